"""What is kept of a grouping: all of it comes back, on a folder that has changed too."""

import json
import os
from pathlib import Path

import numpy as np
import pytest

from voxdesk.clustering.edit import EditedGroups
from voxdesk.core.cluster_types import ClusterItem, ClusterRequest, ClusterResult, PeopleCount, Per
from voxdesk.core.paths import default_paths
from voxdesk.workflows.folders.session import edits_on, session_of
from voxdesk.workflows.grouping_file import FolderSession, forget_session, load_session, save_session

REQUEST = ClusterRequest(
    Path("/voices") / os.fsdecode(b"caf\xe9 \xe9\x8c\xb2"),
    "dynmsc",
    PeopleCount(2, 9),
    Per.SEGMENT,
    {"kmax": "7"},
)


def result(names: str, labels: list[int]) -> ClusterResult:
    items = tuple(ClusterItem(f"/voices/{name}.wav", 0.5, 2.0) for name in names)
    vectors, seconds = np.ones((len(items), 2), np.float32), np.ones(len(items), np.float32)
    return ClusterResult(items, np.array(labels), vectors, seconds, "auto", {}, 1, {}, (), (), 0.1)


def test_everything_comes_back() -> None:
    paths = default_paths()
    assert load_session(paths) is None
    save_session(paths, FolderSession(REQUEST))
    assert load_session(paths) == FolderSession(REQUEST)
    grouped = result("abc", [0, 0, 1])
    edited = EditedGroups(grouped.labels).moved([1], None).named(0, "Жанна")
    save_session(paths, session_of(REQUEST, grouped, edited))
    kept = load_session(paths)
    assert kept is not None
    assert kept.done
    again = edits_on(grouped, kept)
    assert again.labels.tolist() == [0, 2, 1]
    assert dict(again.names) == {0: "Жанна"}
    forget_session(paths)
    assert load_session(paths) is None


def test_without_edits_a_new_grouping_counts_as_it_is() -> None:
    grouped = result("abc", [0, 0, 1])
    session = session_of(REQUEST, grouped, EditedGroups(grouped.labels))
    assert edits_on(result("abcd", [1, 1, 0, 0]), session).labels.tolist() == [1, 1, 0, 0]


def test_names_stay_with_their_voices_when_the_folder_has_changed() -> None:
    grouped = result("abcd", [0, 0, 1, 1])
    edited = EditedGroups(grouped.labels).named(0, "Ann").named(1, "Ben")
    session = session_of(REQUEST, grouped, edited)
    # b is gone, e to i are new: the groups are numbered the other way round now.
    changed = result("acdefghi", [1, 0, 0, 0, 0, 1, 2, -1])
    again = edits_on(changed, session)
    names = [again.names.get(label, str(label)) for label in again.labels.tolist()]
    assert names == ["Ann", "Ben", "Ben", "Ben", "Ben", "Ann", "2", "-1"]


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "null", '{"version": 1}', '{"version": 99}', '{"version": 1, "people": 3}', "\x00\xff"],
)
@pytest.mark.logs("the grouping kept in .* cannot be read")
def test_a_file_that_makes_no_sense_is_none(content) -> None:
    paths = default_paths()
    save_session(paths, FolderSession(REQUEST))
    (place,) = paths.data.glob("*.json")
    place.write_text(content, encoding="latin-1")
    assert load_session(paths) is None


@pytest.mark.logs("the grouping kept in .* cannot be read")
def test_wrong_values_are_none() -> None:
    paths = default_paths()
    save_session(paths, FolderSession(REQUEST))
    (place,) = paths.data.glob("*.json")
    good = json.loads(place.read_text())
    for name, value in (
        ("people", [5, 2]),
        ("per", "hour"),
        ("labels", [[1]]),
        ("settings", []),
        ("names", 3),
    ):
        place.write_text(json.dumps(good | {name: value}))
        assert load_session(paths) is None


@pytest.mark.logs("the grouping (cannot be )?kept in")
def test_a_disk_that_takes_nothing_is_no_error(tmp_path, caplog) -> None:
    paths = default_paths()
    paths.data.parent.mkdir(parents=True, exist_ok=True)
    paths.data.write_text("a file where a folder belongs")
    save_session(paths, FolderSession(REQUEST))
    assert "cannot be kept" in caplog.text
    assert load_session(paths) is None
