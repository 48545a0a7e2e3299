"""Has a method trained by a process of its own, and reads its curve meanwhile."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from voxdesk.core.paths import Paths
from voxdesk.core.train_types import TrainRequest
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.ui.lab.recipe_card import Choice
from voxdesk.ui.language.translation import tr
from voxdesk.workflows.lab.look import curve_of
from voxdesk.workflows.lab.runs import Run, new_run_folder, run_in_process, settings_of

_CURVE_EVERY_MS = 700


class Training(QObject):
    """The run that is under way, or the one whose curve is looked at.

    ``begun`` and ``ended`` come with each training, whatever comes of it; then ``trained`` carries the Run,
    ``failed`` an exception, or ``stopped`` comes. ``curve_read`` carries the epochs so far, ``told`` a
    sentence.
    """

    begun = Signal()
    ended = Signal()
    trained = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    curve_read = Signal(object)
    told = Signal(str)

    def __init__(self, paths: Paths, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._paths, self._runner = paths, runner
        self.folder: Path | None = None
        self._job: Job[Run] | None = None
        self._curve: Job[object] | None = None
        self._watch = QTimer(self, interval=_CURVE_EVERY_MS)
        self._watch.timeout.connect(self._ask_curve)

    @property
    def running(self) -> bool:
        """Tell whether something is being trained."""
        return self._job is not None

    def begin(self, choice: Choice, data: Path) -> None:
        """Train what is chosen on ``data``."""
        out = new_run_folder(self._paths, choice.task, choice.recipe)
        self._start(
            TrainRequest(choice.task, choice.recipe, data, out, choice.settings, weights=choice.weights)
        )

    def resume(self, run: Run) -> None:
        """Go on with a run that was stopped."""
        if not run.has_checkpoint:
            self.told.emit(tr("There is no epoch to resume from: the training begins anew."))
        settings = settings_of(run)
        self._start(
            TrainRequest(run.task, run.recipe, run.data, run.folder, settings, True, weights=run.weights)
        )

    def stop(self) -> None:
        """End the run that is under way; its last epoch is kept."""
        if self._job is not None:
            self._job.cancel()

    def show(self, run: Run) -> None:
        """Read the curve of another run, unless one is under way."""
        if not self.running:
            self.folder = run.folder
            self._ask_curve()

    def shut_down(self) -> None:
        """End the run that is under way (it can be resumed), and read nothing more."""
        self._watch.stop()
        self.stop()
        if self._curve is not None:
            self._curve.cancel()

    def _start(self, request: TrainRequest) -> None:
        self.folder = request.out
        job = self._runner.submit(run_in_process, request, tr("Training {recipe}", recipe=request.recipe))
        self._job = job
        job.when_finished(self._finish)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._cancel)
        self._watch.start()
        self.begun.emit()

    def _finish(self, run: Run) -> None:
        self._end()
        self.trained.emit(run)

    def _fail(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _cancel(self) -> None:
        self._end()
        self.stopped.emit()

    def _end(self) -> None:
        self._job = None
        self._watch.stop()
        self._ask_curve()
        self.ended.emit()

    def _ask_curve(self) -> None:
        if self.folder is not None:
            self._curve = self._runner.submit(curve_of, self.folder)
            self._curve.when_finished(self.curve_read.emit)
