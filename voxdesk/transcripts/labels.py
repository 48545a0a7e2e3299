"""Labels that programs give to voices whose names they do not know, and where text begins with one."""

import re
from collections.abc import Collection

from voxdesk.transcripts.cues import AND

# SPEAKER_01 (pyannote, WhisperX), Speaker 1, spk_0 (Amazon), S1, A (OpenAI), 0 (whisper.cpp), Voice A.
_COUNTED = (
    r"(?:speakers?|spkr?|s|voice|person|unknown|participant|sprecher(?:in)?|stimme|hablante|voz|locuteur|说话人|发言人)"
    r"[ _#-]*(?:[0-9]{1,4}|[A-Z]{1,2})"
)
_GENERIC = re.compile(rf"^(?:{_COUNTED}|[0-9]{{1,3}}|[A-Z]|\?|speaker|unknown)$", re.IGNORECASE)


def is_generic(label: str) -> bool:
    """Tell whether ``label`` only counts voices, so that a name says more than it."""
    return _GENERIC.match(label.strip()) is not None


def names_people(label: str) -> bool:
    """Tell whether ``label`` says who speaks: one name or several, none of which only counts voices."""
    return not any(is_generic(each) for each in label.split(AND))


def leading_label(names: Collection[str] = ()) -> re.Pattern[str]:
    """Match the label that text begins with, as group ``label``: [SPEAKER_01]: or ``names``."""
    known = "".join(f"|{re.escape(name)}" for name in sorted(names, key=len, reverse=True) if name)
    one = rf"(?:{_COUNTED}{known})"
    said = rf"{one}(?:{AND}{one})*"
    return re.compile(
        rf"(?:[\[(](?P<boxed>{said})[\])]:?[ \t]*|(?P<bare>{said}):[ \t]*)",
        re.IGNORECASE,
    )


def label_of(match: re.Match[str]) -> str:
    """Give the label that ``leading_label`` found."""
    return match["boxed"] or match["bare"]
