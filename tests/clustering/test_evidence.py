import numpy as np
import pytest
from scipy.stats import multivariate_normal

from tests.clustering.conftest import as_voices, calibration, draw
from voxdesk.clustering.evidence import VoiceModel, likeliest_cut, merge_evidence, voice_model
from voxdesk.clustering.linkage import Tree, average_linkage
from voxdesk.clustering.registry import find_method
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.evaluation.clusters import score_groups


def alike_people(counts, between, within, seed=0, dimension=192):
    """People whose means resemble each other: expected similarities ``between`` and ``within`` them."""
    generator = np.random.default_rng(seed)
    shared = generator.normal(size=dimension)
    truth = np.repeat(np.arange(len(counts)), counts)
    own = generator.normal(size=(len(counts), dimension))
    noise = generator.normal(size=(len(truth), dimension))
    vectors = np.sqrt(between) * shared + np.sqrt(within - between) * own[truth] + np.sqrt(1 - within) * noise
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors.astype(np.float32), truth


@pytest.mark.parametrize("counts", [[34, 3, 3], [20, 20], [60, 5, 5]])
def test_few_people_who_resemble_each_other_are_kept_apart(counts, ctx):
    # A single pair at 0.4 is more likely one person than two; whole groups at 0.4 are two people.
    vectors, truth = alike_people(counts, between=0.4, within=0.7)
    method = find_method("auto")
    found = method.run(as_voices(vectors, threshold=0.35), PeopleCount(), method.params(), ctx)
    scores = score_groups(truth, found.labels)
    assert scores.k_error == 0
    assert scores.acc == 1.0


@pytest.mark.parametrize("threshold", [0.1, 0.3, 0.6])
def test_for_two_recordings_it_is_what_the_calibration_says(threshold):
    similarities = np.linspace(0.9, -0.2, 12, dtype=np.float32)
    for similarity in similarities:
        pair = Tree(2, np.array([[0, 1]]), np.array([similarity]))
        expected = calibration(threshold).llr(float(similarity))
        assert merge_evidence(pair, calibration(threshold))[0] == pytest.approx(expected, abs=0.02)


def test_a_calibration_that_no_voices_can_have_counts_similarities(ctx):
    odd = calibration(-0.5)
    assert voice_model(odd) is None
    tree = average_linkage(draw([3] * 3)[0], ctx)
    np.testing.assert_allclose(
        merge_evidence(tree, odd), odd.scale * tree.similarities + odd.offset, rtol=1e-5
    )


def test_the_likelihood_is_that_of_the_model():
    # Against the density of the whole group written out: rows share a mean, in each direction.
    directions, ratio, count = 5, 1.7, 4
    rows = np.random.default_rng(3).normal(size=(count, directions))
    within = 1 / (1 + ratio) / directions
    shared = within * (np.eye(count) + ratio * np.ones((count, count)))
    written_out = sum(
        multivariate_normal(np.zeros(count), shared).logpdf(rows[:, place])
        - multivariate_normal(np.zeros(count), within * np.eye(count)).logpdf(rows[:, place])
        for place in range(directions)
    )
    found = VoiceModel(directions, ratio).likelihood(np.array(count), np.square(rows.sum(axis=0)).sum())
    assert float(found) == pytest.approx(written_out)


def test_large_groups_must_be_more_alike(ctx):
    def evidence(size):
        vectors, _ = alike_people([size, size], between=0.4, within=0.65, seed=1)
        return merge_evidence(average_linkage(vectors, ctx), calibration())[-1]

    assert evidence(40) < evidence(4) - 3


def test_the_cut_has_the_most_evidence():
    tree = Tree(
        5, np.array([[0, 1], [2, 3], [5, 6], [7, 4]]), np.array([0.9, 0.8, 0.7, 0.1], dtype=np.float32)
    )
    assert likeliest_cut(tree, np.array([2.0, -1.0, 3.0, -9.0]), 0.0).tolist() == [0, 0, 0, 0, 1]
    assert likeliest_cut(tree, np.array([2.0, -1.0, 0.5, -9.0]), 0.0).tolist() == [0, 0, 1, 2, 3]
    assert likeliest_cut(tree, np.array([2.0, -1.0, 3.0, -9.0]), 2.5).tolist() == [0, 1, 2, 3, 4]
    nothing = Tree(2, np.empty((0, 2), dtype=np.int64), np.empty(0, dtype=np.float32))
    assert likeliest_cut(nothing, np.empty(0), 0.0).tolist() == [0, 1]
