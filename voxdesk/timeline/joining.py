"""Turns as people mean them: joined over short pauses, and cut into captions that can be read."""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from voxdesk.core.types import Gender, Turn

# People mean one turn until somebody else speaks, unless the pause is longer than this. The label in the
# list of turns and the guide of Listen say the number.
JOIN_S = 2.0
SHORTEST_CAPTION_S, LONGEST_CAPTION_S = 1.0, 7.0
_LINES = 2


def join_turns(turns: Sequence[Turn], pause_s: float) -> tuple[Turn, ...]:
    """Turns of one voice with pauses below ``pause_s`` made one, unless somebody else begins in the pause.

    In order of start; 0 leaves them as they are.
    """
    found: list[Turn] = []
    last: dict[str, int] = {}
    starts = [(turn.start_s, turn.label) for turn in turns]
    for turn in sorted(turns, key=lambda turn: (turn.start_s, turn.end_s)):
        index = last.get(turn.label)
        if index is not None and turn.start_s - found[index].end_s < pause_s:
            before = found[index]
            if not any(
                label != turn.label and before.end_s <= start_s < turn.start_s for start_s, label in starts
            ):
                gender = before.gender if before.gender is not Gender.UNCERTAIN else turn.gender
                found[index] = replace(before, end_s=max(before.end_s, turn.end_s), gender=gender)
                continue
        last[turn.label] = len(found)
        found.append(turn)
    return tuple(found)


def captions(turns: Sequence[Turn]) -> tuple[tuple[float, float, tuple[str, ...]], ...]:
    """Make captions (start, end, names) in order: 1 to 7 s where there is room, at most two names.

    None overlaps another one, as players show one at a time.
    """
    borders = sorted({edge for turn in turns for edge in (turn.start_s, turn.end_s)})
    spoken: list[tuple[float, float, tuple[str, ...]]] = []
    ordered = sorted(turns, key=lambda turn: (turn.start_s, turn.end_s))
    active: list[Turn] = []
    upcoming = 0
    for start_s, end_s in itertools.pairwise(borders):
        while upcoming < len(ordered) and ordered[upcoming].start_s <= start_s:
            active.append(ordered[upcoming])
            upcoming += 1
        active = [turn for turn in active if turn.end_s > start_s]
        names = tuple(dict.fromkeys(turn.name or turn.label for turn in active))[:_LINES]
        if not names:
            continue
        if spoken and spoken[-1][1] == start_s and _goes_on(spoken[-1], names, end_s - start_s):
            spoken[-1] = (spoken[-1][0], end_s, _longer(spoken[-1], names, end_s - start_s))
        else:
            spoken.append((start_s, end_s, names))
    return tuple(_readable(spoken))


def _goes_on(before: tuple[float, float, tuple[str, ...]], names: tuple[str, ...], seconds: float) -> bool:
    """Tell whether what follows is the same, or one of both is too short to be read alone."""
    short = min(seconds, before[1] - before[0]) < SHORTEST_CAPTION_S
    together = len(set(before[2]) | set(names)) <= _LINES
    return before[2] == names or (short and together)


def _longer(
    before: tuple[float, float, tuple[str, ...]], names: tuple[str, ...], seconds: float
) -> tuple[str, ...]:
    """The names of the longer part; of both when neither can be read alone."""
    before_s = before[1] - before[0]
    if max(before_s, seconds) < SHORTEST_CAPTION_S:
        return tuple(dict.fromkeys((*before[2], *names)))[:_LINES]
    return before[2] if before_s >= seconds else names


def _readable(
    spoken: Sequence[tuple[float, float, tuple[str, ...]]],
) -> list[tuple[float, float, tuple[str, ...]]]:
    found = []
    for number, (start_s, end_s, names) in enumerate(spoken):
        follows_s = spoken[number + 1][0] if number + 1 < len(spoken) else float("inf")
        end_s = min(max(end_s, start_s + SHORTEST_CAPTION_S), max(end_s, follows_s))
        count = max(1, -int(-(end_s - start_s) // LONGEST_CAPTION_S))
        step_s = (end_s - start_s) / count
        for part in range(count):
            last_s = end_s if part == count - 1 else start_s + (part + 1) * step_s
            found.append((start_s + part * step_s, last_s, names))
    return found
