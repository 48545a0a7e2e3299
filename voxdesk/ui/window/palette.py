"""Finds commands and recent recordings by some letters of their names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMargins, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.announce import announce
from voxdesk.ui.parts.card import label
from voxdesk.ui.style.theme import interface_font
from voxdesk.ui.window.fuzzy import best_matches

_WIDTH_PX = 620
_HEIGHT_PX = 400
_TOP_PX = 60
_SHADOW = QMargins(18, 14, 18, 22)
_SHADOW_ALPHA = 3  # of each of the shadow's layers
_ROUND_PX = 12
_TO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_ENTRY, _LACKS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
# As the style sheet and Qt's own margin place the words of a cell.
_BESIDE_PX, _ABOVE_PX = 9, 5
_ON_ONE_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette: its words, its keys as the desktop writes them, and what it does.

    Of what another page does the page is named in place of its keys.
    ``synonyms`` are other words under which it is found. ``lacks`` says why it cannot be done now.
    """

    words: str
    keys: str
    todo: Callable[[], object]
    synonyms: str = ""
    lacks: str = ""


class Palette(QDialog):
    """A field and a list over the window; Return does what is chosen, after the palette has gone.

    It lies in the window: what is typed right after its key arrives, wherever the desktop would have put
    a window of its own, and it has a shadow on every desktop.
    """

    def __init__(self, entries: Sequence[Entry], window: QWidget) -> None:
        super().__init__(window)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setProperty("role", "overlay")
        self.setWindowTitle(tr("Find a command"))
        self.setAccessibleName(self.windowTitle())
        self._entries = tuple(entries)
        self._window = window
        self._focused_before = window.focusWidget()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search all commands"))
        self.field.setAccessibleName(tr("Find a command"))
        self.field.textChanged.connect(self._filter)
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Commands"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setItemDelegate(_Reasons(self.list))
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.sectionResized.connect(lambda *_: self.list.scheduleDelayedItemsLayout())  # reasons wrap
        self.list.itemActivated.connect(lambda *_: self._choose())
        # The focus stays in the field: what the arrows reach would not be read.
        self.list.currentItemChanged.connect(lambda item, _: self._say(item))
        self._nothing = label(tr("No matching command"), "dim")
        self._nothing.hide()
        self._panel = QFrame()
        self._panel.setProperty("role", "palette")
        inside = QVBoxLayout(self._panel)
        inside.setContentsMargins(12, 12, 12, 12)
        inside.setSpacing(8)
        inside.addWidget(self.field)
        inside.addWidget(self._nothing)
        inside.addWidget(self.list, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(_SHADOW)
        around.addWidget(self._panel)
        self._put()
        self._said = ""
        self._filter("")
        self._below = window.window().windowHandle()
        for watched in self._watched():
            watched.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    def _watched(self) -> list[QObject]:
        return [each for each in (self.field, self._window, self._below) if each is not None]

    def _put(self) -> None:
        size = QSize(_WIDTH_PX, _HEIGHT_PX).boundedTo(self._window.size()).grownBy(_SHADOW)
        left = (self._window.width() - size.width()) // 2
        self.setGeometry(left, _TOP_PX - _SHADOW.top(), size.width(), size.height())

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
        item.setData(0, _ENTRY, index)
        dim = QApplication.palette().placeholderText()  # the style sheet makes another of its own
        item.setForeground(1, dim)
        if entry.lacks:
            item.setData(0, _LACKS, entry.lacks)
            item.setForeground(0, dim)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, _read(entry))
        self.list.addTopLevelItem(item)

    def _say(self, item: QTreeWidgetItem | None) -> None:
        words = ""
        if item is not None:
            entry = self._entries[item.data(0, _ENTRY)]
            words = f"{_read(entry)} {entry.keys}".strip()
        if words and words != self._said:  # the same one stays first while somebody types on
            announce(self, words)
            self._said = words

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        entry = self._entries[item.data(0, _ENTRY)]
        self.accept()
        self._window.repaint(self.geometry())  # a page that is built takes a moment: it is gone before
        entry.todo()

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keep the keys where something below takes them by itself; it has them afterwards."""
        if now is not None and now.window() is self.window() and not self.isAncestorOf(now):
            self._focused_before = now
            self.field.setFocus()

    # Qt overrides.

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys, and lay the list out anew: how high a row is depends on the style."""
        super().showEvent(event)
        self.raise_()
        self.field.setFocus()
        self.list.doItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shadow of the panel."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, _SHADOW_ALPHA))
        panel = self._panel.geometry()
        for step in range(_SHADOW.bottom()):
            room = self.rect() & panel.marginsAdded(QMargins(step, step - 8, step, step))
            painter.drawRoundedRect(room, _ROUND_PX + step, _ROUND_PX + step)

    def event(self, event: QEvent) -> bool:
        """Keep every key from the window below: its shortcuts are not what somebody types here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape; the page below hears of no key."""
        super().keyPressEvent(event)
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Have Tab go to and fro between field and list."""
        (self.list if self.field.hasFocus() else self.field).setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move in the list while somebody types; Return does what is chosen.

        A press of the mouse beside it closes it; it stays in the middle of a window that grows.
        """
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Resize:
                self._put()
        elif watched is self._below:
            if isinstance(event, QMouseEvent) and kind == QEvent.Type.MouseButtonPress:
                at = self._panel.mapFrom(self._panel.window(), event.position().toPoint())
                if not self._panel.rect().contains(at):
                    self.reject()
                    return True
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _TO_THE_LIST:
                self.list.event(event)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """Give the keys back to what had them."""
        QApplication.instance().focusChanged.disconnect(self._focus_changed)  # type: ignore[union-attr]
        for watched in self._watched():
            watched.removeEventFilter(self)
        before = self._focused_before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        super().done(result)
        self.deleteLater()


class _Reasons(QStyledItemDelegate):
    """Draws below a command's words, smaller, why it cannot be done now."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree
        self._font = interface_font(12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell, and the reason in the part of it that is left below the words."""
        reason = index.data(_LACKS)
        if not reason:
            super().paint(painter, option, index)
            return
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        words, whole.text = whole.text, ""
        style = self._tree.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, self._tree)
        room = self._room(whole.rect)
        line = QFontMetrics(whole.font).height()
        painter.save()
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole).color())
        painter.setFont(whole.font)
        painter.drawText(QRect(room.left(), room.top(), room.width(), line), _ON_ONE_LINE, words)
        painter.setFont(self._font)
        painter.drawText(room.adjusted(0, line, 0, 0), _WRAPPED, reason)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the cell's size, with room for the reason as it is wrapped in its column."""
        size = super().sizeHint(option, index)
        reason = index.data(_LACKS)
        if not reason:
            return size
        inside = self._room(QRect(0, 0, self._tree.columnWidth(0), 1))
        needed = QFontMetrics(self._font).boundingRect(QRect(0, 0, inside.width(), 999), _WRAPPED, reason)
        height = QFontMetrics(option.font).height() + needed.height() + 2 * _ABOVE_PX
        return QSize(size.width(), height)

    def _room(self, cell: QRect) -> QRect:
        return cell.adjusted(_BESIDE_PX, _ABOVE_PX, -_BESIDE_PX, -_ABOVE_PX)


def _read(entry: Entry) -> str:
    """Say a command as a screen reader shall."""
    if not entry.lacks:
        return entry.words
    return tr("{words}, not available: {reason}", words=entry.words, reason=entry.lacks)
