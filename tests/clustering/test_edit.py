"""Edits by hand: what each does, that it can be taken back, and that nothing is lost on the way."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from voxdesk.clustering.edit import MOST_STEPS, EditedGroups, EditHistory
from voxdesk.core.errors import DataError


def groups(*labels, **names):
    return EditedGroups(np.array(labels), {int(key[1:]): name for key, name in names.items()})


def labels(found):
    return found.labels.tolist()


def test_merging_keeps_the_largest_group_and_the_name() -> None:
    found = groups(0, 1, 1, 2, -1, _0="Maria").merged([0, 1])
    assert labels(found) == [1, 1, 1, 2, -1]
    assert dict(found.names) == {1: "Maria"}


def test_two_names_are_not_merged_silently() -> None:
    before = groups(0, 1, _0="Maria", _1="Ben")
    with pytest.raises(DataError, match=r"Maria.*Ben|Ben.*Maria"):
        before.merged([0, 1])
    assert labels(before) == [0, 1]
    with pytest.raises(DataError, match="at least two"):
        before.merged([0, 7])


def test_items_move_to_a_group_to_nobody_and_to_a_new_person() -> None:
    before = groups(0, 0, 1, 1)
    assert labels(before.moved([1], 1)) == [0, 1, 1, 1]
    assert labels(before.moved([1, 2], -1)) == [0, -1, -1, 1]
    assert labels(before.moved([3, 0], None)) == [2, 0, 1, 2]
    assert labels(before) == [0, 0, 1, 1]
    with pytest.raises(DataError, match="no longer there"):
        before.moved([0], 9)
    with pytest.raises(DataError, match="at least one"):
        before.moved([], 1)


def test_a_group_whose_last_item_moved_away_loses_its_name() -> None:
    found = groups(0, 1, _0="Maria").moved([0], 1)
    assert found.groups == (1,)
    assert dict(found.names) == {}


def test_splitting_leaves_the_largest_part_where_it_was() -> None:
    found = groups(3, 0, 3, 3, 0, _3="Ben").split(3, np.array([5, 8, 8]))
    assert labels(found) == [4, 0, 3, 3, 0]
    assert dict(found.names) == {3: "Ben"}
    with pytest.raises(DataError, match="cannot be split"):
        found.split(0, np.array([1, 1]))


def test_a_name_is_tidied_given_once_and_taken_away() -> None:
    found = groups(0, 1).named(0, "  Jana   Novák ")
    assert dict(found.names) == {0: "Jana Novák"}
    with pytest.raises(DataError, match="already called Jana Novák"):
        found.named(1, "jana novák")
    assert dict(found.named(0, "jana novák").names) == {0: "jana novák"}
    assert dict(found.named(0, " ").names) == {}


def test_undo_and_redo_say_what_they_do() -> None:
    history = EditHistory(groups(0, 1))
    assert not history.undo()
    assert history.undo_words == history.redo_words == ""
    history.do("Merge", history.now.merged([0, 1]))
    history.do("Name", history.now.named(0, "Ben"))
    assert history.undo_words == "Name"
    assert history.undo()
    assert dict(history.now.names) == {}
    assert (history.undo_words, history.redo_words) == ("Merge", "Name")
    assert history.undo()
    assert labels(history.now) == [0, 1]
    assert history.redo()
    assert labels(history.now) == [0, 0]
    history.do("Other", history.now.moved([0], -1))
    assert not history.redo()


def test_the_history_is_bounded_and_forgets_the_oldest() -> None:
    history = EditHistory(groups(0, 0))
    for number in range(MOST_STEPS + 50):
        history.do(f"step {number}", history.now.named(0, f"name {number}"))
    steps = 0
    while history.undo():
        steps += 1
    assert steps == MOST_STEPS
    assert history.now.names[0] == "name 49"


_steps = st.lists(
    st.tuples(
        st.sampled_from(["merge", "move", "new", "split", "name", "undo", "redo"]),
        st.integers(-1, 5),
        st.integers(0, 11),
    ),
    max_size=30,
)


@given(_steps)
def test_any_edits_keep_every_item_and_can_all_be_taken_back(steps) -> None:
    start = groups(0, 0, 0, 1, 1, 2, 2, 2, 3, -1, -1, 3)
    history = EditHistory(start)
    for what, number, row in steps:
        now = history.now
        try:
            if what == "undo":
                history.undo()
            elif what == "redo":
                history.redo()
            elif what == "merge":
                history.do("m", now.merged([number, row % 4]))
            elif what == "move":
                history.do("v", now.moved([row, number % 12], number))
            elif what == "new":
                history.do("n", now.moved([row], None))
            elif what == "name" and now.groups:
                history.do("c", now.named(now.groups[row % len(now.groups)], f"N{number}"))
            elif what == "split":
                rows = now.rows(number)
                history.do("s", now.split(number, np.arange(len(rows)) % 2))
        except DataError:
            assert history.now is now
        assert len(history.now.labels) == 12
        assert history.now.labels.min() >= -1
        assert set(history.now.names) <= set(history.now.groups)
    while history.undo():
        pass
    assert labels(history.now) == labels(start)
