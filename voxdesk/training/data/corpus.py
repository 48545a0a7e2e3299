"""A corpus folder with its ``manifest.csv`` in; recordings, and who may be trained on, out."""

import csv
import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.errors import DataError
from voxdesk.core.reading import open_text

COLUMNS = ("path", "corpus", "speaker", "gender", "age", "split", "seconds", "original_rate")


@dataclass(frozen=True, slots=True)
class Recording:
    """One row of a manifest; ``path`` is relative to the corpus, an unknown gender is empty."""

    path: str
    corpus: str
    speaker: str
    gender: str
    age: float | None
    split: str
    seconds: float
    original_rate: int


def read_manifest(corpus: Path) -> tuple[Recording, ...]:
    """All recordings of ``corpus`` (a folder that holds manifest.csv).

    Raises DataError when the manifest is missing, lacks a column or puts one person into two splits.
    """
    table = corpus / "manifest.csv"
    try:
        with open_text(table) as lines:
            rows = list(csv.DictReader(lines))
    except OSError as error:
        raise DataError(
            "The manifest {table} cannot be read.", table=table, hint="See docs/data.md."
        ) from error
    missing = [name for name in COLUMNS if not rows or name not in rows[0]]
    if missing:
        raise DataError(
            "The manifest {table} lacks: {missing}.",
            table=table,
            missing=", ".join(missing),
            hint="See docs/data.md.",
        )
    try:
        recordings = tuple(_recording(row) for row in rows)
    except ValueError as error:
        raise DataError(
            "The manifest {table} has a cell that is no number: {reason}", table=table, reason=error
        ) from error
    _refuse_straddling(recordings)
    return recordings


def divide(
    recordings: Sequence[Recording], *, share: float, clips: int = 2
) -> tuple[tuple[Recording, ...], tuple[Recording, ...]]:
    """Split the ``train`` recordings by person into (trained on, set aside).

    Of the people with at least ``clips`` recordings about ``share`` are set aside: those whose
    hashed id falls below it, so the choice depends on nothing but the id.
    """
    train = [recording for recording in recordings if recording.split == "train"]
    counts = Counter(recording.speaker for recording in train)
    aside = {speaker for speaker, n in counts.items() if n >= clips and _fraction(speaker) < share}
    return (
        tuple(recording for recording in train if recording.speaker not in aside),
        tuple(recording for recording in train if recording.speaker in aside),
    )


def _fraction(speaker: str) -> float:
    return int.from_bytes(hashlib.sha256(speaker.encode()).digest()[:8], "big") / 2**64


def _recording(row: dict[str, str]) -> Recording:
    return Recording(
        row["path"],
        row["corpus"],
        row["speaker"],
        row["gender"],
        float(row["age"]) if row["age"] else None,
        row["split"],
        float(row["seconds"]),
        int(row["original_rate"] or 0),
    )


def _refuse_straddling(recordings: Sequence[Recording]) -> None:
    home: dict[str, str] = {}
    for recording in recordings:
        split = home.setdefault(recording.speaker, recording.split)
        if split != recording.split:
            raise DataError(
                "{speaker} is in both {split} and {other}.",
                speaker=recording.speaker,
                split=split,
                other=recording.split,
            )
