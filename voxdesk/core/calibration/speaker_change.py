"""Does the voice change within a recording? A measure on its windows' embeddings, and its limit.

How they were chosen, and how often they are right: docs/decisions/004-enrolment-gate.md.
"""

from dataclasses import dataclass

import numpy as np

from voxdesk.core.types import Float32

WINDOW_S = 1.5
HOP_S = 0.75


@dataclass(frozen=True, slots=True)
class SpeakerChangeLimit:
    """The limit of one encoder, fitted on people that it was not trained on; a manifest carries it."""

    change_limit: float

    def several(self, vectors: Float32) -> bool:
        """Whether the windows' unit vectors f32[n, D], in order, are plainly not of one voice."""
        return change_score(vectors) > self.change_limit


def change_score(vectors: Float32) -> float:
    """How much better two voices, one after the other, explain the windows f32[n, D] than one.

    The gain in log-likelihood (up to a factor) of two mean directions over one at the best moment
    of change, von Mises-Fisher with one concentration: ``|S1| + |S2| - |S1 + S2|``. The gain by
    chance grows as the root of n; what differs within one person's long recording, as n.
    """
    count = len(vectors)
    if count < 2:
        return 0.0
    sums = np.cumsum(vectors, axis=0, dtype=np.float64)
    total = sums[-1]
    before, after = sums[:-1], total - sums[:-1]
    gain = np.linalg.norm(before, axis=1) + np.linalg.norm(after, axis=1) - np.linalg.norm(total)
    return float(gain.max() / (np.sqrt(count) + count / 4))
