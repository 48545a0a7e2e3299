"""Playing the open recording: stretches in, the position of the playhead out."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError
from voxdesk.core.types import Float32, Segment
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.workflows.services import Services

_LOOK_EVERY_MS = 25


class SoundPlayer(Protocol):
    """Hold what plays: ``voxdesk.audio.player.Player``."""

    @property
    def position_s(self) -> float:
        """Return where in the recording the loudspeaker is."""

    @property
    def playing(self) -> bool:
        """Tell whether it has not come to its end; True while paused."""

    volume: float
    speed: float
    output: str

    def pull(self) -> Float32:
        """Return what came out of the loudspeaker since this was asked last: f32[n]."""

    @property
    def error(self) -> str | None:
        """Why playing broke off, in words for people."""

    def play(
        self, source: Path, start_s: float = 0.0, end_s: float | None = None, *, loop: bool = False
    ) -> None:
        """Play a stretch; raises DeviceError, AudioError."""

    def pause(self) -> None:
        """Hold."""

    def resume(self) -> None:
        """Go on."""

    def stop(self) -> None:
        """End."""


class Playback(QObject):
    """``moved`` tells the position, ``changed`` that playing began, paused or ended.

    ``sounded`` carries what is heard, f32[n].

    Loudspeakers are opened on a worker: that can take a while.
    """

    moved = Signal(float)
    sounded = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, player: SoundPlayer, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player, self._runner = player, runner
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._starting: Job[object] | None = None
        self._hold_at_once = False
        self._asked = 0
        self._next: tuple[Path, Segment, bool] | None = None
        self._held: tuple[Path, Segment, bool] | None = None
        self.active = self.paused = False

    def play(self, path: Path, part: Segment, *, loop: bool, held: bool = False) -> None:
        """Play a stretch of a recording from its beginning; what was playing ends.

        ``held``: begin only when ``toggle_pause`` is called.
        """
        if held and self.active:
            self._held = (path, part, loop)
            return
        self._held = None
        self._hold_at_once = False
        self._next = (path, part, loop)
        self._timer.stop()
        self._set(active=True)
        if self._starting is None:
            self._start()

    def set_volume(self, volume: float) -> None:
        """Play as loud as this, from 0 to 1; at once."""
        self._player.volume = volume

    def set_speed(self, speed: float) -> None:
        """Play as fast as this, from 0.5 to 2; at once."""
        self._player.speed = speed

    def set_output(self, name: str) -> None:
        """Which loudspeaker, empty for the system's own; from the next playing on."""
        self._player.output = name

    def toggle_pause(self) -> None:
        """Hold or go on."""
        if not self.active:
            return
        if self._starting is not None:  # the loudspeaker is still being opened
            self._hold_at_once = not self._hold_at_once
            return
        if self._held is not None:
            path, part, loop = self._held
            self.play(path, part, loop=loop)
            return
        if self.paused:
            self._player.resume()
            self._timer.start()
        else:
            self._player.pause()
            self._timer.stop()
        self.paused = not self.paused
        self.changed.emit()

    def stop(self) -> None:
        """End; the playhead stays where it is."""
        self._next = self._held = None
        self._asked += 1
        if self.active:
            self._timer.stop()
            self._player.stop()
            self._set(active=False)

    def _start(self) -> None:
        """Open the loudspeaker for what was asked for last."""
        assert self._next is not None
        path, part, loop = self._next
        self._next = None
        self._asked += 1
        number = self._asked

        def begin(request: None, services: Services, ctx: Context) -> None:
            self._player.play(path, part.start_s, part.end_s, loop=loop)
            if number != self._asked:  # stopped meanwhile, perhaps because the window closes
                self._player.stop()

        self._starting = self._runner.submit(begin, None)
        self._starting.when_finished(lambda _: self._started())
        self._starting.failed.connect(self._refused)
        self._starting.cancelled.connect(self._started)

    def _started(self) -> None:
        self._starting = None
        if self._next is not None:
            self._start()
        elif self.active:
            self._timer.start()
            if self._hold_at_once:
                self.toggle_pause()
        self._hold_at_once = False

    def _refused(self, error: object) -> None:
        self._starting = None
        self._next = None
        self._set(active=False)
        self.failed.emit(error)

    def _look(self) -> None:
        if self._player.playing:
            self.moved.emit(self._player.position_s)
            self.sounded.emit(self._player.pull())
            return
        self._timer.stop()
        self._set(active=False)
        if self._player.error is not None:
            self.failed.emit(AudioError(self._player.error))

    def _set(self, *, active: bool) -> None:
        self.active, self.paused = active, False
        self.changed.emit()
