"""Reads the pages of an Ogg file (RFC 3533): its links, and whether its clock is even."""

import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.reading import open_binary

_HEADER = struct.Struct("<4sBBqIII B")
_FIRST = 0x02  # the page begins a logical bitstream
_NO_GRANULE = -1
_TOLERANCE_S = 0.05
# RFC 6716, table 2: milliseconds of a frame by the configuration in a packet's first byte.
_OPUS_MS = (10, 20, 40, 60) * 3 + (10, 20) * 2 + (2.5, 5, 10, 20) * 4
_OPUS_RATE = 48_000


@dataclass(frozen=True, slots=True)
class OggFacts:
    """``links`` as (first byte, byte after the last); ``even``: one stream whose clock has no gap."""

    links: tuple[tuple[int, int], ...]
    even: bool


@dataclass(frozen=True, slots=True)
class _Page:
    start: int
    first: bool
    granule: int
    serial: int
    number: int
    lacing: bytes
    body: int


def starts_ogg(path: Path) -> bool:
    """Tell whether the file begins with an Ogg page."""
    with open_binary(path) as file:
        return file.read(4) == b"OggS"


def read_ogg(path: Path) -> OggFacts:
    """Look at every page of an Ogg file, not at the sound in it; raises OSError."""
    with open_binary(path) as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        starts: list[int] = []
        streams, even, in_header, clock, damaged_at = 0, True, False, _Clock(), 0
        for page in _pages(content):
            even = even and page.start == damaged_at
            damaged_at = page.body + sum(page.lacing)
            if page.first:
                if not in_header:
                    starts.append(page.start)
                    clock = _Clock()
                in_header = True
                streams += 1
                clock.begin(content[page.body : page.body + 30])
                continue
            in_header = False
            even = even and clock.keeps(page, content)
        ends = [*starts[1:], len(content)]
    return OggFacts(tuple(zip(starts, ends, strict=True)), even and streams == 1)


def _pages(content: mmap.mmap) -> Iterator[_Page]:
    place = content.find(b"OggS")
    while place >= 0 and place + _HEADER.size <= len(content):
        _, _, flags, granule, serial, number, _, segments = _HEADER.unpack_from(content, place)
        body = place + _HEADER.size + segments
        lacing = content[place + _HEADER.size : body]
        yield _Page(place, bool(flags & _FIRST), granule, serial, number, lacing, body)
        place = content.find(b"OggS", body + sum(lacing))


class _Clock:
    """Compares each page's granule position with the longest that its packets can last."""

    def __init__(self) -> None:
        self._granule: int | None = None
        self._number = 0
        self._longest = 0.0  # samples of one packet; 0: not known
        self._rate = 0
        self._opus = False

    def begin(self, header: bytes) -> None:
        """Take the first packet of the stream."""
        if header[:8] == b"OpusHead":
            self._opus, self._rate, self._granule = True, _OPUS_RATE, 0
        elif header[:7] == b"\x01vorbis" and len(header) > 28:
            # Neighbouring blocks overlap by half (Vorbis I specification, 1.3.2).
            self._rate, self._granule = int.from_bytes(header[12:16], "little"), 0
            self._longest = 2.0 ** (header[28] >> 4) / 2

    def keeps(self, page: _Page, content: mmap.mmap) -> bool:
        """Tell whether no page is lost before this one and no time is skipped."""
        follows = page.number == self._number + 1
        self._number = page.number
        if page.granule == _NO_GRANULE or self._granule is None:
            return follows
        advance, self._granule = page.granule - self._granule, page.granule
        packets = sum(size < 255 for size in page.lacing)
        if self._opus and packets:
            self._longest = _opus_samples(content[page.body : page.body + 2])
            if advance > packets * self._longest:  # its packets may differ in length
                return follows and advance <= _opus_page(page, content) + _TOLERANCE_S * self._rate
        return follows and advance <= packets * self._longest + _TOLERANCE_S * self._rate


def _opus_page(page: _Page, content: mmap.mmap) -> float:
    """Samples of all packets that begin on the page."""
    total, place, begins = 0.0, page.body, True
    for size in page.lacing:
        if begins and size:
            total += _opus_samples(content[place : place + 2])
        place += size
        begins = size < 255
    return total


def _opus_samples(start: bytes) -> float:
    if not start:
        return 0.0
    code = start[0] & 3
    frames = (1, 2, 2, start[1] & 63 if len(start) > 1 else 0)[code]
    return frames * _OPUS_MS[start[0] >> 3] * _OPUS_RATE / 1000
