"""Names a voice in every recording of the index at once, and takes that back as a whole."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from voxdesk.archive.records import Recording, Voice, VoiceName
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, EnrolmentError, LibraryError
from voxdesk.core.person_names import new_name
from voxdesk.core.types import Segment, Status, Turn
from voxdesk.workflows.archive.keep import voices_of
from voxdesk.workflows.archive.lies_at import lies_at
from voxdesk.workflows.listen.edited_timelines import KeptTurns, forget_turns, keep_turns, recall_turns
from voxdesk.workflows.listen.verdict import Excerpt
from voxdesk.workflows.people.teach import Taught, TeachRequest, teach, unteach
from voxdesk.workflows.progress import Part
from voxdesk.workflows.services import Services

logger = logging.getLogger(__name__)

MOST_REFERENCES = 3


@dataclass(frozen=True, slots=True)
class NameRequest:
    """Say that the voice ``group`` is ``name`` in all its recordings; ``learn`` teaches the library too.

    Sending it with ``learn`` is the person's consent. ``sure`` says that the user was asked about a
    voice that is unlike the person's others.
    """

    group: int
    name: str
    learn: bool = True
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """Holds what a naming changed, so that it can be taken back as a whole.

    ``unlike`` is the similarity for which nothing was done, since nobody was asked about it. ``parted`` are
    recordings, and their turns without the name, in which the person spoke already: both were one since.
    """

    name: str
    recordings: int
    before: tuple[VoiceName, ...] = ()
    timelines: tuple[tuple[str, KeptTurns | None], ...] = ()
    taught: tuple[Taught, ...] = ()
    unlike: float | None = None
    parted: tuple[tuple[int, tuple[Turn, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class RefuseRequest:
    """Remember that the voice ``group`` is not ``name``, or forget it."""

    group: int
    name: str


def name_voice(request: NameRequest, services: Services, ctx: Context) -> Named:
    """Name a voice in all recordings, and learn it from up to three of them; what fails is taken back.

    Raises LibraryError, ModelError. What is gone, another by now, or not good enough teaches nothing.
    """
    name = new_name(request.name)
    archive = services.archive
    voices = _unnamed(request.group, services)
    recordings = {each: archive.recording(each) for each in {voice.recording_id for voice in voices}}
    times = archive.turns([voice.id for voice in voices])
    taught: list[Taught] = []
    timelines: list[tuple[str, KeptTurns | None]] = []
    try:
        if request.learn:
            excerpts = Part(ctx, 0.0, 0.9)
            unlike = _teach(name, voices, recordings, times, request.sure, taught, services, excerpts)
            if unlike is not None:
                return Named(name, 0, unlike=unlike)
        ctx.check()
        for voice in voices:
            recording = recordings[voice.recording_id]
            timelines.append((recording.sha256, _rename(recording, voice, name, services)))
        # The index comes last: who was killed before finds the voice there, and names it once more.
        before = archive.name_voices(
            [VoiceName(voice.id, name, Status.KNOWN, voice.group_id) for voice in voices]
        )
    except BaseException:
        _take_back(timelines, taught, services, ctx)
        raise
    return Named(name, len(recordings), before, tuple(timelines), tuple(taught))


def unname_voice(request: Named, services: Services, ctx: Context) -> None:
    """Take a naming back: in timelines, in the library and in the index. Raises LibraryError."""
    _take_back(request.timelines, request.taught, services, ctx)
    services.archive.name_voices(request.before)
    for recording_id, turns in request.parted:
        services.archive.part_voices(recording_id, voices_of(turns, {}), request.name)


def _take_back(
    timelines: Sequence[tuple[str, KeptTurns | None]],
    taught: Sequence[Taught],
    services: Services,
    ctx: Context,
) -> None:
    for sha256, kept in reversed(timelines):
        if kept is None:
            forget_turns(services.paths, sha256)
        else:
            keep_turns(services.paths, sha256, kept)
    for each in reversed(taught):
        unteach(each, services, ctx)


def refuse_name(request: RefuseRequest, services: Services, ctx: Context) -> None:
    """Remember that a voice is not somebody, who is not suggested for it again. Raises LibraryError."""
    services.archive.refuse([voice.id for voice in _unnamed(request.group, services)], request.name)


def allow_name(request: RefuseRequest, services: Services, ctx: Context) -> None:
    """Take a refusal back: the person may be suggested for the voice again. Raises LibraryError."""
    services.archive.allow([voice.id for voice in _unnamed(request.group, services)], request.name)


def _unnamed(group: int, services: Services) -> tuple[Voice, ...]:
    """Return what speaks with a voice without a name; raises LibraryError where there is none."""
    voices = services.archive.voices_of(group)
    if not voices:
        raise LibraryError(
            "There is no voice {number} without a name in the index.",
            number=group,
            hint="It may have been named or removed in the meantime.",
        )
    return voices


def _teach(
    name: str,
    voices: Sequence[Voice],
    recordings: dict[int, Recording],
    times: dict[int, tuple[Segment, ...]],
    sure: bool,
    taught: list[Taught],
    services: Services,
    ctx: Context,
) -> float | None:
    """Learn the voice where it speaks longest, into ``taught``; return the similarity of an unlike one."""
    for voice in voices:
        if len(taught) == MOST_REFERENCES:
            break
        recording = recordings[voice.recording_id]
        ctx.report(len(taught) / MOST_REFERENCES, recording.path.name)
        path = lies_at(recording, services, ctx, surely=True)
        if path is None:
            continue
        excerpt = Excerpt(path, times[voice.id], voice.label)
        try:
            learnt = teach(TeachRequest(name, excerpt, sure=sure or bool(taught)), services, ctx)
        except (AudioError, EnrolmentError) as error:
            logger.info("a recording teaches nothing: %s", type(error).__name__)
            continue
        if learnt.unlike is not None:
            return learnt.unlike
        taught.append(learnt)
    return None


def _rename(recording: Recording, voice: Voice, name: str, services: Services) -> KeptTurns | None:
    """Name a voice in the recording's kept timeline; returns what was kept before."""
    before = recall_turns(services.paths, recording.sha256)
    if before is None:
        found = _turns(recording, services)
        before_turns = KeptTurns(found, found)
    else:
        before_turns = before
    turns = tuple(
        replace(turn, name=name, label=name, confidence=None, tentative=False)
        if turn.label == voice.label
        else turn
        for turn in before_turns.turns
    )
    keep_turns(services.paths, recording.sha256, replace(before_turns, turns=turns))
    return before


def _turns(recording: Recording, services: Services) -> tuple[Turn, ...]:
    """Return the timeline that the index has of a recording."""
    times = services.archive.turns([voice.id for voice in recording.voices])
    turns = [
        Turn(
            each.start_s,
            each.end_s,
            voice.name,
            voice.label,
            voice.gender,
            None,
            voice.status is Status.TENTATIVE,
        )
        for voice in recording.voices
        for each in times[voice.id]
    ]
    return tuple(sorted(turns, key=lambda turn: (turn.start_s, turn.end_s)))
