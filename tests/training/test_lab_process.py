"""A training in a process of its own answers with one JSON object: a run, or an error to be translated."""

import os
import signal
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from voxdesk.audio.files import write_wav
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.core.paths import default_paths
from voxdesk.core.train_types import TrainRequest
from voxdesk.core.types import AudioClip
from voxdesk.workflows.lab.runs import run_in_process


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Noise under women's names alone."""
    noise = np.random.default_rng(0)
    for person in ("anna", "dora", "eva"):
        (tmp_path / "data" / "female" / person).mkdir(parents=True)
        for clip in range(3):
            sound = (0.1 * noise.standard_normal(16_000)).astype(np.float32)
            write_wav(tmp_path / "data" / "female" / person / f"{clip}.wav", AudioClip(sound, 16_000))
    return tmp_path / "data"


def train(request: TrainRequest) -> None:
    services = SimpleNamespace(paths=default_paths(), hub=SimpleNamespace(look_again=lambda: None))
    run_in_process(request, services, CallbackContext())


def test_what_the_process_refuses_can_be_said_in_another_language(data: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError) as caught:
        train(TrainRequest("gender", "mlp", data, tmp_path / "run"))
    words = caught.value.words
    assert words.template == "There are {only} in {root}; telling two genders apart needs both."
    assert words.values["only"].template == "only {gender} voices"
    assert words.values["root"] == str(data)


def test_a_hint_comes_along(data: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError) as caught:
        train(TrainRequest("gender", "mlp", data, tmp_path / "run", settings=("lerning_rate=1",)))
    assert caught.value.hint.template == "Did you mean {near}?"
    assert "learning_rate" in caught.value.hint


def test_a_process_that_is_killed_is_told_of(data: Path, tmp_path: Path, monkeypatch) -> None:
    out = tmp_path / "run"
    # It would end by itself: this holds it at its start.
    (tmp_path / "held").mkdir()
    (tmp_path / "held" / "sitecustomize.py").write_text("import time; time.sleep(600)")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "held"))

    def kill() -> None:
        while not (out / "messages.log").exists():
            time.sleep(0.01)
        for entry in Path("/proc").glob("[0-9]*/cmdline"):
            try:
                if str(out).encode() in entry.read_bytes() and b"train" in entry.read_bytes():
                    os.kill(int(entry.parent.name), signal.SIGKILL)
                    return
            except OSError:
                continue
        time.sleep(0.05)
        kill()

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        with pytest.raises(DataError, match="before it could say why") as caught:
            train(TrainRequest("gender", "mlp", data, out))
    finally:
        killer.join()
    assert str(out / "messages.log") in caught.value.hint
