"""The timeline and what can be done with it: buttons over the strip; the editor says what they do."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from voxdesk.core.types import Turn
from voxdesk.timeline.history import Change
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.language.words import voice_name
from voxdesk.ui.listen.timeline_strip import TimelineStrip
from voxdesk.ui.listen.turn_words import ends
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.style.icons import icon
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import Theme

_CHANGES = {
    Change.MOVE: mark("moving a border"),
    Change.GIVE: mark("reassigning a turn"),
    Change.SPLIT: mark("splitting a turn"),
    Change.JOIN: mark("joining two turns"),
    Change.NAME: mark("naming a voice"),
    Change.REMOVE: mark("removing a turn"),
    Change.MARK: mark("setting a marker"),
    Change.MARK_TEXT: mark("renaming a marker"),
    Change.MARK_MOVE: mark("moving a marker"),
    Change.UNMARK: mark("removing a marker"),
    Change.EARLIER: mark("your earlier changes"),
}
EXPORTS = (
    ("csv", mark("Table (CSV)…")),
    ("json", mark("JSON…")),
    ("rttm", mark("RTTM…")),
    ("audacity", mark("Audacity labels…")),
    ("textgrid", mark("Praat TextGrid…")),
    ("srt", mark("Captions (SRT)…")),
    ("vtt", mark("Captions (WebVTT)…")),
    ("eaf", mark("ELAN…")),
    ("text", mark("Plain text…")),
    ("transcript", mark("Transcript to write (QualCoder, NVivo)…")),
    ("picture", mark("Spectrogram as a picture…")),
    ("selection", mark("Selection as sound…")),
    ("levels", mark("Levels of the selection (CSV)…")),
    ("pitch", mark("Pitch of the selection (CSV)…")),
    ("formants", mark("Formants of the selection (CSV)…")),
    ("more", mark("Cut sound, without names…")),
)

_TIGHT = "padding: 2px 6px; min-height: 16px;"


class TimelinePanel(QWidget):
    """``strip``, and the actions ``undo``, ``redo``, ``split``, ``join``, ``rename``, ``remove``.

    ``again`` is a button for the page to show while nothing was found for want of trying.

    ``editing`` says whether there is a timeline that can be changed.

    ``given`` carries the label that the current turn goes to; empty: somebody new. ``export_asked`` carries
    the name of a format, "picture", "selection" or a kind of values.
    """

    given = Signal(str)
    export_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = TimelineStrip(theme)
        self.undo = self._action(tr("Undo"), QKeySequence())
        self.redo = self._action(tr("Redo"), QKeySequence())
        self.split = self._action(tr("Split"), QKeySequence("S"))
        self.split.setToolTip(tr("Cut the current turn at the playhead, or in its middle (S)"))
        self.join = self._action(tr("Join"), QKeySequence("J"))
        self.join.setToolTip(tr("Join the current turn with the next one of the same voice (J)"))
        self.rename = self._action(tr("Name…"), QKeySequence("N"))
        self.rename.setToolTip(tr("Say whose voice it is: it is learnt, and renamed everywhere (N)"))
        self.remove = self._action(tr("Remove"), QKeySequence("Delete"))
        self.remove.setToolTip(tr("Nobody speaks there (Delete)"))
        self._give_menu = QMenu(tr("Reassign"), self)
        self._others: list[str] = []
        self._export_menu = QMenu(tr("Export"), self)
        for name, words in EXPORTS:
            if name == "picture":
                self._export_menu.addSeparator()
            self._export_menu.addAction(tr(words)).triggered.connect(
                lambda _on=False, name=name: self.export_asked.emit(name)
            )
        # Only there when who speaks when was not found.
        self.again = QPushButton(tr("Try again"))
        self.again.hide()
        self._words = FittedLabel()
        self._words.setProperty("tone", "dim")
        self._tools = QWidget()
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(8, 5, 4, 0)
        row.setSpacing(2)
        row.addWidget(self._words, 1)
        for action in (self.split, self.join, self.rename, self.remove):
            row.addWidget(_button(action))
            if action is self.join:
                self.give = _menu_button(tr("Reassign"), tr("Say that somebody else speaks"), self._give_menu)
                row.addWidget(self.give)
        for action in (self.undo, self.redo):
            button = _button(action)  # these two everybody knows, and their words are long
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            row.addWidget(button)
        row.addWidget(
            _menu_button(tr("Export"), tr("Write the timeline, the picture or the sound"), self._export_menu)
        )
        layout = spaced(QVBoxLayout(self), 0)
        layout.addWidget(self._tools)
        lanes = QHBoxLayout()
        lanes.addWidget(self.strip, 1)
        lanes.addWidget(self.again)
        layout.addLayout(lanes)
        self.strip.menu_asked.connect(self._show_menu)
        self.strip.current_changed.connect(lambda _place: self._follow())
        self._dress(theme)
        self.show_editing(None, None, editing=False)

    def show_editing(
        self, undoable: Change | None, redoable: Change | None, *, editing: bool, count: int | None = None
    ) -> None:
        """Show what can be undone and done again; without ``editing`` the buttons are away.

        Only the first ``count`` turns can be changed, where it is given: the others still go on.
        """
        self._count = count
        self._tools.setVisible(editing)
        for action, change, words in (
            (self.undo, undoable, mark("Undo {change}")),
            (self.redo, redoable, mark("Redo {change}")),
        ):
            action.setEnabled(editing and change is not None)
            text = tr(words, change=tr(_CHANGES[change])) if change else action.text()
            action.setToolTip(text)
        self.editing = editing
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.strip.set_theme(theme)
        self._dress(theme)

    def _dress(self, theme: Theme) -> None:
        self.undo.setIcon(icon("undo", theme.text))
        self.redo.setIcon(icon("redo", theme.text))

    def _follow(self) -> None:
        """Offer what fits the current turn."""
        place, turns = self.strip.current, self.strip.turns
        finished = self._count is None or (place is not None and place < self._count)
        there = place is not None and self.editing and finished
        for action in (self.split, self.rename, self.remove):
            action.setEnabled(there)
        later = turns[place + 1 : self._count] if place is not None else ()
        turn = turns[place] if place is not None else None
        self.join.setEnabled(there and any(one.label == turn.label for one in later if turn))
        self.give.setEnabled(there)
        self._fill_give(turn)
        # Whose turn it is stands in its lane.
        words = ends(turn) if turn is not None else tr("Select a turn to edit it")
        self._words.set_text(words, whole=True)

    def _fill_give(self, turn: Turn | None) -> None:
        others = [] if turn is None else [name for name in self.strip.rows if name != turn.label]
        if others == self._others and turn is not None and self._give_menu.actions():
            return  # it may be open while a recording goes on
        self._others = others
        self._give_menu.clear()
        if turn is None:
            return
        for number, name in enumerate(others, start=1):
            key = f"&{number} " if number < 10 else ""
            self._give_menu.addAction(f"{key}{voice_name(name)}").triggered.connect(
                lambda _on=False, name=name: self.given.emit(name)
            )
        self._give_menu.addAction(tr("Somebody new")).triggered.connect(lambda: self.given.emit(""))

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addMenu(self._give_menu)
        menu.addActions([self.split, self.join, self.rename, self.remove])
        menu.popup(at)

    def _action(self, text: str, keys: QKeySequence) -> QAction:
        action = QAction(text, self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setText(action.text())
    button.setStyleSheet(_TIGHT)
    button.setAccessibleName(action.text().rstrip("…"))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _menu_button(text: str, hint: str, menu: QMenu) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setStyleSheet(_TIGHT)
    button.setToolTip(hint)
    button.setAccessibleName(text)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
