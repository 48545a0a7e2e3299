"""Asks, then deletes a recording that was made here: to the trash where there is one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFile, QObject, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.confirm import ConfirmDialog


class Deleting(QObject):
    """``begun`` and ``deleted`` carry the path, ``told`` a sentence, ``failed`` an exception.

    ``to_trash`` moves a file to the system's trash and tells whether it could.
    """

    begun = Signal(object)
    deleted = Signal(object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, runner: Runner, page: QWidget, to_trash: Callable[[Path], bool] | None = None) -> None:
        super().__init__(page)
        self._runner, self._page = runner, page
        self.to_trash = to_trash or move_to_trash

    def ask(self, path: Path) -> None:
        """Ask whether ``path`` shall go."""
        from voxdesk.workflows.listen.delete_recording import learnt_from

        job = self._runner.submit(learnt_from, path)
        job.when_finished(lambda people: self._ask(path, people))
        job.failed.connect(self.failed)

    def _ask(self, path: Path, people: tuple[str, ...]) -> None:
        words = tr("The recording goes to the trash. Its timeline and its markers are deleted.")
        if people:
            words += " " + tr(
                "VoxDesk learnt from it how {people} sounds, and keeps that.", people=", ".join(people)
            )
        title = tr("Delete “{name}”?", name=path.name)
        self._confirm(title, words, tr("Move to Trash"), lambda: self._delete(path, self.to_trash))

    def _ask_for_good(self, path: Path) -> None:
        title = tr("Delete “{name}” for good?", name=path.name)
        words = tr("The trash does not take it. What is deleted now cannot be brought back.")
        self._confirm(title, words, tr("Delete for Good"), lambda: self._delete(path, None))

    def _confirm(self, title: str, words: str, button: str, then: Callable[[], None]) -> None:
        dialog = ConfirmDialog(title, words, button, parent=self._page.window())
        dialog.accepted.connect(then)
        dialog.open()

    def _delete(self, path: Path, to_trash: Callable[[Path], bool] | None) -> None:
        from voxdesk.workflows.listen.delete_recording import DeleteRequest, delete_recording

        self.begun.emit(path)  # nobody may hold the file open any more
        job = self._runner.submit(delete_recording, DeleteRequest(path, to_trash))
        job.when_finished(lambda gone: self._done(path, gone, for_good=to_trash is None))
        job.failed.connect(self.failed)

    def _done(self, path: Path, gone: bool, *, for_good: bool) -> None:
        if not gone:
            self._ask_for_good(path)
            return
        self.deleted.emit(path)
        words = tr("Deleted: {name}", name=path.name)
        self.told.emit(words if for_good else tr("Moved to the trash: {name}", name=path.name))


def move_to_trash(path: Path) -> bool:
    """Move a file to the system's trash; False where there is none that takes it."""
    # In Python the name that it has there comes with the answer.
    answer: object = QFile.moveToTrash(str(path))
    return bool(answer[0] if isinstance(answer, tuple) else answer)
