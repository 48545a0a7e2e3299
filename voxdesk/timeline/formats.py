"""Turns in, the text of a file that other programs read out."""

import csv
import io
import json
from collections.abc import Sequence
from typing import Protocol

from voxdesk.core.types import Turn
from voxdesk.timeline.elan import to_eaf
from voxdesk.timeline.joining import JOIN_S, captions
from voxdesk.timeline.labels import shown_name
from voxdesk.timeline.markers import Marker, Markers
from voxdesk.timeline.plain_text import to_text, to_transcript

_LEAST_S = 0.001


class Format(Protocol):
    """Writes a timeline of a recording at ``path``, ``seconds`` long; not every format holds markers."""

    def __call__(self, turns: Sequence[Turn], path: str, seconds: float, markers: Markers = (), /) -> str:
        """Return the text of the file."""
        ...


def to_csv(turns: Sequence[Turn], markers: Sequence[Marker] = ()) -> str:
    """Return rows ``start_s,end_s,name,gender`` (RFC 4180, with line feeds), in order of time.

    With markers there is a fifth column ``marker``; a marker's row ends where it begins.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    fifth = ("",) if markers else ()
    rows: list[tuple[float, tuple[str, ...]]] = [
        (turn.start_s, (*_span(turn.start_s, turn.end_s), shown_name(turn), turn.gender.value, *fifth))
        for turn in turns
    ]
    rows += [(each.at_s, (*_span(each.at_s, each.at_s), "", "", each.text)) for each in markers]
    writer.writerow(("start_s", "end_s", "name", "gender", *(("marker",) if markers else ())))
    writer.writerows(row for _, row in sorted(rows, key=lambda row: row[0]))
    return text.getvalue()


def to_json(turns: Sequence[Turn], path: str, markers: Sequence[Marker] = ()) -> str:
    """Return one object: ``path`` and ``segments`` with the columns of the CSV as keys.

    With markers also ``markers``, each with ``at_s`` and ``text``.
    """
    segments = [
        {
            "start_s": round(turn.start_s, 3),
            "end_s": round(turn.end_s, 3),
            "name": shown_name(turn),
            "gender": turn.gender.value,
        }
        for turn in turns
    ]
    content: dict[str, object] = {"path": path, "segments": segments}
    if markers:
        content["markers"] = [{"at_s": round(each.at_s, 3), "text": each.text} for each in markers]
    return json.dumps(content) + "\n"


def to_rttm(turns: Sequence[Turn], path: str) -> str:
    """Return ``SPEAKER`` lines of NIST's Rich Transcription Time Marked format; spaces become ``_``."""
    stem = path.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    file_id = _token(stem) or "recording"
    return "".join(
        f"SPEAKER {file_id} 1 {turn.start_s:.3f} {turn.end_s - turn.start_s:.3f} "
        f"<NA> <NA> {_token(shown_name(turn))} <NA> <NA>\n"
        for turn in turns
    )


def to_audacity(turns: Sequence[Turn], markers: Sequence[Marker] = ()) -> str:
    """Return a label track of Audacity: start, end and text with tabs between; a marker is a point label."""
    labels = [(turn.start_s, turn.end_s, shown_name(turn)) for turn in turns]
    labels += [(each.at_s, each.at_s, each.text) for each in markers]
    labels.sort(key=lambda each: each[0])
    return "".join(f"{start:.6f}\t{end:.6f}\t{_one_line(text)}\n" for start, end, text in labels)


def to_textgrid(turns: Sequence[Turn], seconds: float, markers: Sequence[Marker] = ()) -> str:
    """Return Praat's TextGrid in its long form: an interval tier for each voice, empty where it is silent.

    Without turns there is one empty tier, "speakers"; markers stand in a point tier, "markers".
    """
    end_s = max([seconds, _LEAST_S, *(turn.end_s for turn in turns), *(each.at_s for each in markers)])
    # Praat takes no TextGrid without a tier, and no interval without length.
    names = list(dict.fromkeys(shown_name(turn) for turn in turns)) or ["speakers"]
    lines = [
        'File type = "ooTextFile"',
        'Object class = "TextGrid"',
        "",
        "xmin = 0",
        f"xmax = {end_s:.6f}",
        "tiers? <exists>",
        f"size = {len(names) + bool(markers)}",
        "item []:",
    ]
    for number, name in enumerate(names, start=1):
        lines += _tier(number, name, [turn for turn in turns if shown_name(turn) == name], end_s)
    if markers:
        lines += _points(len(names) + 1, markers, end_s)
    return "\n".join(lines) + "\n"


def _tier(number: int, name: str, turns: Sequence[Turn], end_s: float) -> list[str]:
    intervals: list[tuple[float, float, str]] = []
    position = 0.0
    for turn in turns:
        if turn.start_s > position:
            intervals.append((position, turn.start_s, ""))
        if turn.end_s > position:  # a tier holds no overlap, and one voice cannot talk over itself
            intervals.append((max(turn.start_s, position), turn.end_s, name))
            position = turn.end_s
    if position < end_s:
        intervals.append((position, end_s, ""))
    lines = [
        f"    item [{number}]:",
        '        class = "IntervalTier"',
        f'        name = "{_praat(name)}"',
        "        xmin = 0",
        f"        xmax = {end_s:.6f}",
        f"        intervals: size = {len(intervals)}",
    ]
    for index, (start, end, text) in enumerate(intervals, start=1):
        lines += [
            f"        intervals [{index}]:",
            f"            xmin = {start:.6f}",
            f"            xmax = {end:.6f}",
            f'            text = "{_praat(text)}"',
        ]
    return lines


def _points(number: int, markers: Sequence[Marker], end_s: float) -> list[str]:
    lines = [
        f"    item [{number}]:",
        '        class = "TextTier"',
        '        name = "markers"',
        "        xmin = 0",
        f"        xmax = {end_s:.6f}",
        f"        points: size = {len(markers)}",
    ]
    for index, marker in enumerate(markers, start=1):
        lines += [
            f"        points [{index}]:",
            f"            number = {marker.at_s:.6f}",
            f'            mark = "{_praat(marker.text)}"',
        ]
    return lines


def to_srt(turns: Sequence[Turn]) -> str:
    """Return SubRip captions that say who speaks; what is said, others may fill in."""
    return "".join(
        f"{number}\n{_clock(start_s, ',')} --> {_clock(end_s, ',')}\n"
        + "".join(f"{_one_line(name)}\n" for name in names)
        + "\n"
        for number, (start_s, end_s, names) in enumerate(captions(turns), start=1)
    )


def to_vtt(turns: Sequence[Turn]) -> str:
    """Return the same as WebVTT (W3C), each cue in its speaker's voice span."""
    cues = "".join(
        f"\n{_clock(start_s, '.')} --> {_clock(end_s, '.')}\n"
        + "".join(f"<v {name}>{name}</v>\n" for name in map(_escaped, map(_one_line, names)))
        for start_s, end_s, names in captions(turns)
    )
    return f"WEBVTT\n{cues}"


FORMATS: dict[str, Format] = {
    "csv": lambda turns, path, seconds, markers=(): to_csv(turns, markers),
    "json": lambda turns, path, seconds, markers=(): to_json(turns, path, markers),
    "rttm": lambda turns, path, seconds, markers=(): to_rttm(turns, path),
    "audacity": lambda turns, path, seconds, markers=(): to_audacity(turns, markers),
    "textgrid": lambda turns, path, seconds, markers=(): to_textgrid(turns, seconds, markers),
    "srt": lambda turns, path, seconds, markers=(): to_srt(turns),
    "vtt": lambda turns, path, seconds, markers=(): to_vtt(turns),
    "eaf": lambda turns, path, seconds, markers=(): to_eaf(turns, path),
    "text": lambda turns, path, seconds, markers=(): to_text(turns),
    "transcript": lambda turns, path, seconds, markers=(): to_transcript(turns),
}
# Read by people: a turn goes on over a pause. The others are read by programs and stay as found.
JOINED = frozenset({"audacity", "srt", "vtt", "text", "transcript"})
# What a file of each format is called, as the programs that read it expect.
SUFFIXES = {
    "csv": ".csv",
    "json": ".json",
    "rttm": ".rttm",
    "audacity": ".txt",
    "textgrid": ".TextGrid",
    "srt": ".srt",
    "vtt": ".vtt",
    "eaf": ".eaf",
    "text": ".txt",
    "transcript": ".txt",
}


def pause_for(kind: str, asked_s: float | None) -> float:
    """Pauses in seconds over which turns are joined in the format ``kind``, as ``asked_s`` or as is usual."""
    if asked_s is not None:
        return asked_s
    return JOIN_S if kind in JOINED else 0.0


def _span(start_s: float, end_s: float) -> tuple[str, str]:
    return f"{start_s:.3f}", f"{end_s:.3f}"


def _clock(seconds: float, point: str) -> str:
    rest, milliseconds = divmod(round(seconds * 1000), 1000)
    rest, whole_seconds = divmod(rest, 60)
    hours, minutes = divmod(rest, 60)
    return f"{hours:02d}:{minutes:02d}:{whole_seconds:02d}{point}{milliseconds:03d}"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _token(text: str) -> str:
    return "_".join(text.split())


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _praat(text: str) -> str:
    return _one_line(text).replace('"', '""')
