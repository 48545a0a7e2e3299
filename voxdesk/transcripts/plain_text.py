"""Plain text with times: one line, or a heading and the lines under it, for everything that is said."""

import itertools
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from voxdesk.transcripts.clock import CLOCK, LINE, seconds
from voxdesk.transcripts.cues import Cue, Part, Transcript
from voxdesk.transcripts.labels import is_generic, label_of, leading_label
from voxdesk.transcripts.text_file import Edit, TextFile

# Of the last line nothing says when it ends.
_LAST_S = 10.0
# [00:01.000 --> 00:04.000] text, [00:01] text, 00:01 - 00:04 text, (0:01) text
_TIMED = re.compile(
    rf"{LINE}[ \t]*[\[(<]?(?P<start>{CLOCK})(?:[ \t]*(?:-->|–|-)[ \t]*(?P<end>{CLOCK}))?[\])>]?[ \t:–-]*"
)
# Tab-separated seconds, as Audacity writes labels, or milliseconds under Whisper's heading.
_TABS = re.compile(rf"{LINE}(?P<start>\d+(?:\.\d+)?)\t(?P<end>\d+(?:\.\d+)?)\t")
_WHISPER_TABS = re.compile(r"start\tend\ttext[\r\n]")
# Speaker 1  0:03, a line of its own above what is said
_HEADING = re.compile(
    rf"{LINE}(?P<label>[^\r\n\t]{{1,100}}?)[ \t]*[ \t\[(](?P<start>{CLOCK})[\])]?[ \t]*(?![^\r\n])"
)


@dataclass(frozen=True, slots=True)
class _Place:
    """Hold where a cue's name is put, in place of the label that stood there, and what follows it."""

    start: int
    end: int
    follows: str = ": "


class PlainTranscript(Transcript):
    """Holds a text whose lines begin with times."""

    def __init__(self, file: TextFile, names: Collection[str] = ()) -> None:
        """Read the lines; ``names`` are taken for labels where text begins with one."""
        self._file = file
        found = list(_headings(file.text, names)) or list(_lines(file.text, names))
        cues = [cue for cue, _ in found]
        self._places = [place for _, place in found]
        for number, (cue, after) in enumerate(itertools.zip_longest(cues, cues[1:])):
            if cue.end_s <= cue.start_s:
                end_s = cue.start_s + _LAST_S if after is None else max(after.start_s, cue.start_s)
                cues[number] = replace(cue, end_s=end_s)
        self.cues = tuple(cues)

    def named(self, parts: Sequence[Sequence[Part]]) -> bytes:
        """Write each name between the times and what is said, or in the place of the label."""
        return self._file.edited(
            Edit(place.start, place.end, cue_parts[0].speaker + place.follows)
            for place, cue_parts in zip(self._places, parts, strict=True)
            if cue_parts and cue_parts[0].speakers
        )


def _headings(text: str, names: Collection[str]) -> Iterator[tuple[Cue, _Place]]:
    found = [each for each in _HEADING.finditer(text) if _may_head(each["label"].strip(), names)]
    labels = {each["label"].strip() for each in found}
    if not any(is_generic(label) or label in names for label in labels):
        return  # lines that end in a time are no headings yet
    for here, after in itertools.zip_longest(found, found[1:]):
        body = text[here.end() : len(text) if after is None else after.start()].strip()
        start_s = seconds(here["start"])
        end = here.start("label") + len(here["label"].rstrip())
        yield Cue(start_s, 0.0, body, (), here["label"].strip()), _Place(here.start("label"), end, "")


def _may_head(label: str, names: Collection[str]) -> bool:
    """Tell whether a line may begin so: times and remarks in brackets are none, but for people's names."""
    return label in names or (label != "" and not any(sign in label for sign in ":[]()"))


def _lines(text: str, names: Collection[str]) -> Iterator[tuple[Cue, _Place]]:
    scale = 0.001 if _WHISPER_TABS.match(text) else 1.0
    tabs = list(_TABS.finditer(text))
    pattern = leading_label(names)
    for times in tabs or _TIMED.finditer(text):
        start_s = float(times["start"]) * scale if tabs else seconds(times["start"])
        end_s = 0.0
        if times["end"] is not None:
            end_s = float(times["end"]) * scale if tabs else seconds(times["end"])
        line = re.compile(r"[^\r\n]*").match(text, times.end())
        said = "" if line is None else line[0].strip()
        if not said:
            continue
        label = pattern.match(text, times.end())
        end = times.end() if label is None else label.end()
        said = said if label is None else text[end : times.end() + len(line[0] if line else "")].strip()
        cue = Cue(start_s, end_s, said, (), None if label is None else label_of(label))
        yield cue, _Place(times.end(), end)
