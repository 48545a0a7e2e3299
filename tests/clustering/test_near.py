"""Nearly all neighbours of very many vectors are found; linkage by them gives the groups of exact linkage."""

import numpy as np
import pytest

from tests.clustering.conftest import draw
from voxdesk.clustering import linkage, near
from voxdesk.clustering.linkage import average_linkage
from voxdesk.clustering.neighbours import KEPT, most_alike
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled
from voxdesk.evaluation.clusters import agreement

pytest.importorskip("faiss")
QUIET = CallbackContext()


def test_nearly_all_neighbours_are_found_and_never_oneself() -> None:
    vectors, _ = draw([20] * 150, spread=0.4)
    columns = np.arange(3, len(vectors))  # some are asked for, and places in a part are not rows
    rows = columns[::7]

    def alike(block: np.ndarray, part: slice) -> np.ndarray:
        return vectors[block] @ vectors[columns[part]].T

    exact = most_alike(alike, rows, columns, QUIET)
    found = near.nearly_most_alike(vectors, columns, rows, QUIET)
    assert found.ids.shape == exact.ids.shape == (len(rows), KEPT)
    assert not (found.ids == rows[:, None]).any()
    same = [len(set(mine) & set(theirs)) for mine, theirs in zip(found.ids, exact.ids, strict=True)]
    assert np.mean(same) > 0.95 * KEPT
    similarity = np.einsum("rd,rkd->rk", vectors[rows], vectors[found.ids])
    assert (similarity.min(axis=1) >= found.bound - 1e-5).all()


def test_groups_are_those_of_exact_linkage(monkeypatch) -> None:
    vectors, _ = draw([15] * 100, spread=0.4)
    exact = average_linkage(vectors, QUIET, floor=0.3).cut_at(0.5)
    asked: list[int] = []
    search = near.nearly_most_alike

    def counted(*given):
        asked.append(len(given[2]))
        return search(*given)

    monkeypatch.setattr(near, "pays", lambda rows, columns: True)
    monkeypatch.setattr(near, "nearly_most_alike", counted)
    found = average_linkage(vectors, QUIET, floor=0.3).cut_at(0.5)
    assert asked[0] == len(vectors)
    assert agreement(exact, found) > 0.99


def test_cells_are_learnt_only_where_that_is_less_work_than_to_look_at_all() -> None:
    assert not near.pays(20_000, 20_000)  # exact, and quick enough
    assert near.pays(100_000, 100_000)
    assert near.pays(1_000_000, 1_000_000)
    assert not near.pays(10_000, 1_000_000)  # learning its cells takes longer than the search


def test_without_the_package_linkage_is_exact(monkeypatch) -> None:
    vectors, _ = draw([5] * 20, spread=0.3)
    exact = average_linkage(vectors, QUIET, floor=0.3).cut_at(0.5)
    monkeypatch.setattr(near, "pays", lambda rows, columns: True)
    monkeypatch.setattr(near, "can_be_near", lambda: False)
    monkeypatch.setattr(near, "nearly_most_alike", None)
    np.testing.assert_array_equal(average_linkage(vectors, QUIET, floor=0.3).cut_at(0.5), exact)
    assert linkage.near is near


def test_it_can_be_cancelled() -> None:
    vectors, _ = draw([5] * 20, spread=0.3)
    ctx = CallbackContext()
    ctx.cancel()
    numbers = np.arange(len(vectors))
    with pytest.raises(Cancelled):
        near.nearly_most_alike(vectors, numbers, numbers, ctx)
