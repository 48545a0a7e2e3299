"""Where two people talk at once: what a model's probabilities mean, and stretches made of them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from voxdesk.core.errors import Words
from voxdesk.core.types import Float32, Segment


@dataclass(frozen=True, slots=True)
class OverlapLimits:
    """Limits of one overlap model, fitted on people that it was not trained on; a manifest carries them.

    A moment counts as overlapped from the probability ``frame`` on; of one person's speech at most
    the share ``recording`` seems to be so.
    """

    frame: float
    recording: float

    def __post_init__(self) -> None:
        """Raise ValueError when a limit is no probability."""
        if not (0 < self.frame < 1 and 0 < self.recording <= 1):
            raise ValueError(Words("limits must lie between 0 and 1"))

    def several(self, probabilities: Float32) -> bool:
        """Whether too much of a recording's speech, f32[n], sounds like two people for it to be of one."""
        return len(probabilities) > 0 and self.share(probabilities) > self.recording

    def share(self, probabilities: Float32) -> float:
        """The share of moments f32[n] in which two people talk."""
        return float(np.mean(probabilities >= self.frame))


def within(probabilities: Float32, hop_s: float, speech: Sequence[Segment]) -> Float32:
    """Those of the ``probabilities`` f32[n], one every ``hop_s``, whose moment lies in ``speech``."""
    moments = np.arange(len(probabilities)) * hop_s
    inside = np.zeros(len(probabilities), dtype=bool)
    for part in speech:
        inside |= (moments >= part.start_s) & (moments < part.end_s)
    return probabilities[inside]
