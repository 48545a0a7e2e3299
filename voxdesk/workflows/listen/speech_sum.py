"""Embeds the pieces of a recording part by part, and collects what was heard of it."""

from collections.abc import Sequence

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.types import AudioClip, Float32
from voxdesk.diarization.assembly import TrackActivity, UInt8
from voxdesk.diarization.listener import HeardPart
from voxdesk.diarization.pieces import Piece
from voxdesk.diarization.tracks import frame_time
from voxdesk.workflows.listen.heard_speech import HeardSpeech
from voxdesk.workflows.listen.speech_blocks import RATE
from voxdesk.workflows.services import Services


class SpeechSum:
    """Adds up the parts that a ``Listener`` gives; ``hear`` may run on any thread."""

    def __init__(self, services: Services) -> None:
        """Take the models in use; raises ModelError."""
        self._encoder, self._gender = services.hub.encoder(), services.hub.gender()
        self._at_once: list[UInt8] = []
        self._tracks: list[TrackActivity] = []
        self._pieces: list[Piece] = []
        self._vectors: list[Float32] = [np.zeros((0, self._encoder.dimension), dtype=np.float32)]
        self._logits: list[Float32] = [np.zeros(0, dtype=np.float32)]

    def hear(self, sounds: Sequence[Float32], ctx: Context) -> tuple[Float32, Float32]:
        """Return unit vectors f32[n, D] and gender logits f32[n] of pieces of sound; raises ModelError.

        Stops between two pieces: a whole part takes seconds on a slow computer.
        """
        vectors, logits = [np.zeros((0, self._encoder.dimension), dtype=np.float32)], []
        for sound in sounds:
            ctx.check()
            logits.append(self._gender.logit(AudioClip(sound, RATE)))
            vectors.append(self._encoder.embed_samples([sound]))
        return np.concatenate(vectors), np.array(logits, dtype=np.float32)

    def add(self, part: HeardPart, made: tuple[Float32, Float32]) -> None:
        """Take a part, in order, with what ``hear`` made of it; its sounds are let go."""
        self._at_once.append(part.at_once)
        self._tracks += part.tracks
        self._pieces += part.pieces
        self._vectors.append(made[0])
        self._logits.append(made[1])

    @property
    def seconds(self) -> float:
        """The time up to which all was added."""
        return frame_time(sum(map(len, self._at_once)))

    @property
    def heard(self) -> HeardSpeech:
        """Everything so far."""
        return HeardSpeech(
            np.concatenate([np.zeros(0, dtype=np.uint8), *self._at_once]),
            tuple(self._tracks),
            tuple(self._pieces),
            np.concatenate(self._vectors),
            np.concatenate(self._logits),
        )
