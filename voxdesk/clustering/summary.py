"""Vectors and labels in; what each group looks like, and how well it holds together, out."""

from dataclasses import dataclass

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.types import Float32, Int64

_BLOCK_CELLS = 2_000_000  # distances measured at once: a fiftieth of a second
_EXEMPLARS = 3


@dataclass(frozen=True, slots=True)
class GroupSummary:
    """One group: its label and size, the rows nearest to its middle, and its mean silhouette.

    ``silhouette`` is None for a group of one.
    """

    label: int
    size: int
    exemplars: tuple[int, ...]
    silhouette: float | None


def silhouettes(vectors: Float32, labels: Int64, ctx: Context | None = None) -> Float32:
    """Return silhouette f32[n] of each row by cosine distance (Rousseeuw 1987).

    Vectors f32[n, D] of unit length.

    Exact, without distances between rows: the mean distance to a group is 1 minus the dot product with its
    mean. Rows of groups of one, and rows that fit nobody (-1), are 0. All are where there is but one group.
    ``ctx`` is asked between small pieces.
    """
    result = np.zeros(len(labels), dtype=np.float32)
    names, sizes, means = group_means(vectors, labels)
    if len(names) < 2:
        return result
    slot = np.searchsorted(names, labels)
    step = max(1, _BLOCK_CELLS // len(names))
    counted = np.flatnonzero(labels >= 0)
    for start in range(0, len(counted), step):
        if ctx is not None:
            ctx.check()
        rows = counted[start : start + step]
        distance = 1.0 - vectors[rows] @ means.T
        own = (np.arange(len(rows)), slot[rows])
        size = sizes[slot[rows]].astype(np.float32)
        inside = distance[own] * size / np.maximum(size - 1, 1)  # without the row itself, at distance 0
        distance[own] = np.inf
        outside = distance.min(axis=1)
        wider = np.maximum(np.maximum(inside, outside), 1e-12)
        result[rows] = np.where(size > 1, (outside - inside) / wider, 0.0)
    return result


def group_means(vectors: Float32, labels: Int64) -> tuple[Int64, Int64, Float32]:
    """Labels i64[g] from 0 up that occur, their sizes i64[g] and mean vectors f32[g, D] (not unit length)."""
    names, sizes = np.unique(labels[labels >= 0], return_counts=True)
    counted = np.flatnonzero(labels >= 0)
    order = counted[np.argsort(labels[counted], kind="stable")]
    if len(names) == 0:
        return names, sizes, np.empty((0, vectors.shape[1]), dtype=np.float32)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    sums = np.add.reduceat(vectors[order], starts, axis=0)
    return names, sizes, (sums / sizes[:, None]).astype(np.float32)


def summarise(vectors: Float32, labels: Int64) -> tuple[GroupSummary, ...]:
    """Return one summary per group, in the order of the labels."""
    names, sizes, means = group_means(vectors, labels)
    score = silhouettes(vectors, labels)
    groups = []
    for name, size, mean in zip(names, sizes, means, strict=True):
        rows = np.flatnonzero(labels == name)
        nearest = rows[np.argsort(-(vectors[rows] @ mean), kind="stable")[:_EXEMPLARS]]
        silhouette = float(score[rows].mean()) if size > 1 else None
        groups.append(GroupSummary(int(name), int(size), tuple(int(row) for row in nearest), silhouette))
    return tuple(groups)
