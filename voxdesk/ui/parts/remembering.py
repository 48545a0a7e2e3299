"""Fills the index with what a page has heard, by quiet jobs, one after the other."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.workflows.listen.timeline import FoundTurns

if TYPE_CHECKING:
    from voxdesk.workflows.archive.keep import KeepRequest


class Remembering(QObject):
    """Keeps recordings in the index if the user agreed to one; ``failed`` carries an exception.

    One at a time, so that of a timeline that is edited what it became last is kept last.
    """

    failed = Signal(object)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._waiting: dict[Path, KeepRequest] = {}
        self._running: Job[bool] | None = None

    def keep(self, path: Path, seconds: float, found: FoundTurns) -> None:
        """Keep who speaks when in a recording of ``seconds``."""
        from voxdesk.workflows.archive.keep import KeepRequest

        self._waiting[path] = KeepRequest(path, seconds, found)
        self._go_on()

    def _go_on(self) -> None:
        if self._running is not None or not self._waiting:
            return
        # It brings the clustering methods with it, which the first picture of the window can do without.
        from voxdesk.workflows.archive.remember import remember

        job = self._running = self._runner.submit(remember, self._waiting.pop(next(iter(self._waiting))))
        job.failed.connect(self.failed)
        for ended in (job.finished, job.failed):
            ended.connect(lambda _: self._ended())
        job.cancelled.connect(self._ended)

    def _ended(self) -> None:
        self._running = None
        self._go_on()
