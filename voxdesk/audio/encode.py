"""Sound in, a file out: WAV, FLAC or Ogg Opus; whole clips, or block by block."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

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


class SoundWriter:
    """A sound file that grows; mono, 16 bit or Opus."""

    def __init__(self, file: soundfile.SoundFile, name: str) -> None:
        self._file, self._name = file, name

    def write(self, samples: Float32) -> None:
        """Add samples f32[n]; what lies beyond ±1 is clipped. Raises AudioError."""
        try:
            self._file.write(samples)
        except (OSError, soundfile.SoundFileError) as error:
            raise _unwritable(self._name, error) from error


@contextlib.contextmanager
def open_writer(path: Path, sample_rate: int, seconds: float | None = None) -> Iterator[SoundWriter]:
    """Open a file of the kind of its suffix, which takes its place when the block ends without an error.

    ``seconds`` tells about how long it will be. Raises AudioError.
    """
    kind = _STREAMED.get(path.suffix.lower())
    if kind is None:
        raise AudioError(
            "“{name}”: VoxDesk writes {kinds} files.", name=path.name, kinds=", ".join(sorted(_STREAMED))
        )
    form, subtype = kind
    if form == "WAV" and (seconds or 0.0) * sample_rate * 2 > _LONGEST_WAV_BYTES:
        form = "RF64"
    try:
        with (
            write_atomically(path) as draft,
            soundfile.SoundFile(draft, "w", sample_rate, 1, subtype=subtype, format=form) as file,
        ):
            yield SoundWriter(file, path.name)
    except (OSError, soundfile.SoundFileError) as error:
        raise _unwritable(path.name, error) from error


def rate_for(path: Path, sample_rate: int) -> int:
    """The rate at which a recording of ``sample_rate`` Hz is written to a file of this kind."""
    if _STREAMED.get(path.suffix.lower(), ("", ""))[1] != "OPUS":
        return sample_rate
    return next((rate for rate in _OPUS_RATES if rate >= sample_rate), _OPUS_RATES[-1])


def _unwritable(name: str, error: Exception) -> AudioError:
    return AudioError("“{name}” cannot be written: {reason}.", name=name, reason=error)
