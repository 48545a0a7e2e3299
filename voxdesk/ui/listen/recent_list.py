"""Recent recordings on the empty page: what they are called, how long, from when, and who is in them."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import clock, moment
from voxdesk.ui.parts.card import label
from voxdesk.workflows.listen.recent import RecentRecording

_MOST = 6
_WIDTH_PX = 560


class RecentList(QWidget):
    """Hidden without recordings; ``chosen`` carries the path to open."""

    chosen = Signal(object)

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
        self.hide()

    def show_recordings(self, recordings: Sequence[RecentRecording]) -> None:
        """List the newest of ``recordings``."""
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, each in enumerate(recordings[:_MOST]):
            for column, part in enumerate(self._parts(each)):
                self._rows.addWidget(part, row, column)
        self.setVisible(bool(recordings))

    def _parts(self, each: RecentRecording) -> tuple[QWidget, ...]:
        name, people = each.path.name, ", ".join(each.people)
        length = "" if each.seconds is None else clock(each.seconds)
        button = QPushButton(_short(name))
        button.setProperty("kind", "small")
        button.setToolTip(str(each.path))
        told = [name, people, length, moment(each.made)]
        button.setAccessibleName(", ".join(part for part in told if part))
        button.clicked.connect(partial(self._choose, each.path))
        return button, label(_short(people), "dim"), label(length, "dim"), label(moment(each.made), "dim")

    def _choose(self, path: Path) -> None:
        self.chosen.emit(path)


def _short(words: str, most: int = 36) -> str:
    return words if len(words) <= most else f"{words[: most - 1]}…"
