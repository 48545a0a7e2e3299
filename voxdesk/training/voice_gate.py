"""Embeddings of single voices and of mixtures in; the limits of the enrolment gate out."""

from collections.abc import Sequence

import numpy as np

from voxdesk.core.types import Float32
from voxdesk.core.voice_gate import VoiceGate, change_score

_REGULARISATION = 10.0


def fit_overlap(single: Float32, overlapped: Float32) -> tuple[tuple[float, ...], float]:
    """A linear reading (weights, offset) of windows f32[n, D]: positive where two people talk at once.

    Logistic regression with both kinds weighing the same.
    """
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=_REGULARISATION, max_iter=5000, class_weight="balanced")
    truth = np.repeat([0, 1], [len(single), len(overlapped)])
    model.fit(np.concatenate([single, overlapped]), truth)
    return tuple(round(float(weight), 4) for weight in model.coef_[0]), round(float(model.intercept_[0]), 4)


def fit_gate(
    single: Float32,
    overlapped: Float32,
    people: Sequence[Float32],
    *,
    change_rate: float,
    overlap_rate: float,
) -> VoiceGate:
    """A gate whose reading is fitted on windows f32[n, D] and whose limits on whole recordings.

    ``people`` are the windows of recordings of one voice each, of people set aside; the shares
    ``change_rate`` and ``overlap_rate`` of them exceed the limits.
    """
    weights, offset = fit_overlap(single, overlapped)
    reading = VoiceGate(np.inf, np.inf, offset, weights)
    changes = [change_score(vectors) for vectors in people]
    overlaps = [reading.overlap_score(vectors) for vectors in people]
    return VoiceGate(
        round(float(np.quantile(changes, 1 - change_rate)), 4),
        round(float(np.quantile(overlaps, 1 - overlap_rate)), 4),
        offset,
        weights,
    )
