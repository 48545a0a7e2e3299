"""Has turns and lanes show what is said: as a transcript beside the open recording says, or one made here."""

from pathlib import Path

from PySide6.QtCore import QObject

from voxdesk.jobs.runner import Runner
from voxdesk.ui.listen.stage import Stage
from voxdesk.workflows.listen.spoken import Spoken, find_spoken


class TurnTexts(QObject):
    """Looks for a transcript whenever a recording is opened."""

    def __init__(self, runner: Runner, stage: Stage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._stage = runner, stage
        self._path: Path | None = None

    def look_beside(self, path: Path | None) -> None:
        """Show what lies beside ``path`` says; nothing until it is read, and without one."""
        self._path = path
        self._show(None)
        if path is not None:
            job = self._runner.submit(find_spoken, path)
            job.when_finished(lambda spoken: self.show(path, spoken))

    def show(self, path: Path, spoken: Spoken | None) -> None:
        """Show what is said in ``path``, if it is still the open one."""
        if path == self._path:
            self._show(spoken)

    def _show(self, spoken: Spoken | None) -> None:
        self._stage.turn_list.show_spoken(spoken)
        self._stage.timeline.show_spoken(spoken)
