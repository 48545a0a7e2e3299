"""Sound in, what a codec leaves of it out; in memory, without a file."""

import io
from dataclasses import dataclass, field
from typing import Literal

import av
import numpy as np

from voxdesk.audio.resample import resample
from voxdesk.core.types import AudioClip, Float32

_FRAME_S = 0.02


@dataclass(frozen=True, slots=True)
class _Codec:
    """Hold how a codec is asked for: container, encoder, its rate in Hz, its options."""

    container: str
    encoder: Literal["libopus", "libmp3lame", "libopencore_amrnb"]
    rate: int
    options: dict[str, str] = field(default_factory=dict)


_CODECS = {
    # RFC 6716, tuned for speech.
    "opus": _Codec("ogg", "libopus", 16_000, {"application": "voip"}),
    # ISO/IEC 13818-3, layer III.
    "mp3": _Codec("mp3", "libmp3lame", 16_000),
    # 3GPP TS 26.071, what mobile telephones send.
    "amr": _Codec("amr", "libopencore_amrnb", 8_000),
}

CODECS = tuple(_CODECS)


def through_codec(clip: AudioClip, name: str, bit_rate: int) -> AudioClip:
    """Return ``clip`` encoded by one of CODECS at ``bit_rate`` (bits a second) and decoded again.

    Same rate, length and alignment as before, but AMR comes 5 ms late. Opus has 6,000 to 256,000
    bits a second, MP3 8,000 to 64,000, AMR 4,750 to 12,200. Raises KeyError for an unknown name.
    """
    codec = _CODECS[name]
    if len(clip.samples) == 0:
        return clip
    packed = _encode(resample(clip, codec.rate).samples, codec, bit_rate)
    decoded = resample(_decode(packed), clip.sample_rate).samples[: len(clip.samples)]
    samples = np.zeros(len(clip.samples), dtype=np.float32)
    samples[: len(decoded)] = decoded
    return AudioClip(samples, clip.sample_rate, clip.source, clip.start_s)


def _encode(samples: Float32, codec: _Codec, bit_rate: int) -> io.BytesIO:
    packed = io.BytesIO()
    with av.open(packed, "w", format=codec.container) as container:
        stream = container.add_stream(codec.encoder, rate=codec.rate, layout="mono", options=codec.options)
        stream.bit_rate = bit_rate
        stream.codec_context.open()
        size = stream.codec_context.frame_size or round(_FRAME_S * codec.rate)
        padded = np.pad(samples, (0, -len(samples) % size))
        for first in range(0, len(padded), size):
            frame = av.AudioFrame.from_ndarray(padded[None, first : first + size], "flt", "mono")
            frame.sample_rate, frame.pts = codec.rate, first
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    packed.seek(0)
    return packed


def _decode(packed: io.BytesIO) -> AudioClip:
    """All that the decoder gives, at its own rate, after the delay where the header tells it."""
    plain = av.AudioResampler(format="flt", layout="mono")
    with av.open(packed, "r") as container:
        rate = container.streams.audio[0].rate
        parts = [
            each.to_ndarray()[0] for frame in container.decode(audio=0) for each in plain.resample(frame)
        ]
    return AudioClip(np.concatenate([np.zeros(0, dtype=np.float32), *parts]), rate)
