"""Groups with their names in; a table, a JSON file, or a folder for each person out."""

import json
import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from voxdesk.audio.files import read_clip, write_wav
from voxdesk.core.cluster_types import NOBODY, ClusterItem, ClusterResult
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, DataError, Words, os_reason, words_of
from voxdesk.core.file_names import plain_text, safe_file_name
from voxdesk.core.files import copy_bytes, make_folder, write_atomically
from voxdesk.core.outputs import check_not_own, check_not_read, write_output
from voxdesk.core.reading import open_binary
from voxdesk.core.types import Skipped
from voxdesk.workflows.folders.table import write_groups
from voxdesk.workflows.services import Services

NOBODY_NAME = "Nobody"
_LONGEST_NAME = 80


class GroupFormat(StrEnum):
    """Hold what groups are written as."""

    CSV = "csv"
    JSON = "json"
    COPIES = "copies"
    LINKS = "links"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Write ``result``, whose labels are as the user left them, to ``target``.

    ``names`` has a name for every label; ``target`` is a file, or for copies and links a folder.
    """

    result: ClusterResult
    names: Mapping[int, str]
    format: GroupFormat
    target: Path
    folder: Path


@dataclass(frozen=True, slots=True)
class Exported:
    """Hold where it went, how many recordings, and which could not be written and why."""

    target: Path
    written: int
    skipped: tuple[Skipped, ...]


def export_groups(request: ExportRequest, services: Services, ctx: Context) -> Exported:
    """Write the groups; a file that exists is replaced in one step, nothing else is overwritten.

    Raises DataError when the target cannot be written.
    """
    result = request.result
    if request.format in (GroupFormat.CSV, GroupFormat.JSON):
        check_not_own(request.target, services.paths)
        check_not_read(request.target, (Path(item.path) for item in result.items))
    if request.format is GroupFormat.CSV:
        ctx.report(None)
        write_groups(request.target, result, request.names)
    elif request.format is GroupFormat.JSON:
        ctx.report(None)
        _write_json(request.target, result, request.names)
    else:
        return _sort_into_folders(request, ctx)
    return Exported(request.target, len(result.items), ())


def _write_json(path: Path, result: ClusterResult, names: Mapping[int, str]) -> None:
    groups: dict[int, list[dict[str, object]]] = {}
    for item, label, speech_s in zip(
        result.items, result.labels.tolist(), result.speech_s.tolist(), strict=True
    ):
        entry = {
            "path": plain_text(item.path),
            "start_s": round(item.start_s, 3),
            "end_s": round(item.end_s, 3),
            "speech_s": round(speech_s, 2),
        }
        groups.setdefault(label, []).append(entry)
    content = {
        "method": result.method,
        "params": {name: str(value) for name, value in result.params.items()},
        "people": [
            {"label": label, "name": names.get(label, ""), "recordings": groups[label]}
            for label in sorted(groups)
            if label != NOBODY
        ],
        "nobody": groups.get(NOBODY, []),
        "left_out": [{"path": plain_text(left.path), "reason": left.reason} for left in result.left_out],
    }
    write_output(path, json.dumps(content, ensure_ascii=False, indent=1))


def _sort_into_folders(request: ExportRequest, ctx: Context) -> Exported:
    target, result = request.target, request.result
    if _inside(target, request.folder):
        raise DataError(
            "The new folders cannot lie inside the folder that was grouped.",
            hint="Choose a place outside of it: else its recordings would be found twice.",
        )
    places = _folder_names({label: _name_of(label, request.names) for label in result.labels.tolist()})
    whole = len({item.path for item in result.items}) == len(result.items)
    put = _putter(request.format, ctx, whole=whole)
    written, skipped = 0, []
    linked: set[tuple[int, str]] = set()
    for number, (item, label) in enumerate(zip(result.items, result.labels.tolist(), strict=True)):
        ctx.report(
            number / len(result.items),
            Words("{done} of {total} recordings", done=number, total=len(result.items)),
        )
        if request.format is GroupFormat.LINKS and (label, item.path) in linked:
            continue  # one link a recording, however often this person speaks in it
        linked.add((label, item.path))
        try:
            open_binary(Path(item.path)).close()
        except OSError as error:
            skipped.append(
                Skipped(item.path, Words("It can no longer be read: {reason}.", reason=os_reason(error)))
            )
            continue
        try:
            folder = target / places[label]
            make_folder(folder)
            put(item, folder)
            written += 1
        except AudioError as error:
            skipped.append(Skipped(item.path, words_of(error)))
        except OSError as error:
            raise DataError(
                "{path} cannot be written: {reason}.",
                path=target,
                reason=os_reason(error),
                hint=_stopped(written),
            ) from error
    return Exported(target, written, tuple(skipped))


def _putter(kind: GroupFormat, ctx: Context, *, whole: bool) -> Callable[[ClusterItem, Path], None]:
    def copy(item: ClusterItem, folder: Path) -> None:
        source = Path(item.path)
        place = _free(folder, source.stem, source.suffix)
        with open_binary(source) as recording, write_atomically(place) as file:
            copy_bytes(recording, file, ctx.check)
        shutil.copystat(source, place)

    def cut(item: ClusterItem, folder: Path) -> None:
        source = Path(item.path)
        clip = read_clip(source, ctx.check, start_s=item.start_s, seconds=item.end_s - item.start_s)
        stem = f"{source.stem} {item.start_s:.1f}-{item.end_s:.1f} s"
        write_wav(_free(folder, stem, ".wav"), clip)

    def link(item: ClusterItem, folder: Path) -> None:
        source = Path(item.path)
        _free(folder, source.stem, source.suffix).symlink_to(source)

    if kind is GroupFormat.LINKS:
        return link
    return copy if whole else cut


def _free(folder: Path, stem: str, suffix: str) -> Path:
    """A path in ``folder`` where nothing is yet."""
    place, number = folder / f"{stem}{suffix}", 2
    while os.path.lexists(place):
        place, number = folder / f"{stem} ({number}){suffix}", number + 1
    return place


def _folder_names(names: Mapping[int, str]) -> dict[int, str]:
    """A folder name for every label: no two alike on a disk that ignores case, none reserved."""
    taken: set[str] = set()
    found = {}
    for label in sorted(names):
        name = base = safe_file_name(names[label], _LONGEST_NAME)
        number = 2
        while name.casefold() in taken:
            name, number = f"{base} ({number})", number + 1
        taken.add(name.casefold())
        found[label] = name
    return found


def _name_of(label: int, names: Mapping[int, str]) -> str:
    return NOBODY_NAME if label == NOBODY else names.get(label) or f"Person {label + 1}"


def _inside(place: Path, folder: Path) -> bool:
    return place.resolve().is_relative_to(folder.resolve())


def _stopped(written: int) -> Words:
    if written:
        return Words("{count} recordings were written before.", count=written)
    return Words("Nothing was written.")
