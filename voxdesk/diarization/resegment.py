"""Windows and a first grouping in; who speaks in each window, without a number of people given, out."""

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.calibration.turns import TurnSettings
from voxdesk.core.types import Float32

Float64 = NDArray[np.float64]

_ROUNDS = 12
_SETTLED = 1e-3
_GONE = 1e-4  # a voice that so few windows turn to is dropped
_SOFTNESS = 4.0


def resegment(vectors: Float32, labels: NDArray[np.int64], settings: TurnSettings) -> Float64:
    """Chances f64[n, K] that each of K voices speaks in each window.

    ``vectors`` f32[n, D] of unit length in order of time, ``labels`` i64[n] from 0, with more groups
    than voices. VBx: a Bayesian hidden Markov model whose voices explain themselves away
    (Landini et al. 2022, doi:10.1016/j.csl.2021.101254); between and within voices all directions
    spread alike, as the encoder whitens its embeddings.
    """
    windows, dimension = vectors.shape
    # Unit vectors whose mean cosine is rho: the variance within a voice is (1 - rho) / D per direction.
    spread = settings.similarity / (1.0 - settings.similarity)
    heard = vectors.astype(np.float64) * np.sqrt(dimension / (1.0 - settings.similarity) * spread)
    first = np.exp(_SOFTNESS * np.eye(int(labels.max()) + 1))
    chances = (first / first.sum(axis=1, keepdims=True))[labels]
    shares = np.full(chances.shape[1], 1.0 / chances.shape[1])
    ratio = settings.evidence / settings.sparsity
    for _ in range(_ROUNDS):
        uncertain = 1.0 / (1.0 + ratio * chances.sum(axis=0) * spread)
        voices = ratio * uncertain[:, None] * (chances.T @ heard)
        fixed = 0.5 * spread * (dimension * uncertain + np.square(voices).sum(axis=1))
        likely = settings.evidence * (heard @ voices.T - fixed)
        before = chances
        chances, turned = _forward_backward(likely, shares, settings.stay)
        shares = turned / turned.sum()
        kept = shares > _GONE
        if not kept.all():
            chances = chances[:, kept]
            chances /= np.maximum(chances.sum(axis=1, keepdims=True), 1e-12)
            shares = shares[kept] / shares[kept].sum()
        elif windows and np.abs(chances - before).max() < _SETTLED:
            break
    return chances


def _forward_backward(likely: Float64, shares: Float64, stay: float) -> tuple[Float64, Float64]:
    """Chances f64[n, K] for log-likelihoods f64[n, K], and how often each voice was turned to, f64[K].

    From window to window a voice stays with the chance ``stay``; else the next is drawn by ``shares``.
    """
    windows, voices = likely.shape
    scaled = np.exp(likely - likely.max(axis=1, keepdims=True))
    forward = np.empty((windows, voices))
    sums = np.empty(windows)
    drawn = (1.0 - stay) * shares
    reached = shares * scaled[0]
    sums[0] = reached.sum()
    forward[0] = reached / sums[0]
    for step in range(1, windows):
        reached = (stay * forward[step - 1] + drawn) * scaled[step]
        sums[step] = reached.sum()
        forward[step] = reached / sums[step]
    backward = np.ones((windows, voices))
    turned = np.zeros(voices)
    for step in range(windows - 2, -1, -1):
        ahead = backward[step + 1] * scaled[step + 1] / sums[step + 1]
        turned += drawn * ahead
        backward[step] = stay * ahead + drawn @ ahead
    chances = forward * backward
    chances /= chances.sum(axis=1, keepdims=True)
    return chances, turned + chances[0]
