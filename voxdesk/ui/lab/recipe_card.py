"""Asks which method to train, for what, and with which settings."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
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

from voxdesk.training.lab.recipe import needs_weights, recipe_help, recipe_parameters
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.parts.card import Card, label

_TASKS = (("gender", mark("Perceived gender")), ("speaker", mark("Speaker, from a fixed list")))
# What is chosen at first: trained within seconds, on any data.
_QUICK = {"gender": "gradient-boosting", "speaker": "gmm"}
_SPLITS = (
    ("disjoint", mark("by speaker (recommended)")),
    ("published", mark("random (leaks speakers)")),
)
_OUTLIERS = (("none", mark("keep")), ("zscore", mark("drop by z-score")), ("iqr", mark("drop by IQR")))
_CMVN = (("", mark("Default")), ("none", mark("none")), ("global", mark("global")),
         ("utterance", mark("per utterance")))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choice:
    """What the card asks for; ``weights`` is the folder of a pretrained model, where one is given."""

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
        self.split = _choice(tr("How to split"), _SPLITS, whole=True)
        self.outliers = _choice(tr("Outliers"), _OUTLIERS, whole=True)
        self.cmvn = _choice(tr("CMVN"), _CMVN, whole=True)
        self.people = NumberField(tr("People"), 5000)
        self.clips = NumberField(tr("Clips of each"), 1000)
        self.epochs = NumberField(tr("Epochs"), 1000)
        self._numbers = {
            "n_speakers": self.people,
            "clips_per_speaker": self.clips,
            "n_epochs": self.epochs,
        }
        self.licence = QLineEdit()
        self.licence.setAccessibleName(tr("Licence"))
        self.licence.setPlaceholderText(tr("licence not stated"))
        self.licence.setToolTip(tr("The licence that your model stands under; empty: not stated."))
        self.more = QLineEdit()
        self.more.setAccessibleName(tr("More settings"))
        self.more.setPlaceholderText("learning_rate=0.001")
        self.more.setToolTip("learning_rate=0.001 seed=1")
        self.weights = QLineEdit()
        self.weights.setAccessibleName(tr("Folder of weights"))
        browse = QPushButton(tr("Choose…"))
        browse.setProperty("kind", "small")
        browse.setAccessibleName(tr("Choose the folder of weights"))
        browse.clicked.connect(self.weights_asked)
        self.weights.textChanged.connect(lambda _: self._show_state())
        self._ready = self._running = False
        self._weights_row = QHBoxLayout()
        self._weights_row.addWidget(self.weights, 1)
        self._weights_row.addWidget(browse)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(10)
        self._form.setVerticalSpacing(8)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # A choice whose words are longer than the room beside its name stands below it.
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.body.addWidget(self.task)
        self.body.addWidget(self.recipe)
        self.body.addWidget(self._words)
        for words, field in (
            (tr("Test split"), self.split),
            (tr("Outliers"), self.outliers),
            (tr("CMVN"), self.cmvn),
            (tr("People"), self.people),
            (tr("Clips each"), self.clips),
            (tr("Epochs"), self.epochs),
            (tr("Licence"), self.licence),
            (tr("More"), self.more),
        ):
            self._form.addRow(words, field)
        self._advanced = QWidget()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._advanced.setLayout(self._form)
        self._advanced.hide()
        fold = QPushButton(tr("Advanced  ▾"))
        fold.setAccessibleName(tr("Advanced settings"))
        fold.setProperty("kind", "quiet")
        fold.setCheckable(True)
        fold.toggled.connect(self._advanced.setVisible)
        fold.toggled.connect(self.unfolded)
        self._weights_words = label(tr("This method needs a folder of weights."), "warn", wrap=True)
        weights = QVBoxLayout()
        weights.setSpacing(6)
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
        """Whether there is data to train on, and whether a run is under way."""
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
        lacks = self._needs_weights() and not self.weights.text().strip()
        self._weights_words.setVisible(lacks)
        self.train_button.setEnabled(self._ready and not self._running and not lacks)
        self.stop_button.setEnabled(self._running)

    def _tell_chosen(self) -> None:
        self.chosen_changed.emit(self.task.currentData(), self.recipe.currentData())

    def choice(self) -> Choice:
        """What is chosen now."""
        settings = [f"split={self.split.currentData()}"]
        if self.outliers.currentData() != "none":
            settings.append(f"outliers={self.outliers.currentData()}")
        if self.cmvn.currentData():
            settings.append(f"cmvn={self.cmvn.currentData()}")
        for name, field in self._numbers.items():
            if field.value():
                settings.append(f"{name}={field.value()}")
        if licence := self.licence.text().strip():
            settings.append(f"licence={licence}")
        settings += self.more.text().split()
        weights = self.weights.text().strip()
        return Choice(
            self.task.currentData(),
            self.recipe.currentData(),
            tuple(settings),
            Path(weights) if weights and self._needs_weights() else None,
        )

    def _needs_weights(self) -> bool:
        chosen = self.recipe.currentData()
        return needs_weights(self.task.currentData(), chosen) or "wav2vec2" in self.more.text()

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
        lines = {line.name: line for line in recipe_parameters(task, name)}
        for entry, field in self._numbers.items():
            field.show_default(lines[entry].default if entry in lines else None)
            self._form.setRowVisible(field, entry in lines)
        self.more.setToolTip("\n".join(f"{line.name}={_shown(line.default)}" for line in lines.values()))
        # The built-in classifier is only measured; of the encoder a head is trained.
        measured = name == "bundled" and task == "gender"
        self.train_button.setText(tr("Evaluate") if measured else tr("Train"))
        self._show_state()


def _shown(value: object) -> str:
    """A value as More takes it."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(list(value)).replace(" ", "") if isinstance(value, tuple) else f"{value}"


def _choice(name: str, items: Sequence[tuple[str, str]], *, whole: bool = False) -> QComboBox:
    """A combo box; a ``whole`` one is never narrower than its longest words."""
    made = QComboBox()
    made.setAccessibleName(name)
    if whole:
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    else:
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(8)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    for value, words in items:
        made.addItem(tr(words), value)
    return made


class NumberField(QLineEdit):
    """A whole number; empty stands for 0, which leaves it to the recipe."""

    def __init__(self, name: str, most: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(tr("Default"))
        self.setValidator(QIntValidator(0, most, self))

    def show_default(self, value: object) -> None:
        """Show what counts where nothing is entered; 0 stands for all."""
        self.setPlaceholderText(tr("Default") if value is None else f"{value}" if value else tr("all"))

    def value(self) -> int:
        """The number."""
        return int(self.text()) if self.text().isdecimal() else 0

    def set_value(self, value: int) -> None:
        """Show another number."""
        self.setText(str(value) if value else "")
