"""Very many vectors in; for each the few most alike, nearly all of them found, out: by FAISS where it is.

An inverted file (Jégou, Douze & Schmid 2011): vectors lie in cells around means. Only the cells nearest
to a vector are looked into. Exact search of a million takes hours, this takes minutes.
"""

import importlib.util
import math

import numpy as np

from voxdesk.clustering.neighbours import KEPT, Int64, Lists
from voxdesk.core.context import Context
from voxdesk.core.types import Float32

LEAST_PAIRS = 50_000**2
"""Fewer similarities are looked at one by one: that is quick enough, and exact."""

_TIMES_WORTH = 2  # as much exact search as learning the cells takes
_CELLS_PER_ROOT = 4.0  # cells for each square root of the number of vectors
_LEAST_PER_CELL = 8  # vectors in a cell, on average
_LEARNT_PER_CELL = 40  # vectors by which a cell's mean is found
_PASSES = 8  # of k-means over them
_LOOKED_INTO = 32  # cells
_ROWS = 16_384  # between two looks at whether to stop
_SEED = 4


def can_be_near() -> bool:
    """Tell whether FAISS is installed (voxdesk[many])."""
    return importlib.util.find_spec("faiss") is not None


def pays(rows: int, columns: int) -> bool:
    """Tell whether looking for ``rows`` among ``columns`` by cells is clearly less work than exact search.

    A few rows are found sooner than the cells of very many columns are learnt and filled.
    """
    cells = _cells(columns)
    learning = _PASSES * _LEARNT_PER_CELL * cells**2 + columns * cells
    return rows * columns >= max(LEAST_PAIRS, _TIMES_WORTH * learning)


def _cells(columns: int) -> int:
    return max(1, min(round(_CELLS_PER_ROOT * math.sqrt(columns)), columns // _LEAST_PER_CELL))


def nearly_most_alike(vectors: Float32, columns: Int64, rows: Int64, ctx: Context) -> Lists:
    """List for ``rows`` i64[r] of ``vectors`` f32[n, D] the most alike among the rows ``columns`` i64[c].

    A neighbour in a cell that is not looked into is missed, so the bound is only nearly one. A row is never
    its own neighbour.
    """
    import faiss

    dimension, count = vectors.shape[1], len(columns)
    cells = _cells(count)
    index = faiss.IndexIVFFlat(faiss.IndexFlatIP(dimension), dimension, cells, faiss.METRIC_INNER_PRODUCT)
    index.cp.seed, index.cp.niter = _SEED, _PASSES
    index.cp.min_points_per_centroid = 1
    chosen = np.random.default_rng(_SEED).permutation(count)[: _LEARNT_PER_CELL * cells]
    index.train(vectors[columns[np.sort(chosen)]])
    for start in range(0, count, _ROWS):
        ctx.check()
        index.add(vectors[columns[start : start + _ROWS]])
    index.nprobe = min(_LOOKED_INTO, cells)
    ids = np.full((len(rows), KEPT), -1, dtype=np.int64)
    bound = np.full(len(rows), -np.inf, dtype=np.float32)
    for start in range(0, len(rows), _ROWS):
        ctx.check()
        block = slice(start, start + _ROWS)
        # One more for the row itself, one more for the bound.
        values, places = index.search(vectors[rows[block]], KEPT + 2)
        found = np.where(places < 0, -1, columns[places])
        values[(found < 0) | (found == rows[block, None])] = -np.inf
        order = np.argsort(-values, axis=1, kind="stable")
        values, found = (np.take_along_axis(each, order, axis=1) for each in (values, found))
        found[values == -np.inf] = -1
        ids[block], bound[block] = found[:, :KEPT], values[:, KEPT]
    return Lists(ids, bound)
