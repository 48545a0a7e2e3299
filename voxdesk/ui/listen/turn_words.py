"""Says in words whose a turn or a voice is, how sure that is, and how it sounds."""

from collections.abc import Sequence

from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.voices import perceived_genders
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.language.words import certainty, length, voice_name
from voxdesk.ui.style.time_axis import format_time

# A known person may need so much speech until the score suffices: while recording nobody is called unknown
# before.
UNKNOWN_FROM_S = 5.0

_SOUNDS = {
    Gender.FEMALE: mark("sounds female"),
    Gender.MALE: mark("sounds male"),
    Gender.UNCERTAIN: mark("perceived gender uncertain"),
}


def who(turn: Turn) -> str:
    """Whose turn it is, as lanes and lists say it; a name that is not sure has a question mark."""
    if turn.name is None:
        return tr("{turn_label} · unknown", turn_label=voice_name(turn.label))
    return tr("{name}?", name=turn.name) if turn.tentative else turn.name


def how_sure(turn: Turn) -> str:
    """Say how sure the answer is, in short: 97 %; nothing where the user gave it, or none was possible."""
    return "" if turn.confidence is None else certainty(turn.confidence)


def lane_detail(turns: Sequence[Turn]) -> str:
    """Return what stands beside the name of a voice, of which these are all turns."""
    first = turns[0]
    sure = how_sure(first)
    words = [
        tr("{percent} sure", percent=sure) if sure else "",
        tr(_SOUNDS[perceived_genders(turns)[first.label]]),
        length(sum(turn.end_s - turn.start_s for turn in turns)),
    ]
    return " · ".join(each for each in words if each)


def describe(turn: Turn, gender: Gender | None = None) -> str:
    """A turn in words: who, how sure, from when to when, and how the voice sounds as a whole."""
    stretch = tr("{start} to {end}", start=format_time(turn.start_s, 0.1), end=format_time(turn.end_s, 0.1))
    sure = how_sure(turn)
    words = [
        who(turn),
        tr("{percent} sure", percent=sure) if sure else "",
        stretch,
        tr(_SOUNDS[gender or turn.gender]),
    ]
    return ", ".join(each for each in words if each)


def ends(turn: Turn) -> str:
    """From when to when a turn lasts, as clocks show it."""
    return f"{format_time(turn.start_s, 0.1)} – {format_time(turn.end_s, 0.1)}"
