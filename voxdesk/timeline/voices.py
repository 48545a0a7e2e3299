"""A timeline's turns in; the voices that are heard, each with all its stretches, out. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from voxdesk.core.types import Gender, Segment, Turn

# One voice that says so much of all is whom a recording is about; the rest is interjections.
_ALMOST_ALL = 0.9


@dataclass(frozen=True, slots=True)
class HeardVoice:
    """Everything that one voice says; ``name`` is None for a voice not in the library."""

    label: str
    name: str | None
    parts: tuple[Segment, ...]

    @property
    def seconds(self) -> float:
        """Return how long it speaks."""
        return sum(part.seconds for part in self.parts)


def perceived_genders(turns: Sequence[Turn]) -> dict[str, Gender]:
    """Tell how each voice is perceived as a whole: what most of its speech says."""
    heard: dict[str, dict[Gender, float]] = {}
    for turn in turns:
        voice = heard.setdefault(turn.label, {})
        voice[turn.gender] = voice.get(turn.gender, 0.0) + turn.end_s - turn.start_s
    return {label: max(voice, key=lambda gender: voice[gender]) for label, voice in heard.items()}


def heard_voices(turns: Sequence[Turn]) -> tuple[HeardVoice, ...]:
    """Return the voices of a timeline, who speaks longest first."""
    parts: dict[tuple[str, str | None], list[Segment]] = {}
    for turn in turns:
        parts.setdefault((turn.label, turn.name), []).append(Segment(turn.start_s, turn.end_s))
    voices = [HeardVoice(label, name, tuple(each)) for (label, name), each in parts.items()]
    return tuple(sorted(voices, key=lambda voice: -voice.seconds))


def is_conversation(voices: Sequence[HeardVoice]) -> bool:
    """Tell whether no single verdict can stand for all: nobody says almost everything."""
    return len(voices) > 1 and voices[0].seconds < _ALMOST_ALL * sum(voice.seconds for voice in voices)
