"""Has this process hold less memory that it no longer needs, where the C library is glibc."""

import contextlib
import ctypes
import sys

_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8  # malloc.h
_MOST = 2
_LARGE_BYTES = 4 << 20


def share_heaps() -> None:
    """Keep glibc from giving every thread a heap of its own, which holds on to the most that it ever needed.

    What takes 4 MB or more is given back at once, where heaps would take it in after the first.
    Heaps count for threads that begin later. Elsewhere nothing is done.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # another C library
            library = ctypes.CDLL(None)
            library.mallopt(_M_ARENA_MAX, _MOST)
            library.mallopt(_M_MMAP_THRESHOLD, _LARGE_BYTES)
