"""What is done to the whole library and may take long: workflows for the runner."""

from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.workflows.listen.edited_timelines import forget_all_turns
from voxdesk.workflows.services import Services


@dataclass(frozen=True, slots=True)
class LibraryFile:
    """A file that the library is written to or read from."""

    path: Path


def export_people(request: LibraryFile, services: Services, ctx: Context) -> Path:
    """Write everybody to the file; returns it."""
    from voxdesk.library.exchange import export_library

    ctx.report(None)
    export_library(services.store, request.path)
    return request.path


def import_people(request: LibraryFile, services: Services, ctx: Context) -> int:
    """Add everybody of the file; returns how many."""
    from voxdesk.library.exchange import import_library

    ctx.report(None)
    return import_library(services.store, request.path)


def erase_people(request: None, services: Services, ctx: Context) -> None:
    """Forget everybody, in the library and in the timelines that were changed."""
    ctx.report(None)
    services.store.erase()
    forget_all_turns(services.paths)
