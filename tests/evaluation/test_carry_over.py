"""Thresholds that were set on many people keep their promise for a network that scores differently."""

import numpy as np
import pytest

from voxdesk.core.calibration.scores import Calibration
from voxdesk.evaluation.carry_over import carry_over

CALIBRATION = Calibration(18.0, -6.0, (0.01, 0.05), (1, 10), ((0.5, 0.6), (0.4, 0.5)), 0.06, 1.0)


def test_the_same_strangers_pass_and_a_score_keeps_its_likelihood_ratio() -> None:
    rng = np.random.default_rng(1)
    before = rng.normal(0.2, 0.12, 20_000)
    now = 0.8 * before + 0.05 + rng.normal(0, 0.001, len(before))
    carried = carry_over(CALIBRATION, before, now)
    for size in (1, 10):
        passed = (before >= CALIBRATION.threshold(size, 0.05)).mean()
        assert (now >= carried.threshold(size, 0.05)).mean() == pytest.approx(passed, abs=0.002)
    assert carried.llr(0.8 * 0.7 + 0.05) == pytest.approx(CALIBRATION.llr(0.7), abs=0.05)
    assert carried.margin == pytest.approx(0.8 * CALIBRATION.margin, rel=0.01)
    assert carried.min_speech_s == CALIBRATION.min_speech_s


def test_scores_that_did_not_move_change_nothing() -> None:
    scores = np.random.default_rng(2).normal(0.2, 0.1, 500)
    carried = carry_over(CALIBRATION, scores, scores)
    np.testing.assert_allclose(carried.thresholds, CALIBRATION.thresholds)
    assert carried.llr(0.3) == pytest.approx(CALIBRATION.llr(0.3))


def test_no_threshold_is_above_what_a_cosine_can_be() -> None:
    before = np.random.default_rng(2).normal(0.2, 0.1, 500)
    carried = carry_over(CALIBRATION, before, 2.5 * before)
    assert carried.threshold(10, 0.01) == 1.0
    assert carried.threshold(1, 0.05) == pytest.approx(1.0)
    assert carry_over(CALIBRATION, before, 1.2 * before).threshold(10, 0.01) == pytest.approx(0.72)


@pytest.mark.parametrize(
    ("before", "now"),
    [([0.1, 0.2], [0.1]), ([0.1], [0.1]), ([], []), ([0.1, 0.1], [0.1, 0.2]), ([0.1, np.nan], [0.1, 0.2])],
)
def test_what_cannot_be_compared_is_refused(before: list[float], now: list[float]) -> None:
    with pytest.raises(ValueError, match="scores"):
        carry_over(CALIBRATION, before, now)
