"""Finds in files of chunks (RIFF, RF64, Wave64, AIFF, CAF), AU and FLAC sound beside what decoders give."""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from voxdesk.core.reading import open_binary

Link = tuple[tuple[int, int] | bytes, ...]
"""Stretches of a file, first byte and the one after the last, or bytes: in a row, a recording of its own."""

_FILES = (b"RIFF", b"RF64", b"BW64", b"RIFX", b"FORM", b"riff", b"caff")
_WAVE64 = b"riff\x2e\x91\xcf\x11"
_SOUND = {b"data", b"SSND", b"data\xf3\xac\xd3\x11"}
_UNKNOWN = 0xFFFFFFFF  # the size of what is written live
_NO_SIZE = 0x7FFFF000  # from here on other programs mean the same
_AU = {b".snd": ">II", b"dns.": "<II"}  # where the sound begins, and its length
_AU_HEAD = 24  # bytes at least
_RIFF_WAVE = b"RIFF\xff\xff\xff\xffWAVE"
_MOST = 10_000  # chunks; more are no file of chunks
_AT_ONCE = 2**20
_FLAC = b"fLaC\x00\x00\x00\x22"  # the marker and the head of STREAMINFO (RFC 9639, 8.1)


def sound_links(path: Path) -> tuple[Link, ...]:
    """Return the recordings that a file of chunks holds, in order; none where it is one or no such file.

    Each piece of sound but the first comes with the head of its file. Raises OSError.
    """
    status = path.stat()
    return _links(path, status.st_size, status.st_mtime_ns)


def promised_share(path: Path) -> float:
    """Return how many times as long as it is the sound of a file of chunks says to be.

    1.0 for a whole file, and for one that does not say. Raises OSError.
    """
    size = path.stat().st_size
    with open_binary(path) as file:
        au = _au_sound(file, 0, size)
        sounds = [au] if au else [chunk for chunk in _chunks(file, 0, size) if chunk.kind in _SOUND]
    present, missing = sum(each.end - each.first for each in sounds), sum(each.missing for each in sounds)
    return 1.0 + missing / present if present > 0 else 1.0


@lru_cache(maxsize=64)  # a recording is opened again for every picture of it, and a FLAC is read to its end
def _links(path: Path, size: int, changed_ns: int) -> tuple[Link, ...]:
    with open_binary(path) as file:
        links: list[Link] = []
        place, empty = 0, False
        while place < size:
            end, head, sounds = _container(file, place, size)
            if not sounds:
                break
            links += [
                (*(head if number else ((place, sounds[0].first),)), (sound.first, sound.end))
                for number, sound in enumerate(sounds)
                if sound.holds
            ]
            empty = empty or not all(sound.holds for sound in sounds)
            place = end
        return tuple(links) if len(links) > 1 or (links and empty) else ()


@dataclass(frozen=True, slots=True)
class _Chunk:
    """A chunk with its head: its kind, first byte, the one after its last, and whether it holds anything.

    ``missing`` are bytes that it says to have beyond the end of the file.
    """

    kind: bytes
    first: int
    end: int
    holds: bool
    missing: int = 0


def _container(file: BinaryIO, start: int, size: int) -> tuple[int, Link, Sequence[_Chunk]]:
    """Return where the file that begins at ``start`` ends, the head of its further sound, and its sound."""
    sound = _au_sound(file, start, size) or _flac_sound(file, start, size)
    if sound is not None:
        return sound.end, (), (sound,)
    chunks = list(_chunks(file, start, size))
    sounds = [chunk for chunk in chunks if chunk.kind in _SOUND]
    if not sounds:
        return size, (), ()
    head: Link = ((start, sounds[0].first),)
    long = next((chunk for chunk in chunks if chunk.kind == b"ds64"), None)
    if long is not None:  # it tells the length of the first sound alone
        head = (_RIFF_WAVE, (long.end, sounds[0].first))
    return chunks[-1].end, head, sounds


def _au_sound(file: BinaryIO, start: int, size: int) -> _Chunk | None:
    """Return the sound of the AU file that begins at ``start``; None where there is none."""
    file.seek(start)
    told = file.read(_AU_HEAD)
    if len(told) < _AU_HEAD or told[:4] not in _AU:
        return None
    first, length = struct.unpack(_AU[told[:4]], told[4:12])
    if first < _AU_HEAD:
        return None
    end = size if length >= _NO_SIZE else start + first + length
    return _Chunk(told[:4], start + first, min(end, size), length > 0, max(0, end - size))


def _flac_sound(file: BinaryIO, start: int, size: int) -> _Chunk | None:
    """Return the FLAC file that begins at ``start``, with the tag before its marker; None if there is none.

    Nothing in it tells its length in bytes: the marker of the next one is looked for to the end.
    """
    file.seek(start)
    marker = start + _tag_bytes(file.read(10))
    file.seek(marker)
    if file.read(len(_FLAC)) != _FLAC:
        return None
    overlap = b""
    while block := file.read(_AT_ONCE):
        if (found := (overlap + block).find(_FLAC)) >= 0:
            return _Chunk(_FLAC[:4], start, file.tell() - len(block) - len(overlap) + found, holds=True)
        overlap = block[1 - len(_FLAC) :]
    return _Chunk(_FLAC[:4], start, size, holds=True)


def _tag_bytes(head: bytes) -> int:
    """Return how long the ID3v2 tag is that begins with ``head``, its head with it; 0 where there is none."""
    if head[:3] != b"ID3" or len(head) < 10:
        return 0
    return 10 + sum((byte & 0x7F) << shift for byte, shift in zip(head[6:10], (21, 14, 7, 0), strict=True))


def _chunks(file: BinaryIO, start: int, size: int) -> Iterator[_Chunk]:
    """Yield the chunks of the file that begins at ``start``, up to what is none."""
    file.seek(start)
    head = file.read(40)
    if head[:4] in (b"RIFF", b"RF64", b"BW64") and head[8:12] == b"WAVE":
        first, wide, order, pad = 12, 4, "little", 2
    elif (head[:4], head[8:12]) in ((b"FORM", b"AIFF"), (b"FORM", b"AIFC"), (b"RIFX", b"WAVE")):
        first, wide, order, pad = 12, 4, "big", 2
    elif head[:8] == _WAVE64:
        first, wide, order, pad = 40, 16, "little", 8
    elif head[:4] == b"caff":
        first, wide, order, pad = 8, 4, "big", 1
    else:
        return
    size_bytes = 8 if wide == 16 or head[:4] == b"caff" else 4
    before = wide + size_bytes
    place, long = start + first, 0
    for _ in range(_MOST):
        file.seek(place)
        told = file.read(before + 16)
        kind = told[: min(wide, 8)]
        if len(told) < before or not _is_kind(kind[:4]):
            return
        length = int.from_bytes(told[wide:before], "little" if order == "little" else "big")
        if kind == b"ds64":
            long = int.from_bytes(told[16:24], "little")
        if length == _UNKNOWN and size_bytes == 4:
            length, long = long, 0
        if wide == 16:  # it counts its own head
            length -= before
        if length < 0:
            return
        end = place + before + length
        missing = 0 if size_bytes == 4 and length >= _NO_SIZE and not long else max(0, end - size)
        yield _Chunk(kind, place, min(end, size), length > 0, missing)
        place = end + (start - end) % pad
        if place >= size:
            return


def _is_kind(kind: bytes) -> bool:
    """Tell whether these are four printed signs that begin no file."""
    return all(32 <= byte < 127 for byte in kind) and kind not in _FILES
