"""How a workflow tells of its progress and learns that it should stop."""

import threading
from collections.abc import Callable
from typing import Protocol

from voxdesk.core.errors import Cancelled


class Context(Protocol):
    """Hold what every workflow is handed beside its request."""

    def report(self, fraction: float | None, text: str = "") -> None:
        """Tell the progress from 0 to 1 (None: not known); raises Cancelled once asked to stop."""

    def check(self) -> None:
        """Raise Cancelled once asked to stop; cheap enough for inner loops."""


class CallbackContext:
    """A context that hands progress to a function and can be paused and cancelled from any thread."""

    def __init__(self, on_progress: Callable[[float | None, str], None] | None = None) -> None:
        self._on_progress = on_progress
        self._stop = threading.Event()
        self._going = threading.Event()
        self._going.set()

    def cancel(self) -> None:
        """Make the next ``report`` or ``check`` raise Cancelled."""
        self._stop.set()
        self._going.set()  # also for whoever waits in a pause

    def pause(self) -> None:
        """Make the next ``report`` or ``check`` wait until ``resume`` or ``cancel``."""
        if not self._stop.is_set():
            self._going.clear()

    def resume(self) -> None:
        """Let the work go on."""
        self._going.set()

    @property
    def cancelled(self) -> bool:
        """Tell whether somebody asked for the end."""
        return self._stop.is_set()

    def check(self) -> None:
        """Wait through a pause; raise Cancelled when somebody asked for the end."""
        self._going.wait()
        if self._stop.is_set():
            raise Cancelled

    def report(self, fraction: float | None, text: str = "") -> None:
        """Pass the progress on; raises Cancelled when somebody asked for the end."""
        self.check()
        if self._on_progress is not None:
            self._on_progress(fraction, text)
