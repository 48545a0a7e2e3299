"""Copies what a change of names touches in the index, and brings it back."""

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from voxdesk.archive.renaming import places_bearing, recordings_naming
from voxdesk.archive.sql import Value, marks, rows_in
from voxdesk.core.names import NameChanges, name_key, pattern_of

Row: TypeAlias = tuple[Value, ...]
_ID, _NAME = 0, 3  # columns of voices


@dataclass(frozen=True, slots=True)
class ArchiveBefore:
    """Rows of the index as they were before ``changes``, each with all columns of its table.

    ``left`` are ids of recordings that are in the index no more: all their paths bear a forgotten name.
    """

    changes: NameChanges
    recordings: tuple[Row, ...]
    places: tuple[Row, ...]
    voices: tuple[Row, ...]
    turns: tuple[Row, ...]
    refused: tuple[Row, ...]
    said: tuple[Row, ...]
    left: frozenset[Value]


def copy(connection: sqlite3.Connection, changes: NameChanges) -> ArchiveBefore:
    """Copy what ``changes`` will touch; whole recordings where their file bears a forgotten name."""
    pattern = pattern_of(changes.forgotten)
    bearing = () if pattern is None else places_bearing(connection, pattern)
    going = [row[0] for row in _rows(connection, "SELECT recording_id FROM places WHERE path IN", bearing)]
    gone = set(going)
    said = _said(connection, tuple(gone), pattern)
    ids = dict.fromkeys([*recordings_naming(connection, changes), *going, *(row[1] for row in said)])
    all_voices = _rows(connection, "SELECT * FROM voices WHERE recording_id IN", tuple(ids))
    # Who gets a name that another of the recording has becomes one with them.
    touched = {*changes.new, *(name_key(name) for name in changes.new.values() if name is not None)}
    voices = [row for row in all_voices if row[1] in gone or _key(row) in touched]
    numbers = tuple(row[_ID] for row in voices)
    places = _rows(connection, "SELECT * FROM places WHERE recording_id IN", tuple(gone))
    return ArchiveBefore(
        changes,
        _rows(connection, "SELECT * FROM recordings WHERE id IN", tuple(ids)),
        places,
        tuple(voices),
        _rows(connection, "SELECT * FROM turns WHERE voice_id IN", numbers),
        tuple(
            {
                *_rows(connection, "SELECT * FROM refused WHERE voice_id IN", numbers),
                *_rows(connection, "SELECT * FROM refused WHERE name_key IN", tuple(changes.new)),
            }
        ),
        said,
        frozenset(gone - {row[1] for row in places if row[0] not in bearing}),
    )


def bring_back(connection: sqlite3.Connection, before: ArchiveBefore) -> None:
    """Write the rows back, but for what was heard or named anew, or taken out of the index, since."""
    _put(connection, "recordings", [row for row in before.recordings if row[0] in before.left])
    # The number of a recording that is gone may be another's now: content and time tell.
    as_heard = set(
        _rows(
            connection,
            "SELECT id, sha256, heard FROM recordings WHERE id IN",
            tuple(row[0] for row in before.recordings),
        )
    )
    same = {row[0] for row in before.recordings if (row[0], row[1], row[4]) in as_heard}
    _put(connection, "places", [row for row in before.places if row[1] in same])
    numbers = tuple(row[_ID] for row in before.voices)
    now = {row[_ID]: row for row in _rows(connection, "SELECT * FROM voices WHERE id IN", numbers)}
    back = [row for row in before.voices if row[1] in same and _as_left(row, now.get(row[_ID]), before)]
    ids = {row[_ID] for row in back}
    connection.executemany("DELETE FROM voices WHERE id = ?", [(each,) for each in ids])
    _put(connection, "voices", back)
    there = {row[0] for row in _rows(connection, "SELECT id FROM voices WHERE id IN", tuple(ids))}
    _put(connection, "turns", [row for row in before.turns if row[0] in there])
    connection.executemany(
        "INSERT OR IGNORE INTO refused SELECT id, ? FROM voices WHERE id = ?",
        [(key, voice) for voice, key in before.refused],
    )
    connection.executemany(
        f"INSERT OR REPLACE INTO said VALUES ({marks(6)})", [row for row in before.said if row[1] in same]
    )


def _put(connection: sqlite3.Connection, table: str, rows: Sequence[Row]) -> None:
    """Write whole rows back, but for those that are there again."""
    if rows:
        connection.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks(len(rows[0]))})", rows)


def _said(
    connection: sqlite3.Connection,
    gone: Sequence[Value],
    pattern: re.Pattern[str] | None,
) -> tuple[Row, ...]:
    """Return what is said in recordings that go, and what will be struck elsewhere."""
    if pattern is None:
        return ()
    going = set(_rows(connection, "SELECT * FROM said WHERE recording_id IN", gone))
    struck = {tuple(row) for row in connection.execute("SELECT * FROM said") if pattern.search(row[4])}
    return tuple(going | struck)


def _as_left(was: Row, now: Row | None, before: ArchiveBefore) -> bool:
    """Tell whether a voice is as the change left it."""
    name = was[_NAME]
    return now is None or now[_NAME] == (None if name is None else before.changes.of(str(name)))


def _key(voice: Row) -> str | None:
    name = voice[_NAME]
    return None if name is None else name_key(str(name))


def _rows(connection: sqlite3.Connection, question: str, values: Sequence[Value]) -> tuple[Row, ...]:
    """Ask for all rows whose column is one of ``values``."""
    return tuple(tuple(row) for row in rows_in(connection, f"{question} ({{}})", values))
