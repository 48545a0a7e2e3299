"""Walks folders for recordings: the one way in which the program, its verbs and its window do so."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from voxdesk.audio.files import is_audio
from voxdesk.core.errors import DataError, Words, os_reason


@dataclass(frozen=True, slots=True)
class Listing:
    """Hold what lies below a folder, in order: of each folder first its files by name, then its folders.

    ``unreadable`` are folders with the reason why they cannot be opened, ``empty`` those that hold
    nothing at all.
    """

    recordings: tuple[Path, ...]
    others: tuple[Path, ...]
    unreadable: tuple[tuple[Path, Words], ...]
    empty: tuple[Path, ...]


def walk_folder(folder: Path, check: Callable[[], None] | None = None) -> Listing:
    """List everything below ``folder`` by absolute paths; never raises for what lies there.

    Recordings are told by their names. Hidden files and folders are left out: sound programs and
    downloads write them first. Links to folders are not followed. ``check`` is called for every
    folder and may raise.
    """
    recordings: list[Path] = []
    others: list[Path] = []
    unreadable: list[tuple[Path, Words]] = []
    empty: list[Path] = []

    def note(error: OSError) -> None:
        unreadable.append((Path(error.filename), os_reason(error)))

    for parent, folders, files in os.walk(folder.absolute(), onerror=note):
        if check is not None:
            check()
        if not folders and not files:
            empty.append(Path(parent))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(name for name in files if not name.startswith(".")):
            path = Path(parent, name)
            (recordings if is_audio(path) else others).append(path)
    return Listing(tuple(recordings), tuple(others), tuple(unreadable), tuple(empty))


def check_opened(folder: Path, found: Listing) -> None:
    """Raise DataError where ``folder`` itself is among the unreadable: nothing is known of what it holds."""
    for path, reason in found.unreadable:
        if path == folder.absolute():
            raise DataError("{path} cannot be opened: {reason}.", path=folder, reason=reason)
