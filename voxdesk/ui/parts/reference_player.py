"""A reference recording in, its sound out; tells what is playing and why it broke off."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from voxdesk.core.errors import DeviceError, UserError
from voxdesk.library.people import Reference

if TYPE_CHECKING:
    from voxdesk.audio.player import Player

_LOOK_EVERY_MS = 150


class ReferencePlayer(QObject):
    """Plays one recording at a time; ``playing`` carries its id or key, None when it is over."""

    playing = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: Player | None = None
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def play(self, reference: Reference) -> None:
        """Play from the beginning; what was playing ends."""
        self.play_stretch(reference.id, Path(reference.source))

    def play_stretch(self, key: object, path: Path, start_s: float = 0.0, end_s: float | None = None) -> None:
        """Play a stretch of any recording, which ``playing`` names by ``key``; what was playing ends."""
        from voxdesk.audio.player import Player

        try:
            self._player = self._player or Player()
            self._player.play(path, start_s, end_s)
        except UserError as error:
            self.failed.emit(error)
            return
        self.playing.emit(key)
        self._timer.start()

    def stop(self) -> None:
        """Be silent."""
        if self._player is not None:
            self._player.stop()
        self._timer.stop()
        self.playing.emit(None)

    def _look(self) -> None:
        if self._player is None or self._player.playing:
            return
        error = self._player.error
        self.stop()
        if error:
            self.failed.emit(DeviceError(error))
