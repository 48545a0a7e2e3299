"""Windows, their groups and the cost of a change in; groups that do not flicker out."""

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import Float32

_ROUNDS = 4


def smooth(
    vectors: Float32, labels: NDArray[np.int64], scale: float, change_cost: float
) -> NDArray[np.int64]:
    """Labels i64[n] of the likeliest sequence of voices, begun from ``labels``.

    A hidden Markov model with one state per group: ``scale`` times the cosine of a window
    f32[n, D] to a group's centre is its log-likelihood, ``change_cost`` the price of a change of
    voice (Viterbi training, Rabiner 1989). A group may lose all its windows.
    """
    for _ in range(_ROUNDS):
        groups = np.unique(labels)
        if len(groups) < 2:
            break
        centres = np.stack([vectors[labels == group].sum(axis=0) for group in groups])
        centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-9)
        found = groups[likeliest_path(scale * (vectors @ centres.T), change_cost)]
        if np.array_equal(found, labels):
            break
        labels = found
    return labels


def likeliest_path(scores: Float32, change_cost: float) -> NDArray[np.int64]:
    """State i64[n] at each step for log-likelihoods f32[n, K], where every change of state costs."""
    steps, states = scores.shape
    came_from = np.empty((steps, states), dtype=np.int64)
    total = scores[0].astype(np.float64)
    for step in range(1, steps):
        best = int(total.argmax())
        changed = total[best] - change_cost
        came_from[step] = np.where(total >= changed, np.arange(states), best)
        total = np.maximum(total, changed) + scores[step]
    path = np.empty(steps, dtype=np.int64)
    path[-1] = total.argmax()
    for step in range(steps - 1, 0, -1):
        path[step - 1] = came_from[step, path[step]]
    return path
