"""Files of odd containers for tests: late sound, several tracks, chains, gaps, unfinished headers."""

import struct
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

_FULL_SCALE = {"s16": (2**15 - 1, np.int16), "s32": (2**31 - 256, np.int32)}


def mux(
    path: Path,
    tracks: list[np.ndarray],
    *,
    container: str,
    codec: str,
    rate: int,
    late_s: float = 0.0,
    picture: str = "",
    default: int | None = None,
    options: dict[str, str] | None = None,
) -> Path:
    """Mono ``tracks`` f32[n] in one file; with ``picture``, a video codec, sound begins ``late_s`` later."""
    with av.open(str(path), "w", format=container, options=options or {}) as file:
        pictures = None
        if picture:
            pictures = file.add_stream(picture, rate=25)
            pictures.width, pictures.height, pictures.pix_fmt = 64, 48, "yuv420p"
        streams = []
        for index in range(len(tracks)):
            stream = file.add_stream(codec, rate=rate, layout="mono")
            if default is not None:
                stream.disposition = av.stream.Disposition.default if index == default else 0
            if codec == "wmav2":
                stream.bit_rate = 64_000
            stream.codec_context.open()
            streams.append(stream)
        seconds = max(len(track) for track in tracks) / rate + late_s
        packets = []
        if pictures is not None:
            for number in range(round(seconds * 25)):
                frame = av.VideoFrame.from_ndarray(
                    np.full((48, 64, 3), number % 200, np.uint8), format="rgb24"
                )
                frame.pts, frame.time_base = number, Fraction(1, 25)
                packets += [(number / 25, packet) for packet in pictures.encode(frame)]
            packets += [(seconds, packet) for packet in pictures.encode(None)]
        for stream, track in zip(streams, tracks, strict=True):
            packets += _encode(stream, track, rate, late_s)
        for _, packet in sorted(packets, key=lambda each: each[0]):
            file.mux(packet)
    return path


def _encode(
    stream: av.AudioStream, track: np.ndarray, rate: int, late_s: float
) -> list[tuple[float, av.Packet]]:
    kind = stream.codec_context.format.name
    size = stream.codec_context.frame_size or 1024
    packets = []
    for first in range(0, len(track) - size + 1, size):
        block = track[None, first : first + size]
        if kind[:3] in _FULL_SCALE:
            full, number = _FULL_SCALE[kind[:3]]
            block = (block * full).astype(number)
        frame = av.AudioFrame.from_ndarray(block, format=kind, layout="mono")
        frame.rate, frame.time_base = rate, Fraction(1, rate)
        frame.pts = first + round(late_s * rate)
        packets += [(first / rate + late_s, packet) for packet in stream.encode(frame)]
    return packets + [(len(track) / rate + late_s, packet) for packet in stream.encode(None)]


def skip_time(content: bytes, after_s: float, gap_s: float, rate: int = 48_000) -> bytes:
    """An Ogg file whose pages from ``after_s`` on lie ``gap_s`` later by their granule positions."""
    pages, place = [], 0
    while place < len(content):
        segments = content[place + 26]
        end = place + 27 + segments + sum(content[place + 27 : place + 27 + segments])
        pages.append(bytearray(content[place:end]))
        place = end
    for page in pages:
        (granule,) = struct.unpack("<q", page[6:14])
        if granule >= after_s * rate:
            page[6:14] = struct.pack("<q", granule + round(gap_s * rate))
            page[22:26] = bytes(4)
            page[22:26] = struct.pack("<I", _checksum(bytes(page)))
    return b"".join(pages)


def _checksum(page: bytes) -> int:
    value = 0
    for byte in page:
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1 ^ 0x04C11DB7 if value & 0x80000000 else value << 1) & 0xFFFFFFFF
    return value


def unfinished_wav(samples: np.ndarray, rate: int) -> bytes:
    """A WAV whose recorder died before it wrote the sizes."""
    header = struct.pack(
        "<4sI4s4sIHHIIHH4sI", b"RIFF", 0, b"WAVE", b"fmt ", 16, 1, 1, rate, 2 * rate, 2, 16, b"data", 0
    )
    return header + (samples * 32767).astype("<i2").tobytes()


def voc(parts: list[np.ndarray], rate: int) -> bytes:
    """A Creative Voice File with a block (type 9, 16 bit) for each part."""
    head = b"Creative Voice File\x1a" + struct.pack("<HHH", 26, 0x0114, 0x111F)
    blocks = []
    for part in parts:
        body = struct.pack("<IBBHI", rate, 16, 1, 4, 0) + (part * 32767).astype("<i2").tobytes()
        blocks.append(b"\x09" + len(body).to_bytes(3, "little") + body)
    return head + b"".join(blocks) + b"\0"
