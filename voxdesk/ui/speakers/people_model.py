"""Enrolled people in, a table that sorts by what a column means and not by its words out."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from voxdesk.library.people import Speaker
from voxdesk.ui.language.translation import tr
from voxdesk.ui.speakers.people_columns import COLUMNS, NAME_AT, Column
from voxdesk.ui.style.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ID_ROLE = Qt.ItemDataRole.UserRole


class PeopleModel(QAbstractTableModel):
    """One row a person whose name holds the searched words; ``ID_ROLE`` gives the person's id.

    It sorts and searches itself: Qt's own proxy asks Python for every two rows that it compares, which
    takes a second for 20,000 people.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._everybody: tuple[Speaker, ...] = ()
        self._people: list[Speaker] = []
        self._searched = ""
        self._column, self._order = NAME_AT, Qt.SortOrder.AscendingOrder
        self._theme = theme

    def set_people(self, people: Sequence[Speaker]) -> None:
        """Show other people."""
        self._everybody = tuple(people)
        self._show()

    def search(self, words: str) -> None:
        """Show only people whose names hold ``words``, in whatever case."""
        self._searched = words.casefold()
        self._show()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by what a column means; who is chosen stays chosen."""
        self._column, self._order = column, order
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        ids = [self._people[index.row()].id for index in kept]
        self._people = self._sorted(self._people)
        rows = {person.id: row for row, person in enumerate(self._people)}
        moved = [self.index(rows[each], index.column()) for each, index in zip(ids, kept, strict=True)]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def row_of(self, person_id: int | None) -> int | None:
        """Return the row of a person, None when that person is not shown."""
        return next((row for row, person in enumerate(self._people) if person.id == person_id), None)

    def _show(self) -> None:
        self.beginResetModel()
        self._people = self._sorted(
            person for person in self._everybody if self._searched in person.name.casefold()
        )
        self.endResetModel()

    def _sorted(self, people: Iterable[Speaker]) -> list[Speaker]:
        backwards = self._order is Qt.SortOrder.DescendingOrder
        return sorted(people, key=COLUMNS[self._column].sorted_by, reverse=backwards)

    def set_theme(self, theme: Theme) -> None:
        """Show the grades in other colours."""
        self._theme = theme
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def person(self, row: int) -> Speaker:
        """The person of a row of this model."""
        return self._people[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """People."""
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names of the columns, on the side on which their cells stand."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(column.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(column.tip) if column.tip else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        person, column = self._people[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.shown(person)
        if role == ID_ROLE:
            return person.id
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour(column.tone(person))
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.note(person) or None
        return None


def _side(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
