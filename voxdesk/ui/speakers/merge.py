"""Two entries that are one person: which other one, and which name stays."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from voxdesk.library.people import Speaker
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted, spoken
from voxdesk.ui.parts.frame import DialogFrame


class MergeDialog(DialogFrame):
    """Lists everybody but ``person``; ``other`` is the one whose name both will bear."""

    def __init__(self, person: Speaker, others: Sequence[Speaker], parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Merge {person} with…", person=person.name),
            tr(
                "All recordings of {person} go to the person you choose, whose name stays. "
                "This cannot be taken back.",
                person=person.name,
            ),
            parent,
        )
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search people"))
        self._search.setAccessibleName(tr("Search people"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("People to merge with"))
        self._list.setMinimumHeight(220)
        for other in others:
            about = tr(
                "{recording}, {speech_s} of speech",
                recording=counted(other.references, "recording"),
                speech_s=spoken(other.speech_s),
            )
            item = QListWidgetItem(f"{other.name} · {about}")
            item.setData(Qt.ItemDataRole.UserRole, other)
            self._list.addItem(item)
        self._list.currentItemChanged.connect(lambda *_: self._enable())
        self.body.addWidget(self._search)
        self.body.addWidget(self._list)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self._merge = self.add_button(tr("Merge"), kind="danger")
        self._merge.clicked.connect(self.accept)
        self._enable()

    @property
    def other(self) -> Speaker | None:
        """The chosen person."""
        item = self._list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None and not item.isHidden() else None

    def _filter(self, text: str) -> None:
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(text.casefold() not in item.data(Qt.ItemDataRole.UserRole).name.casefold())
        self._enable()

    def _enable(self) -> None:
        other = self.other
        self._merge.setEnabled(other is not None)
        self._merge.setText(
            tr("Merge into {other}", other=other.name) if other and len(other.name) < 30 else tr("Merge")
        )
