"""A run put to use on Listen, taken back, or removed: the jobs behind it and what the user is told."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Request, Result, Runner, Workflow
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.confirm import ConfirmDialog
from voxdesk.workflows.lab.look import restore_bundled, use_on_listen
from voxdesk.workflows.lab.runs import Run
from voxdesk.workflows.models.use import remove_own_model


class ModelUse(QObject):
    """``changed`` carries the settings that follow: the chosen model of each task (empty: bundled)."""

    changed = Signal(object)
    told = Signal(str)
    problem = Signal(object)

    def __init__(self, runner: Runner, place: QWidget) -> None:
        super().__init__(place)
        self._runner, self._place = runner, place
        self._jobs: list[Job[object]] = []

    def use(self, run: Run) -> None:
        """Answer with the run's model on Listen."""
        self._submit(use_on_listen, run, self._used)

    def use_bundled(self) -> None:
        """Answer with what came with the program again."""
        self._submit(restore_bundled, ("gender", "speaker"), lambda _: self._restored())

    def ask_remove(self, model_id: str, task: str) -> None:
        """Ask, then delete the model; what came with the program answers in its place."""
        dialog = ConfirmDialog(
            tr("Remove {name}?", name=model_id),
            tr("The built-in model is used instead. The training run is kept, so you can use it again."),
            tr("Remove"),
            parent=self._place.window(),
        )
        dialog.accepted.connect(
            lambda: self._submit(remove_own_model, model_id, lambda _: self._removed(model_id, task))
        )
        dialog.open()

    def shut_down(self) -> None:
        """Cancel what is under way."""
        for job in self._jobs:
            job.cancel()

    def _submit(
        self, workflow: Workflow[Request, Result], request: Request, then: Callable[[Result], None]
    ) -> None:
        self._jobs = [job for job in self._jobs if not job.state.final]
        job = self._runner.submit(workflow, request)
        self._jobs.append(job)
        job.when_finished(then)
        job.failed.connect(self.problem)

    def _used(self, used: tuple[str, str]) -> None:
        task, model_id = used
        self.changed.emit({f"{task}_model": model_id})
        if task == "gender":
            self.told.emit(tr("Listen now uses {model} for perceived gender", model=model_id))
        else:
            self.told.emit(tr("Listen now uses {model} for who speaks", model=model_id))

    def _restored(self) -> None:
        self.changed.emit({"gender_model": "", "speaker_model": ""})
        self.told.emit(tr("Listen now uses the built-in models"))

    def _removed(self, model_id: str, task: str) -> None:
        self.changed.emit({f"{task}_model": ""})
        self.told.emit(tr("{name} was removed", name=model_id))
