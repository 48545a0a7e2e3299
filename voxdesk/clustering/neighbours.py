"""Similarities in; for each row the few most alike, and a bound on all others, out."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.context import Context
from voxdesk.core.types import Float32

Int64 = NDArray[np.int64]
Alike = Callable[[Int64, slice], Float32]
"""From rows i64[r] and a stretch of the columns to a new matrix f32[r, c] of similarities."""

KEPT = 8
_ROWS, _COLUMNS = 512, 4_096  # a block that matrix multiplication is fast at: 8 MB, some milliseconds
_PIECES = 128  # pieces of a block's columns, each of which may name one candidate


@dataclass(frozen=True, slots=True)
class Lists:
    """For r rows: ``ids`` i64[r, KEPT] of the most alike (-1: none); nobody else exceeds ``bound`` f32[r]."""

    ids: Int64
    bound: Float32


def most_alike(alike: Alike, rows: Int64, columns: Int64, ctx: Context) -> Lists:
    """Return the lists of ``rows`` i64[r] among ``columns`` i64[c], which both number the same things.

    Exact, in bounded memory, r·c similarities. The columns are cut into pieces, of which those with the best
    tops are looked into. The top is a candidate for the list. The second best is in the bound, as are the
    tops of all other pieces. A row is never its own neighbour.
    """
    own = np.full(int(max(rows.max(), columns.max())) + 1, -1, dtype=np.int64)
    own[columns] = np.arange(len(columns))
    ids = np.empty((len(rows), KEPT), dtype=np.int64)
    bound = np.empty(len(rows), dtype=np.float32)
    for start in range(0, len(rows), _ROWS):
        block = slice(start, start + _ROWS)
        best = _Best(len(rows[block]))
        for left in range(0, len(columns), _COLUMNS):
            ctx.check()
            part = slice(left, left + _COLUMNS)
            similarity = alike(rows[block], part)
            place = own[rows[block]] - left
            here = np.flatnonzero((place >= 0) & (place < similarity.shape[1]))
            similarity[here, place[here]] = -np.inf
            best.take(similarity, columns[part])
        ids[block], bound[block] = best.ids, best.bound
    return Lists(ids, bound)


class _Best:
    """The best of all columns seen so far, for a block of rows."""

    def __init__(self, rows: int) -> None:
        self.ids = np.full((rows, KEPT), -1, dtype=np.int64)
        self.values = np.full((rows, KEPT), -np.inf, dtype=np.float32)
        self.bound = np.full(rows, -np.inf, dtype=np.float32)

    def take(self, similarity: Float32, columns: Int64) -> None:
        """Take ``similarity`` f32[r, c] to ``columns`` i64[c]."""
        in_piece = 1 + len(columns) // (_PIECES + 1)
        missing = -len(columns) % in_piece
        if missing:
            similarity = np.pad(similarity, ((0, 0), (0, missing)), constant_values=-np.inf)
            columns = np.pad(columns, (0, missing), constant_values=-1)
        pieces = similarity.reshape(len(similarity), in_piece, -1)
        tops = pieces.max(axis=1)
        chosen, rest = _split(tops)
        rows = np.arange(len(similarity))[:, None]
        inside = pieces.transpose(0, 2, 1)[rows, chosen]
        place = inside.argmax(axis=2)
        found = np.take_along_axis(tops, chosen, axis=1)
        np.put_along_axis(inside, place[:, :, None], -np.inf, axis=2)
        names = columns[place * pieces.shape[2] + chosen]
        names[found == -np.inf] = -1
        values = np.concatenate([self.values, found], axis=1)
        ids = np.concatenate([self.ids, names], axis=1)
        kept, left_out = _split(values)
        self.ids = np.take_along_axis(ids, kept, axis=1)
        self.values = np.take_along_axis(values, kept, axis=1)
        for value in (rest, inside.max(axis=(1, 2)), left_out):
            self.bound = np.maximum(self.bound, value)


def _split(values: Float32) -> tuple[Int64, Float32]:
    """Places of the largest in each row of f32[r, c], KEPT at most, and the largest of the others f32[r]."""
    count, width = values.shape
    if width <= KEPT:
        return np.tile(np.arange(width), (count, 1)), np.full(count, -np.inf, dtype=np.float32)
    order = np.argpartition(-values, KEPT, axis=1)[:, : KEPT + 1]
    return order[:, :KEPT], np.take_along_axis(values, order[:, KEPT:], axis=1)[:, 0]
