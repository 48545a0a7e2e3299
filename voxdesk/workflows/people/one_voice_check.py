"""Tells a recording of one person from one in which more than one voice speaks.

Figures: docs/decisions/004-enrolment-gate.md.
"""

import numpy as np

from voxdesk.core.context import CallbackContext
from voxdesk.core.types import AudioClip, Float32
from voxdesk.diarization.grouping import group_pieces
from voxdesk.diarization.listener import HeardPart, Listener
from voxdesk.workflows.services import Services

# In more than this share of the speech two people talk at once.
_AT_ONCE_SHARE = 0.1
# A second voice says so many seconds and this share of all; in long recordings the second pair suffices.
_SECOND = ((1.0, 0.1), (3.0, 0.05))
# Enough to hear a second voice; longer recordings are looked at in their first half hour.
_MOST_S = 1800.0
# Of HeardPart.at_once: from here on somebody speaks, and two people do.
_SPEECH, _TWO = 64, 192


class SingleSpeakerCheck:
    """Hears a recording block by block; then says whether more than one person speaks in it.

    Diarization answers: two people talk at once, or a second voice takes turns with the first.
    """

    def __init__(self, services: Services) -> None:
        self._encoder = services.hub.encoder()
        self._listener = Listener(services.hub.segmentation())
        self._pieces: list[Float32] = []
        self._seconds: list[float] = []
        self._heard_s = 0.0
        self._speech = self._two = 0

    def push(self, sound: AudioClip) -> None:
        """Take the next block, at 16 kHz; half an hour is enough."""
        if self._heard_s < _MOST_S:
            self._heard_s += sound.seconds
            self._take(self._listener.push(sound.samples))

    def several(self) -> bool:
        """Tell whether more than one person was heard."""
        self._take(self._listener.finish())
        return self._two > _AT_ONCE_SHARE * self._speech or self._takes_turns()

    def _takes_turns(self) -> bool:
        if not self._pieces:
            return False
        seconds = np.array(self._seconds)
        labels = group_pieces(np.concatenate(self._pieces), seconds, self._encoder.turns, CallbackContext())
        said = np.sort(np.bincount(labels, weights=seconds))
        second_s = float(said[-2]) if len(said) > 1 else 0.0
        return any(second_s >= max(least_s, share * float(said.sum())) for least_s, share in _SECOND)

    def _take(self, part: HeardPart) -> None:
        self._speech += int((part.at_once >= _SPEECH).sum())
        self._two += int((part.at_once >= _TWO).sum())
        if part.pieces:
            self._pieces.append(self._encoder.embed_samples(part.sounds))
            self._seconds += [piece.seconds for piece in part.pieces]
