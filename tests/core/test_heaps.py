"""Threads of the window share two heaps instead of having one each."""

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


def heaps(how: str) -> int:
    ran = subprocess.run([sys.executable, "-c", ASK, how], capture_output=True, text=True, check=True)
    return ran.stderr.count("Arena ")


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's heaps")
def test_threads_share_two_heaps() -> None:
    if heaps("apart") <= 2:
        pytest.skip("this C library gives threads no heaps of their own")
    assert heaps("shared") <= 2
