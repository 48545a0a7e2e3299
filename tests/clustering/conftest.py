"""Voices drawn with a spread as real ones have: people overlap, and talk in several sessions."""

import numpy as np
import pytest

from voxdesk.clustering.base import Voices
from voxdesk.core.calibration import Calibration
from voxdesk.core.context import CallbackContext

THRESHOLD = 0.3


def calibration(threshold=THRESHOLD):
    return Calibration(12.0, -12.0 * threshold, (0.01,), (10,), ((0.45,),), 0.05, 1.0)


def draw(counts, seed=0, spread=0.5, dimension=64):
    """Unit vectors and people of ``counts`` recordings each, in random order."""
    generator = np.random.default_rng(seed)
    truth = np.repeat(np.arange(len(counts)), counts)
    means = generator.normal(size=(len(counts), dimension))
    noise = generator.normal(size=(len(truth), dimension)) * generator.lognormal(0, 0.2, (len(truth), 1))
    vectors = means[truth] + spread * noise
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    order = generator.permutation(len(truth))
    return vectors[order].astype(np.float32), truth[order]


def as_voices(vectors, threshold=THRESHOLD, speech_s=5.0):
    return Voices(
        vectors, np.full(len(vectors), speech_s, dtype=np.float32), calibration=calibration(threshold)
    )


@pytest.fixture
def ctx():
    return CallbackContext()
