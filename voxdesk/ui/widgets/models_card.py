"""The models that answer: which ones there are, whether their files are sound, and their cards."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from voxdesk.core.errors import UserError
from voxdesk.jobs.runner import Runner
from voxdesk.ui.storage_jobs import check_models
from voxdesk.ui.translation import mark, tr
from voxdesk.ui.widgets.card import Card, label, set_tone
from voxdesk.ui.widgets.fitted_label import FittedLabel

_TASKS = {"encoder": mark("tells voices apart"), "gender": mark("perceived gender")}


class ModelsCard(Card):
    """One row a model; ``card_asked`` carries the manifest whose card shall be shown."""

    card_asked = Signal(object)

    def __init__(self, services: Any, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(tr("Models"), parent)
        self._services, self._runner = services, runner
        self._states: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._problems = label(tone="warn", wrap=True)
        self.body.addWidget(self._problems)

    def refresh(self) -> None:
        """List the models again and check their files on a worker."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._states = {}
        try:
            models, broken = self._services.hub.models(), self._services.hub.broken()
        except UserError as error:
            models, broken = (), ()
            self._problems.setText(str(error))
        problems = [problem.reason for problem in broken]
        if not models:
            problems.append(
                tr("There is no voice model, so nobody can be recognised. Install VoxDesk again.")
            )
        for row, manifest in enumerate(models):
            self._add(row, manifest)
        self._problems.setText("\n".join(problems))
        self._problems.setVisible(bool(problems))
        job = self._runner.submit(check_models, None)
        job.finished.connect(self._show_checked)

    def _add(self, row: int, manifest: Any) -> None:
        name = label(manifest.id)
        name.setToolTip(str(manifest.folder))
        used = tr(" · in use") if self._in_use(manifest) else ""
        about = FittedLabel(13, 11)
        about.setProperty("tone", "dim")
        about.set_text(f"{tr(_TASKS.get(manifest.task, manifest.task))}{used}")
        licence = label(manifest.licence, "dim")
        licence.setToolTip(tr("Licence"))
        state = label(tr("checking…"), "dim")
        state.setAccessibleName(tr("File of {manifest_id}", manifest_id=manifest.id))
        button = QPushButton(tr("Card…"))
        button.setProperty("kind", "small")
        button.setAccessibleName(tr("Card of {manifest_id}", manifest_id=manifest.id))
        button.clicked.connect(lambda: self.card_asked.emit(manifest))
        for column, part in enumerate((name, about, licence, state, button)):
            self._grid.addWidget(part, row, column)
        self._states[manifest.id] = state

    def _in_use(self, manifest: Any) -> bool:
        try:
            return bool(self._services.hub.chosen(manifest.task).id == manifest.id)
        except UserError:
            return False

    def _show_checked(self, answers: dict[str, str]) -> None:
        for model_id, problem in answers.items():
            state = self._states.get(model_id)
            if state is not None:
                state.setText(tr("damaged") if problem else tr("file checked"))
                state.setToolTip(problem or tr("The file is the one that the manifest names (SHA-256)"))
                set_tone(state, "bad" if problem else "good")
