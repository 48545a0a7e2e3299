"""Asks once, at the start, for the passphrase of a protected library."""

from PySide6.QtWidgets import QLineEdit, QWidget

from voxdesk.core.errors import ProtectionError, UserError
from voxdesk.core.vault import Vault
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import in_words
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame


class UnlockDialog(DialogFrame):
    """Goes on only with the right passphrase; a wrong one is said below the field."""

    def __init__(self, vault: Vault, parent: QWidget | None = None) -> None:
        super().__init__(tr("This library is encrypted"), tr("Enter its passphrase to open VoxDesk."), parent)
        self._vault = vault
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(tr("Passphrase"))
        self._about = label(tone="dim", wrap=True)
        self.body.addWidget(self.field)
        self.body.addWidget(self._about)
        self.add_button(tr("Quit")).clicked.connect(self.reject)
        self._open = self.add_button(tr("Open"), kind="primary")
        self._open.setEnabled(False)
        self.field.textChanged.connect(lambda text: self._open.setEnabled(bool(text)))
        self._open.clicked.connect(self._try)
        self.field.setFocus()

    def _try(self) -> None:
        try:
            self._vault.unlock(self.field.text())
        except ProtectionError as error:
            self._about.setText(in_words(error))
            self._about.setAccessibleName(in_words(error))
            self.field.selectAll()
            self.field.setFocus()
            self.grow()
        else:
            self.accept()


class LockedDialog(DialogFrame):
    """Says why the library cannot be opened; nothing can be done here."""

    def __init__(self, error: UserError, parent: QWidget | None = None) -> None:
        encrypted = isinstance(error, ProtectionError)
        title = tr("This library is encrypted") if encrypted else tr("The library cannot be read")
        super().__init__(title, in_words(error), parent)
        leave = self.add_button(tr("Quit"), kind="primary")
        leave.clicked.connect(self.reject)
        leave.setFocus()
