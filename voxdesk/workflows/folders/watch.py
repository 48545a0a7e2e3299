"""A folder that is watched in, the recordings that came since and are complete out."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from voxdesk.audio.folder import check_opened, walk_folder
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.outputs import check_not_own, check_not_read, write_output
from voxdesk.core.types import Analysis, JsonTable
from voxdesk.workflows.services import Services

# Size in bytes and time of the last change in nanoseconds: when both stay, nobody writes any more.
Stamp = tuple[int, int]
_COLUMNS = ("path", "name", "status", "score", "gender", "speech_s", "quality", "analysed", "error")


@dataclass(frozen=True, slots=True)
class LookRequest:
    """Look at ``folder``; ``before`` is what the last look found, ``done`` what was handed out.

    What lies in the folders ``without`` is left out.
    """

    folder: Path
    before: Mapping[Path, Stamp] = field(default_factory=dict)
    done: Mapping[Path, Stamp] = field(default_factory=dict)
    without: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class FolderState:
    """All recordings with their stamps, and those among them that are new and complete."""

    stamps: Mapping[Path, Stamp]
    complete: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """Hold what came out of one recording: an analysis, ``files`` that were made, and what went wrong.

    After a failure it is tried again at the time ``again_s`` since 1970.
    """

    path: Path
    when: datetime
    analysis: Analysis | None = None
    error: str = ""
    files: tuple[Path, ...] = ()
    again_s: float | None = None


def look(request: LookRequest, services: Services, ctx: Context) -> FolderState:
    """Find the recordings below the folder; complete is what has not changed since the last look.

    Raises DataError when the folder is not there, or cannot be opened.
    """
    if not request.folder.is_dir():
        raise DataError(
            "The folder “{name}” was not found.",
            name=request.folder.name or request.folder,
            hint="Reconnect the disk, or choose another folder.",
        )
    stamps: dict[Path, Stamp] = {}
    without = [folder.absolute() for folder in request.without]
    found = walk_folder(request.folder, ctx.check)
    check_opened(request.folder, found)
    for path in found.recordings:
        if any(path.is_relative_to(folder) for folder in without):
            continue
        if (stamp := _stamp(path)) is not None:
            stamps[path] = stamp
    complete = tuple(
        path
        for path, stamp in stamps.items()
        if stamp[0] > 0 and request.before.get(path) == stamp and request.done.get(path) != stamp
    )
    return FolderState(stamps, complete)


def _stamp(path: Path) -> Stamp | None:
    try:
        state = path.stat()
    except OSError:
        return None  # it went away in between
    return state.st_size, state.st_mtime_ns


def row(heard: Heard) -> JsonTable:
    """Return one recording as a flat row, the columns of both exports; holds no voiceprint."""
    told: JsonTable = {
        **dict.fromkeys(_COLUMNS, ""),
        "path": str(heard.path),
        "analysed": heard.when.isoformat(timespec="seconds"),
        "error": heard.error,
    }
    if heard.analysis is not None:
        speaker, quality, gender = heard.analysis.speaker, heard.analysis.quality, heard.analysis.gender
        told |= {
            "name": speaker.name or "",
            "status": str(speaker.status),
            "score": round(speaker.candidates[0].score, 4) if speaker.candidates else "",
            "gender": str(gender.label) if gender else "",
            "speech_s": round(quality.speech_s, 2),
            "quality": str(quality.grade),
        }
    return told


@dataclass(frozen=True, slots=True)
class ExportHeardRequest:
    """Write ``heard`` to ``path``: CSV, or JSON when that is how the file's name ends."""

    path: Path
    heard: Sequence[Heard]


def export_heard(request: ExportHeardRequest, services: Services, ctx: Context) -> Path:
    """Write the list in one step; returns its path. Raises DataError."""
    check_not_own(request.path, services.paths)
    check_not_read(request.path, (each.path for each in request.heard))
    rows = [row(each) for each in request.heard]
    if request.path.suffix.lower() == ".json":
        text = json.dumps(rows, indent=2, ensure_ascii=False) + "\n"
    else:
        table = io.StringIO()
        writer = csv.DictWriter(table, _COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        text = table.getvalue()
    write_output(request.path, text)
    return request.path
