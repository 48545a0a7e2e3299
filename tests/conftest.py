"""Fixtures shared by all tests: the corpus where it is present, and a home of their own."""

import gc
import logging
import os
import re
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot
from virtual_mic import virtual_microphone

# New objects since the last collection: about what a page leaves behind.
_MUCH_GARBAGE = 20_000

__all__ = ["virtual_microphone"]  # a fixture that lives in a file of its own

# Two workers with as many threads as there are cores wait for each other most of the time: their networks
# are so small that one thread is quickest. Read by NumPy, PyTorch and scikit-learn when they are loaded.
os.environ.setdefault("OMP_NUM_THREADS", "1")

# How long an example takes says how busy the computer is, not whether the program is right.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")

ROOT = Path(__file__).resolve().parent.parent
PATIENCE_MS = 60_000
WAITING_IN = ("tests/e2e/", "tests/audio/", "tests/test_packaging.py")  # as the Makefile says

# Synthetic people: espeak-ng's voice, pitch (0 to 99) and words per minute.
PEOPLE = {
    "anna": ("en-us+f3", 70, 155),
    "ben": ("en-us", 35, 145),
    "carl": ("en-us+m7", 20, 165),
    "dora": ("en-gb+f5", 85, 150),
}
SENTENCES = (
    "The old lighthouse keeper climbed the narrow stairs every evening, lit the heavy lamp, "
    "and watched the fishing boats come slowly home across the dark water.",
    "When the morning train finally arrived, several tired passengers opened their umbrellas "
    "and hurried through the rain towards the market square.",
    "A good recipe for vegetable soup begins with onions, carrots and celery, cooked gently in "
    "butter before the stock, the beans and the herbs are added.",
)


def pytest_configure() -> None:
    """Leave cyclic garbage to the main thread, between tests.

    Garbage of tests that are over holds widgets. Collected by a worker they are ended there, and the locks of
    Qt and of Python then wait for each other for ever.
    """
    gc.disable()


def pytest_collection_finish() -> None:
    """Set aside what modules hold: it stays, and would be gone through after each test."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that wait stand where the Makefile looks for them; those that wait for minutes come first."""
    for item in items:
        if _waits(item) and not item.nodeid.startswith(WAITING_IN):
            raise pytest.UsageError(f"{item.nodeid} waits: it belongs in one of {', '.join(WAITING_IN)}")
    items.sort(key=lambda item: _waits(item) < 2)


def _waits(item: pytest.Item) -> int:
    return sum(item.get_closest_marker(name) is not None for name in ("microphone", "e2e", "wheel"))


@pytest.fixture(scope="session")
def voices(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Path]]:
    """Name -> three WAV files (22,050 Hz mono, more than 5 s each) of one synthetic person."""
    if shutil.which("espeak-ng") is None:
        pytest.skip("espeak-ng is not installed")
    folder = tmp_path_factory.mktemp("voices")
    spoken: dict[str, list[Path]] = {}
    for name, (voice, pitch, speed) in PEOPLE.items():
        for number, sentence in enumerate(SENTENCES, start=1):
            path = folder / f"{name}-{number}.wav"
            options = ["-v", voice, "-p", str(pitch), "-s", str(speed)]
            subprocess.run(["espeak-ng", *options, "-w", str(path), sentence], check=True)
            spoken.setdefault(name, []).append(path)
    return spoken


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The speech corpus: $VOXDESK_CORPUS or ../shared/corpus; skips where there is none."""
    folder = Path(os.environ.get("VOXDESK_CORPUS", ROOT.parent / "shared" / "corpus"))
    if not (folder / "manifest.csv").is_file():
        pytest.skip("no speech corpus: set VOXDESK_CORPUS to a folder with manifest.csv")
    return folder


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    # One application serves all tests of a process. Without a screen it is told of one: else that has
    # 800 by 800 pixels, and the first window is no larger.
    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        return ["voxdesk"]
    return ["voxdesk", "-platform", f"offscreen:configfile={Path(__file__).with_name('screen.json')}"]


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    yield
    if gc.get_count()[0] > _MUCH_GARBAGE:
        gc.collect()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test has its own settings, library and cache."""
    home = tmp_path_factory.mktemp("voxdesk-home")
    monkeypatch.setenv("VOXDESK_HOME", str(home))
    return home


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """pytest-qt's, which waits as long as a busy machine may need instead of 5 seconds."""
    for name in ("waitUntil", "waitSignal", "waitExposed", "waitActive"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE_MS))
    return qtbot


def _ours() -> set[threading.Thread]:
    """The threads that run, but for those of Dask and tqdm, which stay to the end of the process."""
    return {thread for thread in threading.enumerate() if thread.name not in ("IO loop", "tqdm_monitor")}


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fails when the test leaves a thread behind that was not there before."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 60
    while (left := _ours() - before) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not left, f"threads left behind: {sorted(thread.name for thread in left)}"


class _Warnings(logging.Handler):
    """Collects what the program warns of, as "logger: message"."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_warning_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails when the program warns of something that no regular expression of the mark ``logs`` finds."""
    mark = request.node.get_closest_marker("logs")
    expected = mark.args if mark is not None else ()
    heard, names = _Warnings(), ("voxdesk", "qt")
    for name in names:
        logging.getLogger(name).addHandler(heard)
    yield
    for name in names:
        logging.getLogger(name).removeHandler(heard)
    unexpected = [told for told in heard.found if not any(re.search(each, told) for each in expected)]
    assert not unexpected, f"the log says {unexpected}"
