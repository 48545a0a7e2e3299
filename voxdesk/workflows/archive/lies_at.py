"""Finds the file in which a recording of the index still lies as it was heard."""

import contextlib
from pathlib import Path

from voxdesk.archive.records import Recording
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError
from voxdesk.workflows.archive.keep import place_of
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services


def lies_at(recording: Recording, services: Services, ctx: Context, *, surely: bool = False) -> Path | None:
    """Return a file with the content that was heard; None where all are gone, or hold another by now.

    A file of the same size and time of change is read only to say so ``surely``. Raises LibraryError.
    """
    if recording.missing:
        return None
    for path in (recording.path, *recording.copies):
        place = place_of(path)
        if place is None:
            continue
        if not surely and services.archive.place(path) == (place, recording.sha256):
            return path
        with contextlib.suppress(AudioError):
            if hash_of(path, ctx.check) == recording.sha256:
                return path
    return None
