"""No verb and no window opens a socket to anywhere, or leaves a library's files behind: seen by strace."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sockets import foreign_sockets, strace, written

from tests.training.voices import write_corpus

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 120.0
LOOK_ON_S = 10.0

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("busy"), pytest.mark.timeout(900)]


@pytest.fixture
def bare_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home and a folder for temporary files in which everything that appears was put by the program."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("TMPDIR", str(home / "tmp"))
    (home / "tmp").mkdir()
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "ORT_DISABLE_TELEMETRY"):
        monkeypatch.delenv(name, raising=False)
    yield home


def test_verbs_open_no_socket_and_leave_nothing_of_a_library(
    bare_home: Path, own_home: Path, sample_cast, tmp_path: Path
) -> None:
    first, second = sample_cast.enrolled
    folder = first.learn[0].parent
    assert folder == second.learn[0].parent
    for arguments in (
        ("enrol", first.name, *first.learn),
        ("analyse", *first.ask),
        ("identify", "--timeline", *first.ask),
        ("cluster", folder, "--out", tmp_path / "groups.csv"),
        ("models", "verify"),
    ):
        trace = tmp_path / "trace"
        done = subprocess.run(
            [*traced(trace), *map(str, arguments)], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert foreign_sockets(trace) == [], arguments[0]
        assert [path for path in bare_home.rglob("*") if path.is_file()] == [], arguments[0]


def test_a_lab_run_opens_no_socket(bare_home: Path, own_home: Path, tmp_path: Path) -> None:
    """A data set looked at, a network and trees trained, methods compared, and the result asked."""
    pytest.importorskip("torch")
    corpus = write_corpus(tmp_path / "people", people=8, dev=4, clips=4)
    small = [f"--set={each}" for each in ("n_speakers=0", "min_clips=3", "clip_s=2", "max_examples=500")]
    run = tmp_path / "run"
    for arguments in (
        ("dataset", "inspect", corpus, "--look"),
        ("train", "gender", "mlp", corpus, "--out", run, "--cache", tmp_path / "cache", *small,
         "--set=n_epochs=2"),
        ("compare", "gender", corpus, "--methods", "svm-raw", "--runs", tmp_path / "runs",
         "--out", tmp_path / "report.md", *small, "--set=strangers=2"),
        ("evaluate", "model", run, corpus),
        ("analyse", "--model", run, next(corpus.rglob("*.wav"))),
    ):  # fmt: skip
        trace = tmp_path / "trace"
        done = subprocess.run(
            [*traced(trace), *map(str, arguments)], capture_output=True, text=True, check=False
        )
        assert done.returncode in (0, 1), done.stderr  # 1: made-up voices hold little speech
        assert foreign_sockets(trace) == [], arguments[:2]
    assert [path for path in (bare_home / "tmp").rglob("*") if path.is_file()] == []


def test_the_window_opens_no_socket(bare_home: Path, own_home: Path, sample_cast, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([*traced(trace), str(sample_cast.first.ask[0])], env=environment) as window:
        try:
            deadline = time.monotonic() + PATIENCE_S
            while not loaded_a_model(own_home):
                assert window.poll() is None
                assert time.monotonic() < deadline
                time.sleep(0.2)
            time.sleep(LOOK_ON_S)  # a queue of reports is sent some seconds after it began
            subprocess.run(["pkill", "-TERM", "-P", str(window.pid)], check=True)
            assert window.wait(timeout=60) == 0
        finally:
            subprocess.run(["pkill", "-KILL", "-P", str(window.pid)], check=False)
    assert foreign_sockets(trace) == []
    assert [path for path in bare_home.rglob("*") if "onnx" in str(path).lower()] == []
    # PulseAudio's own client, where there is no session, makes a folder for its socket.
    assert [path for path in (bare_home / "tmp").iterdir() if not path.name.startswith("pulse-")] == []


@pytest.mark.microphone
@pytest.mark.timeout(3600)
def test_a_day_opens_no_socket_and_writes_nowhere_but_where_it_may(
    virtual_microphone, own_home: Path, sample_cast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the window can do, from an enrolment to the encryption: see ``a_day.py``."""
    pytest.importorskip("torch")
    day, home, temporary = tmp_path / "day", virtual_microphone.home, tmp_path / "temporary"
    for folder in (day / "learn", day / "ask", day / "out", temporary):
        folder.mkdir(parents=True)
    for number, voice in enumerate(sample_cast.enrolled):
        for path in voice.learn:
            shutil.copy(path, day / "learn" / f"{('anna', 'ben')[number]}-{path.name}")
    shutil.copy(sample_cast.first.ask[0], day / "ask" / "anna.wav")
    write_corpus(day / "people", people=8, dev=4, clips=4)
    for name, value in {
        "TMPDIR": temporary,
        "PYTHONPATH": os.pathsep.join(str(ROOT / place) for place in (".", "tests", "tests/ui", "tests/e2e")),
        "PYTHONDONTWRITEBYTECODE": "1",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",  # else the library starts one, which outlives the day
    }.items():
        monkeypatch.setenv(name, str(value))
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "ORT_DISABLE_TELEMETRY"):
        monkeypatch.delenv(name, raising=False)
    trace = tmp_path / "trace"
    virtual_microphone.speak(sample_cast.second.ask[0])
    lived = subprocess.run(
        [*strace(trace, "network,file"), sys.executable, str(Path(__file__).with_name("a_day.py")), str(day)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert lived.returncode == 0, lived.stdout + lived.stderr
    assert foreign_sockets(trace) == []
    cookie = home / ".config" / "pulse"  # of PulseAudio's client
    places = (own_home, day / "out", day / "watched", temporary, cookie, "/dev/", "/proc/")
    elsewhere = [path for path in written(trace) if not path.startswith(tuple(map(str, places)))]
    assert set(elsewhere) <= {str(home / ".config")}
    assert list(temporary.rglob("*")) == []
    assert [path for path in own_home.rglob("*") if path.stat().st_mode & 0o077] == []


def test_a_socket_to_elsewhere_is_seen(bare_home: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    program = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
    subprocess.run([*strace(trace), sys.executable, "-c", program], check=True)
    assert foreign_sockets(trace) != []


def traced(trace: Path) -> list[str]:
    """The program as a user starts it, under strace."""
    return [*strace(trace), sys.executable, str(ROOT / "main.py")]


def loaded_a_model(home: Path) -> bool:
    return any("loaded model" in path.read_text(encoding="utf-8") for path in home.rglob("*.log"))
