import contextlib
import dataclasses
import multiprocessing
from dataclasses import fields

import numpy as np
import pytest

from tests.clustering.conftest import Impatient, as_voices, calibration, draw, work_of_a_yardstick
from voxdesk.clustering.base import Voices
from voxdesk.clustering.registry import METHODS, find_method
from voxdesk.core.cluster_types import FeatureKind, PeopleCount
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled
from voxdesk.evaluation.clusters import score_groups

AUTO = PeopleCount()
COUNTS = [12, 9, 15, 6, 10, 8, 20, 7]
# Those that bring features of their own have tests of their own.
GENERAL = [
    method
    for method in METHODS
    if "features" in {line.name for line in fields(method.params)} or not hasattr(method.params, "features")
]
every_method = pytest.mark.parametrize("method", GENERAL, ids=lambda method: method.id)


def grouped(method, voices, people, ctx, **changes):
    return method.run(voices, people, method.params(**changes), ctx)


@every_method
def test_people_who_differ_are_found(method, ctx):
    vectors, truth = draw(COUNTS, spread=0.4)
    found = grouped(method, as_voices(vectors), AUTO, ctx)
    scores = score_groups(truth, found.labels)
    assert scores.acc > 0.9
    assert abs(scores.k_error) <= 1


@every_method
def test_the_number_of_people_can_be_given(method, ctx):
    vectors, truth = draw(COUNTS, spread=0.4)
    labels = grouped(method, as_voices(vectors), PeopleCount(8, 8), ctx).labels
    assert len(np.unique(labels[labels >= 0])) == 8
    assert score_groups(truth, labels).acc > 0.9
    few = grouped(method, as_voices(vectors), PeopleCount(2, 4), ctx).labels
    assert 2 <= len(np.unique(few[few >= 0])) <= 4


@every_method
def test_the_same_folder_gives_the_same_groups(method, ctx):
    vectors, _ = draw(COUNTS, spread=0.9)
    first = grouped(method, as_voices(vectors), AUTO, ctx).labels
    np.testing.assert_array_equal(first, grouped(method, as_voices(vectors), AUTO, ctx).labels)


@every_method
def test_labels_run_from_the_largest_group(method, ctx):
    vectors, _ = draw(COUNTS, spread=0.5)
    labels = grouped(method, as_voices(vectors), AUTO, ctx).labels
    sizes = np.bincount(labels[labels >= 0])
    assert (np.diff(sizes) <= 0).all()
    assert (sizes > 0).all()
    assert labels.dtype == np.int64


@every_method
@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_a_handful_of_recordings(method, count, ctx):
    vectors, _ = draw([1] * count)
    for people in (AUTO, PeopleCount(1, 1), PeopleCount(9, 9), PeopleCount(2, 3)):
        labels = grouped(method, as_voices(vectors), people, ctx).labels
        assert len(labels) == count
        assert labels.max() < count


@every_method
def test_copies_of_one_recording_are_one_person(method, ctx):
    vectors, _ = draw([1])
    labels = grouped(method, as_voices(np.repeat(vectors, 60, axis=0)), AUTO, ctx).labels
    assert labels.tolist() == [0] * 60


@every_method
def test_other_features_need_no_calibration(method, ctx):
    if "features" not in {line.name for line in dataclasses.fields(method.params)}:
        pytest.skip("the method is for embeddings")
    vectors, truth = draw([14] * 5, spread=0.3, dimension=20)
    raw = (vectors * np.linspace(1, 50, 20) + 100).astype(np.float32)
    voices = Voices(raw, np.ones(len(raw), dtype=np.float32), FeatureKind.MFCC)
    labels = grouped(method, voices, AUTO, ctx, features=FeatureKind.MFCC).labels
    assert score_groups(truth, labels).acc > 0.85


@every_method
def test_a_method_asks_between_small_pieces_of_work(method):
    # Loading a library cannot be cancelled and happens once: not what is measured here.
    grouped(method, as_voices(draw([4] * 5, spread=0.9)[0]), AUTO, CallbackContext())
    vectors, _ = draw([25] * 160, spread=0.9)
    yardstick_s = work_of_a_yardstick()
    ctx = Impatient(patience_s=3.0)
    with contextlib.suppress(Cancelled):  # it may be done before
        grouped(method, as_voices(vectors), AUTO, ctx)
    assert ctx.longest_s < 10 * yardstick_s
    assert multiprocessing.active_children() == []


def test_two_with_three_recordings_and_one_with_five_hundred(ctx):
    vectors, truth = draw([500, 3, 3], spread=0.9, dimension=96)
    for people in (AUTO, PeopleCount(3, 3)):
        scores = score_groups(truth, grouped(find_method("auto"), as_voices(vectors), people, ctx).labels)
        assert scores.acc > 0.99
        assert scores.k_error == 0


def test_strays_do_not_make_real_people_share_a_group(ctx):
    # Two people and three odd recordings: with two people asked for, average linkage alone
    # would give both people one group and an odd recording the other.
    vectors, truth = draw([40, 40, 1, 1, 1], seed=3, spread=0.4)
    labels = grouped(find_method("auto"), as_voices(vectors), PeopleCount(2, 2), ctx).labels
    assert score_groups(truth[truth < 2], labels[truth < 2]).acc == 1.0


def test_a_voice_heard_once_is_a_person_unless_too_little_was_heard(ctx):
    vectors, truth = draw([10, 10, 1, 1], spread=0.4)
    speech_s = np.full(len(truth), 5.0, dtype=np.float32)
    speech_s[truth == 3] = 0.4
    voices = Voices(vectors, speech_s, calibration=calibration())
    labels = grouped(find_method("auto"), voices, AUTO, ctx).labels
    assert labels[truth == 2][0] == 2
    assert labels[truth == 3][0] == -1
    short = Voices(vectors, np.full(len(truth), 0.4, dtype=np.float32), calibration=calibration())
    assert set(grouped(find_method("auto"), short, AUTO, ctx).labels[truth < 2]) == {0, 1}


def test_the_calibration_decides_what_one_person_is(ctx):
    vectors, _ = draw([10] * 6, spread=0.5)
    counts = [
        len(np.unique(grouped(find_method("auto"), as_voices(vectors, threshold), AUTO, ctx).labels))
        for threshold in (-0.9, 0.3, 0.995)
    ]
    assert counts == [1, 6, 60]


def test_dynmsc_doubts_a_number_that_follows_its_limit(ctx):
    vectors, _ = draw([2] * 60, spread=0.6)
    found = grouped(find_method("dynmsc"), as_voices(vectors), AUTO, ctx, kmax=25)
    assert found.labels.max() + 1 > 20
    assert any("follows that limit" in note for note in found.warnings)
    assert any("average linkage" in note for note in found.warnings)
    assert found.quality["kmax"] == 25
    assert found.quality["second_opinion"] > 40


@pytest.mark.parametrize("method_id", ["dynmsc", "fasterpam"])
def test_medoids_of_a_sample_group_a_large_folder(method_id, ctx):
    vectors, truth = draw([50] * 12, spread=0.4)
    found = grouped(find_method(method_id), as_voices(vectors), PeopleCount(12, 12), ctx, sample=200)
    assert score_groups(truth, found.labels).acc > 0.9
    assert any("200 of 600" in note for note in found.warnings)


def test_radius_leaves_strangers_alone(ctx):
    vectors, truth = draw([20, 20, 20, 1, 1, 1], spread=0.4)
    labels = grouped(find_method("radius"), as_voices(vectors), AUTO, ctx).labels
    assert (labels[truth >= 3] == -1).all()
    assert (labels[truth < 3] >= 0).mean() > 0.9
    narrow = grouped(find_method("radius"), as_voices(vectors), AUTO, ctx, radius=0.05).labels
    assert (narrow == -1).mean() > 0.9


def test_hdbscan_says_when_it_cannot_find_as_many(ctx):
    vectors, _ = draw([10] * 4, spread=0.4)
    found = grouped(find_method("hdbscan"), as_voices(vectors), PeopleCount(9, 9), ctx)
    assert "9 asked for" in found.warnings[0]


def test_pca_keeps_what_it_is_told(ctx):
    vectors, _ = draw([20] * 6, spread=0.5)
    method = find_method("pca-kmeans")
    assert grouped(method, as_voices(vectors), AUTO, ctx, components=7).quality["components"] == 7
    share = grouped(method, as_voices(vectors), AUTO, ctx).quality
    assert share["variance"] >= 0.85
    assert share["components"] < 64
    assert grouped(method, as_voices(vectors), AUTO, ctx, variance=1.0).quality["components"] == 64


def test_pca_tells_how_many_components_each_recording_needs(ctx):
    generator = np.random.default_rng(0)
    vectors = generator.normal(size=(40, 6)).astype(np.float32)
    vectors[:20, 1:] = 0.01 * vectors[:20, 1:]
    voices = Voices(vectors, np.ones(40, dtype=np.float32), FeatureKind.MFCC)
    details = grouped(find_method("pca-kmeans"), voices, PeopleCount(2, 2), ctx, features="mfcc").details
    assert (np.diff(details["explained"]) >= 0).all()
    assert details["explained"][-1] == pytest.approx(1.0)
    assert details["needed"].shape == (40,)
    assert details["needed"].min() >= 1
    assert details["needed"].max() <= 6
    assert details["needed"][:20].mean() < details["needed"][20:].mean()
