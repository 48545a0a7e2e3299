"""Teaches the library a voice of a recording, and takes that back."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from voxdesk.core.context import Context
from voxdesk.core.person_names import new_name
from voxdesk.library.people import NewReference, Speaker
from voxdesk.workflows.listen.decision import score_at
from voxdesk.workflows.listen.verdict import Excerpt, sound_of
from voxdesk.workflows.services import Services

# A voice is very unlike a person's others when it is this many times likelier to be somebody else's:
# e^2, seven times. Of people's own recordings 0.5 to 2 % are so unlike (docs/experiments.md).
_UNLIKE_LLR = -2.0


@dataclass(frozen=True, slots=True)
class TeachRequest:
    """Learn that it is ``name`` who speaks in ``excerpt``; sending it is the person's consent.

    ``reference`` is what was measured before; ``sure`` says that the user was asked about an unlike voice.
    """

    name: str
    excerpt: Excerpt
    reference: NewReference | None = None
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Taught:
    """Hold what the library has learnt.

    ``speaker`` is None when nothing was written. Then the voice is unlike the person's other recordings, by a
    similarity of ``unlike``. ``reference_id`` is None for a recording that was known before, ``new_person``
    says that the person was made for it.
    """

    reference: NewReference
    speaker: Speaker | None = None
    reference_id: int | None = None
    new_person: bool = False
    unlike: float | None = None


def teach(request: TeachRequest, services: Services, ctx: Context) -> Taught:
    """Add an excerpt to a person's references, unless it is very unlike them and nobody was asked.

    Raises EnrolmentError for sound that is not good enough, AudioError, LibraryError, ModelError.
    """
    from voxdesk.workflows.people.enrol import examine

    name = new_name(request.name)
    reference = request.reference or examine(sound_of(request.excerpt), services, ctx)
    store = services.store
    person = store.find(name)
    before = () if person is None else store.references(person.id)
    if person is not None and not request.sure:
        likeness = max(
            (float(one.vector @ reference.vector) for one in before if one.model_id == reference.model_id),
            default=1.0,
        )
        if likeness < score_at(_UNLIKE_LLR, services):
            return Taught(reference, unlike=likeness)
    ctx.check()
    speaker = store.enrol(name, (replace(reference, created=None),), datetime.now(UTC))
    known = {one.id for one in before}
    new = next((one.id for one in store.references(speaker.id) if one.id not in known), None)
    return Taught(reference, speaker, new, person is None)


def unteach(request: Taught, services: Services, ctx: Context) -> Taught:
    """Take back what was learnt, and the person with it who was made for it alone; raises LibraryError."""
    store = services.store
    speaker = request.speaker
    if speaker is None or request.reference_id is None:
        return request
    there = {one.id for one in store.references(speaker.id)}
    if request.reference_id in there:
        if request.new_person and len(there) == 1:
            store.remove(speaker.id)
        else:
            store.remove_reference(request.reference_id)
    return request
