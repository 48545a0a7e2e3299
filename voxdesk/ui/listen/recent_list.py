"""Recent recordings on the empty page: what they are called, how long, from when, and who is in them."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from voxdesk.core.printable import one_line
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import length, moment
from voxdesk.ui.parts.card import label
from voxdesk.workflows.listen.recent import RecentRecording

_MOST = 6
_WIDTH_PX = 720


class RecentList(QWidget):
    """Hidden without recordings; ``chosen`` carries the path to open, ``menu_asked`` also a point."""

    chosen = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        heading = label(tr("Recent recordings"), "dim")
        layout.addWidget(heading)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(14)
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(0, 2)
        self._rows.setColumnStretch(1, 3)
        layout.addLayout(self._rows)
        self._told: dict[Path, tuple[QPushButton, QLabel]] = {}
        self.hide()

    def show_recordings(self, recordings: Sequence[RecentRecording]) -> None:
        """List the newest of ``recordings``."""
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._told = {}
        for row, each in enumerate(recordings[:_MOST]):
            for column, part in enumerate(self._parts(each)):
                self._rows.addWidget(part, row, column)
        self.setVisible(bool(recordings))

    def show_people(self, recordings: Sequence[RecentRecording]) -> None:
        """Say who is in ``recordings``, as far as they are listed; the rows stay as they are."""
        for each in recordings:
            if each.path in self._told:
                button, told = self._told[each.path]
                button.setAccessibleName(_said(each))
                told.setText(_short(", ".join(each.people), 46))

    def _parts(self, each: RecentRecording) -> tuple[QWidget, ...]:
        name, people = one_line(each.path.name), label(_short(", ".join(each.people), 46), "dim")
        button = QPushButton(_short(name))
        button.setProperty("kind", "small")
        button.setStyleSheet("text-align: left;")
        button.setToolTip(one_line(str(each.path)))
        button.setAccessibleName(_said(each))
        button.clicked.connect(partial(self._choose, each.path))
        more = QToolButton()
        more.setProperty("kind", "quiet")
        more.setText("⋯")
        more.setAccessibleName(tr("More about {name}", name=name))
        more.setToolTip(tr("Find, delete or remove it from the list"))
        more.setStyleSheet("padding: 0 6px;")
        more.clicked.connect(lambda: self._ask_menu(each.path, more, QPoint(0, more.height())))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(lambda at: self._ask_menu(each.path, button, at))
        self._told[each.path] = button, people
        return (
            button,
            people,
            label(_lasts(each), "dim"),
            label(moment(each.made), "dim"),
            more,
        )

    def _ask_menu(self, path: Path, place: QWidget, at: QPoint) -> None:
        self.menu_asked.emit(path, place.mapToGlobal(at))

    def _choose(self, path: Path) -> None:
        self.chosen.emit(path)


def _lasts(each: RecentRecording) -> str:
    return "" if each.seconds is None else length(each.seconds)


def _said(each: RecentRecording) -> str:
    told = (one_line(each.path.name), ", ".join(each.people), _lasts(each), moment(each.made))
    return ", ".join(part for part in told if part)


def _short(words: str, most: int = 36) -> str:
    return words if len(words) <= most else f"{words[: most - 1]}…"
