"""A folder in, an analysis of every recording that comes into it out."""

import logging
from collections import deque
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from voxdesk.core.errors import UserError
from voxdesk.core.requests import DEFAULT_FPIR, AnalyseRequest
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import in_words
from voxdesk.workflows.folders.watch import Heard, Look, LookRequest, Stamp

logger = logging.getLogger(__name__)

_LOOK_MS = 2000


class FolderWatch(QObject):
    """Looks every two seconds, on a worker, and analyses one recording at a time.

    Looking again and again instead of asking the system to tell: that also works on network disks,
    and a file is complete only when it has stayed the same between two looks. ``heard`` comes for
    every recording, ``changed`` when watching begins, ends or waits for something, ``told`` carries
    a sentence, ``problem`` an exception that ends the watching.
    """

    heard = Signal(object)
    changed = Signal()
    told = Signal(str)
    problem = Signal(object)

    def __init__(self, runner: Runner, parent: QObject | None = None, *, look_ms: int = _LOOK_MS) -> None:
        super().__init__(parent)
        self._runner = runner
        self.folder: Path | None = None
        self.results: tuple[Heard, ...] = ()
        self.fpir: Callable[[], float] = lambda: DEFAULT_FPIR
        self._take_all = self._first = self._transcripts = False
        self._before: dict[Path, Stamp] = {}
        self._done: dict[Path, Stamp] = {}
        self._waiting: deque[Path] = deque()
        self._looking: Job[object] | None = None
        self._analysing: Job[object] | None = None
        self._timer = QTimer(self, interval=look_ms)
        self._timer.timeout.connect(self._look)

    @property
    def active(self) -> bool:
        """Tell whether a folder is watched."""
        return self.folder is not None

    @property
    def waiting(self) -> int:
        """Return how many recordings have come and are not analysed yet."""
        return len(self._waiting) + (self._analysing is not None)

    def start(self, folder: Path, *, old_ones: bool = False, transcripts: bool = False) -> None:
        """Watch ``folder``; with ``old_ones`` what lies in it already is analysed too.

        With ``transcripts`` those beside a recording are written once more with names.
        """
        self.stop()
        self.folder = folder
        self._before, self._done = {}, {}
        self._take_all, self._transcripts = old_ones, transcripts
        self._first = True
        self._timer.start()
        self._look()
        self.changed.emit()

    def stop(self) -> None:
        """Watch no more; the results stay until the next start of the program."""
        was = self.active
        self.folder = None
        self._timer.stop()
        self._waiting.clear()
        for job in (self._looking, self._analysing):
            if job is not None:
                job.cancel()
        self._looking = self._analysing = None
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
        job.when_finished(lambda written: self.told.emit(tr("Saved {file}", file=written.name)))
        job.failed.connect(self.problem)

    def _look(self) -> None:
        from voxdesk.workflows.folders.watch import look

        if self._looking is not None or self.folder is None:
            return
        self._looking = self._runner.submit(look, LookRequest(self.folder, self._before, self._done))
        self._looking.when_finished(self._looked)
        self._looking.failed.connect(self._cannot_look)

    def _looked(self, found: Look) -> None:
        self._looking = None
        if self._first and not self._take_all:
            self._done = dict(found.stamps)  # what was there before is not new
        self._first = False
        self._before = dict(found.stamps)
        for path in found.complete:
            self._done[path] = found.stamps[path]
            self._waiting.append(path)
        if found.complete:
            self.changed.emit()
        self._next()

    def _cannot_look(self, error: BaseException) -> None:
        self._looking = None
        self.stop()
        self.problem.emit(error)

    def _next(self) -> None:
        from voxdesk.workflows.listen.analyse import analyse

        if self._analysing is not None or not self._waiting:
            return
        path = self._waiting.popleft()
        title = tr("Analysing {file}", file=path.name)
        self._analysing = self._runner.submit(analyse, AnalyseRequest(path, self.fpir()), title)
        self._analysing.when_finished(lambda result: self._add(Heard(path, _now(), result)))
        self._analysing.failed.connect(lambda error: self._failed(path, error))
        self._analysing.cancelled.connect(lambda: self._cancelled(path))

    def _failed(self, path: Path, error: BaseException) -> None:
        if not isinstance(error, UserError):
            logger.warning("a watched recording failed: %s", type(error).__name__)
        self._add(Heard(path, _now(), error=in_words(error)))

    def _cancelled(self, path: Path) -> None:
        if self.active:  # else it was this watch that cancelled it
            self._add(Heard(path, _now(), error=tr("It was cancelled.")))

    def _add(self, result: Heard) -> None:
        self._analysing = None
        self.results = (*self.results, result)
        self.heard.emit(result)
        name = result.analysis.speaker.name if result.analysis else None
        who = result.error or name or tr("unknown")
        self.told.emit(tr("{file}: {who}", file=result.path.name, who=who))
        self.changed.emit()
        if self._transcripts and result.analysis is not None:
            self._name_transcripts(result.path)
        self._next()

    def _name_transcripts(self, recording: Path) -> None:
        from voxdesk.workflows.transcripts.beside import BesideRequest, name_beside

        title = tr("Names onto transcripts of {file}", file=recording.name)
        job = self._runner.submit(name_beside, BesideRequest(recording, self.fpir()), title)
        job.when_finished(self._tell_written)
        job.failed.connect(lambda error: self.told.emit(f"{recording.name}: {in_words(error)}"))

    def _tell_written(self, written: tuple[Path, ...]) -> None:
        for path in written:
            self.told.emit(tr("Saved {file}", file=path.name))


def _now() -> datetime:
    return datetime.now().astimezone()
