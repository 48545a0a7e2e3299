"""Markers: set, written on, moved, found, undone, and carried through changed names."""

import csv
import io
import json

import pytest

from voxdesk.core.names import forgetting, renaming
from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.edit import TimelineEdit
from voxdesk.timeline.formats import FORMATS
from voxdesk.timeline.history import Change
from voxdesk.timeline.markers import (
    Marker,
    moved,
    next_to,
    ordered,
    place_at,
    rename_in_markers,
    with_marker,
    with_text,
    without,
)

TURNS = (
    Turn(0.5, 2.25, "Anna Lena", "Anna Lena", Gender.FEMALE),
    Turn(3.0, 4.0, None, "Voice A", Gender.MALE),
)
MARKERS = (Marker(1.0, 'The "question"'), Marker(3.5, ""), Marker(9.25, "Ende\tgut"))


def test_markers_stand_in_order_and_none_twice() -> None:
    markers = with_marker(with_marker((), 5.0, "b"), 1.0, " a \n line ")
    assert markers == (Marker(1.0, "a line"), Marker(5.0, "b"))
    assert with_marker(markers, 5.02, "not again") == markers
    assert with_marker(markers, -3.0) == (Marker(0.0), *markers)
    assert with_text(markers, 1, "new") == (markers[0], Marker(5.0, "new"))
    assert without(markers, 0) == markers[1:]
    assert moved(markers, 0, 7.0) == (Marker(5.0, "b"), Marker(7.0, "a line"))
    assert moved(markers, 0, 5.01) == markers  # another one stands there
    with pytest.raises(IndexError):
        without(markers, 2)


def test_the_next_and_the_last_one_are_found() -> None:
    assert [next_to(MARKERS, at_s, 1) for at_s in (0.0, 1.0, 4.0, 9.25)] == [0, 1, 2, None]
    assert [next_to(MARKERS, at_s, -1) for at_s in (0.0, 1.0, 4.0, 99.0)] == [None, None, 1, 2]
    assert place_at(MARKERS, 3.51) == 1
    assert place_at(MARKERS, 3.6) is None


def test_markers_are_undone_with_the_turns_they_were_set_among() -> None:
    edit = TimelineEdit(TURNS, 10.0)
    edit.mark(Change.MARK, with_marker((), 1.0))
    edit.remove(1)
    edit.mark(Change.MARK_TEXT, with_text(edit.markers, 0, "here"))
    edit.mark(Change.MARK_TEXT, edit.markers)  # changes nothing, so it is no step
    assert edit.undoable is Change.MARK_TEXT
    edit.undo()
    assert (edit.markers, len(edit.turns)) == ((Marker(1.0),), 1)
    edit.undo()
    assert (edit.markers, edit.turns) == ((Marker(1.0),), TURNS)
    edit.undo()
    assert edit.markers == ()
    assert not edit.changed
    for _ in range(3):
        edit.redo()
    assert (edit.markers, len(edit.turns)) == ((Marker(1.0, "here"),), 1)


def test_earlier_markers_come_back_as_one_step_with_the_turns() -> None:
    edit = TimelineEdit(TURNS, 10.0)
    edit.bring_back(TURNS[:1], MARKERS)
    assert (edit.turns, edit.markers) == (TURNS[:1], MARKERS)
    edit.undo()
    assert (edit.turns, edit.markers) == (TURNS, ())
    edit.bring_back(TURNS)
    assert not edit.changed


def test_names_in_texts_follow_changed_and_forgotten_people() -> None:
    markers = ordered([Marker(0.0, "anna lena asks"), Marker(1.0, "Annabel"), Marker(2.0, "Lena’s answer")])
    renamed = rename_in_markers(markers, renaming("Anna Lena", r"A\1"))
    assert [each.text for each in renamed] == [r"A\1 asks", "Annabel", "Lena’s answer"]
    forgotten = rename_in_markers(markers, forgetting(["Anna Lena"]))
    assert [each.text for each in forgotten] == ["… asks", "Annabel", "…’s answer"]
    everybody = rename_in_markers(markers, forgetting([], everybody=True))
    assert [each.text for each in everybody] == ["", "", ""]
    assert [each.at_s for each in everybody] == [0.0, 1.0, 2.0]
    edit = TimelineEdit(TURNS, 10.0)
    edit.mark(Change.MARK, markers)
    edit.mark(Change.UNMARK, ())
    edit.rename(forgetting(["Anna Lena"]))
    edit.undo()  # no step brings the name back
    assert edit.markers == forgotten


def test_csv_and_json_hold_markers_only_where_there_are_any() -> None:
    plain = {name: FORMATS[name](TURNS, "talk.wav", 10.0) for name in ("csv", "json")}
    assert "marker" not in plain["csv"] + plain["json"]
    rows = list(csv.DictReader(io.StringIO(FORMATS["csv"](TURNS, "talk.wav", 10.0, MARKERS))))
    assert [(row["start_s"], row["name"], row["marker"]) for row in rows] == [
        ("0.500", "Anna Lena", ""),
        ("1.000", "", 'The "question"'),
        ("3.000", "Voice A", ""),
        ("3.500", "", ""),
        ("9.250", "", "Ende\tgut"),
    ]
    content = json.loads(FORMATS["json"](TURNS, "talk.wav", 10.0, MARKERS))
    assert content["markers"][0] == {"at_s": 1.0, "text": 'The "question"'}
    assert len(content["segments"]) == len(TURNS)


def test_audacity_reads_markers_as_point_labels() -> None:
    lines = FORMATS["audacity"](TURNS, "talk.wav", 10.0, MARKERS).splitlines()
    labels = [line.split("\t") for line in lines]
    assert [len(label) for label in labels] == [3] * 5
    points = [(float(start), text) for start, end, text in labels if start == end]
    assert points == [(1.0, 'The "question"'), (3.5, ""), (9.25, "Ende gut")]
    assert [float(label[0]) for label in labels] == sorted(float(label[0]) for label in labels)


def test_praat_reads_markers_as_a_point_tier(tmp_path) -> None:
    parselmouth = pytest.importorskip("parselmouth")
    path = tmp_path / "talk.TextGrid"
    path.write_text(FORMATS["textgrid"](TURNS, "talk.wav", 10.0, MARKERS), encoding="utf-8")
    grid = parselmouth.read(str(path))
    tier = parselmouth.praat.call(grid, "Get number of tiers")
    assert parselmouth.praat.call(grid, "Get tier name", tier) == "markers"
    count = parselmouth.praat.call(grid, "Get number of points", tier)
    times = [parselmouth.praat.call(grid, "Get time of point", tier, n + 1) for n in range(count)]
    assert times == [1.0, 3.5, 9.25]
    assert parselmouth.praat.call(grid, "Get label of point", tier, 1) == 'The "question"'
