"""Score calibration: against theory and scikit-learn, and what it refuses."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression

from voxdesk.evaluation.calibration import expected_calibration_error, fit_calibration, fit_logistic
from voxdesk.evaluation.identification import open_set_trials
from voxdesk.evaluation.verification import cllr, min_cllr


def gaussian(n, separation=2.0, share=0.1, seed=0):
    rng = np.random.default_rng(seed)
    targets = rng.random(n) < share
    return rng.normal(size=n) + separation * targets, targets


def test_two_gaussians_give_back_their_likelihood_ratio():
    scores, targets = gaussian(200_000)
    assert fit_logistic(scores, targets) == pytest.approx((2.0, -2.0), abs=0.05)


def test_the_number_of_each_kind_does_not_matter():
    many, few = fit_logistic(*gaussian(200_000, share=0.5)), fit_logistic(*gaussian(200_000, share=0.02))
    assert many == pytest.approx(few, abs=0.1)


def test_it_agrees_with_scikit_learn():
    scores, targets = gaussian(5000, seed=3)
    weights = np.where(targets, 0.5 / targets.sum(), 0.5 / (~targets).sum()) * len(scores)
    reference = LogisticRegression(C=1e9, tol=1e-10).fit(scores[:, None], targets, sample_weight=weights)
    expected = (reference.coef_[0, 0], reference.intercept_[0])
    assert fit_logistic(scores, targets) == pytest.approx(expected, rel=1e-3)


@settings(max_examples=30)
@given(st.floats(0.01, 100), st.floats(-50, 50))
def test_a_linear_map_of_the_scores_leaves_the_ratios_alone(gain, shift):
    scores, targets = gaussian(500, seed=5)
    scale, offset = fit_logistic(scores, targets)
    mapped_scale, mapped_offset = fit_logistic(gain * scores + shift, targets)
    mapped = mapped_scale * (gain * scores + shift) + mapped_offset
    assert mapped == pytest.approx(scale * scores + offset, abs=1e-3)


def test_calibrated_scores_cost_little_more_than_the_minimum():
    scores, targets = gaussian(40_000)
    scale, offset = fit_logistic(scores / 10 + 0.3, targets)
    llrs = scale * (scores / 10 + 0.3) + offset
    assert cllr(llrs, targets) < min_cllr(llrs, targets) + 0.01


def test_separable_scores_stay_finite():
    scale, offset = fit_logistic([0.1, 0.2, 0.8, 0.9], [False, False, True, True])
    assert 0 < scale < 1000
    assert scale * 0.2 + offset < -1
    assert scale * 0.8 + offset > 1


def test_a_trial_of_twice_the_weight_counts_as_two() -> None:
    scores = np.array([-1.0, 0.4, 0.1, 0.2, -0.2, 1.3, 0.9, 0.6])
    targets = np.array([False, False, False, False, True, True, True, True])
    weights = np.array([1.0, 2.0, 1.0, 3.0, 1.0, 1.0, 2.0, 1.0])
    repeated = np.repeat(np.arange(8), weights.astype(int))
    weighed = fit_logistic(scores, targets, weights=weights)
    assert weighed == pytest.approx(fit_logistic(scores[repeated], targets[repeated]), rel=1e-4)
    assert weighed != pytest.approx(fit_logistic(scores, targets), rel=1e-3)


@pytest.mark.parametrize("weights", [[1.0], [1.0, 0.0, 1.0, 1.0], [1.0, np.nan, 1.0, 1.0]])
def test_weights_that_weigh_nothing_are_refused(weights: list[float]) -> None:
    with pytest.raises(ValueError, match="weight"):
        fit_logistic([0.1, 0.2, 0.8, 0.9], [False, False, True, True], weights=weights)


@pytest.mark.parametrize("scores", [[0.9, 0.1], [0.5, 0.5]])
def test_scores_that_do_not_rank_are_refused(scores):
    with pytest.raises(ValueError, match="no higher"):
        fit_logistic(scores, [False, True])


def test_calibration_error_by_hand():
    # bins of a fifth: 0.9, 0.9 claim 1.8 and are right once; 0.3 is right
    assert expected_calibration_error([0.9, 0.9, 0.3], [1, 0, 1], bins=5) == pytest.approx((0.8 + 0.7) / 3)
    assert expected_calibration_error([1.0, 1.0], [True, True]) == 0.0


def test_honest_probabilities_have_a_small_calibration_error():
    rng = np.random.default_rng(0)
    claimed = rng.uniform(0.5, 1, 20_000)
    honest = rng.random(20_000) < claimed
    assert expected_calibration_error(claimed, honest) < 0.02
    assert expected_calibration_error(np.ones(20_000), honest) == pytest.approx(0.25, abs=0.02)


def test_probabilities_beyond_their_range_are_refused():
    with pytest.raises(ValueError, match="between 0 and 1"):
        expected_calibration_error([1.2], [True])


def test_a_fitted_calibration_keeps_its_promise_on_other_people(voices):
    calibration = fit_calibration(*voices(150, 8, spread=1.6, seed=1), min_speech_s=1.0)
    assert calibration.scale > 0
    assert calibration.margin >= 0
    assert calibration.min_speech_s == 1.0
    others = voices(150, 8, spread=1.6, seed=2)
    for size in (10, 100):
        trials = open_set_trials(*others, n_enrolled=size, draws=20, max_probes=6)
        for rate in (0.01, 0.05):
            named = (trials.strangers.scores >= calibration.threshold(size, rate)).mean()
            assert rate / 2 < named < rate * 1.5 + 0.005
