"""Deletes a recording that was made here, with what is kept of it; never a file of the user's elsewhere."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from voxdesk.archive.records import Query
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, DataError, os_reason
from voxdesk.core.paths import Paths
from voxdesk.workflows.listen.edited_timelines import forget_turns
from voxdesk.workflows.listen.kept_words import forget_words
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services


@dataclass(frozen=True, slots=True)
class DeleteRequest:
    """Delete the recording ``path``, which was made here.

    ``to_trash`` moves a file to the system's trash and tells whether it could; with None it goes for good.
    """

    path: Path
    to_trash: Callable[[Path], bool] | None


def made_here(path: Path, paths: Paths) -> bool:
    """Tell whether VoxDesk recorded ``path`` itself: it lies in its own folder and is no link out of it."""
    try:
        return path.resolve().parent == paths.recordings.resolve() and not path.is_symlink()
    except OSError:
        return False


def learnt_from(request: Path, services: Services, ctx: Context) -> tuple[str, ...]:
    """List the people whose voices were learnt from a recording; raises LibraryError."""
    return tuple(
        person.name
        for person in services.store.speakers()
        if any(Path(each.source) == request for each in services.store.references(person.id))
    )


def delete_recording(request: DeleteRequest, services: Services, ctx: Context) -> bool:
    """Delete a recording, its timeline, its place in the index and its embeddings.

    Returns False, with nothing changed, where there is no trash that takes it. Raises DataError for a file
    that was not made here or cannot be deleted.
    """
    path = request.path
    if not made_here(path, services.paths):
        raise DataError(
            "“{name}” was not recorded by VoxDesk, so VoxDesk does not delete it.",
            name=path.name,
            hint="Delete it where it is stored.",
        )
    sha256 = None
    with contextlib.suppress(AudioError):  # of an empty one nothing is kept
        sha256 = hash_of(path, ctx.check)
    try:
        if request.to_trash is None:
            path.unlink()
        elif not request.to_trash(path):
            return False
    except OSError as error:
        raise DataError("“{name}” cannot be deleted.", name=path.name, hint=os_reason(error)) from error
    if sha256 is not None:
        forget_turns(services.paths, sha256)
        forget_words(services.paths, sha256)
        if services.cache is not None:
            services.cache.forget({sha256})
        _forget_in_index(path, sha256, services)
    return True


def _forget_in_index(path: Path, sha256: str, services: Services) -> None:
    """Take it out of the index, unless a copy of it lies elsewhere."""
    archive = services.archive_if_made
    if archive is None or archive.place(path) is None:
        return
    archive.note_missing([path], ())
    for each in archive.find(Query(folder=path.parent, text=path.name)):
        if each.sha256 == sha256 and each.missing:
            archive.forget(each.id)
