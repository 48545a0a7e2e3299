"""Decodes several recordings in one file: a chained Ogg (RFC 3533), a WAV with two pieces of sound."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import soxr
from numpy.typing import NDArray

from voxdesk.audio.chunks import Link
from voxdesk.audio.decoders import DecodeError, Decoder
from voxdesk.core.types import AudioInfo

_BLOCK_S = 1.0


class ChainedDecoder:
    """All links of a chain one after the other, at the rate and with the channels of the first.

    ``open_link`` opens a link. Links that cannot
    be decoded are left out. Raises DecodeError when the first one cannot.
    """

    def __init__(self, path: Path, links: Sequence[Link], open_link: Callable[[Link], Decoder]) -> None:
        self._links, self._open_link = links, open_link
        self._now = open_link(links[0])
        first = self._now.info
        self.info = AudioInfo(path, None, first.sample_rate, first.channels, first.format)
        self.exact = False
        self.promised_s: float | None = None
        self.damage, self.note = "", self._now.note
        self._blocks = self._all_blocks()
        self._left = np.zeros((0, first.channels), dtype=np.float32)

    def restart(self) -> None:
        """Begin with the first link again; raises DecodeError."""
        self._now.close()
        self._now = self._open_link(self._links[0])
        self._blocks = self._all_blocks()
        self._left = self._left[:0]

    def seek(self, frame: int) -> None:
        """Do nothing: it is not possible, as ``exact`` says."""
        raise NotImplementedError

    def read(self, frames: int) -> NDArray[np.float32]:
        """Return the next f32[n, channels], n at most ``frames`` and less only at the end."""
        parts, missing = [self._left], frames - len(self._left)
        while missing > 0 and (block := next(self._blocks, None)) is not None:
            parts.append(block)
            missing -= len(block)
        joined = np.concatenate(parts)
        self._left = joined[frames:]
        return joined[:frames]

    def _all_blocks(self) -> Iterator[NDArray[np.float32]]:
        yield from self._blocks_of(self._now)
        for link in self._links[1:]:
            self.damage = self.damage or self._now.damage
            self._now.close()
            try:
                self._now = self._open_link(link)
                yield from self._blocks_of(self._now)
            except DecodeError as error:
                self.damage = self.damage or str(error.reason)

    def _blocks_of(self, link: Decoder) -> Iterator[NDArray[np.float32]]:
        """A link's sound in the kind of the first link's."""
        rate, wanted, channels = link.info.sample_rate, self.info.sample_rate, link.info.channels
        stream = None if rate == wanted else soxr.ResampleStream(rate, wanted, channels, "float32")
        while len(block := link.read(round(_BLOCK_S * rate))):
            yield self._with_channels(block if stream is None else stream.resample_chunk(block))
        if stream is not None:
            yield self._with_channels(stream.resample_chunk(block, last=True))

    def _with_channels(self, block: NDArray[np.float32]) -> NDArray[np.float32]:
        """``block`` as it is, or with the mean of its channels in every one."""
        if block.shape[1] == self.info.channels:
            return np.asarray(block, dtype=np.float32)
        return np.repeat(block.mean(axis=1, dtype=np.float32, keepdims=True), self.info.channels, axis=1)

    def close(self) -> None:
        """Let go of the file."""
        self._now.close()
