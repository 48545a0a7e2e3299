"""Who is heard in a recording of several people: a row for each voice, which can be chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from voxdesk.timeline.voices import HeardVoice
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import length, voice_name
from voxdesk.ui.parts.card import Card, label, set_tone

_MOST_ROWS = 5


class HeardCard(Card):
    """Lists voices, who speaks longest first.

    ``chosen``, ``play_asked`` and ``name_asked`` carry a HeardVoice.
    """

    chosen = Signal(object)
    play_asked = Signal(object)
    name_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Heard here"), parent)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self._more = label(tone="dim")
        self._more.hide()
        self.body.addWidget(self._more)
        self._rows: list[tuple[QPushButton, QLabel, QLabel]] = []
        self._voices: tuple[HeardVoice, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The labels that are listed."""
        return tuple(button.text() for button, *_ in self._rows)

    def show_voices(self, voices: Sequence[HeardVoice]) -> None:
        """List ``voices``. A row stays when its voice gets another name, and with it the keyboard's focus."""
        if tuple(voices) == self._voices:
            return
        self._voices = tuple(voices)
        shown = self._voices[:_MOST_ROWS]
        while len(self._rows) > len(shown):
            for part in self._rows.pop():
                part.hide()
                part.deleteLater()
        while len(self._rows) < len(shown):
            self._add_row(len(self._rows))
        for row, voice in zip(self._rows, shown, strict=True):
            _fill(row, voice)
        hidden = len(self._voices) - _MOST_ROWS
        self._more.setText(tr("and {hidden} more", hidden=hidden))
        self._more.setVisible(hidden > 0)

    def mark(self, label: str) -> None:
        """Mark the voice that the verdict is about; none for an empty label."""
        for voice, (button, *_) in zip(self._voices, self._rows, strict=False):
            blocked = button.blockSignals(True)
            button.setChecked(voice.label == label)
            button.blockSignals(blocked)

    def press(self, place: int) -> None:
        """Choose the voice of a row."""
        self._rows[place][0].click()

    def _ask(self, signal: SignalInstance, place: int) -> None:
        voice = self._voices[place]
        self._choose(place)
        signal.emit(voice)

    def _choose(self, place: int) -> None:
        voice = self._voices[place]
        self.mark(voice.label)
        self.chosen.emit(voice)

    def _add_row(self, place: int) -> None:
        button = QPushButton()
        button.setCheckable(True)
        button.setProperty("align", "left")
        button.setToolTip(tr("Show how sure it is who this is"))
        # Not ``clicked``: a screen reader toggles the button instead of clicking it.
        button.toggled.connect(lambda _on: self._choose(place))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for words, signal in ((tr("Play"), self.play_asked), (tr("Name this voice…"), self.name_asked)):
            action = QAction(words, button)
            action.triggered.connect(lambda _on=False, asked=signal: self._ask(asked, place))
            button.addAction(action)
        row = (button, label(tone="dim"), label())
        for column, part in enumerate(row):
            self._grid.addWidget(part, place, column)
        self._rows.append(row)


def _fill(row: tuple[QPushButton, QLabel, QLabel], voice: HeardVoice) -> None:
    button, seconds, status = row
    name, spoken = voice_name(voice.label), length(voice.seconds)
    button.setText(name)
    button.setAccessibleName(tr("{voice}, {seconds} of speech", voice=name, seconds=spoken))
    seconds.setText(spoken)
    known = voice.name is not None
    status.setText(tr("known") if known else tr("unknown"))
    set_tone(status, "good" if known else "warn")
