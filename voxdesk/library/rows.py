"""People and references as rows: the library's SQL on a connection whose transaction the caller keeps."""

from collections.abc import Sequence
from datetime import UTC, datetime
from sqlite3 import Connection
from typing import Any

import numpy as np

from voxdesk.core.errors import LibraryError
from voxdesk.core.names import name_key
from voxdesk.core.types import QualityGrade
from voxdesk.library.gallery import Gallery, build_gallery
from voxdesk.library.names import clean_name
from voxdesk.library.people import NewPerson, NewReference, Reference, Speaker, pack, unpack, write_time

_SPEAKERS = """
    SELECT s.id, s.name, s.created, s.consent_at, s.last_heard, count(r.id), total(r.speech_s),
           total(r.speech_s * (r.quality = 'good')), total(r.speech_s * (r.quality = 'fair')),
           coalesce(max(r.model_id = :model_id), 0)
    FROM speakers s LEFT JOIN voice_references r ON r.speaker_id = s.id
    {where} GROUP BY s.id ORDER BY s.name_key
"""
_SHARED = """
    SELECT DISTINCT mine.speaker_id, other.name
    FROM voice_references mine
    JOIN voice_references theirs ON theirs.sha256 = mine.sha256 AND theirs.speaker_id <> mine.speaker_id
    JOIN speakers other ON other.id = theirs.speaker_id
    {where} ORDER BY other.name_key
"""
_REFERENCES = """
    SELECT id, speaker_id, source, sha256, speech_s, snr_db, quality, model_id, vector, created
    FROM voice_references WHERE speaker_id = ? ORDER BY id
"""
_ADD_SPEAKER = """
    INSERT INTO speakers (name, name_key, created, consent_at, last_heard) VALUES (?, ?, ?, ?, ?)
"""
_ADD_REFERENCE = """
    INSERT INTO voice_references
        (speaker_id, source, sha256, speech_s, snr_db, quality, model_id, dimension, vector, created)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (speaker_id, sha256) DO UPDATE
        SET model_id = excluded.model_id, dimension = excluded.dimension, vector = excluded.vector
        WHERE voice_references.model_id <> excluded.model_id
"""


def select_speakers(
    connection: Connection, speaker_id: int | None = None, model_id: str | None = None
) -> tuple[Speaker, ...]:
    """Everybody, or one person, by name; ``stale`` with regard to ``model_id``."""
    one, whose = ("", "") if speaker_id is None else ("WHERE s.id = :id", "WHERE mine.speaker_id = :id")
    wanted = {"id": speaker_id, "model_id": model_id}
    shared: dict[int, list[str]] = {}
    for owner, name in connection.execute(_SHARED.format(where=whose), wanted):
        shared.setdefault(owner, []).append(name)
    rows = connection.execute(_SPEAKERS.format(where=one), wanted).fetchall()
    return tuple(_speaker(row, model_id, tuple(shared.get(row[0], ()))) for row in rows)


def select_speaker(connection: Connection, speaker_id: int) -> Speaker:
    """One person; raises LibraryError when they are gone."""
    found = select_speakers(connection, speaker_id)
    if not found:
        raise LibraryError("This person is no longer in the library.")
    return found[0]


def id_of(connection: Connection, name: str) -> int | None:
    """The id of the person of that name, whatever the case of its letters."""
    row = connection.execute("SELECT id FROM speakers WHERE name_key = ?", (name_key(name),)).fetchone()
    return None if row is None else int(row[0])


def select_references(connection: Connection, speaker_id: int) -> tuple[Reference, ...]:
    """A person's references, oldest first."""
    return tuple(
        Reference(
            id=row[0],
            speaker_id=row[1],
            source=row[2],
            sha256=row[3],
            speech_s=row[4],
            snr_db=row[5],
            quality=QualityGrade(row[6]),
            model_id=row[7],
            vector=unpack(row[8]),
            created=datetime.fromisoformat(row[9]),
        )
        for row in connection.execute(_REFERENCES, (speaker_id,))
    )


def add_person(connection: Connection, person: NewPerson) -> int:
    """Insert a person, or add to the one of that name, and return the id.

    A recording that the person has is not added twice; by another model, it gets the new vector.
    """
    name, now = clean_name(person.name), datetime.now(UTC)
    speaker_id = id_of(connection, name)
    if speaker_id is None:
        times = (person.created or now, person.consent_at, person.last_heard)
        written = [None if time is None else write_time(time) for time in times]
        added = connection.execute(_ADD_SPEAKER, (name, name_key(name), *written))
        speaker_id = int(added.lastrowid or 0)
    for reference in person.references:
        _add_reference(connection, speaker_id, reference, now)
    return speaker_id


def check_dimension(connection: Connection, model_id: str, dimension: int, replaced: int = -1) -> None:
    """Raise LibraryError when the other vectors of that model are longer or shorter."""
    row = connection.execute(
        "SELECT dimension FROM voice_references WHERE model_id = ? AND id <> ? LIMIT 1", (model_id, replaced)
    ).fetchone()
    if row is not None and row[0] != dimension:
        raise LibraryError(
            "A voice by {model_id} has {row} numbers in this library, but {dimension} were given.",
            model_id=model_id,
            row=row[0],
            dimension=dimension,
        )


def load_gallery(connection: Connection, model_id: str, without: str = "") -> Gallery:
    """Everybody's mean voice by ``model_id``, but for people who have one by the model ``without``."""
    rows = connection.execute(
        "SELECT speaker_id, vector FROM voice_references WHERE model_id = ? AND speaker_id NOT IN "
        "(SELECT speaker_id FROM voice_references WHERE model_id = ?) ORDER BY speaker_id",
        (model_id, without),
    ).fetchall()
    names = dict(connection.execute("SELECT id, name FROM speakers").fetchall())
    owners = np.fromiter((row[0] for row in rows), np.int64, len(rows))
    vectors = np.frombuffer(b"".join(row[1] for row in rows), dtype="<f4").astype(np.float32, copy=False)
    return build_gallery(owners, vectors.reshape(len(rows) or 1, -1), names, model_id)


def models_besides(connection: Connection, model_id: str) -> tuple[str, ...]:
    """The models that made the voices of people who have none by ``model_id``, by name."""
    found = connection.execute(
        "SELECT DISTINCT model_id FROM voice_references WHERE speaker_id NOT IN "
        "(SELECT speaker_id FROM voice_references WHERE model_id = ?) ORDER BY model_id",
        (model_id,),
    )
    return tuple(str(row[0]) for row in found)


def _add_reference(connection: Connection, speaker_id: int, reference: NewReference, now: datetime) -> None:
    check_dimension(connection, reference.model_id, len(reference.vector))
    connection.execute(
        _ADD_REFERENCE,
        (
            speaker_id,
            reference.source,
            reference.sha256,
            reference.speech_s,
            reference.snr_db,
            reference.quality.value,
            reference.model_id,
            len(reference.vector),
            pack(reference.vector),
            write_time(reference.created or now),
        ),
    )


def _speaker(row: Sequence[Any], model_id: str | None, shared: tuple[str, ...]) -> Speaker:
    number, name, created, consent_at, last_heard, references, speech_s, good, fair, current = row
    spoken = {QualityGrade.GOOD: good, QualityGrade.FAIR: fair, QualityGrade.POOR: speech_s - good - fair}
    return Speaker(
        id=number,
        name=name,
        references=references,
        speech_s=speech_s,
        quality=max(spoken, key=spoken.__getitem__) if references else None,
        created=datetime.fromisoformat(created),
        consent_at=datetime.fromisoformat(consent_at),
        last_heard=None if last_heard is None else datetime.fromisoformat(last_heard),
        stale=model_id is not None and not current,
        shares_with=shared,
    )
