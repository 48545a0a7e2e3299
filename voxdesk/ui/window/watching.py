"""A folder in, what became of every recording that comes into it out."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from voxdesk.core.requests import DEFAULT_FPIR
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.language.words import in_words

if TYPE_CHECKING:  # what hears is loaded when a folder is watched
    from voxdesk.workflows.folders.watch import Heard, Stamp
    from voxdesk.workflows.folders.watch_session import Due, WatchPlan, WatchSession

_LOOK_MS = 2000


class FolderWatch(QObject):
    """Looks every two seconds, on a worker, and finishes one recording at a time.

    Looking again and again works on network disks too. A file is complete only when it has stayed the same
    between two looks. ``heard`` comes for every recording, ``changed`` when watching begins, ends or waits
    for something. ``told`` carries a sentence, ``saved`` one and a path, ``problem``
    an exception that ends the watching.
    """

    heard = Signal(object)
    changed = Signal()
    told = Signal(str)
    saved = Signal(str, object)
    problem = Signal(object)

    def __init__(self, runner: Runner, parent: QObject | None = None, *, look_ms: int = _LOOK_MS) -> None:
        super().__init__(parent)
        self._runner = runner
        self.plan: WatchPlan | None = None
        self.results: tuple[Heard, ...] = ()
        self.failing = self.looks = 0
        self.fpir: Callable[[], float] = lambda: DEFAULT_FPIR
        self._session: WatchSession | None = None
        self._waiting: dict[Path, Stamp] = {}
        self._left: dict[Path, Stamp] = {}  # what was cancelled is not begun again
        self._at_work: Path | None = None
        self._jobs: dict[str, Job[object]] = {}
        self._timer = QTimer(self, interval=look_ms)
        self._timer.timeout.connect(self._look)

    @property
    def active(self) -> bool:
        """Tell whether a folder is watched."""
        return self.plan is not None

    @property
    def waiting(self) -> int:
        """Return how many recordings have come and are not finished yet."""
        return len(self._waiting) + (self._at_work is not None)

    def start(self, plan: "WatchPlan") -> None:
        """Watch a folder as planned, and nothing else any more."""
        from voxdesk.workflows.folders.watch_session import open_watch

        self.stop()
        self.plan = plan
        self._left = {}
        self.failing = self.looks = 0
        job = self._runner.submit(open_watch, plan)
        job.when_finished(lambda session: self._opened(plan, session))
        job.failed.connect(lambda error: self._end(plan, error))
        self.changed.emit()

    def stop(self) -> None:
        """Watch no more; the results stay until the next start of the program."""
        was, session = self.active, self._session
        self.plan = self._session = self._at_work = None
        self._timer.stop()
        self._waiting.clear()
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()
        if session is not None:
            self._runner.keep("watched folder", session.close)
        if was:
            self.changed.emit()

    def forget(self) -> None:
        """Empty the list of results."""
        self.results = ()
        self.changed.emit()

    def export(self, path: Path) -> None:
        """Write the results as a table."""
        from voxdesk.workflows.folders.watch import ExportHeardRequest, export_heard

        job = self._runner.submit(export_heard, ExportHeardRequest(path, self.results), tr("Exporting"))
        job.when_finished(lambda written: self.saved.emit(tr("Saved {file}", file=written.name), written))
        job.failed.connect(self.problem)

    def _opened(self, plan: "WatchPlan", session: "WatchSession") -> None:
        if self.plan is not plan:  # it was stopped before it had begun
            self._runner.keep("watched folder", session.close)
            return
        self._session = session
        self._timer.start()
        self._look()

    def _look(self) -> None:
        from voxdesk.workflows.folders.watch_session import look_at_watched

        plan, session = self.plan, self._session
        if plan is None or session is None or "look" in self._jobs:
            return
        job = self._runner.submit(look_at_watched, session)
        self._jobs["look"] = job
        job.when_finished(lambda due: self._looked(plan, due))
        job.failed.connect(lambda error: self._end(plan, error))

    def _looked(self, plan: "WatchPlan", due: "Due") -> None:
        if self.plan is not plan:
            return
        self._jobs.pop("look", None)
        self.looks += 1
        before = (self.waiting, self.failing)
        self.failing = due.failing
        self._waiting |= {
            path: stamp
            for path, stamp in due.recordings.items()
            if path != self._at_work and self._left.get(path) != stamp
        }
        if (self.waiting, self.failing) != before:
            self.changed.emit()
        self._next()

    def _end(self, plan: "WatchPlan", error: BaseException) -> None:
        if self.plan is plan:
            self.stop()
            self.problem.emit(error)

    def _next(self) -> None:
        from voxdesk.workflows.folders.watch_session import HearWatchedRequest, hear_watched

        plan, session = self.plan, self._session
        if plan is None or session is None or self._at_work is not None or not self._waiting:
            return
        path = self._at_work = next(iter(self._waiting))
        stamp = self._waiting.pop(path)
        request = HearWatchedRequest(session, path, stamp, self.fpir())
        job = self._runner.submit(hear_watched, request, tr("Analysing {file}", file=path.name))
        self._jobs["hear"] = job
        job.when_finished(lambda heard: self._add(plan, heard))
        job.failed.connect(lambda error: self._leave(plan, path, stamp, in_words(error)))
        job.cancelled.connect(lambda: self._leave(plan, path, stamp, tr("It was cancelled.")))

    def _leave(self, plan: "WatchPlan", path: Path, stamp: "Stamp", why: str) -> None:
        from voxdesk.workflows.folders.watch import Heard

        self._left[path] = stamp
        self._add(plan, Heard(path, datetime.now().astimezone(), error=why))

    def _add(self, plan: "WatchPlan", result: "Heard") -> None:
        if self.plan is not plan:  # it was this watch that cancelled it
            return
        self._jobs.pop("hear", None)
        self._at_work = None
        # Another try takes the place of what had failed.
        kept = (each for each in self.results if each.path != result.path or not each.error)
        self.results = (*kept, result)
        self.heard.emit(result)
        name = result.analysis.speaker.name if result.analysis else None
        who = translated(result.error) or name or tr("unknown")
        self.told.emit(tr("{file}: {who}", file=result.path.name, who=who))
        for path in result.files:
            self.told.emit(tr("Saved {file}", file=path.name))
        self.changed.emit()
        self._next()
