"""The window opens by the rules of languages whose letters and numbers are not English ones."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
START = """
from voxdesk.app import build_window, make_application
from voxdesk.core.paths import default_paths
app = make_application(["voxdesk"])
window = build_window(default_paths())
window.show()
app.processEvents()
window.close()
print("shown")
"""


@pytest.mark.skipif(shutil.which("localedef") is None, reason="localedef makes the languages")
@pytest.mark.parametrize("code", ["tr_TR", "de_DE"])
def test_the_window_opens_in(code: str, tmp_path: Path) -> None:
    made = tmp_path / f"{code}.UTF-8"
    subprocess.run(["localedef", "-i", code, "-f", "UTF-8", str(made)], check=False, capture_output=True)
    if not made.exists():
        pytest.skip(f"the rules of {code} are not installed")
    ended = subprocess.run(
        [sys.executable, "-c", START],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "VOXDESK_HOME": str(tmp_path / "home"),
            "LOCPATH": str(tmp_path),
            "LC_ALL": made.name,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert (ended.returncode, ended.stdout) == (0, "shown\n"), ended.stderr
