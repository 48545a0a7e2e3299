"""Recording from a microphone behind the page: a device in, blocks of sound, decisions and a file out."""

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from voxdesk.core.requests import DEFAULT_FPIR
from voxdesk.core.types import Float32, InputDevice
from voxdesk.jobs.job import Job
from voxdesk.jobs.live import LiveWorker
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import translated
from voxdesk.workflows.live.begin import BeginRequest, begin_recording
from voxdesk.workflows.services import Services

logger = logging.getLogger(__name__)

PULL_EVERY_MS = 15


class TakesSound(Protocol):
    """Hold what records one take: ``audio.recorder.Recorder``, or what stands in for it."""

    sample_rate: int

    @property
    def seconds(self) -> float:
        """Tell how much was heard."""

    @property
    def only_zeros(self) -> bool:
        """Tell whether the microphone has been silent to the last bit."""

    @property
    def error(self) -> str | None:
        """Why it ended by itself."""

    def start(self) -> None:
        """Begin; raises DeviceError, AudioError."""

    def pause(self) -> None:
        """Pass over what comes."""

    def resume(self) -> None:
        """Go on."""

    def pull(self) -> Float32:
        """The samples f32[n] since the last pull."""

    def stop(self) -> Path | None:
        """End; the file, None when nothing was heard. Raises AudioError."""


RecorderFactory = Callable[[Path, InputDevice | None], TakesSound]


class Microphone(QObject):
    """Starts and stops a Recorder on a worker, pulls its sound on the window's thread.

    ``started`` carries the sample rate, ``heard`` new samples and the seconds they took. ``silent`` tells
    whether the microphone delivers only zeros, ``lost`` in words why it stopped by itself. ``ended``
    carries the recorded file, None when nothing was recorded. ``failed`` carries an exception.
    """

    started = Signal(int)
    heard = Signal(object, float)
    decided = Signal(object)
    silent = Signal(bool)
    lost = Signal(str)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        services: Services,
        runner: Runner,
        parent: QObject | None = None,
        *,
        recorder: RecorderFactory | None = None,
        live: LiveWorker | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._runner = services, runner
        self._make_recorder = recorder or open_recorder
        self._live = live if live is not None else LiveWorker(services, self)
        self._live.decided.connect(self.decided)
        self._live.failed.connect(self._live_failed)
        self._recorder: TakesSound | None = None
        self._job: Job[object] | None = None
        self._fpir = DEFAULT_FPIR
        self._was_silent = False
        self._pulled_at_s = 0.0
        self._timer = QTimer(self, interval=PULL_EVERY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.pull)

    @property
    def busy(self) -> bool:
        """Tell whether a recording is under way, or beginning, or ending."""
        return self._recorder is not None or self._job is not None

    @property
    def seconds(self) -> float:
        """Return how much has been recorded."""
        return float(self._recorder.seconds) if self._recorder is not None else 0.0

    def start(self, device: InputDevice | None, fpir: float) -> None:
        """Begin to record; ``started`` or ``failed`` follows."""
        if self.busy:
            return
        self._fpir = fpir
        self._job = self._runner.submit(begin_recording, BeginRequest(self._make_recorder, device))
        self._job.when_finished(self._begun)
        self._job.failed.connect(self._start_failed)

    def pause(self) -> None:
        """Hold; what comes from the microphone is passed over."""
        if self._recorder is not None:
            self.pull()
            self._recorder.pause()
            self._timer.stop()

    def resume(self) -> None:
        """Go on."""
        if self._recorder is not None:
            self._recorder.resume()
            self._pulled_at_s = time.monotonic()
            self._timer.start()

    def stop(self) -> None:
        """End the recording; ``ended`` follows."""
        from voxdesk.workflows.live.finish import FinishRequest, finish_recording

        recorder = self._recorder
        if recorder is None:
            return
        self.pull_rest(recorder)
        self._recorder = None
        self._timer.stop()
        self._job = self._runner.submit(finish_recording, FinishRequest(recorder, self._live.stop()))
        self._job.when_finished(self._ended)
        self._job.failed.connect(self._stop_failed)

    def shut_down(self) -> None:
        """End at once and keep what was recorded."""
        self._timer.stop()
        if self._recorder is not None:
            self._recorder.stop()
            self._recorder = None
        self._live.shut_down()

    def pull(self) -> None:
        """Take what came since the last time and pass it on."""
        recorder = self._recorder
        if recorder is None:
            return
        self.pull_rest(recorder)
        if recorder.only_zeros != self._was_silent:
            self._was_silent = recorder.only_zeros
            self.silent.emit(self._was_silent)
        if recorder.error is not None:
            words = translated(recorder.error)
            self.stop()
            self.lost.emit(words)

    def pull_rest(self, recorder: TakesSound) -> None:
        """Pass on the samples that wait in ``recorder``."""
        samples = recorder.pull()
        now_s = time.monotonic()
        passed_s, self._pulled_at_s = now_s - self._pulled_at_s, now_s
        if len(samples):
            self._live.feed(samples)
        self.heard.emit(samples, passed_s)

    def _begun(self, recorder: TakesSound) -> None:
        self._job = None
        self._recorder = recorder
        self._was_silent = False
        self._pulled_at_s = time.monotonic()
        self._live.start(recorder.sample_rate, self._fpir)
        self._timer.start()
        self.started.emit(recorder.sample_rate)

    def _ended(self, path: Path | None) -> None:
        self._job = None
        self.ended.emit(path)

    def _start_failed(self, error: object) -> None:
        self._job = None
        self.failed.emit(error)

    def _stop_failed(self, error: object) -> None:
        self._job = None
        self.failed.emit(error)
        self.ended.emit(None)

    def _live_failed(self, error: object) -> None:
        # The recording itself goes on: it is analysed when it has ended.
        self.failed.emit(error)


def open_recorder(folder: Path, device: InputDevice | None) -> TakesSound:
    """Make the real one: into ``folder``, from ``device`` (None: the default microphone)."""
    from voxdesk.audio.recorder import Recorder

    return Recorder(folder, device)
