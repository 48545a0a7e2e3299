"""A name and a voice at the microphone in, an enrolled person out."""

from collections.abc import Sequence
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from voxdesk.core.requests import DEFAULT_FPIR, EnrolRequest
from voxdesk.core.types import Float32, InputDevice
from voxdesk.jobs.job import Job
from voxdesk.jobs.live import LiveWorker
from voxdesk.jobs.runner import Runner, Workflow
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.language.words import clock, in_words, reason_words
from voxdesk.ui.parts.announce import announce
from voxdesk.ui.parts.card import label, set_tone
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.microphone import Microphone, RecorderFactory
from voxdesk.ui.parts.name import name_field
from voxdesk.ui.speakers.reading_card import ReadingCard, SpeechBar
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import Theme
from voxdesk.workflows.live.speech_meter import SpeechMeter, SpeechProgress
from voxdesk.workflows.people.enrol import EnrolResult
from voxdesk.workflows.services import Services

ENOUGH_S = 15.0
LEAST_S = 3.0


class EnrolMicrophoneDialog(DialogFrame):
    """Shows a text to read, hears how much speech there is, and has the voice learned.

    ``enrol`` is the workflow, ``enrolled`` carries its result.
    """

    enrolled = Signal(object)
    device_chosen = Signal(str)

    def __init__(
        self,
        services: Services,
        runner: Runner,
        theme: Theme,
        *,
        known: Sequence[str],
        devices: Sequence[InputDevice],
        wanted_device: str,
        enrol: Workflow[EnrolRequest, EnrolResult],
        name: str = "",
        recorder: RecorderFactory | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("Enrol a voice by microphone"),
            tr(
                "Read the text in your usual voice, at your usual distance. It need not be perfect: "
                "read on, or say anything else, until the bar is full."
            ),
            parent,
            width=620,
        )
        self._runner, self._enrol = runner, enrol
        self._devices = tuple(devices)
        self._state = _State.READY
        self._silent = self._leaving = self._save_wanted = False
        self._lost = ""
        self._recorded: Path | None = None
        self._job: Job[object] | None = None
        self._speech_s = 0.0
        self.microphone = Microphone(
            services,
            runner,
            self,
            recorder=recorder,
            live=LiveWorker(services, self, analyser=_speech_meter),
        )
        self._build(theme, known, name, wanted_device)
        self.microphone.started.connect(self._started)
        self.microphone.heard.connect(self._heard)
        self.microphone.decided.connect(self._show_progress)
        self.microphone.silent.connect(self._silence)
        self.microphone.lost.connect(self._lose)
        self.microphone.ended.connect(self._ended)
        self.microphone.failed.connect(self._failed)
        self._show_state()

    # Building.

    def _build(self, theme: Theme, known: Sequence[str], name: str, wanted: str) -> None:
        self.field = name_field(known, name)
        self.field.setPlaceholderText(tr("Whose voice is it?"))
        self.field.textChanged.connect(lambda _: self._show_state())
        self._device = QComboBox()
        self._device.setAccessibleName(tr("Microphone"))
        for device in self._devices:
            self._device.addItem(device.name, device)
            if device.name == wanted or (not wanted and device.is_default):
                self._device.setCurrentIndex(self._device.count() - 1)
        self._device.setMaximumWidth(230)
        self._device.activated.connect(lambda _: self.device_chosen.emit(self._device.currentText()))
        top = spaced(QHBoxLayout(), 8)
        top.addWidget(self.field, 1)
        top.addWidget(self._device)
        self.body.addLayout(top)
        self.body.addWidget(ReadingCard(), 1)
        self._speech_bar = SpeechBar(theme)
        self.bar = self._speech_bar.bar
        self.body.addLayout(self._speech_bar)
        self.status = label(tone="dim", wrap=True)
        self.status.setMinimumHeight(36)
        self.body.addWidget(self.status)
        self.record = self.add_button(tr("Record"), kind="record", left=True)
        self.record.clicked.connect(self._toggle)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self.save = self.add_button(tr("Save voice"), kind="primary")
        self.save.clicked.connect(self._save)

    # Recording.

    def _toggle(self) -> None:
        if self._state is _State.RECORDING:
            self._go(_State.STOPPING)
            self.microphone.stop()
            return
        if self._state is not _State.READY:
            return
        self._forget_recording()
        self._speech_s = 0.0
        self._lost = ""
        self._speech_bar.show_share(self._speech_s / ENOUGH_S)
        self._say(tr("Opening the microphone…"), "dim")
        self._go(_State.STARTING)
        self.microphone.start(self._device.currentData(), DEFAULT_FPIR)

    def _started(self, sample_rate: int) -> None:
        self._go(_State.RECORDING)
        if self._leaving:
            self._toggle()
            return
        self._say(tr("Listening…"), "dim")
        announce(self, self.status.text())

    def _heard(self, samples: Float32, seconds: float) -> None:
        self._speech_bar.meter.feed(samples, seconds)
        if self._state is _State.RECORDING:
            self.record.setText(tr("Stop {seconds}", seconds=clock(self.microphone.seconds)))

    def _silence(self, silent: bool) -> None:
        self._silent = silent
        if silent:
            self._say(
                tr(
                    "The microphone delivers only silence: it is muted, or the system does not let "
                    "VoxDesk use it."
                ),
                "bad",
            )

    def _show_progress(self, progress: SpeechProgress) -> None:
        self._speech_s = progress.speech_s
        self._speech_bar.show_share(self._speech_s / ENOUGH_S)
        if self._silent:
            return
        if progress.problem:
            self._say(translated(progress.problem), "warn")
        elif self._speech_s >= ENOUGH_S:
            self._say(tr("That is enough. Finish your sentence and press Stop."), "good")
        else:
            self._say(tr("Listening…") if progress.speaking else tr("Keep reading…"), "dim")

    def _lose(self, words: str) -> None:
        self._lost = translated(words)
        self._go(_State.STOPPING)

    def _ended(self, path: Path | None) -> None:
        self._recorded = path
        self._speech_bar.meter.reset()
        if self._leaving:
            super().reject()
            return
        self._go(_State.READY)
        if self._lost:
            self._say(tr("{lost} What was recorded until then is kept.", lost=self._lost), "warn")
        elif path is None or self._speech_s < LEAST_S:
            self._say(tr("That was too short to enrol a voice. Record again and read a little more."), "bad")
        elif self._speech_s < ENOUGH_S:
            self._say(tr("Enough to start with. More speech makes recognition more reliable."), "warn")
        else:
            self._say(tr("That is enough. Save the voice, or record again."), "good")
        if self._save_wanted:
            self._save()

    def _failed(self, error: BaseException) -> None:
        self._say(in_words(error), "bad")
        if self._leaving:
            super().reject()
        elif self._state is _State.STARTING:
            self._go(_State.READY)

    # Saving.

    def _save(self) -> None:
        self._save_wanted = self._state is _State.RECORDING
        if self._save_wanted:
            self._toggle()
            return
        if self._recorded is None:
            return
        name = self.field.text().strip()
        self._say(tr("Learning the voice…"), "dim")
        self._job = self._runner.submit(
            self._enrol, EnrolRequest(name, (self._recorded,)), tr("Learning the voice of {name}", name=name)
        )
        self._job.when_finished(self._learned)
        self._job.failed.connect(lambda error: self._not_learned(in_words(error), "bad"))
        self._job.cancelled.connect(lambda: self._not_learned(tr("Stopped. Nothing was stored."), "warn"))
        self._go(_State.SAVING)

    def _learned(self, result: EnrolResult) -> None:
        if result.speaker is None:
            self._not_learned(" ".join(map(reason_words, result.rejected)), "bad")
            return
        self._job = None
        self._recorded = None  # it belongs to the library now
        self.enrolled.emit(result)
        self.accept()

    def _not_learned(self, words: str, tone: str) -> None:
        self._job = None
        self._say(words, tone)
        self._go(_State.READY)

    # Showing.

    def _go(self, state: "_State") -> None:
        self._state = state
        self._show_state()

    def _show_state(self) -> None:
        ready, recording = self._state is _State.READY, self._state is _State.RECORDING
        if ready:
            self.record.setText(tr("Record again") if self._recorded else tr("Record"))
        # The seconds beside it are not for a screen reader to say.
        self.record.setAccessibleName(tr("Stop") if recording else self.record.text())
        # Enabled also for the moment in which the microphone opens or closes: a button that is not loses the
        # focus to Cancel, and the next press of the key would throw the recording away.
        self.record.setEnabled(self._state is not _State.SAVING and bool(self._devices))
        self._device.setEnabled(ready)
        self.field.setEnabled(self._state is not _State.SAVING)
        named = bool(self.field.text().strip())
        self.save.setEnabled(named and (recording or (ready and self._recorded is not None)))
        if not self._devices:
            self._say(tr("No microphone was found. Connect one and open this window again."), "bad")

    def _say(self, words: str, tone: str) -> None:
        new = words != self.status.text()
        self.status.setText(words)
        set_tone(self.status, tone)
        if new and tone != "dim":  # what comes and goes while somebody reads is not said
            announce(self, words, urgent=tone == "bad")

    def _forget_recording(self) -> None:
        if self._recorded is not None:
            self._runner.keep(str(self._recorded), partial(self._recorded.unlink, missing_ok=True))
            self._recorded = None

    def shut_down(self) -> None:
        """The window is closing: stop at once; what was recorded stays among the recordings."""
        self.microphone.shut_down()

    # Qt overrides.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape end a recording first, which it would throw away else."""
        if event.key() == Qt.Key.Key_Escape and self._state is _State.RECORDING:
            self._toggle()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Leave nothing running and no recording that nobody wanted."""
        self._leaving = True
        if self._job is not None:
            self._job.cancel()
        if self._state is _State.RECORDING:
            self._toggle()
        if self._state in (_State.STARTING, _State.STOPPING):
            self.hide()  # ``_ended`` closes it
            return
        super().reject()

    def done(self, result: int) -> None:
        """Tidy up before the dialog is gone."""
        self._forget_recording()
        self.microphone.shut_down()
        super().done(result)


class _State(Enum):
    READY = "ready"
    STARTING = "starting"
    RECORDING = "recording"
    STOPPING = "stopping"
    SAVING = "saving"


def _speech_meter(services: Services, sample_rate: int, fpir: float) -> "SpeechMeter":
    from voxdesk.workflows.live.speech_meter import SpeechMeter

    return SpeechMeter(services, sample_rate)
