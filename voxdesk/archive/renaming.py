"""Carries changed and forgotten names through the index of recordings."""

import re
import sqlite3

from voxdesk.archive import words
from voxdesk.archive.sql import path_of, rows_in
from voxdesk.core.names import NameChanges, name_key, pattern_of
from voxdesk.core.types import Status
from voxdesk.timeline.rename import new_labels


def rename(connection: sqlite3.Connection, changes: NameChanges) -> None:
    """Give voices their new names; what bears a forgotten name, voice, word or file, loses it or goes."""
    for recording_id in recordings_naming(connection, changes):
        _rename_in(connection, recording_id, changes)
    connection.executemany("DELETE FROM refused WHERE name_key = ?", [(key,) for key in changes.new])
    pattern = pattern_of(changes.forgotten)
    if pattern is None:
        return
    bearing = [(path,) for path in places_bearing(connection, pattern)]
    connection.executemany("DELETE FROM places WHERE path = ?", bearing)
    connection.execute("DELETE FROM recordings WHERE id NOT IN (SELECT recording_id FROM places)")
    words.strike(connection, pattern)


def recordings_naming(connection: sqlite3.Connection, changes: NameChanges) -> tuple[int, ...]:
    """List the recordings in which a changed or forgotten name stands."""
    question = "SELECT DISTINCT recording_id FROM voices WHERE name_key IN ({})"
    return tuple(sorted({int(row[0]) for row in rows_in(connection, question, tuple(changes.new))}))


def places_bearing(connection: sqlite3.Connection, pattern: re.Pattern[str]) -> tuple[str, ...]:
    """List the files, as written by ``text_of``, in whose path the pattern is found."""
    rows = connection.execute("SELECT path FROM places")
    return tuple(row[0] for row in rows if pattern.search(str(path_of(row[0]))))


def _rename_in(connection: sqlite3.Connection, recording_id: int, changes: NameChanges) -> None:
    rows = connection.execute(
        "SELECT id, label, name FROM voices WHERE recording_id = ?", (recording_id,)
    ).fetchall()
    labels = {str(label) for _, label, _ in rows}
    new = new_labels(tuple(labels), changes)
    for voice_id, label, name in rows:
        if name is None or not changes.affect(name):
            continue
        given, shown = changes.of(name), new.get(label, label)
        owner = connection.execute(
            "SELECT id FROM voices WHERE recording_id = ? AND label = ? AND id <> ?",
            (recording_id, shown, voice_id),
        ).fetchone()
        if owner is not None and given is not None:  # two people became one
            _unite(connection, int(owner[0]), voice_id)
        elif given is None:
            connection.execute(
                "UPDATE voices SET label = ?, name = NULL, name_key = NULL, status = ?, group_id = NULL,"
                " vector = NULL WHERE id = ?",
                (shown, Status.UNKNOWN.value, voice_id),
            )
        else:
            connection.execute(
                "UPDATE voices SET label = ?, name = ?, name_key = ? WHERE id = ?",
                (shown, given, name_key(given), voice_id),
            )


def _unite(connection: sqlite3.Connection, into: int, gone: int) -> None:
    """Give the turns of one voice to another one of the same recording."""
    for statement in (
        "INSERT OR IGNORE INTO turns SELECT :into, start_s, end_s FROM turns WHERE voice_id = :gone",
        "UPDATE voices SET seconds = seconds + (SELECT seconds FROM voices WHERE id = :gone),"
        " turns = turns + (SELECT turns FROM voices WHERE id = :gone) WHERE id = :into",
        "DELETE FROM voices WHERE id = :gone",
    ):
        connection.execute(statement, {"into": into, "gone": gone})
