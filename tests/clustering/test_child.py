import os
import threading
import time
from pathlib import Path

import pytest

from voxdesk.clustering.child import run_killable
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled, UserError


def double(number):
    return 2 * number


def refuse(words):
    raise ValueError(words)


def vanish():
    os._exit(9)


def sleep_long(path):
    Path(path).write_text(str(os.getpid()))
    time.sleep(300)


def test_an_answer_and_an_error_come_back(ctx):
    assert run_killable(double, (21,), ctx) == 42
    with pytest.raises(ValueError, match="too odd"):
        run_killable(refuse, ("too odd",), ctx)


@pytest.mark.logs("a child process ended")
def test_a_process_that_dies_is_told_in_words(ctx):
    with pytest.raises(UserError, match="memory"):
        run_killable(vanish, (), ctx)


@pytest.mark.timeout(120)
def test_cancelling_ends_the_process_and_waits_for_no_answer(tmp_path):
    ctx = CallbackContext()
    note = tmp_path / "pid"

    def cancel():
        while not note.is_file() or not note.read_text():
            time.sleep(0.02)
        ctx.cancel()

    threading.Thread(target=cancel).start()
    with pytest.raises(Cancelled):
        run_killable(sleep_long, (str(note),), ctx)
    with pytest.raises(ProcessLookupError):
        os.kill(int(note.read_text()), 0)
