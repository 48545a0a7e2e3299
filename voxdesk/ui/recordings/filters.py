"""Asks the index by who speaks, how, when and where, as the user chooses."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QDate, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from voxdesk.archive.records import Query, TalkTime
from voxdesk.core.printable import one_line
from voxdesk.core.types import Gender, QualityGrade
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.file_dialogs import ask_folder
from voxdesk.ui.parts.search_field import SearchField

SHOWN = 500
"""How many recordings are listed at once."""

_TYPED_MS = 250
_PERSON_PX = 220
_UNKNOWN = "unknown"
_VOICES = (
    ("", mark("All voices")),
    (_UNKNOWN, mark("Unknown voices")),
    (Gender.FEMALE.value, mark("Perceived: female")),
    (Gender.MALE.value, mark("Perceived: male")),
    (Gender.UNCERTAIN.value, mark("Perceived: uncertain")),
)
_QUALITIES = (
    ("", mark("Any quality")),
    (QualityGrade.GOOD.value, mark("Quality: good")),
    (QualityGrade.FAIR.value, mark("Quality: fair")),
    (QualityGrade.POOR.value, mark("Quality: poor")),
)
_BETWEEN = -1
_TIMES = (
    (0, mark("Any date")),
    (7, mark("Last 7 days")),
    (30, mark("Last 30 days")),
    (365, mark("Last 12 months")),
    (_BETWEEN, mark("From … to …")),
)
_CHOOSE = "choose"


class FilterBar(QWidget):
    """``changed`` tells that another query is wanted; ``query`` is what is asked for now."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(tr("Search recordings"), tr("Search"))
        self.search.setToolTip(tr("In names of files, and in what is said where the index keeps it"))
        self.search.setMinimumWidth(90)
        self.person = _choice(tr("Who speaks"))
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.person.setMaximumWidth(_PERSON_PX)
        self.voices = _choice(tr("Voices"))
        for value, words in _VOICES:
            self.voices.addItem(tr(words), value)
        self.time = _choice(tr("Date of the recording"))
        for days, words in _TIMES:
            self.time.addItem(tr(words), days)
        self.quality = _choice(tr("Quality"))
        for value, words in _QUALITIES:
            self.quality.addItem(tr(words), value)
        self.folder = _choice(tr("Folder"))
        self.folder.addItem(tr("All folders"), "")
        self.folder.addItem(tr("Choose a folder…"), _CHOOSE)
        self._build()
        self.show_people(())
        self._typing = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.person.currentIndexChanged.connect(self._chosen)
        self.voices.currentIndexChanged.connect(self._chosen)
        self.quality.currentIndexChanged.connect(self._chosen)
        self.time.currentIndexChanged.connect(self._time_chosen)
        self.folder.currentIndexChanged.connect(self._folder_chosen)
        for field in (self.since, self.until):
            field.dateChanged.connect(self._chosen)

    def _build(self) -> None:
        self.since, self.until = _day(tr("From this day on")), _day(tr("Up to and with this day"))
        self._between = QWidget()
        days = QHBoxLayout(self._between)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(6)
        days.addWidget(self.since)
        days.addWidget(label("–", "dim"))
        days.addWidget(self.until)
        self._between.hide()
        # Two rows: at the window's smallest one would cut its words.
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.search, 1)
        above.addWidget(self.person)
        above.addWidget(self.voices)
        below.addStretch(1)
        for part in (self.time, self._between, self.quality, self.folder):
            below.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for row in (above, below):
            row.setSpacing(8)
            layout.addLayout(row)

    @property
    def query(self) -> Query:
        """Return what is asked for."""
        boxes = (self.person, self.voices, self.folder, self.quality)
        person, voices, folder, quality = (each.currentData() for each in boxes)
        since, until = self._days()
        group = voices if isinstance(voices, int) else None
        gender = Gender(voices) if voices and voices != _UNKNOWN and group is None else None
        return Query(
            (person,) if person else (),
            voices == _UNKNOWN,
            gender,
            group,
            since,
            until,
            Path(folder) if folder and folder != _CHOOSE else None,
            limit=SHOWN,
            anywhere=self.search.text().strip(),
            quality=QualityGrade(quality) if quality else None,
        )

    def show_people(self, people: Sequence[TalkTime]) -> None:
        """Offer everybody who speaks anywhere, who speaks most first; the chosen one stays chosen."""
        chosen = self.person.currentData()
        blocked = QSignalBlocker(self.person)
        self.person.clear()
        self.person.addItem(tr("Everybody"), "")
        for each in people:
            if each.name is not None:
                self.person.addItem(each.name, each.name)
        place = self.person.findData(chosen)
        self.person.setCurrentIndex(max(0, place))
        del blocked
        if chosen and place < 0:
            self.changed.emit()

    def show_person(self, name: str) -> None:
        """Ask for the recordings in which ``name`` speaks."""
        if self.person.findData(name) < 0:
            self.person.addItem(name, name)
        self.person.setCurrentIndex(self.person.findData(name))

    def show_group(self, group: int) -> None:
        """Ask for the recordings of one voice without a name, whatever else was asked for."""
        blocked = QSignalBlocker(self)
        self.clear()
        if self.voices.findData(group) < 0:
            self.voices.addItem(tr("Voice {number}", number=group), group)
        self.voices.setCurrentIndex(self.voices.findData(group))
        del blocked
        self.changed.emit()

    def clear(self) -> None:
        """Ask for everything."""
        boxes = (self.person, self.voices, self.time, self.quality, self.folder)
        parts = (self.search, *boxes)
        blocked = [QSignalBlocker(part) for part in parts]
        self.search.clear()
        for box in boxes:
            box.setCurrentIndex(0)
        self._between.hide()
        del blocked
        self.changed.emit()

    def _days(self) -> tuple[date | None, date | None]:
        days = self.time.currentData()
        if days == _BETWEEN:
            return _python_day(self.since.date()), _python_day(self.until.date())
        return (date.today() - timedelta(days=days - 1), None) if days else (None, None)

    def _chosen(self) -> None:
        self.changed.emit()

    def _time_chosen(self) -> None:
        self._between.setVisible(self.time.currentData() == _BETWEEN)
        self.changed.emit()

    def _folder_chosen(self) -> None:
        if self.folder.currentData() == _CHOOSE:
            blocked = QSignalBlocker(self.folder)
            self.folder.setCurrentIndex(0)
            del blocked
            ask_folder(self.window(), tr("Recordings below this folder"), self.show_folder)
        self.changed.emit()

    def show_folder(self, folder: Path) -> None:
        """Ask for the recordings below ``folder``."""
        place = self.folder.findData(str(folder))
        if place < 0:
            place = self.folder.count() - 1
            blocked = QSignalBlocker(self.folder)
            self.folder.insertItem(place, one_line(folder.name or str(folder)), str(folder))
            del blocked
        self.folder.setCurrentIndex(place)


def _choice(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    return box


def _day(name: str) -> QDateEdit:
    field = QDateEdit(QDate.currentDate())
    field.setCalendarPopup(True)
    field.setAccessibleName(name)
    field.setToolTip(name)
    return field


def _python_day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
