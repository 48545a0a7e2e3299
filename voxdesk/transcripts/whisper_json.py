"""JSON of Whisper and its kin: faster-whisper, WhisperX, whisper.cpp, OpenAI's verbose and diarized JSON."""

import json
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from voxdesk.core.errors import DataError
from voxdesk.transcripts.clock import seconds
from voxdesk.transcripts.cues import Cue, Part, Transcript, Word
from voxdesk.transcripts.json_places import Node, read_json
from voxdesk.transcripts.text_file import Edit, TextFile, spliced

_SPEAKER = "speaker"
# Of a last phrase without an end so much says who speaks.
_OPEN_S = 1.0


@dataclass(frozen=True, slots=True)
class _Said:
    """A word's place: its ``nodes`` (whisper.cpp has several tokens to a word), times in seconds."""

    nodes: tuple[Node, ...]
    start_s: float
    end_s: float
    text: str


class _Loose:
    """Holds words that stand beside the segments; each is given to one of them only."""

    def __init__(self, words: Sequence[_Said]) -> None:
        self._words = sorted(words, key=lambda one: one.start_s + one.end_s)
        self._middles = [(one.start_s + one.end_s) / 2 for one in self._words]
        self._free = [True] * len(words)

    def take(self, start_s: float, end_s: float) -> list[_Said]:
        """Return the words with their middle from ``start_s`` to ``end_s`` that nobody has."""
        there = range(bisect_left(self._middles, start_s), bisect_left(self._middles, end_s))
        mine = [place for place in there if self._free[place]]
        for place in mine:
            self._free[place] = False
        return [self._words[place] for place in mine]


class JsonTranscript(Transcript):
    """Holds a JSON file whose segments have times."""

    def __init__(self, file: TextFile) -> None:
        """Read the segments; raises DataError where there are none with times."""
        self._file = file
        # A file that escapes all other letters is read by programs that may know ASCII only.
        self._escapes = file.text.isascii() and "\\u" in file.text
        self._root = read_json(file.text)
        segments = _segments(self._root)
        loose = _Loose([said for said in map(_word, self._root.list("words")) if said is not None])
        self._segments: list[Node] = []
        self._words: list[list[_Said]] = []
        cues = []
        for segment in segments:
            times = _times(segment)
            if times is None:
                continue
            said = _words(segment)
            if not said:
                said = loose.take(*times)
            words = tuple(Word(one.start_s, one.end_s, one.text.strip()) for one in said)
            text = segment.text("text") or segment.text("word") or ""
            cues.append(Cue(*times, text.strip(), words, segment.text(_SPEAKER) or None))
            self._segments.append(segment)
            self._words.append(said)
        if not cues and segments:
            raise DataError("The segments of this JSON have no times.")
        self.cues = tuple(cues)

    def named(self, parts: Sequence[Sequence[Part]]) -> bytes:
        """Write each name as ``speaker``; segments of several people become several segments."""
        edits: list[Edit] = []
        heard: dict[tuple[str, str], str] = {}
        grown = any(len(each) > 1 for each in parts)
        counted = grown and _counted(self._segments)
        number = self._segments[0].number("id") if self._segments else None
        next_id = int(number or 0)
        for index, (segment, cue_parts) in enumerate(zip(self._segments, parts, strict=True)):
            said = self._words[index]
            for part in cue_parts:
                for one in said[part.first : part.last]:
                    heard[self._when(one.nodes[0])] = part.speaker
            ids = [str(next_id + place) for place in range(len(cue_parts))] if counted else None
            next_id += len(cue_parts)
            if len(cue_parts) > 1:
                pieces = [
                    self._piece(segment, said, part, place, ids) for place, part in enumerate(cue_parts)
                ]
                edits.append(Edit(segment.start, segment.end, self._between(index).join(pieces)))
                continue
            edits += self._renumbered(segment, ids)
            for part in cue_parts[:1]:
                edits += self._speaker(segment, part.speaker)
                edits += self._words_speakers(said, part.speaker)
        for word in self._root.list("word_segments"):
            if word.get(_SPEAKER) is not None:
                edits += self._speaker(word, heard.get(self._when(word), ""))
        return self._file.edited(edits)

    def _when(self, word: Node) -> tuple[str, str]:
        return self._source(word.get("start")), self._source(word.get("end"))

    def _source(self, node: Node | None) -> str:
        return "" if node is None else self._file.text[node.start : node.end]

    def _speaker(self, node: Node, name: str) -> Iterator[Edit]:
        """Set an object's ``speaker``, spaced as its other members are; an empty name changes nothing."""
        if not name:
            return
        written = json.dumps(name, ensure_ascii=self._escapes)
        before = node.get(_SPEAKER)
        if before is not None:
            yield Edit(before.start, before.end, written)
        elif node.members:
            value, first = list(node.members.values())[-1], next(iter(node.members.values()))
            first_key, key = node.keys
            colon = self._file.text[first_key : first.start].rpartition('"')[2]
            space_from = key
            while self._file.text[space_from - 1] in " \t\r\n":
                space_from -= 1
            space = self._file.text[space_from:key]
            if len(node.members) == 1 and not space:
                space = " " if " " in colon else ""
            yield Edit(value.end, value.end, f',{space}"{_SPEAKER}"{colon}{written}')

    def _words_speakers(self, said: Sequence[_Said], name: str) -> Iterator[Edit]:
        """Name the words too, where they have speakers already."""
        for one in said:
            for node in one.nodes:
                if node.get(_SPEAKER) is not None:
                    yield from self._speaker(node, name)

    def _renumbered(self, segment: Node, ids: Sequence[str] | None) -> Iterator[Edit]:
        node = segment.get("id")
        if ids and node is not None and self._source(node) != ids[0]:
            yield Edit(node.start, node.end, ids[0])

    def _between(self, index: int) -> str:
        """Return what stands between a segment and the next one."""
        if index + 1 < len(self._segments):
            return self._file.text[self._segments[index].end : self._segments[index + 1].start]
        if index:
            return self._file.text[self._segments[index - 1].end : self._segments[index].start]
        before = self._segments[0].start
        while self._file.text[before - 1] in " \t\r\n":
            before -= 1
        return "," + (self._file.text[before : self._segments[0].start] or " ")

    def _piece(
        self, segment: Node, said: Sequence[_Said], part: Part, place: int, ids: Sequence[str] | None
    ) -> str:
        """Copy a segment with the words of one part only, and their times, text and speaker."""
        mine = said[part.first : part.last]
        last = part.last is None or part.last == len(said)
        edits = list(self._speaker(segment, part.speaker))
        edits += self._words_speakers(mine, part.speaker)
        if part.first > 0:
            edits += self._copied(segment, mine[0].nodes[0], "start", "from")
        if not last:
            edits += self._copied(segment, mine[-1].nodes[-1], "end", "to")
        text = segment.get("text")
        if text is not None and isinstance(text.value, str):
            low, high = _text_span(text.value, said, part.first, None if last else part.last)
            written = json.dumps(text.value[low:high], ensure_ascii="\\u" in self._source(text))
            edits.append(Edit(text.start, text.end, written))
        for name in ("words", "tokens"):
            items = segment.list(name)
            if items and any(node is mine[0].nodes[0] for node in items):
                first = next(at for at, node in enumerate(items) if node is mine[0].nodes[0])
                until = next(at for at, node in enumerate(items) if node is mine[-1].nodes[-1])
                first = 0 if part.first == 0 else first
                until = len(items) - 1 if last else until
                edits.append(Edit(items[0].start, items[first].start, ""))
                edits.append(Edit(items[until].end, items[-1].end, ""))
        identity = segment.get("id")
        if identity is not None and ids is not None:
            edits.append(Edit(identity.start, identity.end, ids[place]))
        elif identity is not None and place and isinstance(identity.value, str):
            edits.append(Edit(identity.end - 1, identity.end - 1, f"-{place + 1}"))
        shifted = [Edit(edit.start - segment.start, edit.end - segment.start, edit.text) for edit in edits]
        return spliced(self._source(segment), shifted)

    def _copied(self, segment: Node, word: Node, name: str, short: str) -> Iterator[Edit]:
        """Set a time of the segment to that of a word, written as it is there."""
        pairs = [(segment.get(name), word.get(name))]
        for group in ("timestamps", "offsets"):
            inner, outer = word.get(group), segment.get(group)
            if inner is not None and outer is not None:
                pairs.append((outer.get(short), inner.get(short)))
        for place, given in pairs:
            if place is not None and given is not None:
                yield Edit(place.start, place.end, self._source(given))


def _segments(root: Node) -> list[Node]:
    """The objects that say something in a time."""
    if root.items is not None:
        return [item for item in root.items if item.members is not None]
    for name in ("segments", "transcription", "chunks", "words"):
        found = [item for item in root.list(name) if item.members is not None]
        if found:
            return found
    if root.get("segments") is not None or root.get("transcription") is not None:
        return []
    raise DataError(
        "This JSON is not a transcript that VoxDesk can read.",
        hint="Segments with start, end and text are read, as Whisper and its kin write them.",
    )


def _times(node: Node) -> tuple[float, float] | None:
    """Return when a segment or word is said, in seconds; None where it does not say."""
    start_s, end_s = node.number("start"), node.number("end")
    if start_s is not None and end_s is not None:
        return start_s, end_s
    offsets, clocks = node.get("offsets"), node.get("timestamps")
    if offsets is not None:
        start_ms, end_ms = offsets.number("from"), offsets.number("to")
        if start_ms is not None and end_ms is not None:
            return start_ms / 1000, end_ms / 1000
    pair = [each.finite() for each in node.list("timestamp")]  # transformers
    if len(pair) == 2 and pair[0] is not None:
        return pair[0], pair[0] + _OPEN_S if pair[1] is None else pair[1]
    if clocks is not None:
        begins, ends = clocks.text("from"), clocks.text("to")
        if begins is not None and ends is not None:
            return seconds(begins), seconds(ends)
    return None


def _word(node: Node) -> _Said | None:
    times = _times(node)
    text = node.text("word") or node.text("text")
    return None if times is None or text is None else _Said((node,), *times, text)


def _words(segment: Node) -> list[_Said]:
    """The timed words of a segment; an untimed one (a number in WhisperX) is said with the word before."""
    found: list[_Said] = []
    for node in segment.list("words"):
        said = _word(node)
        if said is not None:
            found.append(said)
        elif found and node.members is not None:
            before = found[-1]
            text = f"{before.text} {node.text('word') or node.text('text') or ''}"
            found[-1] = _Said((*before.nodes, node), before.start_s, before.end_s, text)
    return found or _from_tokens(segment.list("tokens"))


def _from_tokens(tokens: Sequence[Node]) -> list[_Said]:
    """Words of whisper.cpp's tokens: a space begins one, and [_TT_50] is none."""
    found: list[_Said] = []
    for node in tokens:
        said = _word(node) if node.members is not None else None
        if said is None or said.text.startswith("[_"):
            continue
        if found and not said.text.startswith(" "):
            before = found[-1]
            found[-1] = _Said(
                (*before.nodes, node), before.start_s, max(before.end_s, said.end_s), before.text + said.text
            )
        else:
            found.append(said)
    return found


def _counted(segments: Sequence[Node]) -> bool:
    """Tell whether the segments' numbers count on, so that they have to go on doing so."""
    ids = [segment.number("id") for segment in segments]
    first = ids[0] if ids else None
    return first is not None and ids == [first + place for place in range(len(ids))]


def _text_span(text: str, said: Sequence[_Said], first: int, last: int | None) -> tuple[int, int]:
    """The characters of ``text`` that hold the words from ``first`` to ``last``."""
    begins, at = [], 0
    for one in said:
        wanted = one.text.strip().split(" ")[0]
        found = text.find(wanted, at)
        begins.append(at if found < 0 else found)
        at = at if found < 0 else found + len(wanted)
    low = 0 if first == 0 else begins[first]
    high = len(text) if last is None else begins[last]
    # A space before a word belongs to it, as Whisper writes them.
    while low > 0 and text[low - 1] == " " and text[:1] == " ":
        low -= 1
    while high < len(text) and low < high and text[high - 1] == " ":
        high -= 1
    return low, high
