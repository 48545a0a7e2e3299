"""Runs workflows on threads for the window."""

import itertools
import logging
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from voxdesk.core.context import CallbackContext, Context
from voxdesk.core.errors import Cancelled, UserError
from voxdesk.jobs.job import Done, Event, Failed, Job, JobState, Progress, Started, Stopped
from voxdesk.jobs.keeper import Keeper
from voxdesk.workflows.services import Services

logger = logging.getLogger(__name__)

Request = TypeVar("Request")
Result = TypeVar("Result")
Workflow: TypeAlias = Callable[[Request, Services, Context], Result]
PROGRESS_EVERY_MS = 50
_THREADS = 3


class Runner(QObject):
    """Hold what pages submit their work to; ``submitted`` tells the job bar of every job with a title."""

    submitted = Signal(object)

    def submit(self, workflow: Workflow[Request, Result], request: Request, title: str = "") -> Job[Result]:
        """Have ``workflow(request, services, context)`` done; call on the window's thread."""
        raise NotImplementedError

    def keep(self, key: str, write: Callable[[], object]) -> None:
        """Have something written soon, in order, also when the window closes; of one ``key`` the latest.

        Every job that is submitted later begins when it is written, so that it finds it.
        """
        raise NotImplementedError

    @property
    def jobs(self) -> tuple[Job[object], ...]:
        """Every job that has not ended, in the order in which they were submitted."""
        raise NotImplementedError

    @property
    def busy(self) -> bool:
        """Tell whether a worker is still inside a workflow, cancelled ones included."""
        raise NotImplementedError

    def cancel_all(self) -> None:
        """Cancel every job that has not ended."""
        raise NotImplementedError

    def shutdown(self) -> None:
        """Cancel everything and wait until the workers have returned; no thread is terminated."""
        raise NotImplementedError


class JobRunner(Runner):
    """Runs jobs on a few threads: those with a title, which take long, never keep the others waiting.

    With ``held`` none begins before ``release``.

    Everything comes back by one private queued signal of the runner, which outlives all jobs. A worker never
    holds a Job. A QObject whose last reference ends on another thread is destroyed there, which crashes.
    """

    _crossed = Signal(int, object)

    def __init__(
        self,
        services: Services,
        parent: QObject | None = None,
        *,
        threads: int = _THREADS,
        held: bool = False,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._long = ThreadPoolExecutor(threads, thread_name_prefix="job")
        self._quick = ThreadPoolExecutor(threads, thread_name_prefix="question")
        self._numbers = itertools.count()
        self._jobs: dict[int, Job[object]] = {}
        self._progress: dict[int, _Latest] = {}
        self._futures: dict[int, Future[None]] = {}
        self._held: dict[int, Callable[[], Future[None]]] | None = {} if held else None
        self._keeper = Keeper()
        self._ended = False
        self._crossed.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        # A queue full of progress would slow the window: it asks for the latest, so none is lost.
        self._asking = QTimer(self, interval=PROGRESS_EVERY_MS)
        self._asking.timeout.connect(self._tell_progress)

    def submit(self, workflow: Workflow[Request, Result], request: Request, title: str = "") -> Job[Result]:
        """Queue the workflow; the job's signals come later, from the event loop.

        After ``shutdown`` the job is cancelled already: a timer or a click may still come, and is no fault.
        """
        number = next(self._numbers)
        latest = _Latest()
        context = CallbackContext(latest.keep)
        job: Job[Result] = Job(title, context)
        if self._ended:
            job.cancel()
            return job
        pool = self._long if title else self._quick

        def begin() -> Future[None]:
            return pool.submit(self._work, number, workflow, request, context)

        if self._held is None:
            self._futures[number] = begin()
        else:
            self._held[number] = begin
        self._jobs[number], self._progress[number] = job, latest
        self._asking.start()
        if title:
            self.submitted.emit(job)
        return job

    def keep(self, key: str, write: Callable[[], object]) -> None:
        """Have something written soon, in order, also when the window closes; of one ``key`` the latest."""
        self._keeper.keep(key, write)

    @property
    def jobs(self) -> tuple[Job[object], ...]:
        """Every job that has not ended, in the order in which they were submitted."""
        return tuple(job for job in self._jobs.values() if not job.state.final)

    @property
    def busy(self) -> bool:
        """Tell whether a worker is still inside a workflow, cancelled ones included."""
        self._futures = {number: future for number, future in self._futures.items() if not future.done()}
        return bool(self._futures)

    def release(self) -> None:
        """Begin what was held, in order."""
        held, self._held = self._held or {}, None
        for number, begin in held.items():
            self._futures[number] = begin()

    def cancel_all(self) -> None:
        """Cancel every job that has not ended."""
        for job in list(self._jobs.values()):
            job.cancel()
        self.release()

    def shutdown(self) -> None:
        """Cancel everything and wait until the workers have returned; no thread is terminated."""
        self._ended = True
        self.cancel_all()
        for pool in (self._long, self._quick):
            pool.shutdown(wait=True, cancel_futures=True)
        self._keeper.wait()
        self._jobs.clear()
        self._progress.clear()
        self._futures.clear()
        self._asking.stop()

    def _work(
        self,
        number: int,
        workflow: Workflow[Request, Result],
        request: Request,
        context: CallbackContext,
    ) -> None:
        self._keeper.wait()
        self._crossed.emit(number, outcome(workflow, request, self._services, context, self._tell(number)))

    def _tell(self, number: int) -> Callable[[Event], None]:
        return lambda event: self._crossed.emit(number, event)

    @Slot(int, object)
    def _receive(self, number: int, event: Event) -> None:
        job = self._jobs.get(number)
        if job is None:
            return
        if isinstance(event, Done | Failed | Stopped):
            self._pass_on(number)
            for kept in (self._jobs, self._progress, self._futures):
                kept.pop(number, None)
            if not self._jobs:
                self._asking.stop()
        job.receive(event)

    @Slot()
    def _tell_progress(self) -> None:
        for number in tuple(self._jobs):
            if number in self._jobs:  # whoever hears of one may end others
                self._pass_on(number)

    def _pass_on(self, number: int) -> None:
        job = self._jobs[number]
        if job.state is JobState.WAITING:
            return  # that it was taken up is on its way
        progress = self._progress[number].take()
        if progress is not None:
            job.receive(progress)


def outcome(
    workflow: Workflow[Request, Result],
    request: Request,
    services: Services,
    context: CallbackContext,
    tell: Callable[[Event], None],
) -> Event:
    """Run a workflow to its end; whatever it raises becomes an event that carries the object."""
    try:
        context.check()
        tell(Started())
        return Done(workflow(request, services, context))
    except Cancelled:
        return Stopped()
    except UserError as error:
        logger.info("%s: %s", getattr(workflow, "__name__", "job"), error.words.template)  # names nobody
        return Failed(error)
    except BaseException as error:
        # Also SystemExit and the like of a library: a worker's thread must answer, always.
        logger.exception("%s failed", getattr(workflow, "__name__", "job"))
        return Failed(error)


class _Latest:
    """The latest progress of a job: kept by its worker, taken by the window."""

    def __init__(self) -> None:
        self._kept: deque[Progress] = deque(maxlen=1)

    def keep(self, fraction: float | None, text: str) -> None:
        """Put the progress in the place of what was not taken."""
        self._kept.append(Progress(fraction, text))

    def take(self) -> Progress | None:
        """Return what was kept since the last time."""
        return self._kept.popleft() if self._kept else None
