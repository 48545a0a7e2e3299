"""Stands in the page's place while the index is empty: what it is for, and how to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.card import Card
from voxdesk.ui.parts.empty_state import EmptyState
from voxdesk.ui.style.theme import Theme


class NothingHeard(Card):
    """``index_asked`` wants a folder in the index, ``choices_asked`` what the index keeps."""

    index_asked = Signal()
    choices_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._on: bool | None = None
        self._state = EmptyState("list", "", "")
        self._index = QPushButton(tr("Index a folder…"))
        self._index.setProperty("kind", "primary")
        self._index.clicked.connect(self.index_asked)
        self._choices = QPushButton(tr("What the index keeps…"))
        self._choices.clicked.connect(self.choices_asked)
        self._state.add_button(self._index)
        self._state.add_button(self._choices)
        self.body.addWidget(self._state, 1)
        self.show_state(on=False)

    def show_state(self, *, on: bool) -> None:
        """Say whether there is an index at all."""
        if on == self._on:
            return
        self._on = on
        if on:
            self._state.set_words(
                tr("Nothing was heard yet"),
                tr(
                    "Index a folder, or open recordings on Listen: each that is heard stands here, with who "
                    "speaks in it."
                ),
            )
        else:
            self._state.set_words(
                tr("Find recordings by who speaks"),
                tr(
                    "VoxDesk can remember who speaks when in the recordings that it hears. You then find all "
                    "recordings in which somebody speaks, and name an unknown voice once for all of them. "
                    "It is off until you agree."
                ),
            )

    def set_theme(self, theme: Theme) -> None:
        """Draw the picture in the theme's colour."""
        self._state.set_theme(theme)
