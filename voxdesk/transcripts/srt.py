"""SubRip captions: a counter, two times, lines of text and an empty line."""

import re
from collections.abc import Collection, Sequence

from voxdesk.transcripts.clock import ARROW, seconds
from voxdesk.transcripts.cues import Cue, Part, Transcript
from voxdesk.transcripts.labels import label_of, leading_label
from voxdesk.transcripts.text_file import Edit, TextFile

# Where a caption stands ({\an8}) is said before anything else.
_PLACE = re.compile(r"(?:\{\\[^}\r\n]*\})*")
_BODY = re.compile(r"(?:\r\n|\r|\n)(?P<text>(?:[^\r\n]+(?:\r\n|\r|\n|$))*)")


class SrtTranscript(Transcript):
    """Holds a SubRip file."""

    def __init__(self, file: TextFile, names: Collection[str] = ()) -> None:
        """Read the captions; ``names`` are taken for labels where text begins with one."""
        self._file = file
        self._labels: list[tuple[int, int]] = []
        pattern = leading_label(names)
        cues = []
        for times in ARROW.finditer(file.text):
            body = _BODY.match(file.text, times.end())
            if body is None or not body["text"].strip():
                continue
            place = _PLACE.match(file.text, body.start("text"))
            start = body.start("text") if place is None else place.end()
            label = pattern.match(file.text, start)
            end = start if label is None else label.end()
            self._labels.append((start, end))
            text = file.text[end : body.end("text")].strip()
            said_by = None if label is None else label_of(label)
            cues.append(Cue(seconds(times["start"]), seconds(times["end"]), text, (), said_by))
        self.cues = tuple(cues)

    def named(self, parts: Sequence[Sequence[Part]]) -> bytes:
        """Write each name before its caption's first line."""
        return self._file.edited(
            Edit(start, end, f"{_written(cue_parts[0].speaker)}: ")
            for (start, end), cue_parts in zip(self._labels, parts, strict=True)
            if cue_parts and cue_parts[0].speakers
        )


def _written(name: str) -> str:
    """Write a name so that no line of times begins with it."""
    return name.replace("-->", "→") if ARROW.match(name) else name
