"""Samples from one thread to another without a lock: the sound card's callback in, the newest samples out."""

import numpy as np

from voxdesk.core.types import Float32


class Ring:
    """Holds the newest ``capacity`` samples, for one writer and one reader.

    Every sample is stored twice, ``capacity`` apart, so that any window is one contiguous slice.
    The writer alone moves ``_written`` and only after the data are in place; the reader alone
    moves ``_read``. Neither ever waits for the other: a reader that comes too late loses the
    oldest samples, which ``overruns`` counts.
    """

    def __init__(self, capacity: int) -> None:
        if capacity <= 0:
            raise ValueError(f"the capacity must be positive, got {capacity}")
        self._capacity = capacity
        self._data = np.zeros(2 * capacity, np.float32)
        self._written = 0
        self._read = 0
        self._overruns = 0

    @property
    def written(self) -> int:
        """Return how many samples were ever written."""
        return self._written

    @property
    def overruns(self) -> int:
        """Return how many samples were overwritten before they were read."""
        return self._overruns

    def write(self, block: Float32) -> None:
        """Put in f32[n]; allocates nothing."""
        skipped = max(0, len(block) - self._capacity)
        count = len(block) - skipped
        at = (self._written + skipped) % self._capacity
        first = min(count, self._capacity - at)
        for half in (0, self._capacity):
            self._data[half + at : half + at + first] = block[skipped : skipped + first]
            self._data[half : half + count - first] = block[skipped + first :]
        self._written += len(block)

    def read(self) -> Float32:
        """Return what was written since the last ``read``, as a copy f32[n]."""
        end = self._written
        start = max(self._read, end - self._capacity)
        samples = self._window(start, end).copy()
        # The writer may have gone on over the oldest of them while they were copied.
        spoilt = min(max(0, self._written - self._capacity - start), len(samples))
        self._overruns += start + spoilt - self._read
        self._read = end
        return samples[spoilt:]

    def latest(self, count: int) -> Float32:
        """Return the newest ``count`` samples (fewer when there are fewer) as a view, oldest first.

        The view shows the ring itself: it is good until the writer has gone round.
        """
        end = self._written
        return self._window(max(0, end - min(count, self._capacity)), end)

    def _window(self, start: int, end: int) -> Float32:
        at = start % self._capacity
        return self._data[at : at + end - start]
