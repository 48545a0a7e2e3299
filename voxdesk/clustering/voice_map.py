"""Voices in, places on a map out: principal components at once, neighbours kept together on demand."""

from dataclasses import dataclass

import numpy as np

from voxdesk.clustering.base import SEED
from voxdesk.clustering.child import run_killable
from voxdesk.core.context import Context
from voxdesk.core.types import Float32, frozen_array

MOST_ROWS = 3_000
"""Recordings that t-SNE itself places; of a larger folder the others lie among their nearest."""

_SHORT_ROWS = 400
_PERPLEXITY = 30.0
_FEWEST_ROWS = 5
_NEIGHBOURS = 3
_BLOCK_ROWS = 2_048


@dataclass(frozen=True, slots=True)
class VoiceMap:
    """``places`` f32[n, 2] of the rows; ``shares`` f32[k] of the variance by principal component."""

    places: Float32
    shares: Float32

    def __post_init__(self) -> None:
        object.__setattr__(self, "places", frozen_array(self.places))
        object.__setattr__(self, "shares", frozen_array(self.shares))


def principal_map(vectors: Float32) -> VoiceMap:
    """Return the plane in which ``vectors`` f32[n, D] vary most (Pearson 1901); takes n·D² steps."""
    if len(vectors) == 0:
        return VoiceMap(np.empty((0, 2), np.float32), np.empty(0, np.float32))
    centred = vectors - vectors.mean(axis=0)
    values, directions = np.linalg.eigh((centred.T @ centred).astype(np.float64))
    values, directions = np.maximum(values[::-1], 0.0), directions[:, ::-1]
    places = np.zeros((len(vectors), 2), dtype=np.float32)
    axes = directions[:, :2]
    # An eigenvector's sign is left to chance: the largest entry points up, so that maps look alike.
    signs = np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(axes.shape[1])])
    places[:, : axes.shape[1]] = centred @ (axes * signs).astype(np.float32)
    shares = (values / max(values.sum(), 1e-12))[: min(len(vectors), len(values))]
    return VoiceMap(places, shares.astype(np.float32))


def neighbour_map(vectors: Float32, ctx: Context) -> Float32:
    """Return the places f32[n, 2] that keep neighbours together (t-SNE, van der Maaten & Hinton 2008).

    ``vectors`` f32[n, D] are of unit length. Of more than ``MOST_ROWS`` an even sample is placed. Every other
    row lies at the middle of its nearest sampled ones. Can be cancelled at any time.
    """
    count = len(vectors)
    if count < _FEWEST_ROWS or not np.ptp(vectors, axis=0).any():
        return principal_map(vectors).places
    if count <= _SHORT_ROWS:
        ctx.check()
        return _tsne(vectors)  # over before a process of its own would have started
    if count <= MOST_ROWS:
        return run_killable(_tsne, (vectors,), ctx)
    chosen = np.sort(np.random.default_rng(SEED).choice(count, MOST_ROWS, replace=False))
    anchors = vectors[chosen]
    placed = run_killable(_tsne, (anchors,), ctx)
    places = np.empty((count, 2), dtype=np.float32)
    for start in range(0, count, _BLOCK_ROWS):
        ctx.check()
        alike = vectors[start : start + _BLOCK_ROWS] @ anchors.T
        nearest = np.argpartition(alike, -_NEIGHBOURS, axis=1)[:, -_NEIGHBOURS:]
        places[start : start + _BLOCK_ROWS] = placed[nearest].mean(axis=1)
    places[chosen] = placed
    return places


def _tsne(vectors: Float32) -> Float32:
    from sklearn.manifold import TSNE

    perplexity = min(_PERPLEXITY, (len(vectors) - 1) / 3)
    model = TSNE(2, perplexity=perplexity, init="pca", learning_rate="auto", random_state=SEED)
    return np.asarray(model.fit_transform(np.ascontiguousarray(vectors)), dtype=np.float32)
