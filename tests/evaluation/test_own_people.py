"""Thresholds follow what one's own people score when each of them is a stranger to the others."""

import numpy as np
import pytest

from voxdesk.core.calibration.scores import Calibration
from voxdesk.evaluation.own_people import OwnPeople

DIMENSION = 64


def people(count: int, each: int, common: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Recordings of ``count`` people who have more of one direction in ``common`` the more alike they are."""
    rng = np.random.default_rng(seed)
    shared = rng.normal(size=DIMENSION)
    own = rng.normal(size=(count, DIMENSION)) + common * shared
    vectors = np.repeat(own, each, axis=0) + 0.6 * rng.normal(size=(count * each, DIMENSION))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors.astype(np.float32), np.repeat(np.arange(count), each)


def calibration(threshold: float) -> Calibration:
    """Whatever the rate and the number of people, a name needs ``threshold``."""
    return Calibration(20.0, -6.0, (0.01, 0.2), (1, 100), ((threshold,) * 2,) * 2, 0.0, 1.0)


def test_people_who_are_alike_raise_the_threshold_and_people_who_are_not_lower_it() -> None:
    alike = OwnPeople(*people(40, 3, common=1.0), calibration(0.3))
    apart = OwnPeople(*people(40, 3, common=0.0), calibration(0.6))
    assert alike.shift() > 0.1
    assert apart.shift() < -0.1
    assert alike.errors(0.05, alike.shift()).named < alike.errors(0.05).named
    assert apart.errors(0.05, apart.shift()).missed <= apart.errors(0.05).missed


def test_few_people_move_little() -> None:
    shifts = [OwnPeople(*people(count, 3, common=1.0), calibration(0.3)).shift() for count in (10, 40, 160)]
    assert 0 < shifts[0] < shifts[1] < shifts[2]


def test_the_share_of_strangers_is_that_of_new_ones_too() -> None:
    """What is told of one's own people holds for strangers who are like them."""
    everybody = people(240, 3, common=1.0, seed=1)
    mine = everybody[1] < 120
    own = OwnPeople(everybody[0][mine], everybody[1][mine], calibration(0.3))
    needed = 0.3 + own.shift()
    voices = np.stack([everybody[0][everybody[1] == each].mean(axis=0) for each in range(120)])
    voices /= np.linalg.norm(voices, axis=1, keepdims=True)
    strangers = (everybody[0][~mine] @ voices.T).max(axis=1)
    told = own.errors(0.05, own.shift()).named
    assert (strangers >= needed).mean() == pytest.approx(told, abs=0.1)


def test_ten_people_are_needed() -> None:
    with pytest.raises(ValueError, match="10 people"):
        OwnPeople(*people(9, 3, common=0.0), calibration(0.3))


def test_recordings_that_cancel_each_other_out_are_nobody() -> None:
    vectors, owners = people(11, 3, common=0.0)
    vectors[owners == 4] = [1.0, *np.zeros(DIMENSION - 1)]
    vectors[np.flatnonzero(owners == 4)[1]] *= -1
    assert len(OwnPeople(vectors, owners, calibration(0.3))) == 11
    assert 0 <= OwnPeople(vectors, owners, calibration(0.3)).errors(0.05).missed <= 1
    pairs = np.delete(np.arange(len(owners)), np.flatnonzero(owners == 4)[2])
    assert len(OwnPeople(vectors[pairs], owners[pairs], calibration(0.3))) == 10


def test_a_moved_calibration_asks_for_more_and_believes_less() -> None:
    moved = calibration(0.95).moved(0.1)
    assert moved.threshold(10, 0.05) == 1.0
    assert calibration(0.5).moved(0.1).threshold(10, 0.05) == pytest.approx(0.6)
    assert moved.llr(0.6) == pytest.approx(calibration(0.95).llr(0.5))
