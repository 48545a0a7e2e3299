"""Sound as it comes in, stretches of speech out: no longer than asked, cut where somebody pauses."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from voxdesk.audio.silero import FRAME, FRAME_S
from voxdesk.audio.speech import SpeechDetector
from voxdesk.core.types import AudioClip, Float32

_PAD_FRAMES = 8  # a quarter of a second before and after, for quiet beginnings
_SILENCE_FRAMES = 94  # three seconds without speech end a stretch
RATE = 16_000


class SpeechStretches:
    """Cuts sound at 16 kHz into stretches with speech; holds no more than one stretch and one block.

    A stretch is at most ``longest_s`` long. It ends where it is silent for three seconds. Else it
    ends in the longest pause of its second half, or where it has to.
    """

    def __init__(self, detector: SpeechDetector, longest_s: float) -> None:
        self._stream = detector.stream()
        self._longest = int(longest_s / FRAME_S)
        self._sound: Float32 = np.zeros(0, np.float32)
        self._flags: NDArray[np.bool_] = np.zeros(0, np.bool_)
        self._first = 0  # the frame with which the sound that is held begins

    @property
    def heard_s(self) -> float:
        """Seconds of the sound that are done with."""
        return self._first * FRAME_S

    def push(self, samples: Float32) -> Iterator[AudioClip]:
        """Take f32[n]; gives the stretches that it completes, with ``start_s``."""
        self._sound = np.concatenate([self._sound, samples])
        self._flags = np.concatenate([self._flags, self._stream.push(samples)])
        yield from self._cut(last=False)

    def finish(self) -> Iterator[AudioClip]:
        """Give what is left."""
        lacking = -len(self._sound) % FRAME
        if lacking:
            yield from self.push(np.zeros(lacking, np.float32))
        yield from self._cut(last=True)

    def _cut(self, *, last: bool) -> Iterator[AudioClip]:
        while True:
            self._skip_silence()
            if not self._flags.any():
                return
            end = self._end(last=last)
            if end is None:
                return
            sound = self._sound[: end * FRAME]
            yield AudioClip(sound.copy(), RATE, start_s=self._first * FRAME_S)
            self._drop(end)

    def _skip_silence(self) -> None:
        speech = np.flatnonzero(self._flags)
        begins = int(speech[0]) if len(speech) else len(self._flags)
        self._drop(max(0, begins - _PAD_FRAMES))

    def _end(self, *, last: bool) -> int | None:
        """Return where the stretch ends that is held, in frames; None while that cannot be said."""
        window = self._flags[: self._longest]
        pauses = _runs(~window)
        for start, end in pauses:
            if start and end - start >= _SILENCE_FRAMES:
                return start + _PAD_FRAMES
        if len(self._flags) <= self._longest:
            return len(self._flags) if last else None
        late = [(start, end) for start, end in pauses if start >= self._longest // 2]
        if not late:
            return self._longest
        start, end = max(late, key=lambda run: run[1] - run[0])
        return (start + end + 1) // 2

    def _drop(self, frames: int) -> None:
        self._sound = self._sound[frames * FRAME :]
        self._flags = self._flags[frames:]
        self._first += frames


def _runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return where ``flags`` are set: (first, one after the last)."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(np.int8)))
    return [(int(start), int(end)) for start, end in edges.reshape(-1, 2)]
