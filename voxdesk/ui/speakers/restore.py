"""Goes back to a copy of the library: which one the user chooses in a dialog."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted, day, moment
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.workflows.people.copies import RestoreRequest, list_copies, restore_copy


class RestoreDialog(DialogFrame):
    """Lists copies by path and words; ``chosen`` is the path of the one to go back to."""

    def __init__(self, copies: Sequence[tuple[Path, str]], parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Go back to a copy of the library"),
            tr(
                "A copy is made every day and before people are imported or merged; the last five are kept. "
                "What the library is now is copied before, so you can come back to it."
            ),
            parent,
        )
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Copies of the library"))
        for path, words in copies:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, path)
            self._list.addItem(item)
        self.body.addWidget(self._list)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        restore = self.add_button(tr("Restore"), kind="danger")
        restore.setEnabled(bool(copies))
        restore.clicked.connect(self.accept)
        self._list.setCurrentRow(0)

    @property
    def chosen(self) -> Path | None:
        """The path of the chosen copy."""
        item = self._list.currentItem()
        return None if item is None else Path(item.data(Qt.ItemDataRole.UserRole))


class Restoring(QObject):
    """``changed`` carries a sentence about what was done, ``failed`` an exception."""

    changed = Signal(str)
    failed = Signal(object)

    def __init__(self, runner: Runner, window: Callable[[], QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._window = runner, window

    def ask(self) -> None:
        """List the copies that can be read, then go back to the chosen one."""
        job = self._runner.submit(list_copies, None)
        job.failed.connect(self.failed)
        job.when_finished(
            lambda copies: self._show(
                [
                    (
                        copy.path,
                        f"{moment(copy.made) if copy.has_time else day(copy.made.date())}"
                        f" · {counted(copy.people, 'person', 'people')}",
                    )
                    for copy in copies
                    if copy.people is not None
                ]
            )
        )

    def _show(self, copies: Sequence[tuple[Path, str]]) -> None:
        dialog = RestoreDialog(copies, self._window())
        dialog.accepted.connect(lambda: self._restore(dialog.chosen))
        dialog.open()

    def _restore(self, path: Path | None) -> None:
        if path is None:
            return
        job = self._runner.submit(restore_copy, RestoreRequest(path), tr("Restoring the library"))
        job.failed.connect(self.failed)
        job.when_finished(lambda _: self.changed.emit(tr("The library was restored")))
