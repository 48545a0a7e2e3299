"""A table whose rows are plain values: what a cell shows, sorts by and means is asked of functions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPixmap

from voxdesk.core.printable import one_line, printable

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
Row = TypeVar("Row")


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column: ``show`` gives the words, ``sort`` what they mean; the rest may be left out.

    ``tone`` names a colour of the theme, ``tip`` a tooltip for the cell, ``picture`` an icon; a ``number``
    stands at the right, digit under digit. Without ``width_px`` it takes what the others leave. ``worth``
    tells of a row whether the column says something of it.
    """

    title: str
    show: Callable[[Row], str]
    sort: Callable[[Row], str | float]
    about: str = ""
    tone: Callable[[Row], str] | None = None
    tip: Callable[[Row], str] | None = None
    picture: Callable[[Row], QPixmap] | None = None
    number: bool = False
    width_px: int = 0
    worth: Callable[[Row], bool] | None = None


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows of any kind; ``ROW_ROLE`` gives the row itself. ``colour`` turns a tone into a colour.

    It sorts itself: Qt's own proxy asks Python for every two rows that it compares. That takes a second for
    20,000 people.
    """

    def __init__(self, columns: Sequence[Column[Row]], colour: Callable[[str], QColor]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._colour = colour
        self._rows: tuple[Row, ...] = ()
        self._order: list[int] = []  # which of the rows stands where
        self._sorted_by, self._direction = -1, Qt.SortOrder.AscendingOrder

    def set_rows(self, rows: Sequence[Row], columns: Sequence[Column[Row]] | None = None) -> None:
        """Show other rows, and other columns where they are given."""
        self.beginResetModel()
        self._rows = tuple(rows)
        if columns is not None:
            self._columns = tuple(columns)
        self._order = self._sorted(range(len(self._rows)))
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by what a column means, equals as they stood; what is chosen stays chosen."""
        self._sorted_by, self._direction = column, order
        self.layoutAboutToBeChanged.emit()
        kept, before = self.persistentIndexList(), self._order
        self._order = self._sorted(before)
        places = {number: place for place, number in enumerate(self._order)}
        moved = [self.index(places[before[index.row()]], index.column()) for index in kept]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _sorted(self, numbers: Sequence[int]) -> list[int]:
        if not 0 <= self._sorted_by < len(self._columns):
            return list(range(len(numbers)))
        meaning, rows = self._columns[self._sorted_by].sort, self._rows
        backwards = self._direction is Qt.SortOrder.DescendingOrder
        return sorted(numbers, key=lambda number: meaning(rows[number]), reverse=backwards)

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """What is told of a row, from left to right."""
        return self._columns

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, unsorted."""
        return self._rows

    def row_at(self, place: int) -> Row:
        """Return the row that stands at a place from the top."""
        return self._rows[self._order[place]]

    @property
    def shown(self) -> tuple[Row, ...]:
        """All rows as they stand, from top to bottom."""
        return tuple(self._rows[number] for number in self._order)

    def repaint(self) -> None:
        """The colours are others now."""
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names of the columns, left where the words stand left."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.about or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        row, column = self.row_at(index.row()), self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(column.show(row))
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(column.tone(row) if column.tone else "dim")
        if role == Qt.ItemDataRole.ToolTipRole and column.tip:
            return printable(column.tip(row)) or None
        if role == Qt.ItemDataRole.DecorationRole and column.picture:
            return column.picture(row)
        return None


def _side(column: Column[Row]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
