"""Lists all markers of a recording: one is gone to, others are removed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

from voxdesk.timeline.markers import Markers
from voxdesk.ui.language.translation import tr
from voxdesk.ui.listen.marker_lane import describe
from voxdesk.ui.parts.context_menu import offer_in_menu
from voxdesk.ui.parts.frame import DialogFrame


class MarkersDialog(DialogFrame):
    """``chosen`` carries the place of the marker to go to, ``removed`` the places of others."""

    chosen = Signal(int)
    removed = Signal(object)

    def __init__(self, markers: Markers, parent: QWidget | None = None) -> None:
        super().__init__(tr("Markers"), "", parent)
        self.rows = QListWidget()
        self.rows.setAccessibleName(tr("Markers"))
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.rows.addItems([describe(each) for each in markers])
        self.rows.setMinimumHeight(240)
        self.rows.setWordWrap(True)
        self.rows.setCurrentRow(0)
        self.rows.itemActivated.connect(lambda _item: self._go())
        self.body.addWidget(self.rows, 1)
        self.remove = self.add_button(tr("Remove"), left=True)
        self.remove.clicked.connect(self._remove)
        self.add_button(tr("Close")).clicked.connect(self.reject)
        self.go = self.add_button(tr("Go there"), kind="primary")
        self.go.clicked.connect(self._go)
        self.rows.itemSelectionChanged.connect(self._enable)
        offer_in_menu(self.rows, (self.go, self.remove))
        self._enable()

    @property
    def _places(self) -> tuple[int, ...]:
        return tuple(sorted(index.row() for index in self.rows.selectedIndexes()))

    def _enable(self) -> None:
        self.remove.setEnabled(bool(self._places))
        self.go.setEnabled(len(self._places) == 1)

    def _go(self) -> None:
        if len(self._places) == 1:
            self.chosen.emit(self._places[0])
            self.accept()

    def _remove(self) -> None:
        places = self._places
        self.removed.emit(places)
        for place in reversed(places):
            self.rows.takeItem(place)
