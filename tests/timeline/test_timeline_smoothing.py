import itertools

import numpy as np

from voxdesk.timeline.smoothing import likeliest_path, smooth


def test_the_path_is_the_best_of_all() -> None:
    random = np.random.default_rng(0)
    for _ in range(20):
        scores = random.normal(size=(6, 3))
        cost = float(random.uniform(0, 2))

        def value(path: tuple[int, ...], scores=scores, cost=cost) -> float:
            changes = sum(one != two for one, two in itertools.pairwise(path))
            return sum(scores[step, state] for step, state in enumerate(path)) - cost * changes

        best = max(itertools.product(range(3), repeat=6), key=value)
        assert likeliest_path(scores, cost).tolist() == list(best)


def test_a_flicker_goes_and_a_change_stays() -> None:
    one, two = np.array([1.0, 0.0]), np.array([0.0, 1.0])
    between = np.array([0.65, 0.76])
    vectors = np.array([one, one, between, one, one, two, two, two], dtype=np.float32)
    labels = np.array([0, 0, 1, 0, 0, 1, 1, 1])
    assert smooth(vectors, labels, 10.0, 3.0).tolist() == [0, 0, 0, 0, 0, 1, 1, 1]
    assert smooth(vectors, labels, 10.0, 0.0).tolist() == labels.tolist()


def test_one_group_stays_one() -> None:
    vectors = np.ones((4, 2), dtype=np.float32)
    assert smooth(vectors, np.zeros(4, dtype=np.int64), 10.0, 3.0).tolist() == [0, 0, 0, 0]
