"""Presents a stretch of a file as a file of its own."""

import io
import os
from pathlib import Path
from typing import BinaryIO

from voxdesk.core.reading import open_binary


class FilePart(io.RawIOBase, BinaryIO):
    """Bytes ``start`` to ``end`` of a file, to be read only."""

    def __init__(self, path: Path, start: int, end: int) -> None:
        super().__init__()
        self._file = open_binary(path)
        self._start, self._size = start, end - start
        self._place = 0

    def readable(self) -> bool:
        """Always: it is there to be read."""
        return True

    def seekable(self) -> bool:
        """Always: a file lies behind it."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill ``buffer`` from the present place; returns how many bytes."""
        wanted = max(0, min(len(buffer), self._size - self._place))
        self._file.seek(self._start + self._place)
        count = self._file.readinto(memoryview(buffer)[:wanted])
        self._place += count
        return count

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
