"""Writes the files that a user asks for, and destroys none that the user has."""

import contextlib
import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from voxdesk.core.errors import DataError, os_reason
from voxdesk.core.files import write_atomically
from voxdesk.core.paths import Paths

# Endings by which programs take a file for what it is.
_KINDS = frozenset(
    {".csv", ".tsv", ".json", ".jsonl", ".srt", ".vtt", ".eaf", ".textgrid", ".rttm", ".txt", ".md", ".html"}
    | {".pdf", ".png", ".svg", ".jpg", ".npz", ".npy", ".zip", ".docx", ".xlsx"}
    | {".wav", ".flac", ".opus", ".ogg", ".mp3", ".m4a"}
)


@contextlib.contextmanager
def output_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file that takes the place of ``path`` when the block ends without an exception.

    Raises DataError in words where the system refuses; the old file is then as it was.
    """
    try:
        with write_atomically(path) as file:
            yield file
    except OSError as error:
        raise DataError("{path} cannot be written: {reason}.", path=path, reason=os_reason(error)) from error


def write_output(path: Path, text: str) -> None:
    """Write ``text`` in UTF-8 as the whole content of ``path``, line ends as they are; raises DataError."""
    with output_file(path) as file:
        file.write(text.encode("utf-8"))


def check_not_own(path: Path, paths: Paths) -> None:
    """Refuse a result among VoxDesk's own data; raises DataError."""
    place = path.resolve()
    own = any(place.is_relative_to(each.resolve()) for each in (paths.config, paths.data, paths.cache))
    # Beside a recording that was made here captions may well be wanted.
    if own and not place.is_relative_to(paths.recordings.resolve()):
        raise DataError(
            "{path} lies among VoxDesk's own data, so nothing is written there.",
            path=path,
            hint="Choose another folder.",
        )


def check_not_read(path: Path, inputs: Iterable[Path]) -> None:
    """Refuse to write over what is read for the result; raises DataError."""
    if os.path.lexists(path) and any(_same(path, each) for each in inputs):
        raise DataError(
            "{path} is read here too, so it is not written over.",
            path=path,
            hint="Choose another name for the result.",
        )


def check_output(
    path: Path, suffixes: Collection[str], paths: Paths, *, inputs: Iterable[Path] = (), force: bool = False
) -> None:
    """Refuse to write ``path`` where that would destroy something; raises DataError.

    An input and VoxDesk's own data are never written over. With ``suffixes`` (lower case) a name is
    refused that ends as files of another kind do. An existing file is replaced when its name ends in one of
    ``suffixes``. With ``force`` both are allowed.
    """
    if not path.absolute().parent.is_dir():
        raise DataError("The folder {folder} for the result does not exist.", folder=path.absolute().parent)
    check_not_own(path, paths)
    suffix = path.suffix.lower()
    if not os.path.lexists(path):
        if suffixes and not force and suffix in _KINDS - set(suffixes):
            raise DataError(
                "{name} is a name of {ending} files, but the result is {right}.",
                name=path.name,
                ending=suffix,
                right=" / ".join(sorted(suffixes)),
                hint="Choose a name with that ending, or keep yours with --force.",
            )
        return
    if path.exists() and not path.is_file():
        raise DataError("{path} is not a file that can be replaced.", path=path)
    check_not_read(path, inputs)
    if not force and suffix not in suffixes:
        raise DataError(
            "{path} exists and is a file of another kind.",
            path=path,
            hint="Choose another name, or replace it with --force.",
        )


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
