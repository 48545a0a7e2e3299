"""Finds what naming a voice changed, by what is kept, for whoever takes it back in another process."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from voxdesk.archive.records import Recording, Voice, VoiceName
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, LibraryError
from voxdesk.core.names import name_key
from voxdesk.core.types import Segment, Status, Turn
from voxdesk.library.people import NewReference
from voxdesk.workflows.archive.lies_at import lies_at
from voxdesk.workflows.archive.name import MOST_REFERENCES, Named
from voxdesk.workflows.listen.edited_timelines import KeptTurns, recall_turns
from voxdesk.workflows.listen.verdict import Excerpt, sound_of
from voxdesk.workflows.people.teach import Taught
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

_Times = dict[int, tuple[Segment, ...]]


@dataclass(frozen=True, slots=True)
class NamingRequest:
    """Look for the naming of the voice ``group``; ``name`` is needed where it was given several names."""

    group: int
    name: str | None = None


def find_naming(request: NamingRequest, services: Services, ctx: Context) -> Named:
    """Return what ``unname_voice`` takes, for the voice of this number that the user named.

    What was learnt is known again by its sound: nothing of a recording that is gone. Raises LibraryError.
    """
    archive = services.archive
    voices = _named(request, archive.voices_of(request.group, named=True))
    name = voices[0].shown
    theirs: dict[int, list[Voice]] = defaultdict(list)
    for voice in voices:
        theirs[voice.recording_id].append(voice)
    recordings = {each: archive.recording(each) for each in theirs}
    times = archive.turns([voice.id for voice in voices])
    timelines, parted = [], {}
    for number, own in theirs.items():
        ctx.check()
        kept = recall_turns(services.paths, recordings[number].sha256)
        if kept is None:
            continue
        left = _without_name(kept, own, times)
        timelines.append((recordings[number].sha256, left))
        turns = kept.found if left is None else left.turns
        one = [voice for voice in recordings[number].voices if _is(voice.name, name)]
        if len(one) == 1 and any(_is(turn.name, name) for turn in turns):
            parted[number] = turns
            for voice in own:  # what was learnt is of these turns alone
                times[voice.id] = tuple(
                    Segment(turn.start_s, turn.end_s)
                    for turn in turns
                    if turn.name is None and turn.label == voice.label
                )
    before = tuple(VoiceName(voice.id, None, Status.UNKNOWN, request.group) for voice in voices)
    taught = _taught(name, voices, recordings, times, services, ctx)
    return Named(name, len(recordings), before, tuple(timelines), taught, parted=tuple(parted.items()))


def _is(name: str | None, other: str) -> bool:
    return name is not None and name_key(name) == name_key(other)


def _named(request: NamingRequest, voices: Sequence[Voice]) -> list[Voice]:
    """Return the voices that bear the name which is meant; raises LibraryError where that is not clear."""
    names = {name_key(voice.shown): voice.shown for voice in voices}
    if not names:
        raise LibraryError("No voice {number} was named in the index.", number=request.group)
    if request.name is None and len(names) > 1:
        raise LibraryError(
            "Voice {number} was given several names: {names}.",
            number=request.group,
            names=", ".join(sorted(names.values())),
            hint="Say which of them is to be taken back.",
        )
    wanted = next(iter(names)) if request.name is None else name_key(request.name)
    if wanted not in names:
        raise LibraryError(
            "Voice {number} was not named {name}, but {names}.",
            number=request.group,
            name=request.name,
            names=", ".join(sorted(names.values())),
        )
    return [voice for voice in voices if name_key(voice.shown) == wanted]


def _without_name(kept: KeptTurns, voices: Sequence[Voice], times: _Times) -> KeptTurns | None:
    """Return a timeline without the names of ``voices``; None when it is as it was found."""

    def unnamed(turn: Turn) -> Turn:
        # Where the person was heard before anybody said so, it is they.
        first = max(kept.found, key=lambda each: _alike(turn, each), default=None)
        if first is not None and _alike(turn, first) > 0 and first.name == turn.name:
            return turn
        for voice in voices:
            both_s = _both_s(turn, times[voice.id])
            if turn.name == voice.name and 2 * both_s > turn.end_s - turn.start_s:
                return replace(turn, name=None, label=voice.label)
        return turn

    turns = tuple(map(unnamed, kept.turns))
    return None if turns == kept.found and not kept.markers else replace(kept, turns=turns)


def _alike(turn: Turn, other: Turn) -> float:
    """Return the time that two turns have in common, as a share of what they take together."""
    both_s = _both_s(turn, (other,))
    return both_s / max(turn.end_s - turn.start_s + other.end_s - other.start_s - both_s, 1e-9)


def _both_s(turn: Turn, parts: Sequence[Segment | Turn]) -> float:
    return sum(max(0.0, min(part.end_s, turn.end_s) - max(part.start_s, turn.start_s)) for part in parts)


def _taught(
    name: str,
    voices: Sequence[Voice],
    recordings: dict[int, Recording],
    times: _Times,
    services: Services,
    ctx: Context,
) -> tuple[Taught, ...]:
    """Find what the person has learnt of these voices, which were tried in this order."""
    person = services.store.find(name)
    if person is None:
        return ()
    references = services.store.references(person.id)
    by_sound = {each.sha256: each for each in references}
    found: dict[int, Taught] = {}
    for voice in voices:
        ctx.check()
        if len(found) == min(MOST_REFERENCES, len(references)):
            break
        path = lies_at(recordings[voice.recording_id], services, ctx)
        if path is None:
            continue
        try:
            sound = sound_of(Excerpt(path, times[voice.id], voice.label), ctx=ctx)
            one = by_sound.get(hash_of(sound, ctx.check))
        except AudioError:
            continue
        if one is not None:
            learnt = NewReference(
                one.source, one.sha256, one.speech_s, one.snr_db, one.quality, one.model_id, one.vector
            )
            found[one.id] = Taught(learnt, person, one.id)
    whole = len(found) == len(references)  # nobody has enrolled the person otherwise
    return tuple(replace(each, new_person=whole) for each in found.values())
