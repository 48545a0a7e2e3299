"""Names voices that nobody has named: Voice A, Voice B, … Voice AA."""

import string

from voxdesk.core.types import Turn

_VOICE = "Voice "


def voice_letters(number: int) -> str:
    """Letters that count voices: A, B, …, Z, AA, AB, … for 0, 1, …, 25, 26, 27."""
    letters = ""
    number += 1
    while number:
        number, place = divmod(number - 1, 26)
        letters = string.ascii_uppercase[place] + letters
    return letters


def voice_label(number: int) -> str:
    """What voice ``number`` is called until somebody names it: Voice A for 0."""
    return f"{_VOICE}{voice_letters(number)}"


def letters_of(label: str) -> str | None:
    """The letters of a label that ``voice_label`` gave; None when it is a person's name."""
    letters = label.removeprefix(_VOICE)
    counted = letters != label and letters.isascii() and letters.isalpha() and letters.isupper()
    return letters if counted else None


def shown_name(turn: Turn) -> str:
    """Tell who speaks in a turn, as exports say it: a name, or Voice A for a voice without one."""
    return turn.label if turn.name is None else turn.name
