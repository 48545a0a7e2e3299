"""Turns are joined over pauses, and captions can be read."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.joining import captions, join_turns


def turn(start_s: float, end_s: float, label: str = "Anna") -> Turn:
    return Turn(start_s, end_s, None, label, Gender.UNCERTAIN)


def test_a_turn_goes_on_over_a_short_pause_until_somebody_else_begins() -> None:
    turns = (turn(0, 3), turn(4, 6), turn(8.5, 9), turn(10, 11, "Ben"), turn(11.5, 12), turn(12.5, 13, "Ben"))
    assert join_turns(turns, 2.0) == (
        turn(0, 6),
        turn(8.5, 9),
        turn(10, 11, "Ben"),
        turn(11.5, 12),
        turn(12.5, 13, "Ben"),
    )
    assert join_turns(turns, 0.0) == turns


def test_a_word_thrown_in_while_somebody_speaks_does_not_part_the_turn() -> None:
    turns = (turn(0, 5), turn(2, 2.5, "Ben"), turn(6, 9))
    assert join_turns(turns, 2.0) == (turn(0, 9), turn(2, 2.5, "Ben"))


def test_captions_are_cut_to_what_can_be_read() -> None:
    assert captions((turn(0, 20),)) == tuple(
        (pytest.approx(20 / 3 * part), pytest.approx(20 / 3 * (part + 1)), ("Anna",)) for part in range(3)
    )
    assert captions((turn(0, 0.4), turn(5, 8))) == ((0, 1.0, ("Anna",)), (5, 8, ("Anna",)))


def test_two_at_once_share_a_caption() -> None:
    assert captions((turn(0, 6), turn(2, 4, "Ben"))) == (
        (0, 2, ("Anna",)),
        (2, 4, ("Anna", "Ben")),
        (4, 6, ("Anna",)),
    )


pieces = st.lists(
    st.tuples(st.integers(0, 600), st.integers(1, 300), st.sampled_from(["Anna", "Ben", "Carl"])), max_size=12
)


@given(pieces)
def test_captions_follow_one_another_with_two_lines_at_most(parts: list[tuple[int, int, str]]) -> None:
    turns = [turn(start / 10, (start + length) / 10, label) for start, length, label in parts]
    found = captions(turns)
    for start_s, end_s, names in found:
        assert 0 < end_s - start_s <= 7.0 + 1e-6
        assert 1 <= len(names) <= 2
    for (_, end_s, _), (start_s, _, _) in itertools.pairwise(found):
        assert end_s <= start_s + 1e-9
    assert bool(found) == bool(turns)
