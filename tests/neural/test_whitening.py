"""Whitening: even spread without shrinkage, the rest of the network untouched."""

import numpy as np
import pytest

from voxdesk.neural.encoder.ecapa import EcapaEncoder, EcapaSettings
from voxdesk.neural.encoder.whitening import fold_whitening
from voxdesk.neural.networks import apply_network, seeded

SMALL = EcapaSettings(channels=16, pooled=16, dimension=6, stem=(2, 2, 4))


def vectors_of(encoder: EcapaEncoder) -> np.ndarray:
    rng = np.random.default_rng(0)
    utterances = [rng.normal(10, 4, (40, 80)).astype(np.float32) for _ in range(60)]
    return np.stack([apply_network(encoder, frames) for frames in utterances])


def test_without_shrinkage_the_same_embeddings_become_white() -> None:
    encoder = seeded(lambda: EcapaEncoder(SMALL), 4).eval()
    before = vectors_of(encoder)
    assert np.abs(np.corrcoef(before, rowvar=False) - np.eye(6)).max() > 0.1
    fold_whitening(encoder.project, before, 0.0)
    after = vectors_of(encoder)
    np.testing.assert_allclose(after.mean(axis=0), 0, atol=0.01)
    np.testing.assert_allclose(np.cov(after, rowvar=False), np.eye(6), atol=0.02)


def test_with_much_shrinkage_only_mean_and_size_change() -> None:
    encoder = seeded(lambda: EcapaEncoder(SMALL), 4).eval()
    before = vectors_of(encoder)
    fold_whitening(encoder.project, before, 1e6)
    centred, after = before - before.mean(axis=0), vectors_of(encoder)
    scale = np.linalg.norm(after) / np.linalg.norm(centred)
    assert scale != pytest.approx(1.0, rel=0.1)
    np.testing.assert_allclose(after / scale, centred, atol=1e-2 * np.abs(centred).max())
