import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.edit import SHORTEST_S, Edge, TimelineEdit
from voxdesk.timeline.history import Change
from voxdesk.timeline.overlaps import overlaps


def turn(start_s: float, end_s: float, label: str, name: str | None = None) -> Turn:
    return Turn(start_s, end_s, name, label, Gender.FEMALE)


ANNA, A = "Anna", "Voice A"
TALK = (turn(0, 4, ANNA, ANNA), turn(4, 6, A), turn(7, 9, ANNA, ANNA), turn(8.5, 12, A))


def edit() -> TimelineEdit:
    return TimelineEdit(TALK, 20.0)


def spans(timeline: TimelineEdit, label: str) -> list[tuple[float, float]]:
    return [(one.start_s, one.end_s) for one in timeline.turns if one.label == label]


def test_voices_stand_in_the_order_in_which_they_speak() -> None:
    assert edit().voices == (ANNA, A)
    assert not edit().changed


def test_a_border_between_two_turns_moves_for_both() -> None:
    timeline = edit()
    assert timeline.move_edge(0, Edge.END, 4.5) == 0
    assert spans(timeline, ANNA)[0] == (0, 4.5)
    assert spans(timeline, A)[0] == (4.5, 6)
    timeline.move_edge(1, Edge.START, 3.0)
    assert spans(timeline, ANNA)[0] == (0, 3.0)


def test_a_border_beside_a_pause_or_an_overlap_moves_alone() -> None:
    timeline = edit()
    timeline.move_edge(1, Edge.END, 6.5)
    assert spans(timeline, A)[0] == (4, 6.5)
    timeline.move_edge(3, Edge.START, 8.0)
    assert spans(timeline, ANNA)[1] == (7, 9)
    assert timeline.overlaps() == ((8.0, 9.0),)


@pytest.mark.parametrize(
    ("place", "edge", "wanted", "reached"),
    [
        (0, Edge.START, -5.0, 0.0),
        (0, Edge.END, 99.0, 6 - SHORTEST_S),  # the neighbour keeps a tenth of a second
        (2, Edge.START, 1.0, 4.0),  # its own voice speaks until then
        (3, Edge.END, 99.0, 20.0),
        (3, Edge.END, 1.0, 8.5 + SHORTEST_S),
    ],
)
def test_a_border_stops_in_time(place: int, edge: Edge, wanted: float, reached: float) -> None:
    timeline = edit()
    label, start_s = TALK[place].label, TALK[place].start_s
    timeline.move_edge(place, edge, wanted)
    edges = [one for span in spans(timeline, label) for one in span]
    assert any(abs(one - reached) < 1e-9 for one in edges), (label, start_s, edges)


def test_a_turn_goes_to_another_voice_and_becomes_one_with_what_it_touches() -> None:
    timeline = edit()
    place = timeline.reassign(1, ANNA)
    assert spans(timeline, ANNA) == [(0, 6), (7, 9)]
    assert timeline.turns[place].label == ANNA
    assert timeline.turns[place].name == ANNA
    assert timeline.undoable is Change.GIVE


def test_a_turn_goes_to_somebody_new() -> None:
    timeline = edit()
    place = timeline.reassign_to_new(2)
    assert timeline.turns[place].label == "Voice B"
    assert timeline.turns[place].name is None
    assert timeline.voices == (ANNA, A, "Voice B")


def test_split_and_join() -> None:
    timeline = edit()
    place = timeline.split(0, 1.5)
    assert (timeline.turns[place].start_s, timeline.turns[place].end_s) == (1.5, 4)
    timeline.reassign(place, A)
    assert spans(timeline, A)[0] == (1.5, 6)
    timeline.undo()
    assert timeline.merge_with_next(0) == 0
    assert timeline.turns == TALK


@pytest.mark.parametrize("at_s", [-1.0, 0.05, 3.95, 9.0])
def test_no_split_leaves_a_sliver(at_s: float) -> None:
    timeline = edit()
    timeline.split(0, at_s)
    assert timeline.turns == TALK
    assert not timeline.changed


def test_the_last_turn_of_a_voice_has_none_to_join() -> None:
    timeline = edit()
    assert timeline.next_of_voice(3) is None
    timeline.merge_with_next(3)
    assert timeline.turns == TALK


def test_a_name_goes_everywhere() -> None:
    timeline = edit()
    timeline.name_voice(A, "Ben")
    assert timeline.voices == (ANNA, "Ben")
    assert all(one.name == one.label for one in timeline.turns)
    timeline.undo()
    assert timeline.turns == TALK


def test_a_name_that_is_there_already_makes_one_person() -> None:
    timeline = edit()
    timeline.name_voice(A, ANNA)
    assert timeline.voices == (ANNA,)
    assert spans(timeline, ANNA) == [(0, 6), (7, 12)]


def test_undo_and_redo_go_through_all_steps() -> None:
    timeline = edit()
    states = [timeline.turns]
    for step in (
        lambda: timeline.split(1, 5.0),
        lambda: timeline.reassign_to_new(1),
        lambda: timeline.remove(0),
        lambda: timeline.name_voice(A, "Ben"),
    ):
        step()
        states.append(timeline.turns)
    for state in reversed(states[:-1]):
        timeline.undo()
        assert timeline.turns == state
    timeline.undo()
    assert timeline.undoable is None
    for state in states[1:]:
        timeline.redo()
        assert timeline.turns == state
    assert timeline.redoable is None


def test_a_new_step_forgets_what_was_undone() -> None:
    timeline = edit()
    timeline.remove(0)
    timeline.undo()
    timeline.remove(1)
    timeline.redo()
    assert len(timeline.turns) == 3
    assert timeline.turns[0] == TALK[0]


def test_what_is_not_there() -> None:
    with pytest.raises(IndexError):
        edit().split(4, 1.0)
    with pytest.raises(KeyError):
        edit().reassign(0, "Nobody")


def test_overlaps_of_three() -> None:
    turns = [turn(0, 4, "a"), turn(1, 3, "b"), turn(2, 6, "c"), turn(6, 7, "a")]
    assert overlaps(turns) == ((1, 4),)
    assert overlaps(()) == ()


def act(timeline: TimelineEdit, kind: int, place: int, voice: str, at_s: float) -> None:
    actions = (
        lambda: timeline.move_edge(place, Edge.START, at_s),
        lambda: timeline.move_edge(place, Edge.END, at_s),
        lambda: timeline.reassign(place, voice),
        lambda: timeline.reassign_to_new(place),
        lambda: timeline.split(place, at_s),
        lambda: timeline.merge_with_next(place),
        lambda: timeline.name_voice(voice, ANNA),
        timeline.undo,
    )
    actions[kind]()


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 40), st.floats(-2, 25)), max_size=12))
def test_whatever_is_done_no_voice_talks_over_itself(steps: list[tuple[int, int, float]]) -> None:
    timeline = edit()
    for kind, number, at_s in steps:
        if not timeline.turns:
            break
        place = number % len(timeline.turns)
        voice = timeline.voices[number % len(timeline.voices)]
        act(timeline, kind, place, voice, at_s)
        for label in timeline.voices:
            for earlier, later in itertools.pairwise(spans(timeline, label)):
                assert earlier[1] <= later[0] + 1e-9
        assert all(one.end_s - one.start_s >= SHORTEST_S - 1e-9 for one in timeline.turns)
        assert all(one.start_s >= 0 and one.end_s <= 20 for one in timeline.turns)
