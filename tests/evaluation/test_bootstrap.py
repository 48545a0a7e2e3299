"""Intervals over speakers: coverage, resampling by speaker, seeds."""

import numpy as np
import pytest

from voxdesk.evaluation.bootstrap import interval
from voxdesk.evaluation.verification import eer


def test_interval_of_a_mean_agrees_with_the_textbook():
    values = np.random.default_rng(1).normal(size=400)
    low, high = interval(lambda rows: values[rows].mean(), np.arange(400), draws=2000)
    half = 1.96 * values.std() / np.sqrt(400)
    assert (low, high) == pytest.approx((values.mean() - half, values.mean() + half), abs=0.02)


def test_clips_of_one_speaker_do_not_count_as_independent():
    speakers = np.repeat(np.arange(20), 50)
    values = np.random.default_rng(2).normal(size=20)[speakers]
    low, high = interval(lambda rows: values[rows].mean(), speakers)
    naive_low, naive_high = interval(lambda rows: values[rows].mean(), np.arange(1000))
    assert high - low > 4 * (naive_high - naive_low)


def test_the_true_mean_lies_in_most_intervals():
    rng = np.random.default_rng(3)
    hits = 0
    for seed in range(100):
        values = rng.normal(size=60)
        low, high = interval(
            lambda rows, v=values: v[rows].mean(), np.arange(60), draws=300, level=0.9, seed=seed
        )
        hits += low <= 0 <= high
    assert 80 <= hits <= 98


def test_a_trial_of_two_speakers_comes_as_often_as_both_are_drawn():
    pairs = np.array([["a", "a"], ["a", "b"], ["b", "b"], ["b", "a"]])
    seen = []

    def remember(rows):
        counts = np.bincount(rows, minlength=4)
        seen.append(counts.tolist())
        return 0.0

    interval(remember, pairs, draws=50)
    # two of a and none of b, one of each, or the reverse; the first call has every trial once
    assert {tuple(counts) for counts in seen[1:]} == {(2, 0, 0, 0), (1, 1, 1, 1), (0, 0, 2, 0)}


def test_eer_over_speakers_and_draws_without_a_figure():
    rng = np.random.default_rng(4)
    first, second = rng.integers(30, size=(2, 3000))
    second[:600] = first[:600]
    targets = first == second
    scores = rng.normal(size=3000) + 2.5 * targets
    low, high = interval(
        lambda rows: eer(scores[rows], targets[rows]), np.column_stack([first, second]), draws=100
    )
    assert low < eer(scores, targets) < high
    assert (low, high) == interval(
        lambda rows: eer(scores[rows], targets[rows]), np.column_stack([first, second]), draws=100
    )


def test_a_statistic_without_value_is_an_error():
    with pytest.raises(ValueError, match="both target"):
        interval(lambda rows: eer(np.ones(len(rows)), np.ones(len(rows), bool)), np.arange(9))
    with pytest.raises(ValueError, match="shape"):
        interval(lambda rows: 0.0, np.zeros((3, 3)))
