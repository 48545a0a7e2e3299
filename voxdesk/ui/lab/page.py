"""Pick data, look at it, train any method with live curves, compare, and use the result on Listen."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from voxdesk.core.settings import Settings
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Request, Result, Runner, Workflow
from voxdesk.training.recipe import TASKS, recipe_names
from voxdesk.ui.lab.data_card import DataCard
from voxdesk.ui.lab.evaluation import EvaluationDialog, RunEvaluation
from voxdesk.ui.lab.in_use_card import InUseCard
from voxdesk.ui.lab.lab_commands import model_commands, run_commands, training_commands
from voxdesk.ui.lab.model_use import ModelUse
from voxdesk.ui.lab.published import PublishedDialog
from voxdesk.ui.lab.recipe_card import Choice, RecipeCard
from voxdesk.ui.lab.runs_export import RunsExport
from voxdesk.ui.lab.runs_table import RunsTable
from voxdesk.ui.lab.training import Training
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.card import Card, column
from voxdesk.ui.parts.commands import Command
from voxdesk.ui.parts.context_menu import unfold
from voxdesk.ui.parts.empty_state import EmptyState
from voxdesk.ui.parts.file_dialogs import ask_folder
from voxdesk.ui.parts.page import Page
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import GAP_PX, Theme, theme_for
from voxdesk.workflows.lab.evaluate import ModelEvaluation
from voxdesk.workflows.lab.look import missing_parts
from voxdesk.workflows.lab.runs import Run, list_runs
from voxdesk.workflows.recordings import Dropped
from voxdesk.workflows.services import Services

_SIDE_PX = 332
_INSTALL = "pip install 'voxdesk[lab]'"


class LabPage(Page):
    """Data and method at the left; plots, curves and the table of runs at the right."""

    def __init__(
        self, services: Services, runner: Runner, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(settings, parent)
        self._runner = runner
        self._theme = theme_for(settings.theme)
        self._data: Path | None = None
        self._visited = False
        self._jobs: list[Job[object]] = []
        self._lacks = ""
        self.training = Training(services.paths, runner, self)
        self.models = ModelUse(runner, self)
        self.models.changed.connect(self._model_changed)
        self.models.told.connect(self.told)
        self.models.problem.connect(self.problem)
        self._build()
        self._join_training()
        self._submit(missing_parts, None).when_finished(self._show_missing)

    # Building.

    def _build(self) -> None:
        # Loads pyqtgraph, which the list of all keys must not.
        from voxdesk.ui.lab.data_scan import DataLook
        from voxdesk.ui.lab.plots import CurvePlots, DataPlots
        from voxdesk.ui.lab.run_errors import RunErrorsView

        self.recipe = RecipeCard({task: recipe_names(task) for task in TASKS})
        self.recipe.train_asked.connect(self.train)
        self.recipe.stop_asked.connect(self.training.stop)
        self.recipe.weights_asked.connect(self._choose_weights)
        self.recipe.choose(self.settings.lab_task, self.settings.lab_recipe)
        self.recipe.chosen_changed.connect(
            lambda task, recipe: self.change_settings(lab_task=task, lab_recipe=recipe)
        )
        side_layout = spaced(QVBoxLayout(), GAP_PX)
        self.data = DataCard()
        self.data.folder_asked.connect(self.choose_data)
        self.in_use = InUseCard()
        self.in_use.bundled_asked.connect(self.models.use_bundled)
        self.in_use.remove_asked.connect(self._ask_remove)
        side_layout.addWidget(self.data)
        side_layout.addWidget(self.recipe)
        side_layout.addWidget(self.in_use)
        side_layout.addStretch(1)
        side = QWidget()
        side.setProperty("role", "scrolled")
        side.setLayout(side_layout)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(side)
        scroll.setFixedWidth(_SIDE_PX)

        def fit() -> None:
            bar = scroll.verticalScrollBar().sizeHint().width()
            scroll.setFixedWidth(max(_SIDE_PX, side.minimumSizeHint().width() + bar))

        self.recipe.unfolded.connect(fit)
        self.plots = DataPlots(self._theme)
        self.curves = CurvePlots(self._theme)
        self._look = DataLook(self._runner, self.data, self.plots, self)
        self._look.found.connect(self._data_found)
        self._look.tasks_found.connect(self.recipe.offer_tasks)
        self._look.problem.connect(self.problem)
        self.runs = RunsTable()
        self.errors = RunErrorsView(self._runner, self._theme)
        self.errors.problem.connect(self.problem)
        self.exports = RunsExport(self._runner, self)
        self.exports.saved.connect(self.saved)
        self.exports.problem.connect(self.problem)
        self.runs.export_asked.connect(self.exports.ask)
        self.evaluation = RunEvaluation(self._runner, self)
        self.evaluation.found.connect(self._show_evaluation)
        self.evaluation.problem.connect(self.problem)
        self.runs.evaluate_asked.connect(self.evaluation.ask)
        self.runs.published_asked.connect(self._show_published)
        self.runs.use_asked.connect(self.models.use)
        self.runs.resume_asked.connect(self.training.resume)
        self.runs.chosen_changed.connect(self._run_chosen)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self._build_look(), tr("Data"))
        self.tabs.addTab(self.curves, tr("Training"))
        self.tabs.addTab(column(self.runs, self.errors), tr("Compare"))
        layout = spaced(QHBoxLayout(self), GAP_PX)
        layout.addWidget(scroll)
        layout.addWidget(self.tabs, 1)

    def _join_training(self) -> None:
        training = self.training
        training.begun.connect(self._training_begun)
        training.ended.connect(self._training_ended)
        training.trained.connect(self._trained)
        training.failed.connect(self.problem)
        training.told.connect(self.told)
        training.stopped.connect(lambda: self.told.emit(tr("Stopped. You can resume from the last epoch.")))
        training.curve_read.connect(lambda lines: self.curves.show_log(lines, running=training.running))

    def _build_look(self) -> QWidget:
        place = QWidget()
        layout = QVBoxLayout(place)
        layout.setContentsMargins(0, 0, 0, 0)
        self._empty_card = Card()
        self._empty = EmptyState(
            "flask",
            tr("Train and compare methods on your own voices"),
            tr(
                "Choose or drop a folder of recordings. See who speaks in it and how it "
                "sounds, train a method, compare it with others on speakers it has never "
                "heard, and use it on Listen."
            ),
        )
        choose = QPushButton(tr("Choose a folder…"))
        choose.setProperty("kind", "primary")
        choose.clicked.connect(self.choose_data)
        self._empty.add_button(choose)
        self._empty_card.body.addWidget(self._empty, 1)
        layout.addWidget(self._empty_card)
        layout.addWidget(self.plots)
        self.plots.hide()
        return place

    # Public.

    def refresh(self) -> None:
        """Read the runs again; at the first visit look at the data of the last time."""
        if not self._visited:
            self._visited = True
            if self.settings.lab_data and self._data is None:
                self.open_data(Path(self.settings.lab_data))
        job = self._submit(list_runs, None)
        job.when_finished(self._show_runs)
        job.failed.connect(self.problem)
        self.in_use.show_models(self.settings)

    def set_settings(self, settings: Settings) -> None:
        """Take over what another page changed."""
        super().set_settings(settings)
        self.in_use.show_models(self.settings)

    def commands(self) -> tuple[Command, ...]:
        """Name the three parts of the page by what one does there, and what its buttons do."""

        def show(tab: int) -> None:
            self.tabs.setCurrentIndex(tab)
            self.tabs.tabBar().setFocus()

        return (
            Command("lab.show_data", tr("Look at the Data"), lambda: show(0)),
            Command("lab.show_training", tr("Train a Method"), lambda: show(1)),
            Command("lab.show_runs", tr("Compare Trained Models"), lambda: show(2)),
            Command("lab.show_published", tr("Published Figures…"), self._show_published),
            *training_commands(self.recipe, self, self._train_lacks, lambda: self._looking),
            *run_commands(self.runs, self._export_runs),
            *model_commands(self.in_use, self._ask_remove, self.models.use_bundled),
        )

    def set_theme(self, theme: Theme) -> None:
        """Redraw the plots."""
        self._theme = theme
        self._empty.set_theme(theme)
        self.plots.set_theme(theme)
        self.curves.set_theme(theme)
        self.errors.set_theme(theme)

    def shut_down(self) -> None:
        """End the run that is under way (it can be resumed) and forget all other answers."""
        self.training.shut_down()
        self.models.shut_down()
        self._look.shut_down()
        self.errors.shut_down()
        self.exports.shut_down()
        self.evaluation.shut_down()
        for job in self._jobs:
            job.cancel()

    def drop_words(self, dropped: Dropped) -> str:
        """A folder or a manifest is data."""
        path = dropped.path
        data = path is not None and (path.suffix == ".csv" or path == dropped.folder)
        return tr("Use “{name}” as training data", name=path.name) if path and data else ""

    def take_drop(self, paths: Sequence[Path]) -> None:
        """Look at the data that was dropped."""
        self.open_data(paths[0])

    def covers(self, job: Job[object]) -> bool:
        """The plots say how far the look at the data is."""
        return self._look.job is job

    def open_data(self, path: Path) -> None:
        """Look at the data set at ``path``."""
        self._data = None
        self._set_state()
        self.begun.emit()
        self._look.open(path)

    def train(self, choice: Choice) -> None:
        """Train what is chosen on the data, in a process of its own."""
        if self._data is not None:
            self.training.begin(choice, self._data)

    # Slots.

    def _submit(self, workflow: Workflow[Request, Result], request: Request) -> Job[Result]:
        """Have ``workflow`` done; what it answers after the page has closed reaches nobody."""
        self._jobs = [job for job in self._jobs if not job.state.final]
        job = self._runner.submit(workflow, request)
        self._jobs.append(job)
        return job

    def choose_data(self) -> None:
        """Ask for a folder of recordings to train on."""
        known = Path(self.settings.lab_data) if self.settings.lab_data else None
        ask_folder(self.window(), tr("A folder of recordings"), self.open_data, start=known)

    def _show_published(self) -> None:
        dialog = PublishedDialog(self.runs.runs, self._theme, self.window())
        dialog.open()

    def _choose_weights(self) -> None:
        ask_folder(self.window(), tr("A folder of weights"), self.recipe.set_weights)

    def _data_found(self, path: Path) -> None:
        self._data = path
        if self.settings.lab_data != str(path):
            self.change_settings(lab_data=str(path))
        self._empty_card.hide()
        self.plots.show()
        self.tabs.setCurrentIndex(0)
        self._set_state()

    def _training_begun(self) -> None:
        from_runs = self.runs.isAncestorOf(self.window().focusWidget())
        self.curves.show_begun()
        self.tabs.setCurrentIndex(1)
        self._set_state()
        if from_runs:  # whose table is hidden now: the focus would go to whatever comes next
            self.recipe.stop_button.setFocus()

    def _training_ended(self) -> None:
        self._set_state()
        self.refresh()

    def _trained(self, run: Run) -> None:
        self.tabs.setCurrentIndex(2)
        figures = run.result["figures"]["per_audio"] if run.result else {}
        self.told.emit(
            tr(
                "{recipe}: accuracy {right:.1f} %",
                recipe=run.recipe,
                right=100 * figures.get("accuracy", 0.0),
            )
        )

    def _run_chosen(self, run: Run | None) -> None:
        self.errors.show_run(run, self.runs.runs)
        if run is not None:
            self.training.show(run)

    def _show_runs(self, runs: tuple[Run, ...]) -> None:
        self.runs.show_runs(runs, self.training.folder)

    def _show_missing(self, name: str) -> None:
        self._lacks = name
        if name:
            self.data.show_notes(self._package_words())
        self._set_state()

    def _package_words(self) -> str:
        """Say which package is missing; empty when none is."""
        if not self._lacks:
            return ""
        return tr(
            "Training needs {name}, which is not installed: {command}", name=self._lacks, command=_INSTALL
        )

    @property
    def _looking(self) -> bool:
        """Tell whether it is still to be seen if there is data to train on."""
        return self._data is None and self._look.job is not None and not self._look.job.state.final

    def _train_lacks(self) -> str:
        if self._looking:
            return tr("The data is still being read.")
        return self._package_words() or self.recipe.lacks

    def _export_runs(self) -> None:
        self.tabs.setCurrentIndex(2)  # the menu opens below its button
        unfold(self.runs.export_button)

    def _show_evaluation(self, found: ModelEvaluation) -> None:
        dialog = EvaluationDialog(found, self._theme, self.window())
        dialog.open()

    def _set_state(self) -> None:
        self.recipe.set_state(ready=self._data is not None and not self._lacks, running=self.training.running)

    def _ask_remove(self, model_id: str) -> None:
        task = "gender" if model_id == self.settings.gender_model else "speaker"
        self.models.ask_remove(model_id, task)

    def _model_changed(self, chosen: dict[str, str]) -> None:
        self.change_settings(**chosen)
        self.in_use.show_models(self.settings)
