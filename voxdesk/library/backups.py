"""Keeps copies of the library beside it, and takes forgotten people out of every one of them."""

import contextlib
import logging
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from voxdesk.core.errors import LibraryError, os_reason
from voxdesk.core.files import changed_at, make_private_folder
from voxdesk.library.sqlite import draft_of, is_encrypted, is_writable, open_sqlite, sqlite_errors

logger = logging.getLogger(__name__)

KEPT = 5
_TIME = "%Y%m%dT%H%M%S.%fZ"
_DAY = "%Y%m%d"


class Reason(StrEnum):
    """Why a copy was made."""

    DAILY = "daily"
    MIGRATION = "migration"
    IMPORT = "import"
    MERGE = "merge"
    RESTORE = "restore"
    DAMAGED = "damaged"  # a library that could not be read, put aside when a copy took its place


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the library, of how many ``people``; None for one that cannot be read."""

    path: Path
    made: datetime
    reason: Reason
    people: int | None

    @property
    def has_time(self) -> bool:
        """Tell whether ``made`` tells the time too: copies of the day are one for all programs that start."""
        return self.reason is not Reason.DAILY

    @property
    def when(self) -> str:
        """Return when it was made by the clock here; a copy of the day tells its day alone."""
        return f"{self.made.astimezone():%Y-%m-%d %H:%M}" if self.has_time else f"{self.made:%Y-%m-%d}"


def folder_of(library: Path) -> Path:
    """Return where the copies of ``library`` lie."""
    return library.parent / "backups"


def make_backup(
    connection: sqlite3.Connection, library: Path, reason: Reason, key: bytes | None = None
) -> Path:
    """Write a consistent copy of an open library, and keep the last five; raises LibraryError.

    With the ``key`` an encrypted library's copy is encrypted too.
    """
    made = datetime.now(UTC)
    # One a day: programs that start at the same moment make the same one.
    time = f"{made:{_DAY}}T000000.000000Z" if reason is Reason.DAILY else made.strftime(_TIME)
    target = folder_of(library) / f"{library.name}.{time}.{reason}"
    try:
        make_private_folder(target.parent)
        with draft_of(target, key if is_encrypted(connection) else None) as copy:
            connection.backup(copy)
        for old in files_of(library)[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError as error:
        raise LibraryError(
            "The library cannot be copied to {folder}, so nothing was changed: {reason}.",
            folder=target.parent,
            reason=os_reason(error),
        ) from error
    return target


def back_up_daily(connection: sqlite3.Connection, library: Path, key: bytes | None = None) -> None:
    """Make the copy of the day, unless there is one, nobody is in it or it cannot be written. Never fails."""
    today = f"{datetime.now(UTC):{_DAY}}"
    if not is_writable(library):
        return
    if any(path.name.removeprefix(f"{library.name}.").startswith(today) for path in files_of(library)):
        return
    if not connection.execute("SELECT EXISTS (SELECT 1 FROM speakers)").fetchone()[0]:
        return
    try:
        make_backup(connection, library, Reason.DAILY, key)
    except sqlite_errors(LibraryError) as error:
        logger.warning("no copy of the library was made today: %s", error)


def list_backups(library: Path, key: bytes | None = None) -> tuple[Backup, ...]:
    """List the copies of a library, the latest first."""
    return tuple(_backup(path, key) for path in reversed(files_of(library)))


def forget_in_backups(
    library: Path,
    *,
    names: Collection[str],
    contents: Collection[str],
    living: Collection[str],
    key: bytes | None = None,
) -> None:
    """Take people out of every copy; a copy that cannot be read is removed.

    Gone are those of ``names`` (keys). So are those who are not ``living`` (keys) but have a recording of
    ``contents`` (SHA-256), renamed or merged since. Raises LibraryError.
    """
    for path in files_of(library):
        try:
            with closing(open_copy(path, key)) as source:
                gone = _gone_from(source, set(names), set(contents), set(living))
                if not gone:
                    continue
                with draft_of(path, key if is_encrypted(source) else None) as copy:
                    source.backup(copy)
                    _take_out(copy, gone)
        except sqlite_errors():
            _remove(path)
        except OSError as error:
            raise _cannot_change(path, error) from error


def remove_backups(library: Path) -> None:
    """Remove every copy, and what a killed program left of one; raises LibraryError."""
    folder = folder_of(library)
    for path in (*files_of(library), *folder.glob(f".{library.name[:40]}*.part*")):
        _remove(path)
    with contextlib.suppress(OSError):
        folder.rmdir()


def put_aside(library: Path) -> None:
    """Move a library that cannot be read to its copies, and leave its place free; raises LibraryError."""
    target = folder_of(library) / f"{library.name}.{datetime.now(UTC).strftime(_TIME)}.{Reason.DAMAGED}"
    try:
        make_private_folder(target.parent)
        for suffix in ("-wal", "-shm"):
            library.with_name(library.name + suffix).unlink(missing_ok=True)
        if library.exists():
            library.replace(target)
    except OSError as error:
        raise _cannot_change(library, error) from error


@contextlib.contextmanager
def opened(path: Path, key: bytes | None = None) -> Iterator[sqlite3.Connection]:
    """Open a copy to read from it; raises LibraryError in words."""
    try:
        with closing(open_copy(path, key)) as connection:
            yield connection
    except sqlite_errors() as error:
        raise LibraryError("The copy {path} cannot be read ({reason}).", path=path, reason=error) from error


def open_copy(path: Path, key: bytes | None = None) -> sqlite3.Connection:
    """Open a copy read-only, with nothing in it run; raises ``sqlite_errors()`` for no sound library."""
    connection = open_sqlite(path, key, read_only=True)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        _check(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise sqlite3.DatabaseError("damaged")
    connection.execute("SELECT count(*) FROM speakers").fetchone()


def _gone_from(
    copy: sqlite3.Connection, names: set[str], contents: set[str], living: set[str]
) -> list[tuple[int]]:
    owners = {
        row[0]
        for row in copy.execute("SELECT speaker_id, sha256 FROM voice_references")
        if row[1] in contents
    }
    return [
        (int(number),)
        for number, key in copy.execute("SELECT id, name_key FROM speakers").fetchall()
        if key in names or (number in owners and key not in living)
    ]


def _take_out(copy: sqlite3.Connection, gone: list[tuple[int]]) -> None:
    copy.execute("PRAGMA secure_delete = ON")
    copy.execute("BEGIN IMMEDIATE")
    copy.executemany("DELETE FROM voice_references WHERE speaker_id = ?", gone)
    copy.executemany("DELETE FROM speakers WHERE id = ?", gone)
    copy.execute("COMMIT")
    copy.execute("VACUUM")


def files_of(library: Path) -> list[Path]:
    """List the files of the copies, the oldest first."""
    found = folder_of(library).glob(f"{library.name}.*")
    return sorted(path for path in found if path.suffix.lstrip(".") in set(Reason))


def _backup(path: Path, key: bytes | None) -> Backup:
    *_, time, fraction, reason = path.name.split(".")
    try:
        made = datetime.strptime(f"{time}.{fraction}", _TIME).replace(tzinfo=UTC)
    except ValueError:
        made = changed_at(path.stat())
    try:
        with closing(open_copy(path, key)) as connection:
            people = int(connection.execute("SELECT count(*) FROM speakers").fetchone()[0])
    except sqlite_errors():
        return Backup(path, made, Reason(reason), None)
    return Backup(path, made, Reason(reason), people)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise _cannot_change(path, error) from error


def _cannot_change(path: Path, error: OSError) -> LibraryError:
    return LibraryError("The copy {path} cannot be changed: {reason}.", path=path, reason=os_reason(error))
