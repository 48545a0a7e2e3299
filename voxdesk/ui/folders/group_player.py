"""Plays recordings of a run: one that was clicked, or one that stands for a group."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voxdesk.core.cluster_types import Per
from voxdesk.ui.folders.runs import GroupingWork
from voxdesk.ui.parts.reference_player import ReferencePlayer


class GroupPlayer(QObject):
    """``playing`` carries the row that is heard now, or None; ``failed`` what kept it from being heard."""

    playing = Signal(object)
    failed = Signal(object)

    def __init__(self, work: GroupingWork, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._row: int | None = None
        self._player = ReferencePlayer(self)
        self._player.playing.connect(self._playing)
        self._player.failed.connect(self.failed)

    @property
    def row(self) -> int | None:
        """The row that is heard now."""
        return self._row

    def play(self, row: int) -> None:
        """Let a row of the run be heard: the file, or its stretch."""
        run = self._work.run
        if run is None:
            return
        item = run.result.items[row]
        whole = run.request.per is Per.FILE
        self._player.play_stretch(row, Path(item.path), item.start_s, None if whole else item.end_s)

    def stop(self) -> None:
        """Be silent."""
        self._player.stop()

    def _playing(self, row: int | None) -> None:
        self._row = row
        self.playing.emit(row)
