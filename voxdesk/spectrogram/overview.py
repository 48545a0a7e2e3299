"""A long recording as a picture at every zoom: bytes of level by time and row, worked out on demand.

Level 0 has a column for each hop of the transform, level ``n`` one for ``2**n`` hops. Up to the
base level columns are computed from the sound, tile by tile; coarser ones are averaged from it. So
that hours are seen at once, coarser tiles are first sketched from a few frames of each column.
"""

import threading
from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.spectrogram import levels as coding
from voxdesk.spectrogram.levels import Bytes
from voxdesk.spectrogram.scale import FrequencyScale
from voxdesk.spectrogram.spectrogram import SpectrogramSettings, decibels
from voxdesk.spectrogram.tile_maker import TILE_COLUMNS, SoundSource, TileId, TileMaker

BASE_COLUMNS = 32768  # the whole recording at the base level: at most so many columns stay in memory
CACHE_BYTES = 48_000_000
_WORTH_A_SKETCH = 64  # tiles that the exact picture lacks: about half a second of work


@dataclass(frozen=True, slots=True)
class Picture:
    """Levels u8[width, rows] of a stretch of time; ``missing`` tiles would make it sharper."""

    levels: Bytes
    known: NDArray[np.bool_]
    missing: tuple[TileId, ...]


class Overview:
    """Tiles of one recording for one choice of transform and axis.

    ``tile`` may run on another thread than the rest. Memory is bounded by ``base_columns`` for the
    coarse levels and ``cache_bytes`` for the fine ones.
    """

    def __init__(
        self,
        source: SoundSource,
        seconds: float,
        sample_rate: int,
        settings: SpectrogramSettings,
        scale: FrequencyScale,
        cache_bytes: int = CACHE_BYTES,
        base_columns: int = BASE_COLUMNS,
    ) -> None:
        self.seconds, self.sample_rate = seconds, sample_rate
        self.settings, self.scale = settings, scale
        self._maker = TileMaker(source, sample_rate, settings, scale)
        self._samples = max(1, round(seconds * sample_rate))
        self.base = 0
        while self._columns(self.base) > base_columns:
            self.base += 1
        self.levels = self.base + 1
        while self._columns(self.levels - 1) > TILE_COLUMNS:
            self.levels += 1
        self._coarse = [
            np.zeros((self._columns(level), scale.rows), np.uint8) for level in range(self.base, self.levels)
        ]
        self._known = [np.zeros(len(columns), np.bool_) for columns in self._coarse]
        self._sketched = [np.zeros(len(columns), np.bool_) for columns in self._coarse]
        self._fine: OrderedDict[TileId, Bytes] = OrderedDict()
        self._fine_limit = max(8, cache_bytes // (TILE_COLUMNS * scale.rows))
        self._lock = threading.Lock()

    def column_s(self, level: int) -> float:
        """Return seconds that a column of ``level`` stands for."""
        seconds: float = self.settings.hop * 2**level / self.sample_rate
        return seconds

    def level_for(self, seconds_per_pixel: float) -> int:
        """Return the finest level whose columns are no narrower than a pixel: none is passed over."""
        exact = np.log2(max(seconds_per_pixel, 1e-9) / self.column_s(0))
        return int(np.clip(np.ceil(exact - 1e-6), 0, self.levels - 1))

    def tile(self, level: int, index: int) -> Bytes:
        """Return the levels u8[columns, rows] of a tile (see ``features.levels``), computed if need be.

        Raises AudioError when the recording cannot be read there.
        """
        if level > self.base:
            return self._pooled_tile(level, index)
        tile_id = TileId(level, index)
        held = self._held(tile_id)
        if held is None:
            held = self._maker.make(tile_id, self._part(tile_id))
            self._keep(tile_id, held)
        return held

    def compute(self, tile_id: TileId) -> None:
        """Work out a tile that ``picture`` named as missing; raises AudioError."""
        if not tile_id.sketch:
            self.tile(tile_id.level, tile_id.index)
            return
        part, place = self._part(tile_id), tile_id.level - self.base
        tile = self._maker.make(tile_id, self._part(tile_id))
        unknown = ~self._known[place][part]
        self._coarse[place][part][unknown] = tile[unknown]
        self._sketched[place][part] = True

    def picture(self, start_s: float, end_s: float, width: int) -> Picture:
        """Return what is known of ``start_s`` to ``end_s``, as ``width`` columns; computes nothing.

        Where the fitting level is missing a coarser one stands in. Where nothing is known yet,
        and outside the recording, ``known`` is False.
        """
        times = start_s + (np.arange(width, dtype=np.float64) + 0.5) * ((end_s - start_s) / width)
        wanted_level = self.level_for((end_s - start_s) / width)
        levels = np.zeros((width, self.scale.rows), np.uint8)
        known = np.zeros(width, np.bool_)
        inside = (times >= 0) & (times < self.seconds)
        for level in range(wanted_level, self.levels):
            open_places = np.flatnonzero(inside & ~known)
            if not len(open_places):
                break
            self._draw(level, times, open_places, levels, known)
        return Picture(levels, known, self._missing(wanted_level, start_s, end_s))

    def _columns(self, level: int) -> int:
        columns: int = -(-self._samples // (self.settings.hop * 2**level))
        return columns

    def _held(self, tile_id: TileId) -> Bytes | None:
        if tile_id.level < self.base:
            with self._lock:
                tile = self._fine.get(tile_id)
                if tile is not None:
                    self._fine.move_to_end(tile_id)
                return tile
        part = self._part(tile_id)
        place = tile_id.level - self.base
        return self._coarse[place][part] if bool(self._known[place][part].all()) else None

    def _keep(self, tile_id: TileId, tile: Bytes) -> None:
        if tile_id.level < self.base:
            with self._lock:
                self._fine[tile_id] = tile
                while len(self._fine) > self._fine_limit:
                    self._fine.popitem(last=False)
            return
        part = self._part(tile_id)
        self._coarse[0][part] = tile
        self._known[0][part] = True
        first, last = part.start, part.stop
        for place in range(1, len(self._coarse)):
            first, last = first // 2, -(-last // 2)
            below, known_below = self._coarse[place - 1][2 * first :], self._known[place - 1][2 * first :]
            pairs, known = _pooled(below, known_below, last - first)
            self._coarse[place][first:last][known] = pairs[known]
            self._known[place][first:last] = known

    def _pooled_tile(self, level: int, index: int) -> Bytes:
        part = self._part(TileId(level, index))
        ratio = 2 ** (level - self.base)
        last = min(part.stop * ratio, self._columns(self.base))
        for base_index in range(part.start * ratio // TILE_COLUMNS, -(-last // TILE_COLUMNS)):
            self.tile(self.base, base_index)
        return self._coarse[level - self.base][part]

    def _part(self, tile_id: TileId) -> slice:
        first = tile_id.index * TILE_COLUMNS
        return slice(first, min(first + TILE_COLUMNS, self._columns(tile_id.level)))

    def _draw(
        self,
        level: int,
        times: NDArray[np.float64],
        places: NDArray[np.intp],
        levels: Bytes,
        known: NDArray[np.bool_],
    ) -> None:
        """Paint at ``places`` what ``level`` holds, blended between the two columns nearest in time.

        Where columns are hardly wider than pixels blending would hide what is short.
        """
        sharp = self.column_s(level) < 3 * (times[-1] - times[0]) / max(1, len(times) - 1)
        position = times[places] / self.column_s(level) - 0.5
        nearest = np.clip(np.round(position).astype(np.int64), 0, self._columns(level) - 1)
        for index in np.unique(nearest // TILE_COLUMNS):
            columns, held = self._columns_of(TileId(level, int(index)))
            if columns is None:
                continue
            offset = index * TILE_COLUMNS
            here = np.flatnonzero(nearest // TILE_COLUMNS == index)
            middle = nearest[here] - offset
            left = np.clip(np.floor(position[here]).astype(np.int64) - offset, 0, len(columns) - 1)
            right = np.minimum(left + 1, len(columns) - 1)
            if held is not None:
                here, middle, left, right = (part[held[middle]] for part in (here, middle, left, right))
                left = np.where(held[left], left, middle)
                right = np.where(held[right], right, middle)
            painted = _blend(columns[left], columns[right], position[here])
            if sharp:
                painted = np.maximum(painted, columns[middle])
            levels[places[here]] = painted
            known[places[here]] = True

    def _columns_of(self, tile_id: TileId) -> tuple[Bytes | None, NDArray[np.bool_] | None]:
        """A tile's columns and, where it may be incomplete, which of them are known."""
        if tile_id.level < self.base:
            return self._held(tile_id), None
        part = self._part(tile_id)
        place = tile_id.level - self.base
        return self._coarse[place][part], self._known[place][part] | self._sketched[place][part]

    def _missing(self, level: int, start_s: float, end_s: float) -> tuple[TileId, ...]:
        """Sketches of what is wholly unknown first, then what makes the picture exact.

        A reassigned picture takes seconds, so the plain one is sketched before it at every zoom.
        """
        exact = [tile for tile in self._tiles(min(level, self.base), start_s, end_s) if not self._has(tile)]
        if not exact:
            return ()
        if not self.settings.reassigned and (level <= self.base or len(exact) < _WORTH_A_SKETCH):
            return tuple(exact)
        rough = max(level, self.base)
        sketches = (TileId(rough, tile.index, sketch=True) for tile in self._tiles(rough, start_s, end_s))
        return (*(tile for tile in sketches if not self._has(tile)), *exact)

    def _tiles(self, level: int, start_s: float, end_s: float) -> list[TileId]:
        tile_s = TILE_COLUMNS * self.column_s(level)
        count = -(-self._columns(level) // TILE_COLUMNS)
        first = max(0, int(start_s / tile_s))
        last = min(count - 1, int(np.ceil(end_s / tile_s)) - 1)
        return [TileId(level, index) for index in range(first, last + 1)]

    def _has(self, tile_id: TileId) -> bool:
        if not tile_id.sketch:
            return self._held(tile_id) is not None
        part, place = self._part(tile_id), tile_id.level - self.base
        return bool((self._known[place][part] | self._sketched[place][part]).all())


def _blend(left: Bytes, right: Bytes, position: NDArray[np.float64]) -> Bytes:
    share = (256 * (position - np.floor(position))).astype(np.int32)[:, None]
    return ((left * (256 - share) + right * share) >> 8).astype(np.uint8)


def _pooled(columns: Bytes, known: NDArray[np.bool_], count: int) -> tuple[Bytes, NDArray[np.bool_]]:
    """Mean power of pairs of columns; a pair is known when both, or its only one, are."""
    pairs = np.empty((count, columns.shape[1]), np.uint8)
    whole = min(count, len(columns) // 2)
    power = coding.POWER_OF_BYTE[columns[: 2 * whole]].reshape(whole, 2, columns.shape[1]).mean(axis=1)
    pairs[:whole] = coding.to_bytes(decibels(power))
    pairs_known = np.empty(count, np.bool_)
    pairs_known[:whole] = known[: 2 * whole].reshape(whole, 2).all(axis=1)
    if whole < count:
        pairs[whole:], pairs_known[whole:] = columns[2 * whole], known[2 * whole]
    return pairs, pairs_known
