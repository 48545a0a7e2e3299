"""Finds the recordings among files and folders that the user named, and which of them are gone."""

from collections.abc import Collection, Sequence
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.workflows.recordings import recordings_in
from voxdesk.workflows.services import Services


def find_recordings(paths: Sequence[Path], services: Services, ctx: Context) -> tuple[Path, ...]:
    """Return the files among ``paths`` and the recordings inside the folders among them.

    Raises DataError when there is none.
    """
    found: list[Path] = []
    for path in paths:
        ctx.report(None, path.name)
        found += recordings_in(path, ctx.check) if path.is_dir() else [path]
    if not found:
        names = ", ".join(f"“{path.name or path}”" for path in paths)
        raise DataError(
            "There is no recording in {names}.", names=names, hint="Folders inside it were searched too."
        )
    return tuple(found)


def find_missing(paths: Collection[Path], services: Services, ctx: Context) -> frozenset[Path]:
    """Return the files among ``paths`` that are gone, or cannot be reached now."""
    missing = set()
    for path in paths:
        ctx.check()
        try:
            there = path.is_file()
        except OSError:  # a disk that fails
            there = False
        if not there:
            missing.add(path)
    return frozenset(missing)
