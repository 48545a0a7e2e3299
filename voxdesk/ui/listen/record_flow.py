"""From pressing Record to the finished file: microphone, live picture, live verdict."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from voxdesk.core.among import ANYBODY
from voxdesk.core.errors import UserError
from voxdesk.core.requests import DEFAULT_FPIR
from voxdesk.core.types import Float32
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.language.words import device_words
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.transport import TransportState
from voxdesk.ui.listen.turn_editing import TurnEditing
from voxdesk.ui.listen.verdict import VerdictPresenter
from voxdesk.ui.parts.devices import DeviceWatch
from voxdesk.ui.parts.microphone import Microphone
from voxdesk.workflows.listen.known_people import count_people

if TYPE_CHECKING:
    from voxdesk.workflows.live.analyser import LiveDecision

ZEROS = mark("The microphone delivers only silence.")
_ZEROS_HINT = mark("It may be muted, or another program or the system may be holding it.")
_KEPT = mark("It is shown below.")


class RecordFlow(QObject):
    """``starting`` wants silence, ``begun`` the stage.

    ``recorded`` carries the file or None, ``failed`` an exception. What is open stays until the microphone
    is: one that cannot be used takes nothing off the screen.
    """

    starting = Signal()
    begun = Signal()
    recorded = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        stage: Stage,
        microphone: Microphone,
        presenter: VerdictPresenter,
        turns: TurnEditing,
        runner: Runner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage, self._microphone = stage, microphone
        self._presenter, self._turns, self._runner = presenter, turns, runner
        self._people = 0
        self._fpir = DEFAULT_FPIR
        self._loss = ""
        self._seen = False
        self.devices = DeviceWatch(runner, self)
        microphone.started.connect(self._started)
        microphone.heard.connect(self._heard)
        microphone.decided.connect(self._decided)
        microphone.silent.connect(self._silence)
        microphone.lost.connect(self._lost)
        microphone.ended.connect(self._ended)
        microphone.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        """Tell whether a recording is under way, or beginning, or ending."""
        return self._microphone.busy

    @property
    def recorded_s(self) -> float | None:
        """Tell how long the recording under way is by now; None when there is none."""
        recording = self._stage.transport.state.recording
        return self._microphone.seconds if recording and self.busy else None

    def watch_devices(self, seen: bool) -> None:
        """Follow microphones that come and go while the list is seen and nobody records."""
        self._seen = seen
        if seen and not self.busy:
            self.devices.start()
        else:
            self.devices.stop()

    def toggle(self, fpir: float) -> None:
        """Begin, or end."""
        transport = self._stage.transport
        if transport.state in (TransportState.RECORDING, TransportState.RECORD_PAUSED):
            transport.set_state(TransportState.BUSY, self._microphone.seconds)
            self._microphone.stop()
        elif not self.busy and transport.record.isEnabled():
            self._fpir, self._loss = fpir, ""
            self.devices.stop()
            self._stage.notice.clear()
            self.starting.emit()
            transport.set_state(TransportState.BUSY)
            self._count_people()
            self._microphone.start(self.devices.find(transport.device_name), fpir)

    def toggle_pause(self) -> None:
        """Hold, or go on."""
        transport, seconds = self._stage.transport, self._microphone.seconds
        if transport.state is TransportState.RECORDING:
            self._microphone.pause()
            transport.set_state(TransportState.RECORD_PAUSED, seconds)
        elif transport.state is TransportState.RECORD_PAUSED:
            self._microphone.resume()
            transport.set_state(TransportState.RECORDING, seconds)

    def tell_loss(self) -> None:
        """Say once more why the recording ended by itself; nothing when it did not."""
        if self._loss:
            self._stage.notice.show_notice(self._loss, hint=tr(_KEPT), tone="bad")
            self._loss = ""

    def shut_down(self) -> None:
        """Stop everything; what was recorded is kept."""
        self.devices.stop()
        self._microphone.shut_down()

    def _started(self, sample_rate: int) -> None:
        self.begun.emit()
        stage = self._stage
        stage.show_content(
            tr("Recording"),
            tr(
                "{device_name} · {value:g} kHz",
                device_name=device_words(stage.transport.device_name),
                value=sample_rate / 1000,
            ),
        )
        stage.view.show_live(sample_rate)
        stage.transport.meter.reset()
        stage.transport.show_position(None, 0.0)
        self._turns.begin_live()
        stage.timeline.set_turns((), tr("listening…"))
        self._presenter.show_waiting(tr("listening…"), tr("Now speaking"))
        stage.transport.set_state(TransportState.RECORDING)
        stage.view.setFocus()

    def _heard(self, samples: Float32, passed_s: float) -> None:
        transport = self._stage.transport
        self._stage.view.push(samples)
        transport.meter.feed(samples, passed_s)
        if transport.state.recording:
            transport.set_state(transport.state, self._microphone.seconds)

    def _decided(self, decision: "LiveDecision") -> None:
        clipping = self._stage.transport.meter.clipping
        seconds = self._microphone.seconds
        self._turns.follow_live(decision.turns, seconds, tr("listening…"))
        self._presenter.show_live(decision, seconds, self._people, self._fpir, clipping=clipping)

    def _silence(self, only_zeros: bool) -> None:
        if only_zeros:
            self._stage.notice.show_notice(tr(ZEROS), hint=tr(_ZEROS_HINT), tone="warn")
        elif self._stage.notice.text == tr(ZEROS):
            self._stage.notice.clear()

    def _lost(self, words: str) -> None:
        self._loss = words
        self._stage.transport.set_state(TransportState.BUSY)
        self._stage.notice.show_notice(words, hint=tr(_KEPT), tone="bad")

    def _ended(self, path: Path | None) -> None:
        self._stage.transport.meter.reset()
        self._silence(False)
        self._turns.end_live()
        self.watch_devices(self._seen)
        self.recorded.emit(path)

    def _failed(self, error: object) -> None:
        self.watch_devices(self._seen)
        self.failed.emit(error)

    def _count_people(self) -> None:
        job = self._runner.submit(count_people, ANYBODY)
        job.when_finished(self._set_people)
        job.failed.connect(self._no_people)

    def _set_people(self, count: int) -> None:
        self._people = count

    def _no_people(self, error: object) -> None:
        # Without a library the recording goes on; what is shown as its words is the library's fault.
        if isinstance(error, UserError):
            self._stage.notice.show_error(error)
