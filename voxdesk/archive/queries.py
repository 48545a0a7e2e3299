"""Asks the index of recordings who speaks where: a query's conditions as SQL."""

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from voxdesk.archive import recordings
from voxdesk.archive.records import Query, Recording, TalkTime
from voxdesk.archive.sql import below, escaped
from voxdesk.archive.words import needle
from voxdesk.core.names import name_key

_UNKNOWN = "SELECT recording_id FROM voices WHERE name_key IS NULL"
_SAID = "SELECT recording_id FROM said WHERE instr(folded, ?) > 0"


def find(connection: sqlite3.Connection, query: Query) -> tuple[Recording, ...]:
    """List the recordings of a query, the newest first."""
    where, values = _listed(query)
    rows = connection.execute(
        f"SELECT r.id FROM recordings r WHERE {where} ORDER BY r.recorded DESC, r.id DESC LIMIT ? OFFSET ?",
        (*values, query.limit, query.offset),
    ).fetchall()
    return recordings.by_ids(connection, [int(row[0]) for row in rows])


def count(connection: sqlite3.Connection, query: Query) -> int:
    """Count the recordings of a query."""
    where, values = _where(query, "id")
    return int(
        connection.execute(
            f"SELECT count(*) FROM recordings WHERE {' AND '.join(where) or '1'}", values
        ).fetchone()[0]
    )


def talk_times(connection: sqlite3.Connection, query: Query) -> tuple[TalkTime, ...]:
    """Sum up who speaks how long, the longest first."""
    # Many recordings: all voices are read in the order of their names (the + keeps SQLite from another),
    # which is quicker than to look for those of each recording and to sort them.
    wide = query.unknown or query.gender is not None or query.quality is not None
    many = wide and not query.people and query.group is None
    number = "+recording_id" if many else "recording_id"
    where, values = _where(replace(query, unknown=False), number, other=many and _are_most(connection, query))
    if query.unknown:  # an unknown voice's own recording need not be looked up
        where.append(f"(name_key IS NULL OR {number} IN ({_UNKNOWN}))")
    rows = connection.execute(
        "SELECT max(name), count(DISTINCT recording_id), sum(seconds) FROM voices"
        f" WHERE {' AND '.join(where) or '1'} GROUP BY name_key ORDER BY sum(seconds) DESC",
        values,
    )
    return tuple(TalkTime(row[0], int(row[1]), float(row[2])) for row in rows)


def _listed(query: Query) -> tuple[str, list[str | int]]:
    """The conditions on recordings ``r`` that are read by date until there are enough.

    Many have an unknown voice, or one of a gender: each is asked. Few have one person: those are looked up.
    """
    asked = replace(query, unknown=False, gender=None, since=None, until=None, quality=None)
    parts, values = _where(asked, "r.id")
    if query.unknown:
        parts.append("EXISTS (SELECT 1 FROM voices v WHERE v.recording_id = r.id AND v.name_key IS NULL)")
    if query.gender is not None:
        parts.append("EXISTS (SELECT 1 FROM voices v WHERE v.recording_id = r.id AND v.gender = ?)")
        values.append(query.gender.value)
    own, more = _of_recording(query)
    return " AND ".join([*parts, *own]) or "1", [*values, *more]


def _are_most(connection: sqlite3.Connection, query: Query) -> bool:
    """Tell whether most recordings have what the query asks of the recording itself."""
    own, more = _of_recording(query)
    question = (
        f"SELECT 2 * count(*) > (SELECT count(*) FROM recordings) FROM recordings WHERE {' AND '.join(own)}"
    )
    return bool(own) and bool(connection.execute(question, more).fetchone()[0])


def _where(query: Query, number: str, *, other: bool = False) -> tuple[list[str], list[str | int]]:
    """The conditions on ``number``, the expression that is a recording's id.

    What is asked of the recording itself is with ``other`` asked as "none of the others": those may be fewer.
    """
    inside: list[str] = []
    values: list[str | int] = []
    for person in query.people:
        inside.append("SELECT recording_id FROM voices WHERE name_key = ?")
        values.append(name_key(person))
    if query.unknown:
        inside.append(_UNKNOWN)
    if query.gender is not None:
        inside.append("SELECT recording_id FROM voices WHERE gender = ?")
        values.append(query.gender.value)
    if query.group is not None:
        inside.append("SELECT recording_id FROM voices WHERE group_id = ?")
        values.append(query.group)
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
    parts = [f"{number} IN ({each})" for each in inside]
    own, more = _of_recording(query)
    if own:
        among, asked = ("NOT IN", "NOT") if other else ("IN", "")
        parts.append(f"{number} {among} (SELECT id FROM recordings WHERE {asked} ({' AND '.join(own)}))")
    return parts, [*values, *more]


def _in_path(text: str) -> tuple[str, list[str]]:
    """The recordings in whose path all words of ``text`` stand."""
    words = text.split()
    condition = " AND ".join(["path LIKE ? ESCAPE '\\'"] * len(words))
    values = []
    for word in words:
        plain = escaped(word).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        values.append(f"%{plain}%")
    return f"SELECT recording_id FROM places WHERE {condition}", values


def _of_recording(query: Query) -> tuple[list[str], list[str]]:
    """The conditions on columns of the recording itself: when it was made, and how good it is."""
    parts, values = [], []
    if query.quality is not None:
        parts.append("quality = ?")
        values.append(query.quality.value)
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
