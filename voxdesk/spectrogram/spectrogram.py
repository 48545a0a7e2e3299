"""Samples in, columns of decibels relative to full scale out: whole, or as a stream in blocks."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import Float32

FFT_SIZES = (256, 512, 1024, 2048, 4096, 8192)
OVERLAPS = (0.0, 0.5, 0.75, 0.875, 0.9375)
PADDINGS = (1, 2, 4)
EMPHASES_DB = (0.0, 3.0, 6.0, 12.0)
FLOOR_DB = -160.0

_EMPHASIS_FROM_HZ = 1000.0

# Cosine-sum coefficients: Harris 1978; flat top: Heinzel, Rüdiger & Schilling 2002 (HFT70).
_COSINE_SUMS: dict[str, tuple[float, ...]] = {
    "hann": (0.5, 0.5),
    "hamming": (0.54, 0.46),
    "blackman": (0.42, 0.5, 0.08),
    "blackman-harris": (0.35875, 0.48829, 0.14128, 0.01168),
    "flat top": (1.0, 1.90796, 1.07349, 0.18199),
    "rectangular": (1.0,),
}
WINDOWS = tuple(_COSINE_SUMS)
_FRAMES_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class SpectrogramSettings:
    """Hold how the short-time Fourier transform is taken; ``overlap`` is the shared part of a window.

    Zeros make each window ``padding`` times as long. ``emphasis_db`` raises levels by so much an octave
    above 1 kHz and lowers them below. ``reassigned`` moves energy to where it lies within a window.
    """

    fft_size: int = 2048
    window: str = "hann"
    overlap: float = 0.75
    padding: int = 1
    emphasis_db: float = 0.0
    reassigned: bool = False

    def __post_init__(self) -> None:
        if self.fft_size not in FFT_SIZES:
            raise ValueError(f"fft_size must be one of {FFT_SIZES}")
        if self.window not in WINDOWS:
            raise ValueError(f"window must be one of {WINDOWS}")
        if not 0.0 <= self.overlap <= max(OVERLAPS):
            raise ValueError(f"overlap must lie between 0 and {max(OVERLAPS)}")
        if self.padding not in PADDINGS:
            raise ValueError(f"padding must be one of {PADDINGS}")
        if self.emphasis_db not in EMPHASES_DB:
            raise ValueError(f"emphasis_db must be one of {EMPHASES_DB}")

    @property
    def hop(self) -> int:
        """Samples from one column to the next."""
        return max(1, round(self.fft_size * (1.0 - self.overlap)))

    @property
    def padded_size(self) -> int:
        """Samples that are transformed: a window and the zeros after it."""
        return self.fft_size * self.padding

    @property
    def bins(self) -> int:
        """Frequencies in a column, 0 Hz to half the sample rate."""
        return self.padded_size // 2 + 1


def window_function(name: str, size: int) -> Float32:
    """Return periodic window f32[size] of the kind ``name``, one of WINDOWS."""
    phase = 2.0 * np.pi * np.arange(size) / size
    terms = _COSINE_SUMS[name]
    waves = [(-1) ** k * a * np.cos(k * phase) for k, a in enumerate(terms)]
    window: Float32 = np.sum(waves, axis=0).astype(np.float32)
    return window


class FrameTransform:
    """Turns frames f32[n, fft_size] into power f32[n, bins]; a full-scale sine on a bin has power 1.

    ``window`` f32[fft_size] and ``gain`` f32[bins], from squared magnitude to power, are what it does it by.
    """

    def __init__(self, settings: SpectrogramSettings, sample_rate: int) -> None:
        self._size = settings.padded_size
        self.window = window_function(settings.window, settings.fft_size)
        gain = np.full(settings.bins, (2.0 / float(self.window.sum())) ** 2, dtype=np.float32)
        gain[[0, -1]] /= 4.0  # the two bins without a mirror image
        if settings.emphasis_db:
            # Nothing is infinitely far below 1 kHz: 0 Hz counts as the first bin.
            hz = np.maximum(np.arange(settings.bins), 1) * (sample_rate / self._size)
            gain *= 10.0 ** (settings.emphasis_db / 10.0 * np.log2(hz / _EMPHASIS_FROM_HZ))
        self.gain = gain

    def power(self, frames: Float32) -> Float32:
        """Return the power of each frame and bin relative to a full-scale sine."""
        spectrum = np.fft.rfft(frames * self.window, self._size, axis=-1)
        power: Float32 = (spectrum.real**2 + spectrum.imag**2).astype(np.float32, copy=False)
        power *= self.gain
        return power


def decibels(power: Float32) -> Float32:
    """Turn power into decibels, never below FLOOR_DB."""
    levels: Float32 = np.log10(np.maximum(power, np.float32(10.0 ** (FLOOR_DB / 10.0))))
    levels *= np.float32(10.0)
    return levels


class StreamingSpectrogram:
    """Columns of a stream of samples; column ``i`` is centred on sample ``(i + 0.5) * hop``.

    The blocks' sizes do not matter: the columns are those of the whole. ``hop`` takes the place of
    the settings' own, for a picture that wants its columns on its pixels.
    """

    def __init__(self, settings: SpectrogramSettings, sample_rate: int, hop: int | None = None) -> None:
        self.settings = settings
        self.hop = settings.hop if hop is None else hop
        if not 1 <= self.hop <= settings.fft_size:
            raise ValueError("hop must lie between 1 and fft_size, or sound would be passed over")
        self.column_s = self.hop / sample_rate
        self._transform = FrameTransform(settings, sample_rate)
        # Silence before the first sample, so that the first column stands where its sound is.
        self._pending: Float32 = np.zeros((settings.fft_size - self.hop) // 2, dtype=np.float32)

    def push(self, samples: Float32, *, last: bool = False) -> Float32:
        """Return columns f32[n, bins] in dB re full scale that ``samples`` complete.

        ``last`` ends the stream: silence follows, so that every started hop has its column.
        """
        size, hop = self.settings.fft_size, self.hop
        buffer = np.concatenate([self._pending, np.asarray(samples, dtype=np.float32)])
        if last:
            lead = (size - hop) // 2
            columns = max(0, -(-(len(buffer) - lead) // hop))
            buffer = np.concatenate([buffer, np.zeros(size, np.float32)])
        else:
            columns = max(0, (len(buffer) - size) // hop + 1)
        result = np.empty((columns, self.settings.bins), dtype=np.float32)
        if columns:
            frames = np.lib.stride_tricks.sliding_window_view(buffer, size)[::hop]
            for first in range(0, columns, _FRAMES_AT_ONCE):  # bounds the memory of one long push
                part = slice(first, min(first + _FRAMES_AT_ONCE, columns))
                result[part] = decibels(self._transform.power(frames[part]))
        self._pending = buffer[columns * hop :].copy()
        return result


def spectrogram(samples: Float32, settings: SpectrogramSettings, sample_rate: int = 1) -> NDArray[np.float32]:
    """Make all columns f32[ceil(n / hop), bins] of ``samples`` f32[n] in dB relative to a full-scale sine.

    ``sample_rate`` matters to an emphasis only.
    """
    return StreamingSpectrogram(settings, sample_rate).push(samples, last=True)
