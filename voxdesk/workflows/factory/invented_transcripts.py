"""Turns in, a transcript of invented words out, as six programs would have written it."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from voxdesk.core.types import Turn

_WORD_S = 0.35
_PAUSE_S, _WORDS = 0.6, 12
_CONSONANTS, _VOWELS = "bdfgklmnprstvz", "aeiou"


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """An invented word, who says it when, and whether nobody else speaks meanwhile."""

    text: str
    start_s: float
    end_s: float
    speaker: str
    alone: bool


def invent_words(turns: Sequence[Turn]) -> list[SpokenWord]:
    """Fill ``turns`` with words of about a third of a second; no two are alike."""
    words: list[SpokenWord] = []
    for turn in turns:
        count = max(1, round((turn.end_s - turn.start_s) / _WORD_S))
        step_s = (turn.end_s - turn.start_s) / count
        for place in range(count):
            start_s = turn.start_s + place * step_s
            others = (other for other in turns if other.label != turn.label)
            alone = all(other.end_s <= start_s or other.start_s >= start_s + step_s for other in others)
            words.append(SpokenWord(_word(len(words)), start_s, start_s + step_s, turn.label, alone))
    return words


def cut_into_cues(words: Sequence[SpokenWord]) -> list[list[SpokenWord]]:
    """Cut at pauses and every 12 words, whoever speaks: a program that knows no voices does no better."""
    cues: list[list[SpokenWord]] = []
    for word in sorted(words, key=lambda each: each.start_s):
        if cues and len(cues[-1]) < _WORDS and word.start_s - cues[-1][-1].end_s < _PAUSE_S:
            cues[-1].append(word)
        else:
            cues.append([word])
    return cues


def _word(number: int) -> str:
    letters = ""
    number += len(_CONSONANTS) * len(_VOWELS)  # two syllables at least
    while number:
        number, place = divmod(number, len(_CONSONANTS) * len(_VOWELS))
        letters += _CONSONANTS[place // len(_VOWELS)] + _VOWELS[place % len(_VOWELS)]
    return letters


def _span(cue: Sequence[SpokenWord]) -> tuple[float, float]:
    return cue[0].start_s, max(word.end_s for word in cue)


def _clock(seconds: float, point: str) -> str:
    whole, milliseconds = divmod(round(seconds * 1000), 1000)
    minutes, whole = divmod(whole, 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{whole:02d}{point}{milliseconds:03d}"


def _said(cue: Sequence[SpokenWord]) -> str:
    return " ".join(word.text for word in cue)


def _srt(cues: Sequence[Sequence[SpokenWord]]) -> str:
    blocks = []
    for number, cue in enumerate(cues, start=1):
        start_s, end_s = _span(cue)
        blocks.append(f"{number}\n{_clock(start_s, ',')} --> {_clock(end_s, ',')}\n{_said(cue)}\n")
    return "\n".join(blocks)


def _vtt(cues: Sequence[Sequence[SpokenWord]]) -> str:
    blocks = ["WEBVTT\n"]
    for cue in cues:
        start_s, end_s = _span(cue)
        first, *others = cue
        rest = "".join(f"<{_clock(word.start_s, '.')}><c> {word.text}</c>" for word in others)
        blocks.append(f"{_clock(start_s, '.')} --> {_clock(end_s, '.')}\n{first.text}{rest}\n")
    return "\n".join(blocks)


def _text(cues: Sequence[Sequence[SpokenWord]]) -> str:
    return "".join(
        f"[{_clock(_span(cue)[0], '.')} --> {_clock(_span(cue)[1], '.')}]  {_said(cue)}\n" for cue in cues
    )


def _timed(word: SpokenWord, space: str = "") -> dict[str, object]:
    return {"word": space + word.text, "start": round(word.start_s, 3), "end": round(word.end_s, 3)}


def _segment(number: int, cue: Sequence[SpokenWord]) -> dict[str, object]:
    start_s, end_s = _span(cue)
    return {"id": number, "start": round(start_s, 3), "end": round(end_s, 3), "text": f" {_said(cue)}"}


def _whisper(cues: Sequence[Sequence[SpokenWord]]) -> str:
    segments = [
        {**_segment(number, cue), "words": [_timed(word, " ") for word in cue]}
        for number, cue in enumerate(cues)
    ]
    return json.dumps({"text": "", "segments": segments, "language": "en"})


def _whisperx(cues: Sequence[Sequence[SpokenWord]]) -> str:
    segments = [
        {
            "start": round(_span(cue)[0], 3),
            "end": round(_span(cue)[1], 3),
            "text": _said(cue),
            "words": [{**_timed(word), "score": 0.9} for word in cue],
        }
        for cue in cues
    ]
    return json.dumps({"segments": segments, "language": "en"}, indent=2)


def _whisper_cpp(cues: Sequence[Sequence[SpokenWord]]) -> str:
    def times(start_s: float, end_s: float) -> dict[str, object]:
        return {
            "timestamps": {"from": _clock(start_s, ","), "to": _clock(end_s, ",")},
            "offsets": {"from": round(1000 * start_s), "to": round(1000 * end_s)},
        }

    found = []
    for cue in cues:
        tokens = [
            {"text": text, **times(word.start_s, word.end_s), "p": 0.9}
            for word in cue
            for text in (f" {word.text[:2]}", word.text[2:])
        ]
        found.append({**times(*_span(cue)), "text": f" {_said(cue)}", "tokens": tokens})
    return json.dumps({"transcription": found}, indent="\t")


def _verbose(cues: Sequence[Sequence[SpokenWord]]) -> str:
    segments = [_segment(number, cue) for number, cue in enumerate(cues)]
    words = [_timed(word) for cue in cues for word in cue]
    return json.dumps({"task": "transcribe", "segments": segments, "words": words})


# Those whose words have times, and those whose words have none.
WITH_WORDS: Mapping[str, Callable[[Sequence[Sequence[SpokenWord]]], str]] = {
    "vtt": _vtt,
    "whisper": _whisper,
    "whisperx": _whisperx,
    "whisper.cpp": _whisper_cpp,
    "verbose_json": _verbose,
}
WITHOUT_WORDS: Mapping[str, Callable[[Sequence[Sequence[SpokenWord]]], str]] = {"srt": _srt, "text": _text}
