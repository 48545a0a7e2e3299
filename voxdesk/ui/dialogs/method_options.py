"""A clustering method in, its parameters as a form, what the user set there out."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from voxdesk.clustering.base import Method, Parameter, parameters, read_params
from voxdesk.core.cluster_types import Per
from voxdesk.core.errors import UserError
from voxdesk.ui.dialogs.frame import DialogFrame
from voxdesk.ui.translation import tr
from voxdesk.ui.widgets.card import label, line, set_tone
from voxdesk.ui.words import duration, in_words

_LARGEST = 1_000_000
_MOST_LINES_PX = 330


class MethodOptionsDialog(DialogFrame):
    """``settings`` holds what differs from the method's own defaults, ``per`` how files are cut.

    ``count`` is the number of recordings that the time is estimated for; None when not known.
    """

    def __init__(
        self,
        method: Method,
        settings: Mapping[str, object],
        per: Per,
        count: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Options of {title}", title=tr(method.title)), tr(method.help), parent, 540)
        self._method = method
        self._count = count
        self._lines = parameters(method.params)
        self._readers: dict[str, Callable[[], object]] = {}
        paper = label(method.paper, "dim", wrap=True)
        paper.setAccessibleName(tr("Paper: {paper}", paper=method.paper))
        self.body.addWidget(paper)
        self.body.addWidget(line())
        self._whole = QRadioButton(tr("Each file is one voice"))
        self._cut = QRadioButton(tr("Files may hold several voices: cut them first"))
        (self._cut if per is Per.SEGMENT else self._whole).setChecked(True)
        for choice in (self._whole, self._cut):
            choice.setAccessibleName(choice.text())
            self.body.addWidget(choice)
        self.body.addWidget(line())
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._area, 1)
        self._time = label(tone="dim", wrap=True)
        self.body.addWidget(self._time)
        self._reset = self.add_button(tr("Defaults"), left=True)
        self._reset.clicked.connect(lambda: self._build_form({}))
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self._use = self.add_button(tr("Use"), kind="primary")
        self._use.clicked.connect(self.accept)
        self._build_form(settings)

    @property
    def settings(self) -> dict[str, object]:
        """The parameters that are not at their default."""
        read = {each.name: self._readers[each.name]() for each in self._lines}
        return {each.name: read[each.name] for each in self._lines if read[each.name] != each.default}

    @property
    def per(self) -> Per:
        """One voice a file, or a segment."""
        return Per.SEGMENT if self._cut.isChecked() else Per.FILE

    def _build_form(self, settings: Mapping[str, object]) -> None:
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, 8, 0)
        form.setSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for each in self._lines:
            box, self._readers[each.name] = _field(each, settings.get(each.name, each.default), self._look)
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(box)
            words.addWidget(label(tr(each.help), "dim", wrap=True))
            form.addRow(QLabel(_title(each.name)), words)
        if not self._lines:
            form.addRow(label(tr("This method has nothing to set."), "dim"))
        self._area.setWidget(inside)
        self._area.setMinimumHeight(min(inside.sizeHint().height() + 8, _MOST_LINES_PX))
        self._look()

    def _look(self) -> None:
        """Say how long it will take, or what is wrong."""
        try:
            params = read_params(self._method, self.settings)
        except UserError as error:
            self._say(in_words(error), "bad")
            self._use.setEnabled(False)
            return
        self._use.setEnabled(True)
        self._say(_estimate(self._method, params, self._count), "dim")

    def _say(self, words: str, tone: str) -> None:
        self._time.setText(words)
        set_tone(self._time, tone)


def _estimate(method: Method, params: Any, count: int | None) -> str:
    if count is None:
        return tr(
            "Grouping 10,000 recordings takes about {length}.",
            length=duration(method.estimate(10000, params)),
        )
    return tr(
        "Grouping these {count:,} recordings takes about {length}.",
        count=count,
        length=duration(method.estimate(count, params)),
    )


def _field(
    each: Parameter, value: object, changed: Callable[[], None]
) -> tuple[QWidget, Callable[[], object]]:
    """A widget for one parameter, and the function that reads it."""
    name = f"{_title(each.name)}. {tr(each.help)}"
    low = -_LARGEST if each.low is None else each.low
    high = _LARGEST if each.high is None else each.high
    made: QWidget
    if each.choices:
        combo = QComboBox()
        combo.addItems(list(each.choices))
        combo.setCurrentText(str(value))
        combo.currentTextChanged.connect(lambda _: changed())
        made, read = combo, lambda: each.kind(combo.currentText())
    elif each.kind is bool:
        check = QCheckBox(tr("yes"))
        check.setChecked(bool(value) and str(value).lower() not in ("false", "no", "0"))
        check.toggled.connect(lambda _: changed())
        made, read = check, check.isChecked
    elif each.kind is int:
        whole = QSpinBox()
        whole.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        whole.setRange(int(low), int(high))
        whole.setValue(int(str(value)))
        whole.setSuffix(f" {each.unit}" if each.unit else "")
        whole.valueChanged.connect(lambda _: changed())
        made, read = whole, whole.value
    elif each.kind is float:
        number = QDoubleSpinBox()
        number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        number.setDecimals(6 if 0 < abs(float(str(each.default))) < 0.01 else 3)
        number.setSingleStep(0.05)
        number.setRange(low, high)
        number.setValue(float(str(value)))
        number.setSuffix(f" {each.unit}" if each.unit else "")
        number.valueChanged.connect(lambda _: changed())
        made, read = number, lambda: round(number.value(), 6)
    else:
        text = QLineEdit("" if value is None else str(value))
        text.textChanged.connect(lambda _: changed())
        made, read = text, text.text
    made.setAccessibleName(name)
    made.setToolTip(tr(each.help))
    return made, read


def _title(name: str) -> str:
    words = name.replace("_", " ")
    words = words.removesuffix(" s") if name.endswith("_s") else words
    return words[:1].upper() + words[1:]
