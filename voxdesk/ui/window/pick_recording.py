"""Several recordings in, the one that the user wants to look at out."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.frame import DialogFrame


class PickRecordingDialog(DialogFrame):
    """A list with a search field; ``picked`` is the chosen path."""

    def __init__(
        self,
        paths: Sequence[Path],
        root: Path | None,
        parent: QWidget | None = None,
        *,
        actions: Sequence[tuple[str, Callable[[Path], object]]] = (),
    ) -> None:
        count = counted(len(paths), "recording")
        title = tr("{recordings} in {folder}", recordings=count, folder=root.name or root) if root else count
        super().__init__(
            title,
            tr("Listen shows one recording at a time. Which one?"),
            parent,
            520,
        )
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search"))
        self._search.setAccessibleName(tr("Search the recordings"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Recordings"))
        self._list.setMinimumHeight(280)
        for path in paths:
            inside = root is not None and path.is_relative_to(root)
            item = QListWidgetItem(str(path.relative_to(root)) if inside and root else path.name)
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setToolTip(str(path))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(lambda _: self.accept())
        self._list.currentItemChanged.connect(lambda *_: self._enable())
        self.body.addWidget(self._search)
        self.body.addWidget(self._list)
        if root is not None:
            for words, todo in actions:
                button = self.add_button(words, left=True)
                button.clicked.connect(partial(self._leave_to, partial(todo, root)))
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self._open = self.add_button(tr("Open"), kind="primary")
        self._open.clicked.connect(self.accept)

    @property
    def picked(self) -> Path | None:
        """The chosen recording."""
        item = self._list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None and not item.isHidden() else None

    def _leave_to(self, todo: Callable[[], object]) -> None:
        self.reject()
        todo()

    def _filter(self, text: str) -> None:
        first = -1
        for row in range(self._list.count()):
            item = self._list.item(row)
            hidden = text.casefold() not in item.text().casefold()
            item.setHidden(hidden)
            if not hidden and first < 0:
                first = row
        self._list.setCurrentRow(first)
        self._enable()

    def _enable(self) -> None:
        self._open.setEnabled(self.picked is not None)
