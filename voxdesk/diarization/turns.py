"""Turns of voices that have a number and no name yet."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class VoiceTurn:
    """Group number ``voice`` speaks from ``start_s`` to ``end_s``, heard on ``channel`` or on all (None)."""

    start_s: float
    end_s: float
    voice: int
    channel: int | None = None


def number_by_appearance(labels: Labels) -> Labels:
    """Return the same groups, numbered 0, 1, … in the order in which they first appear."""
    names, first = np.unique(labels, return_index=True)
    rank = np.empty(len(names), dtype=np.int64)
    rank[np.argsort(first)] = np.arange(len(names))
    return rank[np.searchsorted(names, labels)]
