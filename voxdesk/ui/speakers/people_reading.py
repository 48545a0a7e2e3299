"""The people of the library, read by a worker, and again whenever another program has changed them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.workflows.people.library import People, library_revision, list_people

_LOOK_EVERY_MS = 1500


class PeopleReading(QObject):
    """``read`` carries everybody, nobody when that failed; ``failed`` carries an exception.

    ``erased`` says that another program has erased the library: that cannot be taken back here either.
    """

    read = Signal(object)
    erased = Signal()
    failed = Signal(object)

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._revision: int | None = None
        self._erasures: int | None = None
        self._reading: Job[People] | None = None
        self._after_reading: list[Callable[[], None]] = []
        self._asking = self._watching = False
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def ask(self, then: Callable[[], None] | None = None) -> None:
        """Read the library and tell of it, then call ``then``; the latest answer counts."""
        if then is not None:
            self._after_reading.append(then)
        job = self._reading = self._runner.submit(list_people, None)
        job.when_finished(self._notice_erasing)
        job.when_finished(lambda found: self._take(job, found))
        job.failed.connect(self.failed)
        job.failed.connect(lambda _: self._take(job, None))

    @property
    def readable(self) -> bool:
        """Tell whether the library could be read when it was last tried."""
        return self._revision is not None

    def watch(self, watching: bool) -> None:
        """Look for changes from now on, or no longer."""
        self._watching = watching
        if watching:
            self._timer.start()
        else:
            self._timer.stop()

    def _notice_erasing(self, found: People) -> None:
        if self._erasures not in (None, found.erasures):
            self.erased.emit()
        self._erasures = found.erasures

    def _take(self, job: Job[People], found: People | None) -> None:
        if job is not self._reading:
            return
        self._revision = found.revision if found is not None else None
        if found is not None and self._watching:
            self._timer.start()  # it had stopped when the library could not be read
        self.read.emit(found.people if found is not None else ())
        waiting, self._after_reading = self._after_reading, []
        for then in waiting:
            then()

    def _look(self) -> None:
        """Another program, or Listen, may have written to the library."""
        if self._asking:
            return
        self._asking = True
        job = self._runner.submit(library_revision, None)
        job.when_finished(self._compare)
        job.failed.connect(self._stop)

    def _compare(self, revision: int) -> None:
        self._asking = False
        if revision != self._revision:
            self.ask()

    def _stop(self, error: BaseException) -> None:
        self._asking = False
        self._timer.stop()
        self.failed.emit(error)
