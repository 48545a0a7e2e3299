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
from voxdesk.core.files import make_private_folder, write_atomically

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


def folder_of(library: Path) -> Path:
    """Return where the copies of ``library`` lie."""
    return library.parent / "backups"


def make_backup(connection: sqlite3.Connection, library: Path, reason: Reason) -> Path:
    """Write a consistent copy of an open library, and keep the last five; raises LibraryError."""
    made = datetime.now(UTC)
    # One a day: programs that start at the same moment make the same one.
    time = f"{made:{_DAY}}T000000.000000Z" if reason is Reason.DAILY else made.strftime(_TIME)
    target = folder_of(library) / f"{library.name}.{time}.{reason}"
    try:
        make_private_folder(target.parent)
        with closing(sqlite3.connect(":memory:")) as copy:
            connection.backup(copy)
            _write(copy, target)
        for old in _files(library)[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError as error:
        raise LibraryError(
            "The library cannot be copied to {folder}, so nothing was changed: {reason}.",
            folder=target.parent,
            reason=os_reason(error),
        ) from error
    return target


def back_up_daily(connection: sqlite3.Connection, library: Path) -> None:
    """Make the copy of the day, unless there is one or nobody is in the library; never fails."""
    today = f"{datetime.now(UTC):{_DAY}}"
    if any(path.name.removeprefix(f"{library.name}.").startswith(today) for path in _files(library)):
        return
    if not connection.execute("SELECT EXISTS (SELECT 1 FROM speakers)").fetchone()[0]:
        return
    try:
        make_backup(connection, library, Reason.DAILY)
    except (LibraryError, sqlite3.Error) as error:
        logger.warning("no copy of the library was made today: %s", error)


def list_backups(library: Path) -> tuple[Backup, ...]:
    """List the copies of a library, the latest first."""
    return tuple(_backup(path) for path in reversed(_files(library)))


def forget_in_backups(
    library: Path, *, names: Collection[str], contents: Collection[str], living: Collection[str]
) -> None:
    """Take people out of every copy; a copy that cannot be read is removed.

    Gone are those of ``names`` (keys), and those who are not among the ``living`` (keys) but have a
    recording of ``contents`` (SHA-256): they were renamed or merged since. Raises LibraryError.
    """
    for path in _files(library):
        try:
            with closing(sqlite3.connect(":memory:")) as copy:
                with closing(open_copy(path)) as source:
                    source.backup(copy)
                if _take_out(copy, set(names), set(contents), set(living)):
                    _write(copy, path)
        except sqlite3.Error:
            _remove(path)
        except OSError as error:
            raise _cannot_change(path, error) from error


def remove_backups(library: Path) -> None:
    """Remove every copy, and what a killed program left of one; raises LibraryError."""
    folder = folder_of(library)
    for path in (*_files(library), *folder.glob(f".{library.name[:40]}*.part")):
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
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a copy to read from it; raises LibraryError in words."""
    try:
        with closing(open_copy(path)) as connection:
            yield connection
    except sqlite3.Error as error:
        raise LibraryError("The copy {path} cannot be read ({reason}).", path=path, reason=error) from error


def open_copy(path: Path) -> sqlite3.Connection:
    """Open a copy read-only, with nothing in it run; raises sqlite3.Error when it is no sound library."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
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


def _take_out(copy: sqlite3.Connection, names: set[str], contents: set[str], living: set[str]) -> bool:
    owners = {
        row[0]
        for row in copy.execute("SELECT speaker_id, sha256 FROM voice_references")
        if row[1] in contents
    }
    gone = [
        (number,)
        for number, key in copy.execute("SELECT id, name_key FROM speakers").fetchall()
        if key in names or (number in owners and key not in living)
    ]
    if not gone:
        return False
    copy.executemany("DELETE FROM voice_references WHERE speaker_id = ?", gone)
    copy.executemany("DELETE FROM speakers WHERE id = ?", gone)
    copy.commit()
    copy.execute("VACUUM")
    return True


def _write(copy: sqlite3.Connection, path: Path) -> None:
    """Write a library in memory as a file of its own, without a log beside it."""
    content = bytearray(copy.serialize())
    content[18:20] = b"\x01\x01"  # no write-ahead log (file format, 1.3.3): it shall be read where it lies
    with write_atomically(path, private=True) as file:
        file.write(content)


def _files(library: Path) -> list[Path]:
    """List the files of the copies, the oldest first."""
    found = folder_of(library).glob(f"{library.name}.*")
    return sorted(path for path in found if path.suffix.lstrip(".") in set(Reason))


def _backup(path: Path) -> Backup:
    *_, time, fraction, reason = path.name.split(".")
    try:
        made = datetime.strptime(f"{time}.{fraction}", _TIME).replace(tzinfo=UTC)
    except ValueError:
        made = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    try:
        with closing(open_copy(path)) as connection:
            people = int(connection.execute("SELECT count(*) FROM speakers").fetchone()[0])
    except sqlite3.Error:
        return Backup(path, made, Reason(reason), None)
    return Backup(path, made, Reason(reason), people)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise _cannot_change(path, error) from error


def _cannot_change(path: Path, error: OSError) -> LibraryError:
    return LibraryError("The copy {path} cannot be changed: {reason}.", path=path, reason=os_reason(error))
