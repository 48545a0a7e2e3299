"""Pieces of speech are grouped by voice; the number of voices follows from the evidence."""

import numpy as np
import pytest

from voxdesk.core.calibration.turns import TurnSettings
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled
from voxdesk.diarization.grouping import group_pieces

SETTINGS = TurnSettings()
DIMENSION = 192


def pieces(
    *voices: list[float], alike: float = 0.0, seed: int = 0
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Unit vectors, lengths and true voices of pieces; each as noisy as its length makes an encoder."""
    rng = np.random.default_rng(seed)
    shared = rng.standard_normal(DIMENSION)
    vectors, seconds, truth = [], [], []
    for number, lengths in enumerate(voices):
        voice = np.sqrt(alike) * shared + np.sqrt(1 - alike) * rng.standard_normal(DIMENSION)
        for length in lengths:
            heard = length / (length + SETTINGS.half_s)
            one = np.sqrt(heard) * voice + np.sqrt(1 - heard) * rng.standard_normal(DIMENSION)
            vectors.append(one / np.linalg.norm(one))
            seconds.append(length)
            truth.append(number)
    return np.array(vectors, dtype=np.float32), np.array(seconds), np.array(truth)


def group(vectors: np.ndarray, seconds: np.ndarray, count: PeopleCount | None = None) -> np.ndarray:
    return group_pieces(vectors, seconds, SETTINGS, CallbackContext(), count or PeopleCount())


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("lengths", [[2.5, 2.5], [3.0, 3.0, 3.0], [2.5] * 40])
def test_two_people_are_two_however_little_they_say(lengths: list[float], seed: int) -> None:
    vectors, seconds, truth = pieces(lengths, lengths, seed=seed)
    assert group(vectors, seconds).tolist() == truth.tolist()


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("lengths", [[2.0], [3.0] * 4, [2.5] * 100, [1.0, 0.4, 0.3, 2.0, 0.5]])
def test_one_person_is_one(lengths: list[float], seed: int) -> None:
    vectors, seconds, _ = pieces(lengths, seed=seed)
    assert set(group(vectors, seconds).tolist()) == {0}


def test_a_breath_is_nobody() -> None:
    vectors, seconds, truth = pieces([3.0] * 10, [3.0] * 10, [0.5], [0.4])
    assert group(vectors, seconds)[truth < 2].tolist() == truth[truth < 2].tolist()
    assert group(vectors, seconds).max() == 1


def test_with_more_evidence_voices_of_one_room_are_told_apart() -> None:
    vectors, seconds, truth = pieces([2.5] * 25, [2.5] * 25, [2.5] * 25, alike=0.55)
    assert group(vectors, seconds).tolist() == truth.tolist()


def test_a_known_number_of_people_is_found() -> None:
    vectors, seconds, truth = pieces([2.5] * 10, [2.5] * 10, [2.5] * 10)
    assert group(vectors, seconds, PeopleCount(3, 3)).tolist() == truth.tolist()
    for count in (1, 2, 5):
        assert group(vectors, seconds, PeopleCount(count, count)).max() + 1 == count
    assert group(vectors, seconds, PeopleCount(2, 4)).max() + 1 == 3
    assert group(vectors, seconds, PeopleCount(500, 900)).max() + 1 <= len(vectors)


def test_thousands_of_pieces_are_grouped_in_bounded_work() -> None:
    vectors, seconds, truth = pieces(*[[2.5] * 500] * 5)
    order = np.random.default_rng(1).permutation(len(truth))
    found = group(vectors[order], seconds[order])
    assert found.max() == 4
    assert len(set(zip(found.tolist(), truth[order].tolist(), strict=True))) == 5


def test_nothing_and_cancelling() -> None:
    assert len(group(np.zeros((0, DIMENSION), dtype=np.float32), np.zeros(0))) == 0
    ctx = CallbackContext()
    ctx.cancel()
    vectors, seconds, _ = pieces([2.5, 2.5])
    with pytest.raises(Cancelled):
        group_pieces(vectors, seconds, SETTINGS, ctx)


def test_the_limit_falls_with_every_doubling_of_speech() -> None:
    settings = TurnSettings(limit=0.7, drift=0.05)
    assert [settings.limit_for(seconds) for seconds in (15.0, 30.0, 60.0, 240.0)] == pytest.approx(
        [0.7, 0.7, 0.65, 0.55]
    )
    assert settings.limit_for(1e9) > 0.0
    assert TurnSettings(limit=0.7, drift=0.0).limit_for(10_000.0) == 0.7
