"""One SQLite file that keeps people or recordings: its lock, its connection, and transactions on it."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from types import TracebackType
from typing import Self

from voxdesk.core.errors import Words
from voxdesk.library import database


@dataclass(frozen=True, slots=True)
class Layout:
    """Hold what a kind of file is made of: the ``package`` whose schema.sql makes it, version and migrations.

    ``way_back`` says what to do about a damaged file; without, the last good copy is named.
    """

    package: str
    application_id: int
    version: int
    migrations: Mapping[int, database.Migration]
    way_back: Words | None = None


class StoreFile:
    """The file; safe from any thread, shared with other processes.

    Every method raises LibraryError, in words and naming the file, when the file cannot be read or
    written. It never deletes or overwrites a file that it does not understand. ``wait_s`` is how
    long to wait for another program that is writing; ``key`` opens an encrypted file.
    """

    def __init__(self, path: Path, layout: Layout, *, wait_s: float, key: bytes | None) -> None:
        self.path, self._layout, self._wait_s, self._key = path, layout, wait_s, key
        self._lock = threading.RLock()
        with self._words():
            self._connection = database.connect(
                path, wait_s=wait_s, application_id=layout.application_id, version=layout.version, key=key
            )
            try:
                self._prepare()
            except BaseException:
                self._connection.close()
                raise

    def _prepare(self) -> None:
        """Do what is to be done whenever the file is opened."""
        self._set_up()

    def _set_up(self) -> None:
        """Make the tables, or bring them up to today's version."""
        layout = self._layout
        database.set_up(
            self._connection,
            self.path,
            schema=resources.files(layout.package).joinpath("schema.sql").read_text(encoding="utf-8"),
            version=layout.version,
            application_id=layout.application_id,
            migrations=layout.migrations,
            key=self._key,
        )

    def close(self) -> None:
        """Close the file; nothing else may be called afterwards."""
        with self._lock:
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def revision(self) -> int:
        """A number that rises with every write, also by another process."""
        with self._reading():
            return self._number("SELECT revision FROM state")

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """One consistent view; inside a write, that write's."""
        with self._lock, self._words():
            if self._connection.in_transaction:
                yield
                return
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._lock, self._words(), database.transaction(self._connection):
            yield
            self._connection.execute("UPDATE state SET revision = revision + 1")

    @contextmanager
    def _deleting(self) -> Iterator[None]:
        """Write, and overwrite what was deleted."""
        with (
            self._lock,
            self._words(),
            database.deleting(self._connection, self.path, wait_s=self._wait_s),
            self._writing(),
        ):
            yield

    def _words(self) -> AbstractContextManager[None]:
        return database.errors_in_words(self.path, self._key, way_back=self._layout.way_back)

    def _number(self, query: str) -> int:
        return int(self._connection.execute(query).fetchone()[0])
