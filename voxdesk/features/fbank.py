"""The front end of every network: 16 kHz samples in, 80 log-mel energies every 10 ms out.

The numbers are those of Kaldi's ``compute-fbank-feats`` (checked against kaldi-native-fbank in the
tests), but for exact silence, which is less deep; one batched FFT over all frames makes them about
five times as fast, and the features are the largest share of the road from a file to an embedding.
"""

import re
from functools import lru_cache

import numpy as np

from voxdesk.core.types import Float32, Float64

_HOP = 160
_RATE = 16_000
_BINS = 80
_LOW_HZ = 20.0
_BEND_HZ = 4800.0
_PREEMPHASIS = np.float32(0.97)
_FULL_SCALE = np.float32(32768.0)
_POVEY = 0.85  # Kaldi's window is the Hann window to this power
# Exact zeros (gated or synthetic sound) are taken for less than the noise of a 16-bit sample, not for
# Kaldi's 1e-7: networks are trained on rooms and do not know what to do with a hole that deep.
_FLOOR = np.float32(1.0)
# Frames per FFT batch: keeps the working set in cache and hours of sound out of memory.
_BATCH = 2048


class Fbank:
    """Log-mel filter bank as Kaldi and WeSpeaker define it (windows every 10 ms, no dither).

    ``window`` is WeSpeaker's Hamming or Kaldi's own Povey. Windows of 25 ms are theirs; longer ones
    (64 ms) tell the harmonics of a low voice apart. ``warp`` moves the formants: above 1 a voice sounds
    as if from a shorter vocal tract (Jaitly and Hinton 2013).
    """

    dimension = _BINS
    sample_rate = _RATE
    hop_s = _HOP / _RATE

    def __init__(self, window_ms: int = 25, warp: float = 1.0, window: str = "hamming") -> None:
        self.feature_id = f"fbank80-16k-{window}-{window_ms}-10"
        self._frame = window_ms * _RATE // 1000
        self._window = window
        self._warp = warp

    def __call__(self, samples: Float32) -> Float32:
        """Log-mel energies f32[T, 80] of ``samples`` f32[n] within ±1 at 16 kHz.

        T is ``1 + (n - window) // 160``; anything shorter than one window is padded with zeros to
        one frame. Raises ValueError for samples that are not finite or not one-dimensional.
        """
        samples = np.asarray(samples, dtype=np.float32)
        if samples.ndim != 1:
            raise ValueError(f"features need mono samples, got shape {samples.shape}")
        if not np.isfinite(samples).all():
            raise ValueError("features need finite samples")
        if len(samples) < self._frame:
            samples = np.pad(samples, (0, self._frame - len(samples)))
        framed = np.lib.stride_tricks.sliding_window_view(samples, self._frame)[::_HOP]
        result = np.empty((len(framed), _BINS), dtype=np.float32)
        for first in range(0, len(framed), _BATCH):
            result[first : first + _BATCH] = _log_mel(
                framed[first : first + _BATCH], self._window, self._warp
            )
        return result


def find_fbank(feature_id: str) -> Fbank:
    """Return the front end that makes the features ``feature_id``; raises ValueError when there is none."""
    named = re.fullmatch(r"fbank80-16k-(hamming|povey)-(\d{2,3})-10", feature_id)
    if named is None:
        raise ValueError(f"no features are called {feature_id!r}")
    return Fbank(int(named.group(2)), window=named.group(1))


def _log_mel(framed: Float32, window: str, warp: float) -> Float32:
    frames = framed * _FULL_SCALE
    frames -= frames.mean(axis=1, keepdims=True)
    emphasised = np.empty_like(frames)
    emphasised[:, 1:] = frames[:, 1:] - _PREEMPHASIS * frames[:, :-1]
    emphasised[:, 0] = frames[:, 0] * (1 - _PREEMPHASIS)
    frame = framed.shape[1]
    fft_size = 1 << (frame - 1).bit_length()
    emphasised *= _weights(window, frame)
    spectrum = np.fft.rfft(emphasised, fft_size)
    power = (spectrum.real**2 + spectrum.imag**2).astype(np.float32, copy=False)
    levels: Float32 = np.log(np.maximum(power @ _filters(fft_size, warp), _FLOOR))
    return levels


@lru_cache(maxsize=4)
def _weights(window: str, frame: int) -> Float32:
    weights = np.hanning(frame) ** _POVEY if window == "povey" else np.hamming(frame)
    return weights.astype(np.float32)


@lru_cache(maxsize=16)
def _filters(fft_size: int, warp: float) -> Float32:
    """Triangles on the mel scale (O'Shaughnessy's formula, as HTK and Kaldi), f32[bins, 80]."""
    low, high = _mel(np.array([_LOW_HZ, _RATE / 2]))
    edges = np.linspace(low, high, _BINS + 2)
    centres = _mel(_warped(np.arange(fft_size // 2 + 1) * _RATE / fft_size, warp))[:, None]
    rising = (centres - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - centres) / (edges[2:] - edges[1:-1])
    triangles: Float32 = np.maximum(0.0, np.minimum(rising, falling)).astype(np.float32)
    return triangles


def _warped(hz: Float64, warp: float) -> Float64:
    """Frequencies times ``warp`` up to a bend, then in a straight line to the highest, which stays."""
    top = _RATE / 2
    bend = _BEND_HZ * min(warp, 1.0) / warp
    warped: Float64 = np.interp(hz, [0.0, bend, top], [0.0, bend * warp, top])
    return warped


def _mel(hz: np.ndarray) -> np.ndarray:
    return 1127.0 * np.log1p(hz / 700.0)
