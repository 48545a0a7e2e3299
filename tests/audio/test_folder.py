"""One walker of folders, and ordinary files alone are opened."""

import contextlib
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from voxdesk.audio.files import open_audio
from voxdesk.audio.folder import walk_folder
from voxdesk.core.errors import AudioError
from voxdesk.core.reading import open_binary, parse_json, parse_toml, read_bytes, read_text

ROOT = Path(__file__).resolve().parents[2]
posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices in folders are those of Unix")


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")
    return path


def test_recordings_are_found_in_order_and_everything_else_is_named(tmp_path):
    wanted = [
        touch(tmp_path / name) for name in ("B.WAV", "a.m4a", "memo.qta", "below/c.ogg", "below/d/e.m4r")
    ]
    other = touch(tmp_path / "below" / "notes.txt")
    for hidden in (".a.wav", ".trash/b.wav", "below/._c.ogg", "below/.notes"):
        touch(tmp_path / hidden)
    (tmp_path / "nothing").mkdir()
    found = walk_folder(tmp_path)
    assert found.recordings == tuple(wanted)
    assert found.others == (other,)
    assert found.empty == (tmp_path / "nothing",)
    assert found.unreadable == ()


@posix
def test_links_to_folders_are_not_followed_and_links_to_files_are(tmp_path):
    sound = touch(tmp_path / "in" / "a.wav")
    touch(tmp_path / "elsewhere" / "b.wav")
    (tmp_path / "in" / "up").symlink_to(tmp_path)
    (tmp_path / "in" / "away").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "in" / "c.wav").symlink_to(tmp_path / "elsewhere" / "b.wav")
    assert walk_folder(tmp_path / "in").recordings == (sound, tmp_path / "in" / "c.wav")


@pytest.fixture
def anybodys() -> Iterator[Path]:
    """A folder that another user may enter: pytest closes its own again and again."""
    with tempfile.TemporaryDirectory() as made:
        place = Path(made)
        touch(place / "in" / "locked" / "b.wav")
        touch(place / "in" / "a.wav")
        (place / "in" / "locked").chmod(0)
        (place / "home").mkdir()
        place.chmod(0o755)
        (place / "home").chmod(0o777)
        yield place
        (place / "in" / "locked").chmod(0o755)


def as_nobody(program: str, place: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a program as another user where the tests run as root, who may read everything."""
    program = program.replace("BECOME", "if os.geteuid() == 0: os.setuid(65534)")
    return subprocess.run(
        [sys.executable, "-c", f"import os, sys\n{program}", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "VOXDESK_HOME": str(place / "home")},
        check=False,
    )


@posix
@pytest.mark.parametrize(("given", "names"), [("in", ["a.wav", "locked"]), ("in/locked", ["locked"])])
def test_a_folder_that_cannot_be_opened_is_named(anybodys, given, names):
    program = (
        "from pathlib import Path\nfrom voxdesk.cli.inputs import expand\n"
        "from voxdesk.audio.files import open_audio\nfrom voxdesk.core.errors import AudioError\nBECOME\n"
        "found = expand([sys.argv[1]])\nprint([each.path.name for each in found])\n"
        "try:\n    open_audio(found[-1].path)\nexcept AudioError as error:\n    print(error)\n"
    )
    done = as_nobody(program, anybodys, anybodys / given)
    assert str(names) in done.stdout, done.stderr
    assert "“locked” is a folder that cannot be opened" in done.stdout


@posix
@pytest.mark.parametrize("verb", [["cluster"], ["dataset", "inspect"], ["watch", "--once"], ["embed"]])
def test_a_folder_that_cannot_be_opened_is_not_said_to_be_empty(anybodys, verb):
    program = "from voxdesk.cli.main import run\nBECOME\nraise SystemExit(run(sys.argv[1:]))\n"
    out = ["--out", anybodys / "home" / "x.npz"] if verb == ["embed"] else []
    done = as_nobody(program, anybodys, *verb, anybodys / "in" / "locked", *out)
    assert done.returncode == 2, done.stderr
    assert "cannot be opened" in done.stderr
    assert "no recordings" not in done.stderr


@contextlib.contextmanager
def within(seconds: int) -> Iterator[None]:
    """Fails instead of waiting for ever."""

    def late(*_: object) -> None:
        raise TimeoutError(f"nothing came within {seconds} s")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def pipe(path: Path) -> None:
    os.mkfifo(path)


def local_socket(path: Path) -> None:
    with contextlib.chdir(path.parent), socket.socket(socket.AF_UNIX) as bound:
        bound.bind(path.name)


def endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def terminal(path: Path) -> None:
    path.symlink_to("/dev/tty")


KINDS = [pipe, local_socket, endless, terminal]


@posix
@pytest.mark.parametrize("make", KINDS)
def test_what_is_no_ordinary_file_is_never_opened(tmp_path, make: Callable[[Path], None]):
    path = tmp_path / "a.wav"
    make(path)
    with within(10):
        for read in (open_binary, read_bytes, read_text):
            with pytest.raises(OSError, match="not an ordinary file"):
                read(path)
        with pytest.raises(AudioError, match="not an ordinary file"):
            open_audio(path)


@posix
def test_a_file_that_becomes_a_pipe_while_it_is_opened(tmp_path, monkeypatch):
    path = tmp_path / "a.wav"
    pipe(path)
    monkeypatch.setattr("voxdesk.core.reading.check_ordinary", lambda path: None)  # the look came too early
    with within(10), pytest.raises(OSError, match="not an ordinary file"):
        open_binary(path)


# Ways of opening a file by its name that would wait for ever at a pipe and read a device without end.
_OPENS = re.compile(r"""\.read_(?:bytes|text)\(|\.open\((?:"r[bt]?"|newline|encoding|mode="r)""")
_MAY_OPEN = {
    "core/reading.py",  # the place
    "library/store_file.py",  # these two: a resource of the package
    "archive/migrations.py",
    "audio/silero.py",  # a model of the package
    "bench/live.py",  # /proc
    "bench/machine.py",  # /proc
    "ui/speakers/prompts.py",  # these four: resources of the program
    "ui/window/about.py",
    "ui/window/help.py",
    "ui/style/icons.py",
}


def test_files_are_opened_in_one_place_which_takes_ordinary_ones_only():
    found = [
        f"{name}:{number}: {line.strip()}"
        for path in sorted((ROOT / "voxdesk").rglob("*.py"))
        if (name := path.relative_to(ROOT / "voxdesk").as_posix()) not in _MAY_OPEN
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if _OPENS.search(line)
    ]
    assert found == [], "use voxdesk.core.reading"


def test_json_and_toml_are_read_in_one_place_which_knows_that_they_may_be_nested_without_end():
    """What remains reads single lines and strings of its own making."""
    found = [
        f"{name}:{number}: {line.strip()}"
        for path in sorted((ROOT / "voxdesk").rglob("*.py"))
        if (name := path.relative_to(ROOT / "voxdesk").as_posix())
        not in {"core/reading.py", "library/exchange.py", "transcripts/json_places.py", "archive/sql.py"}
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if "json.load" in line or "tomllib.load" in line
    ]
    assert found == [], "use parse_json and parse_toml of voxdesk.core.reading"
    with pytest.raises(ValueError, match="nested"):
        parse_json("[" * 100_000)
    with pytest.raises(tomllib.TOMLDecodeError, match="nested"):
        parse_toml("a = " + "[" * 100_000)
