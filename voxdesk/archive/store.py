"""Keeps the index of recordings in one SQLite file; every write is all or nothing."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from voxdesk.archive import before_change, columns, queries, recordings, voices, words
from voxdesk.archive.before_change import ArchiveBefore
from voxdesk.archive.migrations import MIGRATIONS
from voxdesk.archive.records import (
    Found,
    NewRecording,
    NewVoice,
    Place,
    Query,
    Recording,
    Saying,
    StoredVectors,
    TalkTime,
    Voice,
    VoiceGroup,
    VoiceName,
)
from voxdesk.archive.renaming import rename
from voxdesk.core.errors import LibraryError, Words
from voxdesk.core.names import NameChanges, name_key
from voxdesk.core.types import Float32, Segment
from voxdesk.library import backups
from voxdesk.library.people import write_time
from voxdesk.library.store_file import Layout, StoreFile

APPLICATION_ID = 0x566F7849  # "VoxI"
_WAY_BACK = Words(
    "It is the index of recordings. Move it away, and have the folders heard once more: their recordings are "
    "untouched."
)


_EXPIRED = "name_key IS NULL AND recording_id IN (SELECT id FROM recordings WHERE heard < ?)"


class Archive(StoreFile):
    """The index; see ``StoreFile`` for its arguments and what every method raises."""

    def __init__(self, path: Path, *, wait_s: float = 20.0, key: bytes | None = None) -> None:
        layout = Layout("voxdesk.archive", APPLICATION_ID, len(MIGRATIONS) + 1, MIGRATIONS, _WAY_BACK)
        super().__init__(path, layout, wait_s=wait_s, key=key)

    def place(self, path: Path) -> tuple[Place, str] | None:
        """Return what is known of a file and the content that it had; None for an unknown one."""
        with self._reading():
            return recordings.place(self._connection, path)

    def knows(self, sha256: str) -> bool:
        """Tell whether a recording with this content was heard."""
        with self._reading():
            return recordings.id_of(self._connection, sha256) is not None

    def move(self, sha256: str, place: Place) -> None:
        """Note that the known content ``sha256`` lies at ``place`` (too)."""
        with self._writing_about():
            known = recordings.id_of(self._connection, sha256)
            if known is None:
                raise LibraryError("This recording is no longer in the index.")
            recordings.put_place(self._connection, known, place)

    def add(self, recording: NewRecording, place: Place) -> int:
        """Keep who speaks when in a recording, in place of what was kept of it; returns its id.

        A voice that comes without a vector keeps the one that was made of it before. Names that were
        refused for it stay so.
        """
        return self.add_all([(recording, place)])[0]

    def add_all(self, heard: Iterable[tuple[NewRecording, Place]]) -> tuple[int, ...]:
        """Keep many recordings as ``add`` does, all of them or none; returns their ids."""
        with self._writing_about() as touched:
            ids = tuple(recordings.put(self._connection, *each) for each in heard)
            touched.update(ids)
        return ids

    def part_voices(self, recording_id: int, parted: Sequence[NewVoice], name: str) -> None:
        """Keep these voices of a recording, of which ``name`` and one that has no name now were one.

        That one stays the voice that it was; what each is like is not known any more.
        """
        others = [each for each in parted if each.name is None or name_key(each.name) != name_key(name)]
        with self._writing_about() as touched:
            touched.add(recording_id)
            for known in (others, parted):
                voices.put(self._connection, recording_id, known)
            self._connection.execute(
                "UPDATE voices SET vector = NULL WHERE recording_id = ?", (recording_id,)
            )

    def note_missing(self, missing: Iterable[Path], there: Iterable[Path]) -> int:
        """Note which known files are gone, and which are there again; returns how many are gone.

        A file that is gone from one place and known at another was moved: its old place is forgotten.
        """
        with self._writing_about():
            return recordings.note_missing(self._connection, missing, there)

    def drop_replaced(self) -> None:
        """Forget the recordings in whose places others lie now; a moved one should be known there before."""
        with self._reading():
            if not recordings.replaced(self._connection):
                return
        with self._writing_about() as touched:
            touched.update(recordings.replaced(self._connection))
            gone = [(each,) for each in touched]
            self._connection.executemany("DELETE FROM recordings WHERE id = ?", gone)

    def places_below(self, folder: Path) -> tuple[Path, ...]:
        """List the files of known recordings below ``folder``."""
        with self._reading():
            return recordings.places_below(self._connection, folder)

    def places_beside(self, path: Path) -> tuple[Path, ...]:
        """List the files elsewhere that hold what lies at or below ``path``, also those that are gone."""
        with self._reading():
            return recordings.places_beside(self._connection, path)

    def search(self, query: Query) -> Found:
        """List recordings, the newest first, count all of them, and sum up who speaks in them."""
        with self._reading():
            return queries.search(self._connection, query)

    def find(self, query: Query) -> tuple[Recording, ...]:
        """List recordings, the newest first."""
        with self._reading():
            return queries.listed(self._connection, queries.ask(self._connection, query), query)

    def count(self, query: Query) -> int:
        """Count the recordings that ``find`` would list without a limit."""
        with self._reading():
            return queries.count(queries.ask(self._connection, query))

    def recording(self, recording_id: int) -> Recording:
        """Return one recording; raises LibraryError when it is gone."""
        with self._reading():
            found = recordings.by_ids(self._connection, (recording_id,))
        if not found:
            raise LibraryError("This recording is no longer in the index.")
        return found[0]

    def recordings(self, recording_ids: Sequence[int]) -> tuple[Recording, ...]:
        """Return these recordings, without those that are gone."""
        with self._reading():
            return recordings.by_ids(self._connection, recording_ids)

    def comparable(self, model_id: str) -> tuple[int, ...]:
        """List the recordings in which a voice has an embedding by ``model_id``, the newest first."""
        with self._reading():
            return recordings.comparable(self._connection, model_id)

    def by_other_models(self, model_id: str) -> tuple[int, ...]:
        """List the recordings that are there in which an unnamed voice's embedding is by another model."""
        with self._reading():
            return recordings.by_other_models(self._connection, model_id)

    def turns(self, voice_ids: Sequence[int]) -> dict[int, tuple[Segment, ...]]:
        """Return when each of these voices speaks, in order."""
        with self._reading():
            return voices.turns(self._connection, voice_ids)

    def contents(self) -> tuple[tuple[Path, str], ...]:
        """List the recordings that are there: where each lies, and its content (SHA-256)."""
        with self._reading():
            return recordings.contents(self._connection)

    def hashes(self) -> frozenset[str]:
        """Return the contents (SHA-256) of all recordings, also of those that are gone."""
        with self._reading():
            return frozenset(row[0] for row in self._connection.execute("SELECT sha256 FROM recordings"))

    def words_from(self, sha256: str) -> tuple[int, str] | None:
        """Return a recording's id and what its words were read from, "" for none; None for an unknown one."""
        with self._reading():
            return words.source(self._connection, sha256)

    def put_words(self, recording_id: int, source: str, said: Iterable[tuple[Segment, str]]) -> None:
        """Keep what is ``said`` in a recording, read from ``source``, in place of what was kept of it."""
        with self._writing_about():
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
            return queries.talk_times(self._connection, queries.ask(self._connection, query))

    def groups(self, limit: int = 100) -> tuple[VoiceGroup, ...]:
        """List the voices without a name by how long they speak, the longest first."""
        with self._reading():
            return voices.groups(self._connection, limit)

    def ungrouped(self) -> int:
        """Count the voices without a name that are in no group: too short, or without an embedding."""
        with self._reading():
            return voices.ungrouped(self._connection)

    def voices_of(self, group_id: int, *, named: bool = False) -> tuple[Voice, ...]:
        """List the voices of a group without a name, or those that the user ``named``, the longest first."""
        with self._reading():
            return voices.of_group(self._connection, group_id, named)

    def vectors(self, model_id: str, group_id: int | None = None, *, least_s: float = 0.0) -> StoredVectors:
        """Return the embeddings by ``model_id`` of voices without a name, or of one group of them.

        Each is made from ``least_s`` of speech or more. They are in the order of their recordings.
        """
        with self._reading():
            return voices.unnamed_vectors(self._connection, model_id, group_id, least_s)

    def vectors_of(self, these: Sequence[Voice]) -> dict[int, Float32]:
        """Return the embeddings of these voices by id; those without one are left out."""
        with self._reading():
            return voices.vectors(self._connection, [voice.id for voice in these])

    def grouping(self) -> voices.Grouping:
        """Return what changes when voices are put into other groups, by whomever."""
        with self._reading():
            return voices.grouping(self._connection)

    def regroup(self, groups: Iterable[tuple[int, int | None]], found: voices.Grouping | None = None) -> bool:
        """Put voices into groups: pairs of voice id and group id.

        With ``found``, does nothing and returns False when another program has grouped since ``grouping`` was
        asked. A new number that both have given would make one voice of two.
        """
        with self._writing_about():
            if found is not None and voices.grouping(self._connection) != found:
                return False
            self._connection.executemany(
                "UPDATE voices SET group_id = ? WHERE id = ? AND name_key IS NULL",
                [(group, voice) for voice, group in groups],
            )
            return True

    def name_voices(self, names: Sequence[VoiceName]) -> tuple[VoiceName, ...]:
        """Give voices these names, None takes a name away; returns the names that they had."""
        with self._writing_about() as touched:
            touched.update(voices.recordings_of(self._connection, [each.voice_id for each in names]))
            return voices.give_names(self._connection, names)

    def refuse(self, voice_ids: Iterable[int], name: str) -> None:
        """Remember that these voices are not ``name``."""
        with self._writing_about():
            self._connection.executemany(
                "INSERT OR IGNORE INTO refused VALUES (?, ?)", [(each, name_key(name)) for each in voice_ids]
            )

    def allow(self, voice_ids: Iterable[int], name: str) -> None:
        """Forget that these voices are not ``name``."""
        with self._writing_about():
            self._connection.executemany(
                "DELETE FROM refused WHERE voice_id = ? AND name_key = ?",
                [(each, name_key(name)) for each in voice_ids],
            )

    def refused(self, voice_ids: Sequence[int]) -> frozenset[str]:
        """Return the keys (``name_key``) of the names that were refused for any of these voices."""
        with self._reading():
            return voices.refused(self._connection, voice_ids)

    def rename(self, changes: NameChanges) -> ArchiveBefore:
        """Carry changed and forgotten names through all recordings; returns what ``bring_back`` takes.

        A forgotten person's voices stay as Voice X, without vector; a file that bears their name leaves
        the index. Nothing of them is left in the file's bytes.
        """
        with self._deleting() if changes.forgotten else self._writing():
            before = before_change.copy(self._connection, changes)
            rename(self._connection, changes)
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

    def expiring(self, days: int) -> frozenset[str]:
        """Return the contents (SHA-256) of recordings with a vector that ``expire_vectors`` would forget."""
        asked = f"SELECT DISTINCT recording_id FROM voices WHERE vector IS NOT NULL AND {_EXPIRED}"
        with self._reading():
            rows = self._connection.execute(
                f"SELECT sha256 FROM recordings WHERE id IN ({asked})", (_ago(days),)
            )
            return frozenset(str(row[0]) for row in rows)

    def expire_vectors(self, days: int) -> int:
        """Forget vectors of voices without a name that were heard ``days`` ago; returns how many."""
        return self._drop_vectors(_EXPIRED, (_ago(days),))

    def drop_vectors(self) -> int:
        """Forget all vectors; names and turns stay. Returns how many there were."""
        return self._drop_vectors("1", ())

    def _drop_vectors(self, where: str, values: tuple[str, ...]) -> int:
        kept = f"vector IS NOT NULL AND {where}"
        with self._reading():
            query = f"SELECT EXISTS (SELECT 1 FROM voices WHERE {kept})"
            if not self._connection.execute(query, values).fetchone()[0]:
                return 0
        with self._deleting():
            done = self._connection.execute(f"UPDATE voices SET vector = NULL WHERE {kept}", values)
        return done.rowcount

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Write anything, and make all columns anew."""
        with super()._writing():
            yield
            columns.write(self._connection)

    @contextmanager
    def _writing_about(self) -> Iterator[set[int]]:
        """Write about the recordings whose ids are put into the set: columns of others stay."""
        touched: set[int] = set()
        with super()._writing():
            yield touched
            columns.write(self._connection, touched)

    @contextmanager
    def _deleting(self) -> Iterator[None]:
        # The copy that was made before the index was brought up to date holds names and voices too.
        backups.remove_backups(self.path)
        with super()._deleting():
            yield


def _ago(days: int) -> str:
    return write_time(datetime.now(UTC) - timedelta(days=days))
