"""Threads of the window share two heaps, and what is large goes back to the system at once."""

import subprocess
import sys

import pytest

# Eight threads that ask for memory while all are there; then the C library tells its heaps.
ASK = """
import ctypes, sys, threading
from voxdesk.core.heaps import share_heaps
if sys.argv[1] == "shared":
    share_heaps()
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
together = threading.Barrier(8)
def ask():
    together.wait()
    assert libc.malloc(50_000)
    together.wait()
threads = [threading.Thread(target=ask) for _ in range(8)]
for each in threads:
    each.start()
for each in threads:
    each.join()
libc.malloc_stats()
"""

# After the first large block glibc would take such blocks from the heap; it tells how many lay outside.
LARGE = """
import ctypes, sys
from voxdesk.core.heaps import share_heaps
if sys.argv[1] == "shared":
    share_heaps()
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
libc.free.argtypes = [ctypes.c_void_p]
libc.free(libc.malloc(30_000_000))
for _ in range(5):
    assert libc.malloc(5_000_000)
libc.malloc_stats()
"""


def heaps(how: str) -> int:
    ran = subprocess.run([sys.executable, "-c", ASK, how], capture_output=True, text=True, check=True)
    return ran.stderr.count("Arena ")


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's heaps")
def test_threads_share_two_heaps() -> None:
    if heaps("apart") <= 2:
        pytest.skip("this C library gives threads no heaps of their own")
    assert heaps("shared") <= 2


def blocks_outside(how: str) -> int:
    ran = subprocess.run([sys.executable, "-c", LARGE, how], capture_output=True, text=True, check=True)
    return int(next(line.split()[-1] for line in ran.stderr.splitlines() if "max mmap regions" in line))


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's heaps")
def test_large_blocks_go_back_to_the_system() -> None:
    if blocks_outside("apart") >= 5:
        pytest.skip("this C library keeps no large blocks")
    assert blocks_outside("shared") >= 5
