"""Does more than one voice speak in a recording? Two measures on its windows' embeddings, and limits.

How they were chosen, and how often they are right: docs/decisions/004-enrolment-gate.md.
"""

from dataclasses import dataclass

import numpy as np

from voxdesk.core.types import Float32

WINDOW_S = 1.5
HOP_S = 0.75


@dataclass(frozen=True, slots=True)
class VoiceGate:
    """Limits of one encoder, fitted on people that it was not trained on; a manifest carries them.

    ``overlap_weights`` (D) and ``overlap_offset`` are a linear reading of an embedding that is
    positive where two people talk at once.
    """

    change_limit: float
    overlap_limit: float
    overlap_offset: float
    overlap_weights: tuple[float, ...]

    def several(self, vectors: Float32) -> bool:
        """Whether the windows' unit vectors f32[n, D], in order, are plainly not of one voice."""
        return change_score(vectors) > self.change_limit or self.overlap_score(vectors) > self.overlap_limit

    def overlap_score(self, vectors: Float32) -> float:
        """How much the windows sound like people talking at once: the median over the windows."""
        if len(vectors) == 0:
            return float("-inf")
        reading = vectors @ np.asarray(self.overlap_weights, dtype=np.float32)
        return float(np.median(reading)) + self.overlap_offset


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
