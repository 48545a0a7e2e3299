"""Interrupted recordings in, what shall become of them out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from voxdesk.audio.spool import Interrupted
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted, length, moment
from voxdesk.ui.parts.frame import DialogFrame


class RecoverDialog(DialogFrame):
    """Offers to save or discard each recording; closing it leaves them for the next start."""

    recover_asked = Signal(object)
    discard_asked = Signal(object)

    def __init__(self, found: tuple[Interrupted, ...], parent: QWidget | None = None) -> None:
        super().__init__(
            tr("{recording} incomplete", recording=counted(len(found), "recording")),
            tr("VoxDesk ended during a recording. What was recorded until then is kept."),
            parent,
        )
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Interrupted recordings"))
        self._list.setMinimumHeight(120)
        for each in found:
            item = QListWidgetItem(f"{moment(each.started)} · {length(each.seconds)}")
            item.setData(Qt.ItemDataRole.UserRole, each)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self._list.addItem(item)
        self.body.addWidget(self._list)
        self.add_button(tr("Discard"), kind="danger", left=True).clicked.connect(self._discard)
        self.add_button(tr("Later")).clicked.connect(self.reject)
        self.add_button(tr("Save as recording"), kind="primary").clicked.connect(self._recover)

    @property
    def chosen(self) -> tuple[Interrupted, ...]:
        """The recordings whose boxes are ticked."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def _recover(self) -> None:
        self.recover_asked.emit(self.chosen)
        self.accept()

    def _discard(self) -> None:
        self.discard_asked.emit(self.chosen)
        self.accept()
