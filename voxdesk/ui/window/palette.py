"""Finds commands and recent recordings by some letters of their names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.announce import announce
from voxdesk.ui.parts.card import label
from voxdesk.ui.window.fuzzy import best_matches

_WIDTH_PX = 560
_HEIGHT_PX = 380
_TOP_PX = 70
_TO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette: its words, its keys as the desktop writes them, and what it does.

    Of what another page does the page is named in place of its keys.
    ``synonyms`` are other words under which it is found.
    """

    words: str
    keys: str
    todo: Callable[[], object]
    synonyms: str = ""


class PaletteDialog(QDialog):
    """A field and a list; Return does what is chosen, after the dialog has gone."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Find a command"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._entries = tuple(entries)
        # Not modal: what is typed before the desktop has given it the focus would be lost.
        self._typed_at = None if parent is None else parent.window().windowHandle()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search all commands"))
        self.field.setAccessibleName(tr("Find a command"))
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Commands"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemActivated.connect(lambda *_: self._choose())
        # The focus stays in the field: what the arrows reach would not be read.
        self.list.currentItemChanged.connect(lambda item, _: self._say(item))
        self._nothing = label(tr("No matching command"), "dim")
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        if parent is not None:
            self.move(
                parent.mapToGlobal(parent.rect().topLeft()).x() + (parent.width() - _WIDTH_PX) // 2,
                parent.mapToGlobal(parent.rect().topLeft()).y() + _TOP_PX,
            )
        self._said = ""
        self._filter("")
        self.field.setFocus()
        if self._typed_at is not None:
            self._typed_at.installEventFilter(self)

    def _filter(self, typed: str) -> None:
        self.list.clear()
        texts = [(entry.words, entry.synonyms) for entry in self._entries]
        for index in best_matches(typed, texts):
            self._add(self._entries[index], index)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self._nothing.setVisible(first is None)
        if first is None:
            announce(self, self._nothing.text())
            self._said = ""

    def _add(self, entry: Entry, index: int) -> None:
        item = QTreeWidgetItem([entry.words, entry.keys])
        item.setData(0, Qt.ItemDataRole.UserRole, index)
        item.setForeground(1, self.palette().placeholderText())
        self.list.addTopLevelItem(item)

    def _say(self, item: QTreeWidgetItem | None) -> None:
        words = "" if item is None else f"{item.text(0)} {item.text(1)}".strip()
        if words and words != self._said:  # the same one stays first while somebody types on
            announce(self, words)
            self._said = words

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        entry = self._entries[item.data(0, Qt.ItemDataRole.UserRole)]
        self.accept()
        entry.todo()

    # Qt overrides.

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the list out anew: how high a row is depends on the style, which it has only now."""
        super().showEvent(event)
        self.list.doItemsLayout()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move in the list while somebody types; Return does what is chosen.

        Keys that still come to the window below belong to the field; a press of the mouse there closes.
        """
        if watched is self._typed_at:
            return self._take_from_below(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _TO_THE_LIST:
                self.list.event(event)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """Let the window below have its keys again."""
        if self._typed_at is not None:
            self._typed_at.removeEventFilter(self)
        super().done(result)

    def _take_from_below(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self.reject()
        elif isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # the letter is no shortcut of the window
            else:
                QApplication.sendEvent(self.field, event.clone())
            return True
        return False
