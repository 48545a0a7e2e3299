"""The front end of networks that take sound itself: no features, only the scale that they expect."""

from dataclasses import dataclass

import numpy as np

from voxdesk.core.types import Float32
from voxdesk.features.kaldi_fbank import SCALES

_FULL_SCALE = 32768.0
_NAME = "waveform"


@dataclass(frozen=True, slots=True)
class WaveSettings:
    """``scale``: samples within ±1 ("unit", as ReDimNet takes them) or ±32768 ("int16")."""

    sample_rate: int = 16_000
    scale: str = "unit"

    def __post_init__(self) -> None:
        if self.scale not in SCALES:
            raise ValueError(f"scale is one of {', '.join(SCALES)}, not {self.scale!r}")
        if not 4_000 <= self.sample_rate <= 96_000:
            raise ValueError("a sample rate of 4,000 to 96,000 Hz is possible")


class Waveform:
    """Gives samples as a network wants them; thread-safe."""

    def __init__(self, settings: WaveSettings) -> None:
        self._settings = settings
        self.sample_rate = settings.sample_rate

    @property
    def feature_id(self) -> str:
        """A name that tells all settings."""
        return f"{_NAME}-{self._settings.sample_rate}-{self._settings.scale}"

    def __call__(self, samples: Float32) -> Float32:
        """``samples`` f32[n] within ±1 at the model's rate, scaled.

        Raises ValueError for samples that are not finite or not one-dimensional.
        """
        samples = np.asarray(samples, dtype=np.float32)
        if samples.ndim != 1 or not np.isfinite(samples).all():
            raise ValueError("a network needs finite mono samples")
        return samples * np.float32(_FULL_SCALE if self._settings.scale == "int16" else 1.0)


def find_waveform(feature_id: str) -> Waveform | None:
    """Find what makes the input that ``feature_id`` names; None where it names something else.

    Raises ValueError for a rate or a scale that is not known.
    """
    name, _, told = feature_id.partition("-")
    rate, _, scale = told.partition("-")
    if name != _NAME or not rate.isdecimal():
        return None
    return Waveform(WaveSettings(int(rate), scale))
