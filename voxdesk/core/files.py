"""Writes files whole or not at all."""

import contextlib
import json
import os
import secrets
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
_SHARED_FILE = 0o666  # less the umask, as any program's files
_COPIED_AT_ONCE = 2**20
_FIRST_S, _LAST_S = -(2.0**33), 2.0**37  # the years 1697 and 6325
# The umask that the user has, in octal, while this process keeps a stricter one.
USUAL_UMASK = "VOXDESK_USUAL_UMASK"


def changed_at(state: os.stat_result) -> datetime:
    """Return when a file was changed, in UTC; a wrong clock dates no file beyond the calendar."""
    return datetime.fromtimestamp(min(max(state.st_mtime, _FIRST_S), _LAST_S), UTC)


def copy_bytes(source: BinaryIO, target: BinaryIO, check: Callable[[], None]) -> None:
    """Copy all that follows; raises OSError, and what ``check`` raises on the way."""
    while part := source.read(_COPIED_AT_ONCE):
        check()
        target.write(part)


@contextlib.contextmanager
def write_atomically(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """Open a draft that takes the place of ``path`` when the block ends without an exception.

    Until then, and for ever after an exception, the old file stays as it was. A ``private`` file can be read
    by its owner only. So can one in a folder that only its owner can enter. A link keeps pointing where it
    did. Raises OSError.
    """
    target = Path(os.path.realpath(path))
    # Of many bytes a name may not have more than 255.
    draft = target.with_name(f".{target.name[:40]}.{secrets.token_hex(4)}.part")
    mode = PRIVATE_FILE if private else _SHARED_FILE
    try:
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    except OSError as error:
        error.filename = str(path)  # nobody has heard of the draft
        raise
    try:
        if not private and os.name == "posix":
            _open_as_usual(handle, target.parent)
        with open(handle, "wb") as file:  # noqa: PTH123 - a descriptor, not a path
            yield file
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise
    sync_folder(target.parent)


def write_text(path: Path, text: str, *, encoding: str = "utf-8", private: bool = False) -> None:
    """Write ``text`` as the whole content of ``path``, line ends as they are; raises OSError."""
    with write_atomically(path, private=private) as file:
        file.write(text.encode(encoding))


def write_bytes(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write ``content`` as the whole content of ``path``; raises OSError."""
    with write_atomically(path, private=private) as file:
        file.write(content)


def append_json_line(path: Path, **values: object) -> None:
    """Add ``values`` to a log of one JSON object a line; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(values) + "\n")


def make_private_folder(path: Path) -> None:
    """Make a folder, with those above it, that only its owner can enter; raises OSError."""
    path.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)


def make_folder(path: Path) -> None:
    """Make a folder that the user asked for, open to whom the umask says; raises OSError."""
    if path.is_dir():
        return
    path.mkdir(parents=True, exist_ok=True)
    usual = os.environ.get(USUAL_UMASK)
    if usual is not None and os.name == "posix" and not _only_owners(path.parent):
        path.chmod(0o777 & ~int(usual, 8))


def _open_as_usual(handle: int, folder: Path) -> None:
    usual = os.environ.get(USUAL_UMASK)
    if usual is not None and not _only_owners(folder):
        os.fchmod(handle, _SHARED_FILE & ~int(usual, 8))


def _only_owners(folder: Path) -> bool:
    return not folder.stat().st_mode & 0o077


def sync_folder(folder: Path) -> None:
    """Have the new name survive a power cut too, where the system can say so."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
