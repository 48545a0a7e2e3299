"""Has the threads of this process share their heaps, where the C library is glibc."""

import contextlib
import ctypes
import sys

_M_ARENA_MAX = -8  # malloc.h
_MOST = 2


def share_heaps() -> None:
    """Keep glibc from giving every thread a heap of its own, which holds on to the most that it ever needed.

    Counts for threads that begin later. Elsewhere nothing is done.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # another C library
            ctypes.CDLL(None).mallopt(_M_ARENA_MAX, _MOST)
