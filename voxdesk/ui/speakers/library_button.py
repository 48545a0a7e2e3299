"""The button behind which the whole library is exported, imported or erased."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.confirm import ConfirmDialog
from voxdesk.ui.parts.file_dialogs import ask_file, ask_new_file
from voxdesk.ui.speakers.restore import Restoring
from voxdesk.workflows.people.library import Exported, LibraryFile, erase_people, export_people, import_people

_FILES = mark("VoxDesk library (*.jsonl)")


class LibraryButton(QPushButton):
    """``changed`` carries a sentence about what was done, ``saved`` that and a path, ``failed`` an exception.

    ``renamed`` carries the ``NameChanges`` after erasing; ``replaced`` says that the library is another
    one, so that nothing done before can be taken back.
    """

    changed = Signal(str)
    saved = Signal(str, object)
    renamed = Signal(object)
    replaced = Signal()
    failed = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(tr("Library  ▾"), parent)
        self.setAccessibleName(tr("Library: export, import, erase"))
        self._runner = runner
        self._people = 0
        self._restoring = Restoring(runner, self.window, self)
        self._restoring.changed.connect(lambda _: self.replaced.emit())
        self._restoring.changed.connect(self.changed)
        self._restoring.failed.connect(self.failed)
        menu = QMenu(self)
        self._export_action = menu.addAction(tr("Export Everybody…"), self.export_people)
        menu.addAction(tr("Import People…"), self.import_people)
        menu.addAction(tr("Restore a Copy…"), self.restore_copy)
        menu.addSeparator()
        self._erase_action = menu.addAction(tr("Erase Everybody…"), self.erase_people)
        self.setMenu(menu)

    def set_people(self, count: int) -> None:
        """Offer what can be done with a library of ``count`` people."""
        self._people = count
        self._export_action.setEnabled(count > 0)
        self._erase_action.setEnabled(count > 0)

    def export_people(self) -> None:
        """Ask for a file, then write everybody to it."""

        def write(path: Path) -> None:
            job = self._runner.submit(export_people, LibraryFile(path), tr("Exporting the library"))
            job.when_finished(tell)
            job.failed.connect(self.failed)

        def tell(written: Exported) -> None:
            words = tr(
                "Exported everybody to {written}. Keep this file safe: it contains voiceprints.",
                written=written.path.name,
            )
            self.saved.emit(words, written.path)

        ask_new_file(self.window(), tr("Export everybody"), "people.jsonl", tr(_FILES), write)

    def import_people(self) -> None:
        """Ask for a file, then add its people."""

        def read(path: Path) -> None:
            job = self._runner.submit(import_people, LibraryFile(path), tr("Importing people"))
            job.when_finished(
                lambda count: self.changed.emit(
                    tr("Imported {people}", people=counted(count, "person", "people"))
                )
            )
            job.failed.connect(self.failed)

        ask_file(self.window(), tr("Import people"), tr(_FILES), read)

    def restore_copy(self) -> None:
        """Ask which copy, then go back to it."""
        self._restoring.ask()

    def erase_people(self) -> None:
        """Ask, then forget everybody."""
        dialog = ConfirmDialog(
            tr("Erase everybody?"),
            tr(
                "All {people} and their voices are erased and overwritten on the disk. In timelines and "
                "groups they are voices without names. Sound files and other files outside VoxDesk’s own "
                "folders are not touched. This cannot be undone.",
                people=counted(self._people, "person", "people"),
            ),
            tr("Erase everybody"),
            typed="erase",
            parent=self.window(),
        )
        dialog.accepted.connect(self._erase_all)
        dialog.open()

    def _erase_all(self) -> None:
        job = self._runner.submit(erase_people, None, tr("Erasing the library"))
        job.when_finished(lambda _: self.replaced.emit())
        job.when_finished(lambda done: self.renamed.emit(done.changes))
        job.when_finished(lambda _: self.changed.emit(tr("Everybody was erased")))
        job.failed.connect(self.failed)
