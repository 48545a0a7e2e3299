"""Turns of recordings in, the sound of one after the other out."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from voxdesk.core.types import Segment
from voxdesk.ui.parts.reference_player import ReferencePlayer


@dataclass(frozen=True, slots=True)
class Played:
    """A turn of a recording that can be heard; ``voice_id`` says whose it is."""

    path: Path
    turn: Segment
    recording_id: int
    voice_id: int


class TurnPlayer(QObject):
    """``playing`` carries the Played that is heard now, None when all is over; ``failed`` an exception."""

    playing = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest: list[Played] = []
        self._current: Played | None = None
        self._player = ReferencePlayer(self)
        self._player.playing.connect(self._player_says)
        self._player.failed.connect(self._failed)
        # Later: what broke off says why only after it said that it is over.
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    @property
    def current(self) -> Played | None:
        """Return what is heard now."""
        return self._current

    def play(self, turns: Sequence[Played]) -> None:
        """Play these turns one after the other; what was playing ends."""
        self._rest = list(turns)
        self._go_on()

    def stop(self) -> None:
        """Be silent."""
        self._rest = []
        self._next.stop()
        self._player.stop()

    def _go_on(self) -> None:
        if not self._rest:
            self._tell(None)
            return
        turn = self._rest.pop(0)
        self._current = turn
        self._player.play_stretch(turn, turn.path, turn.turn.start_s, turn.turn.end_s)

    def _player_says(self, key: object) -> None:
        if isinstance(key, Played):
            self._tell(key)
        elif self._rest:
            self._next.start()
        else:
            self._tell(None)

    def _tell(self, turn: Played | None) -> None:
        self._current = turn
        self.playing.emit(turn)

    def _failed(self, error: BaseException) -> None:
        self._rest = []
        self._next.stop()
        self._tell(None)
        self.failed.emit(error)
