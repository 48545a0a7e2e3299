"""Vectors in; which of them are copies of each other, out."""

from dataclasses import dataclass
from hashlib import blake2b

import numpy as np

from voxdesk.core.types import Float32, Int64


@dataclass(frozen=True, slots=True)
class Copies:
    """``first`` i64[m] are the rows that no earlier one equals, ``home`` i64[n] each row's place there."""

    first: Int64
    home: Int64

    @property
    def sizes(self) -> Int64:
        """Return how often each of ``first`` is there, i64[m]."""
        return np.bincount(self.home, minlength=len(self.first))


def find_copies(vectors: Float32) -> Copies:
    """Return the rows of ``vectors`` f32[n, D] that equal each other bit for bit.

    The same recording under two names gives the same vector; folders of many copies are common.
    """
    places: dict[bytes, int] = {}  # by digest: the bytes of a million vectors would be kept once more
    first: list[int] = []
    home = np.empty(len(vectors), dtype=np.int64)
    for row, vector in enumerate(vectors):
        place = places.setdefault(blake2b(vector.tobytes(), digest_size=16).digest(), len(first))
        if place == len(first):
            first.append(row)
        home[row] = place
    return Copies(np.array(first, dtype=np.int64), home)
