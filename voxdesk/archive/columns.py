"""The index in columns: what its questions filter and add up, in blocks of recordings.

A million turns are rows of SQLite, of which adding up a quarter million takes a tenth of a second, and twice
that where recordings are chosen by their date or path. In columns it takes a few milliseconds. Each write
makes the blocks anew that it touches; a library must hold no triggers.
"""

import hashlib
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import Bool, Float64, Gender, Int64, QualityGrade

GENDERS, GRADES = list(Gender), list(QualityGrade)
_BLOCK = 1024  # recordings: making one anew takes some milliseconds
_RECORDING = np.dtype([("id", "<i8"), ("recorded", "<i8"), ("quality", "i1")])
# row: of its recording in the block; name: in the block's names, -1 for none; first: of that name in it.
_VOICE = np.dtype([("row", "<u2"), ("name", "<i4"), ("gender", "i1"), ("first", "?"), ("seconds", "<f8")])
_NAME = np.dtype([("hash", "<u8"), ("voice", "<i8")])  # of a name's key, and a voice that has it
_Rows = NDArray[np.void]
_Names = dict[str, tuple[int, int, int]]
"""By a name's key: its number in the block, its hash, and a voice that has it."""


@dataclass(frozen=True, slots=True)
class Columns:
    """n recordings in the order of their ids, m voices in theirs, and k names.

    ``ids``, ``recorded`` (seconds since 1970) and ``quality`` (place in ``GRADES``, -1 for none) are i64[n].
    ``rows`` i64[m] is the recording of each voice, ``names`` i64[m] its name or -1, ``genders`` i64[m] its
    place in ``GENDERS``. ``firsts`` bool[m] tells the first voice of a name in its recording, ``seconds``
    f64[m] how long it speaks. ``hashes`` u64[k] rise; ``bearers`` i64[k] are ids of voices with the names.
    """

    ids: Int64
    recorded: Int64
    quality: Int64
    rows: Int64
    names: Int64
    genders: Int64
    firsts: Bool
    seconds: Float64
    hashes: NDArray[np.uint64]
    bearers: Int64

    def rows_of(self, ids: Iterable[int]) -> Int64:
        """Return the rows of the recordings with these ids, without those that are gone."""
        wanted = np.fromiter(ids, dtype=np.int64)
        found = np.searchsorted(self.ids, wanted)
        there = found < len(self.ids)
        there[there] = self.ids[found[there]] == wanted[there]
        return found[there]

    def name(self, key: str) -> int:
        """Return the number of the name with this key; -2 where nobody has it."""
        wanted = _hash(key)
        place = int(np.searchsorted(self.hashes, wanted))
        return place if place < len(self.hashes) and self.hashes[place] == wanted else -2


def read(connection: sqlite3.Connection) -> Columns:
    """Return the columns of all recordings."""
    blocks = connection.execute("SELECT recordings, voices, names FROM columns ORDER BY block").fetchall()
    recordings, voices, names = (
        [np.frombuffer(block[place], dtype) for block in blocks]
        for place, dtype in enumerate((_RECORDING, _VOICE, _NAME))
    )
    whole, spoken, named = (
        np.concatenate(parts) if parts else np.empty(0, dtype)
        for parts, dtype in ((recordings, _RECORDING), (voices, _VOICE), (names, _NAME))
    )
    many = [len(part) for part in voices]
    hashes, first, numbers = np.unique(named["hash"], return_index=True, return_inverse=True)
    in_block = spoken["name"].astype(np.int64)
    place = in_block + np.repeat(_starts(names), many)
    return Columns(
        whole["id"].copy(),
        whole["recorded"].copy(),
        whole["quality"].astype(np.int64),
        spoken["row"] + np.repeat(_starts(recordings), many),
        np.where(in_block < 0, -1, numbers[place] if len(numbers) else -1),
        spoken["gender"].astype(np.int64),
        spoken["first"].copy(),
        spoken["seconds"].copy(),
        hashes,
        named["voice"][first],
    )


def write(connection: sqlite3.Connection, touched: Collection[int] | None = None) -> None:
    """Make the blocks of the recordings with the ids ``touched`` anew; None: all blocks."""
    if touched is None:
        connection.execute("DELETE FROM columns")
        last = connection.execute("SELECT coalesce(max(id), -1) FROM recordings").fetchone()[0]
        blocks = set(range(int(last) // _BLOCK + 1))
    else:
        blocks = {each // _BLOCK for each in touched}
    for block in sorted(blocks):
        _write_block(connection, block)


def _write_block(connection: sqlite3.Connection, block: int) -> None:
    between = (block * _BLOCK, (block + 1) * _BLOCK)
    recordings = np.array(
        [
            (number, seconds, GRADES.index(QualityGrade(grade)) if grade else -1)
            for number, seconds, grade in connection.execute(
                "SELECT id, coalesce(CAST(strftime('%s', recorded) AS INTEGER), 0), quality"
                " FROM recordings WHERE id >= ? AND id < ? ORDER BY id",
                between,
            )
        ],
        _RECORDING,
    )
    names: _Names = {}
    voices = np.array(list(_voices(connection, between, recordings["id"], names)), _VOICE)
    named = np.array([(code, voice) for _, code, voice in names.values()], _NAME)
    connection.execute("DELETE FROM columns WHERE block = ?", (block,))
    if len(recordings):
        connection.execute(
            "INSERT INTO columns VALUES (?, ?, ?, ?)",
            (block, recordings.tobytes(), voices.tobytes(), named.tobytes()),
        )


def _voices(
    connection: sqlite3.Connection,
    between: tuple[int, int],
    ids: Int64,
    names: dict[str, tuple[int, int, int]],
) -> Iterator[tuple[int, int, int, bool, float]]:
    """Return the rows of ``_VOICE``, and collect the ``names`` in them."""
    row_of = {number: row for row, number in enumerate(ids.tolist())}
    before: tuple[int, str | None] | None = None
    for voice, recording, key, gender, seconds in connection.execute(
        "SELECT id, recording_id, name_key, gender, seconds FROM voices"
        " WHERE recording_id >= ? AND recording_id < ? ORDER BY recording_id, name_key",
        between,
    ):
        name = -1
        if key is not None:
            name = names.setdefault(key, (len(names), _hash(key), voice))[0]
        yield row_of[recording], name, GENDERS.index(Gender(gender)), (recording, key) != before, seconds
        before = (recording, key)


def _starts(parts: list[_Rows]) -> Int64:
    """Return where each part begins when all stand one after the other."""
    return np.cumsum([0, *(len(part) for part in parts)], dtype=np.int64)[:-1]


def _hash(key: str) -> int:
    digest = hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "little")
