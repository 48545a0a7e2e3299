"""Plays stretches of recordings; tells which one is heard, and where in it the loudspeaker is."""

from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from voxdesk.core.errors import AudioError
from voxdesk.core.types import Float32
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.workflows.listen.play import PlayRequest, Plays, play_stretch

_LOOK_EVERY_MS = 25


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a recording that can be heard; without ``end_s`` to its end.

    ``key`` is what it stands for, for whoever asks what is heard.
    """

    path: Path
    start_s: float = 0.0
    end_s: float | None = None
    key: Hashable = None


class SoundPlayer(Plays, Protocol):
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
        """Tell why playing broke off, in words for people."""

    def pause(self) -> None:
        """Hold."""

    def resume(self) -> None:
        """Go on."""


class Playback(QObject):
    """Plays one stretch after another; ``current`` is the one that is heard.

    ``changed`` tells that playing began, went on to the next stretch, paused or ended. ``moved`` carries the
    second in the recording, ``sounded`` what is heard, f32[n], ``failed`` an exception.

    Files and loudspeakers are opened on a worker: that can take a while.
    """

    moved = Signal(float)
    sounded = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, runner: Runner, parent: QObject | None = None, *, player: SoundPlayer | None = None
    ) -> None:
        super().__init__(parent)
        self._player, self._runner = player or _player(), runner
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._starting: Job[object] | None = None
        self._hold_at_once = False
        self._asked = 0
        self._wanted: Stretch | None = None
        self._rest: tuple[Stretch, ...] = ()
        self._loop = False
        self._held: tuple[Stretch, bool] | None = None
        self.current: Stretch | None = None
        self.paused = False

    @property
    def active(self) -> bool:
        """Tell whether something is heard, or held."""
        return self.current is not None

    def play(self, *stretches: Stretch, loop: bool = False, held: bool = False) -> None:
        """Play stretches one after another; what was playing ends.

        ``held``: begin, with the first one, only when ``toggle_pause`` is called.
        """
        if held and self.active:
            self._held = (stretches[0], loop)
            return
        self._held = None
        self._hold_at_once = False
        self._rest, self._loop = stretches, loop
        self._play_next()

    def set_volume(self, volume: float) -> None:
        """Play as loud as this, from 0 to 1; at once."""
        self._player.volume = volume

    def set_speed(self, speed: float) -> None:
        """Play as fast as this, from 0.5 to 2; at once."""
        self._player.speed = speed

    def set_output(self, name: str) -> None:
        """Choose the loudspeaker, empty for the system's own; from the next playing on."""
        self._player.output = name

    def toggle_pause(self) -> None:
        """Hold or go on."""
        if not self.active:
            return
        if self._starting is not None:  # the loudspeaker is still being opened
            self._hold_at_once = not self._hold_at_once
            return
        if self._held is not None:
            stretch, loop = self._held
            self.play(stretch, loop=loop)
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
        self._wanted = self._held = None
        self._rest = ()
        self._asked += 1
        if self.active:
            self._timer.stop()
            self._player.stop()
            self._set(None)

    def _play_next(self) -> None:
        if not self._rest:
            self.stop()
            return
        self._wanted, *rest = self._rest
        self._rest = tuple(rest)
        self._timer.stop()
        self._set(self._wanted)
        if self._starting is None:
            self._start()

    def _start(self) -> None:
        """Open the loudspeaker for what was asked for last."""
        assert self._wanted is not None
        stretch = self._wanted
        self._wanted = None
        self._asked += 1
        number = self._asked

        def wanted() -> bool:
            return number == self._asked

        request = PlayRequest(self._player, stretch.path, stretch.start_s, stretch.end_s, self._loop, wanted)
        self._starting = self._runner.submit(play_stretch, request)
        # Methods, not lambdas: Qt forgets them with a dialog that is closed before the job ends.
        self._starting.when_finished(self._started)
        self._starting.failed.connect(self._refused)
        self._starting.cancelled.connect(self._started)

    def _started(self, _result: object = None) -> None:
        self._starting = None
        if self._wanted is not None:
            self._start()
            return
        if self.active:
            self._timer.start()
            if self._hold_at_once:
                self.toggle_pause()
        self._hold_at_once = False

    def _refused(self, error: object) -> None:
        self._starting = None
        if self._wanted is not None:  # something else was asked for meanwhile
            self._start()
            return
        self.stop()
        self.failed.emit(error)

    def _look(self) -> None:
        if self._player.playing:
            self.moved.emit(self._player.position_s)
            self.sounded.emit(self._player.pull())
            return
        error = self._player.error
        if error is None:
            self._play_next()
            return
        self.stop()
        self.failed.emit(AudioError(error))

    def _set(self, stretch: Stretch | None) -> None:
        self.current, self.paused = stretch, False
        self.changed.emit()


def _player() -> SoundPlayer:
    from voxdesk.audio.player import Player

    return Player()
