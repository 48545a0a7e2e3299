"""Keeps and finds what is said in recordings: its SQL on a connection, and how words are compared.

A plain table and no full-text index. That would need triggers, which a library must not hold. It keeps
deleted words in its own pages, and knows no words in Chinese. A million captions are read in a second.
"""

import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Sequence

from voxdesk.archive.records import Saying
from voxdesk.core.types import Segment

_STRUCK = "…"
_WIDE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\u0e00-\u0e7f]")


def folded(text: str) -> str:
    """Fold case, accents and punctuation away; words stand between single spaces, also at both ends."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(
        " " if not letter.isalnum() else letter for letter in plain if not unicodedata.combining(letter)
    )
    return f" {' '.join(letters.split())} "


def needle(words: str) -> str:
    """Return what stands in ``folded`` text where ``words`` are said one after the other; "" for none.

    Whole words are meant, or with a star at the end their beginnings; a script without spaces has none.
    """
    inside = folded(words)
    if not inside.strip():
        return ""
    if _WIDE.search(inside):
        return inside.strip()
    return inside.rstrip() if words.rstrip().endswith("*") else inside


def put(
    connection: sqlite3.Connection, recording_id: int, source: str, said: Iterable[tuple[Segment, str]]
) -> None:
    """Keep what is said in a recording in place of what was kept; ``source`` tells what it was read from."""
    connection.execute("DELETE FROM said WHERE recording_id = ?", (recording_id,))
    connection.executemany(
        "INSERT INTO said (recording_id, start_s, end_s, text, folded) VALUES (?, ?, ?, ?, ?)",
        [(recording_id, part.start_s, part.end_s, text, folded(text)) for part, text in said],
    )
    connection.execute("UPDATE recordings SET words_from = ? WHERE id = ?", (source, recording_id))


def source(connection: sqlite3.Connection, sha256: str) -> tuple[int, str] | None:
    """Return the id of a recording and what its words were read from; None for an unknown one."""
    row = connection.execute("SELECT id, words_from FROM recordings WHERE sha256 = ?", (sha256,)).fetchone()
    return None if row is None else (int(row[0]), str(row[1]))


def find(connection: sqlite3.Connection, recording_id: int, words: str, limit: int) -> tuple[Saying, ...]:
    """List where ``words`` are said in a recording, and by which voice; empty ones list all that is said."""
    rows = connection.execute(
        "SELECT start_s, end_s, text FROM said WHERE recording_id = ? AND instr(folded, ?) > 0"
        " ORDER BY start_s LIMIT ?",
        (recording_id, needle(words) or " ", limit),
    ).fetchall()
    turns = connection.execute(
        "SELECT t.start_s, t.end_s, t.voice_id FROM voices v JOIN turns t ON t.voice_id = v.id"
        " WHERE v.recording_id = ?",
        (recording_id,),
    ).fetchall()
    found = []
    for start_s, end_s, text in rows:
        voice_id = _voice(turns, float(start_s), float(end_s))
        if voice_id is not None:
            found.append(Saying(voice_id, Segment(float(start_s), float(end_s)), str(text)))
    return tuple(found)


def strike(connection: sqlite3.Connection, pattern: re.Pattern[str]) -> None:
    """Take what ``pattern`` matches out of everything that is said."""
    for number, text in connection.execute("SELECT id, text FROM said").fetchall():
        struck = pattern.sub(_STRUCK, text)
        if struck != text:
            connection.execute(
                "UPDATE said SET text = ?, folded = ? WHERE id = ?", (struck, folded(struck), number)
            )


def drop(connection: sqlite3.Connection) -> None:
    """Keep no word of any recording."""
    connection.execute("DELETE FROM said")
    connection.execute("UPDATE recordings SET words_from = ''")


def _voice(turns: Sequence[sqlite3.Row], start_s: float, end_s: float) -> int | None:
    """Return who speaks most between two times; None where nobody does."""
    best = max(turns, key=lambda turn: min(turn[1], end_s) - max(turn[0], start_s), default=None)
    if best is None or min(best[1], end_s) <= max(best[0], start_s):
        return None
    return int(best[2])
