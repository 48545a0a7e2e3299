"""A data set's folder in; its card and plots, drawn as soon as something is known, out."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voxdesk.jobs.job import UNKNOWN_FRACTION, Job
from voxdesk.jobs.runner import Runner
from voxdesk.training.data.dataset import DataReport, DataSet, GenderCount
from voxdesk.training.lab.look import MfccSummary
from voxdesk.ui.lab.data_card import DataCard
from voxdesk.ui.lab.plots import DataPlots
from voxdesk.ui.language.translation import tr, translated
from voxdesk.workflows.lab.dataset import FIRST_LOOK, LOOKED_AT, PersonRow
from voxdesk.workflows.lab.look import LookRequest, find_data, look_closer

_NOBODY: GenderCount = {"speakers": None, "recordings": 0}


class DataLook(QObject):
    """``found`` carries the path of what can be trained on, ``problem`` an exception.

    The sound is looked at twice: a few recordings first, so that there is something to see, then more.
    """

    found = Signal(object)
    problem = Signal(object)
    tasks_found = Signal(object)

    def __init__(self, runner: Runner, card: DataCard, plots: DataPlots, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._card, self._plots = runner, card, plots
        self.job: Job[object] | None = None

    def open(self, path: Path) -> None:
        """Look at the data set at ``path``; what was still being looked at is let go."""
        self.shut_down()
        self._card.show_looking(path)
        self._plots.show_progress("")
        job = self.job = self._runner.submit(find_data, path, tr("Reading {name}", name=path.name))
        job.when_finished(lambda found: self._counted(path, *found))
        job.failed.connect(self._failed)

    def shut_down(self) -> None:
        """Cancel what is under way."""
        if self.job is not None:
            self.job.cancel()
            self.job = None

    def _counted(self, path: Path, data: DataSet, report: DataReport, people: list[PersonRow]) -> None:
        self._card.show_report(report)
        self._plots.show_data(report, people, None)
        self.tasks_found.emit(_tasks(report))
        self.found.emit(path)
        self._listen(data, report, people, FIRST_LOOK)

    def _listen(self, data: DataSet, report: DataReport, people: list[PersonRow], recordings: int) -> None:
        def shown(look: MfccSummary) -> None:
            self._plots.show_data(report, people, look)
            self._plots.show_progress("")
            if recordings < min(LOOKED_AT, len(data.recordings)):
                self._listen(data, report, people, LOOKED_AT)

        count = min(recordings, len(data.recordings))
        job = self.job = self._runner.submit(
            look_closer, LookRequest(data, recordings), tr("Analysing audio")
        )
        self._tell(count, UNKNOWN_FRACTION, "")
        job.progressed.connect(lambda share, words: self._tell(count, share, words))
        job.when_finished(shown)
        job.failed.connect(self._not_heard)

    def _tell(self, count: int, share: float, words: str) -> None:
        if share == UNKNOWN_FRACTION:
            said = tr("Analysing audio of {count} recordings", count=count)
            self._plots.show_progress(f"{said}: {translated(words)}" if words else said)
        else:
            done = round(share * count)
            self._plots.show_progress(
                tr("Analysing audio: {done} of {count} recordings", done=done, count=count)
            )

    def _failed(self, error: Exception) -> None:
        self._card.show_failed()
        self.problem.emit(error)

    def _not_heard(self, error: Exception) -> None:
        self._plots.show_progress("")
        self.problem.emit(error)


def _tasks(report: DataReport) -> tuple[str, ...]:
    """Return what can be learnt of the data: a task needs two classes at least."""
    genders = [gender for gender in ("female", "male") if report["gender"].get(gender, _NOBODY)["recordings"]]
    found = ["gender"] if len(genders) == 2 else []
    return (*found, "speaker") if (report["speakers"] or 0) > 1 else tuple(found)
