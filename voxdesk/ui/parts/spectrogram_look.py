"""What the user chose about the picture, taken from the settings."""

from dataclasses import dataclass
from typing import Self

from voxdesk.core.settings import Settings
from voxdesk.spectrogram.scale import Axis
from voxdesk.spectrogram.spectrogram import (
    EMPHASES_DB,
    FFT_SIZES,
    OVERLAPS,
    PADDINGS,
    WINDOWS,
    SpectrogramSettings,
)
from voxdesk.ui.style.colour_maps import COLOUR_MAPS

DEFAULT_TOP_HZ = 8000.0
FORMANT_TOPS_HZ = (5000.0, 5500.0, 8000.0)  # Praat's for men, for women, for small children


@dataclass(frozen=True, slots=True)
class SpectrogramLook:
    """Transform, axis and colours of a spectrogram; ``top_hz`` 0 shows all frequencies.

    ``pitch`` and ``formants``, searched below ``formant_top_hz``, are drawn over a recording's picture.
    """

    transform: SpectrogramSettings
    axis: Axis
    colour_map: str
    floor_db: float
    ceiling_db: float
    top_hz: float = DEFAULT_TOP_HZ
    pitch: bool = False
    formants: bool = False
    formant_top_hz: float = FORMANT_TOPS_HZ[1]

    @classmethod
    def from_settings(cls, settings: Settings) -> Self:
        """The look that settings ask for; a value that is no longer offered gives way to its default."""
        default = Settings()
        size = settings.fft_size if settings.fft_size in FFT_SIZES else default.fft_size
        window = settings.window if settings.window in WINDOWS else default.window
        overlap = settings.overlap if settings.overlap in OVERLAPS else default.overlap
        axis = settings.axis if settings.axis in list(Axis) else default.axis
        colours = settings.colour_map if settings.colour_map in COLOUR_MAPS else default.colour_map
        floor, ceiling = settings.floor_db, settings.ceiling_db
        if not -140.0 <= floor <= ceiling - 10.0 <= 0.0:
            floor, ceiling = default.floor_db, default.ceiling_db
        padding = settings.zero_padding if settings.zero_padding in PADDINGS else default.zero_padding
        known = settings.pre_emphasis_db in EMPHASES_DB
        emphasis = settings.pre_emphasis_db if known else default.pre_emphasis_db
        transform = SpectrogramSettings(size, window, overlap, padding, emphasis, settings.reassigned)
        known = settings.formant_top_hz in FORMANT_TOPS_HZ
        return cls(
            transform,
            Axis(axis),
            colours,
            floor,
            ceiling,
            settings.top_hz,
            settings.show_pitch,
            settings.show_formants,
            settings.formant_top_hz if known else default.formant_top_hz,
        )

    def as_settings(self) -> dict[str, object]:
        """Return the fields of the settings that ask for this look."""
        transform = self.transform
        return {
            "fft_size": transform.fft_size,
            "window": transform.window,
            "overlap": transform.overlap,
            "zero_padding": transform.padding,
            "pre_emphasis_db": transform.emphasis_db,
            "reassigned": transform.reassigned,
            "axis": str(self.axis),
            "colour_map": self.colour_map,
            "floor_db": self.floor_db,
            "ceiling_db": self.ceiling_db,
            "top_hz": self.top_hz,
            "show_pitch": self.pitch,
            "show_formants": self.formants,
            "formant_top_hz": self.formant_top_hz,
        }
