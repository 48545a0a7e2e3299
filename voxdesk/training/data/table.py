"""A manifest CSV in, the data set it describes out; and a data set in, a manifest CSV out."""

import csv
import dataclasses
import io
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from voxdesk.audio.files import probe
from voxdesk.core.errors import AudioError, DataError, Words, words_of
from voxdesk.core.files import write_text
from voxdesk.core.reading import open_text
from voxdesk.core.types import Skipped
from voxdesk.training.data.dataset import DataSet, Recording, gender_of, split_of
from voxdesk.training.data.names import place_in_name

COLUMNS = (
    "path",
    "corpus",
    "speaker",
    "gender",
    "age",
    "split",
    "seconds",
    "original_rate",
    "session",
    "condition",
)
_NEEDED = ("path", "speaker")


def read_table(table: Path) -> DataSet:
    """Return the data set of a CSV with at least the columns path and speaker; other columns may be missing.

    Raises DataError when it is no such table. Rows whose file is missing are skipped.
    """
    rows = _rows(table)
    missing = [name for name in _NEEDED if not rows or name not in rows[0]]
    if missing:
        raise DataError(
            "The manifest {table} has no rows with {missing}.",
            table=table,
            missing=" and ".join(missing),
            hint="See docs/data.md.",
        )
    recordings, skipped = [], []
    wrong: Counter[str] = Counter()
    for row in rows:
        found = _recording(row, table.parent, wrong)
        if isinstance(found, Skipped):
            skipped.append(found)
        else:
            recordings.append(found)
    if not recordings:
        raise DataError(
            "No row of {table} can be used: {path}: {reason}",
            table=table,
            path=skipped[0].path,
            reason=skipped[0].reason,
        )
    notes: list[Words] = [
        Words("“{word}” is not a gender ({count} rows); it counts as unknown.", word=word, count=count)
        for word, count in wrong.items()
    ]
    notes += _contradictions(recordings)
    recordings = _with_splits(recordings)
    return DataSet(table.parent, Words("manifest"), tuple(recordings), tuple(skipped), tuple(notes))


def read_noises(root: Path) -> tuple[Recording, ...]:
    """Return the sounds that are not speech, by ``root``/noise.csv; none without it. Raises DataError."""
    table = root / "noise.csv"
    if not table.is_file():
        return ()
    try:
        return tuple(
            Recording(root / row["path"], row["path"], row["source"], "", "", "noise", float(row["seconds"]))
            for row in _rows(table)
        )
    except (KeyError, ValueError) as error:
        raise DataError(
            "{table} must have the columns path, source and seconds.", table=table, hint="See docs/data.md."
        ) from error


def write_table(folder: Path, recordings: Iterable[Recording], rate: int) -> Path:
    """Write ``folder``/manifest.csv in one step; the recordings lie in ``folder`` under their names."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    for u in recordings:
        age = "" if u.age is None else f"{u.age:g}"
        writer.writerow(
            [
                u.name,
                u.corpus,
                u.speaker,
                u.gender,
                age,
                u.split,
                f"{u.seconds:.2f}",
                rate,
                u.session,
                u.condition,
            ]
        )
    path = folder / "manifest.csv"
    write_text(path, table.getvalue())
    return path


def _rows(table: Path) -> list[dict[str, str]]:
    try:
        with open_text(table) as lines:
            return list(csv.DictReader(lines))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(
            "The manifest {table} cannot be read: {reason}.", table=table, reason=error
        ) from error


def _recording(row: Mapping[str, str | None], root: Path, wrong: "Counter[str]") -> Recording | Skipped:
    cell = {name: (row.get(name) or "").strip() for name in COLUMNS}
    path = root / cell["path"]
    if not cell["path"] or not cell["speaker"]:
        return Skipped(cell["path"] or "a row without a path", Words("path or speaker is empty"))
    if not path.is_file():
        return Skipped(str(path), Words("the file is missing"))
    gender = gender_of(cell["gender"])
    if cell["gender"] and not gender:
        wrong[cell["gender"]] += 1
    try:
        seconds = float(cell["seconds"]) if cell["seconds"] else probe(path).seconds or 0.0
        age = float(cell["age"]) if cell["age"] else None
    except AudioError as error:
        return Skipped(str(path), words_of(error))
    except ValueError:
        return Skipped(str(path), Words("seconds or age is not a number"))
    chapter = place_in_name(path.stem)
    session = cell["session"] or (f"{chapter.speaker}-{chapter.session}" if chapter else cell["path"])
    return Recording(
        path,
        cell["path"],
        cell["speaker"],
        gender,
        session,
        cell["split"],
        seconds,
        age,
        cell["corpus"],
        cell["condition"],
    )


def _with_splits(recordings: list[Recording]) -> list[Recording]:
    """Splits by their common names; "dev" is what is reported on where there is no "test"."""
    splits = {word: split_of(word) for word in {u.split for u in recordings}}
    if "test" not in splits.values() and "dev" in splits:
        splits["dev"] = "test"
    return [dataclasses.replace(u, split=splits[u.split]) for u in recordings]


def _contradictions(recordings: list[Recording]) -> list[Words]:
    genders: dict[str, set[str]] = {}
    for u in recordings:
        genders.setdefault(u.speaker, set()).add(u.gender)
    odd = sorted(speaker for speaker, labels in genders.items() if {"female", "male"} <= labels)
    if not odd:
        return []
    names = ", ".join(odd[:3])
    return [
        Words("{count} speakers are labelled both female and male: {names}.", count=len(odd), names=names)
    ]
