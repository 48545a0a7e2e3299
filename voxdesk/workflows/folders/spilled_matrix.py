"""Rows of numbers in, one matrix out, that lies on disk where it would not fit into memory."""

import tempfile
from typing import IO

import numpy as np

from voxdesk.core.types import Rows

_IN_MEMORY = 200_000_000


class RowStore:
    """Collects rows of one length and kind; beyond 200 MB they go to a file that nobody else sees.

    The file goes away with the matrix, also when the program is killed.
    """

    def __init__(self, in_memory: int = _IN_MEMORY) -> None:
        self._limit = in_memory
        self._rows: list[Rows] = []
        self._bytes = 0
        self._written = 0
        self._file: IO[bytes] | None = None
        self._width, self._kind = 1, np.dtype(np.float32)

    def add(self, row: Rows) -> None:
        """Take one more row [D]."""
        self._rows.append(row)
        self._width, self._kind = len(row), row.dtype
        self._bytes += row.nbytes
        if self._bytes > self._limit:
            self._flush()

    def matrix(self) -> Rows:
        """Return all rows [n, D] in order; f32[0, 1] when there are none."""
        if self._file is None:
            return np.stack(self._rows) if self._rows else np.empty((0, 1), dtype=np.float32)
        self._flush()
        return np.memmap(self._file, dtype=self._kind, mode="r", shape=(self._written, self._width))

    def _flush(self) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile(prefix="voxdesk-")  # noqa: SIM115  it lives as long as the matrix
        for row in self._rows:
            self._file.write(np.ascontiguousarray(row).tobytes())
        self._written += len(self._rows)
        self._file.flush()
        self._rows, self._bytes = [], 0
