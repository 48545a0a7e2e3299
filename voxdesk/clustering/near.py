"""Very many vectors in; for each the few most alike, nearly all of them found, out: by FAISS where it is.

An inverted file (Jégou, Douze & Schmid 2011): vectors lie in cells around means. Only the cells nearest
to a vector are looked into. Exact search of a million takes hours, this takes minutes.
"""

import importlib.util

import numpy as np

from voxdesk.clustering.neighbours import KEPT, Int64, Lists
from voxdesk.core.context import Context
from voxdesk.core.types import Float32

LEAST_PAIRS = 50_000**2
"""Fewer similarities are looked at one by one: that is quick enough, and exact."""

_CELLS_PER_ROOT = 4.0  # cells for each square root of the number of vectors
_LEAST_PER_CELL = 8  # vectors in a cell, on average
_LEARNT_PER_CELL = 40  # vectors by which a cell's mean is found
_LOOKED_INTO = 32  # cells
_ROWS = 16_384  # between two looks at whether to stop
_SEED = 4


def can_be_near() -> bool:
    """Tell whether FAISS is installed (voxdesk[many])."""
    return importlib.util.find_spec("faiss") is not None


def nearly_most_alike(vectors: Float32, columns: Int64, wanted: Float32, rows: Int64, ctx: Context) -> Lists:
    """List for ``rows`` i64[r], of vectors ``wanted`` f32[r, D], the most alike ``columns`` i64[c].

    ``vectors`` f32[c, D] are those of the columns; both number the same things. A neighbour in a cell that
    is not looked into is missed, so the bound is only nearly one. A row is never its own neighbour.
    """
    import faiss

    dimension = vectors.shape[1]
    cells = max(1, min(round(_CELLS_PER_ROOT * len(vectors) ** 0.5), len(vectors) // _LEAST_PER_CELL))
    index = faiss.IndexIVFFlat(faiss.IndexFlatIP(dimension), dimension, cells, faiss.METRIC_INNER_PRODUCT)
    index.cp.seed, index.cp.niter = _SEED, 8
    index.cp.min_points_per_centroid = 1
    learnt = min(len(vectors), _LEARNT_PER_CELL * cells)
    chosen = np.random.default_rng(_SEED).permutation(len(vectors))[:learnt]
    index.train(vectors[np.sort(chosen)])
    for start in range(0, len(vectors), _ROWS):
        ctx.check()
        index.add(vectors[start : start + _ROWS])
    index.nprobe = min(_LOOKED_INTO, cells)
    ids = np.full((len(rows), KEPT), -1, dtype=np.int64)
    bound = np.full(len(rows), -np.inf, dtype=np.float32)
    for start in range(0, len(rows), _ROWS):
        ctx.check()
        block = slice(start, start + _ROWS)
        # One more for the row itself, one more for the bound.
        values, places = index.search(np.ascontiguousarray(wanted[block]), KEPT + 2)
        found = np.where(places < 0, -1, columns[places])
        values[(found < 0) | (found == rows[block, None])] = -np.inf
        order = np.argsort(-values, axis=1, kind="stable")
        values, found = (np.take_along_axis(each, order, axis=1) for each in (values, found))
        found[values == -np.inf] = -1
        ids[block], bound[block] = found[:, :KEPT], values[:, KEPT]
    return Lists(ids, bound)
