"""Praat's TextGrid, long and short: a tier is added for each person, or one of a counted voice renamed."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from voxdesk.core.errors import DataError
from voxdesk.transcripts.cues import Part, Transcript, Word
from voxdesk.transcripts.interval_tiers import Tier, added_tiers, cues_of, renamed_tiers
from voxdesk.transcripts.text_file import Edit, TextFile

# Praat reads only what stands free or in quotes: numbers, texts and flags; all else is a comment.
_TOKEN = re.compile(r'"(?P<text>(?:[^"]|"")*)"|<(?P<flag>\w+)>|(?<!\S)(?P<number>[-+]?\d[\d.eE+-]*)(?!\S)')
_HEAD = re.compile(r'ooTextFile.*?"?TextGrid"?', re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    value: str


class _Reader:
    """Gives the tokens of a TextGrid one after another; raises DataError where it ends too early."""

    def __init__(self, text: str, start: int) -> None:
        self._tokens = _TOKEN.finditer(text, start)

    def next(self) -> _Token:
        """Return the next text, number or flag."""
        found = next(self._tokens, None)
        if found is None:
            raise DataError("The TextGrid is damaged: it ends too early.")
        value = (
            found["text"].replace('""', '"')
            if found["text"] is not None
            else found["flag"] or found["number"]
        )
        return _Token(*found.span(), value)

    def number(self) -> float:
        """Return the next token as a number."""
        try:
            value = float(self.next().value)
        except ValueError as error:
            raise DataError("The TextGrid is damaged: a number is missing.") from error
        if not math.isfinite(value):
            raise DataError("The TextGrid is damaged: a number is missing.")
        return value


class TextGridTranscript(Transcript):
    """Holds a TextGrid."""

    def __init__(self, file: TextFile) -> None:
        """Read the tiers; raises DataError for a damaged or binary file."""
        self._file = file
        head = _HEAD.search(file.text)
        if head is None:
            raise DataError("This TextGrid is binary.", hint="Save it as a text file in Praat.")
        reader = _Reader(file.text, head.end())
        self._start_s, self._end_s = reader.number(), reader.number()
        self._long = re.search(r"\bitem\s*\[", file.text) is not None
        if reader.next().value != "exists":
            raise DataError("The TextGrid has no tiers.")
        self._size = reader.next()
        self._tiers: list[Tier] = []
        self._names: list[_Token] = []
        for _ in range(_count(self._size.value)):
            self._read_tier(reader)
        self._found = cues_of(self._tiers)
        self.cues = tuple(cue for cue, _ in self._found)

    def _read_tier(self, reader: _Reader) -> None:
        kind, name = reader.next().value, reader.next()
        reader.number()
        reader.number()
        entries = []
        for _ in range(_count(reader.next().value)):
            start_s = reader.number()
            end_s = reader.number() if kind == "IntervalTier" else start_s
            text = reader.next().value
            if text.strip() and kind == "IntervalTier":
                entries.append(Word(start_s, end_s, text))
        self._names.append(name)
        self._tiers.append(Tier(name.value, tuple(entries)))

    def named(self, parts: Sequence[Sequence[Part]]) -> bytes:
        """Add a tier for each person at the end; tiers that only counted voices get their names."""
        renamed = renamed_tiers(self._tiers, self._found, parts)
        added = added_tiers(self._tiers, self._found, parts, renamed)
        edits = [
            Edit(self._names[number].start, self._names[number].end, _quoted(name))
            for number, name in renamed.items()
        ]
        if added:
            total = len(self._tiers) + len(added)
            edits.append(Edit(self._size.start, self._size.end, str(total)))
            line, text = self._file.line_end, self._file.text
            lines = [
                each
                for number, (name, entries) in enumerate(added.items(), start=len(self._tiers) + 1)
                for each in self._tier(number, name, entries)
            ]
            gap = "" if text.endswith(("\n", "\r")) else line
            end = line if text.endswith(("\n", "\r")) else ""
            edits.append(Edit(len(text), len(text), gap + line.join(lines) + end))
        return self._file.edited(edits)

    def _tier(self, number: int, name: str, entries: Sequence[Word]) -> list[str]:
        """The lines of a tier without gaps, in the form that the file has."""
        intervals: list[Word] = []
        at_s = self._start_s
        for entry in entries:
            if entry.start_s > at_s:
                intervals.append(Word(at_s, entry.start_s, ""))
            intervals.append(entry)
            at_s = entry.end_s
        if at_s < self._end_s:
            intervals.append(Word(at_s, self._end_s, ""))
        start, end = _number(self._start_s), _number(max(at_s, self._end_s))
        if not self._long:
            lines = ['"IntervalTier"', _quoted(name), start, end, str(len(intervals))]
            for one in intervals:
                lines += [_number(one.start_s), _number(one.end_s), _quoted(one.text)]
            return lines
        lines = [
            f"    item [{number}]:",
            '        class = "IntervalTier"',
            f"        name = {_quoted(name)}",
            f"        xmin = {start}",
            f"        xmax = {end}",
            f"        intervals: size = {len(intervals)}",
        ]
        for place, one in enumerate(intervals, start=1):
            lines += [
                f"        intervals [{place}]:",
                f"            xmin = {_number(one.start_s)}",
                f"            xmax = {_number(one.end_s)}",
                f"            text = {_quoted(one.text)}",
            ]
        return lines


def is_textgrid(text: str) -> bool:
    """Tell whether text is Praat's TextGrid."""
    return text.lstrip().startswith(("File type", '"ooTextFile', "ooBinaryFile"))


def _count(text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise DataError("The TextGrid is damaged: a number is missing.") from error


def _number(value: float) -> str:
    return f"{value:.9f}".rstrip("0").rstrip(".")


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'
