"""The recent recordings of the empty page: listed, opened, forgotten, deleted."""

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.listen.document import Document
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.parts.file_dialogs import show_in_folder
from voxdesk.ui.parts.page import Page
from voxdesk.workflows.listen.recent import RecentRecording, WhoRequest, describe_recent, name_recent


class RecentFlow(QObject):
    """``chosen`` carries the path of a recording to open."""

    chosen = Signal(object)

    def __init__(self, page: Page, stage: Stage, document: Document, runner: Runner) -> None:
        super().__init__(page)
        self._page, self._stage, self._document, self._runner = page, stage, document, runner
        stage.recent.chosen.connect(self.chosen)
        stage.recent.menu_asked.connect(self._show_menu)
        document.deleting.deleted.connect(self._forget)

    def show(self) -> None:
        """List them, where nothing is open."""
        if not self._stage.inviting:
            return
        paths = tuple(Path(each) for each in self._page.settings.recent)
        job = self._runner.submit(describe_recent, paths)
        job.when_finished(self._list)
        job.failed.connect(self._page.problem)

    def _list(self, recordings: tuple[RecentRecording, ...]) -> None:
        """List them, then say who is in those that were heard before: that takes longer."""
        self._stage.recent.show_recordings(recordings)
        if recordings:
            request = WhoRequest(recordings, self._page.settings.target_fpir)
            job = self._runner.submit(name_recent, request)
            job.when_finished(self._stage.recent.show_people)
            job.failed.connect(self._page.problem)

    def _forget(self, path: Path) -> None:
        kept = tuple(each for each in self._page.settings.recent if Path(each) != path)
        self._page.change_settings(recent=kept)
        self.show()

    def _show_menu(self, path: Path, where: QPoint) -> None:
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own = self._document.looks_own(path)
        for words, todo, possible in (
            (tr("Open"), lambda: self.chosen.emit(path), True),
            (tr("Show in Folder"), lambda: show_in_folder(path), True),
            (tr("Remove from the List"), lambda: self._forget(path), True),
            (tr("Delete the Recording…"), lambda: self._document.deleting.ask(path), own),
        ):
            action = menu.addAction(words)
            action.setEnabled(possible)
            action.triggered.connect(todo)
        menu.popup(where)
