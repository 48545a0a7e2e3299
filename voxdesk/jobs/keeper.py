"""Writes what shall be kept, in order, on a thread that lives while something waits to be written."""

import logging
import threading
from collections.abc import Callable

logger = logging.getLogger(__name__)


class Keeper:
    """Takes writes on the window's thread and does them on one of its own, one after another.

    Of two writes of one key that both still wait only the later one is done.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: dict[str, Callable[[], object]] = {}
        self._thread: threading.Thread | None = None

    def keep(self, key: str, write: Callable[[], object]) -> None:
        """Have ``write`` called soon; it says itself what goes wrong."""
        with self._lock:
            self._waiting.pop(key, None)
            self._waiting[key] = write
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="keeper")
                self._thread.start()

    def wait(self) -> None:
        """Wait until everything that was handed over is written."""
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join()

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._thread = None
                    return
                key = next(iter(self._waiting))
                write = self._waiting.pop(key)
            try:
                write()
            except Exception:
                logger.exception("%s could not be kept", key)
