"""Turns in, text that people read, and that they write a transcript into, out."""

from collections.abc import Sequence

from voxdesk.core.types import Turn
from voxdesk.timeline.labels import shown_name


def to_text(turns: Sequence[Turn], texts: Sequence[str] = ()) -> str:
    """Write a line for each turn: from, to and who speaks, and where ``texts`` say so, what."""
    return "".join(
        f"{clock(turn.start_s, 3)} - {clock(turn.end_s, 3)}  {_one_line(shown_name(turn))}"
        f"{': ' if text else ''}{_one_line(text)}\n"
        for turn, text in zip(turns, texts or ("",) * len(turns), strict=True)
    )


def to_transcript(turns: Sequence[Turn], texts: Sequence[str] = ()) -> str:
    """Write a paragraph for each turn to write into, with time stamp and name: ``#00:00:01.500# [Anna]``.

    Where ``texts`` say what is said, it stands there already.

    QualCoder, NVivo and MAXQDA take such stamps as places in the recording. QualCoder takes the name in
    brackets as a speaker, and wants three digits where one writes beside its player.
    """
    said = zip(turns, texts or ("",) * len(turns), strict=True)
    return "\n".join(
        f"#{clock(turn.start_s, 3)}# [{_bare(shown_name(turn))}] {_one_line(text)}\n"
        for turn, text in sorted(said, key=lambda each: each[0].start_s)
    )


def clock(seconds: float, digits: int) -> str:
    """Return hours, minutes and seconds with 1 to 3 ``digits`` behind the point."""
    unit = 10**digits
    whole, part = divmod(round(seconds * unit), unit)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{rest:02d}.{part:0{digits}d}"


def _bare(name: str) -> str:
    """A name in brackets holds none itself, nor a sign that begins a time stamp."""
    return _one_line(name.translate(str.maketrans("[]{}#", "()() ")))


def _one_line(text: str) -> str:
    return " ".join(text.split())
