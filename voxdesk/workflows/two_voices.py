"""The windows of a recording in; whether plainly more than one voice speaks in it out.

Figures: docs/decisions/004-enrolment-gate.md.
"""

import numpy as np

from voxdesk.core.types import Float32
from voxdesk.workflows.decision import score_at
from voxdesk.workflows.services import Services

# Two groups of windows are two voices when their likelihood ratio is below this.
_TWO_VOICES_LLR = -3.0
_LEAST_SHARE = 0.15
_ROUNDS = 20


def several_voices(vectors: Float32, services: Services) -> bool:
    """Whether the windows' unit vectors f32[n, D], in order, are of more than one person.

    By the limits in the encoder's manifest, which see one change of voice and people talking at
    once; and, for people who take turns, by the agreement of the two groups into which the
    windows fall.
    """
    gate = services.hub.encoder().gate
    if gate is not None and gate.several(vectors):
        return True
    return agreement(vectors) < score_at(_TWO_VOICES_LLR, services)


def agreement(vectors: Float32) -> float:
    """Cosine similarity between the two groups into which the windows split best; 1 when they do not.

    Spherical 2-means from the two least similar windows; a group of less than 15 % is an outlier.
    """
    if len(vectors) < 2:
        return 1.0
    similarity = vectors @ vectors.T
    centres = vectors[list(np.unravel_index(similarity.argmin(), similarity.shape))]
    for _ in range(_ROUNDS):
        chosen = (vectors @ centres.T).argmax(axis=1)
        groups = [vectors[chosen == group] for group in (0, 1)]
        if min(len(group) for group in groups) < max(1.0, _LEAST_SHARE * len(vectors)):
            return 1.0
        moved = np.stack([group.sum(axis=0) for group in groups])
        moved /= np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-9)
        if np.allclose(moved, centres):
            break
        centres = moved
    return float(centres[0] @ centres[1])
