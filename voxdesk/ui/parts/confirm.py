"""A step that cannot be taken back in, a clear yes out."""

from PySide6.QtWidgets import QLineEdit, QWidget

from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame


class ConfirmDialog(DialogFrame):
    """Says what will happen; with ``typed`` the button waits until that word was typed."""

    def __init__(
        self, title: str, words: str, button: str, *, typed: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, words, parent)
        cancel = self.add_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._do = self.add_button(button, kind="danger")
        self._do.clicked.connect(self.accept)
        if typed:
            self.body.addWidget(label(tr("Type {typed} to continue:", typed=typed)))
            field = QLineEdit()
            field.setAccessibleName(tr("Type {typed} to continue", typed=typed))
            field.textChanged.connect(lambda text: self._do.setEnabled(text.strip().casefold() == typed))
            self.body.addWidget(field)
            self._do.setEnabled(False)
            field.setFocus()
        else:
            cancel.setFocus()
