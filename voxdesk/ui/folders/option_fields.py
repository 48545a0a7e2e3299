"""One parameter of a method in; a field for it, and the function that reads the field, out."""

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
from voxdesk.ui.folders.spin import without_arrows
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.parts.file_dialogs import ask_folder

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
)
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
    words = name.replace("_", " ")
    words = words.removesuffix(" s") if name.endswith("_s") else words
    title = words[:1].upper() + words[1:]
    return tr(title)


def _name(made: QWidget, each: Parameter) -> None:
    made.setAccessibleName(f"{title_of(each.name)}. {tr(each.help)}")
    made.setToolTip(tr(each.help))


def _choice(each: Parameter, value: object, changed: Callable[[], None]) -> tuple[QWidget, Reader]:
    combo = QComboBox()
    combo.addItems(list(each.choices))
    combo.setCurrentText(str(value))
    combo.currentTextChanged.connect(lambda _: changed())
    return combo, lambda: each.kind(combo.currentText())


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
    number = without_arrows(QDoubleSpinBox())
    number.setDecimals(6 if 0 < abs(float(str(each.default))) < 0.01 else 3)
    number.setSingleStep(0.05)
    number.setRange(*_ends(each))
    number.setValue(float(str(value)))
    number.setSuffix(f" {tr(each.unit)}" if each.unit else "")
    number.valueChanged.connect(lambda _: changed())
    return number, lambda: round(number.value(), 6)


def _text(value: object, changed: Callable[[], None]) -> tuple[QLineEdit, Reader]:
    text = QLineEdit("" if value is None else str(value))
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
        typed = Path(text.text())
        start = typed if text.text() and typed.is_dir() else None
        ask_folder(text.window(), tr(each.help), lambda folder: text.setText(str(folder)), start=start)

    choose.clicked.connect(ask)
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(text, 1)
    row.addWidget(choose)
    return both, read


def _ends(each: Parameter) -> tuple[float, float]:
    return -_LARGEST if each.low is None else each.low, _LARGEST if each.high is None else each.high
