"""Changed timelines on disk: what is written comes back, what is damaged is none, no voiceprint is in it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from voxdesk.core.names import forgetting
from voxdesk.core.paths import Paths
from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.markers import Marker
from voxdesk.workflows.listen.edited_timelines import (
    KeptTurns,
    forget_all_turns,
    forget_turns,
    keep_turns,
    recall_turns,
    rename_in_timelines,
)

SHA = "0f" * 32
KEPT = KeptTurns(
    (Turn(0.0, 4.5, None, "Voice A", Gender.MALE),),
    (Turn(0.0, 2.0, "Zoë", "Zoë", Gender.FEMALE), Turn(1.5, 4.5, None, "Voice A", Gender.UNCERTAIN)),
)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path, tmp_path, tmp_path / "config", tmp_path / "data", tmp_path / "cache")


def test_what_is_kept_comes_back_and_can_be_forgotten(paths: Paths) -> None:
    assert recall_turns(paths, SHA) is None
    keep_turns(paths, SHA, KEPT)
    assert recall_turns(paths, SHA) == KEPT
    assert recall_turns(paths, "1f" * 32) is None
    forget_turns(paths, SHA)
    forget_turns(paths, SHA)
    assert recall_turns(paths, SHA) is None


def test_everything_can_be_forgotten(paths: Paths) -> None:
    forget_all_turns(paths)
    for sha256 in (SHA, "1f" * 32):
        keep_turns(paths, sha256, KEPT)
    forget_all_turns(paths)
    assert list(paths.timelines.iterdir()) == []


def test_only_times_names_gender_and_how_sure_they_are_are_written(paths: Paths) -> None:
    keep_turns(paths, SHA, KEPT)
    (file,) = paths.timelines.iterdir()
    stored = json.loads(file.read_text(encoding="utf-8"))
    assert set(stored) == {"version", "found", "turns"}
    assert stored["turns"][0] == [0.0, 2.0, "Zoë", "Zoë", "female", None, False]


@pytest.mark.parametrize(
    "content",
    ["", "[]", '{"version": 2}', '{"version": 1, "found": [], "turns": [[5, 1, null, "A", "male"]]}',
     '{"version": 1, "found": [], "turns": [[0, NaN, null, "A", "male"]]}',
     '{"version": 1, "found": [], "turns": [[0, 1, null, "A", "other"]]}'],
)  # fmt: skip
@pytest.mark.logs("the timeline kept in .* cannot be read")
def test_a_damaged_file_is_none(paths: Paths, content: str) -> None:
    paths.timelines.mkdir(parents=True)
    (paths.timelines / f"{SHA}.json").write_text(content, encoding="utf-8")
    assert recall_turns(paths, SHA) is None


@pytest.mark.logs("the timeline (cannot be )?kept in")
def test_a_disk_that_takes_nothing_is_no_error(paths: Paths) -> None:
    paths.data.parent.mkdir(parents=True, exist_ok=True)
    paths.data.write_text("a file where the folder should be", encoding="utf-8")
    keep_turns(paths, SHA, KEPT)
    assert recall_turns(paths, SHA) is None


@pytest.mark.logs("a marker outside of time")
def test_markers_are_kept_with_the_turns_and_older_files_have_none(paths: Paths) -> None:
    marked = replace(KEPT, markers=(Marker(1.5, "Anna asks"), Marker(2.5)))
    keep_turns(paths, SHA, marked)
    assert recall_turns(paths, SHA) == marked
    rename_in_timelines(paths, forgetting(["Anna"]))
    kept = recall_turns(paths, SHA)
    assert kept is not None
    assert kept.markers == (Marker(1.5, "… asks"), Marker(2.5))
    path = paths.timelines / f"{SHA}.json"
    stored = json.loads(path.read_text("utf-8"))
    del stored["markers"]
    path.write_text(json.dumps(stored), encoding="utf-8")
    assert recall_turns(paths, SHA).markers == ()
    path.write_text(json.dumps(stored | {"markers": [[-1.0, "before time"]]}), encoding="utf-8")
    assert recall_turns(paths, SHA) is None
