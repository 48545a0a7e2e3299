"""Lists and restores the copies of the library."""

from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import LibraryError
from voxdesk.core.names import renaming_each
from voxdesk.library import backups
from voxdesk.library.backups import Backup
from voxdesk.library.sqlite import is_plain
from voxdesk.workflows.people.forget import carry_names
from voxdesk.workflows.services import Services


@dataclass(frozen=True, slots=True)
class RestoreRequest:
    """Make the library what it was in a copy; None: in the last good one."""

    path: Path | None = None


def list_copies(request: None, services: Services, ctx: Context) -> tuple[Backup, ...]:
    """List the copies of the library, the latest first."""
    return backups.list_backups(services.library, services.paths.vault.database_key())


def restore_copy(request: RestoreRequest, services: Services, ctx: Context) -> Backup:
    """Restore a copy; what the library is now is copied before, or put aside when it is damaged.

    Whoever was renamed since has the old name in index, timelines and grouping again. Raises LibraryError
    when there is no good copy, DataError.
    """
    ctx.report(None)
    copy = _chosen(request.path, services, ctx)
    try:
        store = services.store
    except LibraryError:
        with backups.opened(copy.path, services.paths.vault.database_key()):
            pass  # it is sound: the damaged library may go
        backups.put_aside(services.library)
        store = services.store
    now = {each.id: each.name for each in store.speakers()}
    store.restore(copy.path)
    then = {each.id: each.name for each in store.speakers()}
    changed = {now[each]: name for each, name in then.items() if now.get(each, name) != name}
    for change in renaming_each(changed):
        carry_names(change, services)
    return copy


def _chosen(path: Path | None, services: Services, ctx: Context) -> Backup:
    copies = list_copies(None, services, ctx)
    if path is None:
        good = next((copy for copy in copies if copy.people is not None), None)
        if good is None:
            if any(not is_plain(copy.path) for copy in copies):
                services.paths.vault.check_header()  # not damaged: their key is gone
            raise LibraryError("There is no copy of the library that could be restored.")
        return good
    for copy in copies:
        if path in (copy.path, Path(copy.path.name)):
            return copy
    raise LibraryError(
        "There is no copy {name} of the library.", name=path.name, hint="voxdesk library backups names them."
    )
