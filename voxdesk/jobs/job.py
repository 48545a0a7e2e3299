"""Shows one piece of work to the window: states and signals of what a worker does."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import SIGNAL, QObject, Signal

from voxdesk.core.context import CallbackContext
from voxdesk.jobs.time_left import TimeLeft

Result = TypeVar("Result", covariant=True)


class JobState(Enum):
    """Hold where a job stands; the last three are final."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def final(self) -> bool:
        """Tell whether nothing more will happen."""
        return self in (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Started:
    """A worker has taken the job up."""


@dataclass(frozen=True, slots=True)
class Progress:
    """So much is done; ``fraction`` is None when that is not known."""

    fraction: float | None
    text: str


@dataclass(frozen=True, slots=True)
class Done:
    """The workflow returned ``result``."""

    result: object


@dataclass(frozen=True, slots=True)
class Failed:
    """The workflow raised ``error``."""

    error: BaseException


@dataclass(frozen=True, slots=True)
class Stopped:
    """The workflow ended because it was asked to."""


Event = Started | Progress | Done | Failed | Stopped
UNKNOWN_FRACTION = -1.0
_SIGNALS = (
    "started()",
    "progressed(double,PyObject)",
    "finished(PyObject)",
    "failed(PyObject)",
    "cancelled()",
    "pause_changed(bool)",
)


class Job(QObject, Generic[Result]):
    """A submitted workflow; lives on the window's thread and is never touched by a worker.

    ``progressed`` carries a fraction from 0 to 1 (``UNKNOWN_FRACTION`` when it is not known) and
    a text. ``cancel`` is final at once: after it none of the other signals comes, whatever the
    worker still does. ``pause_changed`` tells whether the job was told to wait. A job that has ended
    lets go of all who listened to it.
    """

    started = Signal()
    progressed = Signal(float, object)  # the text may be Words, which str would flatten
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    pause_changed = Signal(bool)

    def __init__(self, title: str, context: CallbackContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.state = JobState.WAITING
        self.error: BaseException | None = None
        self.time_left_s: float | None = None
        self.paused = False
        self._context = context
        self._estimate = TimeLeft()

    def when_finished(self, take: Callable[[Result], object]) -> None:
        """Hand the workflow's result to ``take``, on the window's thread; Qt's signals know no types."""
        self.finished.connect(take)

    def pause(self) -> None:
        """Have the worker wait where it next tells of its progress; nothing when already ended."""
        if not self.state.final and not self.paused:
            self.paused = True
            self._context.pause()
            self.pause_changed.emit(True)

    def resume(self) -> None:
        """Have the worker go on after ``pause``."""
        if self.paused:
            self.paused = False
            # The pause says nothing about how fast the work is.
            self.time_left_s, self._estimate = None, TimeLeft()
            self._context.resume()
            self.pause_changed.emit(False)

    def cancel(self) -> None:
        """Ask the worker to stop and forget whatever it still says; nothing when already ended."""
        if self.state.final:
            return
        self._context.cancel()
        self.state = JobState.CANCELLED
        self.cancelled.emit()
        self._let_go()

    def receive(self, event: Event) -> None:
        """Take an event of the worker; dropped once the state is final."""
        if self.state.final:
            return
        match event:
            case Started():
                self.state = JobState.RUNNING
                self.started.emit()
            case Progress(fraction, text):
                self._note(fraction, text)
            case Done(result):
                self.state = JobState.DONE
                self.finished.emit(result)
            case Failed(error):
                self.state, self.error = JobState.FAILED, error
                self.failed.emit(error)
            case Stopped():
                self.state = JobState.CANCELLED
                self.cancelled.emit()
        if self.state.final:
            self._let_go()

    def _let_go(self) -> None:
        """Forget the listeners: one that knows the job keeps it alive for ever, which Python cannot see."""
        for signal in _SIGNALS:
            QObject.disconnect(self, SIGNAL(signal), None, None)  # type: ignore[call-overload]  # None: whoever listens

    def _note(self, fraction: float | None, text: str) -> None:
        if fraction is None:
            self.time_left_s = None
            self.progressed.emit(UNKNOWN_FRACTION, text)
            return
        fraction = min(1.0, max(0.0, fraction))
        self.time_left_s = self._estimate.update(fraction, time.monotonic())
        self.progressed.emit(fraction, text)
