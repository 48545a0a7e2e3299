"""Two people at once: mixtures with their truth, a network trained on them, its limits, and enrolment."""

import csv
import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from voices import FIELDS

from voxdesk.audio.files import read_clip, write_wav
from voxdesk.cli.main import run
from voxdesk.core.types import AudioClip
from voxdesk.features.fbank import Fbank
from voxdesk.inference.manifest import load_manifest
from voxdesk.inference.overlap import HOP_S, OverlapModel
from voxdesk.training.data.batches import voices
from voxdesk.training.data.divide import set_aside
from voxdesk.training.data.layouts import read_dataset
from voxdesk.training.data.mixtures import MixtureBatches, MixtureSettings
from voxdesk.training.data.waves import WaveStore, decode_waves

RATE = 16_000
KINDS = (
    "en-us+m1",
    "en-us+f1",
    "en-us+m3",
    "en-us+f3",
    "en-us+m5",
    "en-us+f4",
    "de+m2",
    "de+f2",
    "es+m4",
    "es+f5",
)
SENTENCES = (
    "The harbour lay quiet under a low grey sky, and nobody was out.",
    "She counted nine boats along the wall and wrote each number down.",
    "Later that evening a warm wind came up from the southern hills.",
)
TINY = (
    "data.rooms=0", "data.set_aside=0.3", "data.speeds=[1.0]", "workers=0", "validate_every=150", "steps=150",
    "batch_size=8", "channels=16",
)  # fmt: skip


@pytest.fixture(scope="module")
def spoken_corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("espeak-ng") is None:
        pytest.skip("espeak-ng is not installed")
    folder = tmp_path_factory.mktemp("spoken")
    rows = []
    for person, kind in enumerate(KINDS):
        for clip, sentence in enumerate(SENTENCES):
            path = folder / f"{person}-{clip}.wav"
            subprocess.run(["espeak-ng", "-v", kind, "-w", str(path), sentence], check=True)
            heard = read_clip(path, sample_rate=RATE)
            write_wav(path, heard)
            split = "dev" if person >= len(KINDS) - 3 else "train"
            seconds = f"{heard.seconds:.2f}"
            rows.append((path.name, "spoken", f"s{person}", "", "", split, seconds, "16000"))
    with (folder / "manifest.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([FIELDS, *rows])
    return folder


@pytest.fixture(scope="module")
def trained(spoken_corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("overlap")
    arguments = ["train", "overlap", "voxdesk-overlap", str(spoken_corpus), "--out", str(out)]
    assert run([*arguments, *(f"--set={setting}" for setting in TINY)]) == 0
    return out


@pytest.fixture(scope="module")
def store(spoken_corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> WaveStore:
    people, _ = set_aside(read_dataset(spoken_corpus).recordings, share=0.0)
    return decode_waves(people, tmp_path_factory.mktemp("store"))


def batches(store: WaveStore, **changes: float) -> MixtureBatches:
    settings = MixtureSettings(**{"size": 12, "seed": 1, "clean": 1.0, "window_ms": 64, **changes})
    return MixtureBatches(store, voices(store), lambda samples, rng, other: samples, settings)


def test_a_batch_depends_on_its_step_and_has_a_label_for_every_four_frames(store: WaveStore) -> None:
    frames, labels = batches(store)(3)
    again, labels_again = batches(store)(3)
    np.testing.assert_array_equal(frames, again)
    np.testing.assert_array_equal(labels, labels_again)
    assert labels.shape == (12, -(-frames.shape[1] // 4))
    assert set(np.unique(labels)) == {0.0, 1.0}


def test_one_person_never_counts_as_two(store: WaveStore) -> None:
    assert batches(store, mixed=0.0)(0)[1].max() == 0.0
    whole = batches(store, mixed=1.0, partly=0.0)(0)[1].mean()
    partly = batches(store, mixed=1.0, partly=1.0)(0)[1].mean()
    assert whole > 1.3 * partly > 0.1


def test_the_trained_model_hears_two_at_once(trained: Path, spoken_corpus: Path) -> None:
    manifest = load_manifest(trained)
    assert manifest.task == "overlap"
    assert manifest.figures["set_aside"]["single_recordings"] <= 0.2
    model = OverlapModel(manifest)
    first, second = (read_clip(spoken_corpus / f"{person}-0.wav") for person in (0, 1))
    length = min(len(first.samples), len(second.samples))
    both = AudioClip(first.samples[:length] + second.samples[:length], RATE)
    assert model.probabilities(both).mean() > model.probabilities(first).mean() + 0.1


@pytest.mark.parametrize("samples", [0, 1, 639, 640, 641, 50_000, 64_000, 150_001])
def test_there_is_one_probability_for_every_40_ms(trained: Path, samples: int) -> None:
    model = OverlapModel(load_manifest(trained))
    sound = 0.1 * np.random.default_rng(0).standard_normal(samples).astype(np.float32)
    found = model.probabilities(AudioClip(sound, RATE))
    assert found.shape == (-(-samples // round(HOP_S * RATE)),)
    assert np.isfinite(found).all()


def test_pieces_join_without_a_seam(trained: Path, spoken_corpus: Path) -> None:
    model = OverlapModel(load_manifest(trained))
    sound = np.concatenate([read_clip(spoken_corpus / f"2-{clip}.wav").samples for clip in range(3)])
    whole = model.probabilities(AudioClip(sound, RATE))
    # Cut one hop later every piece lies elsewhere; what is heard must not depend on it.
    later = model.probabilities(AudioClip(sound[round(HOP_S * RATE) :], RATE))
    assert np.abs(whole[30:-30] - later[29:-30]).mean() < 0.1
    assert Fbank(64).feature_id == load_manifest(trained).feature_id


def test_the_run_is_logged_and_judged_on_people_never_heard(trained: Path) -> None:
    lines = [json.loads(line) for line in (trained / "log.jsonl").read_text().splitlines()]
    assert any("error" in line for line in lines)
    figures = load_manifest(trained).figures["dev"]
    assert {"single_recordings", "joined_recordings", "at_once_recordings"} <= set(figures)
