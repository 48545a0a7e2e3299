"""Cues and who says them in, who says what when out, in pieces that can be read or shown as captions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from voxdesk.transcripts.cues import Cue, Part, Word

# As captions are set: two lines, and no longer than somebody reads them.
_MOST_LETTERS, _MOST_S, _LEAST_S = 84, 7.0, 0.3
_ENDS = (".", "?", "!", "…", "。", "？", "！")
_WITHOUT_SPACES = (("\u2e80", "\u9fff"), ("\uf900", "\ufaff"), ("\uff00", "\uffef"), ("\u0e00", "\u0e7f"))
_SOFT_ENDS = (",", ";", ":", "，", "、", "；")


@dataclass(frozen=True, slots=True)
class Utterance:
    """Hold what ``speaker`` says from ``start_s`` to ``end_s``; an empty one is not known."""

    start_s: float
    end_s: float
    speaker: str
    text: str
    words: tuple[Word, ...] = ()


def utterances(cues: Sequence[Cue], parts: Sequence[Sequence[Part]]) -> tuple[Utterance, ...]:
    """Give what each part of each cue says, in order of time."""
    said = [_said(cue, part) for cue, own in zip(cues, parts, strict=True) for part in own]
    return tuple(sorted((each for each in said if each.text), key=lambda each: (each.start_s, each.end_s)))


def captions(said: Sequence[Utterance]) -> tuple[Utterance, ...]:
    """Cut what is too long for a caption, after sentences, else commas, else words, as evenly as it goes.

    One ends where the next begins, as players show one at a time.
    """
    pieces = sorted((piece for each in said for piece in _cut(each)), key=lambda each: each.start_s)
    ends = [following.start_s for following in pieces[1:]] + [float("inf")]
    return tuple(
        replace(each, end_s=min(each.end_s, end_s)) if end_s - each.start_s >= _LEAST_S else each
        for each, end_s in zip(pieces, ends, strict=True)
    )


def paragraphs(said: Sequence[Utterance]) -> tuple[Utterance, ...]:
    """Join what one speaker says until another speaks."""
    joined: list[Utterance] = []
    for each in said:
        last = joined[-1] if joined else None
        if last is not None and last.speaker == each.speaker:
            text = joined_text((last.text, each.text))
            joined[-1] = Utterance(
                last.start_s, max(last.end_s, each.end_s), last.speaker, text, last.words + each.words
            )
        else:
            joined.append(each)
    return tuple(joined)


def joined_text(words: Sequence[str]) -> str:
    """Join words by spaces, where their script has any."""
    text = ""
    for word in (" ".join(each.split()) for each in words):
        if word:
            space = "" if not text or (_is_wide(text[-1]) or _is_wide(word[0])) else " "
            text += space + word
    return text


def _said(cue: Cue, part: Part) -> Utterance:
    whole = part.first == 0 and part.last is None
    words = cue.words[part.first : part.last]
    if whole or not words:
        return Utterance(cue.start_s, cue.end_s, part.speaker, joined_text(cue.text.split()), words)
    text = joined_text([word.text for word in words])
    return Utterance(words[0].start_s, words[-1].end_s, part.speaker, text, words)


def _cut(said: Utterance) -> Iterator[Utterance]:
    words = said.words
    if len(words) < 2 or (len(said.text) <= _MOST_LETTERS and said.end_s - said.start_s <= _MOST_S):
        yield said
        return
    at = max(range(1, len(words)), key=lambda place: _worth(words, place))
    for half in (words[:at], words[at:]):
        text = joined_text([word.text for word in half])
        yield from _cut(Utterance(half[0].start_s, half[-1].end_s, said.speaker, text, half))


def _worth(words: Sequence[Word], place: int) -> float:
    """Rate how well a caption ends before the word at ``place``: at a sentence, a pause, the middle."""
    before = words[place - 1]
    kind = 2.0 if before.text.endswith(_ENDS) else 1.0 if before.text.endswith(_SOFT_ENDS) else 0.0
    pause_s = min(1.0, max(0.0, words[place].start_s - before.end_s))
    off_middle = abs(2 * place / len(words) - 1)
    return 0.4 * kind + pause_s - off_middle


def _is_wide(letter: str) -> bool:
    """Tell whether a letter is of a script that writes no spaces: Chinese, Japanese, Thai."""
    return any(low <= letter <= high for low, high in _WITHOUT_SPACES)
