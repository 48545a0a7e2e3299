"""What stands over the table of people, and in its place while there is nobody."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.card import Card
from voxdesk.ui.parts.empty_state import EmptyState
from voxdesk.ui.parts.search_field import SearchField
from voxdesk.ui.speakers.library_button import LibraryButton


class PeopleControls(QHBoxLayout):
    """``files_asked`` and ``microphone_asked`` want to enrol somebody, ``searched`` carries what is typed."""

    files_asked = Signal()
    microphone_asked = Signal()
    searched = Signal(str)

    def __init__(self, runner: Runner) -> None:
        super().__init__()
        self.setSpacing(8)
        self.enrol = QPushButton(tr("Enrol from recordings…"))
        self.enrol.setProperty("kind", "primary")
        self.enrol.clicked.connect(self.files_asked)
        self.record = QPushButton(tr("Enrol by microphone…"))
        self.record.clicked.connect(self.microphone_asked)
        self.search = SearchField(tr("Search people"))
        self.search.setMaximumWidth(260)
        self.search.textChanged.connect(self.searched)
        self.undo = QPushButton(tr("Undo"))
        self.undo.hide()
        self.more = LibraryButton(runner)
        self.addWidget(self.enrol)
        self.addWidget(self.record)
        self.addWidget(self.search, 1)
        self.addStretch(1)
        self.addWidget(self.undo)
        self.addWidget(self.more)

    def offer_undo(self, words: str) -> None:
        """Show the button that does what ``words`` say; without words none."""
        self.undo.setVisible(bool(words))
        self.undo.setAccessibleName(words)
        self.undo.setToolTip(words)


class NobodyCard(Card):
    """Says what to do; ``files_asked`` and ``microphone_asked`` want to enrol somebody."""

    files_asked = Signal()
    microphone_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.empty = EmptyState("people", "", "")
        files = QPushButton(tr("Choose recordings…"))
        files.setProperty("kind", "primary")
        files.clicked.connect(self.files_asked)
        microphone = QPushButton(tr("Use the microphone…"))
        microphone.clicked.connect(self.microphone_asked)
        self._buttons = (files, microphone)
        for each in self._buttons:
            self.empty.add_button(each)
        self.tell(readable=True)
        self.body.addWidget(self.empty, 1)

    def tell(self, *, readable: bool) -> None:
        """Say that nobody is there or, of a library that cannot be read, that nobody knows."""
        for each in self._buttons:
            each.setVisible(readable)
        if readable:
            self.empty.set_words(
                tr("Nobody is enrolled yet"),
                tr(
                    "Enrol people whose voices you want to recognise: choose or drop recordings in which one "
                    "person speaks alone, or let them read a text aloud. 15 seconds of speech are good, more "
                    "from different days is better."
                ),
            )
        else:
            self.empty.set_words(
                tr("The library cannot be read"),
                tr("The message says why, and what can be done. Under Library you can go back to a copy."),
            )
