"""Files and folders from anywhere in, one recording on Listen, or a folder on its page, out."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.workflows.folders.search import find_recordings


class RecordingChooser(QObject):
    """``chosen`` carries the recording to show; ``problem`` an exception.

    ``folder_actions`` are offered for a folder: words, and what is called with its path.
    """

    chosen = Signal(object)
    problem = Signal(object)

    def __init__(self, runner: Runner, window: QWidget) -> None:
        super().__init__(window)
        self._runner = runner
        self._window = window
        self.folder_actions: tuple[tuple[str, Callable[[Path], object]], ...] = ()

    def open(self, paths: Sequence[Path]) -> None:
        """Show a recording; asks which one when ``paths`` hold several or a folder."""
        if not paths:
            return
        # Whether it is a folder is asked on the worker: the disk may be slow.
        job = self._runner.submit(find_recordings, tuple(paths), tr("Looking for recordings"))
        job.when_finished(lambda found: self._found(found, tuple(paths)))
        job.failed.connect(self.problem)

    def _found(self, found: tuple[Path, ...], asked: tuple[Path, ...]) -> None:
        from voxdesk.ui.window.pick_recording import PickRecordingDialog

        if len(found) == 1:
            self.chosen.emit(found[0])
            return
        root = asked[0] if len(asked) == 1 else None
        actions = self.folder_actions if root is not None else ()
        dialog = PickRecordingDialog(found, root, self._window, actions=actions)
        dialog.accepted.connect(lambda: self.chosen.emit(dialog.picked) if dialog.picked else None)
        dialog.open()
