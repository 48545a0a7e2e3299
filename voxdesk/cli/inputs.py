"""What stands on the command line in, recordings to work on out."""

import argparse
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from voxdesk.cli.output import Output
from voxdesk.core.errors import DataError
from voxdesk.workflows.recordings import recordings_in


@dataclass(frozen=True, slots=True)
class Input:
    """A recording, and what results call it: as given, or absolute when found in a folder.

    ``below`` is where it lies below that folder, None for a recording that was named itself.
    """

    name: str
    path: Path
    below: Path | None = None


def expand(names: Iterable[str]) -> list[Input]:
    """Return one input per file, in the order given.

    Folders are walked. Whether a file exists is not asked.
    """
    found = []
    for name in names:
        path = Path(name)
        if path.is_dir():
            root = path.absolute()
            # A folder that cannot be opened stands for itself.
            found += [
                Input(name, path)
                if inside == root
                else Input(str(inside), inside, inside.parent.relative_to(root))
                for inside in recordings_in(path)
            ]
        else:
            found.append(Input(name, path))
    return found


def tell_empty_folders(names: Iterable[str], out: Output) -> int:
    """Name the folders that hold no recording, as inputs that failed; how many there are."""
    empty = empty_folders(names)
    for name in empty:
        out.failed(name, no_recordings(name))
    return len(empty)


def empty_folders(names: Iterable[str]) -> list[str]:
    """List the folders that hold no recording."""
    return [name for name in names if Path(name).is_dir() and not recordings_in(Path(name))]


def no_recordings(folder: str) -> DataError:
    """Make the error of a folder that holds no recording."""
    return DataError("There are no recordings in {folder}.", folder=folder)


def voice_number(text: str) -> int:
    """Read the number of a voice in the index; raises ArgumentTypeError for what SQLite cannot hold."""
    try:
        number = int(text)
    except ValueError:
        number = -1
    if not 0 <= number < 2**63:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of a voice")
    return number
