"""Asks the index of recordings who speaks where: columns are filtered, SQL finds paths and words."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import numpy as np

from voxdesk.archive import columns, recordings
from voxdesk.archive.columns import Columns
from voxdesk.archive.records import Found, Query, Recording, TalkTime
from voxdesk.archive.sql import below, escaped, rows_in
from voxdesk.archive.words import needle
from voxdesk.core.names import name_key
from voxdesk.core.types import Bool

_SAID = "SELECT recording_id FROM said WHERE instr(folded, ?) > 0"


@dataclass(frozen=True, slots=True)
class Match:
    """Which recordings, rows of the columns, are as a query wants them: ``kept`` bool[n]."""

    columns: Columns
    kept: Bool


def search(connection: sqlite3.Connection, query: Query) -> Found:
    """Answer all that the window asks of a query at once."""
    match = ask(connection, query)
    return Found(listed(connection, match, query), count(match), talk_times(connection, match))


def ask(connection: sqlite3.Connection, query: Query) -> Match:
    """Find the recordings of a query."""
    whole = columns.read(connection)
    kept = np.ones(len(whole.ids), dtype=np.bool_)
    for each in _conditions(connection, query, whole):
        kept &= each
    return Match(whole, kept)


def listed(connection: sqlite3.Connection, match: Match, query: Query) -> tuple[Recording, ...]:
    """Read the recordings of a query, the newest first."""
    rows = np.flatnonzero(match.kept)
    recorded, most = match.columns.recorded, query.offset + query.limit
    if most < len(rows):  # only the newest need to be put in order
        times = recorded[rows]
        rows = rows[times >= np.partition(times, len(times) - most)[len(times) - most]]
    rows = rows[np.lexsort((match.columns.ids[rows], recorded[rows]))[::-1]][query.offset : most]
    return recordings.by_ids(connection, match.columns.ids[rows].tolist())


def count(match: Match) -> int:
    """Count the recordings of a query."""
    return int(np.count_nonzero(match.kept))


def talk_times(connection: sqlite3.Connection, match: Match) -> tuple[TalkTime, ...]:
    """Sum up who speaks how long, the longest first."""
    whole = match.columns
    kept = match.kept[whole.rows]
    numbers = whole.names[kept] + 1  # 0: without a name
    seconds = np.bincount(numbers, whole.seconds[kept], minlength=len(whole.hashes) + 1)
    found_in = np.bincount(numbers[whole.firsts[kept]], minlength=len(whole.hashes) + 1)
    there = np.flatnonzero(found_in)
    named = there[there > 0]
    bearers = whole.bearers[named - 1].tolist()
    rows = rows_in(connection, "SELECT id, name FROM voices WHERE id IN ({})", bearers)
    shown: dict[int, str] = {row[0]: row[1] for row in rows}
    names: dict[int, str | None] = {0: None}
    names |= {number: shown[bearer] for number, bearer in zip(named.tolist(), bearers, strict=True)}
    order = there[np.argsort(-seconds[there], kind="stable")].tolist()
    return tuple(TalkTime(names[each], int(found_in[each]), float(seconds[each])) for each in order)


def _conditions(connection: sqlite3.Connection, query: Query, whole: Columns) -> Iterator[Bool]:
    """The recordings that fulfil each condition: bool[n] each."""
    for person in query.people:
        yield _with_voice(whole, whole.names == whole.name(name_key(person)))
    if query.unknown:
        yield _with_voice(whole, whole.names == -1)
    if query.gender is not None:
        yield _with_voice(whole, whole.genders == columns.GENDERS.index(query.gender))
    if query.quality is not None:
        yield whole.quality == columns.GRADES.index(query.quality)
    if query.since is not None:
        yield whole.recorded >= _begin(query.since)
    if query.until is not None:
        yield whole.recorded < _begin(query.until + timedelta(days=1))
    for question, values in _questions(query):
        kept = np.zeros(len(whole.ids), dtype=np.bool_)
        kept[whole.rows_of(row[0] for row in connection.execute(question, values))] = True
        yield kept


def _with_voice(whole: Columns, voices: Bool) -> Bool:
    """The recordings in which one of these voices, bool[m], speaks."""
    kept = np.zeros(len(whole.ids), dtype=np.bool_)
    kept[whole.rows[voices]] = True
    return kept


def _questions(query: Query) -> Iterator[tuple[str, list[str | int]]]:
    """What is asked of SQL: each gives the ids of recordings that fulfil a condition."""
    if query.group is not None:
        yield "SELECT recording_id FROM voices WHERE group_id = ?", [query.group]
    if query.folder is not None:
        yield "SELECT recording_id FROM places WHERE path >= ? AND path < ?", [*below(query.folder)]
    if query.text.split():
        yield _in_path(query.text)
    if needle(query.words):
        yield _SAID, [needle(query.words)]
    if query.anywhere.split():
        condition, paths = _in_path(query.anywhere)
        # Without a letter nothing is said: an empty needle would be everywhere.
        said = needle(query.anywhere)
        yield (f"{condition} UNION ALL {_SAID}", [*paths, said]) if said else (condition, paths)


def _in_path(text: str) -> tuple[str, list[str | int]]:
    """The recordings in whose path all words of ``text`` stand."""
    words = text.split()
    condition = " AND ".join(["path LIKE ? ESCAPE '\\'"] * len(words))
    values: list[str | int] = []
    for word in words:
        plain = escaped(word).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        values.append(f"%{plain}%")
    return f"SELECT recording_id FROM places WHERE {condition}", values


def _begin(day: date) -> int:
    """The first second of a day here, counted from 1970."""
    return int(datetime.combine(day, time()).astimezone().timestamp())
