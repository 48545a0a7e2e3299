"""What another program may have done to a file of ours: SQL on a connection of its own."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path


def execute(path: Path, statement: str, values: Sequence[object] = ()) -> list[tuple]:
    """Run a statement and keep what it changed; its rows."""
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(statement, values).fetchall()
