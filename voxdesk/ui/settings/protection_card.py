"""Shows whether the library is encrypted, with the buttons that change it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from voxdesk.core.vault import Keeper
from voxdesk.jobs.runner import Request, Runner, Workflow
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.parts.card import Card, label
from voxdesk.ui.parts.confirm import ConfirmDialog
from voxdesk.ui.settings.protect import ProtectDialog
from voxdesk.ui.style.layouts import spaced
from voxdesk.workflows.upkeep.protect import (
    Protection,
    ProtectRequest,
    change_key,
    find_protection,
    protect,
    unprotect,
)

_LOOK_EVERY_MS = 100
_STATES = {
    None: mark("Not encrypted: whoever can read this disk can read voices and names."),
    Keeper.PASSPHRASE: mark("Encrypted; the passphrase is asked for at every start."),
    Keeper.KEYRING: mark("Encrypted; the keyring of this system holds the key."),
}


class ProtectionCard(Card):
    """``working`` says whether everything is just being written anew; ``changed`` comes after it.

    ``told`` says what was done, ``problem`` carries an exception.
    ``export_wanted`` asks for a copy that can be read without the key.
    """

    working = Signal(bool)
    changed = Signal()
    told = Signal(str)
    problem = Signal(object)
    export_wanted = Signal()

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(tr("Encryption"), parent)
        self._runner = runner
        self._state = label(tone="dim", wrap=True)
        self.body.addWidget(self._state)
        row = spaced(QHBoxLayout(), 8)
        self._encrypt = self._button(tr("Encrypt…"), lambda: self._ask(again=False), row)
        self._change = self._button(tr("Change the key…"), lambda: self._ask(again=True), row)
        self._decrypt = self._button(tr("Decrypt…"), self._ask_to_decrypt, row)
        row.addStretch(1)
        self.body.addLayout(row)
        self._waiting = QTimer(self, interval=_LOOK_EVERY_MS)

    def refresh(self) -> None:
        """Look again how the library is protected."""
        job = self._runner.submit(find_protection, None)
        job.when_finished(self._show)
        job.failed.connect(self.problem)

    def _button(self, words: str, do: Callable[[], None], row: QHBoxLayout) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words.rstrip("…"))
        button.clicked.connect(do)
        button.hide()
        row.addWidget(button)
        return button

    def _show(self, protection: Protection) -> None:
        self._state.setText(tr(_STATES[protection.keeper]))
        protected = protection.keeper is not None
        for button, shown in (
            (self._encrypt, not protected),
            (self._change, protected),
            (self._decrypt, protected),
        ):
            button.setVisible(shown)
            button.setEnabled(True)

    def _ask(self, *, again: bool) -> None:
        dialog = ProtectDialog(again=again, parent=self.window())
        dialog.export.clicked.connect(self.export_wanted)
        workflow, done = (
            (change_key, tr("The key was changed")) if again else (protect, tr("The library is encrypted"))
        )
        dialog.accepted.connect(lambda: self._begin(workflow, ProtectRequest(dialog.passphrase), done))
        dialog.open()

    def _ask_to_decrypt(self) -> None:
        dialog = ConfirmDialog(
            tr("Decrypt the library?"),
            tr(
                "Voices and names are written to the disk so that whoever can read it can read them. Work "
                "that is under way is stopped."
            ),
            tr("Decrypt"),
            parent=self.window(),
        )
        dialog.accepted.connect(
            lambda: self._begin(unprotect, None, tr("The library is no longer encrypted"))
        )
        dialog.open()

    def _begin(self, workflow: Workflow[Request, Protection], request: Request, done: str) -> None:
        """Wait until nobody works with the library any more: it is closed and opened under the new key."""
        for button in (self._encrypt, self._change, self._decrypt):
            button.setEnabled(False)
        self.working.emit(True)
        self._runner.cancel_all()
        self._waiting = QTimer(self, interval=_LOOK_EVERY_MS)
        self._waiting.timeout.connect(lambda: self._go_on(workflow, request, done))
        self._waiting.start()

    def _go_on(self, workflow: Workflow[Request, Protection], request: Request, done: str) -> None:
        if self._runner.busy:
            return
        self._waiting.stop()
        job = self._runner.submit(workflow, request, tr("Encrypting") if request else tr("Decrypting"))
        job.when_finished(lambda _: self.told.emit(done))
        job.failed.connect(self.problem)
        for end in (job.finished, job.failed, job.cancelled):
            end.connect(lambda *_: self._ended())

    def _ended(self) -> None:
        self.working.emit(False)
        self.refresh()
        self.changed.emit()
