"""Recordings of a folder whose truth lies beside them: NAME.rttm and NAME.uem by NAME.wav."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from voxdesk.audio.files import is_audio
from voxdesk.core.errors import DataError, os_reason
from voxdesk.core.reading import read_text
from voxdesk.core.types import Gender, Segment, Turn

# Kinds of lines in RTTM (NIST RT-09 evaluation plan, appendix A).
_RTTM_KINDS = {"SEGMENT", "NOSCORE", "NO_RT_METADATA", "LEXEME", "NON-LEX", "NON-SPEECH"}
_RTTM_KINDS |= {"FILLER", "EDIT", "IP", "SU", "CB", "A/P", "SPEAKER", "SPKR-INFO"}


@dataclass(frozen=True, slots=True)
class LabelledRecording:
    """A recording, who truly speaks when in it, and what of it counts (None: all)."""

    sound: Path
    truth: tuple[Turn, ...]
    scored: tuple[Segment, ...] | None


@dataclass(frozen=True, slots=True)
class LabelledFolder:
    """The recordings in order of their names, and the names of files without a partner."""

    recordings: tuple[LabelledRecording, ...]
    unmatched: tuple[str, ...]


def labelled_recordings(folder: Path) -> LabelledFolder:
    """Read ``folder``; raises DataError for a folder or a file that cannot be read."""
    try:
        files = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError as error:
        raise DataError("{path} cannot be read: {reason}.", path=folder, reason=os_reason(error)) from error
    truths = {path.stem: path for path in files if path.suffix.lower() == ".rttm"}
    uems = {path.stem: path for path in files if path.suffix.lower() == ".uem"}
    sounds: dict[str, Path] = {}
    unmatched = []
    for path in files:
        if is_audio(path) and path.stem in truths and path.stem not in sounds:
            sounds[path.stem] = path
        elif is_audio(path):
            unmatched.append(path.name)
    unmatched += [path.name for stem, path in (truths | uems).items() if stem not in sounds]
    recordings = tuple(
        LabelledRecording(
            sound,
            _turns(truths[stem]),
            _stretches(uems[stem]) if stem in uems else None,
        )
        for stem, sound in sorted(sounds.items())
    )
    return LabelledFolder(recordings, tuple(sorted(unmatched)))


def _turns(path: Path) -> tuple[Turn, ...]:
    """Turns of an RTTM file (NIST RT-09): type, file, channel, start, length, two of no use, speaker."""
    turns = []
    for number, cells in _lines(path):
        kind = cells[0].upper()
        if kind not in _RTTM_KINDS:
            raise _broken(path, number)
        if kind != "SPEAKER":
            continue
        start_s, seconds = _numbers(path, number, cells, (3, 4))
        if len(cells) < 8 or seconds < 0 or start_s < 0:
            raise _broken(path, number)
        if seconds > 0:
            turns.append(Turn(start_s, start_s + seconds, None, cells[7], Gender.UNCERTAIN))
    return tuple(sorted(turns, key=lambda turn: (turn.start_s, turn.end_s)))


def _stretches(path: Path) -> tuple[Segment, ...]:
    """Stretches of a UEM file (NIST): file, channel, start, end."""
    found = []
    for number, cells in _lines(path):
        start_s, end_s = _numbers(path, number, cells, (2, 3))
        if not 0 <= start_s < end_s:
            raise _broken(path, number)
        found.append(Segment(start_s, end_s))
    return tuple(found)


def _lines(path: Path) -> list[tuple[int, list[str]]]:
    try:
        text = read_text(path, "utf-8-sig")
    except OSError as error:
        raise DataError("{path} cannot be read: {reason}.", path=path, reason=os_reason(error)) from error
    except UnicodeDecodeError as error:
        raise DataError("{path} is no text in UTF-8.", path=path) from error
    lines = ((number, line.split()) for number, line in enumerate(text.splitlines(), start=1))
    return [(number, cells) for number, cells in lines if cells and not cells[0].startswith(";;")]


def _numbers(path: Path, number: int, cells: Sequence[str], places: Sequence[int]) -> list[float]:
    try:
        found = [float(cells[place]) for place in places]
    except (ValueError, IndexError) as error:
        raise _broken(path, number) from error
    if not all(abs(value) < float("inf") for value in found):
        raise _broken(path, number)
    return found


def _broken(path: Path, number: int) -> DataError:
    return DataError("Line {number} of {path} cannot be understood.", number=number, path=path)
