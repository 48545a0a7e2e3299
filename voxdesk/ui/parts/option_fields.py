"""Makes the field of a method's parameter, and the function that reads it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from voxdesk.core.parameters import Parameter
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.parts.file_dialogs import ask_folder
from voxdesk.ui.parts.spin import without_arrows
from voxdesk.ui.style.layouts import spaced

_LARGEST = 1_000_000
# The parameters of the methods and what they count, for the translators.
_TITLES = (
    mark("Min speech"),
    mark("Caution"),
    mark("Even from"),
    mark("Leftovers"),
    mark("Features"),
    mark("Threshold"),
    mark("Kmax"),
    mark("Rounds"),
    mark("Sample"),
    mark("Radius"),
    mark("Inside"),
    mark("Smallest"),
    mark("Variance"),
    mark("Components"),
    mark("Restarts"),
    mark("Weights"),
    mark("Groups"),
    mark("Steps"),
    mark("Pictures"),
    mark("Neighbours"),
    mark("Most"),
    mark("Joined"),
    mark("Latent"),
    mark("Epochs"),
    mark("Learning rate"),
    mark("Network"),
    mark("Piece"),
    mark("Normalisation"),
    mark("Outliers"),
    mark("Strangers"),
    mark("Seed"),
    mark("Licence"),
    mark("Trees"),
    mark("Depth"),
    mark("Patience"),
    mark("Batch size"),
    mark("Optimiser"),
    mark("Schedule"),
    mark("Weight decay"),
    mark("Dropout"),
    mark("Class weights"),
    mark("Contrastive weight"),
    mark("Head"),
    mark("Regularisation"),
    mark("Activation"),
)
# Parameters whose name in recipes is not what people call them.
_NAMED = {
    "size": mark("Coefficients"),
    "cmvn": mark("CMVN"),
    "n_speakers": mark("People"),
    "min_clips": mark("Clips at least"),
    "clips_per_speaker": mark("Clips each"),
    "clip_s": mark("Longest clip"),
    "people": mark("Closed set of"),
    "split": mark("Test split"),
    "train_size": mark("Training share"),
    "val_size": mark("Validation share"),
    "max_examples": mark("Most examples"),
    "n_epochs": mark("Epochs"),
    "smoothing": mark("Label smoothing"),
    "mask": mark("Masking"),
    "hidden": mark("Hidden layers"),
}
# Values of a parameter that are said in other words than a recipe's.
_VALUES = {
    "disjoint": mark("by speaker (recommended)"),
    "published": mark("random (leaks speakers)"),
    "zscore": mark("drop by z-score"),
    "iqr": mark("drop by IQR"),
    "none": mark("none"),
    "global": mark("global"),
    "utterance": mark("per utterance"),
    "minmax": mark("minimum to maximum"),
    "bins": mark("each frequency"),
    "train": mark("all people"),
    "test": mark("the test split"),
    "constant": mark("constant"),
    "cosine": mark("cosine"),
    "linear": mark("logistic regression"),
    "centroid": mark("nearest centroid"),
}
_UNITS = (mark("people"), mark("recordings"), mark("distance"))

Reader = Callable[[], object]


def field_for(each: Parameter, value: object, changed: Callable[[], None]) -> tuple[QWidget, Reader]:
    """A widget that shows ``value`` and calls ``changed``, and the function that reads it."""
    made: QWidget
    if each.choices:
        made, read = _choice(each, value, changed)
    elif each.kind is bool:
        made, read = _check(value, changed)
    elif each.kind is int:
        made, read = _whole(each, value, changed)
    elif each.kind is float:
        made, read = _number(each, value, changed)
    elif each.folder:
        return _folder(each, value, changed)
    else:
        made, read = _text(value, changed)
    _name(made, each)
    return made, read


def title_of(name: str) -> str:
    """The words before a field: the parameter's name without its unit, translated where it is known."""
    if name in _NAMED:
        return tr(_NAMED[name])
    words = name.replace("_", " ")
    words = words.removesuffix(" s") if name.endswith("_s") else words
    title = words[:1].upper() + words[1:]
    return tr(title)


def _name(made: QWidget, each: Parameter) -> None:
    made.setAccessibleName(f"{title_of(each.name)}. {tr(each.help)}")
    made.setToolTip(tr(each.help))


def _choice(each: Parameter, value: object, changed: Callable[[], None]) -> tuple[QWidget, Reader]:
    combo = QComboBox()
    for choice in each.choices:
        combo.addItem(tr(_VALUES[choice]) if choice in _VALUES else choice, choice)
    combo.setCurrentIndex(max(0, combo.findData(str(value))))
    combo.currentIndexChanged.connect(lambda _: changed())
    return combo, lambda: each.kind(combo.currentData())


def _check(value: object, changed: Callable[[], None]) -> tuple[QWidget, Reader]:
    check = QCheckBox(tr("yes"))
    check.setChecked(bool(value) and str(value).lower() not in ("false", "no", "0"))
    check.toggled.connect(lambda _: changed())
    return check, check.isChecked


def _whole(each: Parameter, value: object, changed: Callable[[], None]) -> tuple[QWidget, Reader]:
    low, high = _ends(each)
    whole = without_arrows(QSpinBox())
    whole.setRange(int(low), int(high))
    whole.setValue(int(str(value)))
    whole.setSuffix(f" {tr(each.unit)}" if each.unit else "")
    whole.valueChanged.connect(lambda _: changed())
    return whole, whole.value


def _number(each: Parameter, value: object, changed: Callable[[], None]) -> tuple[QWidget, Reader]:
    number = without_arrows(_Number())
    number.setDecimals(6)
    number.setSingleStep(0.05)
    number.setRange(*_ends(each))
    number.setValue(float(str(value)))
    number.setSuffix(f" {tr(each.unit)}" if each.unit else "")
    number.valueChanged.connect(lambda _: changed())
    return number, lambda: round(number.value(), 6)


class _Number(QDoubleSpinBox):
    """A number without zeros at its end."""

    def textFromValue(self, value: float) -> str:
        """Write as few digits as say it."""
        whole, point, fraction = super().textFromValue(value).rpartition(self.locale().decimalPoint())
        return f"{whole}{point}{fraction}".rstrip("0").removesuffix(point) if point else fraction


def _text(value: object, changed: Callable[[], None]) -> tuple[QLineEdit, Reader]:
    text = QLineEdit(str(list(value)) if isinstance(value, tuple) else "" if value is None else str(value))
    text.textChanged.connect(lambda _: changed())
    return text, lambda: text.text().strip()


def _folder(each: Parameter, value: object, changed: Callable[[], None]) -> tuple[QWidget, Reader]:
    """A text that can be typed, pasted, or chosen from the folders there are."""
    text, read = _text(value, changed)
    _name(text, each)
    choose = QPushButton(tr("Choose…"))
    choose.setAccessibleName(tr("Choose the folder for {name}", name=title_of(each.name)))
    choose.setAutoDefault(False)

    def ask() -> None:
        start = Path(text.text()) if text.text() else None
        ask_folder(text.window(), tr(each.help), lambda folder: text.setText(str(folder)), start=start)

    choose.clicked.connect(ask)
    both = QWidget()
    row = spaced(QHBoxLayout(both), 6)
    row.addWidget(text, 1)
    row.addWidget(choose)
    return both, read


def _ends(each: Parameter) -> tuple[float, float]:
    return -_LARGEST if each.low is None else each.low, _LARGEST if each.high is None else each.high
