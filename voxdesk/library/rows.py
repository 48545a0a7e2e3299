"""People and references as rows: the library's SQL on a connection whose transaction the caller keeps."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from sqlite3 import Connection
from typing import Any

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.errors import LibraryError
from voxdesk.core.names import name_key
from voxdesk.core.person_names import clean_name, visible_name
from voxdesk.core.reading import parse_json_list
from voxdesk.core.types import Float32, QualityGrade
from voxdesk.library.gallery import Gallery, build_gallery
from voxdesk.library.people import (
    NewPerson,
    NewReference,
    Reference,
    Speaker,
    WholePerson,
    pack,
    unpack,
    write_time,
)

_TOLERANCE = 2e-3  # of the squared length
_SPEAKERS = """
    SELECT s.id, s.name, s.created, s.consent_at, s.last_heard, count(r.id), total(r.speech_s),
           total(r.speech_s * (r.quality = 'good')), total(r.speech_s * (r.quality = 'fair')),
           coalesce(max(r.model_id = :model_id), 0), s.consent_note, s.consent_until, s.former
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
    INSERT INTO speakers (name, name_key, created, consent_at, last_heard, consent_note, consent_until)
    VALUES (?, ?, ?, ?, ?, ?, ?)
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
    """Return one person; raises LibraryError when they are gone."""
    found = select_speakers(connection, speaker_id)
    if not found:
        raise LibraryError("This person is no longer in the library.")
    return found[0]


def id_of(connection: Connection, name: str) -> int | None:
    """Return the id of the person of that name, whatever the case of its letters."""
    row = connection.execute("SELECT id FROM speakers WHERE name_key = ?", (name_key(name),)).fetchone()
    return None if row is None else int(row[0])


def select_references(connection: Connection, speaker_id: int) -> tuple[Reference, ...]:
    """Return a person's references, oldest first."""
    return tuple(
        Reference(
            id=row[0],
            speaker_id=row[1],
            source=row[2],
            sha256=row[3],
            speech_s=float(row[4]),
            snr_db=None if row[5] is None else float(row[5]),
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
        name = visible_name(name)
        speaker_id = id_of(connection, name)
    if speaker_id is None:
        times = (person.created or now, person.consent_at, person.last_heard)
        written = [None if time is None else write_time(time) for time in times]
        until = None if person.consent_until is None else person.consent_until.isoformat()
        added = connection.execute(_ADD_SPEAKER, (name, name_key(name), *written, person.consent_note, until))
        speaker_id = int(added.lastrowid or 0)
    for reference in person.references:
        _add_reference(connection, speaker_id, reference, now)
    return speaker_id


def bring_back(connection: Connection, person: WholePerson) -> None:
    """Make a person what they were, with the ids that they had; recordings added since stay.

    Raises LibraryError when somebody else bears the name now.
    """
    was = person.speaker
    owner = id_of(connection, was.name)
    if owner is not None and owner != was.id:
        raise LibraryError("There is already a person called {new}.", new=was.name)
    until = None if was.consent_until is None else was.consent_until.isoformat()
    heard = None if was.last_heard is None else write_time(was.last_heard)
    connection.execute(
        "INSERT INTO speakers (id, name, name_key, created, consent_at, last_heard, consent_note,"
        " consent_until, former) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
        " SET name = excluded.name, name_key = excluded.name_key, created = excluded.created,"
        " consent_at = excluded.consent_at, former = excluded.former",
        (
            was.id,
            was.name,
            name_key(was.name),
            write_time(was.created),
            write_time(was.consent_at),
            heard,
            was.consent_note,
            until,
            json.dumps(was.former),
        ),
    )
    for each in person.references:
        connection.execute(
            "INSERT INTO voice_references (id, speaker_id, source, sha256, speech_s, snr_db, quality,"
            " model_id, dimension, vector, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET speaker_id = excluded.speaker_id",
            (
                each.id,
                was.id,
                each.source,
                each.sha256,
                each.speech_s,
                each.snr_db,
                each.quality.value,
                each.model_id,
                len(each.vector),
                pack(each.vector),
                write_time(each.created),
            ),
        )


def add_former(connection: Connection, speaker_id: int, names: Iterable[str]) -> None:
    """Keep names that a person bore before, but for today's."""
    was = select_speaker(connection, speaker_id)
    by_key = {name_key(name): name for name in (*was.former, *names)}
    by_key.pop(name_key(was.name), None)
    connection.execute(
        "UPDATE speakers SET former = ? WHERE id = ?", (json.dumps(list(by_key.values())), speaker_id)
    )


def dimension_of(connection: Connection, model_id: str) -> int | None:
    """Return how many numbers most vectors of a model have in this library; None when it has none."""
    row = connection.execute(
        "SELECT dimension FROM voice_references WHERE model_id = ? GROUP BY dimension "
        "ORDER BY count(*) DESC, dimension DESC LIMIT 1",
        (model_id,),
    ).fetchone()
    return None if row is None else int(row[0])


def load_gallery(
    connection: Connection, model_id: str, today: date, without: str = "", dimension: int | None = None
) -> Gallery:
    """Return everybody's mean voice by ``model_id``, but for people who have one by the model ``without``.

    Left out are people whose consent has ended, and vectors that are none of the model's. These are of
    another ``dimension``, not finite or not of unit length.
    """
    if dimension is None:
        dimension = dimension_of(connection, model_id) or 1
    rows = connection.execute(
        "SELECT r.speaker_id, r.vector FROM voice_references r JOIN speakers s ON s.id = r.speaker_id "
        "WHERE r.model_id = ? AND length(r.vector) = ? AND coalesce(s.consent_until >= ?, 1) "
        "AND r.speaker_id NOT IN (SELECT speaker_id FROM voice_references WHERE model_id = ?) "
        "ORDER BY r.speaker_id",
        (model_id, 4 * dimension, today.isoformat(), without),
    ).fetchall()
    names = {row[0]: _text(row[1]) for row in connection.execute("SELECT id, name FROM speakers")}
    owners = np.fromiter((row[0] for row in rows), np.int64, len(rows))
    vectors = np.frombuffer(b"".join(row[1] for row in rows), dtype="<f4").astype(np.float32, copy=False)
    vectors = vectors.reshape(len(rows), dimension)
    good = _of_unit_length(vectors)
    if not good.all():
        owners, vectors = owners[good], vectors[good]
    return build_gallery(owners, vectors, names, model_id)


def find_unusable(connection: Connection, dimensions: Mapping[str, int]) -> dict[int, tuple[int, ...]]:
    """Find, by person, references whose vectors are none of their model's, which may be in ``dimensions``."""
    found: dict[int, list[int]] = {}
    models = [row[0] for row in connection.execute("SELECT DISTINCT model_id FROM voice_references")]
    for model in models:
        size = dimensions.get(model) or dimension_of(connection, model) or 1
        rows = connection.execute(
            "SELECT id, speaker_id, vector FROM voice_references WHERE model_id = ? ORDER BY id", (model,)
        ).fetchall()
        whole = [row for row in rows if len(row[2]) == 4 * size]
        vectors = np.frombuffer(b"".join(row[2] for row in whole), dtype="<f4").reshape(len(whole), size)
        good = {row[0] for row, fits in zip(whole, _of_unit_length(vectors), strict=True) if fits}
        for number, owner, _ in rows:
            if number not in good:
                found.setdefault(owner, []).append(number)
    return {owner: tuple(numbers) for owner, numbers in found.items()}


def _of_unit_length(vectors: Float32) -> NDArray[np.bool_]:
    with np.errstate(all="ignore"):
        fits: NDArray[np.bool_] = np.abs(np.einsum("nd,nd->n", vectors, vectors) - 1.0) <= _TOLERANCE
        return fits


def models_besides(connection: Connection, model_id: str) -> tuple[str, ...]:
    """Return the models that made the voices of people who have none by ``model_id``, by name."""
    found = connection.execute(
        "SELECT DISTINCT model_id FROM voice_references WHERE speaker_id NOT IN "
        "(SELECT speaker_id FROM voice_references WHERE model_id = ?) ORDER BY model_id",
        (model_id,),
    )
    return tuple(str(row[0]) for row in found)


def people_without(connection: Connection, models: Sequence[str]) -> tuple[str, ...]:
    """Name the enrolled who agree to be recognised but have no voice by any of ``models``, by name."""
    marks = ", ".join("?" * len(models))
    found = connection.execute(
        "SELECT name FROM speakers WHERE id IN (SELECT speaker_id FROM voice_references) AND id NOT IN "
        f"(SELECT speaker_id FROM voice_references WHERE model_id IN ({marks})) "
        "AND (consent_until IS NULL OR consent_until >= ?) ORDER BY name_key",
        (*models, date.today().isoformat()),
    )
    return tuple(_text(row[0]) for row in found)


def _add_reference(connection: Connection, speaker_id: int, reference: NewReference, now: datetime) -> None:
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


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a name is not text")
    return value


def _speaker(row: Sequence[Any], model_id: str | None, shared: tuple[str, ...]) -> Speaker:
    number, name, created, consent_at, last_heard, references, speech_s, good, fair, current = row[:-3]
    note, until, former = row[-3:]
    spoken = {QualityGrade.GOOD: good, QualityGrade.FAIR: fair, QualityGrade.POOR: speech_s - good - fair}
    return Speaker(
        id=number,
        name=_text(name),
        references=references,
        speech_s=speech_s,
        quality=max(spoken, key=spoken.__getitem__) if references else None,
        created=datetime.fromisoformat(created),
        consent_at=datetime.fromisoformat(consent_at),
        last_heard=None if last_heard is None else datetime.fromisoformat(last_heard),
        stale=model_id is not None and not current,
        shares_with=shared,
        consent_note=note,
        consent_until=None if until is None else date.fromisoformat(until),
        former=tuple(map(str, parse_json_list(former))),
    )
