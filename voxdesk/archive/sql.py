"""What all SQL of the index shares: paths as text, and questions with many values."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

Value: TypeAlias = int | float | str | bytes | None
_AT_ONCE = 500  # values in one statement; SQLite takes 999 in its older builds


def text_of(path: Path) -> str:
    """Return a path as ASCII text (JSON, RFC 8259): file names are bytes, and SQLite takes UTF-8 alone."""
    return escaped(str(path))


def path_of(text: str) -> Path:
    """Return the path that ``text_of`` wrote."""
    return Path(json.loads(f'"{text}"'))


def below(folder: Path) -> tuple[str, str]:
    """Return the first text of a path below ``folder``, and the first behind all of them."""
    inside = text_of(folder / "_")[:-1]
    return inside, inside[:-1] + chr(ord(inside[-1]) + 1)


def escaped(text: str) -> str:
    """Return ``text`` as ``text_of`` writes it, without what stands around a path."""
    return json.dumps(text)[1:-1]


def rows_in(connection: sqlite3.Connection, question: str, values: Sequence[Value]) -> Iterator[sqlite3.Row]:
    """Ask ``question``, whose ``{}`` stands for the ``values``, of which some hundreds are asked at once."""
    for first in range(0, len(values), _AT_ONCE):
        some = values[first : first + _AT_ONCE]
        yield from connection.execute(question.format(marks(len(some))), some)


def marks(count: int) -> str:
    """Return the question marks of ``count`` values."""
    return ",".join("?" * count)
