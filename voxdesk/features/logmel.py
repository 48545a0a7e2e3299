"""Speech at 16 kHz in, one log-mel map of fixed size out: what networks that learn from a folder see."""

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import Float32
from voxdesk.features.fbank import Fbank

FRAMES, BANDS = 200, 80
SECONDS = 4.015
"""Speech that a map is made of; less is repeated."""

_PAIRED = 2  # frames of 10 ms in a column
_SAMPLES = 400 + 160 * (_PAIRED * FRAMES - 1)


def first_speech(samples: Float32, count: int) -> Float32:
    """Return the first ``count`` samples f32[count] of f32[n], which are repeated when they are fewer."""
    if len(samples) == 0:
        return np.zeros(count, dtype=np.float32)
    return np.resize(samples, count) if len(samples) < count else samples[:count]


def logmel_map(samples: Float32) -> NDArray[np.float16]:
    """Return log-mel f16[200 * 80] of the first 4 s of ``samples`` f32[n] by 20 ms, its level taken off."""
    frames = Fbank()(first_speech(samples, _SAMPLES))
    paired = frames.reshape(FRAMES, _PAIRED, BANDS).mean(axis=1)
    level: NDArray[np.float16] = (paired - paired.mean()).ravel().astype(np.float16)
    return level
