"""Recordings in the index and where their files lie."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from voxdesk.archive import voices
from voxdesk.archive.records import NewRecording, Place, Recording
from voxdesk.archive.sql import below, path_of, rows_in, text_of
from voxdesk.core.types import QualityGrade
from voxdesk.library.people import write_time


def put(connection: sqlite3.Connection, recording: NewRecording, place: Place) -> int:
    """Keep who speaks when in a recording, in place of what was kept of it; returns its id."""
    known = id_of(connection, recording.sha256)
    quality = "" if recording.quality is None else recording.quality.value
    values = (recording.seconds, write_time(recording.recorded), write_time(datetime.now(UTC)), quality)
    if known is None:
        done = connection.execute(
            "INSERT INTO recordings (seconds, recorded, heard, quality, sha256) VALUES (?, ?, ?, ?, ?)",
            (*values, recording.sha256),
        )
        known = int(done.lastrowid or 0)
    else:
        connection.execute(
            "UPDATE recordings SET seconds = ?, recorded = ?, heard = ?,"
            " quality = coalesce(nullif(?, ''), quality) WHERE id = ?",
            (*values, known),
        )
    voices.put(connection, known, recording.voices)
    put_place(connection, known, place)
    return known


def put_place(connection: sqlite3.Connection, recording_id: int, place: Place) -> None:
    """Note that a recording lies at ``place`` (too)."""
    connection.execute(
        "INSERT INTO places (path, recording_id, size, changed_ns) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (path) DO UPDATE SET recording_id = excluded.recording_id, size = excluded.size,"
        " changed_ns = excluded.changed_ns, missing = 0",
        (text_of(place.path), recording_id, place.size, place.changed_ns),
    )


def note_missing(connection: sqlite3.Connection, missing: Iterable[Path], there: Iterable[Path]) -> int:
    """Note which known files are gone, and which are there again; returns how many are gone.

    A file that is gone from one place and known at another was moved: its old place is forgotten.
    """
    gone = [text_of(path) for path in missing]
    connection.executemany(
        "UPDATE places SET missing = ? WHERE path = ? AND missing <> ?",
        [*((1, path, 1) for path in gone), *((0, text_of(path), 0) for path in there)],
    )
    moved = connection.executemany(
        "DELETE FROM places WHERE path = ? AND missing = 1 AND recording_id IN"
        " (SELECT recording_id FROM places WHERE missing = 0)",
        [(path,) for path in gone],
    )
    return len(gone) - max(0, moved.rowcount)


def replaced(connection: sqlite3.Connection) -> tuple[int, ...]:
    """List the recordings that lie nowhere, not even missing: in their places are others now."""
    rows = connection.execute("SELECT id FROM recordings WHERE id NOT IN (SELECT recording_id FROM places)")
    return tuple(int(row[0]) for row in rows)


def place(connection: sqlite3.Connection, path: Path) -> tuple[Place, str] | None:
    """Return what is known of a file and the content that it had; None for an unknown one."""
    row = connection.execute(
        "SELECT p.size, p.changed_ns, r.sha256 FROM places p"
        " JOIN recordings r ON r.id = p.recording_id WHERE p.path = ?",
        (text_of(path),),
    ).fetchone()
    return None if row is None else (Place(path, int(row[0]), int(row[1])), str(row[2]))


def places_below(connection: sqlite3.Connection, folder: Path) -> tuple[Path, ...]:
    """List the files of known recordings below ``folder``."""
    rows = connection.execute("SELECT path FROM places WHERE path >= ? AND path < ?", below(folder))
    return tuple(path_of(row[0]) for row in rows)


def places_beside(connection: sqlite3.Connection, path: Path) -> tuple[Path, ...]:
    """List the files elsewhere that hold what lies at or below ``path``, also those that are gone."""
    inside = below(path)
    rows = connection.execute(
        "SELECT DISTINCT o.path FROM places p JOIN places o ON o.recording_id = p.recording_id"
        " WHERE (p.path = ? OR (p.path >= ? AND p.path < ?))"
        " AND o.path <> ? AND NOT (o.path >= ? AND o.path < ?)",
        (text_of(path), *inside, text_of(path), *inside),
    )
    return tuple(path_of(row[0]) for row in rows)


def contents(connection: sqlite3.Connection) -> tuple[tuple[Path, str], ...]:
    """List the recordings that are there: where each lies, and its content (SHA-256)."""
    rows = connection.execute(
        "SELECT min(p.path), r.sha256 FROM places p JOIN recordings r ON r.id = p.recording_id"
        " WHERE NOT p.missing GROUP BY r.id ORDER BY r.recorded DESC"
    )
    return tuple((path_of(row[0]), str(row[1])) for row in rows)


def comparable(connection: sqlite3.Connection, model_id: str) -> tuple[int, ...]:
    """List the recordings in which a voice has an embedding by ``model_id``, the newest first."""
    rows = connection.execute(
        "SELECT r.id FROM recordings r WHERE EXISTS (SELECT 1 FROM voices v"
        " WHERE v.recording_id = r.id AND v.vector IS NOT NULL AND v.model_id = ?)"
        " ORDER BY r.recorded DESC, r.id DESC",
        (model_id,),
    )
    return tuple(int(row[0]) for row in rows)


def by_other_models(connection: sqlite3.Connection, model_id: str) -> tuple[int, ...]:
    """List the recordings that are there in which an unnamed voice's embedding is by another model."""
    # SQLite would read every voice: a model after the other, and each one's recordings in order, it need not.
    asked = "FROM voices INDEXED BY voices_by_model WHERE vector NOT NULL AND name_key IS NULL AND model_id"
    found: set[int] = set()
    other = connection.execute(f"SELECT min(model_id) {asked} > ''").fetchone()[0]
    while other is not None:
        if other != model_id:
            rows = connection.execute(f"SELECT DISTINCT recording_id {asked} = ?", (other,))
            found.update(int(row[0]) for row in rows)
        other = connection.execute(f"SELECT min(model_id) {asked} > ?", (other,)).fetchone()[0]
    if found:
        gone = "SELECT recording_id FROM places GROUP BY recording_id HAVING min(missing)"
        found.difference_update(int(row[0]) for row in connection.execute(gone))
    return tuple(sorted(found))


def by_ids(connection: sqlite3.Connection, ids: Sequence[int]) -> tuple[Recording, ...]:
    """Return these recordings in the order of their ids as given, without those that are gone."""
    question = "SELECT id, sha256, seconds, recorded, quality FROM recordings WHERE id IN ({})"
    rows = {int(row[0]): row for row in rows_in(connection, question, ids)}
    speaking = voices.of_recordings(connection, ids)
    question = (
        "SELECT recording_id, path, missing FROM places WHERE recording_id IN ({}) ORDER BY missing, path"
    )
    places: dict[int, list[tuple[Path, bool]]] = defaultdict(list)
    for recording_id, path, missing in rows_in(connection, question, ids):
        places[int(recording_id)].append((path_of(path), bool(missing)))
    return tuple(
        Recording(
            each,
            str(rows[each][1]),
            *(places[each] or [(Path(), True)])[0],
            float(rows[each][2]),
            datetime.fromisoformat(rows[each][3]),
            tuple(speaking[each]),
            QualityGrade(rows[each][4]) if rows[each][4] else None,
            tuple(path for path, missing in places[each][1:] if not missing),
        )
        for each in ids
        if each in rows
    )


def id_of(connection: sqlite3.Connection, sha256: str) -> int | None:
    """Return the id of the recording with this content; None for an unknown one."""
    row = connection.execute("SELECT id FROM recordings WHERE sha256 = ?", (sha256,)).fetchone()
    return None if row is None else int(row[0])
