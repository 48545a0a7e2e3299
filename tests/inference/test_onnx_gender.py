from pathlib import Path

import numpy as np
import pytest
from tiny_models import GENDER, linear_network, write_encoder, write_gender, write_model

from voxdesk.core.errors import ModelError
from voxdesk.core.types import AudioClip, Gender, Segment
from voxdesk.inference.gender import GenderModel
from voxdesk.inference.manifest import load_manifest


def silence(seconds: float) -> AudioClip:
    return AudioClip(np.zeros(round(seconds * 16000), dtype=np.float32), 16000)


@pytest.mark.parametrize(
    ("logit", "label", "probability"),
    [
        (2.0, Gender.MALE, 0.8808),
        (-2.0, Gender.FEMALE, 0.8808),
        (0.1, Gender.UNCERTAIN, 0.525),
        (1000.0, Gender.MALE, 1.0),
    ],
)
def test_the_logit_becomes_a_calibrated_answer(
    tmp_path: Path, logit: float, label: Gender, probability: float
) -> None:
    model = GenderModel(load_manifest(write_gender(tmp_path / "gender", bias=logit)))
    guess = model.guess(silence(2.0))
    assert guess.label is label
    assert guess.probability == pytest.approx(probability, abs=1e-4)
    assert guess.model_id == "gender"


def test_two_outputs_are_female_and_male(tmp_path: Path) -> None:
    network = linear_network(np.zeros((80, 2)), np.array([1.0, 4.0]))
    folder = write_model(tmp_path / "gender", network, GENDER, task="gender", dimension=2)
    guess = GenderModel(load_manifest(folder)).guess(silence(1.0))
    assert guess.label is Gender.MALE
    assert guess.probability == pytest.approx(0.9526, abs=1e-4)


def test_only_the_speech_counts(tmp_path: Path) -> None:
    loud = np.full(80, 1 / 80)
    model = GenderModel(load_manifest(write_gender(tmp_path / "gender", bias=-5.0, weights=loud)))
    random = np.random.default_rng(0)
    sound = np.concatenate([np.zeros(32000), 0.3 * random.standard_normal(32000)]).astype(np.float32)
    clip = AudioClip(sound, 16000)
    assert model.guess(clip, [Segment(0.0, 2.0)]).label is Gender.FEMALE
    assert model.guess(clip, [Segment(2.0, 4.0)]).label is Gender.MALE


def test_an_encoder_is_no_gender_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="not for gender"):
        GenderModel(load_manifest(write_encoder(tmp_path / "voice")))


def test_too_many_outputs_are_refused(tmp_path: Path) -> None:
    folder = write_model(
        tmp_path / "gender", linear_network(np.zeros((80, 3))), GENDER, task="gender", dimension=3
    )
    with pytest.raises(ModelError, match="3 numbers"):
        GenderModel(load_manifest(folder))
