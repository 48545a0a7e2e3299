"""Ends a verb in order when the system asks for it, as Ctrl+C does."""

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator
from types import FrameType

_USUAL = (signal.SIG_DFL, signal.default_int_handler)


@contextlib.contextmanager
def stopped_in_order(tell: Callable[[], None]) -> Iterator[None]:
    """Let SIGTERM, and SIGHUP of a terminal that is closed, raise KeyboardInterrupt inside the block.

    ``tell`` is called before, also with Ctrl+C: threads learn nothing of an interrupt, and are waited for.
    What is ignored from outside (``nohup``) stays ignored.
    """

    def stop(number: int, frame: FrameType | None) -> None:
        tell()
        raise KeyboardInterrupt

    wanted = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    if threading.current_thread() is not threading.main_thread():
        wanted = []
    before = {each: signal.getsignal(each) for each in wanted}
    for each, handler in before.items():
        if handler in _USUAL:
            signal.signal(each, stop)
    try:
        yield
    finally:
        for each, handler in before.items():
            if handler in _USUAL:
                signal.signal(each, handler)
