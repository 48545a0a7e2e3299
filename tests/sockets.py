"""Runs a program under strace, and finds the sockets by which it could reach other computers."""

import re
import shutil
from pathlib import Path

import pytest

# Families that never leave this computer: the display, D-Bus and PulseAudio speak by the first.
LOCAL_FAMILIES = {"AF_UNIX", "AF_LOCAL", "AF_NETLINK"}


def strace(trace: Path) -> list[str]:
    """The words before a program whose sockets shall be seen; skips the test where there is no strace."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    return ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network", "-o", str(trace)]


def foreign_sockets(trace: Path) -> list[str]:
    """The lines of the trace in which a socket of a family that reaches other computers is made."""
    made = (re.search(r"\bsocket\((\w+)", line) for line in trace.read_text(errors="replace").splitlines())
    return [found.string for found in made if found and found[1] not in LOCAL_FAMILIES]
