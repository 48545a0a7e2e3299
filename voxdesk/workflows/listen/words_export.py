"""Turns and what is said in, captions and text with both out."""

from collections.abc import Sequence

from voxdesk.core.types import Turn
from voxdesk.timeline.labels import shown_name
from voxdesk.timeline.plain_text import to_text, to_transcript
from voxdesk.transcripts.utterances import Utterance
from voxdesk.transcripts.writing import to_srt, to_vtt
from voxdesk.workflows.listen.spoken import Spoken

WITH_WORDS = frozenset({"srt", "vtt", "text", "transcript"})
"""Formats of a timeline that carry what is said, where it is known."""


def text_with_words(turns: Sequence[Turn], kind: str, spoken: Spoken) -> str:
    """Write the turns in a format of ``WITH_WORDS``; a turn without words says who speaks."""
    if kind in ("text", "transcript"):
        return (to_text if kind == "text" else to_transcript)(turns, spoken.texts_of(turns))
    said = spoken.said_by(turns)
    texts = spoken.texts_of(turns)
    silent = [
        Utterance(turn.start_s, turn.end_s, shown_name(turn), "")
        for turn, text in zip(turns, texts, strict=True)
        if not text
    ]
    together = sorted((*said, *silent), key=lambda each: (each.start_s, each.end_s))
    return (to_srt if kind == "srt" else to_vtt)(together)
