"""Asks anew who speaks in recordings of the index, after people were enrolled or better recordings learnt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from voxdesk.archive.records import Recording, Voice, VoiceName
from voxdesk.core.context import Context
from voxdesk.core.names import name_key
from voxdesk.core.requests import DEFAULT_FPIR
from voxdesk.core.types import Embedding, Float32, Identification, Status
from voxdesk.timeline.labels import voice_label
from voxdesk.workflows.archive.group import group_voices
from voxdesk.workflows.listen.decision import judge
from voxdesk.workflows.listen.diarize import supported_names, sureness
from voxdesk.workflows.services import Services

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class RejudgeRequest:
    """Ask for all recordings; ``fpir`` is how many strangers may get a name."""

    fpir: float = DEFAULT_FPIR


@dataclass(frozen=True, slots=True)
class Change:
    """A voice that would have another name, None for unknown; ``score`` is its similarity to the nearest."""

    recording: Recording
    voice: Voice
    name: str | None
    status: Status
    confidence: float | None
    score: float


def find_changes(request: RejudgeRequest, services: Services, ctx: Context) -> tuple[Change, ...]:
    """Say whose name would change in the index if all were heard anew; nothing is written.

    Names that the user gave stay, and names that were refused for a voice are not proposed. Only voices
    with an embedding by the model in use are asked about. Raises LibraryError, ModelError.
    """
    archive = services.archive_if_made
    if archive is None:
        return ()
    model_id = services.hub.encoder().model_id
    ids = archive.comparable(model_id)
    changes: list[Change] = []
    for first in range(0, len(ids), _AT_ONCE):
        recordings = archive.recordings(ids[first : first + _AT_ONCE])
        vectors = archive.vectors_of([voice for each in recordings for voice in each.voices])
        for number, recording in enumerate(recordings, start=first):
            ctx.report(number / len(ids), recording.path.name)
            changes += _changes_in(recording, vectors, model_id, request.fpir, services)
    return tuple(changes)


def take_over(request: Sequence[Change], services: Services, ctx: Context) -> tuple[VoiceName, ...]:
    """Write changes into the index; returns what ``put_back`` takes. Raises LibraryError."""
    before = services.archive.name_voices(tuple(_as_names(request)))
    group_voices(None, services, ctx)
    return before


def put_back(request: Sequence[VoiceName], services: Services, ctx: Context) -> None:
    """Take changes back that were taken over; raises LibraryError."""
    services.archive.name_voices(request)


def _changes_in(
    recording: Recording, vectors: dict[int, Float32], model_id: str, fpir: float, services: Services
) -> Iterator[Change]:
    voices = [voice for voice in recording.voices if not voice.given and voice.id in vectors]
    found = [judge(Embedding(vectors[each.id], model_id, each.seconds), services, fpir) for each in voices]
    given = {name_key(each.name) for each in recording.voices if each.given and each.name is not None}
    names = supported_names(found, [each.seconds for each in voices])
    for voice, name, one in zip(voices, names, found, strict=True):
        taken = name is not None and (
            name_key(name) in given or name_key(name) in services.archive.refused([voice.id])
        )
        change = _change(recording, voice, None if taken else name, one)
        if not _same(voice, change):
            yield change


def _change(recording: Recording, voice: Voice, name: str | None, one: Identification) -> Change:
    status = Status.UNKNOWN if name is None else one.status
    score = one.candidates[0].score if one.candidates else 0.0
    return Change(recording, voice, name, status, sureness(one, name), score)


def _same(voice: Voice, change: Change) -> bool:
    if voice.name is None or change.name is None:
        return voice.name is change.name
    return name_key(voice.name) == name_key(change.name) and voice.status is change.status


def _as_names(changes: Sequence[Change]) -> Iterator[VoiceName]:
    """A voice that loses its name gets a letter that no other of its recording has."""
    taken: dict[int, set[str]] = {}
    for each in changes:
        labels = taken.setdefault(each.recording.id, {voice.label for voice in each.recording.voices})
        label = None
        if each.name is None:
            label = next(free for free in map(voice_label, count()) if free not in labels)
            labels.add(label)
        group = each.voice.group_id if each.name is not None else None
        yield VoiceName(each.voice.id, each.name, each.status, group, each.confidence, label)
