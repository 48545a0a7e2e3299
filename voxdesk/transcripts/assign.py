"""Cues and turns in, who says each cue out: by overlap of time, word for word where words have times."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from voxdesk.core.types import Turn
from voxdesk.transcripts.cues import AND, Cue, Part
from voxdesk.transcripts.labels import names_people

# Borders of turns and words err by a quarter of a second: who is nearer than this is meant.
_NEAR_S = 0.5
# A run of words of another voice this short is an error of a border, not a remark.
_LEAST_RUN_S = 0.25
_LEAST_RUN_LABELLED_S = 1.0
# A second voice in a cue without timed words is told from these on.
_SECOND_S, _SECOND_SHARE = 0.5, 0.2
# A label is one voice where most of its time is; elsewhere it may be wrong.
_LABEL_SHARE = 0.5
_CONTRADICTED_SHARE, _CONTRADICTED_S = 0.1, 1.0


@dataclass(frozen=True, slots=True)
class Naming:
    """Hold how voices are written: ``unknown`` instead of Voice A, empty for nothing.

    ``offset_s`` is added to the transcript's times, in seconds. What then lies before the recording or
    after ``length_s`` is nobody's.
    """

    unknown: str | None = None
    offset_s: float = 0.0
    length_s: float = math.inf


def assign(cues: Sequence[Cue], turns: Sequence[Turn], naming: Naming) -> list[tuple[Part, ...]]:
    """Say who speaks in each of ``cues``: one part, or several where another voice begins within it.

    A label is mapped to the voice that has most of its time. A person's own name that the file has
    stays where the voice is unknown.
    """
    heard = _Heard(turns, naming.offset_s)
    meant = _meaning_of_labels(cues, heard)
    names = {turn.label: turn.name for turn in turns}
    return [
        _parts(cue, heard, meant, names, naming) if _is_heard(cue, naming) else (Part(()),) for cue in cues
    ]


def _is_heard(cue: Cue, naming: Naming) -> bool:
    return cue.start_s + naming.offset_s < naming.length_s and cue.end_s + naming.offset_s > 0


class _Heard:
    """Says which voice speaks how long in a stretch of the transcript's time."""

    def __init__(self, turns: Sequence[Turn], offset_s: float) -> None:
        self._voices = [turn.label for turn in turns]
        self._starts = np.array([turn.start_s for turn in turns]) - offset_s
        self._ends = np.array([turn.end_s for turn in turns]) - offset_s

    def seconds(self, start_s: float, end_s: float) -> dict[str, float]:
        """Return seconds of each voice from ``start_s`` to ``end_s``."""
        found: dict[str, float] = defaultdict(float)
        common = np.minimum(self._ends, end_s) - np.maximum(self._starts, start_s)
        for index in np.flatnonzero(common > 0):
            found[self._voices[index]] += float(common[index])
        return found

    def nearest(self, start_s: float, end_s: float) -> str | None:
        """Return the voice that speaks nearest, None where nobody is near."""
        if not self._voices:
            return None
        away = np.maximum(self._starts - end_s, start_s - self._ends)
        best = int(away.argmin())
        return self._voices[best] if away[best] <= _NEAR_S else None


def _meaning_of_labels(cues: Sequence[Cue], heard: _Heard) -> dict[str, str]:
    totals: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for cue in cues:
        if cue.label is not None and AND not in cue.label:  # several are no voice
            for voice, seconds in heard.seconds(cue.start_s, cue.end_s).items():
                totals[cue.label][voice] += seconds
    meant = {}
    for label, spoken in totals.items():
        best = max(spoken, key=lambda voice: spoken[voice])
        if spoken[best] > _LABEL_SHARE * sum(spoken.values()):
            meant[label] = best
    return meant


def _parts(
    cue: Cue, heard: _Heard, meant: Mapping[str, str], names: Mapping[str, str | None], naming: Naming
) -> tuple[Part, ...]:
    def written(voices: Sequence[str]) -> tuple[str, ...]:
        said = []
        for voice in voices:
            name = names[voice]
            if name is None and cue.label is not None and names_people(cue.label):
                continue  # the file knows more than the library
            said.append(name or (voice if naming.unknown is None else naming.unknown))
        return tuple(dict.fromkeys(each for each in said if each))

    mapped = None if cue.label is None else meant.get(cue.label)
    spoken = heard.seconds(cue.start_s, cue.end_s)
    if len(cue.words) > 1:
        runs = _runs(cue, heard, spoken, mapped)
        return tuple(
            Part(written([voice] if voice else []), first, None if last == len(cue.words) else last)
            for voice, first, last in runs
        )
    if mapped is not None and not _contradicted(mapped, spoken):
        return (Part(written([mapped])),)
    if not spoken:
        near = heard.nearest(cue.start_s, cue.end_s)
        return (Part(written([near] if near else [])),)
    first, *others = sorted(spoken, key=lambda voice: -spoken[voice])
    total = sum(spoken.values())
    second = [voice for voice in others if spoken[voice] >= max(_SECOND_S, _SECOND_SHARE * total)]
    return (Part(written([first, *second])),)


def _contradicted(mapped: str, spoken: Mapping[str, float]) -> bool:
    total = sum(spoken.values())
    return spoken.get(mapped, 0.0) < _CONTRADICTED_SHARE * total and total >= _CONTRADICTED_S


def _runs(
    cue: Cue, heard: _Heard, spoken: Mapping[str, float], mapped: str | None
) -> list[tuple[str | None, int, int]]:
    """Runs of words of one voice: (voice, first word, word after the last)."""
    voices: list[str | None] = []
    for word in cue.words:
        there = heard.seconds(word.start_s, max(word.end_s, word.start_s + 0.01))
        if not there:
            voices.append(heard.nearest(word.start_s, word.end_s))
            continue
        before = voices[-1] if voices else mapped
        # Of two who speak at once, who spoke before goes on, else who says more of the cue.
        voices.append(
            max(there, key=lambda voice: (round(there[voice], 2), voice == before, spoken.get(voice, 0.0)))
        )
    _fill(voices, mapped)
    least_s = _LEAST_RUN_S if mapped is None else _LEAST_RUN_LABELLED_S
    return _without_short(cue, _joined(voices), least_s, mapped)


def _fill(voices: list[str | None], mapped: str | None) -> None:
    """Words where nobody is near go with the word before, or with the label."""
    for place in range(1, len(voices)):
        voices[place] = voices[place] or voices[place - 1]
    for place in range(len(voices) - 2, -1, -1):
        voices[place] = voices[place] or voices[place + 1]
    if voices[0] is None:
        voices[:] = [mapped] * len(voices)


def _joined(voices: Sequence[str | None]) -> list[tuple[str | None, int, int]]:
    runs: list[tuple[str | None, int, int]] = []
    for place, voice in enumerate(voices):
        if runs and runs[-1][0] == voice:
            runs[-1] = (voice, runs[-1][1], place + 1)
        else:
            runs.append((voice, place, place + 1))
    return runs


def _without_short(
    cue: Cue, runs: list[tuple[str | None, int, int]], least_s: float, mapped: str | None
) -> list[tuple[str | None, int, int]]:
    """Give the shortest runs to their longer neighbour until none is too short."""

    def seconds(run: tuple[str | None, int, int]) -> float:
        return cue.words[run[2] - 1].end_s - cue.words[run[1]].start_s

    while len(runs) > 1:
        short = [run for run in runs if seconds(run) < least_s and (mapped is None or run[0] != mapped)]
        if not short:
            break
        run = min(short, key=seconds)
        at = runs.index(run)
        beside = [runs[place] for place in (at - 1, at + 1) if 0 <= place < len(runs)]
        voice = mapped if any(one[0] == mapped for one in beside) else max(beside, key=seconds)[0]
        voices: list[str | None] = []
        for one in runs:
            voices += [voice if one is run else one[0]] * (one[2] - one[1])
        runs = _joined(voices)
    return runs
