"""The row of controls for recording and playing: source, record, pause, play, loop, level, open."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from voxdesk.core.types import InputDevice
from voxdesk.ui.language.translation import local_number, mark, tr
from voxdesk.ui.language.words import clock, device_words, length
from voxdesk.ui.listen.sound_panel import SoundButton
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.level_meter import LevelMeter
from voxdesk.ui.style.icons import icon
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import Theme

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0)
NO_MICROPHONE = mark("No microphone")


class TransportState(Enum):
    """Hold what is going on: decides which controls can be used."""

    EMPTY = "empty"
    LOADED = "loaded"
    PLAYING = "playing"
    PLAY_PAUSED = "play_paused"
    BUSY = "busy"
    RECORDING = "recording"
    RECORD_PAUSED = "record_paused"

    @property
    def recording(self) -> bool:
        """Tell whether the microphone is in use."""
        return self in (TransportState.BUSY, TransportState.RECORDING, TransportState.RECORD_PAUSED)


class Transport(QWidget):
    """Buttons ``record``, ``pause``, ``play``, ``open``, a picker and a meter; the page says what they do.

    ``BUSY`` is the moment in which a recording begins or ends.
    """

    loop_changed = Signal(bool)
    speed_changed = Signal(float)
    device_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.state = TransportState.EMPTY
        self.record = QPushButton(tr("Record"))
        self.record.setProperty("kind", "record")
        # Never squeezed below its word, in any language.
        self.record.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.pause = _tool(tr("Pause"), tr("Pause (P)"))
        self.play = _tool(tr("Play"), tr("Play or pause (Space)"))
        self.loop = _tool(tr("Loop"), tr("Play the selection, or everything, over and over (L)"))
        self.loop.setCheckable(True)
        self.position = label(tone="dim")
        self.position.setToolTip(tr("Position and length"))
        self.position.setMinimumWidth(self.position.fontMetrics().horizontalAdvance("00:00.0 / 00:00") + 4)
        self.speed = QComboBox()
        self.speed.setAccessibleName(tr("Speed"))
        self.speed.setAccessibleDescription(tr("How fast recordings are played; the pitch stays"))
        self.speed.setToolTip(tr("How fast recordings are played; the pitch stays"))
        for speed in SPEEDS:
            self.speed.addItem(f"{local_number(speed, 'g')}×", speed)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self.speed.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.sound = SoundButton(theme)
        self.source = QComboBox()
        self.source.setAccessibleName(tr("Microphone"))
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.setMinimumContentsLength(13)
        self.source.setMaximumWidth(240)
        self.source.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.meter = LevelMeter(theme)
        self.open = QPushButton(tr("Open…"))
        self.open.setToolTip(tr("Open a recording (Ctrl+O)"))
        self.open.setAccessibleName(tr("Open a recording"))
        self.open.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = spaced(QHBoxLayout(self), 6)
        for part in (self.record, self.pause, self.play, self.loop):
            row.addWidget(part)
        row.addWidget(self.position)
        row.addWidget(self.speed)
        row.addWidget(self.sound)
        row.addWidget(self.source, 50)
        row.addWidget(self.meter, 20)
        row.addStretch(1)  # a wide window leaves a gap, and no button is stretched
        row.addWidget(self.open)
        self.loop.toggled.connect(self.loop_changed)
        self.speed.currentIndexChanged.connect(lambda _i: self.speed_changed.emit(self.speed.currentData()))
        self.show_position(None, 0.0)
        self.source.activated.connect(lambda _index: self.device_chosen.emit(self.device_name))
        self.source.addItem(tr("Looking for microphones…"), None)
        self.set_theme(theme)

    @property
    def device_name(self) -> str:
        """The chosen microphone, or an empty string."""
        name = self.source.currentData()
        return name if isinstance(name, str) else ""

    def set_devices(self, devices: Sequence[InputDevice], wanted: str, problem: str = "") -> None:
        """List the microphones; ``wanted``, else the system's default one, is chosen.

        ``problem`` says why there are none.
        """
        self.source.setToolTip(problem or tr("Which microphone to record from"))
        names = [device.name for device in devices]
        listed = [self.source.itemData(i) for i in range(self.source.count())]
        if names and names == listed:
            return
        self.source.clear()
        for device in devices:
            self.source.addItem(device_words(device.name), device.name)
        default = next((device.name for device in devices if device.is_default), "")
        self.choose_device(wanted if wanted in names else default)
        if not names:
            self.source.addItem(tr(NO_MICROPHONE), None)
        view = self.source.view()
        view.setMinimumWidth(min(480, view.sizeHintForColumn(0) + 24))
        self._show_state()

    def show_position(self, at_s: float | None, length_s: float) -> None:
        """Say where the playhead is, and how long the recording; nothing without one."""
        words = f"{_reading(at_s or 0.0)} / {length(length_s)}" if length_s > 0 else ""
        if words != self.position.text():
            self.position.setText(words)

    def choose_speed(self, speed: float) -> None:
        """Show a speed that is offered."""
        index = self.speed.findData(speed)
        if index >= 0:
            self.speed.setCurrentIndex(index)

    def choose_device(self, name: str) -> None:
        """Choose a microphone that is listed."""
        index = self.source.findData(name)
        if index >= 0:
            self.source.setCurrentIndex(index)

    def set_state(self, state: TransportState, seconds: float = 0.0) -> None:
        """Offer what can be done in ``state``; ``seconds`` is the length recorded so far."""
        words = tr("Stop {seconds}", seconds=clock(seconds)) if state.recording else tr("Record")
        if self.record.text() != words:
            self.record.setText(words)
        if state is not self.state:
            self.state = state
            self._show_state()

    @property
    def can_record(self) -> bool:
        """Tell whether there is a microphone to record from, or a recording to end."""
        return self.state.recording or self.source.currentData() is not None

    def set_theme(self, theme: Theme) -> None:
        """Icons in the theme's colours."""
        self._theme = theme
        self.meter.set_theme(theme)
        self.sound.set_theme(theme)
        self._show_state()

    def _show_state(self) -> None:
        state, theme = self.state, self._theme
        recording = state.recording
        can_play = state in (TransportState.LOADED, TransportState.PLAYING, TransportState.PLAY_PAUSED)
        can_record = self.can_record
        self.record.setEnabled(can_record and state is not TransportState.BUSY)
        self.record.setIcon(
            icon("stop" if recording else "record", theme.on_record if can_record else theme.dim)
        )
        self.record.setIconSize(QSize(16, 16))
        self.record.setAccessibleName(tr("Stop recording") if recording else tr("Record"))
        self.record.setToolTip(
            tr("Stop and analyse (R)") if recording else tr("Record from the microphone (R)")
        )
        self.source.setEnabled(not recording)
        paused = state in (TransportState.RECORD_PAUSED, TransportState.PLAY_PAUSED)
        self._dress(
            self.pause,
            "pause",
            state not in (TransportState.EMPTY, TransportState.LOADED, TransportState.BUSY),
        )
        self.pause.setCheckable(True)
        self.pause.setChecked(paused)
        self.pause.setAccessibleName(tr("Resume") if paused else tr("Pause"))
        playing = state in (TransportState.PLAYING, TransportState.PLAY_PAUSED)
        self._dress(self.play, "stop" if playing else "play", can_play)
        self.play.setAccessibleName(tr("Stop playing") if playing else tr("Play"))
        self._dress(self.loop, "loop", not recording)
        self.open.setEnabled(not recording)

    def _dress(self, button: QToolButton, name: str, enabled: bool) -> None:
        button.setEnabled(enabled)
        button.setIcon(icon(name, self._theme.text if enabled else self._theme.dim, self._theme.accent))


def _reading(seconds: float) -> str:
    """A position to a tenth of a second as a clock shows it: 1:29.7."""
    tenths = int(seconds * 10)
    return f"{clock(tenths / 10)}{local_number(tenths % 10 / 10, '.1f')[1:]}"


def _tool(name: str, hint: str) -> QToolButton:
    button = QToolButton()
    button.setAccessibleName(name)
    button.setToolTip(hint)
    button.setIconSize(QSize(18, 18))
    button.setStyleSheet("padding: 6px 4px;")
    button.setFixedWidth(44)
    return button
