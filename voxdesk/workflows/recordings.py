"""Finds the recordings of a folder and the hash of a recording's content."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from voxdesk.audio.folder import walk_folder
from voxdesk.audio.open_decoder import check_readable
from voxdesk.core.errors import AudioError, os_reason
from voxdesk.core.types import AudioClip
from voxdesk.library.embedding_cache import content_hash


def recordings_in(folder: Path, check: Callable[[], None] | None = None) -> list[Path]:
    """Return the absolute paths of all recordings below ``folder``, in order.

    A folder that cannot be opened is among them, last. Like a recording that cannot be opened it is named,
    and counts as failed.
    """
    found = walk_folder(folder, check)
    return [*found.recordings, *(path for path, _ in found.unreadable)]


def hash_of(source: Path | AudioClip, check: Callable[[], None] = lambda: None) -> str:
    """Return the SHA-256 of a file's bytes, or of a clip's rate and samples; raises AudioError.

    ``check`` is asked on the way, for a file of gigabytes takes a minute: what it raises ends the reading.
    """
    if isinstance(source, AudioClip):
        digest = hashlib.sha256(source.sample_rate.to_bytes(4, "little"))
        digest.update(source.samples.astype("<f4").tobytes())
        return digest.hexdigest()
    check_readable(source)
    try:
        return content_hash(source, check)
    except (OSError, ValueError) as error:
        reason = os_reason(error) if isinstance(error, OSError) else str(error)
        raise AudioError("“{name}” cannot be opened: {reason}.", name=source.name, reason=reason) from error
