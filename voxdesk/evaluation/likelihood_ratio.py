"""Scores of a population's pairs in; how well likelihood ratios made of them hold, and their limits, out.

Ratios are base-10 logarithms here, as forensic reports give them.
"""

import itertools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.evaluation.calibration import fit_logistic
from voxdesk.evaluation.verification import Float64, cllr, det, eer, min_cllr

_LN10 = np.log(10.0)
_SEED = 2_021
# What the findings support, by the base-10 logarithm of the ratio from which on the words are used:
# ENFSI guideline for evaluative reporting in forensic science (2015), table of verbal equivalents.
VERBAL_SCALE = (
    (6.0, "extremely strong support"),
    (4.0, "very strong support"),
    (3.0, "strong support"),
    (2.0, "moderately strong support"),
    (1.0, "moderate support"),
    (0.30103, "weak support"),
    (0.0, "no support"),
)


@dataclass(frozen=True, slots=True)
class Trials:
    """Holds f64 ``scores`` of two sides each, and the i64 numbers of the ``first`` and ``second`` person."""

    scores: Float64
    first: NDArray[np.int64]
    second: NDArray[np.int64]

    @property
    def targets(self) -> NDArray[np.bool_]:
        """Tell whether both sides are of one person."""
        return np.equal(self.first, self.second)


@dataclass(frozen=True, slots=True)
class Validation:
    """Hold how ratios of people behave whom the calibration did not see.

    ``same`` and ``different`` are f64 log10 ratios, ``cllr`` and ``cllr_min`` bits. ``crossing`` is the log10
    ratio at which the Tippett curves cross. ``lowest`` and ``highest`` are the log10 ratios that so many
    trials support.
    """

    same: Float64
    different: Float64
    cllr: float
    cllr_min: float
    eer: float
    crossing: float
    lowest: float
    highest: float


def validate(trials: Trials, *, folds: int = 10) -> Validation:
    """Judge the calibration by people left out of it: neither of a pair is in what it was fitted on.

    Raises ValueError when a fold leaves nothing to fit.
    """
    people = np.unique(np.concatenate([trials.first, trials.second]))
    fold_of = dict(zip(people, np.random.default_rng(_SEED).permutation(len(people)) % folds, strict=True))
    first = np.array([fold_of[person] for person in trials.first])
    second = np.array([fold_of[person] for person in trials.second])
    ratios = np.full(len(trials.scores), np.nan)
    for one, other in itertools.combinations_with_replacement(range(folds), 2):
        judged = ((first == one) & (second == other)) | ((first == other) & (second == one))
        if judged.any():
            fitted = ~np.isin(first, (one, other)) & ~np.isin(second, (one, other))
            scale, offset = _calibrate(trials, fitted.astype(float))
            ratios[judged] = (scale * trials.scores[judged] + offset) / _LN10
    same, different = ratios[trials.targets], ratios[~trials.targets]
    lowest, highest = supported_limits(same, different)
    return Validation(
        same,
        different,
        cllr(ratios * _LN10, trials.targets),
        min_cllr(ratios, trials.targets),
        eer(ratios, trials.targets),
        tippett_crossing(same, different),
        lowest,
        highest,
    )


def ratio_of(score: float, trials: Trials) -> float:
    """Return the log10 likelihood ratio of ``score`` by a calibration on all ``trials``."""
    scale, offset = _calibrate(trials, np.ones(len(trials.scores)))
    return float((scale * score + offset) / _LN10)


def ratio_interval(score: float, trials: Trials, *, draws: int = 200) -> tuple[float, float]:
    """Return the central 95 % of log10 ratios of ``score`` when other people had been drawn (bootstrap).

    People are drawn with replacement; a pair counts as often as both of its people were drawn.
    """
    rng = np.random.default_rng(_SEED)
    people, codes = np.unique(np.concatenate([trials.first, trials.second]), return_inverse=True)
    first, second = codes[: len(trials.first)], codes[len(trials.first) :]
    found = []
    for _ in range(draws):
        drawn = np.bincount(rng.integers(0, len(people), len(people)), minlength=len(people))
        weights = np.where(first == second, drawn[first], drawn[first] * drawn[second]).astype(float)
        scale, offset = _calibrate(trials, weights, len(people))
        found.append((scale * score + offset) / _LN10)
    low, high = np.quantile(found, (0.025, 0.975))
    return float(low), float(high)


def _calibrate(trials: Trials, weights: Float64, drawn: int = 0) -> tuple[float, float]:
    """Scale and offset of the natural-log ratio; the scale by logistic regression, smoothed (Platt 1999).

    ``drawn`` is the number of people who were drawn, some of them several times; 0 counts them.

    A small share of each kind of trial, 1 of n + 2 for n people, counts as the other kind. So the ratio
    stays of the order of their number where few people are told apart without an error. It is 1 where as
    large a share of pairs of one person misleads as of pairs of two. The regression alone puts that
    elsewhere where the scores of both spread differently.
    """
    held = weights > 0
    scores, same, weights = trials.scores[held], trials.targets[held], weights[held]
    if same.all() or not same.any():
        raise ValueError("both kinds of trials are needed")
    people = drawn or len(np.unique(trials.first[held]))
    wrong = 1.0 / (people + 2)
    shares = np.where(same, weights / weights[same].sum(), weights / weights[~same].sum())
    scale, _ = fit_logistic(
        np.tile(scores, 2),
        np.concatenate([same, ~same]),
        weights=np.concatenate([(1 - wrong) * shares, wrong * shares]),
    )
    counts = np.rint(weights).astype(np.int64)
    middle = tippett_crossing(np.repeat(scores[same], counts[same]), np.repeat(scores[~same], counts[~same]))
    return scale, -scale * middle


def supported_limits(same: Float64, different: Float64) -> tuple[float, float]:
    """Return the lowest and highest log10 ratio that so many trials can support, at most 0 and at least 0.

    One trial of each kind is added that misleads utterly. A threshold is supported where deciding by the
    ratios still costs less than deciding without them. These are the empirical lower and upper bound (Vergeer
    et al. 2016, Science & Justice 56).
    """
    thresholds = np.sort(np.concatenate([same, different]))
    missed = (np.searchsorted(np.sort(same), thresholds, side="left") + 1) / (len(same) + 1)
    accepted = (len(different) - np.searchsorted(np.sort(different), thresholds, side="left") + 1) / (
        len(different) + 1
    )
    # A ratio is acted upon where it outweighs the odds before it.
    odds = 10.0 ** -np.clip(thresholds, -30, 30)
    prior = odds / (1 + odds)
    with_ratios = prior * missed + (1 - prior) * accepted
    supported = thresholds[with_ratios < np.minimum(prior, 1 - prior)]
    if len(supported) == 0:
        return 0.0, 0.0
    return min(0.0, float(supported[0])), max(0.0, float(supported[-1]))


def tippett_crossing(same: Float64, different: Float64) -> float:
    """Return the log10 ratio at which as large a share of same pairs lies below as of different pairs above.

    The middle of the stretch where no curve of the two runs past the other.
    """
    ratios = np.concatenate([same, different])
    targets = np.arange(len(ratios)) < len(same)
    accepted, missed, thresholds = det(ratios, targets)
    # The last threshold below the crossing, and the first above it.
    below = int(np.flatnonzero(missed <= accepted)[-1])
    above = min(int(np.flatnonzero(missed >= accepted)[0]), len(thresholds) - 2)
    low, high = sorted((thresholds[max(0, min(below, above) - 1)], thresholds[max(below, above)]))
    return float(low + high) / 2


def verbal(log10_ratio: float) -> str:
    """Return what the findings give to the likelier proposition, in the words of the guideline."""
    return next(words for least, words in VERBAL_SCALE if abs(log10_ratio) >= least)
