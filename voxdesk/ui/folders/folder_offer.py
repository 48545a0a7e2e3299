"""What the page of folders shows without groups: what to do first, or an earlier grouping to go on with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.parts.card import Card, set_kind
from voxdesk.ui.parts.empty_state import EmptyState
from voxdesk.ui.style.theme import Theme
from voxdesk.workflows.grouping_file import FolderSession

_FIRST_TITLE = mark("Sort a folder by voice")
_FIRST_WORDS = mark(
    "Choose or drop a folder. VoxDesk groups its recordings by voice. Name a group "
    "and enrol it, and that voice is recognised from then on."
)


class FolderOffer(Card):
    """The signals say which button was pressed."""

    choose_asked = Signal()
    go_on_asked = Signal()
    forget_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._state = EmptyState("folder", tr(_FIRST_TITLE), tr(_FIRST_WORDS))
        self._choose = choose = QPushButton(tr("Choose folder…"))
        choose.setAccessibleName(tr("Choose a folder of recordings to begin"))
        choose.clicked.connect(self.choose_asked)
        self.begin = QPushButton()
        self.begin.setProperty("kind", "primary")
        self.begin.clicked.connect(self.go_on_asked)
        self.forget = QPushButton(tr("Discard"))
        self.forget.setAccessibleName(tr("Forget the earlier grouping"))
        self.forget.clicked.connect(self.forget_asked)
        for button in (self.begin, choose, self.forget):
            self._state.add_button(button)
        self.body.addWidget(self._state, 1)
        self.show_first()

    def show_first(self) -> None:
        """Say what can be done here."""
        self._state.set_words(tr(_FIRST_TITLE), tr(_FIRST_WORDS))
        self.begin.hide()
        self.forget.hide()
        set_kind(self._choose, "primary")

    def show_kept(self, kept: FolderSession, theme: Theme) -> None:
        """Offer to go on with what the last start of the program left."""
        name = kept.request.folder.name
        if kept.done:
            title = tr("Continue with “{name}”?", name=name)
            text = tr(
                "You grouped this folder before. Recordings are not analysed again, and your "
                "changes are kept."
            )
        else:
            title = tr("The grouping of “{name}” was interrupted", name=name)
            text = tr("Recordings already analysed are kept, so it continues where it stopped.")
        self._state.set_words(title, text)
        self.begin.setText(tr("Continue"))
        self.begin.setAccessibleName(f"{tr('Continue')}: {name}")
        self.begin.show()
        self.forget.show()
        set_kind(self._choose, "")
        self._state.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._state.set_theme(theme)

    def focus_offer(self) -> None:
        """Put the keyboard on the button that goes on."""
        self.begin.setFocus()


class WaitingCard(Card):
    """Hold what is shown while the first recordings of a folder are heard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._state = EmptyState(
            "people",
            tr("Listening"),
            tr(
                "The map and the people appear here when all recordings are analysed. You can "
                "use the other pages meanwhile. Recordings already analysed are kept, so "
                "nothing is lost if you stop early."
            ),
        )
        self.body.addWidget(self._state, 1)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._state.set_theme(theme)
