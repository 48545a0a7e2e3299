"""Asks which method to train, for what, and with which settings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from voxdesk.core.parameters import Parameter
from voxdesk.training.recipe import needs_weights, recipe_help, recipe_parameters
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.parts.card import Card, label
from voxdesk.ui.parts.option_fields import Reader, field_for, title_of
from voxdesk.ui.style.layouts import spaced
from voxdesk.workflows.lab.look import weights_at_hand

_TASKS = (("gender", mark("Perceived gender")), ("speaker", mark("Speaker, from a fixed list")))
# What is chosen at first: trained within seconds, on any data.
_QUICK = {"gender": "gradient-boosting", "speaker": "gmm"}
# What is changed most often stands first in the form.
_FIRST = ("split", "n_speakers", "clips_per_speaker", "n_epochs", "outliers", "cmvn", "licence")


@dataclass(frozen=True, slots=True)
class Choice:
    """Hold what the card asks for; ``weights`` is the folder of a pretrained model, where one is given."""

    task: str
    recipe: str
    settings: tuple[str, ...]
    weights: Path | None


class RecipeCard(Card):
    """``train_asked`` carries a Choice; ``stop_asked`` ends the run that is under way.

    ``chosen_changed`` carries task and recipe after the user chose others, ``unfolded`` whether the
    advanced settings are shown.
    """

    train_asked = Signal(object)
    stop_asked = Signal()
    weights_asked = Signal()
    chosen_changed = Signal(str, str)
    unfolded = Signal(bool)

    def __init__(self, recipes: dict[str, Sequence[str]]) -> None:
        super().__init__(tr("Method"))
        self._recipes = recipes
        self.task = _choice(tr("Task"), _TASKS)
        self.recipe = _choice(tr("Method"), ())
        self._words = label("", "dim", wrap=True)
        self._lines: tuple[Parameter, ...] = ()
        self._readers: dict[str, Reader] = {}
        self._changed: dict[str, object] = {}
        self.weights = QLineEdit()
        self.weights.setAccessibleName(tr("Folder of weights"))
        self.browse = browse = QPushButton(tr("Choose…"))
        browse.setAccessibleName(tr("Choose the folder of weights"))
        browse.clicked.connect(self.weights_asked)
        self.weights.textChanged.connect(lambda _: self._show_state())
        self._ready = self._running = False
        self._weights_row = QHBoxLayout()
        self._weights_row.addWidget(self.weights, 1)
        self._weights_row.addWidget(browse)
        self.body.addWidget(self.task)
        self.body.addWidget(self.recipe)
        self.body.addWidget(self._words)
        self._advanced = QWidget()
        self._around_form = QVBoxLayout(self._advanced)
        self._around_form.setContentsMargins(0, 0, 0, 0)
        self._form = QWidget()
        self._advanced.hide()
        self.fold = fold = QPushButton(tr("Advanced  ▾"))
        fold.setAccessibleName(tr("Advanced settings"))
        fold.setProperty("kind", "quiet")
        fold.setCheckable(True)
        fold.toggled.connect(self._advanced.setVisible)
        fold.toggled.connect(self.unfolded)
        self._weights_words = label(tr("This method needs a folder of weights."), "warn", wrap=True)
        weights = spaced(QVBoxLayout(), 6)
        weights.addWidget(self._weights_words)
        weights.addLayout(self._weights_row)
        self._weights_box = QWidget()
        weights.setContentsMargins(0, 0, 0, 0)
        self._weights_box.setLayout(weights)
        self.body.addWidget(self._weights_box)
        buttons = QHBoxLayout()
        self.train_button = QPushButton(tr("Train"))
        self.train_button.setProperty("kind", "primary")
        self.train_button.clicked.connect(lambda: self.train_asked.emit(self.choice()))
        self.stop_button = QPushButton(tr("Stop"))
        self.stop_button.clicked.connect(self.stop_asked)
        buttons.addWidget(self.train_button, 1)
        buttons.addWidget(self.stop_button)
        self.body.addLayout(buttons)
        self.body.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._advanced)
        self.task.currentIndexChanged.connect(self._list_recipes)
        self.recipe.currentIndexChanged.connect(self._recipe_chosen)
        self.recipe.activated.connect(lambda _: self._tell_chosen())
        self.task.activated.connect(lambda _: self._tell_chosen())
        self._list_recipes()
        self.set_state(ready=False, running=False)

    def set_state(self, *, ready: bool, running: bool) -> None:
        """Take whether there is data to train on, and whether a run is under way."""
        self._ready, self._running = ready, running
        self._show_state()

    def choose(self, task: str, recipe: str) -> None:
        """Choose what was chosen last time, as far as it is still there."""
        self.task.setCurrentIndex(max(0, self.task.findData(task)))
        found = self.recipe.findData(recipe)
        if found >= 0:
            self.recipe.setCurrentIndex(found)

    def offer_tasks(self, possible: Sequence[str]) -> None:
        """Choose a task that can be learnt of the data where the chosen one cannot."""
        if possible and self.task.currentData() not in possible:
            self.choose(possible[0], "")

    def set_weights(self, folder: Path) -> None:
        """Take the weights in ``folder``."""
        self.weights.setText(str(folder))

    def _show_state(self) -> None:
        at_hand = self.weights.text().strip() or weights_at_hand(self._network)
        lacks = self._needs_weights() and not at_hand
        self._weights_words.setVisible(lacks)
        can_train = self._ready and not self._running and not lacks
        buttons = ((self.train_button, can_train), (self.stop_button, self._running))
        # First what can be pressed now, so that the focus goes on from one to the other and nowhere else.
        for button, enabled in sorted(buttons, key=lambda each: not each[1]):
            if not enabled and self.window().focusWidget() is button:
                next((each for each, able in buttons if able), button).setFocus()
            button.setEnabled(enabled)

    @property
    def lacks(self) -> str:
        """Return why nothing can be trained now."""
        if self._running:
            return tr("Training is under way already.")
        return self._weights_words.text() if self._ready else tr("Choose training data first.")

    def _tell_chosen(self) -> None:
        self.chosen_changed.emit(self.task.currentData(), self.recipe.currentData())

    @property
    def settings(self) -> dict[str, object]:
        """Return the parameters that are not at the recipe's own value."""
        read = {line.name: self._readers[line.name]() for line in self._lines}
        return {
            line.name: read[line.name]
            for line in self._lines
            if _said(read[line.name]) != _said(line.default)
        }

    def choice(self) -> Choice:
        """Return what is chosen now."""
        weights = self.weights.text().strip()
        return Choice(
            self.task.currentData(),
            self.recipe.currentData(),
            tuple(f"{name}={_said(value)}" for name, value in self.settings.items()),
            Path(weights) if weights and self._needs_weights() else None,
        )

    def change(self, settings: Mapping[str, object]) -> None:
        """Show the recipe's parameters with ``settings`` changed; those of other methods are left out."""
        self._around_form.removeWidget(self._form)
        self._form.setParent(None)
        self._form.deleteLater()
        self._form = QWidget()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # A choice whose words are longer than the room beside its name stands below it.
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        readers: dict[str, Reader] = {}
        for line in self._lines:
            value = settings.get(line.name, line.default)
            field, readers[line.name] = field_for(line, value, self._note_change)
            form.addRow(title_of(line.name), field)
        self._readers = readers
        self._around_form.addWidget(self._form)
        self._note_change()

    def _note_change(self) -> None:
        """Keep what was changed for the next method; what only another method has stays kept too."""
        own = {line.name for line in self._lines}
        others = {name: value for name, value in self._changed.items() if name not in own}
        self._changed = others | self.settings
        self._show_state()

    @property
    def _network(self) -> str:
        """The chosen network of a method that offers several."""
        return str(self._readers["network"]()) if "network" in self._readers else ""

    def _needs_weights(self) -> bool:
        features = self._readers["features"]() if self._readers else ""
        return needs_weights(self.task.currentData(), self.recipe.currentData()) or features == "wav2vec2"

    def _list_recipes(self) -> None:
        task = self.task.currentData()
        self.recipe.clear()
        for name in sorted(self._recipes[task], key=lambda name: name == "bundled"):
            self.recipe.addItem(tr("Built-in model") if name == "bundled" else name, name)
        self.recipe.setCurrentIndex(max(0, self.recipe.findData(_QUICK.get(task, ""))))

    def _recipe_chosen(self) -> None:
        """Show the recipe's words and the values that it has for what is left empty."""
        task, name = self.task.currentData(), self.recipe.currentData()
        if not name:
            return
        self._words.setText(tr(recipe_help(task, name)))
        self._weights_box.setVisible(needs_weights(task, name))
        lines = recipe_parameters(task, name)
        self._lines = tuple(sorted(lines, key=lambda line: _place(line.name)))
        self.change(self._changed)
        # The built-in classifier is only measured; of the encoder a head is trained.
        measured = name == "bundled" and task == "gender"
        self.train_button.setText(tr("Evaluate") if measured else tr("Train"))
        self._show_state()


def _place(name: str) -> int:
    return _FIRST.index(name) if name in _FIRST else len(_FIRST)


def _said(value: object) -> str:
    """A value as a setting says it."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(list(value)) if isinstance(value, tuple) else f"{value}"


def _choice(name: str, items: Sequence[tuple[str, str]]) -> QComboBox:
    """A combo box that may be narrower than its longest words."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(8)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    for value, words in items:
        made.addItem(tr(words), value)
    return made
