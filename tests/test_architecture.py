"""The imports follow the picture of docs/architecture.md, and the checker sees it when they do not."""

from collections import Counter
from pathlib import Path

import pytest
from import_rules import ARROWS, broken_rules, circles, disk_in_window, workflows_in_skins

ROOT = Path(__file__).resolve().parent.parent


def test_every_import_follows_the_picture() -> None:
    assert broken_rules(ROOT) == []


def test_no_circle_is_among_the_files() -> None:
    assert circles(ROOT) == []


def test_no_workflow_is_in_the_window() -> None:
    assert workflows_in_skins(ROOT) == []


def test_no_file_of_the_window_waits_for_the_disk(tmp_path: Path) -> None:
    assert disk_in_window(ROOT) == []
    write(tmp_path, "ui/lab/a.py", "def drop(paths):\n    return paths[0].is_dir()")
    assert disk_in_window(tmp_path) == ["voxdesk/ui/lab/a.py:2: paths[0].is_dir() waits for the disk"]


def test_a_workflow_in_the_window_is_found(tmp_path: Path) -> None:
    write(
        tmp_path, "ui/listen/a.py", "def hear(request: None, services: object, ctx: 'Context') -> None: ..."
    )
    assert workflows_in_skins(tmp_path) == ["voxdesk/ui/listen/a.py:1: hear is a workflow"]
    write(tmp_path, "ui/listen/a.py", "def start():\n    def begin(request: None, ctx: Context) -> None: ...")
    assert workflows_in_skins(tmp_path) == ["voxdesk/ui/listen/a.py:2: begin is a workflow"]


def test_a_circle_is_found(tmp_path: Path) -> None:
    write(tmp_path, "core/a.py", "def f():\n    import voxdesk.core.b")
    write(tmp_path, "core/b.py", "import voxdesk.core.a")
    write(tmp_path, "core/c.py", "import voxdesk.core.a")
    assert circles(tmp_path) == [("voxdesk.core.a", "voxdesk.core.b")]


def test_every_package_is_in_the_picture() -> None:
    packages = {path.name for path in (ROOT / "voxdesk").iterdir() if (path / "__init__.py").is_file()}
    assert packages <= set(ARROWS)


@pytest.mark.parametrize(
    ("file", "source", "complaint"),
    [
        ("core/a.py", "import voxdesk.audio.files", "core may not import voxdesk.audio.files"),
        ("core/a.py", "from voxdesk import ui", "core may not import voxdesk.ui"),
        (
            "audio/a.py",
            "def f():\n    from voxdesk.ui.page import Page",
            "audio may not import voxdesk.ui.page",
        ),
        ("library/a.py", "from voxdesk.timeline import turns", "library may not import voxdesk.timeline"),
        ("timeline/a.py", "from voxdesk.clustering.base import x", "timeline may not import"),
        ("library/a.py", "def f():\n    import voxdesk.neural.loop", "library may not import voxdesk.neural"),
        ("workflows/a.py", "from voxdesk.jobs.job import Job", "workflows may not import voxdesk.jobs.job"),
        ("cli/a.py", "from voxdesk.ui.page import Page", "cli may not import voxdesk.ui.page"),
        ("ui/a.py", "from voxdesk.cli.main import run", "ui may not import voxdesk.cli.main"),
        ("bench/library.py", "from voxdesk.app import run_window", "bench may not import voxdesk.app"),
        ("evaluation/a.py", "from voxdesk.audio.files import probe", "evaluation may not import"),
        (
            "core/a.py",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from voxdesk.ui.page import Page",
            "core may not import voxdesk.ui.page",
        ),
        ("ui/a.py", "from voxdesk.library.store import SpeakerStore", "past the workflows"),
        ("ui/a.py", "from voxdesk.library.people import Speaker, NewPerson", "may not import NewPerson of"),
        ("cli/a.py", "from voxdesk.inference.hub import ModelHub", "past the workflows"),
        ("ui/listen/a.py", "import voxdesk.ui.lab.page", "ui/listen may not import ui/lab"),
        ("ui/parts/a.py", "import voxdesk.ui.window.menus", "ui/parts may not import ui/window"),
        ("ui/window/menus.py", "import voxdesk.ui.listen.page", "ui/window may not import ui/listen"),
        ("ui/attic/a.py", "import voxdesk.ui.parts.card", "ui has no room attic"),
        ("workflows/listen/a.py", "import voxdesk.workflows.people.enrol", "may not import workflows/people"),
        ("attic/a.py", "import voxdesk.core.types", "attic is not in the picture"),
        ("core/a.py", "from .errors import UserError", "a relative import"),
        ("workflows/a.py", "import PySide6.QtCore", "PySide6.QtCore belongs in"),
        ("jobs/a.py", "from PySide6.QtWidgets import QLabel", "PySide6.QtWidgets belongs in"),
        ("jobs/a.py", "from PySide6 import QtWidgets", "PySide6 belongs in"),
        ("cli/a.py", "import soundfile", "soundfile belongs in audio"),
        ("workflows/a.py", "import sqlite3", "sqlite3 belongs in archive, library"),
        ("clustering/choose.py", "def f():\n    import sklearn.cluster", "sklearn.cluster belongs in"),
        ("evaluation/a.py", "def f():\n    import sklearn.svm", "sklearn.svm belongs in"),
        ("training/a.py", "def f():\n    import torch", "torch belongs in neural"),
        ("core/a.py", "import platformdirs", "platformdirs belongs in core/paths"),
        ("core/a.py", "import requests", "requests has no home"),
        ("evaluation/a.py", "import scipy.stats", "scipy.stats is heavy and loads with this file"),
        ("evaluation/a.py", "class A:\n    import scipy", "scipy is heavy and loads with this file"),
        ("training/a.py", "try:\n    import sklearn\nexcept ImportError:\n    pass", "sklearn is heavy"),
        ("workflows/a.py", "from voxdesk.neural.loop import Loop", "voxdesk.neural.loop is heavy"),
    ],
)
def test_a_violation_is_found_with_file_and_line(
    tmp_path: Path, file: str, source: str, complaint: str
) -> None:
    path = write(tmp_path, file, '"""What it is for."""\n' + source)
    lines = path.read_text(encoding="utf-8").splitlines()
    line = max(number for number, text in enumerate(lines, start=1) if "import" in text)
    found = broken_rules(tmp_path)
    assert found
    assert found[0].startswith(f"voxdesk/{file}:{line}: ")
    assert complaint in found[0]


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("core/a.py", "import dataclasses\nimport numpy as np\nfrom voxdesk import __version__"),
        ("core/paths.py", "import platformdirs"),
        ("jobs/a.py", "from PySide6 import QtCore\nfrom PySide6.QtCore import QObject"),
        ("ui/listen/a.py", "from PySide6.QtWidgets import QLabel\nfrom voxdesk.jobs.job import Job"),
        ("ui/window/page_entries.py", "import voxdesk.ui.listen.page\nimport voxdesk.ui.lab.page"),
        ("ui/a.py", "from voxdesk.library.people import Speaker\nimport voxdesk.workflows.people.enrol"),
        ("bench/startup.py", "import voxdesk.app\nfrom PySide6.QtWidgets import QApplication"),
        ("clustering/methods/a.py", "def f():\n    import sklearn.cluster"),
        ("evaluation/a.py", "def f():\n    from sklearn.metrics import roc_curve"),
        ("neural/a.py", "import torch\nfrom voxdesk.neural.loop import Loop"),
        ("training/a.py", "def f():\n    from voxdesk.neural.loop import Loop"),
        (
            "workflows/a.py",
            "from voxdesk.library.store import SpeakerStore\nimport voxdesk.diarization.turns",
        ),
    ],
)
def test_what_the_picture_allows_passes(tmp_path: Path, file: str, source: str) -> None:
    write(tmp_path, file, source)
    assert broken_rules(tmp_path) == []


def write(root: Path, file: str, source: str) -> Path:
    path = root / "voxdesk" / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source + "\n", encoding="utf-8")
    for folder in {"ui", "timeline"}:  # packages that the sources above import by name
        (root / "voxdesk" / folder).mkdir(exist_ok=True)
        (root / "voxdesk" / folder / "__init__.py").touch()
    return path


def test_no_two_test_files_have_one_name() -> None:
    """Folders of tests are no packages: of two files of one name pytest takes one only."""
    names = Counter(path.name for path in (ROOT / "tests").rglob("test_*.py"))
    assert [name for name, count in names.items() if count > 1] == []
