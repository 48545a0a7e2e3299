"""Sound in, what a codec leaves of it out; in memory, without a file."""

import io

import av
import numpy as np

from voxdesk.audio.encode import OPUS_RATES
from voxdesk.audio.resample import resample
from voxdesk.core.types import AudioClip, Float32

_DECODED_RATE = 48_000  # Opus always decodes to this rate
_FRAME_S = 0.02


def through_opus(clip: AudioClip, bit_rate: int) -> AudioClip:
    """``clip`` encoded by Opus (RFC 6716, tuned for speech) at ``bit_rate`` and decoded again.

    Same rate, length and alignment as before; ``bit_rate`` is in bits a second, 6,000 to 256,000.
    """
    if len(clip.samples) == 0:
        return clip
    source = clip if clip.sample_rate in OPUS_RATES else resample(clip, _DECODED_RATE)
    packed = io.BytesIO()
    with av.open(packed, "w", format="ogg") as container:
        rate = source.sample_rate
        stream = container.add_stream("libopus", rate=rate, layout="mono", options={"application": "voip"})
        stream.bit_rate = bit_rate
        size = round(_FRAME_S * rate)
        padded = np.pad(source.samples, (0, -len(source.samples) % size))
        for first in range(0, len(padded), size):
            frame = av.AudioFrame.from_ndarray(padded[None, first : first + size], "flt", "mono")
            frame.sample_rate, frame.pts = rate, first
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    packed.seek(0)
    decoded = resample(AudioClip(_decode(packed), _DECODED_RATE), clip.sample_rate).samples
    samples = np.zeros(len(clip.samples), dtype=np.float32)
    heard = decoded[: len(samples)]
    samples[: len(heard)] = heard
    return AudioClip(samples, clip.sample_rate, clip.source, clip.start_s)


def _decode(packed: io.BytesIO) -> Float32:
    """All samples after the encoder's delay, which the header tells and the decoder leaves out."""
    resampler = av.AudioResampler(format="flt", layout="mono", rate=_DECODED_RATE)
    parts = []
    with av.open(packed) as container:
        for frame in container.decode(audio=0):
            parts += [plain.to_ndarray()[0] for plain in resampler.resample(frame)]
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32)
