"""Outliers, components and the front ends of the Lab on numbers whose answer is known."""

import numpy as np
import pytest

from voxdesk.core.errors import DataError
from voxdesk.features.examples import FrontEnd, cut_pieces, front_end, mel_picture, stft_picture
from voxdesk.training.lab.clean import find_outliers, mean_and_scale
from voxdesk.training.lab.look import components_for, explained_variance

RATE = 16000


def test_outliers_by_both_rules() -> None:
    values = np.random.default_rng(0).normal(size=(2000, 3))
    values[7, 1] = 40.0
    for how in ("zscore", "iqr"):
        found = find_outliers(values, how)
        assert found.rows[7]
        assert found.per_coefficient[1] >= 1
        assert found.rows.mean() < 0.05
    assert not find_outliers(values, "none").rows.any()
    with pytest.raises(DataError, match="rows of coefficients"):
        find_outliers(np.zeros((4, 3, 3)), "iqr")


def test_components_of_a_line_and_a_cloud() -> None:
    rng = np.random.default_rng(1)
    line = rng.normal(size=(500, 1)) * np.array([[3.0, 4.0, 0.0, 0.0]]) + 1e-3 * rng.normal(size=(500, 4))
    assert components_for(line, 0.85) == 1
    cloud = rng.normal(size=(5000, 4))
    assert components_for(cloud, 0.85) == 4
    assert explained_variance(cloud) == pytest.approx([0.25] * 4, abs=0.03)


def test_global_statistics_bring_to_zero_mean_and_unit_variance() -> None:
    values = np.random.default_rng(2).normal([3, -5], [2, 7], size=(3000, 2)).astype(np.float32)
    mean, scale = mean_and_scale(values)
    changed = (values - mean) / scale
    assert changed.mean(axis=0) == pytest.approx([0, 0], abs=1e-4)
    assert changed.std(axis=0) == pytest.approx([1, 1], abs=1e-3)


@pytest.mark.parametrize(("seconds", "pieces"), [(0.0, 1), (0.4, 1), (2.0, 2), (2.4, 2), (2.6, 3)])
def test_pieces_are_full_and_hold_all_but_a_short_rest(seconds: float, pieces: int) -> None:
    samples = np.arange(1, round(seconds * RATE) + 1, dtype=np.float32)
    found = cut_pieces(samples, RATE)
    assert found.shape == (pieces, RATE)
    assert seconds == 0 or (found != 0).all()


@pytest.mark.parametrize(
    "kind", ["mfcc", "mfcc-pieces", "raw", "mel-picture", "stft-picture", "fbank", "wave"]
)
@pytest.mark.parametrize("samples", [0, 100, 40000])
def test_every_front_end_takes_any_length(kind: str, samples: int) -> None:
    sound = np.random.default_rng(0).normal(size=samples).astype(np.float32) * 0.1
    found = FrontEnd(kind, 1.0, normalisation="minmax").examples(sound)
    assert len(found) >= 1
    assert found.dtype == np.float32
    assert np.isfinite(found).all()


def test_a_tone_lights_its_row_low_frequencies_last() -> None:
    time = np.arange(2 * RATE) / RATE
    tone = (0.5 * np.sin(2 * np.pi * 1000 * time)).astype(np.float32)
    picture = stft_picture(tone)
    assert picture.shape == (224, 224)
    row = int(picture[:, 112].argmax())
    assert (1 - row / 223) * 8000 == pytest.approx(1000, abs=60)
    assert mel_picture(tone).shape == (128, 188)
    assert int(mel_picture(tone)[:, 90].argmax()) > 64


def test_a_front_end_comes_back_from_its_table() -> None:
    made = FrontEnd("mfcc", 2.0, 2, "none", "global", (1.0, 2.0), (3.0, 4.0))
    assert front_end(made.as_table()) == made
    with pytest.raises(ValueError, match="features must be one of"):
        front_end({"kind": "magic"})
    with pytest.raises(ValueError, match="colour"):
        front_end({"kind": "mfcc", "colour": 1})
