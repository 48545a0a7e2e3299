"""Sound in, a file out: WAV, FLAC or Ogg Opus; whole clips, or block by block."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile

from voxdesk.core.errors import AudioError
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
    try:
        with write_atomically(path) as file:
            soundfile.write(file, clip.samples, clip.sample_rate, format=kind[0], subtype=kind[1])
    except (OSError, soundfile.SoundFileError) as error:
        raise AudioError("“{name}” cannot be written: {reason}.", name=path.name, reason=error) from error


class TooLoudError(Exception):
    """Samples lie beyond ±1, which 16 bits cannot hold and 32-bit float can."""


class SoundWriter:
    """A sound file that grows; mono, of 16 bits, 32-bit float or Opus."""

    def __init__(self, file: soundfile.SoundFile, name: str, *, strict: bool) -> None:
        self._file, self._name, self._strict = file, name, strict

    def write(self, samples: Float32) -> None:
        """Add samples f32[n]; raises AudioError, and TooLoudError where the file could be float.

        In a file of another kind what lies beyond ±1 is clipped.
        """
        if self._strict and np.abs(samples).max(initial=0.0) > 1.0:
            raise TooLoudError
        try:
            self._file.write(samples)
        except (OSError, soundfile.SoundFileError) as error:
            raise _unwritable(self._name, error) from error


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
    try:
        with (
            write_atomically(path) as draft,
            soundfile.SoundFile(draft, "w", sample_rate, 1, subtype=subtype, format=form) as file,
        ):
            yield SoundWriter(file, path.name, strict=strict)
    except (OSError, soundfile.SoundFileError) as error:
        raise _unwritable(path.name, error) from error


def rate_for(path: Path, sample_rate: int) -> int:
    """The rate at which a recording of ``sample_rate`` Hz is written to a file of this kind."""
    if _STREAMED.get(path.suffix.lower(), ("", ""))[1] != "OPUS":
        return sample_rate
    return next((rate for rate in _OPUS_RATES if rate >= sample_rate), _OPUS_RATES[-1])


def _unwritable(name: str, error: Exception) -> AudioError:
    return AudioError("“{name}” cannot be written: {reason}.", name=name, reason=error)
