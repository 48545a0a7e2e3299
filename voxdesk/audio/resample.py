"""Sound at one rate in, the same sound at another rate out, whole or block by block (soxr)."""

import numpy as np
import soxr

from voxdesk.core.types import AudioClip, Float32

# soxr's "HQ": 20 bits of precision, pass band to 0.91 of the lower Nyquist frequency.
_QUALITY = "HQ"


def resample(clip: AudioClip, sample_rate: int) -> AudioClip:
    """Return the clip at ``sample_rate`` Hz, of the same length in time to within a sample."""
    if clip.sample_rate == sample_rate:
        return clip
    stream = StreamResampler(clip.sample_rate, sample_rate)
    samples = stream.push(clip.samples, last=True)
    return AudioClip(samples, sample_rate, clip.source, clip.start_s)


class StreamResampler:
    """Resamples a stream; however it is cut into blocks, the joined output is the same.

    soxr holds some samples back until it has seen what follows; ``push(..., last=True)`` lets
    them out and ends the stream.
    """

    def __init__(self, from_rate: int, to_rate: int) -> None:
        if from_rate <= 0 or to_rate <= 0:
            raise ValueError(f"sample rates must be positive, got {from_rate} and {to_rate}")
        same = from_rate == to_rate
        self._stream = None if same else soxr.ResampleStream(from_rate, to_rate, 1, "float32", _QUALITY)

    def push(self, samples: Float32, last: bool = False) -> Float32:
        """Take f32[n] at ``from_rate`` and return the f32[m] at ``to_rate`` that are ready."""
        block = np.ascontiguousarray(samples, dtype=np.float32)
        if self._stream is None:
            return block
        return np.asarray(self._stream.resample_chunk(block, last=last), dtype=np.float32)
