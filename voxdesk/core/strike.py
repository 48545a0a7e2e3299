"""Overwrites names in text files that other processes may be writing to."""

import os
import re
from pathlib import Path

_BLOCK = 4_000_000


def strike_in_file(path: Path, pattern: re.Pattern[str]) -> int:
    """Overwrite what ``pattern`` finds in a UTF-8 file with as many asterisks; returns how often.

    The file keeps its length, so that whoever appends to it meanwhile loses nothing. Raises OSError.
    """
    if path.stat().st_size == 0:
        return 0
    struck = 0
    with path.open("r+b") as file:
        place = 0
        while block := file.read(_BLOCK) + file.readline():
            text = block.decode("utf-8", "surrogateescape")
            new, found = pattern.subn(_asterisks, text)
            if found:
                after = file.tell()
                file.seek(place)
                file.write(new.encode("utf-8", "surrogateescape"))
                file.seek(after)
            place += len(block)
            struck += found
        file.flush()
        os.fsync(file.fileno())
    return struck


def _asterisks(found: re.Match[str]) -> str:
    return "*" * len(found[0].encode("utf-8", "surrogateescape"))
