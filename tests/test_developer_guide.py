"""A stranger follows docs/developing.md to the letter, in a copy of the program."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.timeout(900)

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "developing.md"
BLOCK = re.compile(
    r"^`(?P<path>[\w./]+)`\n```(?P<kind>python|diff)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
COMMAND = re.compile(r"^```\n(?P<command>pytest [^\n]+)\n```$", re.MULTILINE)


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program in which every file of the guide was written."""
    copy = tmp_path_factory.mktemp("stranger")
    leave_out = shutil.ignore_patterns("__pycache__", "*.pyc")
    for name in ("voxdesk", "tests"):
        shutil.copytree(ROOT / name, copy / name, ignore=leave_out)
    for name in ("models", "resources", "pyproject.toml"):
        (copy / name).symlink_to(ROOT / name)
    for block in BLOCK.finditer(GUIDE.read_text(encoding="utf-8")):
        path = copy / block["path"]
        if block["kind"] == "diff":
            path.write_text(applied(path.read_text(encoding="utf-8"), block["text"]), encoding="utf-8")
        else:
            assert not path.exists(), f"the guide writes {block['path']}, which is there already"
            path.write_text(block["text"], encoding="utf-8")
    return copy


def applied(text: str, diff: str) -> str:
    """``text`` with each line that begins with + put between its neighbours in ``diff``."""
    for piece in diff.split("@@\n"):
        lines = piece.splitlines()
        before = "\n".join(line[1:] for line in lines if not line.startswith("+"))
        after = "\n".join(line[1:] for line in lines)
        assert text.count(before) == 1, f"the guide's lines are not in the file:\n{before}"
        text = text.replace(before, after)
    return text


def run(copy: Path, *command: str) -> str:
    environment = os.environ | {"PYTHONPATH": str(copy), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=copy,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-2000:]
    return done.stdout


def test_the_tests_that_the_guide_names_pass_with_the_new_method(followed: Path) -> None:
    (command,) = COMMAND.findall(GUIDE.read_text(encoding="utf-8"))
    told = run(followed, *command.split(), "-q", "-p", "no:cacheprovider", "--timeout", "300")
    passed = int(re.search(r"(\d+) passed", told)[1])
    assert passed >= 10, told
    assert "failed" not in told


def test_the_new_method_is_offered(followed: Path) -> None:
    assert "bisecting" in run(followed, "voxdesk", "cluster", "--help")


def test_the_new_files_keep_the_house_rules(followed: Path) -> None:
    written = [match["path"] for match in BLOCK.finditer(GUIDE.read_text(encoding="utf-8"))]
    run(followed, "ruff", "check", *written)
    run(followed, "ruff", "format", "--check", *written)
    sys.path.insert(0, str(ROOT / "tests"))
    try:
        from import_rules import broken_rules
    finally:
        sys.path.remove(str(ROOT / "tests"))
    assert broken_rules(followed) == []
