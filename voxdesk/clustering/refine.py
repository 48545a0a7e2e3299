"""What makes groups of many people better: directions evened out, and small leftovers taken in."""

import numpy as np

from voxdesk.clustering.evidence import Groups, evidence
from voxdesk.clustering.summary import group_means
from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.context import Context
from voxdesk.core.types import Float32, Int64

_RIDGE = 0.05
_BLOCK_ROWS = 4_096


def whitened(vectors: Float32, ctx: Context) -> Float32:
    """Return unit vectors f32[n, D] along whose principal directions ``vectors`` f32[n, D] vary about alike.

    Voices of a folder differ as women and men do, or telephone and room. Those directions drown the ones that
    tell one person from the next. The variances are raised by 5 % of the largest before they are divided by.
    In a folder of few people the largest directions are what these people differ by, and it does harm.
    """
    middle = vectors.mean(axis=0, dtype=np.float64)
    spread = np.zeros((vectors.shape[1], vectors.shape[1]))
    for start in range(0, len(vectors), _BLOCK_ROWS):
        ctx.check()
        block = vectors[start : start + _BLOCK_ROWS] - middle
        spread += block.T @ block
    values, directions = np.linalg.eigh(spread / max(len(vectors) - 1, 1))
    values = np.maximum(values, 0.0)
    turn = ((directions / np.sqrt(values + _RIDGE * values.max() + 1e-12)) @ directions.T).astype(np.float32)
    even = (vectors - middle.astype(np.float32)) @ turn
    even /= np.maximum(np.linalg.norm(even, axis=1, keepdims=True), 1e-12)
    return np.asarray(even, dtype=np.float32)


def absorb_small_clusters(vectors: Float32, labels: Int64, small: float, calibration: Calibration) -> Int64:
    """Return the labels i64[n] in which groups far smaller than is usual joined the likest of the others.

    Where people have a dozen recordings each, a group of one or two is hardly one more person. It is more
    likely an odd recording of somebody. Small are those with less than the share ``small`` of the size of a
    recording's mean group. They join a larger one where nothing speaks against it that both are one person.
    """
    names, sizes, means = group_means(vectors, labels)
    if len(names) < 2:
        return labels
    usual = float((sizes**2).sum() / sizes.sum())
    few = sizes < small * usual
    if not few.any() or few.all():
        return labels
    groups = Groups(sizes.astype(np.float64), np.square(means.astype(np.float64)).sum(axis=1))
    large, strays = np.flatnonzero(~few), np.flatnonzero(few)
    similarity = (means[strays] @ means[large].T).astype(np.float64)
    nearest = similarity.argmax(axis=1)
    likest = similarity[np.arange(len(strays)), nearest]
    joins = evidence(groups.at(strays), groups.at(large[nearest]), likest, calibration) >= 0.0
    home = names.copy()
    home[strays[joins]] = names[large[nearest[joins]]]
    return np.where(labels >= 0, home[np.searchsorted(names, labels)], labels)
