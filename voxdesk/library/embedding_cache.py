"""Embeddings by what a file holds and how they were made, so that nothing is computed twice.

Only a cache: whatever is wrong with its file costs time, never an answer.
"""

import hashlib
import logging
import math
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np

from voxdesk.core.errors import LibraryError
from voxdesk.core.files import PRIVATE_FILE, make_private_folder
from voxdesk.core.reading import open_binary
from voxdesk.core.types import Float32, frozen_array
from voxdesk.library.people import pack, unpack
from voxdesk.library.sqlite import (
    empty_left_log,
    empty_log,
    error_name,
    is_busy,
    open_sqlite,
    sqlite_errors,
)

logger = logging.getLogger(__name__)

MAX_BYTES = 500_000_000
_VERSION = 1
_PART = 1 << 20
_SCHEMA = """
    CREATE TABLE IF NOT EXISTS embeddings (
        sha256 TEXT NOT NULL, key TEXT NOT NULL, speech_s REAL NOT NULL, vector BLOB NOT NULL,
        UNIQUE (sha256, key)
    )
"""
_LONGEST_WAIT_S = 20.0
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class CachedEmbedding:
    """A ``vector`` f32[D] and the seconds of speech that it was made from."""

    vector: Float32
    speech_s: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "vector", frozen_array(self.vector))


def content_hash(path: Path, check: Callable[[], None] = lambda: None) -> str:
    """Return the SHA-256 of a file's bytes in hexadecimal; raises OSError, and what ``check`` raises."""
    digest = hashlib.sha256()
    with open_binary(path) as file:
        while part := file.read(_PART):
            digest.update(part)
            check()
    return digest.hexdigest()


class EmbeddingCache:
    """A cache in an SQLite file, safe from any thread; never raises for a bad file.

    ``key`` names everything but the content that shapes a vector: model, version of the road,
    stretch of the file. A file that is damaged is thrown away and begun anew; one that cannot be
    written is done without. Beyond ``max_bytes`` the oldest entries go. ``key`` is asked for the key
    of an encrypted file, None for a plain one. Only what it raises is raised.
    """

    def __init__(
        self, path: Path, *, max_bytes: int = MAX_BYTES, key: Callable[[], bytes | None] = lambda: None
    ) -> None:
        self.path, self._key = path, key
        self.max_bytes = max_bytes
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._given_up = False

    def get(self, sha256: str, key: str) -> CachedEmbedding | None:
        """Return what was put for this content and key, or None."""

        def find(connection: sqlite3.Connection) -> CachedEmbedding | None:
            row = connection.execute(
                "SELECT vector, speech_s FROM embeddings WHERE sha256 = ? AND key = ?", (sha256, key)
            ).fetchone()
            if row is None or len(row[0]) % 4:
                return None
            vector = unpack(row[0])
            return CachedEmbedding(vector, float(row[1])) if np.isfinite(vector).all() else None

        return self._attempt(find, None)

    def put(self, sha256: str, key: str, embedding: CachedEmbedding) -> None:
        """Keep one embedding."""
        self.put_many([(sha256, key, embedding)])

    def put_many(self, items: Iterable[tuple[str, str, CachedEmbedding]]) -> None:
        """Keep embeddings ``(sha256, key, embedding)`` in one step."""
        rows = [(sha256, key, embedding.speech_s, pack(embedding.vector)) for sha256, key, embedding in items]

        def write(connection: sqlite3.Connection) -> None:
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                connection.executemany("INSERT OR REPLACE INTO embeddings VALUES (?, ?, ?, ?)", rows)
            if _size(connection) > self.max_bytes:
                _prune(connection, self.max_bytes * 3 // 4)

        self._attempt(write, None)

    def clear(self) -> None:
        """Forget everything: what is cached are voices too; raises LibraryError as ``forget``."""

        def delete(connection: sqlite3.Connection) -> bool:
            _prune(connection, 0)
            return True

        self._surely(delete)

    def forget(self, contents: Collection[str]) -> None:
        """Forget all that was made from recordings with these contents (SHA-256); nothing is left on disk.

        Raises LibraryError when another program keeps the file from being changed.
        """

        def delete(connection: sqlite3.Connection) -> bool:
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                connection.executemany(
                    "DELETE FROM embeddings WHERE sha256 = ?", [(content,) for content in contents]
                )
            _hand_back(connection)
            return True

        if contents:
            self._surely(delete)

    def _surely(self, delete: Callable[[sqlite3.Connection], bool]) -> None:
        if self.path.exists() and not self._attempt(delete, False):
            raise LibraryError(
                "The kept embeddings in {path} cannot be erased.",
                path=self.path,
                hint="Close other programs that use them, and try again.",
            )

    def close(self) -> None:
        """Close the file; a later call opens it again."""
        with self._lock:
            self._close()

    def _attempt(self, action: Callable[[sqlite3.Connection], _Result], otherwise: _Result) -> _Result:
        """Do something with the file; once more with a new one when it turns out to be damaged."""
        with self._lock:
            for final in (False, True):
                if self._given_up:
                    return otherwise
                try:
                    return action(self._open())
                except sqlite_errors(OSError) as error:
                    if is_busy(error):
                        return otherwise
                    self._start_anew(error, final=final)
        return otherwise

    def _open(self) -> sqlite3.Connection:
        if self._connection is not None:
            return self._connection
        key = self._key()
        make_private_folder(self.path.parent)
        if not self.path.exists():
            self.path.touch(mode=PRIVATE_FILE)
        connection = open_sqlite(self.path, key, wait_s=2.0)
        try:
            _refuse_other_version(connection)
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")  # a cache may lose its last entries
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute(_SCHEMA)
            connection.execute(f"PRAGMA user_version = {_VERSION}")
            empty_left_log(connection, self.path)
        except BaseException:
            connection.close()
            raise
        self._connection = connection
        return connection

    def _start_anew(self, error: Exception, *, final: bool) -> None:
        self._close()
        code = error_name(error)
        useless = code.startswith(("SQLITE_FULL", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_IOERR"))
        if final or useless or isinstance(error, OSError):
            logger.warning("embeddings are not cached in %s: %s", self.path, error)
            self._given_up = True
            return
        logger.warning("the cache %s is thrown away and begun anew: %s", self.path, error)
        try:
            for suffix in ("", "-wal", "-shm"):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
        except OSError:
            logger.warning("the cache %s cannot be removed", self.path)
            self._given_up = True

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _refuse_other_version(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA user_version").fetchone()[0] not in (0, _VERSION):
        raise sqlite3.DatabaseError("a cache of another version")


def _size(connection: sqlite3.Connection) -> int:
    pages, size, free = (
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("page_count", "page_size", "freelist_count")
    )
    return int((pages - free) * size)


def _hand_back(connection: sqlite3.Connection) -> None:
    """Give free pages back, and leave nothing of them in the log, or leave that to the next opening."""
    connection.executescript("PRAGMA incremental_vacuum")  # execute() would free a single page
    empty_log(connection, wait_s=_LONGEST_WAIT_S)


def _prune(connection: sqlite3.Connection, max_bytes: int) -> None:
    while (size := _size(connection)) > max_bytes:
        entries = connection.execute("SELECT count(*) FROM embeddings").fetchone()[0]
        if entries == 0:
            break
        connection.execute(
            "DELETE FROM embeddings WHERE rowid IN (SELECT rowid FROM embeddings ORDER BY rowid LIMIT ?)",
            (math.ceil(entries * (1 - max_bytes / size)),),
        )
    _hand_back(connection)
