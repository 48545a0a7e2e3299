"""A table whose rows are plain values: what a cell shows, sorts by and means is asked of functions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QColor, QPixmap

Index = QModelIndex | QPersistentModelIndex

SORT_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Row = TypeVar("Row")


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column: ``show`` gives the words, ``sort`` what they mean; the rest may be left out.

    ``tone`` names a colour of the theme, ``tip`` a tooltip for the cell, ``picture`` an icon; a ``number``
    stands at the right, digit under digit.
    """

    title: str
    show: Callable[[Row], str]
    sort: Callable[[Row], str | float]
    about: str = ""
    tone: Callable[[Row], str] | None = None
    tip: Callable[[Row], str] | None = None
    picture: Callable[[Row], QPixmap] | None = None
    number: bool = False


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows of any kind; ``ROW_ROLE`` gives the row itself. ``colour`` turns a tone into a colour."""

    def __init__(self, columns: Sequence[Column[Row]], colour: Callable[[str], QColor]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._colour = colour
        self._rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row], columns: Sequence[Column[Row]] | None = None) -> None:
        """Show other rows, and other columns where they are given."""
        self.beginResetModel()
        self._rows = tuple(rows)
        if columns is not None:
            self._columns = tuple(columns)
        self.endResetModel()

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, unsorted."""
        return self._rows

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
        """Return what a cell shows, and by what it is sorted."""
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.show(row)
        if role == SORT_ROLE:
            return column.sort(row)
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(column.tone(row) if column.tone else "dim")
        if role == Qt.ItemDataRole.ToolTipRole and column.tip:
            return column.tip(row) or None
        if role == Qt.ItemDataRole.DecorationRole and column.picture:
            return column.picture(row)
        return None


class SortedRows(QSortFilterProxyModel, Generic[Row]):
    """Sorts a RowsModel by what its cells mean: numbers or words."""

    def __init__(self, model: RowsModel[Row]) -> None:
        super().__init__()
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)


def _side(column: Column[Row]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
