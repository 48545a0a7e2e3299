"""The library of enrolled people in one SQLite file; every write is all or nothing."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from voxdesk.core.errors import LibraryError
from voxdesk.core.names import name_key
from voxdesk.core.person_names import clean_name, new_name
from voxdesk.core.types import Float32
from voxdesk.library import backups, database, rows
from voxdesk.library.database import Migration
from voxdesk.library.gallery import Gallery
from voxdesk.library.people import (
    NewPerson,
    NewReference,
    Reference,
    Speaker,
    WholePerson,
    checked_note,
    checked_vector,
    pack,
    write_time,
)
from voxdesk.library.store_file import Layout, StoreFile

VERSION = 3
APPLICATION_ID = 0x566F7844  # "VoxD"
_ERASURES = "SELECT erasures FROM state"


def _add_consent(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE speakers ADD COLUMN consent_note TEXT NOT NULL DEFAULT ''")
    connection.execute("ALTER TABLE speakers ADD COLUMN consent_until TEXT")


def _add_what_was(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE speakers ADD COLUMN former TEXT NOT NULL DEFAULT '[]'")
    connection.execute("ALTER TABLE state ADD COLUMN erasures INTEGER NOT NULL DEFAULT 0")


MIGRATIONS: dict[int, Migration] = {1: _add_consent, 2: _add_what_was}


class SpeakerStore(StoreFile):
    """The library of enrolled people; see ``StoreFile`` for its arguments and what every method raises."""

    def __init__(self, path: Path, *, wait_s: float = 20.0, key: bytes | None = None) -> None:
        self._galleries: dict[tuple[str, str, int | None], tuple[tuple[int, date], Gallery]] = {}
        self._unusable: tuple[int, dict[str, int], dict[int, tuple[int, ...]]] | None = None
        self._besides: dict[str, tuple[int, tuple[str, ...]]] = {}
        layout = Layout("voxdesk.library", APPLICATION_ID, VERSION, MIGRATIONS)
        super().__init__(path, layout, wait_s=wait_s, key=key)

    def _prepare(self) -> None:
        super()._prepare()
        backups.back_up_daily(self._connection, self.path, self._key)

    def speakers(self, model_id: str | None = None) -> tuple[Speaker, ...]:
        """Everybody, by name; with ``model_id``, ``stale`` tells who has no voice of that model."""
        with self._reading():
            return rows.select_speakers(self._connection, model_id=model_id)

    def stale(self, model_id: str) -> tuple[Speaker, ...]:
        """People without a voice of ``model_id``: the gallery lacks them until they are embedded anew."""
        return tuple(person for person in self.speakers(model_id) if person.stale)

    def find(self, name: str) -> Speaker | None:
        """Return the person of that name, whatever the case of its letters."""
        with self._reading():
            found = rows.id_of(self._connection, clean_name(name))
            return None if found is None else rows.select_speaker(self._connection, found)

    def references(self, speaker_id: int) -> tuple[Reference, ...]:
        """Return a person's reference recordings, oldest first."""
        with self._reading():
            return rows.select_references(self._connection, speaker_id)

    def enrol(self, name: str, references: Sequence[NewReference], consent_at: datetime) -> Speaker:
        """Add references to the person of that name, who is made when new; all or nothing.

        A recording that the person has already is not added twice. If it was embedded by another
        model, its vector is replaced. ``Speaker.shares_with`` tells who else has one of them.
        """
        if not references:
            raise LibraryError(
                "There is no recording to learn the voice of {name} from.", name=clean_name(name)
            )
        with self._writing():
            number = rows.add_person(self._connection, NewPerson(name, tuple(references), consent_at))
            # Who is enrolled again after consent has ended has agreed again.
            self._connection.execute(
                "UPDATE speakers SET consent_at = ?, consent_until = NULL WHERE id = ? AND consent_until < ?",
                (write_time(consent_at), number, date.today().isoformat()),
            )
            return self._speaker(number)

    def set_consent(self, speaker_id: int, at: datetime, until: date | None, note: str | None) -> Speaker:
        """Note that a person agreed ``at``, up to and with the day ``until``; None keeps the old note."""
        with self._writing():
            person = self._speaker(speaker_id)
            self._connection.execute(
                "UPDATE speakers SET consent_at = ?, consent_until = ?, consent_note = ? WHERE id = ?",
                (
                    write_time(at),
                    None if until is None else until.isoformat(),
                    person.consent_note if note is None else checked_note(note),
                    speaker_id,
                ),
            )
            return self._speaker(speaker_id)

    def add_people(self, people: Iterable[NewPerson]) -> int:
        """Enrol many people in one step, all of them or nobody; returns how many."""
        with self._writing():
            return len({rows.add_person(self._connection, person) for person in people})

    def rename(self, speaker_id: int, name: str) -> Speaker:
        """Give a person another name, which nobody else has."""
        new = new_name(name)
        with self._writing():
            was = self._speaker(speaker_id)
            taken = rows.id_of(self._connection, new)
            if taken is not None and taken != speaker_id:
                raise LibraryError(
                    "There is already a person called {new}.", new=new, hint="Merge the two instead."
                )
            self._connection.execute(
                "UPDATE speakers SET name = ?, name_key = ? WHERE id = ?", (new, name_key(new), speaker_id)
            )
            rows.add_former(self._connection, speaker_id, was.names)
            return self._speaker(speaker_id)

    def merge(self, into_id: int, from_id: int) -> Speaker:
        """Move everything of one person to another and remove the first; returns the other.

        The earlier times of enrolment and consent are kept, and the later time of hearing.
        """
        if into_id == from_id:
            raise LibraryError("A person cannot be merged with themself.")
        with self._writing():
            into, gone = self._speaker(into_id), self._speaker(from_id)
            heard = [time for time in (into.last_heard, gone.last_heard) if time is not None]
            self._connection.execute(
                "UPDATE OR IGNORE voice_references SET speaker_id = ? WHERE speaker_id = ?",
                (into_id, from_id),
            )
            self._connection.execute("DELETE FROM speakers WHERE id = ?", (from_id,))
            rows.add_former(self._connection, into_id, gone.names)
            self._connection.execute(
                "UPDATE speakers SET created = ?, consent_at = ?, last_heard = ? WHERE id = ?",
                (
                    write_time(min(into.created, gone.created)),
                    write_time(min(into.consent_at, gone.consent_at)),
                    write_time(max(heard)) if heard else None,
                    into_id,
                ),
            )
            return self._speaker(into_id)

    def whole(self, speaker_id: int) -> WholePerson:
        """Return a person with all references, as ``bring_back`` takes them."""
        with self._reading():
            return WholePerson(
                self._speaker(speaker_id), rows.select_references(self._connection, speaker_id)
            )

    @property
    def erasures(self) -> int:
        """Count how often everybody was erased, by whichever program."""
        with self._reading():
            return self._number(_ERASURES)

    def bring_back(self, people: Iterable[WholePerson], erasures: int, living: Iterable[int] = ()) -> None:
        """Make people what they were before they were renamed, merged or removed; all or nobody.

        ``erasures`` are those of that time, ``living`` the ids of who stayed. Raises LibraryError where
        everybody was erased since, or one of them removed, by whichever program.
        """
        with self._writing():
            if erasures != self._number(_ERASURES):
                raise LibraryError("Everybody was erased since. Nobody is brought back.")
            for each in living:
                if not self._number(f"SELECT EXISTS (SELECT 1 FROM speakers WHERE id = {int(each)})"):
                    raise LibraryError("This person was removed since. Nobody is brought back.")
            for person in people:
                rows.bring_back(self._connection, person)

    def remove(self, speaker_id: int) -> None:
        """Forget a person and their voice, in every copy too; the bytes are overwritten.

        Who bore another name in a copy, or was merged since, is found by their recordings. The copies
        come first, so that a removal that failed can be done again.
        """
        with self._reading():
            person = self._speaker(speaker_id)
            contents = {each.sha256 for each in rows.select_references(self._connection, speaker_id)}
            living = {name_key(each.name) for each in rows.select_speakers(self._connection)}
        gone = {name_key(name) for name in person.names} - (living - {name_key(person.name)})

        def forget_in_copies() -> None:
            with self._lock, self._words():
                backups.forget_in_backups(
                    self.path, names=gone, contents=contents, living=living - gone, key=self._key
                )

        forget_in_copies()
        with self._deleting():
            self._connection.execute("DELETE FROM speakers WHERE id = ?", (speaker_id,))
        forget_in_copies()  # another program may have made one meanwhile

    def remove_reference(self, reference_id: int) -> None:
        """Forget one recording of a person; the person stays, also without any."""
        with self._deleting():
            done = self._connection.execute("DELETE FROM voice_references WHERE id = ?", (reference_id,))
            if done.rowcount == 0:
                raise LibraryError("This recording is no longer in the library.")

    def replace_vector(self, reference_id: int, model_id: str, vector: Float32) -> None:
        """Put a reference's voice by another model in the place of the old one."""
        checked = checked_vector(vector)
        with self._writing():
            done = self._connection.execute(
                "UPDATE voice_references SET model_id = ?, dimension = ?, vector = ? WHERE id = ?",
                (model_id, len(checked), pack(checked), reference_id),
            )
            if done.rowcount == 0:
                raise LibraryError("This recording is no longer in the library.")

    def heard(self, speaker_id: int, at: datetime | None = None) -> None:
        """Note that a person was just recognised; nothing happens when they are gone meanwhile."""
        with self._writing(voices=False):
            self._connection.execute(
                "UPDATE speakers SET last_heard = ? WHERE id = ?",
                (write_time(at or datetime.now(UTC)), speaker_id),
            )

    def erase(self) -> None:
        """Forget everybody: no voice is left in the file, its log or the copies of older versions."""
        backups.remove_backups(self.path)
        with self._deleting():
            self._connection.execute("DELETE FROM voice_references")
            self._connection.execute("DELETE FROM speakers")
            self._connection.execute("UPDATE state SET erasures = erasures + 1")
        backups.remove_backups(self.path)  # another program may have made one meanwhile
        with self._lock:
            self._galleries.clear()

    def gallery(self, model_id: str, *, without: str = "", dimension: int | None = None) -> Gallery:
        """Return everybody's voice by ``model_id`` as one matrix; kept until a voice or a name changes.

        With ``without`` only of people who have no voice by that other model. Not among them are
        people whose consent has ended, and vectors of another length than ``dimension``, that of most.
        """
        today = date.today()
        key = (model_id, without, dimension)
        with self._reading():
            state = (self._number("SELECT voices FROM state"), today)
            cached = self._galleries.get(key)
            if cached is not None and cached[0] == state:
                return cached[1]
            gallery = rows.load_gallery(self._connection, model_id, today, without, dimension)
            current = {each: kept for each, kept in self._galleries.items() if kept[0] == state}
            self._galleries = {**current, key: (state, gallery)}
            return gallery

    def unusable(self, dimensions: Mapping[str, int]) -> dict[int, tuple[int, ...]]:
        """Return references by person whose vectors are none of their model's; see ``rows.find_unusable``."""
        with self._reading():
            voices = self._number("SELECT voices FROM state")
            if self._unusable is None or self._unusable[:2] != (voices, dict(dimensions)):
                found = rows.find_unusable(self._connection, dimensions)
                self._unusable = (voices, dict(dimensions), found)
            return self._unusable[2]

    def dimension_of(self, model_id: str) -> int | None:
        """Return how many numbers most voices by this model have here; None where there is none."""
        with self._reading():
            return rows.dimension_of(self._connection, model_id)

    def back_up(self, reason: backups.Reason) -> Path:
        """Copy the library before something that cannot be taken back; returns the copy."""
        with self._lock, self._words():
            return backups.make_backup(self._connection, self.path, reason, self._key)

    def restore(self, copy: Path) -> None:
        """Make the library what it was in ``copy``; what it is now is copied before.

        Other programs that have it open see it at once.
        """
        with self._lock, self._words(), backups.opened(copy, self._key) as source:
            backups.make_backup(self._connection, self.path, backups.Reason.RESTORE, self._key)
            state = self._connection.execute("SELECT revision, voices, erasures FROM state").fetchone()
            names = {each.id: each.names for each in rows.select_speakers(self._connection)}
            source.backup(self._connection)
            self._set_up()
            with database.transaction(self._connection):
                for each in rows.select_speakers(self._connection):
                    rows.add_former(self._connection, each.id, names.get(each.id, ()))
                self._connection.execute(
                    "UPDATE state SET revision = ? + 1, voices = ? + 1, erasures = ?", tuple(map(int, state))
                )
            self._galleries.clear()

    def models_besides(self, model_id: str) -> tuple[str, ...]:
        """Return the models that made the voices of people who have none by ``model_id``."""
        with self._reading():
            voices = self._number("SELECT voices FROM state")
            cached = self._besides.get(model_id)
            if cached is None or cached[0] != voices:
                cached = (voices, rows.models_besides(self._connection, model_id))
                self._besides = {model_id: cached}
            return cached[1]

    def people_without(self, models: Sequence[str]) -> tuple[str, ...]:
        """Name the enrolled who agree to be recognised but have no voice by any of ``models``."""
        with self._reading():
            return rows.people_without(self._connection, models)

    @contextmanager
    def _writing(self, *, voices: bool = True) -> Iterator[None]:
        with super()._writing():
            yield
            self._connection.execute("UPDATE state SET voices = voices + ?", (int(voices),))

    def _speaker(self, speaker_id: int) -> Speaker:
        return rows.select_speaker(self._connection, speaker_id)
