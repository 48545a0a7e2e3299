"""Asks the index of recordings: its SQL on a connection."""

import json
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import NamedTuple

from voxdesk.archive.records import Query, Recording, TalkTime, Voice, VoiceGroup
from voxdesk.archive.words import needle
from voxdesk.core.names import NameChanges, name_key
from voxdesk.core.types import Float32, Gender, Segment, Status
from voxdesk.library.people import unpack

_SAID = "SELECT recording_id FROM said WHERE instr(folded, ?) > 0"
_AT_ONCE = 500  # numbers in one statement; SQLite takes 999 in its older builds
_VOICE = (
    "id, recording_id, label, name, status, gender, seconds, turns, group_id,"
    " name IS NOT NULL AND confidence IS NULL"
)


class KeptVoice(NamedTuple):
    """The group of a voice, and its packed vector by ``model_id``."""

    group_id: int | None
    model_id: str
    vector: bytes | None


def text_of(path: Path) -> str:
    """Return a path as ASCII text (JSON, RFC 8259): file names are bytes, and SQLite takes UTF-8 alone."""
    return _escaped(str(path))


def path_of(text: str) -> Path:
    """Return the path that ``text_of`` wrote."""
    return Path(json.loads(f'"{text}"'))


def below(folder: Path) -> tuple[str, str]:
    """Return the first text of a path below ``folder``, and the first behind all of them."""
    inside = text_of(folder / "_")[:-1]
    return inside, inside[:-1] + chr(ord(inside[-1]) + 1)


def find(connection: sqlite3.Connection, query: Query) -> tuple[Recording, ...]:
    """List the recordings of a query, the newest first."""
    where, values = _listed(query)
    rows = connection.execute(
        f"SELECT r.id FROM recordings r WHERE {where} ORDER BY r.recorded DESC, r.id DESC LIMIT ? OFFSET ?",
        (*values, query.limit, query.offset),
    ).fetchall()
    return by_ids(connection, [int(row[0]) for row in rows])


def count(connection: sqlite3.Connection, query: Query) -> int:
    """Count the recordings of a query."""
    where, values = _where(query, "id")
    return int(
        connection.execute(
            f"SELECT count(*) FROM recordings WHERE {' AND '.join(where) or '1'}", values
        ).fetchone()[0]
    )


def by_ids(connection: sqlite3.Connection, ids: Sequence[int]) -> tuple[Recording, ...]:
    """Return these recordings in the order of their ids as given."""
    voices: dict[int, list[Voice]] = {each: [] for each in ids}
    places: dict[int, tuple[Path, bool]] = {}
    rows: dict[int, sqlite3.Row] = {}
    for some in _slices(ids):
        marks = _marks(some)
        for row in connection.execute(
            f"SELECT id, sha256, seconds, recorded FROM recordings WHERE id IN ({marks})", some
        ):
            rows[int(row[0])] = row
        for row in connection.execute(
            f"SELECT {_VOICE} FROM voices WHERE recording_id IN ({marks}) ORDER BY seconds DESC, id", some
        ):
            voices[int(row[1])].append(_voice(row))
        # What is there comes last and stays.
        for row in connection.execute(
            f"SELECT recording_id, path, missing FROM places WHERE recording_id IN ({marks})"
            " ORDER BY missing DESC, path DESC",
            some,
        ):
            places[int(row[0])] = (path_of(row[1]), bool(row[2]))
    return tuple(
        Recording(
            each,
            str(rows[each][1]),
            *places.get(each, (Path(), True)),
            float(rows[each][2]),
            datetime.fromisoformat(rows[each][3]),
            tuple(voices[each]),
        )
        for each in ids
        if each in rows
    )


def turns(connection: sqlite3.Connection, voice_ids: Sequence[int]) -> dict[int, tuple[Segment, ...]]:
    """Return when each of these voices speaks."""
    found: dict[int, list[Segment]] = {each: [] for each in voice_ids}
    for some in _slices(voice_ids):
        for voice, start_s, end_s in connection.execute(
            f"SELECT voice_id, start_s, end_s FROM turns WHERE voice_id IN ({_marks(some)})"
            " ORDER BY voice_id, start_s",
            some,
        ):
            found[int(voice)].append(Segment(float(start_s), float(end_s)))
    return {each: tuple(segments) for each, segments in found.items()}


def vectors(connection: sqlite3.Connection, voice_ids: Sequence[int]) -> dict[int, Float32]:
    """Return the embeddings of these voices that have one."""
    found: dict[int, Float32] = {}
    for some in _slices(voice_ids):
        rows = connection.execute(
            f"SELECT id, vector FROM voices WHERE vector IS NOT NULL AND id IN ({_marks(some)})", some
        )
        found |= {int(row[0]): unpack(row[1]) for row in rows}
    return found


def talk_times(connection: sqlite3.Connection, query: Query) -> tuple[TalkTime, ...]:
    """Sum up who speaks how long, the longest first."""
    # Many recordings: all voices are read in the order of their names (the + keeps SQLite from another),
    # which is quicker than to look for those of each recording and to sort them.
    many = (query.unknown or query.gender is not None) and not query.people and query.group is None
    where, values = _where(query, "+recording_id" if many else "recording_id")
    rows = connection.execute(
        "SELECT max(name), count(DISTINCT recording_id), sum(seconds) FROM voices"
        f" WHERE {' AND '.join(where) or '1'} GROUP BY name_key ORDER BY sum(seconds) DESC",
        values,
    )
    return tuple(TalkTime(row[0], int(row[1]), float(row[2])) for row in rows)


def groups(connection: sqlite3.Connection, limit: int) -> tuple[VoiceGroup, ...]:
    """List the voices without a name, the longest first."""
    rows = connection.execute(
        "SELECT group_id, count(DISTINCT recording_id), sum(seconds) FROM voices"
        " WHERE group_id IS NOT NULL AND name_key IS NULL"
        " GROUP BY group_id ORDER BY count(DISTINCT recording_id) DESC, sum(seconds) DESC LIMIT ?",
        (limit,),
    )
    return tuple(VoiceGroup(int(row[0]), int(row[1]), float(row[2])) for row in rows)


def voices_of(connection: sqlite3.Connection, group_id: int) -> tuple[Voice, ...]:
    """List the voices of a group that have no name, the longest first."""
    rows = connection.execute(
        f"SELECT {_VOICE} FROM voices WHERE group_id = ? AND name_key IS NULL ORDER BY seconds DESC, id",
        (group_id,),
    )
    return tuple(_voice(row) for row in rows)


def refused(connection: sqlite3.Connection, voice_ids: Sequence[int]) -> frozenset[str]:
    """Return the keys of the names that were refused for any of these voices."""
    found: set[str] = set()
    for some in _slices(voice_ids):
        marks = _marks(some)
        found |= {
            row[0]
            for row in connection.execute(f"SELECT name_key FROM refused WHERE voice_id IN ({marks})", some)
        }
    return frozenset(found)


def kept_voices(connection: sqlite3.Connection, recording_id: int) -> dict[str, KeptVoice]:
    """Return by label what is known of the voices of a recording that nobody has named."""
    return {
        str(label): KeptVoice(*rest)
        for label, *rest in connection.execute(
            "SELECT label, group_id, model_id, vector FROM voices"
            " WHERE recording_id = ? AND name_key IS NULL",
            (recording_id,),
        )
    }


def refusals(connection: sqlite3.Connection, recording_id: int) -> tuple[tuple[str, str], ...]:
    """Return labels of voices that nobody has named, with the keys of names refused for them."""
    rows = connection.execute(
        "SELECT v.label, f.name_key FROM refused f JOIN voices v ON v.id = f.voice_id"
        " WHERE v.recording_id = ? AND v.name_key IS NULL",
        (recording_id,),
    )
    return tuple((str(label), str(key)) for label, key in rows)


def recordings_naming(connection: sqlite3.Connection, changes: NameChanges) -> tuple[int, ...]:
    """List the recordings in which a changed or forgotten name stands."""
    found: set[int] = set()
    for some in _slices(tuple(changes.new)):
        marks = _marks(some)
        found |= {
            int(row[0])
            for row in connection.execute(
                f"SELECT DISTINCT recording_id FROM voices WHERE name_key IN ({marks})", some
            )
        }
    return tuple(sorted(found))


def places_bearing(connection: sqlite3.Connection, pattern: re.Pattern[str]) -> tuple[str, ...]:
    """List the files, as written by ``text_of``, in whose path the pattern is found."""
    rows = connection.execute("SELECT path FROM places")
    return tuple(row[0] for row in rows if pattern.search(str(path_of(row[0]))))


def _listed(query: Query) -> tuple[str, list[str | int]]:
    """The conditions on recordings ``r`` that are read by date until there are enough.

    Many have an unknown voice, or one of a gender: each is asked. Few have one person: those are looked up.
    """
    parts, values = _where(replace(query, unknown=False, gender=None, since=None, until=None), "r.id")
    if query.unknown:
        parts.append("EXISTS (SELECT 1 FROM voices v WHERE v.recording_id = r.id AND v.name_key IS NULL)")
    if query.gender is not None:
        parts.append("EXISTS (SELECT 1 FROM voices v WHERE v.recording_id = r.id AND v.gender = ?)")
        values.append(query.gender.value)
    when, days = _days(query)
    return " AND ".join([*parts, *when]) or "1", [*values, *days]


def _where(query: Query, number: str) -> tuple[list[str], list[str | int]]:
    """The conditions on ``number``, the expression that is a recording's id."""
    inside: list[str] = []
    values: list[str | int] = []
    for person in query.people:
        inside.append("SELECT recording_id FROM voices WHERE name_key = ?")
        values.append(name_key(person))
    if query.unknown:
        inside.append("SELECT recording_id FROM voices WHERE name_key IS NULL")
    if query.gender is not None:
        inside.append("SELECT recording_id FROM voices WHERE gender = ?")
        values.append(query.gender.value)
    if query.group is not None:
        inside.append("SELECT recording_id FROM voices WHERE group_id = ?")
        values.append(query.group)
    when, days = _days(query)
    if when:
        inside.append(f"SELECT id FROM recordings WHERE {' AND '.join(when)}")
        values += days
    if query.folder is not None:
        inside.append("SELECT recording_id FROM places WHERE path >= ? AND path < ?")
        values += below(query.folder)
    if query.text.split():
        condition, paths = _in_path(query.text)
        inside.append(condition)
        values += paths
    if needle(query.words):
        inside.append(_SAID)
        values.append(needle(query.words))
    if query.anywhere.split():
        condition, paths = _in_path(query.anywhere)
        # Without a letter nothing is said: an empty needle would be everywhere.
        inside.append(f"{condition} UNION {_SAID}" if needle(query.anywhere) else condition)
        values += [*paths, *([needle(query.anywhere)] if needle(query.anywhere) else [])]
    return [f"{number} IN ({each})" for each in inside], values


def _in_path(text: str) -> tuple[str, list[str]]:
    """The recordings in whose path all words of ``text`` stand."""
    words = text.split()
    condition = " AND ".join(["path LIKE ? ESCAPE '\\'"] * len(words))
    values = []
    for word in words:
        escaped = _escaped(word).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        values.append(f"%{escaped}%")
    return f"SELECT recording_id FROM places WHERE {condition}", values


def _days(query: Query) -> tuple[list[str], list[str]]:
    parts, values = [], []
    if query.since is not None:
        parts.append("recorded >= ?")
        values.append(_begin(query.since))
    if query.until is not None:
        parts.append("recorded < ?")
        values.append(_begin(query.until + timedelta(days=1)))
    return parts, values


def _begin(day: date) -> str:
    """The first second of a day here, as times are written."""
    return datetime.combine(day, time()).astimezone(UTC).isoformat(timespec="seconds")


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


def _slices(values: Sequence[int] | Sequence[str]) -> list[list[int | str]]:
    return [list(values[first : first + _AT_ONCE]) for first in range(0, len(values), _AT_ONCE)]


def _marks(values: Sequence[int | str]) -> str:
    return ",".join("?" * len(values))


def _escaped(text: str) -> str:
    return json.dumps(text)[1:-1]
