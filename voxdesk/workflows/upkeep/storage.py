"""What the program keeps on the disk: how much, and erasing it; workflows for the runner."""

import os
from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, ModelError, os_reason
from voxdesk.workflows.listen.edited_timelines import forget_all_turns
from voxdesk.workflows.listen.kept_words import forget_all_words
from voxdesk.workflows.services import Services


@dataclass(frozen=True, slots=True)
class Storage:
    """Bytes of each thing that is kept, and the numbers of recordings made here and of changed timelines."""

    library: int
    recordings: int
    recording_count: int
    cache: int
    models: int
    timelines: int


def measure_storage(request: None, services: Services, ctx: Context) -> Storage:
    """Return how much is kept."""
    paths = services.paths
    recordings = _files(paths.recordings, ctx)
    return Storage(
        library=sum(_size(path) for path in _with_logs(services.library)),
        recordings=sum(_size(path) for path in recordings),
        recording_count=sum(path.suffix.lower() == ".wav" for path in recordings),
        cache=sum(_size(path) for path in _with_logs(paths.embedding_cache)),
        timelines=len(_files(paths.timelines, ctx)),
        models=sum(_size(path) for path in _files(paths.user_models, ctx)),
    )


def existing_folder(folder: Path, services: Services, ctx: Context) -> Path:
    """Return the folder, or the nearest one above it that exists."""
    return next((each for each in (folder, *folder.parents) if each.is_dir()), folder)


def erase_cache(request: None, services: Services, ctx: Context) -> None:
    """Forget the embeddings that were kept to save time."""
    if services.cache is not None:
        services.cache.clear()


def erase_recordings(request: None, services: Services, ctx: Context) -> int:
    """Delete the recordings made with this program; returns how many files.

    Raises DataError when one cannot be deleted.
    """
    gone = 0
    for path in _files(services.paths.recordings, ctx):
        ctx.report(None, path.name)
        try:
            path.unlink()
        except OSError as error:
            raise DataError(
                "{path} cannot be deleted: {strerror}.", path=path, strerror=os_reason(error)
            ) from error
        gone += 1
    return gone


def erase_timelines(request: None, services: Services, ctx: Context) -> None:
    """Forget what was changed in timelines, and transcribed; raises DataError for a file that stays."""
    ctx.report(None)
    forget_all_turns(services.paths)
    forget_all_words(services.paths)


def check_models(request: None, services: Services, ctx: Context) -> dict[str, str]:
    """By model id, what is wrong with its file; empty for one that is as its manifest says."""
    from voxdesk.inference.manifest import verify

    answers: dict[str, str] = {}
    for manifest in services.hub.models():
        ctx.check()
        try:
            verify(manifest)
        except ModelError as error:
            answers[manifest.id] = error.words
        else:
            answers[manifest.id] = ""
    return answers


def _files(folder: Path, ctx: Context) -> list[Path]:
    found = []
    for parent, _, names in os.walk(folder):
        ctx.check()
        found += [Path(parent, name) for name in names]
    return found


def _with_logs(database: Path) -> tuple[Path, ...]:
    """SQLite keeps two more files beside the one that it is asked for."""
    return (database, Path(f"{database}-wal"), Path(f"{database}-shm"))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
