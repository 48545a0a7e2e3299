"""Who is heard in a recording of several people: a row for each voice, which can be chosen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from voxdesk.timeline.voices import HeardVoice
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import length, voice_name
from voxdesk.ui.parts.card import Card, label

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
        self._rows = QGridLayout()
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(0, 1)
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
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._buttons = []
        for row, voice in enumerate(self._voices[:_MOST_ROWS]):
            for column, part in enumerate(self._parts(voice)):
                self._rows.addWidget(part, row, column)
        hidden = len(self._voices) - _MOST_ROWS
        if hidden > 0:
            self._rows.addWidget(label(tr("and {hidden} more", hidden=hidden), "dim"), _MOST_ROWS, 0)

    def mark(self, label: str) -> None:
        """Mark the voice that the verdict is about; none for an empty label."""
        for voice, button in zip(self._voices, self._buttons, strict=False):
            blocked = button.blockSignals(True)
            button.setChecked(voice.label == label)
            button.blockSignals(blocked)

    def press(self, place: int) -> None:
        """Choose the voice of a row."""
        self._buttons[place].click()

    def _ask(self, signal: SignalInstance, voice: HeardVoice) -> None:
        self._choose(voice)
        signal.emit(voice)

    def _choose(self, voice: HeardVoice) -> None:
        self.mark(voice.label)
        self.chosen.emit(voice)

    def _parts(self, voice: HeardVoice) -> tuple[QWidget, ...]:
        button = QPushButton(voice_name(voice.label))
        button.setCheckable(True)
        button.setProperty("align", "left")
        button.setToolTip(tr("Show how sure it is who this is"))
        button.setAccessibleName(
            tr("{voice}, {seconds} of speech", voice=voice_name(voice.label), seconds=length(voice.seconds))
        )
        # Not ``clicked``: a screen reader toggles the button instead of clicking it.
        button.toggled.connect(lambda _on: self._choose(voice))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for words, signal in ((tr("Play"), self.play_asked), (tr("Name this voice…"), self.name_asked)):
            action = QAction(words, button)
            action.triggered.connect(partial(self._ask, signal, voice))
            button.addAction(action)
        self._buttons.append(button)
        known = voice.name is not None
        status = label(tr("known") if known else tr("unknown"), "good" if known else "warn")
        return button, label(length(voice.seconds), "dim"), status
