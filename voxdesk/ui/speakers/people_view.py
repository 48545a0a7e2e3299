"""The table of people as a widget: one whole row chosen at a time, by mouse or keyboard."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from voxdesk.ui.language.translation import tr
from voxdesk.ui.speakers.people_model import (
    HEARD,
    ID_ROLE,
    MODEL,
    NAME,
    QUALITY,
    RECORDINGS,
    SPEECH,
    PeopleModel,
)
from voxdesk.ui.style.theme import interface_font

_ROW_PX = 32
_FONT_PX = 13
_CELL_PX = 22  # what a cell has left and right of its words
_WIDTHS_PX = {RECORDINGS: 108, SPEECH: 70, QUALITY: 72, HEARD: 100, MODEL: 98}


class PeopleView(QTableView):
    """``chosen_changed`` tells of another chosen row, ``enter_pressed`` and ``delete_pressed`` of keys."""

    chosen_changed = Signal()
    enter_pressed = Signal()
    delete_pressed = Signal()

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = model
        self.setModel(model)
        self.setAccessibleName(tr("People"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width_px in _WIDTHS_PX.items():
            header.resizeSection(column, width_px)
        # "älteres Modell", "modelo anterior": the name gives way, not the words beside it.
        words_px = QFontMetrics(interface_font(_FONT_PX)).horizontalAdvance(tr("older model"))
        header.resizeSection(MODEL, max(_WIDTHS_PX[MODEL], words_px + _CELL_PX))
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen_changed.emit())

    @property
    def chosen_id(self) -> int | None:
        """The id of the chosen person."""
        index = self.currentIndex()
        return index.data(ID_ROLE) if index.isValid() else None

    def choose(self, person_id: int | None) -> None:
        """Choose a person, or the first one when that person is not shown."""
        model = self._people
        row = model.row_of(person_id) or 0
        self.setCurrentIndex(model.index(row, NAME) if model.rowCount() else QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return renames, Delete removes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen_id is not None:
            self.enter_pressed.emit()
        elif event.key() == Qt.Key.Key_Delete and self.chosen_id is not None:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
