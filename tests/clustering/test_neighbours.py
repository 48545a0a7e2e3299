import numpy as np
import pytest

from tests.clustering.conftest import draw
from voxdesk.clustering.linkage import average_linkage
from voxdesk.clustering.neighbours import KEPT, most_alike


def lists_of(vectors, rows, columns, ctx):
    return most_alike(lambda block, part: vectors[block] @ vectors[columns[part]].T, rows, columns, ctx)


@pytest.mark.parametrize(("people", "asked"), [(3, 5), (40, 700), (600, 9_000)])
def test_nobody_outside_a_list_is_more_alike_than_its_bound(people, asked, ctx):
    vectors, _ = draw([15] * people)
    generator = np.random.default_rng(0)
    columns = np.sort(generator.choice(len(vectors), max(2, int(0.9 * len(vectors))), replace=False))
    rows = columns[:asked:7]
    found = lists_of(vectors, rows, columns, ctx)
    similarity = vectors[rows] @ vectors[columns].T
    similarity[rows[:, None] == columns] = -np.inf
    place = np.full(len(vectors), -1)
    place[columns] = np.arange(len(columns))
    sure = []
    for index in range(len(rows)):
        ids = found.ids[index][found.ids[index] >= 0]
        assert len(np.unique(ids)) == len(ids) == min(KEPT, len(columns) - 1)
        assert rows[index] not in ids
        best = similarity[index].argmax()
        assert columns[best] in ids
        rest = np.delete(similarity[index], place[ids])
        assert rest.max() <= found.bound[index] + 1e-6
        sure.append(np.sum(similarity[index, place[ids]] >= found.bound[index] - 1e-6))
    # A bound above what the lists hold would be true and worth nothing.
    assert np.mean(sure) > 0.8 * KEPT


def test_two_who_are_alone(ctx):
    vectors, _ = draw([1, 1])
    found = lists_of(vectors, np.arange(2), np.arange(2), ctx)
    assert found.ids[:, 0].tolist() != found.ids[:, 1].tolist()
    assert sorted(found.ids.max(axis=1).tolist()) == [0, 1]
    assert (found.bound == -np.inf).all()


def test_all_are_searched_anew_only_now_and_then(monkeypatch, ctx):
    searched = []

    def counted(alike, rows, columns, ctx):
        searched.append(len(rows) * len(columns))
        return most_alike(alike, rows, columns, ctx)

    monkeypatch.setattr("voxdesk.clustering.linkage.most_alike", counted)
    vectors, _ = draw([12] * 200, spread=0.9)
    average_linkage(vectors, ctx)
    assert searched[0] == len(vectors) ** 2
    assert sum(searched[1:]) < 0.5 * searched[0]
