"""A table of whole rows, chosen by mouse or keyboard; what is chosen stays so when rows change."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from voxdesk.ui.parts.rows import Row, RowsModel

_ROW_PX = 28
_WIDEST_PX = 190
_SAMPLED_ROWS = 200


class RowsView(QTableView, Generic[Row]):
    """``chosen_changed`` tells of other chosen rows; ``enter_pressed`` and ``delete_pressed`` of keys.

    ``key`` gives what a row is known by from one set of rows to the next; ``sort`` a column and its
    order at first, None keeps the rows as they come. ``searched`` goes to the row that begins with typed
    letters; otherwise letters are the page's keys.
    """

    chosen_changed = Signal()
    enter_pressed = Signal()
    delete_pressed = Signal()

    def __init__(
        self,
        model: RowsModel[Row],
        name: str,
        key: Callable[[Row], Hashable],
        *,
        several: bool = False,
        searched: bool = True,
        sort: tuple[int, Qt.SortOrder] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._rows, self._searched = key, model, searched
        self.setModel(model)
        self.setAccessibleName(name)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setShowGrid(False)
        self.setSortingEnabled(sort is not None)
        if sort is not None:
            self.sortByColumn(*sort)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.horizontalHeader().setHighlightSections(False)
        self._quiet = False
        self.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        self.doubleClicked.connect(lambda _: self.enter_pressed.emit())

    def set_widths(self) -> None:
        """Give columns their own widths."""
        header, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        for number, column in enumerate(self._rows.columns):
            header.setSectionResizeMode(number, modes.Interactive if column.width_px else modes.Stretch)
            if column.width_px:
                header.resizeSection(number, column.width_px)

    def show_worth(self, rows: Sequence[Row]) -> None:
        """Hide each column that says nothing of any of ``rows``."""
        for number, column in enumerate(self._rows.columns):
            if column.worth is not None:
                self.setColumnHidden(number, not any(map(column.worth, rows)))

    def fit_columns(self, stretched: int = 0) -> None:
        """Make columns as wide as their words, within reason; ``stretched`` takes what is left."""
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(_SAMPLED_ROWS)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    @property
    def chosen(self) -> tuple[Row, ...]:
        """The chosen rows, from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._rows.row_at(place) for place in places)

    def choose(self, keys: set[Hashable], *, quietly: bool = False) -> None:
        """Choose the rows known by ``keys`` as far as they are there, and show the first of them."""
        model, chosen = self._rows, QItemSelection()
        first = -1
        for row, each in enumerate(model.shown if keys else ()):
            if self._key(each) in keys:
                first = row if first < 0 else first
                chosen.select(model.index(row, 0), model.index(row, model.columnCount() - 1))
        self._quiet = quietly
        flags = QItemSelectionModel.SelectionFlag
        if first >= 0:
            self.selectionModel().setCurrentIndex(model.index(first, 0), flags.NoUpdate)
            self.scrollTo(model.index(first, 0))
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        self._quiet = False

    def keep_chosen(self, change: Callable[[], None]) -> None:
        """Do ``change``, which sets other rows, and choose the same ones again; tells when some are gone."""
        keys = {self._key(row) for row in self.chosen}
        place = self.verticalScrollBar().value()
        self._quiet = True
        change()
        self.choose(keys, quietly=True)
        self.verticalScrollBar().setValue(place)
        if {self._key(row) for row in self.chosen} != keys:
            self.chosen_changed.emit()

    def sizeHintForColumn(self, column: int) -> int:
        """One long cell must not take the room of all other columns."""
        return min(super().sizeHintForColumn(column), _WIDEST_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Return and Delete; F2 edits the row, what the page has a use for is left to it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.enter_pressed.emit()
        elif event.key() == Qt.Key.Key_Delete and self.chosen:
            self.delete_pressed.emit()
        elif self._is_of_the_page(event):
            event.ignore()
        elif event.key() == Qt.Key.Key_F2 and not event.modifiers():
            self._edit_row()
        else:
            super().keyPressEvent(event)

    def _is_of_the_page(self, event: QKeyEvent) -> bool:
        """Tell whether Qt would use a key in vain that the page has a use for."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_Space:
            return self.selectionModel().isSelected(self.currentIndex())
        return not self._searched and len(event.text()) == 1 and event.text().isprintable()

    def _edit_row(self) -> None:
        """Edit the cell of the current row that can be: rows are chosen as wholes, cells by nobody."""
        row = self.currentIndex().row()
        for column in range(self._rows.columnCount() if row >= 0 else 0):
            index = self._rows.index(row, column)
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.setCurrentIndex(index)
                self.edit(index)
                return

    def _tell(self) -> None:
        if not self._quiet:
            self.chosen_changed.emit()
