"""The window through AT-SPI, as a screen reader sees and presses it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("busy"), pytest.mark.timeout(900)]


def pyatspi_is_there() -> bool:
    question = ["/usr/bin/python3", "-c", "import pyatspi"]
    plain = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(question, check=False, capture_output=True, env=plain).returncode == 0


@pytest.fixture
def heard(own_home: Path, tmp_path: Path) -> Callable[..., Any]:
    """What the screen reader tells of a program; skips where there is none."""
    if not (shutil.which("xvfb-run") and shutil.which("dbus-run-session") and LAUNCHER.exists()):
        pytest.skip("no Xvfb, D-Bus or AT-SPI on this computer")
    if not pyatspi_is_there():
        pytest.skip("no pyatspi for the system's Python")

    reader, tests = HERE / "screen_reader.py", HERE.parent

    def hear(program: Path, *asked: str) -> Any:
        session = tmp_path / "session.sh"
        session.write_text(
            "#!/bin/sh\n"
            f"{LAUNCHER} --launch-immediately &\n"
            f'"{sys.executable}" "{program}" &\n'
            "window=$!\n"
            f'env -u PYTHONPATH -u PYTHONHOME /usr/bin/python3 "{reader}" {" ".join(asked)}\n'
            "result=$?\n"
            "kill $window\n"
            "wait $window\n"
            "exit $result\n",
            encoding="utf-8",
        )
        session.chmod(0o755)
        runtime = tmp_path / "runtime"
        runtime.mkdir(mode=0o700)
        environment = os.environ | {
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": os.pathsep.join(str(each) for each in (tests.parent, tests, tests / "ui")),
            "LANG": "C.UTF-8",
        }
        run = subprocess.run(
            ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", "dbus-run-session", "--", str(session)],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=840,
        )
        assert run.returncode == 0, run.stderr[-2000:]
        return json.loads(run.stdout.strip().splitlines()[-1])

    return hear


def test_somebody_who_hears_the_screen_finds_and_presses(heard: Callable[..., Any]) -> None:
    found = heard(HERE.parents[1] / "main.py")
    assert found["title"] == "Listen — VoxDesk"
    assert found["nameless"] == []
    assert {"Listen page", "Speakers page", "Settings page"} <= set(found["listen"])
    assert {"Choose recordings…", "Use the microphone…"} <= set(found["speakers"])
    assert {"Microphone", "Language", "Change shortcuts"} <= set(found["settings"])


def test_every_dialog_has_a_title_and_its_controls_a_name_and_a_role(heard: Callable[..., Any]) -> None:
    found = heard(HERE / "every_dialog.py", "dialogs")
    assert found
    assert [each for each in found if each["unclear"] or not each["title"]] == []
