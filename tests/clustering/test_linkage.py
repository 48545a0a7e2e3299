import contextlib

import numpy as np
import pytest
from scipy.cluster.hierarchy import fcluster, linkage
from sklearn.metrics import adjusted_rand_score

from tests.clustering.conftest import Impatient, draw, work_of_a_yardstick
from voxdesk.clustering.linkage import average_linkage, relabel, ward_linkage
from voxdesk.core.errors import Cancelled


@pytest.mark.parametrize(("counts", "spread"), [([9] * 12, 0.5), ([1] * 80, 0.5), ([120, 3, 3, 1], 1.5)])
def test_average_linkage_is_scipys(ctx, counts, spread):
    vectors, _ = draw(counts, spread=spread)
    tree = average_linkage(vectors, ctx)
    wide = vectors.astype(np.float64)
    upper = np.triu_indices(len(wide), 1)
    peer = linkage(np.clip(1 - (wide @ wide.T)[upper], 0, 2), "average")
    np.testing.assert_allclose(np.sort(1 - tree.similarities), np.sort(peer[:, 2]), atol=1e-5)
    for threshold in (0.2, 0.35, 0.6):
        theirs = fcluster(peer, 1 - threshold, "distance")
        assert adjusted_rand_score(theirs, tree.cut_at(threshold)) == 1.0
        assert tree.count_at(threshold) == theirs.max()
    for groups in (1, 3, 20):
        assert adjusted_rand_score(fcluster(peer, groups, "maxclust"), tree.cut_into(groups)) == 1.0


def test_ward_linkage_is_scipys(ctx):
    vectors, _ = draw([8] * 10)
    tree = ward_linkage(vectors, np.ones(len(vectors), dtype=np.float32), ctx)
    peer = linkage(vectors.astype(np.float64), "ward")
    for groups in (2, 10, 30):
        assert adjusted_rand_score(fcluster(peer, groups, "maxclust"), tree.cut_into(groups)) == 1.0


def test_ward_knows_how_large_its_groups_are(ctx):
    # A stray recording is cheaper to join to a large group than two large groups to each other.
    means = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.2]], dtype=np.float32)
    labels = ward_linkage(means, np.array([100, 100, 1], dtype=np.float32), ctx).cut_into(2)
    assert labels[0] != labels[1]


def test_a_floor_changes_nothing_above_it(ctx):
    vectors, _ = draw([6] * 30)
    whole, floored = average_linkage(vectors, ctx), average_linkage(vectors, ctx, floor=0.3)
    assert len(floored.pairs) < len(whole.pairs)
    np.testing.assert_array_equal(whole.cut_at(0.4), floored.cut_at(0.4))


def test_copies_come_together_first(ctx):
    vectors, _ = draw([1] * 40)
    copies = np.concatenate([vectors, vectors, vectors, vectors])
    labels = average_linkage(copies, ctx).cut_into(40)
    np.testing.assert_array_equal(labels[:40], labels[40:80])
    np.testing.assert_array_equal(labels[:40], labels[120:])
    assert len(np.unique(labels)) == 40
    same = np.tile(vectors[:1], (500, 1))
    assert average_linkage(same, ctx).cut_at(0.99).max() == 0


def test_small_heaps(ctx):
    vectors, _ = draw([1, 1])
    assert average_linkage(vectors[:0], ctx).cut_at(0.5).tolist() == []
    assert average_linkage(vectors[:1], ctx).cut_at(0.5).tolist() == [0]
    assert average_linkage(vectors, ctx).cut_into(1).tolist() == [0, 0]
    assert average_linkage(vectors, ctx).cut_into(5).tolist() == [0, 1]


def test_groups_are_numbered_by_size():
    labels = relabel(np.array([4, 9, 9, -1, 2, 2, 2, 4]))
    assert labels.tolist() == [1, 2, 2, -1, 0, 0, 0, 1]


def test_a_large_tree_asks_between_small_pieces_of_work():
    vectors, _ = draw([20] * 1500)
    ctx = Impatient(patience_s=1.0)
    with contextlib.suppress(Cancelled):
        average_linkage(vectors, ctx)
    assert ctx.longest_s < 10 * work_of_a_yardstick()


def test_copies_cost_nothing():
    # Whoever asks counts the rounds: one merge a round is what two thousand copies must not need.
    vectors, _ = draw([4] * 60)
    few, many = Counting(), Counting()
    alone = average_linkage(vectors, few)
    copied = average_linkage(np.concatenate([vectors[:1]] * 2000 + [vectors]), many)
    assert many.asked < 2 * few.asked
    assert adjusted_rand_score(copied.cut_into(60)[2000:], alone.cut_into(60)) > 0.9
    assert set(copied.cut_into(60)[:2000]) == {copied.cut_into(60)[2000]}


@pytest.mark.parametrize("spread", [0.3, 1.0])
def test_copies_count_as_often_as_they_are_there(ctx, spread):
    vectors, _ = draw([4] * 30, spread=spread)
    copied = np.concatenate([vectors, np.repeat(vectors[:25], 7, axis=0)])
    tree = average_linkage(copied, ctx)
    wide = copied.astype(np.float64)
    upper = np.triu_indices(len(wide), 1)
    peer = linkage(np.clip(1 - (wide @ wide.T)[upper], 0, 2), "average")
    assert len(tree.pairs) == len(copied) - 1
    for groups in (10, 30, 60):
        assert adjusted_rand_score(fcluster(peer, groups, "maxclust"), tree.cut_into(groups)) == 1.0


class Counting:
    """Counts how often it is asked."""

    asked = 0

    def check(self):
        self.asked += 1
