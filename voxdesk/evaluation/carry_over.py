"""A calibration and what two encoders make of the same strangers in; the calibration of the second out."""

import dataclasses

import numpy as np
from numpy.typing import ArrayLike

from voxdesk.core.calibration.scores import Calibration, ImpostorPrior


def carry_over(calibration: Calibration, before: ArrayLike, now: ArrayLike) -> Calibration:
    """Give ``calibration`` for an encoder whose scores of the same trials are ``now`` instead of ``before``.

    For a network that was trained again on more people, or taught further on those by whom it was calibrated.
    Those who are still set aside are too few to set thresholds by. They are plenty to see how far the scores
    of different people moved and spread. Scores, thresholds and margin move along a straight line. It brings
    mean and standard deviation of ``before`` to those of ``now``. A score keeps its likelihood ratio.

    Raises ValueError when trials differ in number, are fewer than two, or all have one score.
    """
    old, new = np.asarray(before, dtype=np.float64), np.asarray(now, dtype=np.float64)
    if old.ndim != 1 or old.shape != new.shape or len(old) < 2:
        raise ValueError("the scores of both encoders for the same two or more trials are needed")
    if not old.std() > 0 or not new.std() > 0:
        raise ValueError("the scores do not differ from each other")
    slope = float(new.std() / old.std())
    shift = float(new.mean() - slope * old.mean())
    # No cosine is above 1: what would be is a name that is never given.
    moved = np.minimum(slope * np.asarray(calibration.thresholds) + shift, 1.0)
    usual = calibration.impostors
    return dataclasses.replace(
        calibration,
        scale=calibration.scale / slope,
        offset=calibration.offset - calibration.scale * shift / slope,
        thresholds=tuple(map(tuple, moved.tolist())),
        margin=slope * calibration.margin,
        impostors=None if usual is None else ImpostorPrior(slope * usual.mean + shift, usual.count),
    )
