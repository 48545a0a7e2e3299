"""Names voices that nobody has named: Voice A, Voice B, … Voice AA."""

import itertools
import string
from collections.abc import Sequence
from dataclasses import replace

from voxdesk.core.types import Turn

_VOICE = "Voice "


def voice_letters(number: int) -> str:
    """Return letters that count voices: A, B, …, Z, AA, AB, … for 0, 1, …, 25, 26, 27."""
    letters = ""
    number += 1
    while number:
        number, place = divmod(number - 1, 26)
        letters = string.ascii_uppercase[place] + letters
    return letters


def voice_label(number: int) -> str:
    """Return what voice ``number`` is called until somebody names it: Voice A for 0."""
    return f"{_VOICE}{voice_letters(number)}"


def letters_of(label: str) -> str | None:
    """Return the letters of a label that ``voice_label`` gave; None when it is a person's name."""
    letters = label.removeprefix(_VOICE)
    counted = letters != label and letters.isascii() and letters.isalpha() and letters.isupper()
    return letters if counted else None


def certain_names(turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """Give voices whose name is tentative the next free letters instead: Voice C for Anna?."""
    taken = {turn.label for turn in turns if turn.name is None}
    free = (label for label in map(voice_label, itertools.count()) if label not in taken)
    new: dict[str, str] = {}
    for turn in turns:
        if turn.tentative and turn.label not in new:
            new[turn.label] = next(free)
    return tuple(
        replace(turn, name=None, label=new[turn.label], confidence=None, tentative=False)
        if turn.tentative
        else turn
        for turn in turns
    )


def shown_name(turn: Turn) -> str:
    """Tell who speaks in a turn, as exports say it: a name, or Voice A for a voice without one."""
    return turn.label if turn.name is None else turn.name
