"""WebVTT captions (W3C): voices stand in voice spans, word times within the text."""

import itertools
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from voxdesk.transcripts.clock import ARROW, CLOCK, seconds
from voxdesk.transcripts.cues import Cue, Part, Transcript, Word
from voxdesk.transcripts.labels import label_of, leading_label
from voxdesk.transcripts.text_file import Edit, TextFile

_BODY = re.compile(r"(?:\r\n|\r|\n)(?P<text>(?:[^\r\n]+(?:\r\n|\r|\n|$))*)")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?(?:[ \t]+(?P<name>[^>]*))?>")
_TAG = re.compile(r"<(?P<close>/?)(?P<name>c|i|b|u|v|lang|ruby|rt)(?P<rest>[.\s][^>]*)?>")
_TIME = re.compile(rf"<(?P<at>{CLOCK})>")
_ANY_TAG = re.compile(r"<[^>]*>")
_ESCAPES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))


@dataclass(frozen=True, slots=True)
class _Place:
    """Hold where a cue's voice is named, and where its times, text and timed words stand in the file.

    ``tag`` is what stands between a name and the tag that it is written into, None where there is no tag.
    """

    head: tuple[int, int]
    text: tuple[int, int]
    label: tuple[int, int]
    tag: str | None
    words: tuple[int, ...]


class VttTranscript(Transcript):
    """Holds a WebVTT file; each voice span is a cue of its own."""

    def __init__(self, file: TextFile, names: Collection[str] = ()) -> None:
        """Read the cues; ``names`` are taken for labels where text begins with one."""
        self._file = file
        found = list(_cues(file.text, names))
        self.cues = tuple(cue for cue, _ in found)
        self._places = [place for _, place in found]

    def named(self, parts: Sequence[Sequence[Part]]) -> bytes:
        """Write each name as the voice of its cue; cues of several people become several cues."""
        edits: list[Edit] = []
        for place, cue, cue_parts in zip(self._places, self.cues, parts, strict=True):
            if len(cue_parts) > 1:
                edits += self._split(place, cue, cue_parts)
            elif cue_parts and cue_parts[0].speakers:
                edits.append(Edit(*place.label, _voice(cue_parts[0].speaker, place.tag)))
        return self._file.edited(edits)

    def _split(self, place: _Place, cue: Cue, parts: Sequence[Part]) -> Iterator[Edit]:
        """Begin a new cue where another voice begins; tags that are open there go on in it."""
        line, times = self._file.line_end, ARROW.match(self._file.text, place.head[0])
        assert times is not None
        bounds = [cue.words[part.first].start_s for part in parts[1:]]
        clocks = [times["start"], *map(_clock, bounds), times["end"]]
        yield Edit(times.start("end"), times.end("end"), clocks[1])
        if parts[0].speakers:
            yield Edit(*place.label, _voice(parts[0].speaker, place.tag))
        for number, part in enumerate(parts[1:], start=1):
            at = place.words[part.first]
            before = self._file.text[place.label[1] : at]
            opened = _open_tags(before)
            closing = "".join(f"</{name}>" for name, _ in reversed(opened))
            voice = _voice(part.speaker, None) if part.speakers else ""
            if not voice and place.tag is not None:
                voice = self._file.text[slice(*_around_voice(self._file.text, place.label))]
            head = f"{clocks[number]} --> {clocks[number + 1]}{times['rest']}"
            end = at
            while self._file.text[end : end + 1] in (" ", "\t", "\r", "\n"):
                end += 1
            stamp = _TIME.match(self._file.text, end)
            end = end if stamp is None else stamp.end()
            again = "".join(tag for _, tag in opened)
            yield Edit(at, end, f"{closing}{line}{line}{head}{line}{voice}{again}")


def _cues(text: str, names: Collection[str]) -> Iterator[tuple[Cue, _Place]]:
    pattern = leading_label(names)
    for times in ARROW.finditer(text):
        body = _BODY.match(text, times.end())
        if body is None or not body["text"].strip():
            continue
        first, last = body.start("text"), body.start("text") + len(body["text"].rstrip())
        start_s, end_s = seconds(times["start"]), seconds(times["end"])
        voices = list(_VOICE.finditer(text, first, last))
        if len(voices) < 2:
            yield _cue(text, times, (first, last), (start_s, end_s), voices, pattern)
            continue
        # Nothing says when each of several voices begins: by the length of what it says.
        begins = [first, *(voice.start() for voice in voices[1:]), last]
        lengths = [len(_plain(text[low:high])) or 1 for low, high in itertools.pairwise(begins)]
        for voice, low, high in zip(voices, begins, begins[1:], strict=False):
            done = sum(lengths[: begins.index(low)]) / sum(lengths)
            share = lengths[begins.index(low)] / sum(lengths)
            inside = (start_s + done * (end_s - start_s), start_s + (done + share) * (end_s - start_s))
            cue, place = _cue(text, times, (low, high), inside, [voice], pattern)
            yield Cue(cue.start_s, cue.end_s, cue.text, (), cue.label), place


def _cue(
    text: str,
    times: re.Match[str],
    span: tuple[int, int],
    inside: tuple[float, float],
    voices: Sequence[re.Match[str]],
    pattern: re.Pattern[str],
) -> tuple[Cue, _Place]:
    said: str | None
    tag: str | None = None
    if voices:
        (voice,) = voices
        tag = " " if voice["name"] is None else ""
        at = voice.end("name") if voice["name"] is not None else voice.end() - 1
        label = (voice.start("name"), at) if voice["name"] is not None else (at, at)
        said = None if voice["name"] is None else _unescaped(voice["name"].strip())
        begin = voice.end()
    else:
        written = pattern.match(text, span[0])
        label = span[0], span[0] if written is None else written.end()
        said = None if written is None else label_of(written)
        begin = label[1]
    words, places = _words(text, begin, span[1], inside)
    spoken = _unescaped(_plain(text[begin : span[1]])).strip()
    place = _Place(times.span(), span, label, tag, places)
    return Cue(inside[0], inside[1], spoken, words, said or None), place


def _words(
    text: str, first: int, last: int, inside: tuple[float, float]
) -> tuple[tuple[Word, ...], tuple[int, ...]]:
    """What stands between the times of a cue's text, and where each begins; nothing without such times."""
    stamps = list(_TIME.finditer(text, first, last))
    if not stamps:
        return (), ()
    begins = [first, *(stamp.start() for stamp in stamps), last]
    times = [inside[0], *(seconds(stamp["at"]) for stamp in stamps), inside[1]]
    words, places = [], []
    for number, (low, high) in enumerate(itertools.pairwise(begins)):
        said = _unescaped(_plain(text[low:high])).strip()
        if said:
            words.append(Word(times[number], max(times[number], times[number + 1]), said))
            places.append(low)
    return tuple(words), tuple(places)


def _open_tags(text: str) -> list[tuple[str, str]]:
    """The tags of ``text`` that are not closed, but for voices: (name, the tag as it is written)."""
    opened: list[tuple[str, str]] = []
    for tag in _TAG.finditer(text):
        if tag["name"] == "v":
            continue
        if not tag["close"]:
            opened.append((tag["name"], tag[0]))
        elif opened and opened[-1][0] == tag["name"]:
            opened.pop()
    return opened


def _around_voice(text: str, label: tuple[int, int]) -> tuple[int, int]:
    return text.rfind("<", 0, label[0] + 1), text.find(">", label[1]) + 1


def _voice(name: str, tag: str | None) -> str:
    for letter, escape in _ESCAPES:
        name = name.replace(letter, escape)
    return f"<v {name}>" if tag is None else tag + name


def _plain(text: str) -> str:
    return _ANY_TAG.sub("", text)


def _unescaped(text: str) -> str:
    for letter, escape in reversed(_ESCAPES):
        text = text.replace(escape, letter)
    return text.replace("&nbsp;", " ")


def _clock(at_s: float) -> str:
    rest, milliseconds = divmod(round(at_s * 1000), 1000)
    minutes, whole = divmod(rest, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{whole:02d}.{milliseconds:03d}"
