"""Asks how a library shall be encrypted: what opens it, and whether it may be lost with that."""

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from voxdesk.core.vault import SHORTEST_PASSPHRASE
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.tab_stop import tab_to_checked


class ProtectDialog(DialogFrame):
    """``passphrase`` is what was typed twice; None for the system's keyring."""

    def __init__(self, *, again: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Change the key?") if again else tr("Encrypt the library?"),
            tr(
                "Voices, names, the index, edited timelines, groups and recent recordings can then be read "
                "only with the key; recordings and exports stay as they are. Whoever loses the key loses "
                "all of it: nobody can open it again. An export in a safe place is the way back. Work that "
                "is under way is stopped."
            ),
            parent,
            width=520,
        )
        self._by_passphrase = QRadioButton(tr("A passphrase, asked for at every start"))
        self._by_keyring = QRadioButton(tr("The keyring of this system, without being asked"))
        choices = QButtonGroup(self)
        for choice in (self._by_passphrase, self._by_keyring):
            choice.setAccessibleName(choice.text())
            choices.addButton(choice)
        self._by_passphrase.setChecked(True)
        tab_to_checked(self._by_passphrase, self._by_keyring)
        self._fields = tuple(self._field(name) for name in (tr("Passphrase"), tr("Passphrase once more")))
        self._about = label(tone="dim", wrap=True)
        for widget in (self._by_passphrase, *self._fields, self._by_keyring, self._about):
            self.body.addWidget(widget)
        self.export = self.add_button(tr("Export everybody…"), left=True)
        self.export.clicked.connect(self.reject)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self._go_on = self.add_button(tr("Encrypt"), kind="primary")
        self._go_on.clicked.connect(self.accept)
        self._by_passphrase.toggled.connect(lambda _: self._check())
        self._check()
        self._fields[0].setFocus()

    @property
    def passphrase(self) -> str | None:
        """Return what was typed; None when the system's keyring shall hold the key."""
        return self._fields[0].text() if self._by_passphrase.isChecked() else None

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.textChanged.connect(lambda _: self._check())
        return field

    def _check(self) -> None:
        first, second = (field.text() for field in self._fields)
        typed = self._by_passphrase.isChecked()
        for field in self._fields:
            field.setEnabled(typed)
        words = ""
        if typed and len(first) < SHORTEST_PASSPHRASE:
            words = tr("A passphrase needs at least {count} characters.", count=SHORTEST_PASSPHRASE)
        elif typed and first != second:
            words = tr("The two are not the same.")
        self._about.setText(words)
        self._go_on.setEnabled(not words)
