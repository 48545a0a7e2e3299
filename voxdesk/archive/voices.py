"""Voices in the index of recordings: who they are, when they speak, their groups and refused names."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import TypeAlias

import numpy as np

from voxdesk.archive.known_again import VoiceBefore, is_given, known_again
from voxdesk.archive.records import NewVoice, StoredVectors, Voice, VoiceGroup, VoiceName
from voxdesk.archive.sql import rows_in
from voxdesk.core.names import name_key
from voxdesk.core.types import Float32, Gender, Segment, Status
from voxdesk.library.people import pack, unpack
from voxdesk.timeline.labels import letters_of

Grouping: TypeAlias = tuple[int, int, int]
"""How many voices are in groups, the last group's number, the sum of all numbers."""

_VOICE = (
    "SELECT id, recording_id, label, name, status, gender, seconds, turns, group_id,"
    " name IS NOT NULL AND confidence IS NULL FROM voices"
)


_READ_AT_ONCE = 4096  # vectors: 3 MB


def of_recordings(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, list[Voice]]:
    """Return the voices of each of these recordings, the longest first."""
    found: dict[int, list[Voice]] = {each: [] for each in ids}
    question = f"{_VOICE} WHERE recording_id IN ({{}}) ORDER BY seconds DESC, id"
    for row in rows_in(connection, question, ids):
        found[int(row[1])].append(_voice(row))
    return found


def of_group(connection: sqlite3.Connection, group_id: int, named: bool) -> tuple[Voice, ...]:
    """List the voices of a group that have no name, or those that the user named, the longest first."""
    which = "name_key IS NOT NULL AND confidence IS NULL" if named else "name_key IS NULL"
    question = f"{_VOICE} WHERE group_id = ? AND {which} ORDER BY seconds DESC, id"
    return tuple(_voice(row) for row in connection.execute(question, (group_id,)))


def put(connection: sqlite3.Connection, recording_id: int, voices: Sequence[NewVoice]) -> None:
    """Put the voices of a recording in place of those that it had.

    What is kept of one that is known again: its number, its group, refused names, and its vector where
    no new one comes.
    """
    before = _before(connection, recording_id)
    same = known_again(voices, before)
    refused = connection.execute(
        "SELECT f.voice_id, f.name_key FROM refused f JOIN voices v ON v.id = f.voice_id"
        " WHERE v.recording_id = ?",
        (recording_id,),
    ).fetchall()
    connection.execute("DELETE FROM voices WHERE recording_id = ?", (recording_id,))
    taken = {voice.label for voice in voices}
    for place, voice in enumerate(voices):
        was, label = same.get(place), voice.label
        # Who loses the name that the user gave has the label again that the voice had before.
        if was is not None and is_given(voice) and was.label not in taken and letters_of(was.label):
            label = was.label
        group_id = None if was is None else _group(voice, was)
        _put(connection, recording_id, voice, label, group_id, was)
    connection.executemany(
        "INSERT INTO refused SELECT id, ? FROM voices WHERE id = ?",
        [(key, number) for number, key in refused],
    )


def _before(connection: sqlite3.Connection, recording_id: int) -> tuple[VoiceBefore, ...]:
    """Return the voices that a recording has."""
    rows = connection.execute(
        "SELECT id, label, name_key, name_key IS NOT NULL AND confidence IS NULL, group_id, model_id, vector"
        " FROM voices WHERE recording_id = ? ORDER BY seconds DESC, id",
        (recording_id,),
    ).fetchall()
    times = turns(connection, [row[0] for row in rows])
    return tuple(
        VoiceBefore(number, label, key, bool(given), group_id, model_id, vector, times[number])
        for number, label, key, given, group_id, model_id, vector in rows
    )


def _group(voice: NewVoice, was: VoiceBefore) -> int | None:
    """Return the group that a voice stays in."""
    if is_given(voice):
        return was.group_id
    # What another model put together says nothing of what this one would, nor does the name of somebody else.
    same_model = voice.vector is None or voice.model_id == was.model_id
    return was.group_id if same_model and (was.given or was.name_key is None) else None


def _put(
    connection: sqlite3.Connection,
    recording_id: int,
    voice: NewVoice,
    label: str,
    group_id: int | None,
    was: VoiceBefore | None,
) -> None:
    number = None if was is None else was.id
    model_id, vector = ("", None) if was is None else (was.model_id, was.vector)
    if voice.vector is not None:
        model_id, vector = voice.model_id, pack(voice.vector)
    done = connection.execute(
        "INSERT INTO voices (id, recording_id, label, name, name_key, status, confidence, gender, seconds,"
        " turns, group_id, model_id, vector) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            recording_id,
            label,
            voice.name,
            _key(voice.name),
            voice.status.value,
            voice.confidence,
            voice.gender.value,
            voice.seconds,
            len(voice.turns),
            group_id,
            model_id,
            vector,
        ),
    )
    connection.executemany(
        "INSERT OR IGNORE INTO turns VALUES (?, ?, ?)",
        [(done.lastrowid, turn.start_s, turn.end_s) for turn in voice.turns],
    )


def recordings_of(connection: sqlite3.Connection, voice_ids: Sequence[int]) -> set[int]:
    """Return the ids of the recordings in which these voices speak."""
    question = "SELECT recording_id FROM voices WHERE id IN ({})"
    return {int(row[0]) for row in rows_in(connection, question, voice_ids)}


def turns(connection: sqlite3.Connection, voice_ids: Sequence[int]) -> dict[int, tuple[Segment, ...]]:
    """Return when each of these voices speaks, in order."""
    found: dict[int, list[Segment]] = {each: [] for each in voice_ids}
    question = "SELECT voice_id, start_s, end_s FROM turns WHERE voice_id IN ({}) ORDER BY voice_id, start_s"
    for voice, start_s, end_s in rows_in(connection, question, voice_ids):
        found[int(voice)].append(Segment(float(start_s), float(end_s)))
    return {each: tuple(segments) for each, segments in found.items()}


def vectors(connection: sqlite3.Connection, voice_ids: Sequence[int]) -> dict[int, Float32]:
    """Return the embeddings of these voices that have one."""
    question = "SELECT id, vector FROM voices WHERE vector IS NOT NULL AND id IN ({})"
    return {int(number): unpack(vector) for number, vector in rows_in(connection, question, voice_ids)}


def unnamed_vectors(
    connection: sqlite3.Connection, model_id: str, group_id: int | None, least_s: float
) -> StoredVectors:
    """Return the embeddings by ``model_id`` of voices without a name, or of one group of them."""
    # With name, the index of names holds this order: SQLite need not sort the vectors themselves.
    asked = "FROM voices WHERE name_key IS NULL AND name IS NULL AND seconds >= ?"
    values: tuple[float, ...] = (least_s,)
    if group_id is not None:
        asked, values = f"{asked} AND group_id = ?", (least_s, group_id)
    most = connection.execute(f"SELECT count(*) {asked}", values).fetchone()[0]
    rows = connection.execute(
        f"SELECT id, coalesce(group_id, -1), seconds, vector {asked} AND vector IS NOT NULL AND model_id = ?"
        " ORDER BY recording_id, seconds, id",
        (*values, model_id),
    )
    ids, groups = np.empty(most, dtype=np.int64), np.empty(most, dtype=np.int64)
    seconds, matrix = np.empty(most, dtype=np.float64), np.empty((0, 0), dtype=np.float32)
    count = 0
    while block := rows.fetchmany(_READ_AT_ONCE):
        part = slice(count, count + len(block))
        ids[part], groups[part], seconds[part], packed = zip(*block, strict=True)
        read = np.frombuffer(b"".join(packed), dtype="<f4").reshape(len(block), -1)
        if not count:
            matrix = np.empty((most, read.shape[1]), dtype=np.float32)
        matrix[part] = read
        count = part.stop
    return StoredVectors(ids[:count], groups[:count], seconds[:count], matrix[:count])


def groups(connection: sqlite3.Connection, limit: int) -> tuple[VoiceGroup, ...]:
    """List the voices without a name, those of most recordings first."""
    # The + keeps SQLite from the index of names: that of groups holds all of the answer.
    rows = connection.execute(
        "SELECT group_id, count(DISTINCT recording_id) AS many, sum(seconds) AS whole_s FROM voices"
        " WHERE group_id IS NOT NULL AND +name_key IS NULL"
        " GROUP BY group_id ORDER BY many DESC, whole_s DESC LIMIT ?",
        (limit,),
    )
    return tuple(VoiceGroup(int(row[0]), int(row[1]), float(row[2])) for row in rows)


def ungrouped(connection: sqlite3.Connection) -> int:
    """Count the voices without a name that are in no group: too short, or without an embedding."""
    # The index of names counts the one, that of groups the other.
    question = (
        "SELECT (SELECT count(*) FROM voices WHERE name_key IS NULL)"
        " - (SELECT count(*) FROM voices WHERE group_id IS NOT NULL AND +name_key IS NULL)"
    )
    return int(connection.execute(question).fetchone()[0])


def grouping(connection: sqlite3.Connection) -> Grouping:
    """Return what changes when voices are put into other groups, by whomever."""
    row = connection.execute(
        "SELECT count(group_id), coalesce(max(group_id), 0), coalesce(sum(group_id), 0) FROM voices"
        " WHERE group_id IS NOT NULL"
    ).fetchone()
    return int(row[0]), int(row[1]), int(row[2])


def give_names(connection: sqlite3.Connection, names: Iterable[VoiceName]) -> tuple[VoiceName, ...]:
    """Give voices these names, None takes a name away; returns the names that they had."""
    before = []
    for each in names:
        row = connection.execute(
            "SELECT name, status, group_id, confidence, label FROM voices WHERE id = ?", (each.voice_id,)
        ).fetchone()
        if row is None:
            continue
        before.append(VoiceName(each.voice_id, row[0], Status(row[1]), *row[2:]))
        connection.execute(
            "UPDATE voices SET name = ?, name_key = ?, status = ?, group_id = ?, confidence = ?,"
            " label = coalesce(?, label) WHERE id = ?",
            (
                each.name,
                _key(each.name),
                each.status.value,
                each.group_id,
                each.confidence,
                each.label,
                each.voice_id,
            ),
        )
    return tuple(before)


def refused(connection: sqlite3.Connection, voice_ids: Sequence[int]) -> frozenset[str]:
    """Return the keys of the names that were refused for any of these voices."""
    question = "SELECT name_key FROM refused WHERE voice_id IN ({})"
    return frozenset(str(row[0]) for row in rows_in(connection, question, voice_ids))


def _voice(row: sqlite3.Row) -> Voice:
    number, recording_id, label, name, status, gender, seconds, count_of_turns, group, given = row
    return Voice(
        int(number),
        int(recording_id),
        str(label),
        name,
        Status(status),
        Gender(gender),
        float(seconds),
        int(count_of_turns),
        group,
        bool(given),
    )


def _key(name: str | None) -> str | None:
    return None if name is None else name_key(name)
