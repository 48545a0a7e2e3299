"""Opening SQLite files with care: versions, migrations on a backup, and SQLite's errors in plain words."""

import logging
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from voxdesk.core.errors import LibraryError, Words, os_reason
from voxdesk.core.files import PRIVATE_FILE, make_private_folder
from voxdesk.core.reading import check_ordinary
from voxdesk.library.backups import Reason, list_backups, make_backup
from voxdesk.library.sqlite import (
    empty_left_log,
    empty_log,
    error_name,
    is_busy,
    is_encrypted,
    is_writable,
    misuse_errors,
    open_sqlite,
    sqlite_errors,
    unwaiting,
)

logger = logging.getLogger(__name__)

Migration = Callable[[sqlite3.Connection], None]


def connect(
    path: Path, *, wait_s: float, application_id: int, version: int, key: bytes | None = None
) -> sqlite3.Connection:
    """Open a connection in write-ahead mode that any thread may use, one at a time.

    A new file is readable by its owner alone, and with a ``key`` encrypted. Waits up to ``wait_s`` for
    other programs. Deleted content is overwritten with zeros. Where nothing can be written, an existing
    file can be read, and whatever writes raises.

    Nothing that a foreign file holds is run. Raises LibraryError when the file cannot be made or holds what
    no library holds. So does one of another program, or one newer than ``version``: it is left untouched
    then. Otherwise ``sqlite_errors()``, also when it is damaged.
    """
    try:
        make_private_folder(path.parent)
        if not path.exists():
            path.touch(mode=PRIVATE_FILE)
        elif not path.is_dir():
            check_ordinary(path)
    except OSError as error:
        raise LibraryError(
            "The library {path} cannot be opened: {reason}.",
            path=path,
            reason=os_reason(error),
            hint="Choose another folder, or ask for the right to write in this one.",
        ) from error
    # An empty file is a library that is yet to be made.
    read_only = path.is_file() and path.stat().st_size > 0 and not is_writable(path)
    connection = _open(path, key, wait_s=wait_s, read_only=read_only)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        _refuse_foreign(connection, path, application_id)
        _refuse_newer(connection, path, version)
        _refuse_damaged(connection)
        if read_only:
            return connection
        _write_ahead(connection, wait_s)
        connection.execute("PRAGMA synchronous = FULL")  # what was confirmed survives a power cut
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
        _finish_deleting(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _open(path: Path, key: bytes | None, *, wait_s: float, read_only: bool) -> sqlite3.Connection:
    """Open a file, alone where the disk has no room for what programs share beside it: to read needs none."""
    connection = open_sqlite(path, key, wait_s=wait_s, read_only=read_only)
    try:
        connection.execute("PRAGMA schema_version").fetchone()
    except sqlite_errors() as error:
        connection.close()  # what failed once may say something else when it is asked again
        if read_only or not error_name(error).startswith("SQLITE_IOERR"):
            raise
        connection = open_sqlite(path, key, wait_s=wait_s)
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    return connection


def user_version(connection: sqlite3.Connection) -> int:
    """Return the version of the tables in the file; 0 for a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def set_up(
    connection: sqlite3.Connection,
    path: Path,
    *,
    schema: str,
    version: int,
    application_id: int,
    migrations: Mapping[int, Migration],
    key: bytes | None = None,
) -> None:
    """Make the tables of a new file, or bring an older one up to ``version``.

    ``migrations[n]`` turns version n into n + 1. Before the first one runs, the file is copied
    (``backups``). All run in one transaction, so that a failure leaves the file as it was.

    Raises LibraryError when another process made it a newer version meanwhile; whatever a migration
    raises.
    """
    found = user_version(connection)
    if found == version:
        return
    if found > 0:
        copy = make_backup(connection, path, Reason.MIGRATION, key)
        logger.info("library %s is of version %d, a copy is kept in %s", path, found, copy)
    with transaction(connection):
        _refuse_newer(connection, path, version)  # another process may have been quicker
        found = user_version(connection)
        if found == 0:
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise sqlite3.DatabaseError("it does not say its version")
            for statement in _statements(schema):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {application_id}")
        else:
            for step in range(found, version):
                migrations[step](connection)
        connection.execute(f"PRAGMA user_version = {version}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit all or nothing: roll back on any exception; other writers wait."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def deleting(connection: sqlite3.Connection, path: Path, *, wait_s: float) -> Iterator[None]:
    """Leave no byte of what the block deletes in the file or its log; raises ``sqlite_errors()``.

    A mark lies beside the file meanwhile. It stays where a program was killed, or waited ``wait_s`` for
    another one in vain. Whoever opens the file next overwrites what is left.
    """
    mark = _mark(path)
    with suppress(OSError):  # a full disk shall not keep anybody from being forgotten
        mark.touch(mode=PRIVATE_FILE)
    yield
    if not _overwrite_deleted(connection, mark, wait_s=wait_s):
        logger.info("another program holds old pages of %s: they go when it is next opened", path)


def _finish_deleting(connection: sqlite3.Connection, path: Path) -> None:
    """Overwrite what an earlier program could not, without waiting for anybody."""
    if _mark(path).exists():
        with unwaiting(connection), suppress(*sqlite_errors()):
            _overwrite_deleted(connection, _mark(path), wait_s=0.0)
    else:
        empty_left_log(connection, path)


def _overwrite_deleted(connection: sqlite3.Connection, mark: Path, *, wait_s: float) -> bool:
    try:
        connection.execute("VACUUM")
        done = empty_log(connection, wait_s=wait_s)
    except sqlite_errors() as error:
        if not is_busy(error) and not error_name(error).startswith("SQLITE_FULL"):
            raise
        done = False
    if done:
        mark.unlink(missing_ok=True)
    return done


def _mark(path: Path) -> Path:
    return path.with_name(f"{path.name}.overwrite")


@contextmanager
def errors_in_words(path: Path, key: bytes | None = None, *, way_back: Words | None = None) -> Iterator[None]:
    """Turn what SQLite reports into a LibraryError that names the file; our own misuse stays as it is.

    ``way_back`` says what to do about a damaged file; without, the last good copy is named.
    """
    try:
        yield
    except misuse_errors():
        raise
    except sqlite_errors() as error:
        gone = str(error).startswith("no such")  # a table or a column, which is no name of its own
        message, hint = _words("SQLITE_CORRUPT" if gone else error_name(error), path, key, way_back)
        raise LibraryError("{message} ({reason})", message=message, reason=error, hint=hint) from error
    except (ValueError, KeyError, TypeError, IndexError, OverflowError) as error:
        # What SQLite stores without complaint: times, grades and numbers that are none.
        message, hint = _words("SQLITE_CORRUPT", path, key, way_back)
        raise LibraryError("{message} ({reason})", message=message, reason=error, hint=hint) from error


def _words(code: str, path: Path, key: bytes | None, way_back: Words | None) -> tuple[Words, Words]:
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return (
            Words("The library {path} is in use by another program.", path=path),
            Words("Close the other program, or try again in a moment. Nothing was changed."),
        )
    if code.startswith("SQLITE_FULL"):
        return Words("The disk is full, so the library was not changed."), Words(
            "Free some disk space where {path} is stored.", path=path
        )
    if code.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_CANTOPEN")):
        return (
            Words("The library {path} cannot be opened for writing.", path=path),
            Words("Check that the folder exists and that you may write in it."),
        )
    if code.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        return (
            Words("The library {path} is damaged or not a VoxDesk library. It was not changed.", path=path),
            way_back or _way_back(path, key),
        )
    if code.startswith("SQLITE_IOERR"):
        return Words("The disk failed while the library {path} was read or written.", path=path), Words(
            "Check the disk."
        )
    return Words("The library {path} cannot be used.", path=path), Words("")


def _way_back(path: Path, key: bytes | None) -> Words:
    """Name the last good copy, where there is one."""
    good = next((copy for copy in list_backups(path, key) if copy.people is not None), None)
    if good is None:
        return Words("There is no copy of it. Choose another file.")
    return Words(
        "A copy of {made} with {people} people is there: restore it on Speakers under Library, or with "
        "“voxdesk library restore”.",
        made=good.when,
        people=good.people,
    )


def _write_ahead(connection: sqlite3.Connection, wait_s: float) -> None:
    """Switch to write-ahead mode; SQLite itself does not wait when another process does the same."""
    deadline = time.monotonic() + wait_s
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite_errors() as error:
            if not is_busy(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _refuse_foreign(connection: sqlite3.Connection, path: Path, application_id: int) -> None:
    # tables first: another process may be making both just now
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    found = int(connection.execute("PRAGMA application_id").fetchone()[0])
    if tables and found != application_id:
        raise LibraryError(
            "{path} is a database of another program, not a library of VoxDesk.",
            path=path,
            hint="Choose another file. This one was left untouched.",
        )


def _refuse_damaged(connection: sqlite3.Connection) -> None:
    """Raise DatabaseError for a file whose pages do not fit, and for what would run by itself."""
    # Each page of an encrypted file is authenticated when it is read.
    found = "ok" if is_encrypted(connection) else connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise sqlite3.DatabaseError(found)
    odd = connection.execute(
        "SELECT count(*) FROM sqlite_master WHERE type NOT IN ('table', 'index')"
    ).fetchone()[0]
    if odd or user_version(connection) < 0:
        raise sqlite3.DatabaseError("it holds what no library holds")


def _refuse_newer(connection: sqlite3.Connection, path: Path, version: int) -> None:
    found = user_version(connection)
    if found > version:
        raise LibraryError(
            "The library {path} was written by a newer VoxDesk (version {found} of the file; "
            "this program knows {version}).",
            path=path,
            found=found,
            version=version,
            hint="Install the newer VoxDesk. The file was left untouched.",
        )


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one: executescript would end the transaction."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
