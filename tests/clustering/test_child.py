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
    time.sleep(60)


def test_an_answer_and_an_error_come_back(ctx):
    assert run_killable(double, (21,), ctx) == 42
    with pytest.raises(ValueError, match="too odd"):
        run_killable(refuse, ("too odd",), ctx)


def test_a_process_that_dies_is_told_in_words(ctx):
    with pytest.raises(UserError, match="memory"):
        run_killable(vanish, (), ctx)


def test_cancelling_ends_the_process_at_once(tmp_path):
    ctx = CallbackContext()
    note = tmp_path / "pid"
    asked = []

    def cancel():
        while not note.is_file() or not note.read_text():
            time.sleep(0.02)
        asked.append(time.monotonic())
        ctx.cancel()

    threading.Thread(target=cancel).start()
    with pytest.raises(Cancelled):
        run_killable(sleep_long, (str(note),), ctx)
    assert time.monotonic() - asked[0] < 1.0
    with pytest.raises(ProcessLookupError):
        os.kill(int(note.read_text()), 0)
