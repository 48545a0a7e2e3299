"""The groups that there are in, the one that the user means out."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from voxdesk.ui.folders.colours import dot, group_colour
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.style.theme import Theme

_LABEL = Qt.ItemDataRole.UserRole


class PickGroupDialog(DialogFrame):
    """A list with a search field; ``picked`` is a label, None stands for a new group.

    ``groups`` are pairs of label and words; with ``new`` there is a line for a new person.
    """

    def __init__(
        self,
        title: str,
        words: str,
        groups: Sequence[tuple[int, str]],
        theme: Theme,
        *,
        button: str,
        new: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, words, parent, 420)
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search people"))
        self._search.setAccessibleName(tr("Search people"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("People"))
        self._list.setMinimumHeight(240)
        self._list.setIconSize(QSize(11, 11))
        if new:
            item = QListWidgetItem(tr("A new person"))
            item.setData(_LABEL, None)
            self._list.addItem(item)
        for label, about in groups:
            item = QListWidgetItem(QIcon(dot(group_colour(label, theme))), about)
            item.setData(_LABEL, label)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(lambda _: self.accept())
        self._list.currentItemChanged.connect(lambda *_: self._enable())
        self.body.addWidget(self._search)
        self.body.addWidget(self._list, 1)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self._do = self.add_button(button, kind="primary")
        self._do.clicked.connect(self.accept)
        self._enable()

    @property
    def picked(self) -> int | None:
        """The label of the chosen group; None for a new one."""
        item = self._list.currentItem()
        label: int | None = None if item is None else item.data(_LABEL)
        return label

    def _filter(self, text: str) -> None:
        first = -1
        for row in range(self._list.count()):
            item = self._list.item(row)
            hidden = text.strip().casefold() not in item.text().casefold()
            item.setHidden(hidden)
            if not hidden and first < 0:
                first = row
        self._list.setCurrentRow(first)
        self._enable()

    def _enable(self) -> None:
        item = self._list.currentItem()
        self._do.setEnabled(item is not None and not item.isHidden())
