"""Turns in, the text of a file that other programs read out."""

import csv
import io
import json
from collections.abc import Callable, Sequence

from voxdesk.core.types import Turn
from voxdesk.timeline.elan import to_eaf
from voxdesk.timeline.joining import JOIN_S, captions
from voxdesk.timeline.labels import shown_name
from voxdesk.timeline.plain_text import to_text, to_transcript

_LEAST_S = 0.001


def to_csv(turns: Sequence[Turn]) -> str:
    """Rows ``start_s,end_s,name,gender`` (RFC 4180, with line feeds)."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("start_s", "end_s", "name", "gender"))
    for turn in turns:
        writer.writerow((f"{turn.start_s:.3f}", f"{turn.end_s:.3f}", shown_name(turn), turn.gender.value))
    return text.getvalue()


def to_json(turns: Sequence[Turn], path: str) -> str:
    """One object: ``path`` and ``segments`` with the columns of the CSV as keys."""
    segments = [
        {
            "start_s": round(turn.start_s, 3),
            "end_s": round(turn.end_s, 3),
            "name": shown_name(turn),
            "gender": turn.gender.value,
        }
        for turn in turns
    ]
    return json.dumps({"path": path, "segments": segments}) + "\n"


def to_rttm(turns: Sequence[Turn], path: str) -> str:
    """``SPEAKER`` lines of NIST's Rich Transcription Time Marked format; spaces become ``_``."""
    stem = path.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    file_id = _token(stem) or "recording"
    return "".join(
        f"SPEAKER {file_id} 1 {turn.start_s:.3f} {turn.end_s - turn.start_s:.3f} "
        f"<NA> <NA> {_token(shown_name(turn))} <NA> <NA>\n"
        for turn in turns
    )


def to_audacity(turns: Sequence[Turn]) -> str:
    """A label track of Audacity: start, end and text with tabs between."""
    return "".join(f"{turn.start_s:.6f}\t{turn.end_s:.6f}\t{_one_line(shown_name(turn))}\n" for turn in turns)


def to_textgrid(turns: Sequence[Turn], seconds: float) -> str:
    """Praat's TextGrid in its long form: an interval tier for each voice, empty where it is silent.

    Without turns there is one empty tier, "speakers".
    """
    end_s = max([seconds, _LEAST_S, *(turn.end_s for turn in turns)])
    # Praat takes no TextGrid without a tier, and no interval without length.
    names = list(dict.fromkeys(shown_name(turn) for turn in turns)) or ["speakers"]
    lines = [
        'File type = "ooTextFile"',
        'Object class = "TextGrid"',
        "",
        "xmin = 0",
        f"xmax = {end_s:.6f}",
        "tiers? <exists>",
        f"size = {len(names)}",
        "item []:",
    ]
    for number, name in enumerate(names, start=1):
        lines += _tier(number, name, [turn for turn in turns if shown_name(turn) == name], end_s)
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


def to_srt(turns: Sequence[Turn]) -> str:
    """SubRip captions that say who speaks; what is said, others may fill in."""
    return "".join(
        f"{number}\n{_clock(start_s, ',')} --> {_clock(end_s, ',')}\n"
        + "".join(f"{_one_line(name)}\n" for name in names)
        + "\n"
        for number, (start_s, end_s, names) in enumerate(captions(turns), start=1)
    )


def to_vtt(turns: Sequence[Turn]) -> str:
    """The same as WebVTT (W3C), each cue in its speaker's voice span."""
    cues = "".join(
        f"\n{_clock(start_s, '.')} --> {_clock(end_s, '.')}\n"
        + "".join(f"<v {name}>{name}</v>\n" for name in map(_escaped, map(_one_line, names)))
        for start_s, end_s, names in captions(turns)
    )
    return f"WEBVTT\n{cues}"


FORMATS: dict[str, Callable[[Sequence[Turn], str, float], str]] = {
    "csv": lambda turns, path, seconds: to_csv(turns),
    "json": lambda turns, path, seconds: to_json(turns, path),
    "rttm": lambda turns, path, seconds: to_rttm(turns, path),
    "audacity": lambda turns, path, seconds: to_audacity(turns),
    "textgrid": lambda turns, path, seconds: to_textgrid(turns, seconds),
    "srt": lambda turns, path, seconds: to_srt(turns),
    "vtt": lambda turns, path, seconds: to_vtt(turns),
    "eaf": lambda turns, path, seconds: to_eaf(turns, path),
    "text": lambda turns, path, seconds: to_text(turns),
    "transcript": lambda turns, path, seconds: to_transcript(turns),
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
