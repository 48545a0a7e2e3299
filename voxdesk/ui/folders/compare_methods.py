"""The clustering methods in, those to be held side by side out."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from voxdesk.clustering.base import Method, read_params
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import duration
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame

_ID = Qt.ItemDataRole.UserRole
_LONG_S = 60.0
_PADDING_PX = 40


class CompareMethodsDialog(DialogFrame):
    """A list to tick; ``chosen`` are the ids in order. Slow methods are not ticked at first."""

    def __init__(
        self, methods: Sequence[Method], done: Sequence[str], count: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            tr("Compare methods"),
            tr(
                "Each method groups the same recordings with its own defaults. Recordings "
                "already analysed are not analysed again."
            ),
            parent,
            540,
        )
        self._seconds = {method.id: method.estimate(count, read_params(method, {})) for method in methods}
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Methods to compare"))
        self._list.setMinimumHeight(330)
        for method in methods:
            seconds = self._seconds[method.id]
            known = (
                tr(" · already done")
                if method.id in done
                else tr(" · about {length}", length=duration(seconds))
            )
            item = QListWidgetItem(f"{tr(method.title)}{known}\n{tr(method.help)}")
            item.setData(_ID, method.id)
            item.setToolTip(method.paper)
            ticked = method.id not in done and seconds < _LONG_S
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.setWordWrap(True)
        self._list.setItemDelegate(_RoomForLines(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemChanged.connect(lambda _: self._look())
        self.body.addWidget(self._list, 1)
        self._time = label(tone="dim")
        self.body.addWidget(self._time)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self._do = self.add_button(tr("Compare"), kind="primary")
        self._do.clicked.connect(self.accept)
        self._look()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the ticked methods."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked)

    def _look(self) -> None:
        chosen = self.chosen
        self._do.setEnabled(bool(chosen))
        total = sum(self._seconds[name] for name in chosen)
        self._time.setText(
            tr("Together about {length}", length=duration(total))
            if chosen
            else tr("Tick at least one method")
        )


class _RoomForLines(QStyledItemDelegate):
    """Counts the lines of a text in the width that the style sheet's padding leaves of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Of the item, in pixels."""
        narrow = QStyleOptionViewItem(option)
        narrow.rect.setWidth(narrow.rect.width() - _PADDING_PX)
        return super().sizeHint(narrow, index)
