"""Pitch and formants over a spectrogram: seconds and Hz in, places on the picture out; no Qt."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.spectrogram.scale import FrequencyScale

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Tracks:
    """A line of pitch with gaps (NaN) where there is no voice, and dots of formants: f[n] each."""

    pitch_s: Floats
    pitch_hz: Floats
    formant_s: Floats
    formant_hz: Floats


NO_TRACKS = Tracks(*(np.zeros(0) for _ in range(4)))


def rows_from_top(scale: FrequencyScale, hz: Floats) -> Floats:
    """Return rows from the upper edge of the picture; NaN for what lies outside of it."""
    edges_hz = [scale.row_to_hz(row) for row in range(scale.rows + 1)]
    rows: Floats = scale.rows - np.interp(hz, edges_hz, np.arange(scale.rows + 1))
    rows[(hz < scale.bottom_hz) | (hz > scale.top_hz)] = np.nan
    return rows
