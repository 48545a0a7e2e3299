"""Presents stretches of a file as a file of its own."""

import io
import os
from pathlib import Path
from typing import BinaryIO

from voxdesk.core.reading import open_binary


class FilePart(io.RawIOBase, BinaryIO):
    """Stretches of a file, first byte and the one after the last, and bytes, in a row; to be read only."""

    def __init__(self, path: Path, *stretches: tuple[int, int] | bytes) -> None:
        super().__init__()
        self._file = open_binary(path)
        self._stretches, self._size = stretches, sum(map(_length, stretches))
        self._place = 0

    def readable(self) -> bool:
        """Always: it is there to be read."""
        return True

    def seekable(self) -> bool:
        """Always: a file lies behind it."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill ``buffer`` from the present place; returns how many bytes."""
        before = 0
        for each in self._stretches:
            inside, length = self._place - before, _length(each)
            if 0 <= inside < length:
                room = memoryview(buffer)[: length - inside]
                count = len(room)
                if isinstance(each, bytes):
                    room[:] = each[inside : inside + count]
                else:
                    self._file.seek(each[0] + inside)
                    count = self._file.readinto(room)
                self._place += count
                return count
            before += length
        return 0

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place, counted within the stretch; returns it."""
        origin = {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self._size}[whence]
        self._place = max(0, origin + offset)
        return self._place

    def tell(self) -> int:
        """Return the present place."""
        return self._place

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
        super().close()


def _length(stretch: tuple[int, int] | bytes) -> int:
    return len(stretch) if isinstance(stretch, bytes) else stretch[1] - stretch[0]
