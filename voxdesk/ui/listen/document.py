"""The open recording as a file: saved, renamed, transcribed, closed, shown and deleted."""

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from voxdesk.core.paths import Paths
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.listen.deleting import Deleting
from voxdesk.ui.listen.file_flow import FileFlow
from voxdesk.ui.listen.picture_flow import PictureFlow
from voxdesk.ui.listen.picture_menu import channels_menu
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.transcribing import Transcribing
from voxdesk.ui.listen.transcript_naming import TranscriptNaming
from voxdesk.ui.listen.turn_editing import TurnEditing
from voxdesk.ui.listen.who_may_be import WhoMayBe
from voxdesk.ui.parts.commands import Command
from voxdesk.ui.parts.file_dialogs import show_in_folder
from voxdesk.ui.parts.name import NameDialog
from voxdesk.ui.parts.page import Page
from voxdesk.workflows.listen.recent import RenameRequest, rename_recording


class Document(QObject):
    """``renamed`` carries the new path, ``closed`` wants the first page again, ``failed`` an exception."""

    renamed = Signal(object)
    closed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        page: Page,
        stage: Stage,
        flow: FileFlow,
        pictures: PictureFlow,
        turns: TurnEditing,
        runner: Runner,
        paths: Paths,
    ) -> None:
        super().__init__(page)
        self._page, self._stage, self._flow, self._pictures = page, stage, flow, pictures
        self._turns, self._runner, self._paths = turns, runner, paths
        self.deleting = Deleting(runner, page)
        self.transcripts = TranscriptNaming(stage, runner, turns.shown, page)
        self.who_may_be = WhoMayBe(page, runner, self)
        self.transcribing = Transcribing(stage, runner, lambda: flow.path, self)
        self.deleting.begun.connect(self._let_go)
        self.deleting.told.connect(page.told)
        self.who_may_be.decided.connect(flow.name_only)
        for part in (self.deleting, self.transcripts, self.who_may_be, self.transcribing):
            part.failed.connect(self.failed)
        stage.picture.document.clicked.connect(self._show_menu)

    def commands(self) -> tuple[Command, ...]:
        """Return what can be done with the open recording as a file."""
        return (
            Command(
                "listen.save_as",
                tr("Save the Recording As…"),
                self._save_as,
                "Ctrl+Shift+S",
                "file",
                possible=self._is_open,
            ),
            Command(
                "listen.rename",
                tr("Rename the Recording…"),
                self._ask_name,
                menu="file",
                possible=self._is_own,
            ),
            Command(
                "listen.name_transcript",
                tr("Add Names to a Transcript…"),
                self.transcripts.ask,
                menu="file",
                possible=lambda: self.transcripts.possible,
            ),
            Command(
                "listen.transcribe",
                tr("Transcribe"),
                self.transcribing.begin,
                menu="file",
                possible=lambda: self.transcribing.possible,
                synonyms=tr("words text speech to text dictation"),
            ),
            Command(
                "listen.close",
                tr("Close the Recording"),
                self.closed.emit,
                "Ctrl+W",
                "file",
                possible=lambda: self._is_open() or self._pictures.shown,
            ),
            Command(
                "listen.show_in_folder", tr("Show in Folder"), self._show, menu="file", possible=self._is_open
            ),
            Command(
                "listen.delete",
                tr("Delete the Recording…"),
                self._ask_delete,
                menu="file",
                possible=self._is_own,
                synonyms=tr("trash erase remove"),
            ),
        )

    def among_command(self) -> Command:
        """Tell who may be in the open recording."""
        return Command(
            "listen.among",
            tr("Who May Be in It…"),
            self._ask_among,
            possible=self._is_open,
            synonyms=tr("people only among names"),
        )

    def looks_own(self, path: Path) -> bool:
        """Tell by its path whether VoxDesk made a recording; whoever deletes it looks at the file itself."""
        return path.parent == self._paths.recordings

    def _is_open(self) -> bool:
        return self._flow.path is not None

    def _is_own(self) -> bool:
        return self._flow.path is not None and self.looks_own(self._flow.path)

    def _save_as(self) -> None:
        if self._flow.path is not None:
            self._turns.exports.save_as(self._flow.path)

    def _show(self) -> None:
        if self._flow.path is not None:
            show_in_folder(self._flow.path)

    def _ask_among(self) -> None:
        if self._flow.path is not None:
            self.who_may_be.ask(self._flow.path.name, self._flow.among)

    def _ask_delete(self) -> None:
        if self._flow.path is not None:
            self.deleting.ask(self._flow.path)

    def _let_go(self, path: Path) -> None:
        if self._flow.path == path:
            self._turns.drop()
            self.closed.emit()

    def _ask_name(self) -> None:
        path = self._flow.path
        if path is None:
            return
        dialog = NameDialog(
            tr("Rename the recording"),
            "",
            lambda name: self._rename(path, name),
            name=path.stem,
            button=tr("Rename"),
            parent=self._page.window(),
        )
        dialog.open()

    def _rename(self, path: Path, name: str) -> None:
        self._flow.playing.playback.stop()
        job = self._runner.submit(rename_recording, RenameRequest(path, name))
        job.when_finished(self.renamed.emit)
        job.failed.connect(self.failed)

    def _show_menu(self) -> None:
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in self.commands():
            action = menu.addAction(command.words)
            action.setEnabled(command.possible is None or command.possible())
            action.triggered.connect(command.todo)
            if command.id == "listen.transcribe" and self.transcribing.needs:
                action.setText(f"{command.words} ({self.transcribing.needs})")
                action.setEnabled(False)
        menu.addMenu(channels_menu(self._flow, menu))
        among = self.among_command()
        menu.addAction(among.words).triggered.connect(among.todo)
        button = self._stage.picture.document
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
