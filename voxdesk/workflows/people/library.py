"""Does what is done to the library of people; window and command line both call these workflows."""

from dataclasses import dataclass, replace
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import LibraryError, ModelError, Words
from voxdesk.core.names import NameChanges, forgetting, name_key, nearest_name, renaming
from voxdesk.core.outputs import check_output
from voxdesk.library.backups import Reason
from voxdesk.library.exchange import export_library, import_library
from voxdesk.library.people import Reference, Speaker, WholePerson
from voxdesk.workflows.people.forget import (
    TracesBefore,
    bring_traces_back,
    carry_names,
    check_traces,
    forget_embeddings,
    forget_traces,
    names_beside,
)
from voxdesk.workflows.services import Services

UNDO_REMOVAL_S = 600.0
"""How long a removal can be taken back."""


@dataclass(frozen=True, slots=True)
class People:
    """Everybody in the library by name, at its ``revision``, and how often everybody was erased so far."""

    people: tuple[Speaker, ...]
    revision: int
    erasures: int


@dataclass(frozen=True, slots=True)
class RenameRequest:
    """Give ``name`` another name."""

    name: str
    new_name: str


@dataclass(frozen=True, slots=True)
class MergeRequest:
    """Give all recordings of ``other`` to ``name``, who stays."""

    name: str
    other: str


@dataclass(frozen=True, slots=True)
class PersonRequest:
    """Do it to the person called ``name``."""

    name: str


@dataclass(frozen=True, slots=True)
class PeopleBefore:
    """People and all that named them before a change, for ``take_back``; it is in memory alone.

    ``living`` are the ids of who stayed in the library, ``erasures`` how often everybody was erased before.
    """

    people: tuple[WholePerson, ...]
    traces: TracesBefore
    changes: NameChanges
    erasures: int
    living: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Renamed:
    """The person as they are now, the names that changed, and what takes it back."""

    speaker: Speaker
    changes: NameChanges
    before: PeopleBefore


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Hold how many people were forgotten, and their names, for whoever still shows them.

    ``before`` takes it back; there is none after *erase*.
    """

    people: int
    changes: NameChanges
    before: PeopleBefore | None = None

    @property
    def left_index(self) -> int:
        """How many recordings the index forgot, for their paths bear a name."""
        archive = None if self.before is None else self.before.traces.archive
        return 0 if archive is None else len(archive.left)


@dataclass(frozen=True, slots=True)
class LibraryFile:
    """A file that the library is written to or read from; ``force`` replaces one of another kind."""

    path: Path
    force: bool = False


@dataclass(frozen=True, slots=True)
class Exported:
    """The file that was written, and how many people are in it."""

    path: Path
    people: int


def list_people(request: None, services: Services, ctx: Context) -> People:
    """List everybody; ``stale`` are those whom the encoder in use does not know. Raises LibraryError."""
    try:
        model_id = services.hub.chosen("encoder").id
    except ModelError:  # people are still people without a model
        model_id = None
    revision, erasures = services.store.revision, services.store.erasures
    people, unusable = services.store.speakers(model_id), services.store.unusable(_dimensions(services))
    return People(
        tuple(
            replace(person, unusable=unusable[person.id]) if person.id in unusable else person
            for person in people
        ),
        revision,
        erasures,
    )


def library_revision(request: None, services: Services, ctx: Context) -> int:
    """Return the number that rises with every change of the library; raises LibraryError."""
    return services.store.revision


def rename_person(request: RenameRequest, services: Services, ctx: Context) -> Renamed:
    """Rename a person, in kept timelines and groups too; raises LibraryError, DataError."""
    check_traces(services)
    person = find_person(request.name, services)
    whole, erasures = WholePerson(person, ()), services.store.erasures
    renamed = services.store.rename(person.id, request.new_name)
    changes = renaming(person.name, renamed.name)
    traces = carry_names(changes, services)
    return Renamed(renamed, changes, PeopleBefore((whole,), traces, changes, erasures, (person.id,)))


def merge_people(request: MergeRequest, services: Services, ctx: Context) -> Renamed:
    """Make one person of two, in kept timelines and groups too; the library is copied before.

    Raises LibraryError, DataError.
    """
    check_traces(services)
    kept, other = find_person(request.name, services), find_person(request.other, services)
    store = services.store
    people, erasures = (WholePerson(kept, ()), store.whole(other.id)), store.erasures
    store.back_up(Reason.MERGE)
    merged = store.merge(kept.id, other.id)
    changes = renaming(other.name, merged.name)
    traces = carry_names(changes, services)
    return Renamed(merged, changes, PeopleBefore(people, traces, changes, erasures, (kept.id,)))


def remove_person(request: PersonRequest, services: Services, ctx: Context) -> Forgotten:
    """Forget a person: neither name nor voiceprint is left in any file of VoxDesk's.

    Their turns and groups stay under a free Voice X. The library comes last, so that a removal that
    failed can be done again. What takes it back is in memory alone, and whoever holds it lets go of it
    after ``UNDO_REMOVAL_S``. Raises LibraryError, DataError.
    """
    ctx.report(None)
    erasures = services.store.erasures
    person = services.store.whole(find_person(request.name, services).id)
    changes = forgetting(names_of(person.speaker, services))
    traces = forget_traces(changes, person.references, services, ctx)
    services.store.remove(person.speaker.id)
    return Forgotten(1, changes, PeopleBefore((person,), traces, changes, erasures))


def take_back(request: PeopleBefore, services: Services, ctx: Context) -> None:
    """Take a renaming, merging or removal back, in the library and in all that named the people.

    What was changed since stays as it is. Raises LibraryError when somebody else bears the name now, or who
    was changed has been forgotten since: then nothing is done. Raises DataError when a timeline cannot be
    written.
    """
    services.store.bring_back(request.people, request.erasures, request.living)
    bring_traces_back(request.traces, services)


def remove_reference(request: Reference, services: Services, ctx: Context) -> None:
    """Forget one recording of a person, and its kept embeddings; raises LibraryError."""
    forget_embeddings((request.sha256,), services)
    services.store.remove_reference(request.id)


def remove_unusable(request: PersonRequest, services: Services, ctx: Context) -> int:
    """Forget the recordings of a person whose vectors are none of their model's; returns how many."""
    person = find_person(request.name, services)
    bad = services.store.unusable(_dimensions(services)).get(person.id, ())
    for reference in services.store.references(person.id):
        if reference.id in bad:
            remove_reference(reference, services, ctx)
    return len(bad)


def erase_people(request: None, services: Services, ctx: Context) -> Forgotten:
    """Forget everybody, as ``remove_person`` forgets one; all kept embeddings go. Raises as it."""
    ctx.report(None)
    store = services.store
    names, ids = names_beside(services.paths), []
    for person in store.speakers():
        names |= set(person.names)
        ids.append(person.id)
    changes = forgetting(sorted(names), everybody=True)
    # One after the other: of very many people nobody's voice need be held.
    references = (each for person_id in ids for each in store.references(person_id))
    forget_traces(changes, references, services, ctx)
    store.erase()
    return Forgotten(len(ids), changes)


def export_people(request: LibraryFile, services: Services, ctx: Context) -> Exported:
    """Write everybody to the file; raises LibraryError, DataError where that would destroy something."""
    ctx.report(None)
    check_output(request.path, {".jsonl"}, services.paths, inputs=(services.library,), force=request.force)
    return Exported(request.path, export_library(services.store, request.path))


def import_people(request: LibraryFile, services: Services, ctx: Context) -> int:
    """Add everybody of the file, after a copy was made; returns how many.

    Raises LibraryError, and nobody is added then.
    """
    ctx.report(None)
    copy = services.store.back_up(Reason.IMPORT)
    try:
        return import_library(services.store, request.path, _dimensions(services))
    except LibraryError:
        copy.unlink(missing_ok=True)  # nothing was changed
        raise


def _dimensions(services: Services) -> dict[str, int]:
    """Return how many numbers the vectors of each installed encoder have."""
    return {each.id: each.dimension for each in services.hub.models() if each.task == "encoder"}


def names_of(person: Speaker, services: Services) -> tuple[str, ...]:
    """Return the names that are a person's alone: today's, and former ones that nobody else bears now."""
    living = {name_key(each.name) for each in services.store.speakers() if each.id != person.id}
    return tuple(name for name in person.names if name_key(name) not in living)


def find_person(name: str, services: Services) -> Speaker:
    """Find the person of that name; raises LibraryError."""
    person = services.store.find(name)
    if person is None:
        near = nearest_name(name, (each.name for each in services.store.speakers()))
        hint = Words("Did you mean {near}?", near=near) if near else ""
        raise LibraryError("There is nobody called {name} in the library.", name=name, hint=hint)
    return person
