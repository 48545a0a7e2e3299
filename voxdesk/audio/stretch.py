"""Makes sound faster or slower without changing its pitch.

Waveform-similarity overlap-add (WSOLA): Verhelst and Roelands, ICASSP 1993.
"""

import numpy as np

from voxdesk.core.types import Float32

SLOWEST, FASTEST = 0.5, 2.0
# A frame holds some periods of the lowest voices; the search spans one of them.
_FRAME_S = 0.04
_SEARCH_S = 0.012


class TimeStretch:
    """A stream of f32[n] that lasts ``1 / speed`` times as long; ``speed`` may change at any time."""

    def __init__(self, sample_rate: int, speed: float = 1.0) -> None:
        self.speed = speed
        self._hop = max(8, round(_FRAME_S * sample_rate / 2))
        self._frame = 2 * self._hop
        self._reach = max(2, round(_SEARCH_S * sample_rate))
        # Two such windows, half a frame apart, add up to 1 everywhere.
        self._window = np.hanning(self._frame + 1)[:-1].astype(np.float32)
        self._input = np.zeros(0, np.float32)
        self._dropped = 0  # samples of the input that are no longer kept
        self._wanted = 0.0  # where the next frame should be taken from
        self._next: int | None = None  # where the last frame would go on
        self._tail = np.zeros(self._hop, np.float32)

    @property
    def speed(self) -> float:
        """Return how many seconds of sound pass in a second."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        self._speed = min(FASTEST, max(SLOWEST, speed))

    def push(self, samples: Float32, *, last: bool = False) -> Float32:
        """Take the next samples; returns what is ready, and with ``last`` all the rest."""
        self._input = np.concatenate([self._input, samples])
        ready: list[Float32] = []
        while True:
            at = self._place(last)
            if at is None:
                break
            frame = self._cut(at)
            shaped = frame * self._window
            if self._next is None:
                shaped[: self._hop] = frame[: self._hop]  # the beginning is not faded in
            ready.append(self._tail + shaped[: self._hop])
            self._tail = shaped[self._hop :]
            self._next = at + self._hop
            self._wanted += self._hop * self._speed
            self._forget()
        if last:
            ready.append(self._tail)
            self._tail = np.zeros(self._hop, np.float32)
        return np.concatenate(ready) if ready else np.zeros(0, np.float32)

    def _place(self, last: bool) -> int | None:
        """Return where the next frame is most like the continuation of the last one; None: more is needed."""
        end = self._dropped + len(self._input)
        wanted = round(self._wanted)
        if self._next is None:
            return wanted if end >= wanted + self._frame or (last and end > wanted) else None
        if wanted == self._next:
            at = wanted  # at the speed at which it was recorded nothing is cut
            return at if end >= at + self._frame or (last and end > at) else None
        if end < max(wanted + self._reach, self._next) + self._frame:
            return min(wanted, end) if last and end > wanted else None
        low = max(self._dropped, wanted - self._reach)
        ahead = self._input[low - self._dropped : wanted + self._reach + self._frame - self._dropped]
        pattern = self._cut(self._next)
        likeness = _correlation(ahead, pattern)
        return low + int(np.argmax(likeness))

    def _cut(self, at: int) -> Float32:
        """A frame of the input; beyond the end it is silent."""
        frame = self._input[at - self._dropped : at - self._dropped + self._frame]
        return np.pad(frame, (0, self._frame - len(frame))) if len(frame) < self._frame else frame.copy()

    def _forget(self) -> None:
        needed = min(round(self._wanted) - self._reach, self._next or 0)
        gone = min(len(self._input), max(0, needed - self._dropped))
        self._input = self._input[gone:]
        self._dropped += gone


def _correlation(ahead: Float32, pattern: Float32) -> Float32:
    """Normalised cross-correlation f32[m] of ``pattern`` f32[n] with each stretch of ``ahead`` f32[n+m-1]."""
    size = 1 << (len(ahead) + len(pattern)).bit_length()
    spectrum = np.fft.rfft(ahead, size) * np.conj(np.fft.rfft(pattern, size))
    count = len(ahead) - len(pattern) + 1
    likeness = np.fft.irfft(spectrum, size)[:count]
    energy = np.concatenate([[0.0], np.cumsum(ahead.astype(np.float64) ** 2)])
    power = energy[len(pattern) :] - energy[:count]
    alike: Float32 = (likeness / np.sqrt(power + 1e-9)).astype(np.float32)
    return alike
