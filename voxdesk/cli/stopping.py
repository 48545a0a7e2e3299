"""Ends a verb in order when the system asks for it, as Ctrl+C does."""

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType


@contextlib.contextmanager
def stopped_in_order() -> Iterator[None]:
    """Let SIGTERM, and SIGHUP of a terminal that is closed, raise KeyboardInterrupt inside the block.

    What is ignored from outside (``nohup``) stays ignored.
    """
    wanted = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    if threading.current_thread() is not threading.main_thread():
        wanted = []
    before = {each: signal.getsignal(each) for each in wanted}
    for each, handler in before.items():
        if handler is signal.SIG_DFL:
            signal.signal(each, _stop)
    try:
        yield
    finally:
        for each, handler in before.items():
            if handler is signal.SIG_DFL:
                signal.signal(each, handler)


def _stop(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt
