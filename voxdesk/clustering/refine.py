"""What makes groups better once they are cut: small leftovers taken in by others."""

import numpy as np

from voxdesk.clustering.evidence import Groups, evidence
from voxdesk.clustering.summary import group_means
from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.types import Float32, Int64


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
