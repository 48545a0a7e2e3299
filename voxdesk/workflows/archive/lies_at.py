"""Finds the file in which a recording of the index still lies as it was heard."""

from pathlib import Path

from voxdesk.archive.records import Recording
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError
from voxdesk.workflows.archive.keep import place_of
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services


def lies_at(recording: Recording, services: Services, ctx: Context) -> Path | None:
    """Return a file with the content that was heard; None where all are gone, or hold another by now.

    Only a file that has changed since is read. Raises LibraryError.
    """
    if recording.missing:
        return None
    return next(
        (path for path in (recording.path, *recording.copies) if _holds(path, recording, services, ctx)), None
    )


def _holds(path: Path, recording: Recording, services: Services, ctx: Context) -> bool:
    place = place_of(path)
    if place is None:
        return False
    if services.archive.place(path) == (place, recording.sha256):
        return True
    try:
        return hash_of(path, ctx.check) == recording.sha256
    except AudioError:
        return False
