"""Makes everybody's voice anew with the encoder in use, as far as the recordings are there."""

from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, Words, words_of
from voxdesk.library.people import Reference
from voxdesk.workflows.listen.embed import embed_file
from voxdesk.workflows.progress import Part
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services


@dataclass(frozen=True, slots=True)
class Left:
    """A recording of the person ``name`` whose voice stays of another model, and why."""

    name: str
    path: str
    reason: Words


@dataclass(frozen=True, slots=True)
class ReembedResult:
    """References learned anew, those that were current already, and those that could not be, and why."""

    done: int
    current: int
    skipped: tuple[Left, ...]


def reembed(request: None, services: Services, ctx: Context) -> ReembedResult:
    """Replace every reference vector that another model made; what was done stays when it is stopped.

    Raises ModelError, LibraryError; a recording that is gone or changed is told in the result.
    """
    model_id = services.hub.encoder().model_id
    references = [
        (person, reference)
        for person in services.store.speakers()
        for reference in services.store.references(person.id)
    ]
    old = [(person, reference) for person, reference in references if reference.model_id != model_id]
    skipped = []
    for index, (person, reference) in enumerate(old):
        part = Part(ctx, index / len(old), (index + 1) / len(old))
        part.report(0.0, person.name)
        if person.expired():
            ended = Words("Consent has ended, so the voice is not used.")
            skipped.append(Left(person.name, reference.source, ended))
            continue
        try:
            _learn_anew(reference, services, part)
        except AudioError as error:
            skipped.append(Left(person.name, reference.source, words_of(error)))
    return ReembedResult(len(old) - len(skipped), len(references) - len(old), tuple(skipped))


def _learn_anew(reference: Reference, services: Services, ctx: Context) -> None:
    path = Path(reference.source)
    if not path.is_file():
        raise AudioError("“{name}” is no longer where it was; enrol this person again.", name=path.name)
    if hash_of(path, ctx.check) != reference.sha256:
        raise AudioError(
            "“{name}” is not the recording that it was; enrol this person again.", name=path.name
        )
    embedding = embed_file(path, services, ctx)
    services.store.replace_vector(reference.id, embedding.model_id, embedding.vector)
