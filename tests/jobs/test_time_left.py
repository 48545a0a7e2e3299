"""The estimate of the time that is left, with a clock of the test's own."""

import pytest

from voxdesk.jobs.time_left import TimeLeft, time_left_words


def test_steady_work_is_estimated_exactly() -> None:
    estimate = TimeLeft()
    answers = [estimate.update(second / 100, float(second)) for second in range(51)]
    assert answers[0] is None
    assert answers[1] is None
    assert answers[50] == pytest.approx(50.0)


def test_recent_speed_counts_more_than_the_slow_start() -> None:
    estimate = TimeLeft()
    for second in range(20):  # loading: 1 % in 20 s
        estimate.update(second * 0.0005, float(second))
    left = None
    for second in range(20, 40):  # then 4 % a second
        left = estimate.update(0.01 + (second - 20) * 0.04, float(second))
    assert left is not None
    assert left < 10  # an average over all 40 s would say 11.7; the truth is 5.7


def test_nothing_is_claimed_without_progress() -> None:
    estimate = TimeLeft()
    assert [estimate.update(0.0, float(second)) for second in range(10)] == [None] * 10


def test_a_second_phase_starts_again() -> None:
    estimate = TimeLeft()
    for second in range(10):
        estimate.update(second / 10, float(second))
    assert estimate.update(0.0, 10.0) is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.3, "a few seconds left"),
        (22, "about 20 s left"),
        (58, "about 1 min left"),
        (130, "about 2 min left"),
        (3600, "about 1 h left"),
        (3600 * 2.5, "about 2 h 30 min left"),
    ],
)
def test_words(seconds: float, words: str) -> None:
    assert time_left_words(seconds) == words
