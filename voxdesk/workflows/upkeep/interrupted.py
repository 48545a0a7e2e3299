"""Finds what an earlier run of the program could not finish, and finishes or discards it."""

from pathlib import Path

from voxdesk.audio.spool import Interrupted, discard, interrupted, recover
from voxdesk.core.context import Context
from voxdesk.workflows.grouping_file import FolderSession, load_session
from voxdesk.workflows.services import Services


def find_kept_grouping(request: None, services: Services, ctx: Context) -> FolderSession | None:
    """Find the grouping that was left, ended or not; None where there is none."""
    return load_session(services.paths)


def find_interrupted_grouping(request: None, services: Services, ctx: Context) -> Path | None:
    """Find the folder whose grouping had not ended; None where there is none."""
    session = load_session(services.paths)
    return session.request.folder if session is not None and not session.done else None


def find_interrupted(request: None, services: Services, ctx: Context) -> tuple[Interrupted, ...]:
    """Find interrupted recordings in the recordings folder."""
    return tuple(interrupted(services.paths.recordings))


def recover_all(request: tuple[Interrupted, ...], services: Services, ctx: Context) -> tuple[Path, ...]:
    """Make finished recordings of interrupted ones and return their paths."""
    return tuple(recover(each) for each in request)


def discard_all(request: tuple[Interrupted, ...], services: Services, ctx: Context) -> tuple[Path, ...]:
    """Delete interrupted recordings; returns no paths."""
    for each in request:
        discard(each)
    return ()
