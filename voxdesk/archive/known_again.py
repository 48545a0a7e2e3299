"""Tells which voices of a recording that is heard again are those that it had before."""

from collections.abc import Sequence
from dataclasses import dataclass

from voxdesk.archive.records import NewVoice
from voxdesk.core.names import name_key
from voxdesk.core.types import Segment


@dataclass(frozen=True, slots=True)
class VoiceBefore:
    """A voice as it was kept: ``given`` where the user named it, ``vector`` packed, by ``model_id``."""

    id: int
    label: str
    name_key: str | None
    given: bool
    group_id: int | None
    model_id: str
    vector: bytes | None
    turns: tuple[Segment, ...]


def is_given(voice: NewVoice) -> bool:
    """Tell whether the user gave a voice its name."""
    return voice.name is not None and voice.confidence is None


def known_again(voices: Sequence[NewVoice], before: Sequence[VoiceBefore]) -> dict[int, VoiceBefore]:
    """Return who the voices were before, by their place in ``voices``; new ones are left out.

    The name that the user gave tells first, or the label under it where it was taken away, then the turns,
    of which each has more than half in common with the other; then the label of a voice without a name.
    """
    pairs = [(_likeness(voice, was), new, was) for new, voice in enumerate(voices) for was in before]
    found: dict[int, VoiceBefore] = {}
    taken: set[int] = set()
    for (kind, *_), new, was in sorted(pairs, key=lambda pair: pair[0], reverse=True):
        if kind and new not in found and was.id not in taken:
            found[new] = was
            taken.add(was.id)
    return found


def _likeness(voice: NewVoice, was: VoiceBefore) -> tuple[int, float, bool]:
    """Return what sorts pairs of a voice and one that was; it begins with 0 for two that are not one."""
    same_label = voice.label == was.label and voice.name is None and (was.given or was.name_key is None)
    shared = _shared(voice.turns, was.turns)
    if is_given(voice) and was.given and name_key(voice.name or "") == was.name_key:
        return 4, shared, same_label
    if same_label and was.given:  # the user took the name away
        return 3, shared, same_label
    if shared > 1 / 2:
        return 2, shared, same_label
    return int(same_label), shared, same_label


def _shared(one: Sequence[Segment], other: Sequence[Segment]) -> float:
    """Return how long both speak at once, as a share of the longer speech."""
    both_s, place = 0.0, 0
    later = sorted(other, key=lambda turn: turn.start_s)
    for turn in sorted(one, key=lambda turn: turn.start_s):
        while place < len(later) and later[place].end_s <= turn.start_s:
            place += 1
        for part in later[place:]:
            if part.start_s >= turn.end_s:
                break
            both_s += max(0.0, min(turn.end_s, part.end_s) - max(turn.start_s, part.start_s))
    longest_s = max(sum(turn.seconds for turn in turns) for turns in (one, other))
    return both_s / longest_s if longest_s else 0.0
