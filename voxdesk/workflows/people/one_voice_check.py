"""A recording in; whether plainly more than one voice speaks in it out.

Figures: docs/decisions/004-enrolment-gate.md.
"""

from collections.abc import Sequence

import numpy as np

from voxdesk.core.calibration.overlap import within
from voxdesk.core.calibration.speaker_change import HOP_S, WINDOW_S
from voxdesk.core.types import AudioClip, Float32, Segment
from voxdesk.diarization.windows import windows
from voxdesk.inference.overlap import HOP_S as OVERLAP_HOP_S
from voxdesk.workflows.listen.decision import score_at
from voxdesk.workflows.services import Services

# Two groups of windows are two voices when their likelihood ratio is below this.
_TWO_VOICES_LLR = -3.0
_LEAST_SHARE = 0.15
_ROUNDS = 20
# Enough to hear a second voice; longer recordings are looked at in their first half hour.
_MOST_WINDOWS = 2400


class SingleSpeakerCheck:
    """Hears a recording block by block; then says whether more than one person speaks in it.

    Three ways: a change of voice beyond the limit in the encoder's manifest; people talking at once,
    by the overlap model; and, for people who take turns, the agreement of the two groups into which
    the windows' embeddings fall.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._encoder = services.hub.encoder()
        self._overlap = services.hub.overlap()
        self._vectors: list[Float32] = []
        self._probabilities: list[Float32] = []
        self._windows = 0

    def push(self, sound: AudioClip, speech: Sequence[Segment]) -> None:
        """Take the next block and where in it somebody speaks; after half an hour nothing more is taken."""
        if self._windows >= _MOST_WINDOWS:
            return
        inside = windows(speech, WINDOW_S, HOP_S)
        self._windows += len(inside)
        self._vectors.append(self._encoder.embed_windows(sound, inside))
        if self._overlap is not None and speech:
            self._probabilities.append(within(self._overlap.probabilities(sound), OVERLAP_HOP_S, speech))

    def several(self) -> bool:
        """Whether more than one person was heard."""
        return self._at_once() or self._in_turn()

    def _at_once(self) -> bool:
        if self._overlap is None or not self._probabilities:
            return False
        return self._overlap.limits.several(np.concatenate(self._probabilities))

    def _in_turn(self) -> bool:
        if not self._vectors:
            return False
        vectors = np.concatenate(self._vectors)
        gate = self._encoder.gate
        if gate is not None and gate.several(vectors):
            return True
        return agreement(vectors) < score_at(_TWO_VOICES_LLR, self._services)


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
