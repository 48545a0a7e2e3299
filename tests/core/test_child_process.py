"""What a process of its own gives piece by piece, and how it ends."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from voxdesk.core.child_process import iterate_in_child
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled, DataError, UserError

DIED = UserError("It died.")
ROOT = Path(__file__).resolve().parents[2]


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


def rest(pause_s: float) -> Iterator[int]:
    """Tell the number of this process, then be deaf."""
    yield os.getpid()
    time.sleep(pause_s)


def ask_for_rest() -> None:
    """Print who rests for an hour."""
    for number in iterate_in_child(rest, (3600.0,), CallbackContext(), DIED):
        print(number, flush=True)


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


@pytest.mark.skipif(sys.platform == "win32", reason="signals and process numbers of Unix")
def test_it_ends_when_the_one_that_asked_is_killed() -> None:
    code = "from tests.core.test_child_process import ask_for_rest; ask_for_rest()"
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as asking:
        assert asking.stdout is not None
        resting = int(asking.stdout.readline())
        os.kill(asking.pid, signal.SIGKILL)
    end_s = time.monotonic() + 120
    while _is_there(resting):
        assert time.monotonic() < end_s, "the process outlives the one that asked"
        time.sleep(0.05)


def _is_there(number: int) -> bool:
    """Tell whether a process runs; one that nobody has collected yet has ended."""
    try:
        os.kill(number, 0)
        state = Path(f"/proc/{number}/stat")
        return not state.exists() or state.read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False
