"""Speech in as it comes, one embedding and one perceived gender for all of it out."""

from collections.abc import Sequence

import numpy as np

from voxdesk.core.types import AudioClip, Embedding, Float32, GenderGuess
from voxdesk.inference.encoder import Encoder, mean_embedding
from voxdesk.inference.gender import TellsGender
from voxdesk.inference.network import MAX_PIECE_S
from voxdesk.workflows.listen.speech_blocks import RATE

# Two pieces: what is left at the end can then always be cut evenly, as in a short recording.
_HOLD_S = 2 * MAX_PIECE_S


class RunningEmbedding:
    """Averages the voice over speech of any length, with only the last seconds in memory.

    Either model may be None. Speech of up to 40 s gives exactly what the models say of it in one.
    ``older`` are encoders by which alone some people are known.
    """

    def __init__(
        self, encoder: Encoder | None, gender: TellsGender | None, older: Sequence[Encoder] = ()
    ) -> None:
        self._encoder = encoder
        self._gender = gender
        self._older = [(one, list[Embedding]()) for one in older]
        self._held: list[Float32] = []
        self._held_samples = 0
        self._embeddings: list[Embedding] = []
        self._logits: list[float] = []
        self._weights: list[float] = []

    def push(self, speech: AudioClip) -> None:
        """Take more speech at 16 kHz."""
        self._held.append(speech.samples)
        self._held_samples += len(speech.samples)
        if self._held_samples > _HOLD_S * RATE:
            joined = np.concatenate(self._held)
            piece = round(MAX_PIECE_S * RATE)
            ready = (len(joined) - piece) // piece * piece
            self._take(joined[:ready])
            self._held, self._held_samples = [joined[ready:].copy()], len(joined) - ready

    def finish(self) -> tuple[Embedding | None, GenderGuess | None]:
        """Return the voice of everything that was pushed.

        None for a model that is missing or heard nothing.
        """
        if self._held_samples:
            self._take(np.concatenate(self._held))
            self._held, self._held_samples = [], 0
        embedding = mean_embedding(self._embeddings) if self._embeddings else None
        logit = self.logit
        if self._gender is None or logit is None:
            return embedding, None
        return embedding, self._gender.guess_from(logit, embedding)

    @property
    def logit(self) -> float | None:
        """The finished male-minus-female logit; None when nothing was heard, or without a gender model."""
        return float(np.average(self._logits, weights=self._weights)) if self._logits else None

    @property
    def older(self) -> tuple[Embedding, ...]:
        """The finished voice by each of the older encoders; none when nothing was heard."""
        return tuple(mean_embedding(parts) for _, parts in self._older if parts)

    def _take(self, samples: Float32) -> None:
        clip = AudioClip(samples, RATE)
        if self._encoder is not None:
            self._embeddings.append(self._encoder.embed(clip))
        for encoder, parts in self._older:
            parts.append(encoder.embed(clip))
        if self._gender is not None:
            self._logits.append(self._gender.logit(clip))
            self._weights.append(clip.seconds)
