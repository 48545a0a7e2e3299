"""Sound in, a file out: WAV, FLAC or Ogg Opus; whole clips, or block by block."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np
import soundfile

from voxdesk.core.errors import AudioError, os_reason
from voxdesk.core.files import write_atomically
from voxdesk.core.types import AudioClip, Float32

_KINDS = {".flac": ("FLAC", "PCM_16"), ".opus": ("OGG", "OPUS"), ".ogg": ("OGG", "OPUS")}
_STREAMED = {".wav": ("WAV", "PCM_16"), **_KINDS}
_OPUS_RATES = (8000, 12000, 16000, 24000, 48000)
# A WAV file counts its bytes in 32 bits; longer ones are RF64 (EBU Tech 3306).
_LONGEST_WAV_BYTES = 4_000_000_000


def write_encoded(path: Path, clip: AudioClip) -> None:
    """Write a clip as the suffix says: ``.flac`` (16 bit), ``.opus`` or ``.ogg`` (Opus).

    Opus takes clips at one of 8, 12, 16, 24 or 48 kHz. Raises AudioError.
    """
    kind = _KINDS.get(path.suffix.lower())
    if kind is None:
        raise AudioError(
            "“{name}”: VoxDesk writes {kinds} files.", name=path.name, kinds=", ".join(sorted(_KINDS))
        )
    with _opened(path, clip.sample_rate, *kind) as writer:
        writer.write(clip.samples)


class TooLoudError(Exception):
    """Samples lie beyond ±1, which 16 bits cannot hold and 32-bit float can."""


class SoundWriter:
    """A sound file that grows; mono, of 16 bits, 32-bit float or Opus."""

    def __init__(self, file: soundfile.SoundFile, draft: "_Draft", name: str, *, strict: bool) -> None:
        self._file, self._draft, self._name, self._strict = file, draft, name, strict

    def write(self, samples: Float32) -> None:
        """Add samples f32[n]; raises AudioError, and TooLoudError where the file could be float.

        In a file of another kind what lies beyond ±1 is clipped.
        """
        if self._strict and np.abs(samples).max(initial=0.0) > 1.0:
            raise TooLoudError
        try:
            self._file.write(samples)
        except (OSError, soundfile.SoundFileError, AssertionError) as error:  # the last: not all fitted
            raise _unwritable(self._name, self._draft.error or error) from error


class _Draft:
    """A file that libsndfile writes to: it learns of a full disk by the count alone.

    What a callback raises would be printed as a traceback and forgotten; it is kept in ``error``.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.error: OSError | None = None

    def write(self, content: bytes) -> int:
        """Write, and return how much was written."""
        try:
            return self._file.write(content)
        except OSError as error:
            self.error = error
            return 0

    def seek(self, place: int, whence: int = 0) -> int:
        """Go to a place."""
        try:
            return self._file.seek(place, whence)
        except OSError as error:  # what was still to be written
            self.error = error
            return -1

    def tell(self) -> int:
        """Return the place."""
        try:
            return self._file.tell()
        except OSError as error:
            self.error = error
            return -1


@contextlib.contextmanager
def open_writer(
    path: Path, sample_rate: int, seconds: float | None = None, *, floating: bool = False
) -> Iterator[SoundWriter]:
    """Open a file of the kind of its suffix, which takes its place when the block ends without an error.

    ``seconds`` tells about how long it will be; a ``floating`` WAV file holds samples beyond ±1. Raises
    AudioError.
    """
    kind = _STREAMED.get(path.suffix.lower())
    if kind is None:
        raise AudioError(
            "“{name}”: VoxDesk writes {kinds} files.", name=path.name, kinds=", ".join(sorted(_STREAMED))
        )
    form, subtype = kind
    strict = form == "WAV" and not floating
    if form == "WAV":
        subtype = "FLOAT" if floating else subtype
        if (seconds or 0.0) * sample_rate * (4 if floating else 2) > _LONGEST_WAV_BYTES:
            form = "RF64"
    with _opened(path, sample_rate, form, subtype, strict=strict) as writer:
        yield writer


@contextlib.contextmanager
def _opened(
    path: Path, sample_rate: int, form: str, subtype: str, *, strict: bool = False
) -> Iterator[SoundWriter]:
    try:
        with write_atomically(path) as file:
            draft = _Draft(file)
            try:
                with soundfile.SoundFile(draft, "w", sample_rate, 1, subtype=subtype, format=form) as sound:
                    yield SoundWriter(sound, draft, path.name, strict=strict)
            finally:
                if draft.error is not None:
                    raise draft.error
    except (OSError, soundfile.SoundFileError) as error:
        raise _unwritable(path.name, error) from error


def rate_for(path: Path, sample_rate: int) -> int:
    """Return the rate at which a recording of ``sample_rate`` Hz is written to a file of this kind."""
    if _STREAMED.get(path.suffix.lower(), ("", ""))[1] != "OPUS":
        return sample_rate
    return next((rate for rate in _OPUS_RATES if rate >= sample_rate), _OPUS_RATES[-1])


def _unwritable(name: str, error: Exception) -> AudioError:
    reason = os_reason(error) if isinstance(error, OSError) else str(error)
    return AudioError("“{name}” cannot be written: {reason}.", name=name, reason=reason)
