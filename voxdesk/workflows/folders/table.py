"""Groups as a table: a result to CSV and back, and a table of who truly speaks."""

import codecs
import contextlib
import csv
import io
import itertools
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.cluster_types import NOBODY, ClusterItem, ClusterResult
from voxdesk.core.errors import DataError, os_reason
from voxdesk.core.outputs import output_file
from voxdesk.core.printable import printable
from voxdesk.core.reading import read_bytes

HEADER = ("path", "start_s", "end_s", "label", "reason")
_SEPARATORS = (",", ";", "\t")
FITS_NOBODY = "unlike every group"


@dataclass(frozen=True, slots=True)
class KnownGroups:
    """Hold what an earlier result says: ``labels`` of ``items``, from 0 up."""

    items: tuple[ClusterItem, ...]
    labels: tuple[int, ...]


def write_groups(path: Path, result: ClusterResult, names: Mapping[int, str] | None = None) -> None:
    """Write every file of ``result`` in one step, ordered by path and time. Raises DataError.

    With ``names`` of the labels there is one more column, ``name``.
    """
    rows: list[tuple[str, str, str, str, str]] = [
        (
            item.path,
            f"{item.start_s:.3f}",
            f"{item.end_s:.3f}",
            str(label),
            FITS_NOBODY if label == NOBODY else "",
        )
        for item, label in zip(result.items, result.labels.tolist(), strict=True)
    ]
    rows += [(left.path, "", "", "", left.reason) for left in result.left_out]
    rows.sort(key=lambda row: (row[0], float(row[1] or 0)))
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    if names is None:
        writer.writerow(HEADER)
        writer.writerows(rows)
    else:
        writer.writerow((*HEADER, "name"))
        writer.writerows((*row, names.get(int(row[3]), "") if row[3] else "") for row in rows)
    with output_file(path) as file:
        # File names need not be text: odd bytes are written as they are.
        file.write(table.getvalue().encode("utf-8", "surrogateescape"))


def read_groups(path: Path) -> KnownGroups:
    """Return the groups of a table that ``write_groups`` wrote; rows without a group are left out.

    Raises DataError in words.
    """
    items, labels = [], []
    for number, row in _rows(path, ("path", "label")):
        if not row["label"].strip():
            continue
        try:
            label = int(row["label"])
            item = ClusterItem(row["path"], float(row.get("start_s") or 0), float(row.get("end_s") or 0))
        except ValueError as error:
            raise DataError(
                "Line {number} of {path} is not a line of a result: {reason}.",
                number=number,
                path=path,
                reason=error,
            ) from error
        if label >= 0:
            items.append(item)
            labels.append(label)
    if not items:
        raise DataError("{path} holds no groups.", path=path)
    return KnownGroups(tuple(items), tuple(labels))


def read_truth(path: Path, folder: Path) -> dict[str, str]:
    """Read a table ``path,speaker`` as absolute path -> speaker; raises DataError, also for a contradiction.

    Paths may be absolute, or relative to ``folder``, to the table or to the working folder. The
    first of these where the file exists counts.
    """
    roots = (folder.absolute(), path.absolute().parent, Path.cwd())
    truth: dict[str, str] = {}
    for number, row in _rows(path, ("path", "speaker")):
        if not row["path"].strip() or not row["speaker"].strip():
            raise DataError("Line {number} of {path} lacks a path or a speaker.", number=number, path=path)
        places = (
            [Path(row["path"])] if Path(row["path"]).is_absolute() else [root / row["path"] for root in roots]
        )
        place, speaker = _plain(_existing(places)), row["speaker"].strip()
        if truth.setdefault(place, speaker) != speaker:
            raise DataError(
                "Line {number} of {path} gives {name} another speaker than a line before.",
                number=number,
                path=path,
                name=row["path"].strip(),
                hint="Each recording has one speaker.",
            )
    if not truth:
        raise DataError("{path} names no recording.", path=path)
    return truth


def _existing(places: Sequence[Path]) -> Path:
    """Return the first one that exists, else the first one; a name that cannot be is nowhere."""
    for place in places:
        with contextlib.suppress(ValueError):
            if place.exists():
                return place
    return places[0]


def _plain(path: Path) -> str:
    """Without ``..`` and ``.``, but with links as they are: folders are walked without following them."""
    return os.path.normpath(path)


def _rows(path: Path, needed: tuple[str, ...]) -> list[tuple[int, dict[str, str]]]:
    """The lines of a table with a header, numbered as an editor does; missing cells are empty.

    Read are the ways in which spreadsheets write one: commas, semicolons or tabs, UTF-8 or UTF-16,
    with or without a byte order mark, names of columns in any case, blanks around cells.
    """
    try:
        lines = io.StringIO(_text(read_bytes(path)), newline="")
        mark = _separator(lines.readline(), needed)
        lines.seek(0)
        reader = csv.reader(lines, delimiter=mark, skipinitialspace=True)
        header = [name.strip().lower() for name in next(reader, [])]
        missing = [name for name in needed if name not in header]
        if missing:
            raise DataError(
                "{path} needs the columns {needed}; it lacks {missing}, its first line is “{line}”.",
                path=path,
                needed=", ".join(needed),
                missing=", ".join(missing),
                line=printable(", ".join(header)[:80])[:80],
            )
        return [
            (reader.line_num, dict(itertools.zip_longest(header, row[: len(header)], fillvalue="")))
            for row in reader
            if any(cell.strip() for cell in row)
        ]
    except OSError as error:
        raise DataError("{path} cannot be read: {reason}.", path=path, reason=os_reason(error)) from error
    except csv.Error as error:
        raise DataError("{path} is not a table: {reason}.", path=path, reason=error) from error


def _text(content: bytes) -> str:
    """A table's text: UTF-16 where a byte order mark or zero bytes say so, else UTF-8.

    File names need not be text: odd bytes stay what they are.
    """
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", errors="replace")
    if b"\0" in content[:200]:
        return content.decode("utf-16-le" if content[1:2] == b"\0" else "utf-16-be", errors="replace")
    return content.decode("utf-8-sig", errors="surrogateescape")


def _separator(first_line: str, needed: tuple[str, ...]) -> str:
    """The character that stands between the columns' names."""
    parts = {mark: [cell.strip(' "\r\n').lower() for cell in first_line.split(mark)] for mark in _SEPARATORS}
    return max(_SEPARATORS, key=lambda mark: sum(name in parts[mark] for name in needed))
