"""Blocks of a recording in as they are decoded, its power by frames and share of clipped samples out."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.audio.quality import clipped_share, frame_length, frame_powers
from voxdesk.core.types import Float32


@dataclass(frozen=True, slots=True)
class SoundLevels:
    """Hold the ``power`` f64[n] of a recording's frames of 20 ms, and the share of samples ``clipped``."""

    power: NDArray[np.float64]
    clipped: float


class LevelMeter:
    """Adds up the levels of a recording; keeps 400 bytes a second of it."""

    def __init__(self, rate: int) -> None:
        """Take the recording's ``rate`` in Hz."""
        self._rate = rate
        self._rest: Float32 = np.zeros(0, dtype=np.float32)
        self._power: list[NDArray[np.float64]] = []
        self._clipped = self._samples = 0.0

    def push(self, samples: Float32) -> None:
        """Take the next samples f32[n] at the recording's own rate."""
        self._clipped += clipped_share(samples) * len(samples)
        self._samples += len(samples)
        joined = np.concatenate([self._rest, samples])
        found = frame_powers(joined, self._rate)
        self._power.append(found)
        self._rest = joined[len(found) * frame_length(self._rate) :].copy()

    def finish(self) -> SoundLevels:
        """Return the levels of everything; what is left of a last frame does not count."""
        power = np.concatenate([np.zeros(0), *self._power])
        return SoundLevels(power, self._clipped / max(self._samples, 1.0))
