"""A path in, the right to be the only one who works on something out; the system frees it after a crash."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from voxdesk.core.files import PRIVATE_FILE


@contextlib.contextmanager
def held_alone(path: Path) -> Iterator[bool]:
    """Hold the lock file ``path`` while the block runs; yields False where another process holds it.

    Raises OSError.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
    try:
        try:
            _lock(handle)
        except OSError:
            yield False
            return
        yield True
    finally:
        os.close(handle)  # frees it too


def _lock(handle: int) -> None:
    """Raises OSError at once when somebody else has it."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
