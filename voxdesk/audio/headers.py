"""Reads what a decoder does not tell of a file's header."""

from pathlib import Path

_START = 4096


def mp3_tells_length(path: Path) -> bool:
    """Whether the first frame of an MP3 holds the number of frames (Xing, Info or VBRI header)."""
    try:
        with path.open("rb") as file:
            head = file.read(10)
            # ID3v2.4, 3.1: sizes have seven bits a byte.
            tag = 10 + int.from_bytes(_seven_bits(head[6:10])) if head[:3] == b"ID3" else 0
            file.seek(tag)
            frame = file.read(_START)
    except OSError:
        return False
    return any(name in frame for name in (b"Xing", b"Info", b"VBRI"))


def _seven_bits(size: bytes) -> bytes:
    value = 0
    for byte in size:
        value = value << 7 | byte & 0x7F
    return value.to_bytes(4)


def unfinished_mp4(path: Path) -> bool:
    """Whether an ISO base media file (ISO/IEC 14496-12) lacks the box that says where its sound is."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            place, first = 0, True
            while place + 8 <= size:
                file.seek(place)
                head = file.read(16)
                kind, length = head[4:8], int.from_bytes(head[:4])
                if first and kind not in (b"ftyp", b"wide", b"mdat"):
                    return False
                if kind == b"moov":
                    return False
                length = int.from_bytes(head[8:16]) if length == 1 else length
                if length < 8:  # 0: up to the end
                    return True
                place, first = place + length, False
            return size > 8 and not first
    except OSError:
        return False
