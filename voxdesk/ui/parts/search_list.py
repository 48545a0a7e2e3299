"""A list that a field above it searches, from which one entry is chosen."""

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from voxdesk.core.printable import one_line
from voxdesk.ui.parts.search_field import SearchField

Value = TypeVar("Value")
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_VALUE, _FOUND_BY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class SearchList(QWidget, Generic[Value]):
    """Entries that stand for values; with ``first`` the first one that is found is chosen.

    ``changed`` comes when another one is chosen, ``activated`` when the user wants nothing but it.
    """

    changed = Signal()
    activated = Signal()

    def __init__(
        self, name: str, search: str, *, placeholder: str = "", height_px: int = 240, first: bool = True
    ) -> None:
        super().__init__()
        self._first = first
        self._search = SearchField(search, placeholder)
        self._search.textChanged.connect(self._filter)
        self._search.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(name)
        self._list.setMinimumHeight(height_px)
        self._list.setIconSize(QSize(11, 11))
        self._list.itemActivated.connect(lambda _: self.activated.emit())
        self._list.currentItemChanged.connect(lambda *_: self.changed.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)

    def add(
        self, words: str, value: Value, *, icon: QIcon | None = None, tip: str = "", by: str = ""
    ) -> None:
        """Add an entry that is found ``by`` other words than it shows, where they are given."""
        item = QListWidgetItem(icon or QIcon(), one_line(words))
        item.setData(_VALUE, value)
        item.setData(_FOUND_BY, (by or words).casefold())
        item.setToolTip(one_line(tip))
        self._list.addItem(item)
        if self._first and self._list.currentRow() < 0:
            self._list.setCurrentRow(0)

    @property
    def has_chosen(self) -> bool:
        """Tell whether an entry that can be seen is chosen."""
        item = self._list.currentItem()
        return item is not None and not item.isHidden()

    @property
    def chosen(self) -> Value | None:
        """Return what the chosen entry stands for."""
        value: Value | None = self._list.currentItem().data(_VALUE) if self.has_chosen else None
        return value

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While somebody types, the arrows move in the list, and Return means what is chosen there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ARROWS:
                self._list.event(event)
                return True
            if event.key() in _RETURN and self.has_chosen:
                self.activated.emit()
                return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        items = [self._list.item(row) for row in range(self._list.count())]
        for item in items:
            item.setHidden(text.strip().casefold() not in item.data(_FOUND_BY))
        if self._first:
            self._list.setCurrentRow(next((row for row, item in enumerate(items) if not item.isHidden()), -1))
        self.changed.emit()
