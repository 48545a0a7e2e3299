"""Frequency axes of a picture: rows to Hz and back, ticks, and bins resampled to rows."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from voxdesk.core.types import Float32

LOG_BOTTOM_HZ = 40.0
_MEL_BREAK_HZ = 700.0
# Round frequencies in the order in which they deserve a place: octaves of 1 kHz first.
_PREFERRED_HZ: tuple[int, ...] = (
    *(1000, 2000, 4000, 8000, 500, 16000, 200, 100, 0, 50, 3000, 6000, 12000, 20000, 24000),
    *(5000, 10000, 300, 700, 1500, 7000, 150, 400, 70, 18000, 22000, 14000),
)


class Axis(StrEnum):
    """Hold how frequency is spread over the height of the picture."""

    LINEAR = "linear"
    LOG = "log"
    MEL = "mel"
    ERB = "erb"
    BARK = "bark"


@dataclass(frozen=True, slots=True)
class Tick:
    """A round frequency; ``row`` is counted from the bottom of the picture."""

    row: float
    hz: float


@dataclass(frozen=True, slots=True)
class FrequencyScale:
    """An axis over ``rows`` rows from ``bottom_hz`` to ``top_hz``; row 0 is the lowest."""

    axis: Axis
    rows: int
    top_hz: float
    bottom_hz: float = 0.0

    def hz_to_row(self, hz: float) -> float:
        """Return position of a frequency in rows from the bottom edge: row ``r`` spans r to r + 1."""
        low, high = self._warp(self.bottom_hz), self._warp(self.top_hz)
        return self.rows * (self._warp(max(hz, self.bottom_hz)) - low) / (high - low)

    def row_to_hz(self, row: float) -> float:
        """Return the frequency at a position in rows from the bottom edge."""
        low, high = self._warp(self.bottom_hz), self._warp(self.top_hz)
        return self._unwarp(low + (high - low) * row / self.rows)

    def ticks(self, min_gap: float) -> tuple[Tick, ...]:
        """Round frequencies on the axis, at least ``min_gap`` rows apart, lowest first."""
        wanted = self._linear_steps(min_gap) if self.axis is Axis.LINEAR else _PREFERRED_HZ
        chosen: list[Tick] = []
        for hz in wanted:
            if not self.bottom_hz <= hz <= self.top_hz * 1.0001:
                continue
            row = self.hz_to_row(hz)
            if all(abs(row - other.row) >= min_gap for other in chosen):
                chosen.append(Tick(row, float(hz)))
        return tuple(sorted(chosen, key=lambda tick: tick.hz))

    def _linear_steps(self, min_gap: float) -> tuple[float, ...]:
        at_least = (self.top_hz - self.bottom_hz) * min_gap / self.rows
        power = 10.0 ** math.floor(math.log10(at_least))
        step = next(power * m for m in (1, 2, 5, 10) if power * m >= at_least)
        return tuple(step * k for k in range(int(self.top_hz / step) + 1))

    def _warp(self, hz: float) -> float:
        return _WARPS[self.axis][0](hz)

    def _unwarp(self, value: float) -> float:
        return _WARPS[self.axis][1](value)


def hz_to_mel(hz: float) -> float:
    """Return Mel of a frequency (O'Shaughnessy 1987, as in HTK and Kaldi)."""
    return 2595.0 * math.log10(1.0 + hz / _MEL_BREAK_HZ)


def mel_to_hz(mel: float) -> float:
    """Return the frequency of a mel value."""
    hz: float = _MEL_BREAK_HZ * (10.0 ** (mel / 2595.0) - 1.0)
    return hz


def hz_to_erb(hz: float) -> float:
    """Count the equivalent rectangular bandwidths below a frequency (Glasberg and Moore 1990)."""
    return 21.4 * math.log10(1.0 + 0.00437 * hz)


def erb_to_hz(erbs: float) -> float:
    """Return the frequency of a number of equivalent rectangular bandwidths."""
    hz: float = (10.0 ** (erbs / 21.4) - 1.0) / 0.00437
    return hz


def hz_to_bark(hz: float) -> float:
    """Return the critical-band rate of a frequency (Traunmüller 1990)."""
    return 26.81 * hz / (1960.0 + hz) - 0.53


def bark_to_hz(bark: float) -> float:
    """Return the frequency of a critical-band rate."""
    return 1960.0 * (bark + 0.53) / (26.28 - bark)


def _same(value: float) -> float:
    return value


_WARPS: dict[Axis, tuple[Callable[[float], float], Callable[[float], float]]] = {
    Axis.LINEAR: (_same, _same),
    Axis.LOG: (math.log2, lambda octaves: 2.0**octaves),
    Axis.MEL: (hz_to_mel, mel_to_hz),
    Axis.ERB: (hz_to_erb, erb_to_hz),
    Axis.BARK: (hz_to_bark, bark_to_hz),
}


def frequency_scale(axis: Axis | str, rows: int, sample_rate: int, top_hz: float = 0.0) -> FrequencyScale:
    """Return the scale up to ``top_hz`` (0, or more than there is: half the sample rate)."""
    nyquist = sample_rate / 2
    kind = Axis(axis)
    bottom = LOG_BOTTOM_HZ if kind is Axis.LOG else 0.0
    return FrequencyScale(kind, rows, min(top_hz, nyquist) if top_hz > 0 else nyquist, bottom)


class RowLookup:
    """Resamples columns of FFT bins to the rows of a scale.

    A row wider than a bin shows the strongest bin in it, so that a thin tone never vanishes. A
    narrower one interpolates between its neighbours.
    """

    def __init__(self, scale: FrequencyScale, sample_rate: int, fft_size: int) -> None:
        bins = fft_size // 2 + 1
        per_bin = sample_rate / fft_size
        edges_hz = np.array([scale.row_to_hz(row) for row in range(scale.rows + 1)])
        centres_hz = np.array([scale.row_to_hz(row + 0.5) for row in range(scale.rows)])
        position = np.clip(centres_hz / per_bin, 0, bins - 1)
        self._below = np.minimum(position.astype(np.intp), bins - 2)
        self._share = (position - self._below).astype(np.float32)
        first = np.clip(np.ceil(edges_hz / per_bin - 1e-9).astype(np.intp), 0, bins)
        first[-1] = max(
            first[-1], min(bins, int(edges_hz[-1] / per_bin + 1e-9) + 1)
        )  # the top edge's own bin
        self._holds_bins = np.flatnonzero(np.diff(first) > 0)
        self._first = first[self._holds_bins]
        self._end = int(first[-1])

    def __call__(self, columns: Float32) -> Float32:
        """Rows f32[n, rows], lowest frequency first, of levels f32[n, bins]."""
        low = columns[:, self._below]
        rows: Float32 = low + (columns[:, self._below + 1] - low) * self._share
        if len(self._first):
            # The rows in between hold no bin, so each run of bins ends where the next begins.
            strongest = np.maximum.reduceat(columns[:, : self._end], self._first, axis=1)
            rows[:, self._holds_bins] = np.maximum(rows[:, self._holds_bins], strongest)
        return rows


def frequency_rows(scale: FrequencyScale, sample_rate: int, fft_size: int) -> RowLookup:
    """Return the lookup that turns columns of bins into rows of ``scale``."""
    return RowLookup(scale, sample_rate, fft_size)
