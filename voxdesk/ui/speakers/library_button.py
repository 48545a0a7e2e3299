"""The button behind which the whole library is exported, imported or erased."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.confirm import ConfirmDialog
from voxdesk.ui.parts.file_dialogs import ask_file, ask_new_file
from voxdesk.workflows.people.library import LibraryFile, erase_people, export_people, import_people

_FILES = mark("VoxDesk library (*.jsonl)")


class LibraryButton(QPushButton):
    """``changed`` carries a sentence about what was done, ``failed`` an exception."""

    changed = Signal(str)
    failed = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(tr("Library  ▾"), parent)
        self.setAccessibleName(tr("Library: export, import, erase"))
        self._runner = runner
        self._people = 0
        menu = QMenu(self)
        self._export_action = menu.addAction(tr("Export everybody…"), self._export)
        menu.addAction(tr("Import people…"), self._import)
        menu.addSeparator()
        self._erase_action = menu.addAction(tr("Erase everybody…"), self._erase)
        self.setMenu(menu)

    def set_people(self, count: int) -> None:
        """Offer what can be done with a library of ``count`` people."""
        self._people = count
        self._export_action.setEnabled(count > 0)
        self._erase_action.setEnabled(count > 0)

    def _export(self) -> None:
        def write(path: Path) -> None:
            self._submit(
                export_people,
                LibraryFile(path),
                tr("Exporting the library"),
                lambda written: tr(
                    "Exported everybody to {written}. Keep the file safe: it holds voices.",
                    written=written.name,
                ),
            )

        ask_new_file(self.window(), tr("Export everybody"), "people.jsonl", tr(_FILES), write)

    def _import(self) -> None:
        def read(path: Path) -> None:
            self._submit(
                import_people,
                LibraryFile(path),
                tr("Importing people"),
                lambda count: tr("Imported {people}", people=counted(count, "person", "people")),
            )

        ask_file(self.window(), tr("Import people"), tr(_FILES), read)

    def _erase(self) -> None:
        dialog = ConfirmDialog(
            tr("Erase everybody?"),
            tr(
                "All {people} and their voices are erased from the "
                "library and overwritten on the disk. Sound files stay where they are. "
                "This cannot be taken back.",
                people=counted(self._people, "person", "people"),
            ),
            tr("Erase everybody"),
            typed="erase",
            parent=self.window(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(
            lambda: self._submit(
                erase_people, None, tr("Erasing the library"), lambda _: tr("Everybody was erased")
            )
        )
        dialog.open()

    def _submit(self, workflow: Any, request: Any, title: str, words: Callable[[Any], str]) -> None:
        job = self._runner.submit(workflow, request, title)
        job.finished.connect(lambda result: self.changed.emit(words(result)))
        job.failed.connect(self.failed)
