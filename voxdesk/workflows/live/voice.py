"""One voice of a live session: its speech in frame by frame, its embedding and gender out."""

from dataclasses import dataclass, field

import numpy as np

from voxdesk.core.types import AudioClip, Embedding, Float32, Gender, GenderGuess
from voxdesk.inference.encoder import Encoder, mean_embedding
from voxdesk.inference.gender import TellsGender
from voxdesk.workflows.listen.speech_blocks import RATE
from voxdesk.workflows.live.speech_frames import FRAME_S, Frame

# Speech beyond this is averaged away piece by piece, so that a decision costs the same after an hour.
_OPEN_S = 6.0
_SETTLED_AT_ONCE_S = 3.0
# Older speech counts no more than this, so that the answer follows a voice that changes.
_MEMORY_S = 60.0
_JOIN_GAP_S = 1.0


@dataclass(slots=True)
class LiveVoice:
    """Hold what one voice has said so far.

    ``frames`` is its latest speech with the second at which each frame began; older speech is
    averaged into ``settled``. ``spans`` are the stretches in seconds in which it spoke. ``name``,
    ``gender`` and ``number`` (which counts voices without a name) are what was last said of it.
    """

    frames: list[Frame] = field(default_factory=list)
    settled: Embedding | None = None
    settled_logit: float = 0.0
    heard_s: float = 0.0
    spans: list[tuple[float, float]] = field(default_factory=list)
    name: str | None = None
    gender: Gender = Gender.UNCERTAIN
    number: int | None = None

    def add(self, start_s: float, frame: Float32) -> None:
        """Take a frame of speech that began at ``start_s``."""
        self.frames.append((start_s, frame))
        self.heard_s += FRAME_S
        end_s = start_s + FRAME_S
        if self.spans and start_s - self.spans[-1][1] <= _JOIN_GAP_S:
            self.spans[-1] = (self.spans[-1][0], end_s)
        else:
            self.spans.append((start_s, end_s))

    def last(self, seconds: float) -> AudioClip:
        """Return the last seconds of its speech, as far as they are not settled."""
        return _joined(self.frames[-round(seconds / FRAME_S) :])

    def embedding(self, encoder: Encoder, *, without_last_s: float = 0.0) -> Embedding | None:
        """Return the voice over all its speech, or over all but the last seconds; None without any."""
        kept = self.frames[: len(self.frames) - round(without_last_s / FRAME_S)]
        parts = [] if self.settled is None else [self.settled]
        if kept:
            parts.append(encoder.embed(_joined(kept)))
        return mean_embedding(parts) if parts else None

    def guess(self, gender: TellsGender, whole: Embedding | None) -> GenderGuess | None:
        """Tell the perceived gender over all its speech, whose embedding is ``whole``; None without any."""
        logits, weights = [], []
        if self.settled is not None:
            logits.append(self.settled_logit)
            weights.append(self.settled.speech_s)
        if self.frames:
            logits.append(gender.logit(_joined(self.frames)))
            weights.append(len(self.frames) * FRAME_S)
        return gender.guess_from(float(np.average(logits, weights=weights)), whole) if logits else None

    def settle(self, encoder: Encoder, gender: TellsGender) -> None:
        """Average the older speech away when there is much of it."""
        if len(self.frames) * FRAME_S > _OPEN_S:
            self._settle(round(_SETTLED_AT_ONCE_S / FRAME_S), encoder, gender)

    def close(self, encoder: Encoder, gender: TellsGender) -> None:
        """Average all speech away: somebody else speaks now, or nobody."""
        self._settle(len(self.frames), encoder, gender)

    def split(self, last_s: float) -> "LiveVoice":
        """Take the last seconds away from this voice; they are returned as another one."""
        count = round(last_s / FRAME_S)
        moved, self.frames = self.frames[-count:], self.frames[:-count]
        self.heard_s -= len(moved) * FRAME_S
        border_s = moved[0][0]
        self.spans = [(start, min(end, border_s)) for start, end in self.spans if start < border_s]
        other = LiveVoice()
        for start_s, frame in moved:
            other.add(start_s, frame)
        return other

    def take_over(self, other: "LiveVoice") -> None:
        """Add what ``other`` said: it proved to be the same voice, come back."""
        for start_s, frame in other.frames:
            self.add(start_s, frame)

    def _settle(self, count: int, encoder: Encoder, gender: TellsGender) -> None:
        if count == 0:
            return
        clip = _joined(self.frames[:count])
        self.frames = self.frames[count:]
        new, logit = encoder.embed(clip), gender.logit(clip)
        if self.settled is None:
            self.settled, self.settled_logit = new, logit
            return
        weights = (self.settled.speech_s, new.speech_s)
        self.settled_logit = float(np.average([self.settled_logit, logit], weights=weights))
        mean = mean_embedding([self.settled, new])
        self.settled = Embedding(mean.vector, mean.model_id, min(mean.speech_s, _MEMORY_S))


def _joined(frames: list[Frame]) -> AudioClip:
    samples = np.concatenate([frame for _, frame in frames]) if frames else np.zeros(0, dtype=np.float32)
    return AudioClip(samples, RATE)
