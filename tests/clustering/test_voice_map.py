"""The map: who is alike lies together, at once and by neighbours, in any number."""

import numpy as np
import pytest

from voxdesk.clustering import voice_map
from voxdesk.clustering.voice_map import neighbour_map, principal_map
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled


def people(count, each, dimension=16, spread=0.15, seed=0):
    random = np.random.default_rng(seed)
    middles = random.normal(size=(count, dimension))
    middles /= np.linalg.norm(middles, axis=1, keepdims=True)
    rows = np.repeat(middles, each, axis=0) + spread * random.normal(size=(count * each, dimension))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows.astype(np.float32), np.repeat(np.arange(count), each)


def neighbours_of_the_same(places, who):
    distance = np.linalg.norm(places[:, None] - places[None], axis=2)
    np.fill_diagonal(distance, np.inf)
    return float((who[distance.argmin(axis=1)] == who).mean())


def test_principal_components_are_those_of_the_covariance() -> None:
    vectors, _ = people(4, 30)
    found = principal_map(vectors)
    centred = vectors - vectors.mean(axis=0)
    _, singular, axes = np.linalg.svd(centred, full_matrices=False)
    expected = centred @ axes[:2].T
    assert np.allclose(np.abs(found.places), np.abs(expected), atol=1e-4)
    assert np.allclose(found.shares, singular**2 / (singular**2).sum(), atol=1e-4)
    assert np.array_equal(principal_map(vectors.copy()).places, found.places)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_map_of_hardly_anybody(count) -> None:
    vectors, _ = people(1, count, dimension=3)
    for places in (principal_map(vectors).places, neighbour_map(vectors, CallbackContext())):
        assert places.shape == (count, 2)
        assert np.isfinite(places).all()


def test_one_dimension_is_a_line() -> None:
    places = principal_map(np.array([[0.0], [1.0], [3.0]], np.float32)).places
    assert np.allclose(places[:, 1], 0)
    assert np.allclose(np.diff(places[:, 0]), [1, 2])


def test_neighbours_stay_together() -> None:
    vectors, who = people(6, 20)
    places = neighbour_map(vectors, CallbackContext())
    assert places.shape == (120, 2)
    assert neighbours_of_the_same(places, who) > 0.97
    assert neighbours_of_the_same(principal_map(vectors).places, who) < 0.97


def test_a_large_folder_is_placed_by_a_sample(monkeypatch) -> None:
    monkeypatch.setattr(voice_map, "MOST_ROWS", 60)
    vectors, who = people(6, 40)
    places = neighbour_map(vectors, CallbackContext())
    assert places.shape == (240, 2)
    assert np.isfinite(places).all()
    assert neighbours_of_the_same(places, who) > 0.95


def test_copies_of_one_recording_have_a_place() -> None:
    vectors = np.tile(np.array([[0.6, 0.8]], np.float32), (50, 1))
    assert np.isfinite(neighbour_map(vectors, CallbackContext())).all()


def test_it_can_be_cancelled() -> None:
    ctx = CallbackContext()
    ctx.cancel()
    with pytest.raises(Cancelled):
        neighbour_map(people(4, 50)[0], ctx)
