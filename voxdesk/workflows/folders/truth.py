"""Groups and who truly speaks in; how well they agree out."""

import numpy as np

from voxdesk.core.cluster_types import NOBODY, ClusterResult
from voxdesk.core.errors import DataError
from voxdesk.evaluation.clusters import ClusterScores, score_groups


def judge_groups(result: ClusterResult, truth: dict[str, str]) -> ClusterScores:
    """Compare with ``truth``, absolute path -> speaker.

    Recordings that the truth does not name are left out. A named one in which nobody was heard,
    or that could not be used, counts as one that fits nobody. Raises DataError when the truth
    names none of the recordings.
    """
    speakers, labels = [], []
    for item, label in zip(result.items, result.labels.tolist(), strict=True):
        if item.path in truth:
            speakers.append(truth[item.path])
            labels.append(label)
    for left in result.left_out:
        if left.path in truth:
            speakers.append(truth[left.path])
            labels.append(NOBODY)
    if not speakers:
        raise DataError(
            "The table of speakers names none of these recordings.",
            hint="Its paths must be absolute, or relative to the folder or to the table.",
        )
    _, codes = np.unique(speakers, return_inverse=True)
    return score_groups(codes.astype(np.int64), np.array(labels, dtype=np.int64))
