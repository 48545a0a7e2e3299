"""Tells a recording of one person from one in which more than one voice speaks.

Figures: docs/decisions/004-enrolment-gate.md.
"""

from collections.abc import Sequence

import numpy as np

from voxdesk.core.calibration.overlap import within
from voxdesk.core.calibration.speaker_change import HOP_S, WINDOW_S
from voxdesk.core.context import CallbackContext
from voxdesk.core.types import AudioClip, Float32, Segment
from voxdesk.diarization.grouping import group_pieces
from voxdesk.diarization.listener import HeardPart, Listener
from voxdesk.diarization.windows import windows
from voxdesk.inference.overlap import HOP_S as OVERLAP_HOP_S
from voxdesk.workflows.services import Services

# A second voice says so much, and this share of all.
_SECOND_S = 3.0
_SECOND_SHARE = 0.05
# Enough to hear a second voice; longer recordings are looked at in their first half hour.
_MOST_WINDOWS = 2400


class SingleSpeakerCheck:
    """Hears a recording block by block; then says whether more than one person speaks in it.

    Three ways: a change of voice beyond the limit in the encoder's manifest; people talking at once,
    by the overlap model; and a second voice, by the road on which turns are found.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._encoder = services.hub.encoder()
        self._overlap = services.hub.overlap()
        self._vectors: list[Float32] = []
        self._probabilities: list[Float32] = []
        self._windows = 0
        self._listener = Listener(services.hub.segmentation())
        self._pieces: list[Float32] = []
        self._seconds: list[float] = []

    def push(self, sound: AudioClip, speech: Sequence[Segment]) -> None:
        """Take the next block, at 16 kHz, and where in it somebody speaks; half an hour is enough."""
        if self._windows >= _MOST_WINDOWS:
            return
        inside = windows(speech, WINDOW_S, HOP_S)
        self._windows += len(inside)
        self._vectors.append(self._encoder.embed_windows(sound, inside))
        self._take(self._listener.push(sound.samples))
        if self._overlap is not None and speech:
            self._probabilities.append(within(self._overlap.probabilities(sound), OVERLAP_HOP_S, speech))

    def several(self) -> bool:
        """Whether more than one person was heard."""
        return self._at_once() or self._changes() or self._takes_turns()

    def _at_once(self) -> bool:
        if self._overlap is None or not self._probabilities:
            return False
        return self._overlap.limits.several(np.concatenate(self._probabilities))

    def _changes(self) -> bool:
        if not self._vectors:
            return False
        vectors = np.concatenate(self._vectors)
        gate = self._encoder.gate
        return gate is not None and gate.several(vectors)

    def _takes_turns(self) -> bool:
        self._take(self._listener.finish())
        if not self._pieces:
            return False
        seconds = np.array(self._seconds)
        labels = group_pieces(np.concatenate(self._pieces), seconds, self._encoder.turns, CallbackContext())
        said = np.sort(np.bincount(labels, weights=seconds))
        return len(said) > 1 and said[-2] >= max(_SECOND_S, _SECOND_SHARE * float(said.sum()))

    def _take(self, part: HeardPart) -> None:
        if part.pieces:
            self._pieces.append(self._encoder.embed_samples(part.sounds))
            self._seconds += [piece.seconds for piece in part.pieces]
