"""Reads what a decoder does not tell of a file's header."""

from pathlib import Path

from voxdesk.core.reading import open_binary

_FRAME_START, _TOLD_BY = 64, 44  # bytes of an MP3's first frame; where its header of lengths has begun
_EBML, _SEGMENT = b"\x1a\x45\xdf\xa3", b"\x18\x53\x80\x67"


def mp3_tells_length(path: Path) -> bool:
    """Tell whether an MP3 says in its first frame how many it has (Xing, Info or VBRI header).

    Not where FFmpeg takes the bit rate instead: junk lies before that frame, or another MP3 follows.
    """
    try:
        with open_binary(path) as file:
            head = file.read(10)
            # ID3v2.4, 3.1: sizes have seven bits a byte.
            tag = 10 + int.from_bytes(_seven_bits(head[6:10])) if head[:3] == b"ID3" else 0
            file.seek(tag)
            frame = file.read(_FRAME_START)
            size = file.seek(0, 2) - tag
    except OSError:
        return False
    if frame[:1] != b"\xff" or b"VBRI" in frame[:_TOLD_BY]:
        return frame[:1] == b"\xff"
    place = max(frame.find(name, 0, _TOLD_BY) for name in (b"Xing", b"Info"))
    if place < 0:
        return False
    has_frames, has_bytes = frame[place + 7] & 1, frame[place + 7] & 2
    told = place + (12 if has_frames else 8)
    return not has_bytes or size <= int.from_bytes(frame[told : told + 4]) * 17 // 16


def _seven_bits(size: bytes) -> bytes:
    value = 0
    for byte in size:
        value = value << 7 | byte & 0x7F
    return value.to_bytes(4)


def unfinished_mp4(path: Path) -> bool:
    """Tell whether an ISO base media file (ISO/IEC 14496-12) lacks the box that says where its sound is."""
    try:
        with open_binary(path) as file:
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


def joined_matroska(path: Path) -> bool:
    """Tell whether a second Matroska or WebM file (RFC 8794, 9559) follows the end of the first."""
    try:
        with open_binary(path) as file:
            for wanted in (_EBML, _SEGMENT):
                if file.read(4) != wanted:
                    return False
                first = file.read(1)
                if not first or not first[0]:
                    return False
                length = 9 - first[0].bit_length()
                size = int.from_bytes(bytes([first[0] & (1 << 8 - length) - 1]) + file.read(length - 1))
                if size == (1 << 7 * length) - 1:  # not known: it was written live
                    return False
                file.seek(size, 1)
            return file.read(4) == _EBML
    except OSError:
        return False
