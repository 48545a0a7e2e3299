"""What a process of its own gives piece by piece, and how it ends."""

import multiprocessing
import os
import time
from collections.abc import Iterator

import pytest

from voxdesk.core.child_process import iterate_in_child
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled, DataError, UserError

DIED = UserError("It died.")


def count(to: int) -> Iterator[int]:
    yield from range(to)


def break_off(at: int) -> Iterator[int]:
    yield from range(at)
    raise DataError("{count} is too much.", count=at)


def die(after: int) -> Iterator[int]:
    yield from range(after)
    os._exit(3)


def slowly(pause_s: float) -> Iterator[int]:
    for number in range(1000):
        yield number
        time.sleep(pause_s)


def test_pieces_come_in_order() -> None:
    assert list(iterate_in_child(count, (5,), CallbackContext(), DIED)) == [0, 1, 2, 3, 4]
    assert multiprocessing.active_children() == []


def test_an_error_comes_after_what_was_made_before_it() -> None:
    found = []
    with pytest.raises(DataError, match="2 is too much"):
        for each in iterate_in_child(break_off, (2,), CallbackContext(), DIED):
            found.append(each)  # noqa: PERF402
    assert found == [0, 1]


@pytest.mark.logs("a child process ended")
def test_a_process_that_dies_is_told() -> None:
    with pytest.raises(UserError, match="It died"):
        list(iterate_in_child(die, (1,), CallbackContext(), DIED))


def test_it_ends_when_the_user_cancels_and_when_nobody_asks_on() -> None:
    ctx = CallbackContext()
    with pytest.raises(Cancelled):
        for number in iterate_in_child(slowly, (0.05,), ctx, DIED):
            if number == 2:
                ctx.cancel()
    assert multiprocessing.active_children() == []
    some = iterate_in_child(slowly, (0.05,), CallbackContext(), DIED)
    assert next(some) == 0
    some.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []
