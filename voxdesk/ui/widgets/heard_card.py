"""Who is heard in a recording of several people: a row for each voice, which can be chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from voxdesk.ui.listening.voices import HeardVoice
from voxdesk.ui.translation import tr
from voxdesk.ui.widgets.card import Card, label
from voxdesk.ui.words import duration

_MOST_ROWS = 5


class HeardCard(Card):
    """Lists voices, who speaks longest first; ``chosen`` carries a HeardVoice."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Heard here"), parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.body.addLayout(self._rows)
        self._buttons: list[QPushButton] = []
        self._voices: tuple[HeardVoice, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The labels that are listed."""
        return tuple(button.text() for button in self._buttons)

    def show_voices(self, voices: Sequence[HeardVoice]) -> None:
        """List ``voices``."""
        if tuple(voices) == self._voices:
            return
        self._voices = tuple(voices)
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        self._buttons = []
        for voice in self._voices[:_MOST_ROWS]:
            self._rows.addWidget(self._row(voice))
        hidden = len(self._voices) - _MOST_ROWS
        if hidden > 0:
            self._rows.addWidget(label(tr("and {hidden} more", hidden=hidden), "dim"))

    def press(self, place: int) -> None:
        """Choose the voice of a row."""
        self._buttons[place].click()

    def _row(self, voice: HeardVoice) -> QWidget:
        button = QPushButton(voice.label)
        button.setToolTip(tr("Show how sure it is who this is"))
        button.setAccessibleName(
            tr("{voice}, {seconds} of speech", voice=voice.label, seconds=duration(voice.seconds))
        )
        button.clicked.connect(lambda: self.chosen.emit(voice))
        self._buttons.append(button)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(button, 1)
        line.addWidget(label(duration(voice.seconds), "dim"))
        line.addWidget(label(tr("known") if voice.name else tr("unknown"), "good" if voice.name else "warn"))
        return row
