"""Asks the index of recordings: who speaks where, for how long, and which voices nobody has named."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from voxdesk.archive.records import Found, Query, Recording, TalkTime, Voice, VoiceGroup
from voxdesk.core.context import Context
from voxdesk.core.errors import LibraryError
from voxdesk.core.names import name_key
from voxdesk.core.requests import DEFAULT_FPIR
from voxdesk.core.types import Candidate, Embedding, Segment
from voxdesk.workflows.archive.expire import expire_vectors
from voxdesk.workflows.archive.lies_at import lies_at
from voxdesk.workflows.archive.other_models import count_by_other_models
from voxdesk.workflows.listen.decision import judge
from voxdesk.workflows.recordings import plain_path
from voxdesk.workflows.services import Services

logger = logging.getLogger(__name__)

MOST_UNNAMED = 100
"""How many voices without a name are listed at most."""

_SUGGESTIONS = 3
_SAMPLES = 3
_LOOKED_AT = 12  # recordings that may be gone


@dataclass(frozen=True, slots=True)
class SpokenTurn:
    """A turn of ``voice`` in ``recording``."""

    recording: Recording
    voice: Voice
    turn: Segment


@dataclass(frozen=True, slots=True)
class PersonRequest:
    """Ask for all turns of ``name`` in these recordings."""

    name: str
    recordings: tuple[Recording, ...]


@dataclass(frozen=True, slots=True)
class Unnamed:
    """The voices without a name, those of most recordings first, ``MOST_UNNAMED`` at most.

    ``alone`` more are in no group: they speak too little, or no embedding of them is kept. In ``others``
    recordings unnamed voices were heard with another model than the one in use.
    """

    groups: tuple[VoiceGroup, ...]
    alone: int
    others: int = 0


@dataclass(frozen=True, slots=True)
class UnnamedVoice:
    """A voice without a name, its voices in recordings, and the people who are most like it.

    ``samples`` are long turns of it in different recordings that are there, for the ear. ``refused`` are
    people of the library who it is not, as the user said.
    """

    group: VoiceGroup
    voices: tuple[Voice, ...]
    nearest: tuple[Candidate, ...]
    samples: tuple[SpokenTurn, ...] = ()
    refused: tuple[str, ...] = ()


def find_recordings(request: Query, services: Services, ctx: Context) -> Found:
    """Find recordings in the index, the newest first; raises LibraryError."""
    archive = services.archive_if_made
    if archive is None:
        return Found((), 0, ())
    if request.folder is not None:
        request = replace(request, folder=plain_path(request.folder))
    return archive.search(request)


def is_known_below(folder: Path, services: Services) -> bool:
    """Tell whether the index holds recordings that lie, or lay, below a folder; raises LibraryError."""
    archive = services.archive_if_made
    return archive is not None and bool(archive.places_below(plain_path(folder)))


def index_revision(request: None, services: Services, ctx: Context) -> tuple[int, int] | None:
    """Return numbers that rise with every write into index and library; None where there is no index.

    Raises LibraryError.
    """
    archive = services.archive_if_made
    return None if archive is None else (archive.revision, services.store.revision)


def list_talkers(request: None, services: Services, ctx: Context) -> tuple[TalkTime, ...]:
    """List everybody who speaks in any recording, who speaks most first; raises LibraryError."""
    archive = services.archive_if_made
    return () if archive is None else archive.talk_times(Query())


def find_turns_of(request: Recording, services: Services, ctx: Context) -> dict[int, tuple[Segment, ...]]:
    """Return when each voice of a recording speaks, by the voice's id; raises LibraryError."""
    return services.archive.turns([voice.id for voice in request.voices])


def list_turns_of_person(request: PersonRequest, services: Services, ctx: Context) -> tuple[SpokenTurn, ...]:
    """List when a person speaks, in the order of the recordings; raises LibraryError."""
    key = name_key(request.name)
    voices = [
        (recording, voice)
        for recording in request.recordings
        for voice in recording.voices
        if voice.name is not None and name_key(voice.name) == key
    ]
    times = services.archive.turns([voice.id for _, voice in voices])
    return tuple(
        SpokenTurn(recording, voice, turn) for recording, voice in voices for turn in times[voice.id]
    )


def list_unnamed(request: None, services: Services, ctx: Context) -> Unnamed:
    """List the voices without a name, those of most recordings first; raises LibraryError."""
    archive = services.archive_if_made
    if archive is None:
        return Unnamed((), 0)
    try:
        expire_vectors(None, services, ctx)
    except LibraryError:  # a disk that takes nothing: what there is can be listed all the same
        logger.warning("what unnamed voices are like could not be forgotten", exc_info=True)
    others = count_by_other_models(None, services, ctx)
    return Unnamed(archive.groups(MOST_UNNAMED), archive.ungrouped(), others)


def look_at_voice(request: int, services: Services, ctx: Context) -> UnnamedVoice:
    """Return all that is known of the voice with the group id ``request``.

    Names that the user refused for it are not among the nearest. Raises LibraryError, ModelError.
    """
    archive = services.archive
    voices = archive.voices_of(request)
    group = VoiceGroup(
        request, len({voice.recording_id for voice in voices}), sum(voice.seconds for voice in voices)
    )
    model_id = services.hub.encoder().model_id
    vectors = archive.vectors(model_id, request)
    samples = _samples(voices, services, ctx)
    refused = archive.refused([voice.id for voice in voices])
    names = tuple(each.name for each in services.store.speakers() if name_key(each.name) in refused)
    if not len(vectors):
        return UnnamedVoice(group, voices, (), samples, names)
    mean = np.average(vectors.vectors, axis=0, weights=vectors.seconds)
    unit = (mean / max(float(np.linalg.norm(mean)), 1e-12)).astype(np.float32)
    found = judge(Embedding(unit, model_id, float(vectors.seconds.sum())), services, DEFAULT_FPIR)
    nearest = [each for each in found.candidates if name_key(each.name) not in refused]
    return UnnamedVoice(group, voices, tuple(nearest[:_SUGGESTIONS]), samples, names)


def _samples(voices: Sequence[Voice], services: Services, ctx: Context) -> tuple[SpokenTurn, ...]:
    """Choose the longest turn of up to three recordings; of fewer recordings also their next longest."""
    archive, asked = services.archive, voices[:_LOOKED_AT]
    times = archive.turns([voice.id for voice in asked])
    there: list[tuple[Voice, Recording]] = []
    for voice in asked:
        recording = archive.recording(voice.recording_id)
        path = lies_at(recording, services, ctx) if times[voice.id] else None
        if path is not None:
            there.append((voice, replace(recording, path=path)))
        if len(there) == _SAMPLES:
            break
    by_rank = sorted(
        (
            (rank, SpokenTurn(recording, voice, turn))
            for voice, recording in there
            for rank, turn in enumerate(sorted(times[voice.id], key=lambda turn: -turn.seconds)[:_SAMPLES])
        ),
        key=lambda ranked: ranked[0],
    )
    return tuple(sample for _, sample in by_rank[:_SAMPLES])
