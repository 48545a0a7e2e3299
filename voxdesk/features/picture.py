"""Speech at 16 kHz in; its spectrogram as a coloured picture of fixed size, and that as a file, out."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import Float32
from voxdesk.features.logmel import first_speech
from voxdesk.spectrogram.scale import Axis, frequency_rows, frequency_scale
from voxdesk.spectrogram.spectrogram import SpectrogramSettings, StreamingSpectrogram

ROWS, COLUMNS = 288, 432
"""Shape of a picture: half the sample rate at the top, 4 s across."""

Bytes = NDArray[np.uint8]

_RATE = 16_000
_FFT = 1024
_HOP = 148
_RANGE_DB = 80.0
# From dark to light by way of violet, red and orange: brightness rises evenly with the level.
_COLOURS = ((0, 0, 4), (66, 10, 104), (147, 38, 103), (221, 81, 58), (252, 165, 10), (252, 255, 164))


def picture_levels(samples: Float32) -> Bytes:
    """Return the levels u8[288 * 432], row by row from the top, of the first 4 s of ``samples`` f32[n].

    255 is the loudest place, 0 is 80 dB or more below it.
    """
    sound = first_speech(samples, COLUMNS * _HOP)
    columns = StreamingSpectrogram(SpectrogramSettings(_FFT), _RATE, _HOP).push(sound, last=True)
    rows = frequency_rows(frequency_scale(Axis.MEL, ROWS, _RATE), _RATE, _FFT)(columns)
    level = (rows - rows.max() + _RANGE_DB) / _RANGE_DB
    upright = np.clip(level, 0.0, 1.0).T[::-1]
    return np.ascontiguousarray(np.round(255.0 * upright)).astype(np.uint8).ravel()


def coloured(levels: Bytes) -> Bytes:
    """Return the pictures u8[n, 288, 432, 3] of ``levels`` u8[n, 288 * 432]."""
    places = np.linspace(0, 255, len(_COLOURS))
    table = np.stack([np.interp(np.arange(256), places, band) for band in np.array(_COLOURS).T], axis=1)
    return np.round(table).astype(np.uint8)[levels].reshape(-1, ROWS, COLUMNS, 3)


def write_colours(path: Path, picture: Bytes) -> None:
    """Write a picture u8[rows, columns, 3] as PNG; raises OSError."""
    from PIL import Image

    Image.fromarray(picture).save(path, format="PNG")
