import numpy as np
import pytest

from voxdesk.core.calibration.turns import TurnSettings
from voxdesk.diarization.resegment import resegment

DIMENSION = 96


def talk(voices: int, turns: int = 40, length: int = 12, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Unit vectors f32[n, D] whose mean cosine is 0.35 within a voice and 0 across, and the truth."""
    chance = np.random.default_rng(seed)
    centres = np.linalg.qr(chance.normal(size=(DIMENSION, voices)))[0].T
    truth = np.repeat(np.arange(turns) % voices, length)
    noise = chance.normal(size=(len(truth), DIMENSION)) / np.sqrt(DIMENSION)
    vectors = np.sqrt(0.35) * centres[truth] + np.sqrt(0.65) * noise
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors.astype(np.float32), truth


def torn(truth: np.ndarray, pieces: int, seed: int = 1) -> np.ndarray:
    """A first grouping that has every voice in several groups, and a tenth of the windows wrong."""
    chance = np.random.default_rng(seed)
    labels = truth * pieces + chance.integers(pieces, size=len(truth))
    wrong = chance.random(len(labels)) < 0.1
    labels[wrong] = chance.integers(labels.max() + 1, size=wrong.sum())
    return labels


@pytest.mark.parametrize("voices", [1, 2, 5])
def test_torn_voices_become_whole_and_their_number_is_found(voices: int) -> None:
    vectors, truth = talk(voices)
    chances = resegment(vectors, torn(truth, 3), TurnSettings(evidence=1.0))
    labels = chances.argmax(axis=1)
    assert np.allclose(chances.sum(axis=1), 1.0)
    assert len(np.unique(labels)) == voices
    for voice in range(voices):
        _, counts = np.unique(labels[truth == voice], return_counts=True)
        assert counts.max() / counts.sum() > 0.97


def test_a_moment_of_doubt_does_not_change_the_voice() -> None:
    vectors, truth = talk(2)
    settings = TurnSettings(similarity=0.35, evidence=0.2, sparsity=3.0, stay=0.99)
    vectors[6], truth_of_it = vectors[18], truth[6]  # one window sounds as the other voice does
    labels = resegment(vectors, truth.copy(), settings).argmax(axis=1)
    assert truth_of_it == truth[5]
    assert labels[6] == labels[5]


def test_one_window() -> None:
    vectors, truth = talk(1, turns=1, length=1)
    assert resegment(vectors, truth, TurnSettings()).shape == (1, 1)


@pytest.mark.parametrize("wrong", [{"similarity": 1.0}, {"stay": 0.0}, {"hop_s": -1.0}])
def test_settings_that_mean_nothing_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        TurnSettings(**wrong)
