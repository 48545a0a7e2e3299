"""Has the list of turns show what a transcript beside the open recording says."""

from pathlib import Path

from PySide6.QtCore import QObject

from voxdesk.jobs.runner import Runner
from voxdesk.ui.listen.turn_list import TurnList
from voxdesk.workflows.transcripts.spoken import Spoken, find_spoken


class TurnTexts(QObject):
    """Looks for a transcript whenever a recording is opened."""

    def __init__(self, runner: Runner, rows: TurnList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._rows = runner, rows
        self._path: Path | None = None

    def look_beside(self, path: Path | None) -> None:
        """Show what lies beside ``path`` says; nothing until it is read, and without one."""
        self._path = path
        self._rows.show_spoken(None)
        if path is not None:
            job = self._runner.submit(find_spoken, path)
            job.when_finished(lambda spoken: self._found(path, spoken))

    def _found(self, path: Path, spoken: Spoken | None) -> None:
        if path == self._path:
            self._rows.show_spoken(spoken)
