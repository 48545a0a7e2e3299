"""Verification figures against hand-computed cases, scipy, scikit-learn and their own laws."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm
from sklearn.metrics import roc_curve

from voxdesk.evaluation.verification import cllr, det, eer, min_cllr, min_dcf


@st.composite
def trials(draw):
    """Few trials with many ties: small integers as scores, both kinds present."""
    same = draw(st.lists(st.integers(-6, 6), min_size=1, max_size=30))
    different = draw(st.lists(st.integers(-6, 6), min_size=1, max_size=30))
    scores = np.array(same + different, dtype=float)
    return scores, np.arange(len(scores)) < len(same)


def gaussian(n=40_000, separation=2.0, seed=0):
    rng = np.random.default_rng(seed)
    targets = rng.random(n) < 0.2
    return rng.normal(size=n) + separation * targets, targets


def test_det_of_four_trials_by_hand():
    fmr, fnmr, thresholds = det([0.1, 0.4, 0.4, 0.9], [False, False, True, True])
    assert thresholds.tolist() == [0.1, 0.4, 0.9, np.inf]
    assert fmr.tolist() == [1.0, 0.5, 0.0, 0.0]
    assert fnmr.tolist() == [0.0, 0.0, 0.5, 1.0]


@given(trials())
def test_det_counts_what_each_threshold_accepts(case):
    scores, targets = case
    for fmr, fnmr, threshold in zip(*det(scores, targets), strict=True):
        assert fmr == pytest.approx((scores[~targets] >= threshold).mean())
        assert fnmr == pytest.approx((scores[targets] < threshold).mean())


@given(trials())
def test_det_agrees_with_scikit_learn(case):
    scores, targets = case
    fmr, fnmr, _ = det(scores, targets)
    reference_fmr, reference_tmr, _ = roc_curve(targets, scores, drop_intermediate=False)
    assert fmr[::-1] == pytest.approx(reference_fmr)
    assert fnmr[::-1] == pytest.approx(1 - reference_tmr)


@pytest.mark.parametrize(
    ("same", "different", "expected"),
    [
        ([3, 4], [1, 2], 0.0),
        ([1, 2], [3, 4], 0.5),  # a hull never does worse than tossing a coin
        ([1, 1], [1, 1], 0.5),
        # ROC corners (fmr, fnmr): (1, 0), (1/2, 0), (0, 1/2), (0, 1); the middle edge crosses at 1/4
        ([2, 4], [1, 3], 0.25),
        # corners (1, 0), (1/3, 0), (0, 2/3): fnmr = 2 (1/3 - fmr), equal at 2/9
        ([2, 2, 4], [1, 1, 3], 2 / 9),
    ],
)
def test_eer_by_hand(same, different, expected):
    scores = same + different
    targets = [True] * len(same) + [False] * len(different)
    assert eer(scores, targets) == pytest.approx(expected)


def test_eer_of_two_gaussians_is_the_theory():
    scores, targets = gaussian(200_000)
    assert eer(scores, targets) == pytest.approx(norm.cdf(-1.0), abs=0.004)


@given(trials())
def test_figures_are_invariant_under_monotone_maps(case):
    scores, targets = case
    mapped = np.exp(scores / 3) + scores
    assert eer(mapped, targets) == pytest.approx(eer(scores, targets))
    assert min_dcf(mapped, targets) == pytest.approx(min_dcf(scores, targets))
    assert min_cllr(mapped, targets) == pytest.approx(min_cllr(scores, targets))


@given(trials())
def test_eer_does_not_change_when_the_roles_are_swapped(case):
    scores, targets = case
    assert eer(-scores, ~targets) == pytest.approx(eer(scores, targets))


@given(trials())
def test_eer_is_at_most_the_best_single_threshold(case):
    scores, targets = case
    fmr, fnmr, _ = det(scores, targets)
    assert 0 <= eer(scores, targets) <= np.maximum(fmr, fnmr).min() + 1e-12


@given(trials())
def test_min_dcf_is_the_least_cost_of_any_threshold_and_at_most_one(case):
    scores, targets = case
    costs = [
        (0.01 * (scores[targets] < t).mean() + 0.99 * (scores[~targets] >= t).mean()) / 0.01
        for t in [*scores, np.inf]
    ]
    assert min_dcf(scores, targets) == pytest.approx(min(costs))
    assert min_dcf(scores, targets) <= 1


def test_min_dcf_at_an_even_prior_by_hand():
    assert min_dcf([1, 2, 3, 4], [False, True, False, True], p_target=0.5) == pytest.approx(0.5)


def test_cllr_by_hand():
    assert cllr([0.0, 0.0], [True, False]) == pytest.approx(1.0)
    # ln 3 for a target costs log2(4/3); -ln 3 for a non-target the same
    assert cllr([np.log(3), -np.log(3)], [True, False]) == pytest.approx(np.log2(4 / 3))
    assert cllr([-np.log(3), np.log(3)], [True, False]) == pytest.approx(2.0)


def test_true_likelihood_ratios_cost_little_more_than_the_minimum():
    scores, targets = gaussian()
    llrs = 2 * scores - 2  # exact for unit variances at 0 and 2
    assert min_cllr(llrs, targets) <= cllr(llrs, targets) <= min_cllr(llrs, targets) + 0.01
    assert cllr(3 * llrs, targets) > cllr(llrs, targets)


@given(trials())
def test_min_cllr_lies_between_nothing_and_one_and_below_any_cllr(case):
    scores, targets = case
    least = min_cllr(scores, targets)
    assert -1e-12 <= least <= 1 + 1e-12
    assert least <= cllr(scores, targets) + 1e-12


def test_separated_scores_cost_nothing():
    assert min_cllr([3, 4, 1, 2], [True, True, False, False]) == 0.0


@pytest.mark.parametrize("figure", [det, eer, min_dcf, cllr, min_cllr])
@pytest.mark.parametrize(
    ("scores", "targets", "words"),
    [
        ([1.0, 2.0], [True, True], "both target and non-target"),
        ([1.0, np.nan], [True, False], "NaN"),
        ([1.0], [True, False], "one score per trial"),
        ([], [], "both target and non-target"),
    ],
)
def test_trials_without_a_figure_are_refused(figure, scores, targets, words):
    with pytest.raises(ValueError, match=words):
        figure(scores, targets)
