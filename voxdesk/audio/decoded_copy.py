"""Keeps the decoded sound of a file in which jumps are not exact, so that any place can be read."""

import logging
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO, Protocol

import numpy as np

from voxdesk.core.types import Float32

logger = logging.getLogger(__name__)

_AT_ONCE = 2**18
_WIDTH = 4  # bytes of a sample
# For large files that may outlive memory; /tmp is memory on many systems (file-hierarchy(7)).
_FOLDER = Path("/var/tmp")


class Source(Protocol):
    """Mono sound that can be read in order only."""

    def restart(self) -> None:
        """Begin anew."""

    def read(self, first: int, count: int) -> Float32:
        """Return the samples from ``first``, where the last ones ended."""


class DecodedCopy:
    """Reads ``source`` in order as long as that is asked, else by a copy that grows up to the place.

    The copy is a temporary file without a name that nobody else can open. It goes with the object,
    also when the program is killed. Where there is no room for it the way to every place is by
    decoding. ``check`` is called at least once a second and may raise; ``position`` is where the
    source stands.
    """

    def __init__(self, source: Source, check: Callable[[], None], position: int = 0) -> None:
        self._source, self._check = source, check
        self._position = position
        self._file: IO[bytes] | None = None
        self._no_room = False

    def read(self, first: int, count: int) -> Float32:
        """Return samples f32[n] from ``first``: some, at most ``count``, none only at the end.

        Raises AudioError.
        """
        if self._file is None and first != self._position and not self._no_room:
            self._begin_copy()
        if self._file is not None:
            found = self._from_copy(self._file, first, min(count, _AT_ONCE))
            if found is not None:
                return found
        return self._in_order(first, count)

    def close(self) -> None:
        """Drop the copy."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _begin_copy(self) -> None:
        folder = _FOLDER if os.access(_FOLDER, os.W_OK) else None
        try:
            self._file = tempfile.TemporaryFile(prefix="voxdesk-", dir=folder)  # noqa: SIM115  kept open
        except OSError as error:
            self._give_up(error)
            return
        self._source.restart()
        self._position = 0

    def _from_copy(self, file: IO[bytes], first: int, count: int) -> Float32 | None:
        try:
            while self._position < first + count:
                self._check()
                block = self._source.read(self._position, _AT_ONCE)
                if len(block) == 0:
                    break
                file.seek(self._position * _WIDTH)
                file.write(np.ascontiguousarray(block, dtype=np.float32).tobytes())
                self._position += len(block)
            file.seek(first * _WIDTH)
            content = file.read(max(0, min(count, self._position - first)) * _WIDTH)
        except OSError as error:
            self._give_up(error)
            return None
        return np.frombuffer(content, dtype=np.float32)

    def _give_up(self, error: OSError) -> None:
        logger.info("no room for a decoded copy: %s", error)
        self.close()
        self._no_room = True
        self._source.restart()
        self._position = 0

    def _in_order(self, first: int, count: int) -> Float32:
        if first < self._position:
            self._source.restart()
            self._position = 0
        while self._position < first:
            self._check()
            block = self._source.read(self._position, min(_AT_ONCE, first - self._position))
            if len(block) == 0:
                return block
            self._position += len(block)
        block = self._source.read(first, count)
        self._position += len(block)
        return block
