"""Takes what is dragged over the window: says what the page that is shown does with it, and does it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.page import Page
from voxdesk.ui.window.drop_target import DropTarget
from voxdesk.workflows.recordings import Dropped, tell_folders


class Drops(QObject):
    """Asks a worker what the paths are, for the disk may be slow; ``target`` shows the answer.

    ``page`` is the one that is shown. What it does not take itself is given to ``open_recordings``.
    """

    def __init__(
        self,
        runner: Runner,
        target: DropTarget,
        page: Callable[[], Page],
        open_recordings: Callable[[Sequence[Path]], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._runner, self._target = runner, target
        self._page, self._open_recordings = page, open_recordings
        self._job: Job[Dropped] | None = None

    def enter(self, paths: tuple[Path, ...]) -> bool:
        """Show what dropping ``paths`` does, once it is known; tells whether the window takes them."""
        if paths:
            page = self._page()
            self._ask(paths, lambda dropped: self._target.light_up(_words(page, dropped)))
        return bool(paths)

    def leave(self) -> None:
        """The drag went elsewhere."""
        if self._job is not None:
            self._job.cancel()
        self._target.hide()

    def fall(self, paths: tuple[Path, ...]) -> None:
        """Give what was dropped to the page, or open it on Listen."""
        page = self._page()
        page.begun.emit()
        self._ask(paths, lambda dropped: self._take(page, dropped))

    def _ask(self, paths: tuple[Path, ...], use: Callable[[Dropped], object]) -> None:
        self.leave()
        self._job = self._runner.submit(tell_folders, paths)
        self._job.when_finished(use)

    def _take(self, page: Page, dropped: Dropped) -> None:
        take = page.take_drop if page.drop_words(dropped) else self._open_recordings
        take(dropped.paths)


def _words(page: Page, dropped: Dropped) -> str:
    own = page.drop_words(dropped)
    if own:
        return own
    if len(dropped.paths) == 1:
        return tr("Open “{name}”", name=dropped.paths[0].name)
    return tr("Choose one of these recordings to open")
