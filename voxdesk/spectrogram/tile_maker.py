"""The sound of a recording in, one tile of its overview out: levels by column and row."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import AudioClip, Float32
from voxdesk.spectrogram import levels as coding
from voxdesk.spectrogram.levels import Bytes
from voxdesk.spectrogram.reassigned import Grid, Reassignment
from voxdesk.spectrogram.scale import FrequencyScale, frequency_rows
from voxdesk.spectrogram.spectrogram import FrameTransform, SpectrogramSettings, decibels

TILE_COLUMNS = 128
FRAMES_PER_COLUMN = 4
_COLUMNS_AT_ONCE = 64


class SoundSource(Protocol):
    """Hold what an overview reads from: ``voxdesk.audio.files.AudioFile``, or a test's own."""

    def read(self, start_s: float, seconds: float) -> AudioClip:
        """Return mono sound from ``start_s``; shorter than asked at the end of the recording."""


@dataclass(frozen=True, slots=True)
class TileId:
    """Columns ``index * TILE_COLUMNS`` and following of a level; ``sketch`` from a few frames each."""

    level: int
    index: int
    sketch: bool = False


class TileMaker:
    """Computes tiles; holds nothing but how."""

    def __init__(
        self, source: SoundSource, sample_rate: int, settings: SpectrogramSettings, scale: FrequencyScale
    ) -> None:
        self._source, self._sample_rate = source, sample_rate
        self._settings, self._scale = settings, scale
        self._transform = FrameTransform(settings, sample_rate)
        self._reassignment = Reassignment(settings, sample_rate, scale)
        self._rows = frequency_rows(scale, sample_rate, settings.padded_size)

    def make(self, tile_id: TileId, part: slice) -> Bytes:
        """Return the levels u8[columns, rows] of the columns ``part``; raises AudioError."""
        if self._settings.reassigned and not tile_id.sketch:
            return self._reassigned(tile_id, part)
        hop = self._settings.hop
        hops = 2**tile_id.level
        taken = min(hops, FRAMES_PER_COLUMN)
        # Evenly spread hops of each column, each frame centred on the middle of its hop.
        spread = ((np.arange(taken) + 0.5) * hops / taken).astype(np.int64)
        centres = (np.arange(part.start, part.stop)[:, None] * hops + spread) * hop + hop // 2
        tile = np.empty((len(centres), self._scale.rows), np.uint8)
        # A sketch takes its few frames out of a long stretch one by one, else all is read at once.
        whole = None if tile_id.sketch else self._frames_of(centres)
        for at in range(0, len(centres), _COLUMNS_AT_ONCE):
            wanted = centres[at : at + _COLUMNS_AT_ONCE]
            frames = self._single_frames(wanted) if whole is None else whole[wanted - centres[0, 0]]
            power = self._transform.power(frames).mean(axis=1, dtype=np.float32)
            tile[at : at + _COLUMNS_AT_ONCE] = coding.to_bytes(self._rows(decibels(power)))
        return tile

    def _reassigned(self, tile_id: TileId, part: slice) -> Bytes:
        hops = 2**tile_id.level
        grid = Grid(part.start, part.stop, hops * self._settings.hop, min(hops, FRAMES_PER_COLUMN))
        return coding.to_bytes(decibels(self._reassignment.power(grid, self._read)))

    def _frames_of(self, centres: NDArray[np.int64]) -> Float32:
        """A view f32[n, fft_size] of all frames from the first centre to the last."""
        size = self._settings.fft_size
        first = int(centres[0, 0]) - size // 2
        sound = self._read(first, int(centres[-1, -1]) + size - size // 2)
        return np.lib.stride_tricks.sliding_window_view(sound, size)

    def _single_frames(self, centres: NDArray[np.int64]) -> Float32:
        size = self._settings.fft_size
        frames = np.empty((*centres.shape, size), np.float32)
        for place, centre in np.ndenumerate(centres):
            frames[place] = self._read(int(centre) - size // 2, int(centre) + size - size // 2)
        return frames

    def _read(self, first: int, last: int) -> Float32:
        """Samples first to last; silence outside the recording and where a file is shorter than it says."""
        sound = np.zeros(last - first, np.float32)
        begin = max(0, first)
        clip = self._source.read(begin / self._sample_rate, (last - begin) / self._sample_rate)
        found = clip.samples[: last - begin]
        sound[begin - first : begin - first + len(found)] = found
        return sound
