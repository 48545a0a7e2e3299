"""Speech at 16 kHz in, mel-frequency cepstra or their statistics out: the classical features."""

import numpy as np

from voxdesk.core.types import Float32

SAMPLE_RATE = 16_000
COEFFICIENTS = 20
_WINDOW, _FFT, _HOP, _BANDS = 400, 512, 160, 40
_DELTA_FRAMES = 9
_BLOCK_S = 60


def mfcc(samples: Float32) -> Float32:
    """Return cepstral coefficients f32[T, 20], every 10 ms, of ``samples`` f32[n] at 16 kHz.

    Davis & Mermelstein 1980, as librosa computes them.
    """
    import librosa

    if len(samples) < _FFT:
        samples = np.pad(samples, (0, _FFT - len(samples)))
    found = librosa.feature.mfcc(
        y=np.asarray(samples, dtype=np.float32),
        sr=SAMPLE_RATE,
        n_mfcc=COEFFICIENTS,
        n_fft=_FFT,
        win_length=_WINDOW,
        hop_length=_HOP,
        n_mels=_BANDS,
    )
    return np.ascontiguousarray(found.T, dtype=np.float32)


class MfccStatistics:
    """Mean and spread of the coefficients and of their slopes, over sound of any length."""

    dimension = 4 * COEFFICIENTS

    def __init__(self) -> None:
        self._count = 0
        self._sum = np.zeros(2 * COEFFICIENTS)
        self._squares = np.zeros(2 * COEFFICIENTS)

    def push(self, samples: Float32) -> None:
        """Take more speech f32[n] at 16 kHz."""
        for first in range(0, len(samples), _BLOCK_S * SAMPLE_RATE):
            frames = mfcc(samples[first : first + _BLOCK_S * SAMPLE_RATE]).astype(np.float64)
            both = np.concatenate([frames, _slopes(frames)], axis=1)
            self._count += len(both)
            self._sum += both.sum(axis=0)
            self._squares += (both**2).sum(axis=0)

    def finish(self) -> Float32:
        """Return f32[80]: 20 means, 20 means of slopes, and the 40 standard deviations.

        Zeros for no sound.
        """
        count = max(self._count, 1)
        mean = self._sum / count
        spread = np.sqrt(np.maximum(self._squares / count - mean**2, 0.0))
        return np.concatenate([mean, spread]).astype(np.float32)


def _slopes(frames: np.ndarray) -> np.ndarray:
    """Regression slopes over nine frames, the edges repeated."""
    half = _DELTA_FRAMES // 2
    padded = np.pad(frames, ((half, half), (0, 0)), mode="edge")
    weights = np.arange(-half, half + 1)
    steps = [weight * padded[half + weight : half + weight + len(frames)] for weight in weights]
    return np.asarray(sum(steps) / float((weights**2).sum()))
