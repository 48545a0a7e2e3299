"""Opens SQLite files, plain or encrypted: a file is opened as what it is, a new one is made by the key."""

import contextlib
import os
import secrets
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

from voxdesk.core.errors import ProtectionError
from voxdesk.core.files import PRIVATE_FILE, sync_folder
from voxdesk.core.reading import open_binary

_CHECK_EVERY = 20_000  # steps of SQLite's machine: some milliseconds
_PLAIN = b"SQLite format 3\0"
# Reading takes a third of the time that it takes with SQLCipher's usual SHA-512 and 4 kB: see decision 013.
_CIPHER = {"hmac_algorithm": "HMAC_SHA256", "page_size": "16384"}
BESIDE = ("-wal", "-shm", "-journal")


def open_sqlite(
    path: Path, key: bytes | None, *, wait_s: float = 5.0, read_only: bool = False
) -> sqlite3.Connection:
    """Open a file with a ``key`` of 32 bytes where it is encrypted. Any thread may use it, one at a time.

    With SQLCipher, whose connections and errors are like sqlite3's: catch ``sqlite_errors()``. Raises
    these, and ProtectionError when SQLCipher is not installed.
    """
    # Where nothing can be written, SQLite cannot lock either; without a log there is nothing to lock for.
    never_changes = read_only and not is_writable(path) and not _log_of(path)
    immutable = "&immutable=1" if never_changes else ""
    name = f"{path.absolute().as_uri()}?mode=ro{immutable}" if read_only else str(path)
    if key is None or is_plain(path):
        return sqlite3.connect(
            name, timeout=wait_s, isolation_level=None, check_same_thread=False, uri=read_only
        )
    return _open_cipher(name, key, wait_s=wait_s, uri=read_only)


def sqlite_errors(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """Return what the connections of ``open_sqlite`` raise, and ``others``."""
    encrypted = sys.modules.get("sqlcipher3.dbapi2")
    return (*others, sqlite3.Error) if encrypted is None else (*others, sqlite3.Error, encrypted.Error)


def misuse_errors() -> tuple[type[Exception], ...]:
    """Return what the connections of ``open_sqlite`` raise when they are used wrongly."""
    encrypted = sys.modules.get("sqlcipher3.dbapi2")
    if encrypted is None:
        return (sqlite3.ProgrammingError,)
    return (sqlite3.ProgrammingError, encrypted.ProgrammingError)


def error_name(error: Exception) -> str:
    """Return SQLite's name of an error, such as SQLITE_BUSY; SQLITE_CORRUPT where it has none."""
    return str(getattr(error, "sqlite_errorname", "SQLITE_CORRUPT"))


def is_busy(error: Exception) -> bool:
    """Tell whether another program was in the way."""
    return error_name(error).startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))


def empty_log(connection: sqlite3.Connection, *, wait_s: float) -> bool:
    """Move the write-ahead log into the file and cut it to nothing: it holds what was deleted since.

    False when other programs were in the way for ``wait_s``. Whoever opens the file next, or closes it
    last, does it then. Raises ``sqlite_errors()``.
    """
    deadline = time.monotonic() + wait_s
    while True:
        try:
            busy = bool(connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0])
        except sqlite_errors() as error:
            if not is_busy(error):
                raise
            busy = True
        if not busy:
            return True
        if time.monotonic() >= deadline:
            return False
        # SQLite waits for readers and writers, but not for another program that empties the log.
        time.sleep(0.02)


def empty_left_log(connection: sqlite3.Connection, path: Path) -> None:
    """Empty a log that another program left, where that can be done at once; raises OSError."""
    if _log_of(path):
        # A full disk is no reason not to read.
        with unwaiting(connection), contextlib.suppress(*sqlite_errors()):
            empty_log(connection, wait_s=0.0)


def is_writable(path: Path) -> bool:
    """Tell whether a database can be changed where it lies: the file, and its log beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _log_of(path: Path) -> int:
    """Return how many bytes the write-ahead log holds."""
    log = path.with_name(f"{path.name}-wal")
    return log.stat().st_size if log.exists() else 0


@contextlib.contextmanager
def unwaiting(connection: sqlite3.Connection) -> Iterator[None]:
    """Let a connection wait for no other program inside the block."""
    waits_ms = int(connection.execute("PRAGMA busy_timeout").fetchone()[0])
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA busy_timeout = {waits_ms}")


def is_encrypted(connection: sqlite3.Connection) -> bool:
    """Tell whether a connection is SQLCipher's."""
    return not isinstance(connection, sqlite3.Connection)


@contextlib.contextmanager
def draft_of(path: Path, key: bytes | None) -> Iterator[sqlite3.Connection]:
    """Open a new database that takes the place of ``path`` when the block ends without an exception.

    It has no write-ahead log then. Raises OSError, ``sqlite_errors()``.
    """
    draft = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part")
    os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))
    try:
        with closing(open_sqlite(draft, key)) as connection:
            # Until it is whole nobody needs it, so that it needs no journal.
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            yield connection
            connection.execute("PRAGMA journal_mode = DELETE")  # it shall be read where it lies
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        for suffix in ("", *BESIDE):
            with contextlib.suppress(OSError):
                draft.with_name(draft.name + suffix).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def is_plain(path: Path) -> bool:
    """Tell whether a file is an SQLite database that is not encrypted."""
    try:
        with open_binary(path) as file:
            return file.read(len(_PLAIN)) == _PLAIN
    except OSError:
        return False


@contextlib.contextmanager
def held_alone(path: Path, key: bytes | None, *, wait_s: float = 2.0) -> Iterator[sqlite3.Connection]:
    """Hold a database so that no other program can read or write it, and without a write-ahead log.

    Raises ``sqlite_errors()``, busy when another program has it open, ProtectionError without SQLCipher.
    """
    plain = is_plain(path)
    with closing(_open_cipher(str(path), None if plain else key, wait_s=wait_s)) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")  # the lock stays until the end
        yield connection


def write_with_key(
    connection: sqlite3.Connection, target: Path, key: bytes | None, check: Callable[[], None]
) -> None:
    """Write the database of ``held_alone`` as a new file, encrypted by ``key`` or, with None, plain.

    Raises OSError, ``sqlite_errors()``, and what ``check`` raises on the way.
    """
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE))
    numbers = {
        name: int(connection.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("auto_vacuum", "application_id", "user_version")
    }
    secret = "" if key is None else f"x'{key.hex()}'"
    connection.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(target), secret))
    try:
        for name, number in numbers.items():  # the first one counts only in an empty file
            connection.execute(f"PRAGMA fresh.{name} = {number}")
        with _checked(connection, check):
            connection.execute("SELECT sqlcipher_export('fresh')").fetchall()
    finally:
        connection.execute("DETACH DATABASE fresh")
    with target.open("rb+") as file:
        os.fsync(file.fileno())


@contextlib.contextmanager
def _checked(connection: sqlite3.Connection, check: Callable[[], None]) -> Iterator[None]:
    """Call ``check`` again and again while a long statement runs; what it raises ends that."""
    raised: list[BaseException] = []

    def ask() -> int:
        try:
            check()
        except BaseException as error:  # noqa: BLE001 - raised below, outside of SQLite
            raised.append(error)
        return len(raised)

    connection.set_progress_handler(ask, _CHECK_EVERY)
    try:
        yield
    except sqlite_errors():
        if raised:
            raise raised[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


@contextlib.contextmanager
def only_one(path: Path) -> Iterator[bool]:
    """Tell whether this program is the only one inside the block with this ``path``; an empty file stays.

    The lock goes with the process, however it ends.
    """
    if not path.exists():
        path.touch(mode=PRIVATE_FILE)
    with closing(sqlite3.connect(path, timeout=0.2, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            yield False
        else:
            yield True


def _open_cipher(name: str, key: bytes | None, *, wait_s: float, uri: bool = False) -> sqlite3.Connection:
    """Open a file with SQLCipher, which reads plain ones too."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise ProtectionError(
            "A protected library needs SQLCipher, which is not installed.",
            hint="pip install sqlcipher3-wheels",
        ) from error
    connection = dbapi2.connect(name, timeout=wait_s, isolation_level=None, check_same_thread=False, uri=uri)
    try:
        for name, value in _CIPHER.items():  # for what is attached
            connection.execute(f"PRAGMA cipher_default_{name} = {value}")
        connection.execute("PRAGMA cipher_log_level = NONE")  # what is wrong is said in words, not by it
        connection.execute("PRAGMA cipher_memory_security = OFF")
        if key is not None:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            for name, value in _CIPHER.items():
                connection.execute(f"PRAGMA cipher_{name} = {value}")
    except BaseException:
        connection.close()
        raise
    return cast(sqlite3.Connection, connection)
