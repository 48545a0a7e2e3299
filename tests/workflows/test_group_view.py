"""What is said about groups of the synthetic people: matches, doubts, perceived gender, exemplars."""

import dataclasses
import shutil
from pathlib import Path

import numpy as np
import pytest

from tests.sounds import silence
from voxdesk.audio.files import read_clip, write_wav
from voxdesk.core.cluster_types import ClusterItem, ClusterRequest, ClusterResult, PeopleCount
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import LibraryError
from voxdesk.core.requests import EnrolRequest
from voxdesk.core.types import Gender, Status
from voxdesk.workflows.folders import gender
from voxdesk.workflows.folders.describe import (
    GroupsRequest,
    SplitRequest,
    describe_groups,
    place_voices,
    split_group,
    unit_vectors,
)
from voxdesk.workflows.folders.gender import GendersRequest, perceive_groups
from voxdesk.workflows.folders.group import cluster_folder
from voxdesk.workflows.people.enrol import enrol

CTX = CallbackContext()
FPIR = 0.01


@pytest.fixture
def folder(voices, tmp_path):
    root = tmp_path / "heap"
    root.mkdir()
    for paths in voices.values():
        for path in paths:
            shutil.copy(path, root / path.name)
    return root


@pytest.fixture
def result(folder, services):
    return cluster_folder(ClusterRequest(folder, people=PeopleCount(4, 4)), services, CTX)


def person_of(result, label):
    rows = np.flatnonzero(result.labels == label)
    return {result.items[row].path.rsplit("/", 1)[1].split("-")[0] for row in rows}


def describe(result, services, labels=None):
    labels = result.labels if labels is None else labels
    return describe_groups(GroupsRequest(result, labels, FPIR), services, CTX).groups


def test_groups_are_described_and_matched_with_the_library(result, services, voices) -> None:
    enrol(EnrolRequest("Anna", tuple(voices["anna"][:2])), services, CTX)
    found = describe(result, services)
    assert len(found) == 4
    for label, group in found.items():
        (name,) = person_of(result, label)
        assert group.size == 3
        assert group.speech_s == pytest.approx(result.speech_s[result.labels == label].sum())
        assert group.silhouette > 0.3
        assert set(group.exemplars) == set(np.flatnonzero(result.labels == label))
        assert (group.match.status is Status.KNOWN) == (name == "anna")
        assert not group.two_voices
    assert {group.match.name for group in found.values()} == {"Anna", None}


def test_a_group_of_two_people_is_doubted_and_split_into_them(result, services) -> None:
    joined = np.where(result.labels == 1, 0, result.labels)
    found = describe(result, services, joined)
    assert found[0].two_voices
    assert not found[2].two_voices
    assert found[0].silhouette < found[2].silhouette
    rows = np.flatnonzero(joined == 0)
    parts = split_group(SplitRequest(result, rows), services, CTX)
    assert len(parts) == 6
    assert len({tuple(pair) for pair in zip(parts.tolist(), result.labels[rows].tolist(), strict=True)}) == 2


def test_one_recording_cannot_be_split(result, services) -> None:
    assert split_group(SplitRequest(result, np.array([3])), services, CTX).tolist() == [0]


@pytest.mark.logs("not matched with the library")
def test_a_library_that_cannot_be_read_leaves_the_rest(result, services, monkeypatch) -> None:
    def broken(self, model_id, dimension=None):
        raise LibraryError("locked")

    monkeypatch.setattr("voxdesk.library.store.SpeakerStore.gallery", broken)
    assert all(group.match is None and group.size == 3 for group in describe(result, services).values())


def test_other_features_have_no_match_but_a_map(folder, services) -> None:
    request = ClusterRequest(folder, "kmeans", PeopleCount(4, 4), settings={"features": "mfcc"})
    found = cluster_folder(request, services, CTX)
    assert np.allclose(np.linalg.norm(unit_vectors(found), axis=1), 1, atol=1e-5)
    assert all(group.match is None for group in describe(found, services).values())
    places = place_voices(found, services, CTX).places
    assert places.shape == (12, 2)
    assert np.isfinite(places).all()


def test_nobody_at_all(services) -> None:
    nothing = ClusterResult(
        (), np.empty(0, np.int64), np.empty((0, 1), np.float32), np.empty(0, np.float32),
        "auto", {}, 1, {}, (), (), 0.0,
    )  # fmt: skip
    assert describe(nothing, services) == {}
    assert place_voices(nothing, services, CTX).places.shape == (0, 2)


def exemplars(result, label):
    rows = np.flatnonzero(result.labels == label)
    return tuple(result.items[row] for row in rows)


def test_gender_is_that_of_the_single_recordings_together(result, services, voices) -> None:
    asked = GendersRequest({label: exemplars(result, label) for label in range(4)})
    found = perceive_groups(asked, services, CTX)
    model = services.hub.gender()
    for label, guess in found.items():
        clips = [read_clip(Path(item.path), sample_rate=16_000) for item in exemplars(result, label)]
        logits = [model.logit(clip, services.speech.segments(clip)) for clip in clips]
        assert guess == model.guess_from(float(np.mean(logits)))
    by_name = {next(iter(person_of(result, label))): guess.label for label, guess in found.items()}
    assert (by_name["anna"], by_name["ben"]) == (Gender.FEMALE, Gender.MALE)


def test_gender_is_remembered_and_missing_recordings_are_passed_over(result, services, monkeypatch) -> None:
    items = exemplars(result, 0)
    first = perceive_groups(GendersRequest({0: items}), services, CTX)

    def never(*args, **kwargs):
        raise AssertionError("heard again")

    monkeypatch.setattr(gender, "read_clip", never)
    assert perceive_groups(GendersRequest({0: items}), services, CTX) == first
    gone = ClusterItem(items[0].path + ".gone", 0.0, 3.0)
    assert perceive_groups(GendersRequest({0: (gone,), 1: items[:1]}), services, CTX)[0] is None


def test_silence_has_no_gender_also_from_the_cache(result, services, tmp_path) -> None:

    write_wav(tmp_path / "silent.wav", silence(3.0))
    asked = GendersRequest({7: (ClusterItem(str(tmp_path / "silent.wav"), 0.0, 3.0),)})
    assert perceive_groups(asked, services, CTX) == {7: None}
    assert perceive_groups(asked, services, CTX) == {7: None}
    assert perceive_groups(asked, dataclasses.replace(services, cache=None), CTX) == {7: None}
