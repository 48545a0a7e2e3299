"""AudioClip in, a compressed file out: FLAC or Ogg Opus."""

from pathlib import Path

import soundfile

from voxdesk.core.errors import AudioError
from voxdesk.core.files import write_atomically
from voxdesk.core.types import AudioClip

_KINDS = {".flac": ("FLAC", "PCM_16"), ".opus": ("OGG", "OPUS"), ".ogg": ("OGG", "OPUS")}


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
