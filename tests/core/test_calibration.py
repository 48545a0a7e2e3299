"""Calibration: interpolation over library sizes and rates, and what it refuses."""

import pytest

from voxdesk.core.calibration.scores import Calibration

TABLE = Calibration(
    scale=10.0,
    offset=-4.0,
    rates=(0.01, 0.1),
    sizes=(1, 10, 100),
    thresholds=((0.5, 0.6, 0.7), (0.3, 0.4, 0.5)),
    margin=0.05,
    min_speech_s=1.0,
)


def test_threshold_is_the_tables_own_value_at_its_nodes():
    assert TABLE.threshold(10, 0.01) == pytest.approx(0.6)
    assert TABLE.threshold(100, 0.1) == pytest.approx(0.5)


def test_threshold_rises_with_the_library_and_falls_with_the_rate():
    assert TABLE.threshold(30, 0.01) > TABLE.threshold(10, 0.01)
    assert TABLE.threshold(30, 0.03) < TABLE.threshold(30, 0.01)


def test_a_library_beyond_the_table_continues_the_last_slope():
    assert TABLE.threshold(1000, 0.01) == pytest.approx(0.8)


def test_an_empty_library_and_extreme_rates_are_clamped():
    assert TABLE.threshold(0, 1e-9) == pytest.approx(0.5)
    assert TABLE.threshold(1, 0.99) == pytest.approx(0.3)


def test_llr_is_linear_in_the_score():
    assert TABLE.llr(0.4) == pytest.approx(0.0)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"rates": (0.1, 0.01)}, "ascend"),
        ({"scale": 0.0}, "positive"),
        ({"sizes": (1, 10)}, "one column per size"),
    ],
)
def test_inconsistent_tables_are_refused(changes, words):
    fields = {name: getattr(TABLE, name) for name in Calibration.__slots__} | changes
    with pytest.raises(ValueError, match=words):
        Calibration(**fields)
