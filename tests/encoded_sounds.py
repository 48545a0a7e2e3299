"""Sounds to decode: a chirp that has a different pitch at every moment, written in any format."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import soundfile

# suffix: container, codec, rate, sample format
AV_FORMATS = {
    ".m4a": ("ipod", "aac", 44_100, "fltp"),
    ".mp4": ("mp4", "aac", 48_000, "fltp"),
    ".mov": ("mov", "aac", 48_000, "fltp"),
    ".aac": ("adts", "aac", 44_100, "fltp"),
    ".wma": ("asf", "wmav2", 44_100, "fltp"),
    ".webm": ("webm", "libopus", 48_000, "flt"),
    ".mkv": ("matroska", "mp2", 44_100, "s16"),
    ".ts": ("mpegts", "mp2", 44_100, "s16"),
    ".avi": ("avi", "libmp3lame", 44_100, "fltp"),
    ".amr": ("amr", "libopencore_amrnb", 8_000, "s16"),
    ".3gp": ("3gp", "libopencore_amrnb", 8_000, "s16"),
}
SOUNDFILE_FORMATS = {
    ".wav": ("WAV", "PCM_16", 44_100),
    ".flac": ("FLAC", "PCM_16", 44_100),
    ".ogg": ("OGG", "VORBIS", 44_100),
    ".opus": ("OGG", "OPUS", 48_000),
    ".mp3": ("MP3", "MPEG_LAYER_III", 44_100),
    ".aiff": ("AIFF", "PCM_16", 44_100),
}


def chirp(seconds: float, sample_rate: int, amplitude: float = 0.3) -> np.ndarray:
    """f32[n] that climbs from 600 Hz by 60 Hz a second, a beat every half second laid over it."""
    time = np.arange(round(seconds * sample_rate)) / sample_rate
    beat = 0.6 + 0.4 * np.cos(2 * np.pi * 2 * time)
    return (amplitude * beat * np.sin(2 * np.pi * (600 * time + 30 * time**2))).astype(np.float32)


def encode_with_av(path: Path, samples: np.ndarray, *, gap_s: tuple[float, float] | None = None) -> None:
    """Mono f32[n] at the format's rate into ``path``; ``gap_s`` (at, length) leaves a hole in the times."""
    container, codec, rate, kind = AV_FORMATS[path.suffix]
    with av.open(str(path), "w", format=container) as file:
        stream = file.add_stream(codec, rate=rate, layout="mono")
        stream.bit_rate = 12_200 if codec == "libopencore_amrnb" else 64_000
        stream.codec_context.open()
        size = stream.codec_context.frame_size or 1024
        for first in range(0, len(samples) - size + 1, size):
            block = samples[None, first : first + size]
            if kind.startswith("s16"):
                block = (block * 32767).astype(np.int16)
            frame = av.AudioFrame.from_ndarray(block, format=kind, layout="mono")
            late = gap_s is not None and first / rate >= gap_s[0]
            frame.rate, frame.time_base = rate, Fraction(1, rate)
            frame.pts = first + (round(gap_s[1] * rate) if gap_s and late else 0)
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))


def encode(path: Path, seconds: float) -> Path:
    """A mono chirp of that length in the format of the path's suffix."""
    if path.suffix in AV_FORMATS:
        encode_with_av(path, chirp(seconds, AV_FORMATS[path.suffix][2]))
    else:
        container, subtype, rate = SOUNDFILE_FORMATS[path.suffix]
        soundfile.write(path, chirp(seconds, rate), rate, format=container, subtype=subtype)
    return path
