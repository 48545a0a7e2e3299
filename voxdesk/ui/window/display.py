"""Whether a window can be shown at all, asked before Qt is: Qt ends the process when it cannot."""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_XCB_LIBRARIES = ("libxcb-cursor.so.0", "libxkbcommon-x11.so.0", "libEGL.so.1")


def missing_display(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """Why no window can be shown here, in one sentence, or None when it can."""
    if not platform.startswith("linux"):
        return None
    asked = environment.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if asked not in ("", "xcb", "wayland", "wayland-egl"):
        return None
    if environment.get("WAYLAND_DISPLAY") and asked != "xcb":
        return None
    display = environment.get("DISPLAY", "")
    if not display:
        return "There is no display to show a window on."
    if not _answers(display):
        return f"The display {display} does not answer."
    for library in _XCB_LIBRARIES:
        try:
            ctypes.CDLL(library)
        except OSError:
            return f"The system library {library} that windows need is not installed."
    return None


def _answers(display: str) -> bool:
    """Tell whether the X server behind ``display`` takes a connection; one elsewhere is believed."""
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if host not in ("", "unix") or not number.isdigit():
        return True
    path = f"/tmp/.X11-unix/X{number}"
    for address in (path, "\0" + path):
        if not address.startswith("\0") and not Path(address).exists():
            continue
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(2)
            try:
                connection.connect(address)
            except OSError:
                continue
            return True
    return False
