"""A turn of a timeline in, what people read or hear of it out."""

from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.labels import letters_of
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.style.time_axis import format_time

_VOICES = {
    Gender.FEMALE: mark("female voice"),
    Gender.MALE: mark("male voice"),
    Gender.UNCERTAIN: mark("voice uncertain"),
}


def voice_name(label: str) -> str:
    """The label of a voice as people read it: letters in their language, names as they are."""
    letters = letters_of(label)
    return label if letters is None else tr("Voice {letters}", letters=letters)


def who(turn: Turn) -> str:
    """Whose turn it is, as blocks and descriptions say it."""
    if turn.name is not None:
        return turn.name
    return tr("{turn_label} · unknown", turn_label=voice_name(turn.label))


def describe(turn: Turn) -> str:
    """A turn in words: who, from when to when, with what voice."""
    stretch = tr("{start} to {end}", start=format_time(turn.start_s, 0.1), end=format_time(turn.end_s, 0.1))
    return f"{who(turn)}, {stretch}, {tr(_VOICES[turn.gender])}"
