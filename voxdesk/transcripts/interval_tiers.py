"""Reads tiers of text in time, as TextGrid and ELAN have them, and adds or renames those of each person."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from voxdesk.transcripts.cues import Cue, Part, Word
from voxdesk.transcripts.labels import is_generic

# Tiers of aligners (Montreal Forced Aligner, WebMAUS): words give times, sounds nothing that is said.
_WORDS = ("words", "word", "ort", "ort-mau")
_SOUNDS = ("phones", "phone", "phonemes", "mau", "kan", "kan-mau", "syllables", "mas")

# Borders of a sentence and of its words agree to so much.
_NEAR_S = 0.01


@dataclass(frozen=True, slots=True)
class Tier:
    """A tier that was read: its name and what stands in it, without what is empty."""

    name: str
    entries: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Hold where a cue stands: the number of its tier, and of its entry among those with text."""

    tier: int
    entry: int


def cues_of(tiers: Sequence[Tier]) -> list[tuple[Cue, Source]]:
    """Give the cues of ``tiers``: their names are labels where they name who speaks.

    Of tiers that name nobody the first with whole sentences counts; a tier of words gives their times.
    """
    spoken = [number for number, tier in enumerate(tiers) if tier.entries and not _kind(tier.name, _SOUNDS)]
    sentences = [number for number in spoken if not _kind(tiers[number].name, _WORDS)]
    timing = [number for number in spoken if number not in sentences] if sentences else []
    words = sorted(
        (word for number in timing for word in tiers[number].entries), key=lambda word: word.start_s
    )
    starts = [word.start_s for word in words]
    labelled = [number for number in sentences if is_generic(tiers[number].name)]
    chosen = labelled or sentences[:1] or spoken[:1]
    if len(sentences) > 1 and not labelled and not _repeat(tiers, sentences):
        chosen = sentences  # a tier for each person, by name
    found = []
    for number in chosen:
        several = len(chosen) > 1 or bool(labelled)
        for place, entry in enumerate(tiers[number].entries):
            first, last = (bisect_left(starts, at_s) for at_s in (entry.start_s - _NEAR_S, entry.end_s))
            inside = [one for one in words[first:last] if one.end_s <= entry.end_s + _NEAR_S]
            label = tiers[number].name if several else None
            cue = Cue(entry.start_s, entry.end_s, entry.text, tuple(inside), label)
            found.append((cue, Source(number, place)))
    return found


def renamed_tiers(
    tiers: Sequence[Tier], cues: Sequence[tuple[Cue, Source]], parts: Sequence[Sequence[Part]]
) -> dict[int, str]:
    """Give the new names of tiers that only counted voices: who says most of what stands in them."""
    totals: dict[int, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for (cue, source), cue_parts in zip(cues, parts, strict=True):
        if cue.label is not None and is_generic(cue.label):
            for part in cue_parts:
                totals[source.tier][part.speaker] += cue.end_s - cue.start_s
    new: dict[int, str] = {}
    taken = {tier.name for tier in tiers}
    for number, seconds in totals.items():
        name = max(seconds, key=lambda each: seconds[each])
        if name and name != tiers[number].name:
            new[number] = free_name(name, taken)
            taken.add(new[number])
    return new


def added_tiers(
    tiers: Sequence[Tier],
    cues: Sequence[tuple[Cue, Source]],
    parts: Sequence[Sequence[Part]],
    renamed: Mapping[int, str],
) -> dict[str, list[Word]]:
    """Give what is said by each person, but for what stands in a tier of theirs already."""
    said: dict[str, list[Word]] = defaultdict(list)
    for (cue, source), cue_parts in zip(cues, parts, strict=True):
        home = renamed.get(source.tier, tiers[source.tier].name)
        for part in cue_parts:
            words = cue.words[part.first : part.last]
            whole = len(cue_parts) == 1
            start_s = cue.start_s if whole or part.first == 0 else words[0].start_s
            end_s = cue.end_s if whole or part.last is None else words[-1].end_s
            text = cue.text if whole else " ".join(word.text for word in words)
            for name in part.speakers:
                if cue.label is None or not same_name(home, name):
                    said[name].append(Word(start_s, end_s, text))
    taken = {renamed.get(number, tier.name) for number, tier in enumerate(tiers)}
    named: dict[str, list[Word]] = {}
    for name, entries in said.items():
        if any(same_name(tier.name, name) and _holds(tier, entries) for tier in tiers):
            continue  # the file was named before
        free = free_name(name, taken)
        taken.add(free)
        named[free] = without_overlap(sorted(entries, key=lambda entry: (entry.start_s, entry.end_s)))
    return named


def same_name(home: str, name: str) -> bool:
    """Tell whether a tier is this person's: it may be numbered where two were taken for two."""
    head, _, number = home.rpartition(" ")
    return home == name or (head == name and number.isdigit())


def free_name(name: str, taken: Iterable[str]) -> str:
    """Give ``name``, with a number where a tier is called so already."""
    names, number, free = set(taken), 1, name
    while free in names:
        number += 1
        free = f"{name} {number}"
    return free


def without_overlap(entries: Sequence[Word]) -> list[Word]:
    """Cut the beginnings of entries that begin before the one before them ends: a tier holds no overlap."""
    found: list[Word] = []
    for entry in entries:
        start_s = max(entry.start_s, found[-1].end_s) if found else entry.start_s
        if entry.end_s > start_s:
            found.append(Word(start_s, entry.end_s, entry.text))
    return found


def _holds(tier: Tier, entries: Sequence[Word]) -> bool:
    return {entry.text for entry in entries} <= {entry.text for entry in tier.entries}


def _kind(name: str, kinds: Sequence[str]) -> bool:
    """Tell whether a tier is called so, for one person too: ``words``, ``Anna - words``."""
    return name.strip().lower().rpartition(" - ")[2] in kinds


def _repeat(tiers: Sequence[Tier], numbers: Sequence[int]) -> bool:
    """Tell whether tiers say the same times over again, as a translation beside its text does."""
    first = {(entry.start_s, entry.end_s) for entry in tiers[numbers[0]].entries}
    others = [(entry.start_s, entry.end_s) for number in numbers[1:] for entry in tiers[number].entries]
    return sum(times in first for times in others) > len(others) / 2
