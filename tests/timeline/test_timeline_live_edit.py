"""A growing timeline: follows the analysis until the user changes something, then adds to it."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.edit import TimelineEdit
from voxdesk.timeline.live_edit import SETTLED_S, LiveEdit


def turn(start_s: float, end_s: float, label: str, name: str | None = None) -> Turn:
    return Turn(start_s, end_s, name, label, Gender.UNCERTAIN)


def labels(live: LiveEdit) -> list[str]:
    return [one.label for one in live.turns]


def test_until_something_is_changed_the_analysis_may_rewrite_everything() -> None:
    live = LiveEdit()
    live.follow((turn(0, 3, "Voice A"), turn(4, 9, "Voice B")), 9.0)
    live.follow((turn(0, 3, "Ben", "Ben"), turn(4, 12, "Voice A")), 12.0)
    assert labels(live) == ["Ben", "Voice A"]
    assert [one.label for one in live.edit.turns] == ["Ben"]
    assert not live.touched


def test_what_was_changed_stays_and_what_comes_has_the_users_names() -> None:
    live = LiveEdit()
    live.follow((turn(0, 3, "Voice A"), turn(4, 9, "Voice B")), 14.0)
    live.edit.name_voice("Voice A", "Anna")
    live.follow((turn(0, 3, "Voice A"), turn(4, 9, "Voice B"), turn(15, 18, "Voice A")), 30.0)
    assert labels(live) == ["Anna", "Voice B", "Anna"]
    assert live.turns[2].name == "Anna"
    live.edit.undo()
    assert labels(live) == ["Voice A", "Voice B", "Voice A"]
    live.edit.redo()
    assert labels(live) == ["Anna", "Voice B", "Anna"]


def test_a_voice_that_the_analysis_renames_later_keeps_the_users_name() -> None:
    live = LiveEdit()
    live.follow((turn(0, 6, "Voice A"),), 12.0)
    live.edit.name_voice("Voice A", "Anna")
    live.follow((turn(0, 6, "Carla", "Carla"), turn(10, 20, "Carla", "Carla")), 20.0)
    assert labels(live) == ["Anna", "Anna"]


def test_the_end_makes_everything_final() -> None:
    live = LiveEdit()
    live.follow((turn(0, 3, "Voice A"), turn(4, 9, "Voice B")), 9.0)
    live.edit.split(0, 1.0)
    live.finish()
    assert [one.end_s for one in live.edit.turns] == [1, 3, 9]
    live.edit.undo()
    assert [one.end_s for one in live.edit.turns] == [3, 9]


def test_what_was_left_earlier_comes_back_as_one_step() -> None:
    edit = TimelineEdit((turn(0, 3, "Voice A"),), 5.0)
    edit.bring_back((turn(0, 2, "Anna", "Anna"),))
    assert edit.turns == (turn(0, 2, "Anna", "Anna"),)
    edit.undo()
    assert edit.turns == (turn(0, 3, "Voice A"),)


@given(st.lists(st.tuples(st.floats(0.3, 8.0), st.floats(0.1, 3.0), st.sampled_from("ABC")), max_size=12))
def test_no_turn_is_lost_or_told_twice(talk: list[tuple[float, float, str]]) -> None:
    everything: list[Turn] = []
    at_s = 0.0
    for seconds, pause_s, letter in talk:
        everything.append(turn(at_s, at_s + seconds, f"Voice {letter}"))
        at_s += seconds + pause_s
    live = LiveEdit()
    now_s = 0.0
    while now_s < at_s + 2 * SETTLED_S:
        now_s += 2.0
        heard = [one for one in everything if one.start_s < now_s]
        if heard:
            heard[-1] = turn(heard[-1].start_s, min(heard[-1].end_s, now_s), heard[-1].label)
        live.follow(heard, now_s)
        if not live.touched and live.edit.turns:
            live.edit.name_voice(live.edit.turns[0].label, "Anna")
    live.finish()
    assert heard_s(live.edit.turns) == pytest.approx(heard_s(everything))


def heard_s(turns: Sequence[Turn]) -> float:
    return sum(one.end_s - one.start_s for one in turns)
