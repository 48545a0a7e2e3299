"""The gender model that asks an encoder too, made from a corpus whose recordings were heard before."""

import csv
from pathlib import Path

import numpy as np
import pytest
from tiny_models import write_encoder, write_gender

from voxdesk.core.context import CallbackContext
from voxdesk.core.types import AudioClip, Gender
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.gender import GenderModel
from voxdesk.inference.manifest import load_manifest
from voxdesk.training.data.dataset import Recording
from voxdesk.training.data.layouts import read_dataset
from voxdesk.workflows.factory.conditions import RATE, Sound
from voxdesk.workflows.factory.voice_gender import VoiceGenderRequest, join_gender, taught_recordings
from voxdesk.workflows.factory.voice_hearing import ALL, SHORT, VoiceHearing, short_stretch

CTX = CallbackContext()
KINDS = (("female", "34", (1.0, 0.0)), ("male", "34", (-1.0, 0.0)), ("female", "8", (0.3, 1.5)))
PEOPLE = 120
CORPORA = ("first", "second")


def recording(path: Path) -> Recording:
    return Recording(path, path.name, "anna", "female", path.name, "train", 5.0)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Women, men and children, four recordings each; what an encoder would say is in kept.npz."""
    rng = np.random.default_rng(4)
    folder = tmp_path / "corpus"
    rows, names, vectors, logits = [], [], [], []
    for number in range(PEOPLE):
        gender, age, middle = KINDS[number % 3]
        if age == "8":  # their voice tells no gender
            gender = ("female", "male")[number // 3 % 2]
        split = "dev" if number >= PEOPLE - 15 else "train"
        for clip in range(4):
            path = folder / split / f"{number}-{clip}.wav"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
            name = path.relative_to(folder).as_posix()
            rows.append((name, CORPORA[number // 6 % 2], f"p{number}", gender, age, split, "4.00", "16000"))
            for much in (SHORT, ALL):
                vector = np.array([*middle, *[0.0] * 6]) + 0.25 * rng.standard_normal(8)
                names.append(f"{name} {much}")
                vectors.append(vector / np.linalg.norm(vector))
                logits.append(3 * rng.standard_normal() - 2 * middle[0])
    with (folder / "manifest.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(("path", "corpus", "speaker", "gender", "age", "split", "seconds", "original_rate"))
        table.writerows(rows)
    np.savez(
        tmp_path / "kept.npz",
        names=np.array(names),
        vectors=np.array(vectors, dtype=np.float32),
        logits=np.array(logits),
    )
    return folder


def test_it_is_taught_calibrated_and_judged(corpus: Path, tmp_path: Path) -> None:
    network = write_gender(tmp_path / "network", bias=-2.0)
    encoder_folder = write_encoder(tmp_path / "voice", dimension=8)
    request = VoiceGenderRequest(
        network, encoder_folder, corpus, tmp_path / "made", "made", tmp_path / "kept.npz"
    )
    figures = join_gender(request, CTX)
    for part in ("set_aside", "dev"):
        assert figures[part]["balanced"] > 0.97
        assert figures[part]["children"]["confidence"] < 0.75 < figures[part]["confidence"]
    manifest = load_manifest(tmp_path / "made")
    assert manifest.figures == figures
    assert manifest.gender == load_manifest(network).gender
    assert manifest.voice_gender is not None
    assert manifest.voice_gender.encoder == "voice"
    assert {credit["corpus"] for credit in manifest.training_data} == set(CORPORA)

    model, encoder = GenderModel(manifest), Encoder(load_manifest(encoder_folder))
    man = encoder.as_embedding(np.array([-1.0, *[0.0] * 7], dtype=np.float32))
    child = encoder.as_embedding(np.array([0.196, 0.98, *[0.0] * 6], dtype=np.float32))
    assert model.guess_from(0.0, man).label is Gender.MALE
    assert model.guess_from(-2.0).label is Gender.FEMALE
    assert abs(model.male(0.0, child) - 0.5) < 0.2
    again = join_gender(request, CTX)
    assert again == figures


def test_a_few_recordings_of_each_adult_and_all_of_a_child_whatever_the_order(corpus: Path) -> None:
    recordings = read_dataset(corpus).recordings
    chosen = taught_recordings(recordings)
    of_adults = [one for one in chosen if not one.is_child]
    assert len(of_adults) == 3 * 2 * PEOPLE // 3
    assert len(chosen) - len(of_adults) == 4 * PEOPLE // 3
    assert taught_recordings(recordings[::-1]) == chosen


def test_sound_is_heard_once_and_kept(tmp_path: Path, voices: dict[str, list[Path]]) -> None:
    folder = voices["anna"][0].parent
    recordings = [recording(path) for path in voices["anna"]]
    encoder = Encoder(load_manifest(write_encoder(tmp_path / "voice")))
    gender = GenderModel(load_manifest(write_gender(tmp_path / "gender", weights=np.full(80, 1 / 80))))
    hearing = VoiceHearing(encoder, gender, folder, tmp_path / "kept.npz")
    short, whole = hearing.hear(recordings, SHORT, CTX), hearing.hear(recordings, ALL, CTX)
    assert short.vectors.shape == (len(recordings), 8)
    assert not np.allclose(short.logits, whole.logits)
    kept = VoiceHearing(encoder, gender, tmp_path / "gone", tmp_path / "kept.npz")
    np.testing.assert_array_equal(kept.hear(recordings, SHORT, CTX).vectors, short.vectors)


def test_a_stretch_is_three_seconds_of_the_same_place_each_time(voices: dict[str, list[Path]]) -> None:
    anna = recording(voices["anna"][0])
    speech = np.arange(10 * RATE, dtype=np.float32)
    sound = Sound(anna, speech, speech)
    stretch = short_stretch(sound)
    assert len(stretch) == 3 * RATE
    assert (np.diff(stretch) == 1).all()
    np.testing.assert_array_equal(short_stretch(sound), stretch)
    little = Sound(anna, speech[:RATE], speech[:RATE])
    np.testing.assert_array_equal(short_stretch(little), np.tile(speech[:RATE], 3))
    assert AudioClip(stretch, RATE).seconds == 3.0
