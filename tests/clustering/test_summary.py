import numpy as np
import pytest
from sklearn.metrics import silhouette_samples

from tests.clustering.conftest import THRESHOLD, as_voices, calibration, draw
from voxdesk.clustering.choose_k import (
    best_silhouette,
    calibrated_groups,
    count_calibrated,
    count_people,
)
from voxdesk.clustering.linkage import Tree, average_linkage
from voxdesk.clustering.summary import group_means, silhouettes, summarise
from voxdesk.core.cluster_types import PeopleCount


def test_silhouettes_are_scikit_learns():
    vectors, truth = draw([9, 1, 14, 2, 30], spread=0.8)
    theirs = silhouette_samples(vectors.astype(np.float64), truth, metric="cosine")
    np.testing.assert_allclose(silhouettes(vectors, truth), theirs, atol=1e-4)


def test_silhouettes_leave_nobody_and_a_single_group_at_zero():
    vectors, truth = draw([5, 5])
    assert not silhouettes(vectors, np.zeros(10, dtype=np.int64)).any()
    labels = np.where(np.arange(10) < 2, -1, truth)
    assert not silhouettes(vectors, labels)[:2].any()
    assert silhouettes(vectors, labels)[2:].all()


def test_means_and_exemplars():
    vectors, truth = draw([4, 7, 1], spread=0.5)
    names, sizes, means = group_means(vectors, truth)
    assert names.tolist() == [0, 1, 2]
    assert sizes.tolist() == [4, 7, 1]
    np.testing.assert_allclose(means[1], vectors[truth == 1].mean(axis=0), atol=1e-6)
    groups = summarise(vectors, truth)
    assert [group.size for group in groups] == [4, 7, 1]
    best = np.argmax(np.where(truth == 1, vectors @ means[1], -2))
    assert groups[1].exemplars[0] == best
    assert groups[2].silhouette is None
    assert groups[0].silhouette > 0


def test_the_number_is_found_and_kept_in_its_range(ctx):
    vectors, _ = draw([10] * 7, spread=0.4)
    voices = as_voices(vectors)
    assert count_people(voices, PeopleCount(), ctx) == 7
    assert count_people(voices, PeopleCount(9, 12), ctx) == 9
    assert count_people(voices, PeopleCount(2, 4), ctx) == 4
    assert count_people(voices, PeopleCount(500, 500), ctx) == 70


def test_many_people_must_be_more_alike_to_be_one(ctx):
    # The same pairs of people at a similarity of 0.33, alone and among two hundred others.
    vectors, _ = draw([6] * 200, spread=0.4)
    pair, other = vectors[:1].copy(), vectors[:1].copy()
    pair[0] /= np.linalg.norm(pair[0])
    away = np.zeros_like(other)
    away[0, np.argmin(np.abs(pair[0]))] = 1.0
    away -= (away @ pair.T) * pair
    away /= np.linalg.norm(away)
    other = 0.33 * pair + np.sqrt(1 - 0.33**2) * away
    alone = np.concatenate([np.repeat(pair, 5, axis=0), np.repeat(other, 5, axis=0)]).astype(np.float32)
    assert count_calibrated(average_linkage(alone, ctx), calibration()) == 1
    crowd = np.concatenate([alone, vectors])
    tree = average_linkage(crowd, ctx)
    labels = tree.cut_into(count_calibrated(tree, calibration()))
    assert labels[0] != labels[5]


@pytest.mark.parametrize(("people", "groups"), [(60, 59), (3_000, 3_000)])
def test_two_recordings_that_are_one_persons_among_few_are_two_peoples_among_thousands(people, groups):
    alike = np.array([THRESHOLD + 4.5 / 12], dtype=np.float32)  # a log-likelihood ratio of 4.5
    tree = Tree(people, np.array([[0, 1]]), alike)
    assert len(np.unique(calibrated_groups(tree, calibration()))) == groups


def test_the_silhouette_finds_the_number_without_calibration(ctx):
    vectors, _ = draw([12] * 6, spread=0.3)
    assert best_silhouette(average_linkage(vectors, ctx), vectors, PeopleCount(), ctx) == 6
