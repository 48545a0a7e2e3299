"""A recording in, who speaks when out; what was heard once is named again at once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from voxdesk.core.among import ANYBODY, Among
from voxdesk.core.context import Context
from voxdesk.core.requests import DEFAULT_FPIR, TurnsRequest
from voxdesk.core.types import Embedding, Gender, Identification, Status, Turn
from voxdesk.diarization.assembly import JOIN_GAP_S
from voxdesk.timeline.labels import voice_label
from voxdesk.workflows.listen.closed_set import decide_closed
from voxdesk.workflows.listen.decision import judge, note_heard
from voxdesk.workflows.listen.voice_groups import HeardGroups, VoiceGroup, hear_groups
from voxdesk.workflows.services import Services

# With less than this a name must be certain: a stranger who says little is not a friend.
_TENTATIVE_FROM_S = 10.0


@dataclass(frozen=True, slots=True)
class NameGroupsRequest:
    """Name what was ``heard``: nobody but the people of ``among``.

    Who is recognised is ``noted`` as heard in the library.
    """

    heard: HeardGroups
    fpir: float = DEFAULT_FPIR
    among: Among = ANYBODY
    noted: bool = True


@dataclass(frozen=True, slots=True)
class IdentifiedTurns:
    """Holds turns, and the ``embeddings`` of their voices by label; a closed set makes none.

    ``heard`` is what they were named by.
    """

    turns: tuple[Turn, ...]
    embeddings: Mapping[str, Embedding]
    heard: HeardGroups


@dataclass(frozen=True, slots=True)
class _Voice:
    """Everything one group says: whose voice it is, how sure that is, and how it is perceived."""

    name: str | None
    label: str
    gender: Gender
    confidence: float | None
    tentative: bool
    embedding: Embedding | None


def identify_turns(request: TurnsRequest, services: Services, ctx: Context) -> IdentifiedTurns:
    """Say who speaks when in a recording; voices that nobody knows are Voice A, Voice B, ….

    The names are those of the library, or of the closed set in use. Turns are in order of start; those
    of different voices may overlap. Raises AudioError, ModelError, LibraryError.
    """
    heard = hear_groups(request, services, ctx)
    return name_groups(NameGroupsRequest(heard, request.fpir, request.among), services, ctx)


def name_groups(request: NameGroupsRequest, services: Services, ctx: Context) -> IdentifiedTurns:
    """Name voices that were heard before, without listening again; raises ModelError, LibraryError.

    The models in use must be those that heard them: see ``HeardGroups.model_id``.
    """
    heard = request.heard
    found = [_whose(group, request, services) for group in heard.groups]
    voices = _name_voices(found, heard.groups)
    # Two groups of one certain person share a label: the one that says more stands for both.
    longest: dict[str, Embedding] = {}
    for voice in voices:
        before = longest.get(voice.label)
        if voice.embedding is not None and (before is None or before.speech_s < voice.embedding.speech_s):
            longest[voice.label] = voice.embedding
    turns = _joined(
        Turn(
            turn.start_s,
            turn.end_s,
            voice.name,
            voice.label,
            voice.gender,
            voice.confidence,
            voice.tentative,
        )
        for turn in heard.turns
        for voice in [voices[turn.voice]]
    )
    return IdentifiedTurns(turns, longest, heard)


def _whose(group: VoiceGroup, request: NameGroupsRequest, services: Services) -> Identification:
    closed = services.hub.closed_set()
    if closed is not None:
        return decide_closed(closed, group.scores, group.speech_s, request.fpir, request.among)
    found = judge(group.embedding, services, request.fpir, group.older, request.among)
    if request.noted:
        note_heard(found, services)
    return found


def _name_voices(found: Sequence[Identification], groups: Sequence[VoiceGroup]) -> list[_Voice]:
    """A name for each voice that has enough evidence for it; the others are Voice A, Voice B, …."""
    names = supported_names(found, [group.speech_s for group in groups])
    voices = []
    unknown = 0
    for name, one, group in zip(names, found, groups, strict=True):
        label = name
        if label is None:
            label = voice_label(unknown)
            unknown += 1
        tentative = name is not None and one.status is Status.TENTATIVE
        voices.append(_Voice(name, label, group.gender, sureness(one, name), tentative, group.embedding))
    return voices


def sureness(one: Identification, name: str | None) -> float | None:
    """Return the posterior probability that a voice is ``name``, None: somebody who is not enrolled.

    None where that was not asked: nobody is enrolled, or too little is said.
    """
    if not one.candidates or one.status in (Status.TOO_SHORT, Status.NO_SPEECH):
        return None
    return one.confidence if name == one.name else 1.0 - one.confidence


def supported_names(found: Sequence[Identification], speech_s: Sequence[float]) -> list[str | None]:
    """Return the names of a recording's voices that their speech supports.

    A tentative name needs 10 s of speech, and nobody else of the recording by that name. Two voices that were
    told apart are one person only if both are certain.
    """
    names: list[str | None] = []
    for one, said_s in zip(found, speech_s, strict=True):
        certain = one.status is Status.KNOWN
        alone = sum(other.name == one.name for other in found) == 1
        names.append(one.name if certain or (alone and said_s >= _TENTATIVE_FROM_S) else None)
    return names


def _joined(turns: Iterator[Turn]) -> tuple[Turn, ...]:
    """Turns of one label that meet become one, for when two groups proved to be the same person."""
    found: list[Turn] = []
    last: dict[str, int] = {}
    for turn in turns:
        place = last.get(turn.label)
        if place is not None and turn.start_s - found[place].end_s <= JOIN_GAP_S and _next_to(found, place):
            found[place] = replace(found[place], end_s=max(found[place].end_s, turn.end_s))
        else:
            last[turn.label] = len(found)
            found.append(turn)
    return tuple(sorted(found, key=lambda turn: (turn.start_s, turn.end_s)))


def _next_to(found: Sequence[Turn], place: int) -> bool:
    """Tell whether nobody has begun to speak since the turn at ``place`` ended."""
    return all(turn.start_s < found[place].end_s for turn in found[place + 1 :])
