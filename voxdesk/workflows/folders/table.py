"""Groups as a table: a result to CSV and back, and a table of who truly speaks."""

import csv
import io
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.cluster_types import NOBODY, ClusterItem, ClusterResult
from voxdesk.core.errors import DataError, os_reason
from voxdesk.core.outputs import output_file

HEADER = ("path", "start_s", "end_s", "label", "reason")
FITS_NOBODY = "unlike every group"


@dataclass(frozen=True, slots=True)
class KnownGroups:
    """What an earlier result says: ``labels`` of ``items``, from 0 up."""

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
    """The groups of a table that ``write_groups`` wrote; rows without a group are left out.

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
                "Line {number} of {path} is no line of a result: {reason}.",
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
    """Absolute path -> speaker of a table ``path,speaker``; raises DataError.

    Paths may be absolute, or relative to ``folder``, to the table or to the working folder: the
    first of these where the file exists counts.
    """
    roots = (folder.absolute(), path.absolute().parent, Path.cwd())
    truth = {}
    for number, row in _rows(path, ("path", "speaker")):
        if not row["path"].strip() or not row["speaker"].strip():
            raise DataError("Line {number} of {path} lacks a path or a speaker.", number=number, path=path)
        places = (
            [Path(row["path"])] if Path(row["path"]).is_absolute() else [root / row["path"] for root in roots]
        )
        place = next((place for place in places if place.exists()), places[0])
        truth[_plain(place)] = row["speaker"].strip()
    if not truth:
        raise DataError("{path} names no recording.", path=path)
    return truth


def _plain(path: Path) -> str:
    """Without ``..`` and ``.``, but with links as they are: folders are walked without following them."""
    return os.path.normpath(path)


def _rows(path: Path, needed: tuple[str, ...]) -> list[tuple[int, dict[str, str]]]:
    """The lines of a CSV with a header, numbered as an editor does; missing cells are empty."""
    try:
        with path.open(newline="", encoding="utf-8-sig", errors="surrogateescape") as file:
            reader = csv.DictReader(file)
            missing = [name for name in needed if name not in (reader.fieldnames or ())]
            if missing:
                raise DataError(
                    "{path} needs the columns {needed}; it lacks {missing}.",
                    path=path,
                    needed=", ".join(needed),
                    missing=", ".join(missing),
                )
            return [
                (reader.line_num, {name: value or "" for name, value in row.items() if isinstance(name, str)})
                for row in reader
            ]
    except OSError as error:
        raise DataError("{path} cannot be read: {reason}.", path=path, reason=os_reason(error)) from error
    except csv.Error as error:
        raise DataError("{path} is no table: {reason}.", path=path, reason=error) from error
