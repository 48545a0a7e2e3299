"""Carries changed and forgotten names through the turns of a timeline."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from voxdesk.core.names import NameChanges
from voxdesk.core.types import Turn
from voxdesk.timeline.labels import letters_of, voice_label
from voxdesk.timeline.overlaps import united

Turns = tuple[Turn, ...]


def rename_voices(versions: Sequence[Sequence[Turn]], changes: NameChanges) -> tuple[Turns, ...]:
    """Rename the voices in all ``versions`` of one timeline alike.

    The turns of a forgotten person stay, as the next free Voice X. Those of two people who became
    one are united where they meet.
    """
    labels = tuple(dict.fromkeys(turn.label for turns in versions for turn in turns))
    new = new_labels(labels, changes)
    joined = set(new.values()) & set(labels)
    renamed = []
    for turns in versions:
        found = tuple(_renamed(turn, new, changes) for turn in turns)
        for label in joined:
            found = tuple(united(found, label))
        renamed.append(tuple(sorted(found, key=lambda turn: (turn.start_s, turn.end_s, turn.label))))
    return tuple(renamed)


def new_labels(labels: Sequence[str], changes: NameChanges) -> dict[str, str]:
    """Give the new label of every one of ``labels`` that changes; forgotten ones get a free Voice X."""
    new: dict[str, str] = {}
    taken = list(labels)
    for label in labels:
        if letters_of(label) is not None or not changes.affect(label):
            continue
        given = changes.of(label)
        if given is None:
            given = next(free for free in map(voice_label, count()) if free not in taken)
            taken.append(given)
        new[label] = given
    return new


def _renamed(turn: Turn, new: dict[str, str], changes: NameChanges) -> Turn:
    name = turn.name
    if name is not None and changes.affect(name):
        name = changes.of(name)
    label = new.get(turn.label, turn.label)
    return turn if (name, label) == (turn.name, turn.label) else replace(turn, name=name, label=label)


def named_anew(before: Sequence[Turn], after: Sequence[Turn]) -> dict[str, Turn]:
    """Give for each label of ``before`` a turn of ``after`` that says who the same voice is now.

    It is the voice that shares most time with it. A label that nobody speaks under any more is left out.
    """
    shared: dict[str, dict[str, float]] = {}
    sample = {turn.label: turn for turn in after}
    later = sorted(after, key=lambda turn: turn.start_s)
    for turn in before:
        for other in later:
            if other.start_s >= turn.end_s:
                break
            common_s = min(turn.end_s, other.end_s) - max(turn.start_s, other.start_s)
            if common_s > 0:
                voices = shared.setdefault(turn.label, {})
                voices[other.label] = voices.get(other.label, 0.0) + common_s
    return {label: sample[max(voices, key=lambda each: voices[each])] for label, voices in shared.items()}
