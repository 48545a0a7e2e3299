"""Likelihood ratios: calibrated on people left out, limited to what their number supports."""

import numpy as np
import pytest

from voxdesk.evaluation.likelihood_ratio import (
    Trials,
    ratio_interval,
    ratio_of,
    supported_limits,
    tippett_crossing,
    validate,
    verbal,
)


def population(people: int, *, lead: float = 0.6, spread: float = 0.12, seed: int = 0) -> Trials:
    """Two sides of each person against all others' first: scores about ``lead`` and about 0."""
    rng = np.random.default_rng(seed)
    scores, first, second = [], [], []
    for one in range(people):
        for other in range(people):
            for _ in range(2 if one == other else 1):
                scores.append(rng.normal(lead if one == other else 0.0, spread))
                first.append(one)
                second.append(other)
    return Trials(np.array(scores), np.array(first), np.array(second))


def gaussians(spread: float, count: int = 4000) -> tuple[np.ndarray, np.ndarray]:
    """Natural-log ratios that are calibrated as they are: means of half the variance, in log10."""
    rng = np.random.default_rng(1)
    mean = spread**2 / 2
    same, different = rng.normal(mean, spread, count), rng.normal(-mean, spread, 10 * count)
    return same / np.log(10), different / np.log(10)


def test_matched_people_give_a_low_cost_and_curves_that_cross_at_nothing() -> None:
    found = validate(population(60, lead=0.4))
    assert found.cllr < 0.3
    assert found.cllr_min <= found.cllr
    assert abs(found.crossing) < 0.2
    assert found.lowest < 0 < found.highest


def test_curves_cross_at_nothing_where_one_kind_of_scores_spreads_more() -> None:
    trials = population(60, lead=0.55, spread=0.1)
    drop = np.random.default_rng(3).exponential(0.1, len(trials.scores)) * trials.targets
    found = validate(Trials(trials.scores - drop, trials.first, trials.second))
    assert abs(found.crossing) < 0.2
    assert found.cllr < 0.3


def test_voices_that_cannot_be_told_apart_say_nothing() -> None:
    found = validate(population(60, lead=0.03))
    assert found.cllr > 0.9
    assert abs(ratio_of(0.03, population(60, lead=0.03))) < 0.3


def test_without_any_lead_there_is_nothing_to_fit() -> None:
    with pytest.raises(ValueError, match="no higher"):
        validate(population(30, lead=-0.3))


def test_few_people_without_an_error_give_no_huge_ratio() -> None:
    few, many = population(20, lead=1.0, spread=0.05), population(80, lead=1.0, spread=0.05)
    assert 1.0 < ratio_of(1.0, few) < 2.0
    assert ratio_of(1.0, few) < ratio_of(1.0, many)


def test_the_interval_holds_the_ratio_and_narrows_with_people() -> None:
    widths = []
    for people in (20, 80):
        trials = population(people, lead=0.4)
        low, high = ratio_interval(0.4, trials)
        assert low <= ratio_of(0.4, trials) <= high
        widths.append(high - low)
    assert widths[1] < widths[0]


@pytest.mark.parametrize("spread", [2.0, 4.0])
def test_calibrated_ratios_cross_at_zero(spread: float) -> None:
    assert abs(tippett_crossing(*gaussians(spread))) < 0.1


def test_curves_that_do_not_overlap_cross_in_the_middle_of_the_gap() -> None:
    assert tippett_crossing(np.array([1.0, 2.0, 3.0]), np.array([-4.0, -3.0, -2.0])) == -0.5


def test_limits_grow_with_the_number_of_trials_and_hold_misleading_ones() -> None:
    low_few, high_few = supported_limits(*(values[::40] for values in gaussians(4.0)))
    low, high = supported_limits(*gaussians(4.0))
    assert low < low_few < 0 < high_few < high
    # Ratios that mislead as often as they lead support nothing.
    rng = np.random.default_rng(2)
    assert supported_limits(rng.normal(0, 3, 400), rng.normal(0, 3, 400))[1] < 1.0


@pytest.mark.parametrize(
    ("ratio", "words"),
    [
        (0.1, "no support"),
        (0.5, "weak support"),
        (-1.2, "moderate support"),
        (2.5, "moderately strong support"),
        (3.5, "strong support"),
        (-5.0, "very strong support"),
        (7.0, "extremely strong support"),
    ],
)
def test_the_verbal_scale_is_that_of_the_guideline(ratio: float, words: str) -> None:
    assert verbal(ratio) == words
