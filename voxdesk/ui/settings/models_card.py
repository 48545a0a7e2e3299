"""The models that answer: which ones there are, whether their files are sound, and their cards."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from voxdesk.inference.manifest import ModelManifest
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import mark, tr, translated
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.card import Card, label, set_tone
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.parts.tab_stop import tab_before
from voxdesk.ui.style.layouts import spaced
from voxdesk.workflows.models.model_facts import NOT_TOLD
from voxdesk.workflows.models.use import Installed, Library, list_models, look_at_library
from voxdesk.workflows.upkeep.storage import check_models

_TASKS = {
    "encoder": mark("recognises voices"),
    "gender": mark("perceived gender"),
    "speaker": mark("recognises a fixed list of people"),
    "segmentation": mark("detects who speaks when"),
}


class ModelsCard(Card):
    """One row a model; ``card_asked`` carries the manifest whose card shall be shown.

    Below them the button to import one, and what a change of models leaves to do.
    """

    card_asked = Signal(object)
    import_asked = Signal()
    learn_anew_asked = Signal()

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(tr("Models"), parent)
        self._runner = runner
        self._in_use: frozenset[str] = frozenset()
        self._states: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self._problems = label(tone="warn", wrap=True)
        self.body.addWidget(self._problems)
        self._stale = label(tone="warn", wrap=True)
        self._learn = QPushButton(tr("Enrol them again"))
        self._learn.setAccessibleName(tr("Enrol everybody again with the model in use"))
        self._learn.clicked.connect(self.learn_anew_asked)
        row = spaced(QHBoxLayout(), 12)
        row.addWidget(self._stale, 1)
        row.addWidget(self._learn)
        self.body.addLayout(row)
        self._import = QPushButton(tr("Import a model…"))
        self._import.setAccessibleName(tr("Import a speaker encoder from an ONNX file"))
        self._import.clicked.connect(self.import_asked)
        row = QHBoxLayout()
        row.addWidget(self._import)
        row.addStretch(1)
        self.body.addLayout(row)
        self._show_library(Library(0, 0))

    def refresh(self) -> None:
        """List the models again and check their files."""
        self._runner.submit(list_models, None).when_finished(self._show_models)
        self._runner.submit(look_at_library, None).when_finished(self._show_library)

    def _show_models(self, installed: Installed) -> None:
        _clear(self._grid)
        self._states, self._in_use = {}, installed.in_use
        problems = [translated(problem.reason) for problem in installed.broken]
        if not installed.models:
            problems.append(
                tr("There is no voice model, so nobody can be recognised. Install VoxDesk again.")
            )
        cards = [self._add(row, manifest) for row, manifest in enumerate(installed.models)]
        tab_before(self._learn, cards)
        self._problems.setText("\n".join(problems))
        self._problems.setVisible(bool(problems))
        self._runner.submit(check_models, None).when_finished(self._show_checked)

    def _add(self, row: int, manifest: ModelManifest) -> QPushButton:
        name = FittedLabel()
        name.set_text(manifest.id)
        used = tr(" · in use") if self.in_use(manifest) else ""
        licence = manifest.licence if manifest.licence != NOT_TOLD else tr("licence not stated")
        said = f"{tr(_TASKS.get(manifest.task, manifest.task))}{used} · {licence}"
        about = label(said, "small", wrap=True)
        words = spaced(QVBoxLayout(), 0)
        words.addWidget(name)
        words.addWidget(about)
        self._grid.addLayout(words, row, 0)
        state = label(tr("checking…"), "dim")
        button = QPushButton(tr("Card…"))
        button.setProperty("kind", "small")
        button.setAccessibleName(tr("Card of {manifest_id}", manifest_id=manifest.id))
        button.clicked.connect(lambda: self.card_asked.emit(manifest))
        self._grid.addWidget(state, row, 1)
        self._grid.addWidget(button, row, 2)
        self._states[manifest.id] = state
        return button

    def in_use(self, manifest: ModelManifest) -> bool:
        """Tell whether this model answers for its task."""
        return manifest.id in self._in_use

    def _show_checked(self, answers: dict[str, str]) -> None:
        for model_id, problem in answers.items():
            state = self._states.get(model_id)
            if state is not None:
                state.setText(tr("damaged") if problem else tr("file checked"))
                state.setToolTip(problem or tr("The file is the one that the manifest names (SHA-256)"))
                set_tone(state, "bad" if problem else "good")

    def _show_library(self, library: Library) -> None:
        self._stale.setText(
            tr(
                "Enrolled with another model: {people}. While it is installed, it answers for them.",
                people=counted(library.stale, "person", "people"),
            )
            if library.stale
            else ""
        )
        self._stale.setVisible(bool(library.stale))
        self._learn.setVisible(bool(library.stale))


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.deleteLater()
        if inner is not None:
            _clear(inner)
            inner.deleteLater()
