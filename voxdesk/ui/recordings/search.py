"""Asks the index on workers: recordings of a query, everybody in it, and whether somebody has written."""

from PySide6.QtCore import QObject, QTimer, Signal

from voxdesk.archive.records import Found, Query
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.ui.recordings.filters import SHOWN
from voxdesk.workflows.archive.find import find_recordings, index_revision, list_talkers

_LOOK_EVERY_MS = 1500


class IndexSearch(QObject):
    """``found`` carries a Found and its Query, ``people`` the TalkTime of everybody, ``failed`` an error.

    ``written`` says that the index has changed, by whomever.
    """

    found = Signal(object, object)
    people = Signal(object)
    written = Signal()
    failed = Signal(object)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._query = Query(limit=SHOWN)
        self._searching: Job[Found] | None = None
        self._revision: tuple[int, int] | None = None
        self._asking = False
        self._looking = QTimer(self, interval=_LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look)

    def ask(self, query: Query) -> None:
        """Find the recordings of ``query``; the latest question counts."""
        self._query = query
        job = self._searching = self._runner.submit(find_recordings, query)
        job.when_finished(lambda found: self._take(job, found, query))
        job.failed.connect(self.failed)

    def read_all(self) -> None:
        """Read everything anew: who is in it, and what was asked for last."""
        job = self._runner.submit(list_talkers, None)
        job.when_finished(self.people.emit)
        job.failed.connect(self.failed)
        self.ask(self._query)

    def watch(self, on: bool) -> None:
        """Look for what others write, or no longer."""
        if on:
            self._looking.start()
        else:
            self._looking.stop()

    def _take(self, job: Job[Found], found: Found, query: Query) -> None:
        if job is self._searching:
            self.found.emit(found, query)

    def _look(self) -> None:
        if self._asking:
            return
        self._asking = True
        job = self._runner.submit(index_revision, None)
        job.when_finished(self._compare)
        job.failed.connect(self._give_up)
        job.cancelled.connect(lambda: setattr(self, "_asking", False))

    def _compare(self, revision: tuple[int, int] | None) -> None:
        self._asking = False
        if revision != self._revision:
            self._revision = revision
            self.read_all()
            self.written.emit()

    def _give_up(self, error: BaseException) -> None:
        self._asking = False
        self._looking.stop()
        self.failed.emit(error)
