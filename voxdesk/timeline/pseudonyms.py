"""Turns in, the same turns with Person 1, Person 2, … instead of names out, and who is who."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from voxdesk.core.names import name_key, pattern_of
from voxdesk.core.types import Turn
from voxdesk.timeline.labels import letters_of, shown_name

SOMEBODY = "Somebody"


@dataclass(frozen=True, slots=True)
class Alias:
    """One pseudonym; ``recording`` is empty for a person of the library, who keeps it everywhere."""

    pseudonym: str
    name: str
    recording: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """Return what it stands for: a person, or a voice without a name in one recording."""
        return self.recording, name_key(self.name)


def add_aliases(known: Sequence[Alias], turns: Sequence[Turn], recording: str) -> tuple[Alias, ...]:
    """Add a pseudonym for everybody in ``turns`` who has none yet, in order of speaking.

    A voice without a name is somebody else in every recording.
    """
    aliases = list(known)
    taken = {alias.key for alias in known}
    used = {alias.pseudonym for alias in known}
    number = len(used)
    for turn in sorted(turns, key=lambda each: each.start_s):
        new = _alias_of(turn, recording)
        if new.key in taken:
            continue
        number += 1
        while f"Person {number}" in used:
            number += 1
        aliases.append(replace(new, pseudonym=f"Person {number}"))
        taken.add(new.key)
    return tuple(aliases)


def under_pseudonyms(turns: Sequence[Turn], aliases: Sequence[Alias], recording: str) -> tuple[Turn, ...]:
    """Return the turns with pseudonyms for all names and labels; raises KeyError for somebody without one."""
    by_key = {alias.key: alias.pseudonym for alias in aliases}
    found = []
    for turn in turns:
        pseudonym = by_key[_alias_of(turn, recording).key]
        found.append(replace(turn, name=None if turn.name is None else pseudonym, label=pseudonym))
    return tuple(found)


def hide_names(text: str, aliases: Sequence[Alias], others: Sequence[str] = ()) -> str:
    """Return a text, such as a file's name, with pseudonyms for names; ``others`` become Somebody."""
    stands_for = {alias.name: alias.pseudonym for alias in aliases if letters_of(alias.name) is None}
    stands_for |= {name: SOMEBODY for name in others if name not in stands_for}
    for name, pseudonym in _longest_first(stands_for):
        pattern = pattern_of([name])
        if pattern is not None:
            text = pattern.sub(pseudonym, text)
    return text


def _longest_first(names: Mapping[str, str]) -> list[tuple[str, str]]:
    return sorted(names.items(), key=lambda each: -len(each[0]))


def _alias_of(turn: Turn, recording: str) -> Alias:
    name = shown_name(turn)
    nobody_known = turn.name is None and letters_of(turn.label) is not None
    return Alias("", name, recording if nobody_known else "")
