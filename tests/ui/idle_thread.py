"""Finds what would keep the window's thread waiting: files, folders, processes, databases, the sound card."""

import sqlite3
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

from voxdesk.audio import portaudio
from voxdesk.audio.sound_library import SoundLibrary

_ROOT = Path(__file__).resolve().parents[2]
_TESTS, _PACKAGE = str(_ROOT / "tests"), str(_ROOT / "voxdesk")
_WINDOW = f"{_PACKAGE}/ui/"
# The program's own words and pictures lie beside its code, which is read as it is needed.
_PROGRAM = (_PACKAGE, str(_ROOT / "resources"))
# Asked before there is a window; shown when the program has a fault and nothing else can be trusted.
_ALONE = {f"{_PACKAGE}/ui/window/unlock.py", f"{_PACKAGE}/ui/window/crash.py"}
_EVENTS = frozenset({
    "open", "os.link", "os.listdir", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.scandir",
    "os.symlink", "os.truncate", "shutil.copyfile", "shutil.rmtree", "sqlite3.connect", "subprocess.Popen",
})  # fmt: skip
_connect, _sound = sqlite3.connect, portaudio.library


class Touches:
    """``found`` is what the window's code has touched on the main thread, each with the lines it came by.

    An audit hook cannot be taken away again (PEP 578): make one object a process.
    """

    def __init__(self) -> None:
        self.found: list[str] = []
        self._inside = False
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if self._inside or threading.current_thread() is not threading.main_thread():
            return
        if event in _EVENTS:
            self._note(event, arguments[0])

    def open_traced(self, *arguments: Any, **options: Any) -> sqlite3.Connection:
        """Open a database as sqlite3 does, and note its statements."""
        connection: sqlite3.Connection = _connect(*arguments, **options)
        connection.set_trace_callback(lambda statement: self._note("SQL", statement))
        return connection

    def use_sound(self) -> SoundLibrary:
        """Return what the program calls the sound card by, and note that it does."""
        self._note("the sound card", "")
        return _sound()

    def _note(self, event: str, what: object) -> None:
        if threading.current_thread() is not threading.main_thread() or str(what).startswith(_PROGRAM):
            return
        self._inside = True
        try:
            way = list(_way(sys._getframe(2)))
            files = [name for name, _ in way]
            if any(name.startswith(_WINDOW) for name in files) and not set(files) & _ALONE:
                lines = " < ".join(f"{name.removeprefix(_PACKAGE)}:{line}" for name, line in way[:6])
                self.found.append(f"{event} {what!r:.120}: {lines}")
        finally:
            self._inside = False


def _way(frame: FrameType | None) -> Iterator[tuple[str, int]]:
    """The program's lines from here out to the test's; none when a module is being loaded."""
    found = []
    while frame is not None and not frame.f_code.co_filename.startswith(_TESTS):
        # PySide reads the source of each module that is loaded late, to see whether it uses PySide.
        if any(loader in frame.f_code.co_filename for loader in ("importlib", "shibokensupport")):
            return
        if frame.f_code.co_filename.startswith(_PACKAGE):
            found.append((frame.f_code.co_filename, frame.f_lineno))
        frame = frame.f_back
    yield from found
