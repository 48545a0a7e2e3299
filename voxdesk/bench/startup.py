"""``bench startup``: seconds to the first painted window, beside an empty Qt and pyqtgraph window."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from voxdesk.core.errors import DataError
from voxdesk.ui.window.display import missing_display

ROUNDS = 7
TARGET_RATIO = 1.2
_PAINTED = "painted"
_PATIENCE_S = 60

_EMPTY_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
import pyqtgraph

class Plot(pyqtgraph.PlotWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, tell)

def tell():
    print("painted", flush=True)
    app.quit()

app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(Plot())
window.resize(1280, 800)
window.show()
app.exec()
"""

_VOXDESK_WINDOW = """
import sys
from voxdesk.app import build_window, make_application
from voxdesk.core.paths import default_paths

def tell():
    print("painted", flush=True)
    window.close()

app = make_application(sys.argv)
window = build_window(default_paths())
window.painted.connect(tell)
window.show()
app.exec()
"""


def measure(data: Path | None, note: Callable[[str], None]) -> dict[str, object]:
    """Return medians over ``ROUNDS`` fresh processes of each kind, in turns, and their ratio.

    The first of each kind only fills the disk cache. ``data`` is not used. Raises DataError when
    a window does not come.
    """
    environment = dict(os.environ)
    if missing_display() is not None:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    took: dict[str, list[float]] = {"empty": [], "voxdesk": []}
    with tempfile.TemporaryDirectory() as home:
        environment["VOXDESK_HOME"] = home
        for turn in range(ROUNDS + 1):
            note(f"opening both windows, round {turn} of {ROUNDS}")
            for name, code in (("empty", _EMPTY_WINDOW), ("voxdesk", _VOXDESK_WINDOW)):
                seconds = seconds_to_picture(code, environment)
                if turn:
                    took[name].append(seconds)
    empty, window = statistics.median(took["empty"]), statistics.median(took["voxdesk"])
    return {
        "rounds": ROUNDS,
        "empty_window_s": round(empty, 3),
        "voxdesk_window_s": round(window, 3),
        "slowest_voxdesk_window_s": round(max(took["voxdesk"]), 3),
        "ratio": round(window / empty, 2),
        "target_ratio": TARGET_RATIO,
        "platform": environment.get("QT_QPA_PLATFORM", "as the system"),
    }


def seconds_to_picture(code: str, environment: Mapping[str, str]) -> float:
    """Give wall-clock seconds from starting Python with ``code`` until it says that its window is painted."""
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        if child.stdout is None:
            raise AssertionError("the child has a pipe")
        line = child.stdout.readline()
        seconds = time.perf_counter() - began
        _, errors = child.communicate(timeout=_PATIENCE_S)
    if line.strip() != _PAINTED:
        raise DataError(f"No window came: {errors.strip()[-500:] or 'the program ended without a word'}")
    return seconds
