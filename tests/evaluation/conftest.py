"""Made-up people: unit vectors around a centre per person, some directions stronger than others."""

import numpy as np
import pytest


def make_voices(people, clips, *, dimension=48, spread=0.8, seed=0):
    """Vectors f32[people * clips, D] and the speaker of each."""
    mixing = np.random.default_rng(99).normal(size=(dimension, dimension)) * np.linspace(1, 0.2, dimension)
    rng = np.random.default_rng(seed)
    centres = rng.normal(size=(people, dimension)) @ mixing
    centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    vectors = np.repeat(centres, clips, axis=0)
    vectors += spread * rng.normal(size=vectors.shape) / np.sqrt(dimension)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors.astype(np.float32), np.repeat([f"p{number}" for number in range(people)], clips)


@pytest.fixture
def voices():
    return make_voices
