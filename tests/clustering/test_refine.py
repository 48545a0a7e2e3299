import numpy as np

from tests.clustering.conftest import as_voices, calibration, draw
from voxdesk.clustering.linkage import average_linkage
from voxdesk.clustering.refine import absorb_small_clusters, whitened
from voxdesk.clustering.registry import find_method
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.evaluation.clusters import score_groups


def with_rooms(people, seed=0):
    """People of ten recordings each, half of them in one room and half in another, which outshout them."""
    vectors, truth = draw([10] * people, seed, spread=0.55, dimension=48)
    generator = np.random.default_rng(seed)
    rooms = generator.normal(size=(2, 48)).astype(np.float32)
    vectors = vectors + 0.25 * rooms[generator.integers(2, size=len(truth))]
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True), truth


def test_evening_out_brings_back_what_rooms_drown(ctx):
    vectors, truth = with_rooms(60)
    even = whitened(vectors, ctx)
    np.testing.assert_allclose(np.linalg.norm(even, axis=1), 1.0, atol=1e-5)
    spreads = [np.linalg.eigvalsh(np.cov(rows.T)) for rows in (vectors, even)]
    assert spreads[1][-1] / spreads[1].mean() < 0.2 * spreads[0][-1] / spreads[0].mean()
    before = score_groups(truth, average_linkage(vectors, ctx).cut_into(60)).acc
    after = score_groups(truth, average_linkage(even, ctx).cut_into(60)).acc
    assert after > before + 0.2


def test_the_default_evens_out_where_there_are_many_people(ctx):
    vectors, truth = with_rooms(60)
    method = find_method("auto")
    found = {}
    for even_from in (20, 1000):
        params = method.params(even_from=even_from)
        found[even_from] = method.run(as_voices(vectors), PeopleCount(60, 60), params, ctx)
    acc = {name: score_groups(truth, grouping.labels).acc for name, grouping in found.items()}
    assert acc[20] > acc[1000] + 0.1
    assert found[20].quality == {"whitened": 1.0}
    assert found[1000].quality == {}


def test_even_voices_of_one_recording_or_of_copies(ctx):
    vectors, _ = draw([1])
    assert np.isfinite(whitened(vectors, ctx)).all()
    assert np.isfinite(whitened(np.repeat(vectors, 30, axis=0), ctx)).all()


def test_an_odd_recording_joins_the_group_it_resembles():
    vectors = np.eye(4, dtype=np.float32)
    rows = np.array([0] * 20 + [1] * 20 + [2, 3])
    voices = vectors[rows].copy()
    voices[40] = [0.6, 0.0, 0.8, 0.0]  # halfway like the first person
    labels = absorb_small_clusters(voices, rows, 0.3, calibration())
    assert labels[40] == 0
    assert labels[41] == 3  # like nobody: one more person
    assert (labels[:40] == rows[:40]).all()


def test_small_groups_stay_where_small_is_usual():
    voices = np.tile(np.array([[1.0, 0.0]], dtype=np.float32), (6, 1))
    labels = np.array([0, 0, 1, 1, 2, -1])
    np.testing.assert_array_equal(absorb_small_clusters(voices, labels, 0.3, calibration()), labels)
    everybody = absorb_small_clusters(voices, labels, 0.9, calibration())
    assert everybody[4] in (0, 1)
    assert everybody[5] == -1
