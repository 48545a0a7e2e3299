"""The flows behind the Settings page's models: card, use, import, remove, learn everybody anew."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.core.errors import DataError
from voxdesk.inference.manifest import ModelManifest
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Request, Result, Runner, Workflow
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.confirm import ConfirmDialog
from voxdesk.ui.parts.file_dialogs import ask_file
from voxdesk.ui.parts.model_card import ModelCardDialog
from voxdesk.ui.parts.model_layers import ModelLayersDialog
from voxdesk.ui.settings.models_card import ModelsCard
from voxdesk.workflows.models.import_model import ImportModelRequest, ImportResult
from voxdesk.workflows.models.use import (
    Library,
    ModelChoice,
    import_their_model,
    learn_everybody_anew,
    look_at_library,
    look_at_model,
    read_card,
    remove_own_model,
    summarise_model,
    use_model,
)
from voxdesk.workflows.people.reembed import Left, ReembedResult
from voxdesk.workflows.services import Services

_SHOWN_REASONS = 6


class ModelFlow(QObject):
    """Asks, submits the jobs and tells their outcome; ``place`` is where dialogs open."""

    chosen = Signal(str, str)  # task, model id
    changed = Signal()
    library_changed = Signal()
    told = Signal(str)
    problem = Signal(object)

    def __init__(self, card: ModelsCard, services: Services, runner: Runner, place: QWidget) -> None:
        super().__init__(place)
        self._card, self._services, self._runner, self._place = card, services, runner, place
        card.card_asked.connect(self.show_card)
        card.import_asked.connect(self.ask_file)
        card.learn_anew_asked.connect(self.learn_anew)

    def show_card(self, manifest: ModelManifest) -> None:
        """Open the model's card, from which it can be used or removed."""
        job = self._submit(read_card, manifest, "")
        job.when_finished(lambda card: self._open_card(manifest, card))

    def _open_card(self, manifest: ModelManifest, card: str | None) -> None:
        own = manifest.folder.parent == self._services.paths.user_models
        used = self._card.in_use(manifest)
        dialog = ModelCardDialog(manifest, card, self._place.window(), in_use=used, own=own)
        dialog.use_asked.connect(lambda: self.use(manifest.task, manifest.id))
        dialog.layers_asked.connect(lambda: self.show_layers(manifest.path, manifest.id))
        dialog.remove_asked.connect(lambda: self._ask_remove(manifest.id))
        dialog.open()

    def show_layers(self, file: Path, name: str) -> None:
        """Open the table of a model file's layers."""
        job = self._submit(summarise_model, file, tr("Reading the model"))
        job.when_finished(lambda summary: ModelLayersDialog(name, summary, self._place.window()).open())

    def use(self, task: str, model_id: str) -> None:
        """Let the model answer from now on."""
        job = self._submit(use_model, ModelChoice(task, model_id), tr("Loading the model"))
        job.when_finished(lambda loaded: self._used(task, loaded))

    def ask_file(self) -> None:
        """Ask for a model file and look at it."""
        kinds = tr("Speaker encoders (*.onnx)")
        ask_file(self._place.window(), tr("Import a speaker encoder"), kinds, self.look_at)

    def look_at(self, file: Path) -> None:
        """Find out what the file leaves open, then ask for it."""
        from voxdesk.workflows.models.import_model import ImportModelRequest

        job = self._submit(look_at_model, ImportModelRequest(file), tr("Reading the model"))
        job.when_finished(lambda questions: self._count_people(file, questions))

    def learn_anew(self) -> None:
        """Make everybody's voice with the model in use."""
        job = self._submit(learn_everybody_anew, None, tr("Enrolling everybody again"))
        job.when_finished(self._learnt)

    # Slots.

    def _count_people(self, file: Path, questions: tuple[str, ...]) -> None:
        job = self._submit(look_at_library, None, "")
        job.when_finished(lambda library: self._ask_facts(file, questions, library))

    def _ask_facts(self, file: Path, questions: tuple[str, ...], library: Library) -> None:
        from voxdesk.ui.settings.import_model import ImportModelDialog

        dialog = ImportModelDialog(file, questions, library.people, self._place.window())
        dialog.accepted.connect(lambda: self._import(dialog.request))
        dialog.open()

    def _import(self, request: ImportModelRequest) -> None:
        job = self._submit(import_their_model, request, tr("Importing {name}", name=request.file.name))
        job.when_finished(self._imported)

    def _imported(self, result: ImportResult) -> None:
        name = result.manifest.id
        if result.uncalibrated:
            self.told.emit(tr("{name} was imported, uncalibrated: {why}", name=name, why=result.uncalibrated))
        else:
            self.told.emit(tr("{name} was imported and calibrated", name=name))
        self.changed.emit()

    def _used(self, task: str, loaded: str) -> None:
        self.told.emit(tr("{name} is now in use", name=loaded))
        self.chosen.emit(task, loaded)
        self.changed.emit()
        self.library_changed.emit()

    def _learnt(self, result: ReembedResult) -> None:
        self.told.emit(tr("{recordings} enrolled again", recordings=counted(result.done, "recording")))
        if result.skipped:
            self.problem.emit(_not_learnt(result.skipped))
        self.changed.emit()
        self.library_changed.emit()

    def _ask_remove(self, model_id: str) -> None:
        dialog = ConfirmDialog(
            tr("Remove {name}?", name=model_id),
            tr("Its file and its calibration are deleted from VoxDesk's folder. This cannot be undone."),
            tr("Remove"),
            parent=self._place.window(),
        )
        dialog.accepted.connect(lambda: self._remove(model_id))
        dialog.open()

    def _remove(self, model_id: str) -> None:
        job = self._submit(remove_own_model, model_id, tr("Removing a model"))
        job.when_finished(lambda _: self._removed(model_id))

    def _removed(self, model_id: str) -> None:
        self.told.emit(tr("{name} was removed", name=model_id))
        self.changed.emit()

    def _submit(self, workflow: Workflow[Request, Result], request: Request, title: str) -> Job[Result]:
        job = self._runner.submit(workflow, request, title)
        job.failed.connect(self.problem)
        return job


def _not_learnt(left: Sequence[Left]) -> DataError:
    """The error to show for recordings that nobody could be enrolled from again: whose, and why."""
    reasons = [f"{each.name}: {translated(each.reason)}" for each in left[:_SHOWN_REASONS]]
    if len(left) > _SHOWN_REASONS:
        reasons.append(tr("and {count} others", count=len(left) - _SHOWN_REASONS))
    words = tr("Not enrolled again: {recordings}.", recordings=counted(len(left), "recording"))
    return DataError(words, hint="\n".join(reasons))
