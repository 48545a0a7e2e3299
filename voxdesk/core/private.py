"""Keeps VoxDesk's files and folders from other users of the computer."""

import contextlib
import getpass
import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from voxdesk.core.errors import DataError
from voxdesk.core.files import PRIVATE_FILE, PRIVATE_FOLDER, USUAL_UMASK
from voxdesk.core.paths import Paths

_OPEN = 0o077
_MARKER = ".private"


@contextlib.contextmanager
def private_by_default() -> Iterator[None]:
    """Make all files and folders that this process and its children write their owner's alone.

    Files that the user asks for elsewhere still follow the umask; ``core/files.py`` looks it up.
    """
    before = os.umask(_OPEN)
    known = os.environ.get(USUAL_UMASK)
    os.environ.setdefault(USUAL_UMASK, f"{before:o}")
    try:
        yield
    finally:
        os.umask(before)
        if known is None:
            os.environ.pop(USUAL_UMASK, None)


def make_home_private(paths: Paths) -> tuple[Path, ...]:
    """Close VoxDesk's folders, and all in them that an earlier version left open.

    Returns the folders that the file system cannot close.
    """
    roots = tuple(dict.fromkeys((paths.config, paths.data, paths.cache)))
    return tuple(root for root in roots if not _closed(root))


def open_home(left_open: Sequence[Path]) -> DataError:
    """Say that others may read these folders."""
    return DataError(
        "Other users of this computer may be able to read {places}: this disk knows no owners of files.",
        places=", ".join(map(str, left_open)),
        hint="Set VOXDESK_HOME to a folder on another disk if that matters.",
    )


def _closed(root: Path) -> bool:
    if os.name == "nt":
        return _closed_by_list(root)
    try:
        root.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
        if not root.stat().st_mode & _OPEN:
            return True
        # The root comes last: a run that was killed is done again.
        for parent, folders, files in os.walk(root):
            for name in folders:
                _close(Path(parent, name), PRIVATE_FOLDER)
            for name in files:
                _close(Path(parent, name), PRIVATE_FILE)
        _close(root, PRIVATE_FOLDER)
        return not root.stat().st_mode & _OPEN
    except OSError:
        return True  # what cannot be made or seen is said by whoever needs it


def _close(path: Path, mode: int) -> None:
    if not path.is_symlink():
        with contextlib.suppress(OSError):  # gone meanwhile, or the file system knows no owners
            path.chmod(mode)


def _closed_by_list(root: Path) -> bool:
    """Give a folder of Windows an access list that names its owner only; once, for it takes a moment."""
    marker = root / _MARKER
    try:
        if marker.exists():
            return True
        root.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            ["icacls", str(root), "/inheritance:r", "/grant:r", f"{getpass.getuser()}:(OI)(CI)F"],
            capture_output=True,
            check=False,
            timeout=60,
        )
        done.check_returncode()
        marker.touch()
    except (OSError, subprocess.SubprocessError):
        return False
    return True
