"""Paths and speaker tables of public data sets in; who speaks, in which session, of which gender out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.errors import DataError, os_reason
from voxdesk.core.reading import open_text
from voxdesk.training.data.dataset import gender_of, split_of

_LIBRI = re.compile(r"^(\d+)-(\d+)-\d+$")
_VOX = re.compile(r"^id\d{5}$")
# A speaker at the front of a file name, as LibriSpeech and VoxCeleb write it.
_FRONT = re.compile(r"^(id\d{5}|\d{2,5})(?=[-_])")
_LOOK_UP = 2


@dataclass(frozen=True, slots=True)
class Place:
    """Hold what a recording's path says; what it does not say is empty."""

    speaker: str
    gender: str = ""
    session: str = ""
    split: str = ""


def place_in_librispeech(path: Path) -> Place | None:
    """Return ``…/subset/84/121123/84-121123-0001.flac``; ``split`` is the subset's name."""
    match = _LIBRI.match(path.stem)
    parents = path.parts
    if match is None or len(parents) < 3 or parents[-3:-1] != match.groups():
        return None
    return Place(match[1], session=match[2], split=parents[-4] if len(parents) > 3 else "")


def place_in_name(stem: str) -> Place | None:
    """Return LibriSpeech's file names alone, wherever the file lies: reader-chapter-utterance."""
    match = _LIBRI.match(stem)
    return Place(match[1], session=match[2]) if match else None


def place_in_voxceleb(path: Path) -> Place | None:
    """Return ``…/id10270/video/00001.wav``."""
    parents = path.parts
    if len(parents) < 3 or not _VOX.match(parents[-3]):
        return None
    return Place(parents[-3], session=parents[-2])


def place_in_folders(parts: Sequence[str]) -> Place:
    """Return folders of splits, genders and speakers, in any order, and the file's name last.

    The first folder that is neither a split nor a gender is the speaker, those below are the
    session. Without such a folder the front of the file name may tell the speaker.
    """
    split = next((split_of(folder) for folder in parts[:-1] if split_of(folder)), "")
    gender = next((gender_of(folder) for folder in parts[:-1] if gender_of(folder)), "")
    others = [folder for folder in parts[:-1] if not split_of(folder) and not gender_of(folder)]
    if others:
        return Place(others[0], gender, "/".join(others[1:]), split)
    stem = Path(parts[-1]).stem
    libri = _LIBRI.match(stem)
    front = _FRONT.match(stem)
    session = libri[2] if libri else ""
    return Place(front[1] if front else "", gender, session, split)


def speaker_table(root: Path, name: str) -> Path | None:
    """Return the table ``name`` in the folder, just below it, or up to two folders above it."""
    places = [root, *list(root.resolve().parents)[:_LOOK_UP]]
    for place in [*places, *sorted(child for child in root.iterdir() if child.is_dir())]:
        if (place / name).is_file():
            return place / name
    return None


def librispeech_genders(table: Path) -> dict[str, str]:
    """Return reader -> gender from SPEAKERS.TXT: ``14 | F | train-clean-360 | 25.03 | Name``."""
    genders = {}
    for line in _lines(table):
        cells = [cell.strip() for cell in line.split("|")]
        if not line.startswith(";") and len(cells) >= 2:
            genders[cells[0]] = gender_of(cells[1])
    return genders


def voxceleb_genders(table: Path) -> dict[str, str]:
    """Return id -> gender from vox1_meta.csv (tabs or commas, columns named in the first line)."""
    lines = _lines(table)
    if not lines:
        raise DataError("{table} is empty.", table=table)
    mark = "\t" if "\t" in lines[0] else ","
    header = [cell.strip().lower() for cell in lines[0].split(mark)]
    try:
        person = next(i for i, name in enumerate(header) if "voxceleb" in name)
        column = header.index("gender")
    except (StopIteration, ValueError):
        raise DataError("{table} has no columns for VoxCeleb1 ID and Gender.", table=table) from None
    rows = [[cell.strip() for cell in line.split(mark)] for line in lines[1:]]
    return {row[person]: gender_of(row[column]) for row in rows if len(row) > max(person, column)}


def _lines(table: Path) -> list[str]:
    try:
        return open_text(table, errors="replace").read().splitlines()
    except OSError as error:
        raise DataError("{table} cannot be read: {reason}.", table=table, reason=os_reason(error)) from error
