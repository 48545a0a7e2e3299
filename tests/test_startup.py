"""The window shows before anything heavy is loaded: the real one, in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HEAVY = {"torch", "transformers", "sklearn", "scipy", "librosa", "numba", "kmedoids", "pyqtgraph"}

SHOW = """
import json, sys
from voxdesk.app import build_window, make_application
from voxdesk.core.paths import default_paths

loaded = []
app = make_application(["voxdesk"])
window = build_window(default_paths())
window.show_page(sys.argv[1])
window.shortcuts
window.painted.connect(lambda: loaded.extend(sys.modules))
window.painted.connect(window.close)
window.show()
assert app.exec() == 0
print(json.dumps(loaded))
"""


@pytest.mark.parametrize("page", ["listen", "folders"])
def test_nothing_heavy_is_loaded_when_the_window_shows(own_home: Path, page: str) -> None:
    shown = subprocess.run(
        [sys.executable, "-c", SHOW, page],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "VOXDESK_HOME": str(own_home)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert shown.returncode == 0, shown.stderr
    loaded = set(json.loads(shown.stdout))
    assert {"PySide6.QtWidgets", "voxdesk.ui.window.main_window", f"voxdesk.ui.{page}.page"} <= loaded
    assert not HEAVY & loaded


WATCHED = """
import sys, threading, time
from pathlib import Path

elsewhere = []

class Watch:
    def find_spec(self, name, path=None, target=None):
        here = threading.current_thread() is threading.main_thread()
        if name.split(".")[0] in ("PySide6", "pyqtgraph") and not here:
            elsewhere.append(name)

sys.meta_path.insert(0, Watch())
from voxdesk.app import build_window, make_application
from voxdesk.core.paths import default_paths

app = make_application(["voxdesk"])
window = build_window(default_paths())
window.show()
patience = time.monotonic() + 120
while "voxdesk.ui.parts.spectrogram_plot" not in sys.modules and time.monotonic() < patience:
    app.processEvents()
print("spectrogram_plot" in " ".join(sys.modules), elsewhere)
window.close()
"""


def test_qt_is_only_ever_loaded_on_the_windows_thread(own_home: Path) -> None:
    """PySide6 fills in its types as they are first used; two threads doing so at once end the process."""
    run = subprocess.run(
        [sys.executable, "-c", WATCHED],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "VOXDESK_HOME": str(own_home)},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    assert run.stdout.strip().splitlines()[-1] == "True []"
