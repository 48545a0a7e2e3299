"""Holds the requests of ``listen.export``: what is made of a recording and its turns, and where it goes."""

import hashlib
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from voxdesk.core.file_names import NamePattern
from voxdesk.core.types import Segment, Turn
from voxdesk.timeline.formats import FORMATS, SUFFIXES
from voxdesk.timeline.markers import Markers
from voxdesk.timeline.pseudonyms import Alias
from voxdesk.workflows.listen.sound_values import FORMANT_TOP_HZ, VALUES

PICTURES = ("png", "svg")
SOUNDS = ("wav", "flac", "opus")

Identity = tuple[int, int]


class Cut(StrEnum):
    """Hold what of a recording is written as sound."""

    WHOLE = "whole"
    PEOPLE = "people"
    TURNS = "turns"
    ONLY = "only"
    SILENCE = "silence"
    BEEP = "beep"


@dataclass(frozen=True, slots=True)
class Product:
    """Hold what to make of a recording: its timeline, its picture, its values, or sound as ``cut`` says.

    PEOPLE makes a file for each person: the turns joined, or with ``in_place`` where they were, with silence
    between. TURNS makes a file for each turn and a table of them. ONLY keeps the turns of ``person`` and
    silences the rest. SILENCE and BEEP cover whatever is heard while ``person`` speaks, others too, and 0.15
    s around it. ``part`` is for pictures, values and whole sounds. ``join_s`` is as in ``pause_for``.
    ``fft_size`` is of levels, formants are searched below ``formant_top_hz``.
    """

    format: str
    cut: Cut = Cut.WHOLE
    person: str = ""
    in_place: bool = False
    part: Segment | None = None
    join_s: float | None = None
    fft_size: int = 2048
    formant_top_hz: float = FORMANT_TOP_HZ

    @property
    def needs_turns(self) -> bool:
        """Tell whether it must be known who speaks when."""
        return self.format in FORMATS or self.cut is not Cut.WHOLE

    @property
    def is_sound(self) -> bool:
        """Tell whether it is a sound file, which could be taken for a recording."""
        return self.format in SOUNDS

    @property
    def several(self) -> bool:
        """Tell whether it may be more than one file."""
        return self.cut in (Cut.PEOPLE, Cut.TURNS)

    @property
    def suffix(self) -> str:
        """Tell how the files' names end."""
        if self.format in VALUES:
            return f"-{self.format}.csv"
        return SUFFIXES.get(self.format, f".{self.format}")


@dataclass(frozen=True, slots=True)
class Place:
    """Hold where results go: ``below`` a folder, named by ``pattern`` or as is usual, or to the one ``file``.

    What is there already is replaced with ``force`` only, or when a mark of it is among ``ours``. Its
    ``mark_of`` says that it is an older result, its ``begun_mark`` that a run was killed while it wrote it.
    Files of ``kept`` never are: recordings, and what this run has written. ``began`` is told of each file
    that is not there yet, before it is written.
    """

    folder: Path
    below: Path = Path()
    pattern: NamePattern | None = None
    file: Path | None = None
    force: bool = False
    kept: frozenset[Identity] = frozenset()
    ours: frozenset[str] = frozenset()
    began: Callable[[Path], None] | None = None

    @property
    def inside(self) -> Path:
        """The folder in which the files lie."""
        return self.folder / self.below


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Make ``product`` of a recording that is called ``name`` in it and has these ``turns``.

    With ``aliases``, which may be empty, no name is written: pseudonyms are, and more are added. Then no
    ``markers`` are written either: the user's own words may name anybody.
    """

    recording: Path
    turns: tuple[Turn, ...]
    product: Product
    place: Place
    name: str = ""
    aliases: tuple[Alias, ...] | None = None
    markers: Markers = ()


@dataclass(frozen=True, slots=True)
class Exported:
    """The files that were written, the number of turns in them, and who is who by now."""

    files: tuple[Path, ...]
    turns: int = 0
    aliases: tuple[Alias, ...] | None = None


def identities(paths: Iterable[Path]) -> frozenset[Identity]:
    """Return what tells files apart, whatever they are called; those that are gone are left out."""
    found = set()
    for path in paths:
        try:
            state = path.stat()
        except OSError:
            continue
        found.add((state.st_dev, state.st_ino))
    return frozenset(found)


def begun_mark(path: Path) -> str:
    """Make a mark of a file that is about to be written."""
    return f"begun:{_name_hash(path)}"


def _name_hash(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path.absolute())).hexdigest()[:32]


def mark_of(path: Path) -> str | None:
    """Make a mark by which a file is known until somebody changes or moves it; None without a file."""
    try:
        state = path.stat()
    except OSError:
        return None
    return f"{_name_hash(path)}:{state.st_size}:{state.st_mtime_ns}"
