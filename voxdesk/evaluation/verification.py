"""Scores of trials and whether each is a same-speaker pair in; DET curve, EER, minDCF and Cllr out."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Float64 = NDArray[np.float64]


def split_trials(scores: ArrayLike, targets: ArrayLike) -> tuple[Float64, Float64]:
    """Return the scores of target trials and of non-target trials, as float64.

    Raises ValueError when lengths differ, a score is NaN, or one kind of trial is missing.
    """
    values = np.asarray(scores, dtype=np.float64)
    is_target = np.asarray(targets, dtype=bool)
    if values.ndim != 1 or values.shape != is_target.shape:
        raise ValueError(f"one score per trial, got shapes {values.shape} and {is_target.shape}")
    if np.isnan(values).any():
        raise ValueError("a score is NaN")
    same, different = values[is_target], values[~is_target]
    if len(same) == 0 or len(different) == 0:
        raise ValueError("both target and non-target trials are needed")
    return same, different


def det(scores: ArrayLike, targets: ArrayLike) -> tuple[Float64, Float64, Float64]:
    """Return the exact detection error trade-off: ``(fmr, fnmr, thresholds)``, thresholds ascending.

    A trial is accepted when its score is at least the threshold. There is one point per distinct score (ties
    move together) and a last one at infinity. So the curve runs from (1, 0) to (0, 1). ISO/IEC 19795-1;
    Martin et al., "The DET curve", Eurospeech 1997.
    """
    same, different = split_trials(scores, targets)
    values, targets_at, nontargets_at = _counts_per_score(same, different)
    missed = np.concatenate([[0], np.cumsum(targets_at)]) / len(same)
    accepted = 1.0 - np.concatenate([[0], np.cumsum(nontargets_at)]) / len(different)
    return accepted, missed, np.append(values, np.inf)


def eer(scores: ArrayLike, targets: ArrayLike) -> float:
    """Return the equal error rate of the convex hull of the ROC (ROCCH), between 0 and 0.5.

    Where the hull crosses the diagonal ``fmr == fnmr``, interpolated along its edge. It does not
    depend on how ties or gaps between scores are broken, nor on monotone maps of the scores.
    Brümmer & de Villiers, "The BOSARIS Toolkit", 2013; Provost & Fawcett 2001.
    """
    same, different = split_trials(scores, targets)
    block_targets, block_nontargets = _pav_blocks(same, different)
    fnmr = np.concatenate([[0], np.cumsum(block_targets)]) / len(same)
    fmr = 1.0 - np.concatenate([[0], np.cumsum(block_nontargets)]) / len(different)
    lead = fnmr - fmr  # ascends strictly from -1 to 1: every block holds at least one trial
    return float(np.interp(0.0, lead, fnmr))


def min_dcf(
    scores: ArrayLike,
    targets: ArrayLike,
    p_target: float = 0.01,
    *,
    c_miss: float = 1.0,
    c_false_alarm: float = 1.0,
) -> float:
    """Return the least detection cost over all thresholds, relative to the better of "always" and "never".

    NIST speaker recognition evaluation plan (2016 and later), ``p_target`` 0.01 by default.
    """
    if not 0 < p_target < 1:
        raise ValueError("p_target lies between 0 and 1")
    fmr, fnmr, _ = det(scores, targets)
    miss, false_alarm = c_miss * p_target, c_false_alarm * (1 - p_target)
    return float((miss * fnmr + false_alarm * fmr).min() / min(miss, false_alarm))


def cllr(llrs: ArrayLike, targets: ArrayLike) -> float:
    """Return the cost of natural-log likelihood ratios in bits: 0 is perfect, 1 says nothing, more misleads.

    Brümmer & du Preez, "Application-independent evaluation of speaker detection", 2006.
    """
    same, different = split_trials(llrs, targets)
    cost = np.logaddexp(0.0, -same).mean() + np.logaddexp(0.0, different).mean()
    return float(cost / (2 * np.log(2)))


def min_cllr(scores: ArrayLike, targets: ArrayLike) -> float:
    """Return Cllr after the best possible monotone calibration (PAV), what discrimination alone costs.

    Brümmer & du Preez 2006; pool-adjacent-violators with ties pooled first.
    """
    same, different = split_trials(scores, targets)
    block_targets, block_nontargets = _pav_blocks(same, different)
    with np.errstate(divide="ignore"):
        llr = np.log(block_targets / len(same)) - np.log(block_nontargets / len(different))
    missed, accepted = np.logaddexp(0.0, -llr), np.logaddexp(0.0, llr)
    # a block without targets costs them nothing, however infinite its ratio
    cost = _weighted(block_targets, missed) / len(same) + _weighted(block_nontargets, accepted) / len(
        different
    )
    return float(cost / (2 * np.log(2)))


def _weighted(counts: Float64, costs: Float64) -> float:
    held = counts > 0
    return float(counts[held] @ costs[held])


def _counts_per_score(same: Float64, different: Float64) -> tuple[Float64, Float64, Float64]:
    """Distinct scores ascending, with the number of targets and of non-targets at each."""
    pooled = np.concatenate([same, different])
    order = np.argsort(pooled)
    ordered = pooled[order]
    starts = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]]))
    is_target = (order < len(same)).astype(np.float64)
    totals = np.diff(np.append(starts, len(ordered)))
    targets_at = np.add.reduceat(is_target, starts)
    return ordered[starts], targets_at, totals - targets_at


def _pav_blocks(same: Float64, different: Float64) -> tuple[Float64, Float64]:
    """Targets and non-targets in each block of pool-adjacent-violators, scores ascending.

    The ends of the blocks are the corners of the ROC's convex hull.
    """
    from scipy.optimize import isotonic_regression

    _, targets_at, nontargets_at = _counts_per_score(same, different)
    totals = targets_at + nontargets_at
    blocks = isotonic_regression(targets_at / totals, weights=totals).blocks[:-1]
    return np.add.reduceat(targets_at, blocks), np.add.reduceat(nontargets_at, blocks)
