"""A stretch of a recording's overview in, the pixels of its picture out; no Qt."""

import numpy as np

from voxdesk.spectrogram import levels as coding
from voxdesk.spectrogram.overview import Overview
from voxdesk.spectrogram.scale import FrequencyScale
from voxdesk.spectrogram.tile_maker import TileId
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.style.colour_maps import Colours, colour_table


class FileImage:
    """The picture of one stretch: ``pixels`` u32[rows, width], as dark as silence where unknown."""

    def __init__(self, overview: Overview, look: SpectrogramLook) -> None:
        self.overview = overview
        self.missing: tuple[TileId, ...] = ()
        self._levels = np.zeros((overview.scale.rows, 1), np.uint8)
        self._known = np.zeros(1, np.bool_)
        self.span = (0.0, 1.0)
        self.pixels = np.zeros((overview.scale.rows, 1), np.uint32)
        self._colours: Colours = colour_table(look.colour_map, look.floor_db, look.ceiling_db)

    @property
    def scale(self) -> FrequencyScale:
        """The axis of the rows."""
        return self.overview.scale

    def recolour(self, look: SpectrogramLook) -> None:
        """Another colour map or range of decibels."""
        self._colours = colour_table(look.colour_map, look.floor_db, look.ceiling_db)
        self._paint()

    def compose(self, start_s: float, end_s: float, width: int) -> None:
        """Draw ``start_s`` to ``end_s`` from what is known now; ``missing`` names what would help."""
        picture = self.overview.picture(start_s, end_s, width)
        self.span = (start_s, end_s)
        self._levels = np.ascontiguousarray(picture.levels.T[::-1])
        self._known, self.missing = picture.known, picture.missing
        self._paint()

    def level_at(self, seconds: float, row_from_top: int) -> float | None:
        """Level in dB at a point of the picture; None where there is nothing."""
        width = len(self._known)
        start_s, end_s = self.span
        column = int((seconds - start_s) / (end_s - start_s) * width)
        if not 0 <= column < width or not self._known[column]:
            return None
        return float(coding.to_decibels(self._levels[row_from_top, column]))

    def _paint(self) -> None:
        self.pixels = self._colours[self._levels]
        self.pixels[:, ~self._known] = self._colours[0]
