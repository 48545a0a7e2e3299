"""Names of colour maps in, tables of 256 screen colours for a range of decibels out."""

import numpy as np
from numpy.typing import NDArray

from voxdesk.spectrogram.levels import LOWEST_DB, STEP_DB

Colours = NDArray[np.uint32]

# Nine anchors each, evenly spaced: magma, inferno, viridis by van der Walt, Smith & Firing 2015 (CC0).
_ANCHORS: dict[str, tuple[int, ...]] = {
    "magma": (0x000004, 0x1C1044, 0x4F127B, 0x812581, 0xB5367A, 0xE55964, 0xFB8761, 0xFEC287, 0xFCFDBF),
    "inferno": (0x000004, 0x1F0C48, 0x550F6D, 0x88226A, 0xBA3655, 0xE35933, 0xF98C0A, 0xF9C932, 0xFCFFA4),
    "viridis": (0x440154, 0x472D7B, 0x3B528B, 0x2C728E, 0x21918C, 0x28AE80, 0x5EC962, 0xADDC30, 0xFDE725),
    "grey": (0x000000, 0x202020, 0x404040, 0x606060, 0x808080, 0x9F9F9F, 0xBFBFBF, 0xDFDFDF, 0xFFFFFF),
    "ink": (0xFFFFFF, 0xDFDFDF, 0xBFBFBF, 0x9F9F9F, 0x808080, 0x606060, 0x404040, 0x202020, 0x000000),
}
COLOUR_MAPS = tuple(_ANCHORS)


def colour_table(name: str, floor_db: float, ceiling_db: float) -> Colours:
    """Colours u32[256] (0xffRRGGBB) for the bytes of ``features.levels``, dark end at ``floor_db``."""
    anchors = np.array(_ANCHORS.get(name, _ANCHORS["magma"]))
    levels = np.arange(256) * STEP_DB + LOWEST_DB
    place = np.clip((levels - floor_db) / max(ceiling_db - floor_db, 1.0), 0, 1) * (len(anchors) - 1)
    channels = [np.interp(place, np.arange(len(anchors)), (anchors >> shift) & 255) for shift in (16, 8, 0)]
    red, green, blue = (np.round(channel).astype(np.uint32) for channel in channels)
    colours: Colours = np.uint32(0xFF000000) | (red << np.uint32(16)) | (green << np.uint32(8)) | blue
    return colours
