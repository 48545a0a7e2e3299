"""Whether a window can be shown: said before Qt ends the process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from voxdesk.ui.window.display import missing_display

ROOT = Path(__file__).resolve().parents[2]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has no display")


def test_no_display_is_said() -> None:
    assert missing_display({}, "linux") == "There is no display to show a window on."
    assert "does not answer" in str(missing_display({"DISPLAY": ":4711"}, "linux"))


@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({}, "darwin"),
        ({}, "win32"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux"),
        ({"QT_QPA_PLATFORM": "vnc:port=5900"}, "linux"),
    ],
)
def test_where_a_window_can_be_shown(environment: dict[str, str], platform: str) -> None:
    assert missing_display(environment, platform) is None


@linux
@pytest.mark.parametrize(
    "display", [{}, {"DISPLAY": ":4711"}, {"DISPLAY": ":4711", "QT_QPA_PLATFORM": "xcb"}]
)
def test_the_program_says_it_in_one_line(display: dict[str, str], own_home: Path) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    ended = subprocess.run(
        [sys.executable, str(ROOT / "main.py")],
        env=environment | display,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    assert "display" in ended.stderr
    assert "command line" in ended.stderr
