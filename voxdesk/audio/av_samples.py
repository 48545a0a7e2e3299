"""Decoded frames in, samples out in the container's time: holes are silence, a clock may begin anew."""

from dataclasses import dataclass
from fractions import Fraction

import av
import numpy as np
from numpy.typing import NDArray

# Container times may be rounded to a millisecond; what is further off is a hole in the recording.
TIME_TOLERANCE_S = 0.05
LONGEST_HOLE_S = 3600.0
_FULL_SCALE = {"u8": 128.0, "s16": 32768.0, "s32": 2147483648.0, "s64": 9223372036854775808.0}


@dataclass(frozen=True, slots=True)
class Track:
    """Hold what the first frames tell of a sound track.

    ``lead`` is the silence before it in samples; times are in units of ``time_base`` seconds.
    """

    rate: int
    channels: int
    layout: av.AudioLayout
    time_base: Fraction | None
    first_pts: int | None
    first_samples: int
    frame_samples: int
    lead: int


class SampleShelf:
    """Samples of ``track`` that were decoded and not yet read, from sample ``expected`` on.

    The next ``skip`` samples are left out.
    """

    def __init__(self, track: Track, expected: int = 0, skip: int = 0) -> None:
        self._track = track
        self._expected, self._skip = expected, skip
        self._shift = 0  # samples by which a clock that began anew is behind
        self._converter: av.AudioResampler | None = None
        self._ready: list[NDArray[np.float32]] = []
        self._size = 0

    @property
    def began_anew(self) -> bool:
        """Tell whether the clock of the frames began anew."""
        return self._shift != 0

    def lacks(self, frames: int) -> bool:
        """Tell whether fewer than ``frames`` samples are here."""
        return self._size < frames

    def index(self, frame: av.AudioFrame) -> int | None:
        """Return where a frame begins by the container's clock, in samples of the whole decoded."""
        track = self._track
        if frame.pts is None or track.first_pts is None or track.time_base is None:
            return None
        near = round(float((frame.pts - track.first_pts) * track.time_base) * track.rate)
        if track.time_base * track.rate > 1:
            # The clock is coarser than the samples: frames of one size lie on a grid.
            step = track.frame_samples
            grid = track.first_samples + round((near - track.first_samples) / step) * step
            near = grid if abs(grid - near) <= 2 * track.time_base * track.rate else near
        return near + track.lead + self._shift

    def put(self, frame: av.AudioFrame) -> None:
        """Put a frame's samples on the shelf, after silence when the recording has a hole before it."""
        index, rate = self.index(frame), self._track.rate
        if index is not None:
            hole = index - self._expected
            if TIME_TOLERANCE_S * rate < hole < LONGEST_HOLE_S * rate:
                self._put_silence(hole)
            elif abs(hole) > TIME_TOLERANCE_S * rate:  # the clock begins anew
                self._shift -= hole
        for part in self._same_kind(frame):
            self._put(_to_float(part, self._track.channels))

    def take(self, frames: int) -> NDArray[np.float32]:
        """Take the next f32[n, channels] off the shelf, n at most ``frames``."""
        parts, missing = [np.zeros((0, self._track.channels), dtype=np.float32)], frames
        while missing > 0 and self._ready:
            block = self._ready.pop(0)
            if len(block) > missing:
                self._ready.insert(0, block[missing:])
                block = block[:missing]
            parts.append(block)
            missing -= len(block)
        self._size -= frames - missing
        return np.concatenate(parts)

    def _put_silence(self, length: int) -> None:
        """In pieces of a second: an hour of eight channels would be gigabytes."""
        for first in range(0, length, self._track.rate):
            size = min(self._track.rate, length - first)
            self._put(np.broadcast_to(np.float32(0), (size, self._track.channels)))

    def _put(self, block: NDArray[np.float32]) -> None:
        self._expected += len(block)
        dropped = min(self._skip, len(block))
        self._skip -= dropped
        if dropped < len(block):
            self._ready.append(block[dropped:])
            self._size += len(block) - dropped

    def _same_kind(self, frame: av.AudioFrame) -> list[av.AudioFrame]:
        """The frame at the track's rate and channels: a broadcast may change both midway."""
        track = self._track
        if frame.sample_rate == track.rate and frame.layout.nb_channels == track.channels:
            return [frame]
        frame.pts = None
        try:
            if self._converter is not None:
                return self._converter.resample(frame)
        except ValueError:  # it has changed once more
            pass
        self._converter = av.AudioResampler(format="fltp", layout=track.layout, rate=track.rate)
        return self._converter.resample(frame)


def _to_float(frame: av.AudioFrame, channels: int) -> NDArray[np.float32]:
    """A decoded frame as f32[n, channels] within about ±1."""
    values = frame.to_ndarray()
    values = values.T if frame.format.is_planar else values.reshape(-1, channels)
    kind = frame.format.name.removesuffix("p")
    if kind in ("flt", "dbl"):
        return values.astype(np.float32)
    centred = values.astype(np.float32) - (128.0 if kind == "u8" else 0.0)
    return centred / np.float32(_FULL_SCALE[kind])
