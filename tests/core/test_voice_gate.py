import numpy as np
import pytest

from voxdesk.core.calibration.speaker_change import SpeakerChangeLimit, change_score


def around(centre: int, count: int, spread: float = 0.3, seed: int = 0) -> np.ndarray:
    random = np.random.default_rng(seed)
    vectors = spread * random.standard_normal((count, 8)).astype(np.float32)
    vectors[:, centre] += 1
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@pytest.mark.parametrize("count", [4, 20, 80])
def test_a_change_of_voice_scores_above_one_voice(count: int) -> None:
    one = around(0, 2 * count)
    two = np.concatenate([around(0, count), around(1, count, seed=1)])
    assert change_score(two) > 3 * change_score(one)


def test_chance_does_not_grow_with_the_length() -> None:
    short = np.mean([change_score(around(0, 6, seed=seed)) for seed in range(50)])
    long = np.mean([change_score(around(0, 200, seed=seed)) for seed in range(50)])
    assert long < 1.5 * short


def test_a_long_recording_of_one_person_may_drift_more_than_a_short_one() -> None:
    def drifting(count: int) -> np.ndarray:
        vectors = around(0, 2 * count, 0.1)
        vectors[count:, 1] += 0.5
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

    two_people = np.concatenate([around(0, 4, 0.1), around(1, 4, 0.1, seed=1)])
    assert change_score(drifting(60)) < 0.6 * change_score(two_people)


def test_one_window_or_none_is_no_change() -> None:
    assert change_score(around(0, 1)) == 0.0
    assert change_score(np.zeros((0, 8), dtype=np.float32)) == 0.0


def test_the_gate_refuses_a_change_and_nothing_else() -> None:
    gate = SpeakerChangeLimit(change_limit=0.3)
    assert not gate.several(around(0, 10, 0.05))
    assert gate.several(np.concatenate([around(0, 5, 0.05), around(1, 5, 0.05)]))
    assert not gate.several(np.zeros((0, 8), dtype=np.float32))
