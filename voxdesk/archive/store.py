"""Keeps the index of recordings in one SQLite file; every write is all or nothing."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from importlib import resources
from pathlib import Path

from voxdesk.archive import before_change, queries, words
from voxdesk.archive.before_change import ArchiveBefore
from voxdesk.archive.records import (
    NewRecording,
    NewVoice,
    Place,
    Query,
    Recording,
    Saying,
    StoredVector,
    TalkTime,
    Voice,
    VoiceGroup,
    VoiceName,
)
from voxdesk.core.errors import LibraryError, Words
from voxdesk.core.names import NameChanges, name_key, pattern_of
from voxdesk.core.types import Float32, Segment, Status
from voxdesk.library import database
from voxdesk.library.people import pack, unpack, write_time
from voxdesk.timeline.rename import new_labels

VERSION = 2
Grouping = tuple[int, int, int]
"""How many voices are in groups, the last group's number, the sum of all numbers."""

APPLICATION_ID = 0x566F7849  # "VoxI"
_WAY_BACK = Words(
    "It is the index of recordings. Move it away, and have the folders heard once more: their recordings are "
    "untouched."
)


class Archive:
    """The index; safe from any thread, shared with other processes.

    Every method raises LibraryError, in words and naming the file, when the file cannot be read or
    written. ``wait_s`` is how long to wait for another program that is writing; ``key`` opens an
    encrypted file.
    """

    def __init__(self, path: Path, *, wait_s: float = 20.0, key: bytes | None = None) -> None:
        self.path, self._wait_s = path, wait_s
        self._lock = threading.RLock()
        with self._words():
            self._connection = database.connect(
                path, wait_s=wait_s, application_id=APPLICATION_ID, version=VERSION, key=key
            )
            try:
                database.set_up(
                    self._connection,
                    path,
                    schema=resources.files("voxdesk.archive").joinpath("schema.sql").read_text("utf-8"),
                    version=VERSION,
                    application_id=APPLICATION_ID,
                    migrations={1: _add_words},
                )
            except BaseException:
                self._connection.close()
                raise

    def close(self) -> None:
        """Close the file; nothing else may be called afterwards."""
        with self._lock:
            self._connection.close()

    @property
    def revision(self) -> int:
        """A number that rises with every write, also by another process."""
        with self._reading():
            return int(self._connection.execute("SELECT revision FROM state").fetchone()[0])

    def place(self, path: Path) -> tuple[Place, str] | None:
        """Return what is known of a file and the content that it had; None for an unknown one."""
        with self._reading():
            row = self._connection.execute(
                "SELECT p.size, p.changed_ns, r.sha256 FROM places p"
                " JOIN recordings r ON r.id = p.recording_id WHERE p.path = ?",
                (queries.text_of(path),),
            ).fetchone()
        return None if row is None else (Place(path, int(row[0]), int(row[1])), str(row[2]))

    def knows(self, sha256: str) -> bool:
        """Tell whether a recording with this content was heard."""
        with self._reading():
            return self._id_of(sha256) is not None

    def move(self, sha256: str, place: Place) -> None:
        """Note that the known content ``sha256`` lies at ``place`` (too)."""
        with self._writing():
            self._put_place(self._known(sha256), place)

    def add(self, recording: NewRecording, place: Place) -> int:
        """Keep who speaks when in a recording, in place of what was kept of it; returns its id.

        A voice that comes without a vector keeps the one that was made of it before; names that were
        refused for it stay so.
        """
        with self._writing():
            return self._add(recording, place)

    def add_all(self, recordings: Iterable[tuple[NewRecording, Place]]) -> int:
        """Keep many recordings as ``add`` does, all of them or none; returns how many."""
        count = 0
        with self._writing():
            for recording, place in recordings:
                self._add(recording, place)
                count += 1
        return count

    def note_missing(self, missing: Iterable[Path], there: Iterable[Path]) -> int:
        """Note which known files are gone, and which are there again; returns how many are gone.

        A file that is gone from one place and known at another was moved: its old place is forgotten.
        """
        gone = [queries.text_of(path) for path in missing]
        with self._writing():
            self._connection.executemany(
                "UPDATE places SET missing = ? WHERE path = ? AND missing <> ?",
                [
                    *((1, path, 1) for path in gone),
                    *((0, queries.text_of(path), 0) for path in there),
                ],
            )
            moved = self._connection.executemany(
                "DELETE FROM places WHERE path = ? AND missing = 1 AND recording_id IN"
                " (SELECT recording_id FROM places WHERE missing = 0)",
                [(path,) for path in gone],
            )
            return len(gone) - max(0, moved.rowcount)

    def places_below(self, folder: Path) -> tuple[Path, ...]:
        """List the files of known recordings below ``folder``."""
        with self._reading():
            rows = self._connection.execute(
                "SELECT path FROM places WHERE path >= ? AND path < ?", queries.below(folder)
            ).fetchall()
        return tuple(queries.path_of(row[0]) for row in rows)

    def find(self, query: Query) -> tuple[Recording, ...]:
        """List recordings, the newest first."""
        with self._reading():
            return queries.find(self._connection, query)

    def count(self, query: Query) -> int:
        """Count the recordings that ``find`` would list without a limit."""
        with self._reading():
            return queries.count(self._connection, query)

    def recording(self, recording_id: int) -> Recording:
        """Return one recording; raises LibraryError when it is gone."""
        with self._reading():
            found = queries.by_ids(self._connection, (recording_id,))
        if not found:
            raise LibraryError("This recording is no longer in the index.")
        return found[0]

    def recordings(self, recording_ids: Sequence[int]) -> tuple[Recording, ...]:
        """Return these recordings, without those that are gone."""
        with self._reading():
            return queries.by_ids(self._connection, recording_ids)

    def comparable(self, model_id: str) -> tuple[int, ...]:
        """List the recordings in which a voice has an embedding by ``model_id``, the newest first."""
        with self._reading():
            rows = self._connection.execute(
                "SELECT r.id FROM recordings r WHERE EXISTS"
                " (SELECT 1 FROM voices v"
                " WHERE v.recording_id = r.id AND v.vector IS NOT NULL AND v.model_id = ?)"
                " ORDER BY r.recorded DESC, r.id DESC",
                (model_id,),
            ).fetchall()
        return tuple(int(row[0]) for row in rows)

    def turns(self, voice_ids: Sequence[int]) -> dict[int, tuple[Segment, ...]]:
        """Return when each of these voices speaks, in order."""
        with self._reading():
            return queries.turns(self._connection, voice_ids)

    def contents(self) -> tuple[tuple[Path, str], ...]:
        """List the recordings that are there: where each lies, and its content (SHA-256)."""
        with self._reading():
            rows = self._connection.execute(
                "SELECT min(p.path), r.sha256 FROM places p JOIN recordings r ON r.id = p.recording_id"
                " WHERE NOT p.missing GROUP BY r.id ORDER BY r.recorded DESC"
            ).fetchall()
        return tuple((queries.path_of(row[0]), str(row[1])) for row in rows)

    def words_from(self, sha256: str) -> tuple[int, str] | None:
        """Return a recording's id and what its words were read from, "" for none; None for an unknown one."""
        with self._reading():
            return words.source(self._connection, sha256)

    def put_words(self, recording_id: int, source: str, said: Iterable[tuple[Segment, str]]) -> None:
        """Keep what is ``said`` in a recording, read from ``source``, in place of what was kept of it."""
        with self._writing():
            words.put(self._connection, recording_id, source, said)

    def drop_words(self) -> None:
        """Forget what is said in all recordings; who speaks when stays."""
        with self._deleting():
            words.drop(self._connection)

    def find_words(self, recording_id: int, said: str, limit: int = 200) -> tuple[Saying, ...]:
        """List where words are said in a recording; with "" everything that is said in it."""
        with self._reading():
            return words.find(self._connection, recording_id, said, limit)

    def talk_times(self, query: Query) -> tuple[TalkTime, ...]:
        """Sum up who speaks how long in all recordings of the query, the longest first."""
        with self._reading():
            return queries.talk_times(self._connection, query)

    def groups(self, limit: int = 100) -> tuple[VoiceGroup, ...]:
        """List the voices without a name by how long they speak, the longest first."""
        with self._reading():
            return queries.groups(self._connection, limit)

    def voices_of(self, group_id: int) -> tuple[Voice, ...]:
        """List the voices of a group, the longest first."""
        with self._reading():
            return queries.voices_of(self._connection, group_id)

    def vectors(self, model_id: str, group_id: int | None = None) -> tuple[StoredVector, ...]:
        """Return the embeddings by ``model_id`` of voices without a name, or of one group of them."""
        where, values = ("", ()) if group_id is None else (" AND group_id = ?", (group_id,))
        with self._reading():
            rows = self._connection.execute(
                "SELECT id, group_id, vector, seconds FROM voices"
                f" WHERE name_key IS NULL AND vector IS NOT NULL AND model_id = ?{where} ORDER BY id",
                (model_id, *values),
            ).fetchall()
        return tuple(StoredVector(int(row[0]), row[1], unpack(row[2]), float(row[3])) for row in rows)

    def vectors_of(self, voices: Sequence[Voice]) -> dict[int, Float32]:
        """Return the embeddings of these voices by id; those without one are left out."""
        with self._reading():
            return queries.vectors(self._connection, [voice.id for voice in voices])

    def grouping(self) -> Grouping:
        """Return what changes when voices are put into other groups, by whomever."""
        with self._reading():
            return self._grouping()

    def regroup(self, groups: Iterable[tuple[int, int | None]], found: Grouping | None = None) -> bool:
        """Put voices into groups: pairs of voice id and group id.

        With ``found``, nothing is done and False returned when another program has grouped since
        ``grouping`` was asked: a new number that both have given would make one voice of two.
        """
        with self._writing():
            if found is not None and self._grouping() != found:
                return False
            self._connection.executemany(
                "UPDATE voices SET group_id = ? WHERE id = ? AND name_key IS NULL",
                [(group, voice) for voice, group in groups],
            )
            return True

    def name_voices(self, voices: Sequence[VoiceName]) -> tuple[VoiceName, ...]:
        """Give voices these names, None takes a name away; returns the names that they had."""
        with self._writing():
            before = []
            for each in voices:
                row = self._connection.execute(
                    "SELECT name, status, group_id, confidence, label FROM voices WHERE id = ?",
                    (each.voice_id,),
                ).fetchone()
                if row is None:
                    continue
                before.append(VoiceName(each.voice_id, row[0], Status(row[1]), *row[2:]))
                self._connection.execute(
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

    def refuse(self, voice_ids: Iterable[int], name: str) -> None:
        """Remember that these voices are not ``name``."""
        with self._writing():
            self._connection.executemany(
                "INSERT OR IGNORE INTO refused VALUES (?, ?)", [(each, name_key(name)) for each in voice_ids]
            )

    def allow(self, voice_ids: Iterable[int], name: str) -> None:
        """Forget that these voices are not ``name``."""
        with self._writing():
            self._connection.executemany(
                "DELETE FROM refused WHERE voice_id = ? AND name_key = ?",
                [(each, name_key(name)) for each in voice_ids],
            )

    def refused(self, voice_ids: Sequence[int]) -> frozenset[str]:
        """Return the keys (``name_key``) of the names that were refused for any of these voices."""
        with self._reading():
            return queries.refused(self._connection, voice_ids)

    def rename(self, changes: NameChanges) -> ArchiveBefore:
        """Carry changed and forgotten names through all recordings; returns what ``bring_back`` takes.

        A forgotten person's voices stay as Voice X, without vector; a file that bears their name leaves
        the index. Nothing of them is left in the file's bytes.
        """
        with self._deleting() if changes.forgotten else self._writing():
            before = before_change.copy(self._connection, changes)
            for recording_id in queries.recordings_naming(self._connection, changes):
                self._rename_in(recording_id, changes)
            self._connection.executemany(
                "DELETE FROM refused WHERE name_key = ?", [(key,) for key in changes.new]
            )
            pattern = pattern_of(changes.forgotten)
            if pattern is not None:
                self._connection.executemany(
                    "DELETE FROM places WHERE path = ?",
                    [(path,) for path in queries.places_bearing(self._connection, pattern)],
                )
                self._connection.execute(
                    "DELETE FROM recordings WHERE id NOT IN (SELECT recording_id FROM places)"
                )
                words.strike(self._connection, pattern)
        return before

    def bring_back(self, before: ArchiveBefore) -> None:
        """Take a change of names back, but for recordings and voices that were changed since."""
        with self._writing():
            before_change.bring_back(self._connection, before)

    def forget(self, recording_id: int) -> None:
        """Take a recording out of the index; the file itself stays."""
        with self._deleting():
            self._connection.execute("DELETE FROM recordings WHERE id = ?", (recording_id,))

    def erase(self) -> None:
        """Take everything out of the index."""
        with self._deleting():
            self._connection.execute("DELETE FROM recordings")

    def expire_vectors(self, days: int) -> int:
        """Forget vectors of voices without a name that were heard ``days`` ago; returns how many."""
        before = write_time(datetime.now(UTC) - timedelta(days=days))
        return self._drop_vectors(
            "name_key IS NULL AND recording_id IN (SELECT id FROM recordings WHERE heard < ?)", (before,)
        )

    def drop_vectors(self) -> int:
        """Forget all vectors; names and turns stay. Returns how many there were."""
        return self._drop_vectors("1", ())

    def _grouping(self) -> Grouping:
        row = self._connection.execute(
            "SELECT count(group_id), coalesce(max(group_id), 0), coalesce(sum(group_id), 0) FROM voices"
            " WHERE group_id IS NOT NULL"
        ).fetchone()
        return int(row[0]), int(row[1]), int(row[2])

    def _add(self, recording: NewRecording, place: Place) -> int:
        known = self._id_of(recording.sha256)
        values = (recording.seconds, write_time(recording.recorded), write_time(datetime.now(UTC)))
        if known is None:
            done = self._connection.execute(
                "INSERT INTO recordings (seconds, recorded, heard, sha256) VALUES (?, ?, ?, ?)",
                (*values, recording.sha256),
            )
            known = int(done.lastrowid or 0)
        else:
            self._connection.execute(
                "UPDATE recordings SET seconds = ?, recorded = ?, heard = ? WHERE id = ?",
                (*values, known),
            )
        before = queries.kept_voices(self._connection, known)
        refused = queries.refusals(self._connection, known)
        self._connection.execute("DELETE FROM voices WHERE recording_id = ?", (known,))
        for voice in recording.voices:
            self._put_voice(known, voice, before.get(voice.label))
        self._connection.executemany(
            "INSERT INTO refused SELECT id, ? FROM voices"
            " WHERE recording_id = ? AND label = ? AND name_key IS NULL",
            [(key, known, label) for label, key in refused],
        )
        self._put_place(known, place)
        return known

    def _drop_vectors(self, where: str, values: tuple[str, ...]) -> int:
        kept = f"vector IS NOT NULL AND {where}"
        with self._reading():
            query = f"SELECT EXISTS (SELECT 1 FROM voices WHERE {kept})"
            if not self._connection.execute(query, values).fetchone()[0]:
                return 0
        with self._deleting():
            done = self._connection.execute(f"UPDATE voices SET vector = NULL WHERE {kept}", values)
        return done.rowcount

    def _rename_in(self, recording_id: int, changes: NameChanges) -> None:
        rows = self._connection.execute(
            "SELECT id, label, name FROM voices WHERE recording_id = ?", (recording_id,)
        ).fetchall()
        labels = {str(label) for _, label, _ in rows}
        new = new_labels(tuple(labels), changes)
        for voice_id, label, name in rows:
            if name is None or not changes.affect(name):
                continue
            given, shown = changes.of(name), new.get(label, label)
            owner = self._connection.execute(
                "SELECT id FROM voices WHERE recording_id = ? AND label = ? AND id <> ?",
                (recording_id, shown, voice_id),
            ).fetchone()
            if owner is not None and given is not None:  # two people became one
                self._unite(int(owner[0]), voice_id)
            elif given is None:
                self._connection.execute(
                    "UPDATE voices SET label = ?, name = NULL, name_key = NULL, status = ?, group_id = NULL,"
                    " vector = NULL WHERE id = ?",
                    (shown, Status.UNKNOWN.value, voice_id),
                )
            else:
                self._connection.execute(
                    "UPDATE voices SET label = ?, name = ?, name_key = ? WHERE id = ?",
                    (shown, given, name_key(given), voice_id),
                )

    def _unite(self, into: int, gone: int) -> None:
        """Give the turns of one voice to another one of the same recording."""
        for statement in (
            "INSERT OR IGNORE INTO turns SELECT :into, start_s, end_s FROM turns WHERE voice_id = :gone",
            "UPDATE voices SET seconds = seconds + (SELECT seconds FROM voices WHERE id = :gone),"
            " turns = turns + (SELECT turns FROM voices WHERE id = :gone) WHERE id = :into",
            "DELETE FROM voices WHERE id = :gone",
        ):
            self._connection.execute(statement, {"into": into, "gone": gone})

    def _put_voice(self, recording_id: int, voice: NewVoice, before: queries.KeptVoice | None) -> None:
        kept = queries.KeptVoice(None, "", None)
        if voice.vector is not None:
            group_id = before.group_id if before is not None and voice.name is None else None
            kept = queries.KeptVoice(group_id, voice.model_id, pack(voice.vector))
        elif before is not None and voice.name is None:
            kept = before
        done = self._connection.execute(
            "INSERT INTO voices (recording_id, label, name, name_key, status, confidence, gender, seconds,"
            " turns, group_id, model_id, vector) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                recording_id,
                voice.label,
                voice.name,
                _key(voice.name),
                voice.status.value,
                voice.confidence,
                voice.gender.value,
                voice.seconds,
                len(voice.turns),
                *kept,
            ),
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO turns VALUES (?, ?, ?)",
            [(done.lastrowid, turn.start_s, turn.end_s) for turn in voice.turns],
        )

    def _put_place(self, recording_id: int, place: Place) -> None:
        self._connection.execute(
            "INSERT INTO places (path, recording_id, size, changed_ns) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (path) DO UPDATE SET recording_id = excluded.recording_id, size = excluded.size,"
            " changed_ns = excluded.changed_ns, missing = 0",
            (queries.text_of(place.path), recording_id, place.size, place.changed_ns),
        )

    def _id_of(self, sha256: str) -> int | None:
        row = self._connection.execute("SELECT id FROM recordings WHERE sha256 = ?", (sha256,)).fetchone()
        return None if row is None else int(row[0])

    def _known(self, sha256: str) -> int:
        found = self._id_of(sha256)
        if found is None:
            raise LibraryError("This recording is no longer in the index.")
        return found

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with self._lock, self._words():
            yield

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with (
            self._lock,
            self._words(),
            database.transaction(self._connection),
        ):
            yield
            self._connection.execute("UPDATE state SET revision = revision + 1")

    @contextmanager
    def _deleting(self) -> Iterator[None]:
        """Write, and overwrite what was deleted."""
        with (
            self._lock,
            self._words(),
            database.deleting(self._connection, self.path, wait_s=self._wait_s),
            self._writing(),
        ):
            yield

    def _words(self) -> AbstractContextManager[None]:
        return database.errors_in_words(self.path, way_back=_WAY_BACK)


def _add_words(connection: sqlite3.Connection) -> None:
    """Version 1 kept no words."""
    connection.execute("ALTER TABLE recordings ADD COLUMN words_from TEXT NOT NULL DEFAULT ''")
    schema = resources.files("voxdesk.archive").joinpath("schema.sql").read_text("utf-8")
    for statement in ("CREATE TABLE said (", "CREATE INDEX said_by_recording"):
        connection.execute(statement + schema.split(statement, 1)[1].split(";", 1)[0])


def _key(name: str | None) -> str | None:
    return None if name is None else name_key(name)
