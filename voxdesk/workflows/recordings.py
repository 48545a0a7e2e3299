"""A folder in, the recordings below it out; a recording in, the hash of its content out."""

import hashlib
import os
from pathlib import Path

from voxdesk.audio.files import is_audio
from voxdesk.core.errors import AudioError, os_reason
from voxdesk.core.types import AudioClip
from voxdesk.library.embedding_cache import content_hash


def recordings_in(folder: Path) -> list[Path]:
    """Absolute paths of all sound files below ``folder``, sorted; unreadable folders are left out."""
    found = []
    for parent, folders, files in os.walk(folder.absolute()):
        folders.sort()
        found += [Path(parent, name) for name in sorted(files) if is_audio(Path(name))]
    return found


def hash_of(source: Path | AudioClip) -> str:
    """SHA-256 of a file's bytes, or of a clip's rate and samples; raises AudioError."""
    if isinstance(source, AudioClip):
        digest = hashlib.sha256(source.sample_rate.to_bytes(4, "little"))
        digest.update(source.samples.astype("<f4").tobytes())
        return digest.hexdigest()
    try:
        return content_hash(source)
    except (OSError, ValueError) as error:
        reason = os_reason(error) if isinstance(error, OSError) else str(error)
        raise AudioError("“{name}” cannot be opened: {reason}.", name=source.name, reason=reason) from error
