"""Opens files to be read: ordinary ones only, for a pipe, a socket or a device may never end.

Everything that VoxDesk reads by a name from outside comes through here; ``tests/audio/test_folder.py``
sees to that.
"""

import errno
import io
import json
import os
import stat
import tomllib
from pathlib import Path
from typing import Any, TextIO

from voxdesk.core.errors import Words

NOT_ORDINARY = Words("it is not an ordinary file")


class NotOrdinaryError(OSError):
    """The path names a pipe, a socket or a device; its ``strerror`` says so in words."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EINVAL, str(NOT_ORDINARY), str(path))


def open_binary(path: Path) -> io.BufferedReader:
    """Open an ordinary file for its bytes; raises OSError, and ValueError for a name that cannot be.

    Looks at what was opened, not at the name: that may have changed in between.
    """
    # Without O_NONBLOCK the opening of a pipe waits for a writer; Windows has neither.
    flags = (
        os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    )
    check_ordinary(path)
    descriptor = os.open(path, flags)
    try:
        _check(os.fstat(descriptor).st_mode, path)
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def open_text(path: Path, encoding: str = "utf-8", errors: str = "strict") -> TextIO:
    """Open an ordinary file for its text, line ends as they are; raises OSError, ValueError."""
    return io.TextIOWrapper(open_binary(path), encoding=encoding, errors=errors, newline="")


def read_bytes(path: Path) -> bytes:
    """Return all bytes of an ordinary file; raises OSError, ValueError."""
    with open_binary(path) as file:
        return file.read()


def read_text(path: Path, encoding: str = "utf-8") -> str:
    """Return all text of an ordinary file, with line feeds; raises OSError, ValueError."""
    with io.TextIOWrapper(open_binary(path), encoding=encoding) as file:
        return file.read()


def parse_json(text: str | bytes) -> dict[str, object]:
    """Read a JSON object from outside, whose values are not known yet.

    Raises ValueError for anything else, also for what is nested without end.
    """
    return as_table(_parsed(text))


def parse_json_list(text: str | bytes) -> list[object]:
    """Read a JSON array from outside; raises ValueError for anything else."""
    return as_list(_parsed(text))


def _parsed(text: str | bytes) -> object:
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def as_table(value: object) -> dict[str, object]:
    """Return ``value``, read from outside, where it is an object; raises ValueError for anything else."""
    if not isinstance(value, dict):
        raise ValueError("it is no object")  # noqa: TRY004 - what is read is wrong, not the program
    return value


def as_list(value: object) -> list[object]:
    """Return ``value``, read from outside, where it is an array; raises ValueError for anything else."""
    if not isinstance(value, list):
        raise ValueError("it is no array")  # noqa: TRY004
    return value


def as_rows(value: object) -> list[list[object]]:
    """Return ``value``, read from outside, where it is an array of arrays; raises ValueError."""
    return [as_list(row) for row in as_list(value)]


def as_whole(value: object) -> int:
    """Return ``value``, read from outside, where it is a whole number; raises ValueError."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{value!r} is no whole number")  # noqa: TRY004
    return value


def parse_toml(text: str) -> dict[str, Any]:
    """Read TOML from outside; raises TOMLDecodeError for what is none, or is nested without end."""
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise tomllib.TOMLDecodeError("it is nested too deeply") from error


def check_ordinary(path: Path) -> None:
    """Raise OSError unless ``path``, or what it links to, is an ordinary file; ValueError as above."""
    _check(path.stat().st_mode, path)


def _check(mode: int, path: Path) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise NotOrdinaryError(path)
