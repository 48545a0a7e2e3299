"""Chooses the decoder of a file, and sees to it that whatever a decoder raises is an AudioError."""

import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from voxdesk.audio.chunks import Link, sound_links
from voxdesk.audio.decoders import DecodeError, Decoder, SoundfileDecoder
from voxdesk.audio.ogg_pages import OggFacts, read_ogg, starts_ogg
from voxdesk.core.errors import AudioError, Words, os_reason
from voxdesk.core.reading import NotOrdinaryError, open_binary

logger = logging.getLogger(__name__)

Answer = TypeVar("Answer")

_RATES = range(1_000, 1_000_001)  # beyond these a header is damaged
_LOUDEST = 1e6  # 120 dB above full scale is no sound, and its square no longer fits


class SafeDecoder:
    """A decoder of ``path`` that raises nothing but AudioError, in the user's words.

    Where soundfile gives up, FFmpeg goes on: it leaves out what is damaged. Where nothing more can
    be decoded the recording ends, and ``damage`` says why.
    """

    def __init__(self, path: Path, decoder: Decoder) -> None:
        self._path, self._decoder = path, decoder
        self.info, self.promised_s = decoder.info, decoder.promised_s
        self._damage = ""
        self._position = 0

    @property
    def exact(self) -> bool:
        """Tell whether ``seek`` may be called."""
        return self._decoder.exact

    @property
    def note(self) -> str:
        """Tell what the user should know of a file that was read to its end."""
        return self._decoder.note

    @property
    def damage(self) -> str:
        """The first fault that was passed over; empty where there was none."""
        return self._damage or self._decoder.damage

    def restart(self) -> None:
        """Begin anew; raises AudioError."""
        self._move(self._decoder.restart, 0)

    def seek(self, frame: int) -> None:
        """Go to a sample; raises AudioError."""
        self._move(lambda: self._seek_somehow(frame), frame)

    def _seek_somehow(self, frame: int) -> None:
        try:
            _guarded(lambda: self._decoder.seek(frame))
        except DecodeError as error:
            self._change_decoder(error).seek(frame)

    def _move(self, move: Callable[[], None], frame: int) -> None:
        try:
            _guarded(move)
        except DecodeError as error:
            raise AudioError(
                "“{name}” cannot be read further: {reason}.", name=self._path.name, reason=error.reason
            ) from error
        self._position = frame

    def read(self, frames: int) -> NDArray[np.float32]:
        """Return the next f32[n, channels], n at most ``frames`` and less only at the end.

        Raises AudioError.
        """
        try:
            block = self._read_somehow(frames)
        except DecodeError as error:
            if self._position == 0:
                raise AudioError(
                    "“{name}” is damaged: nothing in it can be decoded ({reason}).",
                    name=self._path.name,
                    reason=error.reason,
                ) from error
            self._damage = self._damage or str(error.reason)
            return np.zeros((0, self.info.channels), dtype=np.float32)
        if not np.abs(block).max(initial=0.0) <= _LOUDEST:  # also true of NaN
            raise AudioError(
                "“{name}” is damaged: it holds values that are no sound (no numbers, or far too large ones).",
                name=self._path.name,
                hint="Export it again from its original program.",
            )
        self._position += len(block)
        return block

    def _read_somehow(self, frames: int) -> NDArray[np.float32]:
        try:
            return _guarded(lambda: self._decoder.read(frames))
        except DecodeError as error:
            second = self._change_decoder(error)
        _guarded(lambda: _skip(second, self._position))
        return _guarded(lambda: second.read(frames))

    def _change_decoder(self, error: DecodeError) -> Decoder:
        """Go on with FFmpeg, from the start, where soundfile gave up by ``error``; else raise that."""
        if not isinstance(self._decoder, SoundfileDecoder):
            raise error
        self._damage = self._damage or str(error.reason)
        second = _guarded(lambda: _open_av(self._path))
        if (second.info.sample_rate, second.info.channels) != (self.info.sample_rate, self.info.channels):
            second.close()
            raise DecodeError(Words("its headers contradict each other"))
        self._decoder.close()
        self._decoder = second
        return second

    def close(self) -> None:
        """Let go of the file."""
        try:
            self._decoder.close()
        except Exception:  # it is given up in any case
            logger.info("closing %s failed", self._path, exc_info=True)


def open_decoder(path: Path, av_suffixes: frozenset[str]) -> SafeDecoder:
    """Return a decoder at the start of ``path``; raises AudioError.

    Names that end in one of ``av_suffixes`` are not shown to soundfile.
    """
    check_readable(path)
    try:
        decoder = _guarded(lambda: _choose(path, path.suffix.lower() in av_suffixes))
    except DecodeError as error:
        raise AudioError("“{name}” cannot be read: {reason}.", name=path.name, reason=error.reason) from error
    info = decoder.info
    if info.sample_rate not in _RATES or info.seconds == 0:
        decoder.close()
        if info.seconds == 0:
            raise AudioError("“{name}” holds no sound.", name=path.name)
        raise AudioError(
            "“{name}” is damaged: it claims {rate} samples per second.", name=path.name, rate=info.sample_rate
        )
    return SafeDecoder(path, decoder)


def _choose(path: Path, av_alone: bool) -> Decoder:
    facts = read_ogg(path) if starts_ogg(path) else OggFacts((), even=True)
    if len(facts.links) > 1:
        return _open_links(path, [(link,) for link in facts.links])
    links = sound_links(path)
    if links:
        try:
            return _open_links(path, links)
        except DecodeError as error:
            logger.info("the pieces of %s cannot be joined: %s", path, error)
    if facts.even and not av_alone:
        try:
            return SoundfileDecoder(path, more_follows=len(links) > 1)
        except DecodeError as error:
            logger.info("%s is left to FFmpeg: %s", path, error)
    return _open_av(path)


def _open_links(path: Path, links: Sequence[Link]) -> Decoder:
    from voxdesk.audio.chained import ChainedDecoder

    return ChainedDecoder(path, links, lambda link: _open_av(path, link))


def _open_av(path: Path, part: Link | None = None) -> Decoder:
    from voxdesk.audio.av_decoder import AvDecoder  # FFmpeg takes a while to load

    return AvDecoder(path, part=part)


def _skip(decoder: Decoder, frames: int) -> None:
    """Decode and drop: what is damaged is not sought in."""
    at_once = max(1, 2**20 // decoder.info.channels)
    while frames > 0 and len(block := decoder.read(min(frames, at_once))):
        frames -= len(block)


def _guarded(call: Callable[[], Answer]) -> Answer:
    """Return what ``call`` returns; raises DecodeError for everything that a decoder may raise.

    Demuxers meet files that nobody foresaw: PyAV raises IndexError for a stream that turns up midway.
    """
    try:
        return call()
    except DecodeError:
        raise
    except OSError as error:
        raise DecodeError(os_reason(error)) from error
    except MemoryError as error:
        raise DecodeError(Words("there is not enough memory for it")) from error
    except Exception as error:
        logger.info("a decoder failed", exc_info=True)
        raise DecodeError(Words("it is not a recording VoxDesk can read, or it is damaged")) from error


def check_readable(path: Path) -> None:
    """Raise AudioError unless ``path`` is an ordinary file that may be read and is not empty."""
    name = path.name
    try:
        with open_binary(path) as file:
            empty = not file.read(1)
    except IsADirectoryError as error:
        if not os.access(path, os.R_OK | os.X_OK):
            raise AudioError("“{name}” is a folder that cannot be opened.", name=name) from error
        raise AudioError("“{name}” is a folder, not a recording.", name=name) from error
    except NotOrdinaryError as error:
        raise AudioError("“{name}” is not an ordinary file.", name=name) from error
    except FileNotFoundError as error:
        raise AudioError("“{name}” was not found.", name=name) from error
    except (OSError, ValueError) as error:
        raise AudioError(
            "“{name}” cannot be opened: {reason}.", name=name, reason=reason_of(error)
        ) from error
    if empty:
        raise AudioError("“{name}” is empty.", name=name)


def reason_of(error: Exception) -> Words:
    """Return the system's reason without error number and path."""
    if isinstance(error, FileNotFoundError):
        return Words("it was not found")
    if isinstance(error, OSError) and error.strerror:
        return os_reason(error)
    reason = str(error).rstrip(".").lower()
    return Words(reason) if reason else Words("the system gives no reason")
