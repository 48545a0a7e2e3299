"""Turns in; where they run at once, and those of one voice that touch made one, out."""

from collections.abc import Sequence
from dataclasses import replace

from voxdesk.core.types import Gender, Turn

# Borders that lie so close are one border.
TOUCH_S = 0.02


def overlaps(turns: Sequence[Turn]) -> tuple[tuple[float, float], ...]:
    """Return the stretches (start, end in seconds) in which two turns or more run at once, in order."""
    edges = sorted([(turn.start_s, 1) for turn in turns] + [(turn.end_s, -1) for turn in turns])
    found: list[tuple[float, float]] = []
    speaking, since = 0, 0.0
    for at_s, change in edges:
        if speaking >= 2 and at_s > since:
            if found and found[-1][1] == since:
                found[-1] = (found[-1][0], at_s)
            else:
                found.append((since, at_s))
        speaking, since = speaking + change, at_s
    return tuple(found)


def united(turns: Sequence[Turn], label: str) -> list[Turn]:
    """The turns, with those of ``label`` that overlap or touch made one: nobody talks over themselves."""
    result = [turn for turn in turns if turn.label != label]
    own = sorted((turn for turn in turns if turn.label == label), key=lambda turn: turn.start_s)
    united: list[Turn] = []
    for turn in own:
        last = united[-1] if united else None
        if last is not None and turn.start_s - last.end_s <= TOUCH_S:
            gender = last.gender if last.gender is not Gender.UNCERTAIN else turn.gender
            united[-1] = replace(last, end_s=max(last.end_s, turn.end_s), gender=gender)
        else:
            united.append(turn)
    return result + united
