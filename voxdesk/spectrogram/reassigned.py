"""Frames of sound in, a picture whose energy lies where it was out: time and frequency reassigned.

Each bin's energy moves to its centre of gravity in time and frequency (Auger and Flandrin 1995).
Lines and clicks become sharper than the window allows.
"""

import warnings
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import Float32
from voxdesk.spectrogram.scale import FrequencyScale
from voxdesk.spectrogram.spectrogram import FrameTransform, SpectrogramSettings

_CELLS_AT_ONCE = 2_000_000  # frames times bins: bounds the memory


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns ``first`` to ``last`` of ``samples`` each, with ``frames`` evenly spread frames in each."""

    first: int
    last: int
    samples: int
    frames: int


class Reassignment:
    """Makes reassigned columns for one transform and axis; a full-scale sine has power 1 in its row."""

    def __init__(self, settings: SpectrogramSettings, sample_rate: int, scale: FrequencyScale) -> None:
        self._settings, self._sample_rate, self._rows = settings, sample_rate, scale.rows
        transform = FrameTransform(settings, sample_rate)
        self._window = transform.window
        # All bins of a sine meet in one row: together they hold the window's noise bandwidth of power.
        noise = float(np.square(self._window).sum()) / float(self._window.sum()) ** 2
        self._gain = transform.gain / np.float32(noise * settings.padded_size)
        self._edges_hz = np.array([scale.row_to_hz(row) for row in range(scale.rows + 1)])

    def power(self, grid: Grid, read: Callable[[int, int], Float32]) -> Float32:
        """Return the power f32[columns, rows] of ``grid``; ``read`` gives the samples between two places."""
        step, size = grid.samples // grid.frames, self._settings.padded_size
        beside = -(-(self._settings.fft_size // 2) // step)  # frames whose energy may lie in the grid
        count = (grid.last - grid.first) * grid.frames + 2 * beside
        begin = grid.first * grid.samples + step // 2 - beside * step - size // 2
        at_once = max(1, _CELLS_AT_ONCE // self._settings.bins)
        total = np.zeros((grid.last - grid.first) * self._rows)
        for frame in range(0, count, at_once):
            start = begin + frame * step
            frames = min(at_once, count - frame)
            sound = read(start, start + (frames - 1) * step + size)
            total += self._spread(sound, start, step, grid)
        power: Float32 = (total.reshape(-1, self._rows) / grid.frames).astype(np.float32)
        return power

    def _spread(self, sound: Float32, start: int, step: int, grid: Grid) -> NDArray[np.float64]:
        """Sum the energy of all bins by the column and row that they belong to."""
        import librosa

        # librosa 0.11 compares with numpy's where= alone; what it leaves open is not looked at.
        warnings.filterwarnings("ignore", message="'where' used without 'out'", category=UserWarning)
        with np.errstate(divide="ignore", invalid="ignore"):  # of silence nobody knows where it belongs
            hz, seconds, magnitudes = librosa.reassigned_spectrogram(
                sound,
                sr=self._sample_rate,
                n_fft=self._settings.padded_size,
                hop_length=step,
                win_length=self._settings.fft_size,
                window=self._window,
                center=False,
                ref_power=0.0,
            )
        cells = (grid.last - grid.first) * self._rows
        there = np.isfinite(hz) & np.isfinite(seconds)
        columns = np.floor((start + seconds[there] * self._sample_rate) / grid.samples) - grid.first
        rows = np.searchsorted(self._edges_hz, hz[there], side="right") - 1
        power = (np.square(magnitudes) * self._gain[:, None])[there]
        inside = (columns >= 0) & (columns < grid.last - grid.first) & (rows >= 0) & (rows < self._rows)
        places = (columns[inside] * self._rows + rows[inside]).astype(np.int64)
        spread: NDArray[np.float64] = np.bincount(places, power[inside], cells).astype(np.float64)
        return spread
