"""A stranger follows docs/developing.md to the letter, in a copy of the program."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PEOPLE, SENTENCES

pytestmark = pytest.mark.timeout(900)

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "developing.md"
BLOCK = re.compile(
    r"^`(?P<path>[\w./]+)`\n```(?P<kind>python|diff)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
COMMANDS = re.findall(r"^```\n(pytest [^\n]+)\n```$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE)


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


def speak(root: Path, first: int) -> Path:
    """Two women and two men with four recordings each in folders Female and Male."""
    if shutil.which("espeak-ng") is None:
        pytest.skip("espeak-ng is not installed")
    for person, (voice, pitch, speed) in PEOPLE.items():
        folder = root / ("Female" if person in ("anna", "dora") else "Male") / person
        folder.mkdir(parents=True)
        for clip in range(first, first + 4):
            options = ["-v", voice, "-p", str(pitch), "-s", str(speed + clip)]
            words = ["espeak-ng", *options, "-w", str(folder / f"{clip}.wav"), SENTENCES[clip % 3]]
            subprocess.run(words, check=True)
    return root


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


# What each half of the guide adds, and how many tests take every method in.
@pytest.mark.parametrize(("method", "least"), [("bisecting", 10), ("lda", 3)])
def test_the_tests_that_the_guide_names_pass_with_the_new_method(
    followed: Path, method: str, least: int
) -> None:
    (command,) = (each for each in COMMANDS if each.endswith(f"-k {method}"))
    told = run(followed, *command.split(), "-q", "-p", "no:cacheprovider", "--timeout", "300")
    passed = int(re.search(r"(\d+) passed", told)[1])
    assert passed >= least, told
    assert "failed" not in told


def test_no_command_of_the_guide_is_left_out() -> None:
    assert len(COMMANDS) == 2


def test_the_new_methods_are_offered(followed: Path) -> None:
    assert "bisecting" in run(followed, "voxdesk", "cluster", "--help")
    assert re.search(
        r"for gender: .*\blda\b.*for speaker: .*\blda\b",
        " ".join(run(followed, "voxdesk", "train", "--help").split()),
    )


def test_the_new_lab_method_is_trained_compared_and_evaluated(followed: Path, tmp_path: Path) -> None:
    data, other = (speak(tmp_path / name, clip) for name, clip in (("data", 0), ("other", 4)))
    few = ("--set=min_clips=3", "--set=clip_s=2", "--set=strangers=2")
    run(followed, "voxdesk", "train", "gender", "lda", str(data), "--out", str(tmp_path / "run"), *few)
    words = ("compare", "speaker", str(data), "--methods", "lda", "gmm", "--splits", "disjoint", "--json")
    rows = run(followed, "voxdesk", *words, "--runs", str(tmp_path / "runs"), *few, "--set=components=2")
    assert [json.loads(row)["recipe"] for row in rows.splitlines()] == ["lda", "gmm"]
    told = run(followed, "voxdesk", "evaluate", "model", str(tmp_path / "run"), str(other), "--json")
    assert json.loads(told)["per_audio"]["accuracy"] >= 0.75


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


@pytest.mark.parametrize("page", ["docs/architecture.md", "docs/developing.md", "CONTRIBUTING.md"])
def test_places_that_the_pages_name_are_there(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    made = {block["path"] for block in BLOCK.finditer(text) if block["kind"] == "python"}
    sources = [*ROOT.glob("voxdesk/**/*.py"), *ROOT.glob("tests/**/*.py"), ROOT / "main.py"]
    lost = []
    for name, symbol in re.findall(r"`([\w/.]+\.py)(?:: ([\w.]+))?", text):
        files = [path for path in sources if path.as_posix().endswith(f"/{name}")]
        last = re.escape(symbol.rpartition(".")[2])
        known = re.compile(rf"\b(?:def|class) {last}\b|^\s*{last}\b.*=|^\s*{last}: ", re.MULTILINE)
        there = any(not symbol or known.search(path.read_text(encoding="utf-8")) for path in files)
        if name not in made and not there:
            lost.append(f"{name}: {symbol}")
    assert not lost
