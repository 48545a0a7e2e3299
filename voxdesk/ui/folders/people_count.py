"""How many people there are: a number, or the two ends of a range."""

from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from voxdesk.core.cluster_types import PeopleCount
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.spin import without_arrows
from voxdesk.ui.style.layouts import spaced

_MOST = 100_000


class PeopleCountDialog(DialogFrame):
    """``count`` is the answer; with ``exact`` one number is asked for, else two."""

    def __init__(self, now: PeopleCount, *, exact: bool, parent: QWidget | None = None) -> None:
        words = tr("Exactly so many groups are made.") if exact else tr("Both ends belong to the range.")
        super().__init__(tr("How many people are there?"), words, parent, 360)
        self._exact = exact
        self._low = _spin(tr("People") if exact else tr("People at least"), now.low or 2)
        self._high = _spin(tr("People at most"), max(now.high or 20, self._low.value()))
        row = spaced(QHBoxLayout(), 8)
        row.addWidget(self._low)
        if not exact:
            row.addWidget(label(tr("to"), "dim"))
            row.addWidget(self._high)
        row.addWidget(label(tr("people"), "dim"))
        row.addStretch(1)
        self.body.addLayout(row)
        self._low.valueChanged.connect(lambda value: self._high.setValue(max(value, self._high.value())))
        self._high.valueChanged.connect(lambda value: self._low.setValue(min(value, self._low.value())))
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self.add_button(tr("Apply"), kind="primary").clicked.connect(self.accept)
        self._low.selectAll()

    @property
    def count(self) -> PeopleCount:
        """Return what was chosen."""
        low = self._low.value()
        return PeopleCount(low, low if self._exact else self._high.value())


def _spin(name: str, value: int) -> QSpinBox:
    spin = without_arrows(QSpinBox())
    spin.setRange(1, _MOST)
    spin.setValue(value)
    spin.setAccessibleName(name)
    spin.setMinimumWidth(96)
    return spin
