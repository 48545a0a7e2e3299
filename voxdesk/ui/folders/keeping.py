"""Keeps a grouping and its edits, so that the next start of the program can go on with them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from voxdesk.core.paths import Paths
from voxdesk.jobs.runner import Runner
from voxdesk.ui.folders.run import Run
from voxdesk.workflows.folders.session import session_of
from voxdesk.workflows.grouping_file import FolderSession, forget_session, save_session
from voxdesk.workflows.upkeep.interrupted import find_kept_grouping

_KEEP_AFTER_MS = 800


class Keeping(QObject):
    """Writes the run that ``shown`` returns; nothing where that is None."""

    def __init__(
        self, runner: Runner, paths: Paths, shown: Callable[[], Run | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner, self._paths, self._shown = runner, paths, shown
        self._soon = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._soon.timeout.connect(self.keep)

    def ask(self, then: Callable[[FolderSession | None], None]) -> None:
        """Hand what an earlier start of the program left to go on with to ``then``; None for nothing."""
        self._runner.submit(find_kept_grouping, None).when_finished(then)

    def forget(self) -> None:
        """Offer nothing at the next start."""
        self._runner.keep("grouping", partial(forget_session, self._paths))

    def keep_soon(self) -> None:
        """Keep what is shown in a moment, and many quick edits once."""
        self._soon.start()

    def keep_now(self) -> None:
        """Keep what has changed, instead of a moment later."""
        if self._soon.isActive():
            self._soon.stop()
            self.keep()

    def keep(self) -> None:
        """Keep the run that is shown."""
        run = self._shown()
        if run is not None:
            self.save(session_of(run.request, run.result, run.groups))

    def save(self, session: FolderSession) -> None:
        """Keep ``session``."""
        self._runner.keep("grouping", partial(save_session, self._paths, session))
