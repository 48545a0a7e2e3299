"""Samples from the microphone in, decisions about who speaks out, twice a second."""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Protocol

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal, Slot

from voxdesk.core.requests import DEFAULT_FPIR
from voxdesk.core.types import Float32
from voxdesk.workflows.services import Services

if TYPE_CHECKING:
    from voxdesk.workflows.listen.heard_speech import HeardSpeech

logger = logging.getLogger(__name__)

DECIDE_EVERY_S = 0.5


class Analyser(Protocol):
    """Hold what is fed: ``workflows.live.LiveAnalyser``."""

    def push(self, samples: Float32) -> None:
        """Take more sound."""

    def decide(self) -> object:
        """Say who speaks now."""

    def finish(self) -> "HeardSpeech | None":
        """Hear to the end what was pushed; None from who keeps nothing of it."""


AnalyserFactory = Callable[[Services, int, float], Analyser]


class LiveWorker(QObject):
    """Owns the thread that listens; all methods are called on the window's thread and never block.

    ``shut_down`` alone waits. Decisions that were under way when ``stop`` or ``reset`` was
    called are dropped. After ``failed`` the worker has stopped.
    """

    decided = Signal(object)
    failed = Signal(object)
    _crossed = Signal(int, object)

    def __init__(
        self, services: Services, parent: QObject | None = None, *, analyser: AnalyserFactory | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._factory = analyser or _live_analyser
        self._generation = 0
        self._listener: _Listener | None = None
        self._ending: list[_Listener] = []
        self._asked = (0, DEFAULT_FPIR)
        self._crossed.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Tell whether sound is being listened to."""
        return self._listener is not None

    def start(self, sample_rate: int, fpir: float = DEFAULT_FPIR) -> None:
        """Listen from now on to sound at ``sample_rate`` Hz; restarts when already listening."""
        self.stop()
        self._asked = (sample_rate, fpir)
        number = self._generation
        self._listener = _Listener(
            lambda: self._factory(self._services, sample_rate, fpir),
            lambda event: self._crossed.emit(number, event),
        )
        self._listener.start()

    def feed(self, samples: Float32) -> None:
        """Hand over the sound since the last call, f32[n] mono; ignored when not listening."""
        if self._listener is not None and len(samples):
            self._listener.feed(samples)

    def reset(self) -> None:
        """Forget what was heard and go on listening."""
        if self._listener is not None:
            self.start(*self._asked)

    def stop(self) -> "Future[HeardSpeech | None]":
        """Stop listening; the thread ends by itself once it has heard to the end what it was fed.

        The future holds what was heard since ``start``; None when that is not known, or listening failed.
        """
        self._generation += 1
        self._ending = [listener for listener in self._ending if listener.is_alive()]
        listener, self._listener = self._listener, None
        if listener is None:
            nothing: Future[HeardSpeech | None] = Future()
            nothing.set_result(None)
            return nothing
        listener.finish()
        self._ending.append(listener)
        return listener.heard

    def shut_down(self) -> None:
        """Stop and wait until no thread is left."""
        self.stop()
        for listener in self._ending:
            listener.join()
        self._ending.clear()

    @Slot(int, object)
    def _receive(self, generation: int, event: object) -> None:
        if generation != self._generation:
            return
        if isinstance(event, BaseException):
            self.stop()
            self.failed.emit(event)
        else:
            self.decided.emit(event)


class _Listener(threading.Thread):
    """Collects what was fed while it was busy, pushes it at once, decides when it is time."""

    def __init__(self, make: Callable[[], Analyser], tell: Callable[[object], None]) -> None:
        super().__init__(name="live")
        self._make = make
        self._tell = tell
        self._fed: list[Float32] = []
        self._wake = threading.Condition()
        self._over = False
        self.heard: Future[HeardSpeech | None] = Future()

    def feed(self, samples: Float32) -> None:
        with self._wake:
            self._fed.append(samples)
            self._wake.notify()

    def finish(self) -> None:
        with self._wake:
            self._over = True
            self._wake.notify()

    def run(self) -> None:
        heard = None
        try:
            heard = self._listen()
        except BaseException as error:
            logger.exception("live analysis failed")
            self._tell(error)
        finally:
            self.heard.set_result(heard)

    def _listen(self) -> "HeardSpeech | None":
        analyser = self._make()
        due_s = time.monotonic() + DECIDE_EVERY_S
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._over or self._fed, timeout=DECIDE_EVERY_S)
                over, fed, self._fed = self._over, self._fed, []
            if fed:
                analyser.push(np.concatenate(fed))
            if over:
                return analyser.finish()
            if time.monotonic() >= due_s:
                self._tell(analyser.decide())
                # From now, not from the last due time: a slow machine skips decisions.
                due_s = time.monotonic() + DECIDE_EVERY_S


def _live_analyser(services: Services, sample_rate: int, fpir: float) -> Analyser:
    from voxdesk.workflows.live.analyser import LiveAnalyser

    return LiveAnalyser(services, sample_rate, fpir)
