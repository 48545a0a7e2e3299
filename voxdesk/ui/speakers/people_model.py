"""Enrolled people in, a table that sorts by what a column means and not by its words out."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from voxdesk.core.types import QualityGrade
from voxdesk.library.people import Speaker
from voxdesk.ui.language.translation import local_number, mark, tr
from voxdesk.ui.language.words import grade_words, length, moment
from voxdesk.ui.style.theme import Theme

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    mark("Name"),
    mark("Recordings"),
    mark("Speech"),
    mark("Quality"),
    mark("Last heard"),
    mark("Model"),
)
NAME, RECORDINGS, SPEECH, QUALITY, HEARD, MODEL = range(len(COLUMNS))
ID_ROLE = Qt.ItemDataRole.UserRole
_RANK = {QualityGrade.GOOD: 0, QualityGrade.FAIR: 1, QualityGrade.POOR: 2, None: 3}
_TONE = {QualityGrade.GOOD: "good", QualityGrade.FAIR: "warn", QualityGrade.POOR: "bad", None: "dim"}
_TIPS = {
    RECORDINGS: mark("How many recordings the voice was learned from"),
    SPEECH: mark("Speech in these recordings, without pauses"),
    QUALITY: mark("How well suited most of the speech is for telling voices apart"),
    HEARD: mark("When this voice was last recognised"),
    MODEL: mark("Whether the current voice model knows this person"),
}


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
        self._column, self._order = NAME, Qt.SortOrder.AscendingOrder
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
        column, backwards = self._column, self._order is Qt.SortOrder.DescendingOrder
        return sorted(people, key=lambda person: _sorted_by(person, column), reverse=backwards)

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
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(_TIPS[section]) if section in _TIPS else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        person, column = self._people[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(person, column)
        if role == ID_ROLE:
            return person.id
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(person, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(person, column)
        return None

    def _colour(self, person: Speaker, column: int) -> QColor:
        if column == QUALITY:
            return self._theme.colour(_TONE[person.quality])
        if column == MODEL:
            return self._theme.colour("warn" if person.stale else "dim")
        return self._theme.colour("text" if column == NAME else "dim")


def _side(column: int) -> Qt.AlignmentFlag:
    number = column in (RECORDINGS, SPEECH)
    side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _shown(person: Speaker, column: int) -> str:
    if column == NAME:
        return person.name
    if column == RECORDINGS:
        return local_number(person.references, ",")
    if column == SPEECH:
        return length(person.speech_s)
    if column == QUALITY:
        return grade_words(person.quality)
    if column == HEARD:
        return moment(person.last_heard)
    if person.references == 0:
        return tr("no recording")
    return tr("older model") if person.stale else tr("current")


def _sorted_by(person: Speaker, column: int) -> str | float:
    if column == NAME:
        return person.name.casefold()
    if column == RECORDINGS:
        return person.references
    if column == SPEECH:
        return person.speech_s
    if column == QUALITY:
        return _RANK[person.quality]
    if column == HEARD:
        return -person.last_heard.timestamp() if person.last_heard else 0.0
    return int(person.stale)


def _tip(person: Speaker, column: int) -> str | None:
    if column == NAME:
        return person.name
    if column == MODEL and person.references == 0:
        return tr("Add a recording so that this voice can be recognised.")
    if column == MODEL and person.stale:
        return tr("This voice still uses the model it was enrolled with. Add a recording to update it.")
    if column == QUALITY and person.quality is QualityGrade.POOR:
        return tr("Most of the speech is short or noisy. Another, clearer recording helps.")
    return None
