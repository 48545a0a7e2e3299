"""What the two medoid methods share: distances, a sample of large folders, and work in a process."""

from collections.abc import Callable

import numpy as np

from voxdesk.clustering.base import SEED
from voxdesk.clustering.child import run_killable
from voxdesk.core.context import Context
from voxdesk.core.types import Float32, Int64

_IN_PLACE = 800  # so few recordings are grouped before a process has started
_BLOCK_CELLS = 2_000_000

Solver = Callable[..., Int64]
"""From (distances f32[n, n], further arguments) to the rows that are medoids, i64[k]."""


def distances(vectors: Float32) -> Float32:
    """Return the cosine distances f32[n, n] between unit vectors f32[n, D]."""
    matrix: Float32 = vectors @ vectors.T
    np.subtract(1.0, matrix, out=matrix)
    np.maximum(matrix, 0.0, out=matrix)
    np.fill_diagonal(matrix, 0.0)
    return matrix


def sample_rows(count: int, most: int) -> Int64:
    """At most ``most`` of ``count`` rows, by chance, in order."""
    if count <= most:
        return np.arange(count)
    return np.sort(np.random.default_rng(SEED).choice(count, most, replace=False))


def find_medoids(solver: Solver, vectors: Float32, arguments: tuple[object, ...], ctx: Context) -> Int64:
    """Return the solver's medoids, in a process that can be ended when the folder is large."""
    ctx.check()
    if len(vectors) <= _IN_PLACE:
        return _solve(solver, vectors, arguments)
    return run_killable(_solve, (solver, vectors, arguments), ctx)


def nearest_medoid(vectors: Float32, medoids: Float32, ctx: Context) -> Int64:
    """For each row of f32[n, D] the index of the likest of f32[k, D]."""
    labels = np.empty(len(vectors), dtype=np.int64)
    step = max(1, _BLOCK_CELLS // max(1, len(medoids)))
    for start in range(0, len(vectors), step):
        ctx.check()
        labels[start : start + step] = (vectors[start : start + step] @ medoids.T).argmax(axis=1)
    return labels


def _solve(solver: Solver, vectors: Float32, arguments: tuple[object, ...]) -> Int64:
    return solver(distances(vectors), *arguments)
