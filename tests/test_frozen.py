"""The frozen program: it has everything in it, its window opens on a screen, and it recognises a voice.

`make test-frozen` freezes it first; $VOXDESK_FROZEN names the folder with the result.
"""

import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
from sockets import foreign_sockets, strace

from voxdesk.core.paths import default_paths
from voxdesk.core.settings import Settings, save_settings
from voxdesk.library.store import SpeakerStore

PATIENCE_S = 180

pytestmark = [pytest.mark.frozen, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def program() -> Path:
    folder = os.environ.get("VOXDESK_FROZEN")
    if not folder:
        pytest.skip("nothing is frozen: make test-frozen")
    return Path(folder).resolve() / "voxdesk"


def run(program: Path | str, *arguments: object) -> list[dict]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [str(program), *map(str, arguments), "--json"],
        env=plain,
        capture_output=True,
        text=True,
        check=False,
        cwd="/",
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_models_are_in_it_and_training_is_not(program: Path) -> None:
    assert all(each["ok"] for each in run(program, "models", "verify"))
    assert not list(program.parent.rglob("torch"))


def test_it_groups_a_folder(program: Path, voices: dict[str, list[Path]]) -> None:
    """Grouping needs scikit-learn and processes of its own."""
    (told,) = run(program, "cluster", str(voices["anna"][0].parent), "--method", "kmeans", "--speakers", "4")
    assert told["people"] == 4


def test_it_opens_no_socket(
    program: Path, voices: dict[str, list[Path]], own_home: Path, tmp_path: Path
) -> None:
    """Verbs, and the window with a recording, under strace."""
    trace, anna = tmp_path / "trace", voices["anna"]
    for words in (
        ("enrol", "Anna", anna[0], anna[1]),
        ("identify", "--timeline", anna[2]),
        ("index", "--agree", anna[0].parent),
        ("cluster", anna[0].parent),
    ):
        run(*strace(trace), program, *words)
        assert foreign_sockets(trace) == [], words[0]
    log = default_paths().log
    log.unlink()
    plain = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    window = subprocess.Popen(
        [*strace(trace), program, anna[2]],
        env=plain | {"QT_QPA_PLATFORM": "offscreen"},
        start_new_session=True,
    )
    try:
        wait_for(lambda: "loaded model" in _read(log), "the window to load its models")
    finally:
        os.killpg(window.pid, signal.SIGTERM)
        window.wait(timeout=60)
    assert foreign_sockets(trace) == []


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="no Xvfb on this computer")
def test_its_window_recognises_a_recording_that_comes_into_the_watched_folder(
    program: Path, voices: dict[str, list[Path]], own_home: Path, tmp_path: Path
) -> None:
    anna = voices["anna"]
    run(program, "enrol", "Anna", str(anna[0]), str(anna[1]))
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    paths = default_paths()
    watching = Settings(tour_done=True, watched_folder=str(inbox), watching=True)
    save_settings(watching, paths.settings)
    paths.log.unlink()  # what the verb said there is not what the window will say
    window = subprocess.Popen(
        ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", str(program)], start_new_session=True
    )
    try:
        wait_for(lambda: "loaded model" in _read(paths.log), "the window to load its models")
        deadline = time.monotonic() + PATIENCE_S
        count = 0
        while not heard(paths.library):
            assert time.monotonic() < deadline, "waited in vain for the window to recognise Anna"
            # What lies in the folder at the first look is not new: one more comes until one is.
            count += 1
            shutil.copy(anna[2], inbox / f"today-{count}.wav")
            time.sleep(5)
    finally:
        os.killpg(window.pid, signal.SIGTERM)
        window.wait(timeout=60)
    assert "Traceback" not in _read(paths.log)


def heard(library: Path) -> bool:
    with SpeakerStore(library) as store:
        return any(person.last_heard is not None for person in store.speakers())


def wait_for(done, what: str) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not done():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.5)


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""
