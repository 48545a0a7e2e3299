"""Runs a program under strace, and finds sockets that could reach other computers, and what it writes."""

import re
import shutil
from pathlib import Path

import pytest

# Families that never leave this computer: the display, D-Bus and PulseAudio speak by the first.
LOCAL_FAMILIES = {"AF_UNIX", "AF_LOCAL", "AF_NETLINK"}


def strace(trace: Path, what: str = "network") -> list[str]:
    """The words before a program whose sockets shall be seen; skips the test where there is no strace."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    return ["strace", "-f", "--seccomp-bpf", "-qq", "-e", f"trace={what}", "-o", str(trace)]


def foreign_sockets(trace: Path) -> list[str]:
    """The lines of the trace in which a socket of a family that reaches other computers is made."""
    made = (re.search(r"\bsocket\((\w+)", line) for line in trace.read_text(errors="replace").splitlines())
    return [found.string for found in made if found and found[1] not in LOCAL_FAMILIES]


def written(trace: Path) -> set[str]:
    """The files and folders that were made, moved or opened to be written, of a trace of ``file``."""
    found: set[str] = set()
    for line in trace.read_text(errors="replace").splitlines():
        call = re.match(r"\d+ +(\w+)\((.*)\) += \d", line)
        if call is None:
            continue
        opened = re.search(r"O_WRONLY|O_RDWR|O_CREAT", call[2]) and "O_TMPFILE" not in call[2]
        if re.match(r"(mkdir|mknod|rename|link|symlink)(at2?)?$", call[1]) or (
            call[1] in ("open", "openat", "creat") and opened
        ):
            found.update(re.findall(r'"((?:[^"\\]|\\.)*)"', call[2]))
    return found
