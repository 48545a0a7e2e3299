"""One voice that nobody has named: where it speaks, samples to hear, who it may be."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from voxdesk.core.types import Candidate
from voxdesk.ui.language.translation import local_number, tr
from voxdesk.ui.language.words import clock, counted, length
from voxdesk.ui.parts.card import Card, label, line
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.parts.playback import Stretch
from voxdesk.ui.parts.tab_stop import tab_before
from voxdesk.ui.style.icons import icon
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import Theme
from voxdesk.workflows.archive.find import SpokenTurn, UnnamedVoice

_SAMPLE_S = 12.0


class VoiceCard(Card):
    """``name_asked`` wants a name for the voice, ``confirmed`` and ``refused`` carry a Candidate.

    ``allowed`` carries a name that was refused and shall be suggested again, ``play_asked`` a Stretch.
    ``stop_asked`` wants silence, ``recordings_asked`` the number of the voice whose recordings are wanted.
    """

    name_asked = Signal(object)
    confirmed = Signal(object, object)
    refused = Signal(object, object)
    allowed = Signal(object, str)
    play_asked = Signal(object)
    stop_asked = Signal()
    recordings_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Who is it?"), parent)
        self._theme = theme
        self._voice: UnnamedVoice | None = None
        self._samples: list[_SampleRow] = []
        self._name = FittedLabel(18, 13, bold=True)
        self._about = label(tone="dim", wrap=True)
        self._inside = spaced(QVBoxLayout(), 6)
        self.name = QPushButton(tr("Name…"))
        self.name.setProperty("kind", "primary")
        self.name.setAccessibleName(tr("Name this voice in all its recordings"))
        self.name.setToolTip(self.name.accessibleName())
        self.recordings = QPushButton(tr("Its recordings"))
        self.name.clicked.connect(lambda: self.name_asked.emit(self._voice))
        self.recordings.clicked.connect(
            lambda: self.recordings_asked.emit(self._voice.group.id) if self._voice is not None else None
        )
        buttons = spaced(QHBoxLayout(), 6)
        buttons.addWidget(self.name)
        buttons.addWidget(self.recordings)
        buttons.addStretch(1)
        self.body.addWidget(self._name)
        self.body.addWidget(self._about)
        self.body.addLayout(self._inside)
        self.body.addStretch(1)
        self.body.addLayout(buttons)
        self.show_voice(None)

    @property
    def voice(self) -> UnnamedVoice | None:
        """The voice that is shown."""
        return self._voice

    def show_voice(self, voice: UnnamedVoice | None) -> None:
        """Show a voice, or ask for one to be chosen."""
        self._voice = voice
        self._clear()
        for button in (self.name, self.recordings):
            button.setVisible(voice is not None)
        if voice is None:
            self._name.set_text("")
            self._about.setText(tr("Choose a voice to hear it and to say who it is."))
            return
        self._name.set_text(tr("Voice {number}", number=voice.group.id))
        recordings = counted(voice.group.recordings, "recording")
        self._about.setText(
            tr(
                "This voice is in {recordings}, {seconds} of speech.",
                recordings=recordings,
                seconds=length(voice.group.seconds),
            )
        )
        self._show_samples(voice.samples)
        self._show_nearest(voice, voice.nearest)
        self._show_refused(voice)
        self._order_keys()

    def play_or_stop(self) -> None:
        """Play the first sample; stop when one is heard."""
        playing = [row for row in self._samples if row.playing]
        if playing:
            self.stop_asked.emit()
        elif self._samples:
            self.play_asked.emit(self._samples[0].played)

    def show_playing(self, turn: Stretch | None) -> None:
        """Mark the sample that is heard now, or none."""
        for row in self._samples:
            row.show_playing(turn == row.played)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        for row in self._samples:
            row.set_theme(theme)

    def _show_samples(self, samples: Sequence[SpokenTurn]) -> None:
        self._inside.addWidget(line())
        words = tr("Hear it") if samples else tr("None of its files can be found.")
        self._inside.addWidget(label(words, "dim", wrap=True))
        for number, sample in enumerate(samples, start=1):
            row = _SampleRow(sample, number, self._theme)
            row.pressed.connect(self._play)
            self._samples.append(row)
            self._inside.addWidget(row)

    def _show_nearest(self, voice: UnnamedVoice, nearest: Sequence[Candidate]) -> None:
        if not nearest:
            return
        self._inside.addWidget(line())
        self._inside.addWidget(label(tr("Nearest of your people"), "dim"))
        for candidate in nearest:
            row = _CandidateRow(candidate)
            row.confirm.clicked.connect(lambda _=False, each=candidate: self.confirmed.emit(voice, each))
            row.refuse.clicked.connect(lambda _=False, each=candidate: self.refused.emit(voice, each))
            self._inside.addWidget(row)

    def _show_refused(self, voice: UnnamedVoice) -> None:
        if not voice.refused:
            return
        self._inside.addWidget(label(tr("It is not"), "dim"))
        for name in voice.refused:
            again = _small(tr("Take back"), tr("Suggest {name} again", name=name))
            again.clicked.connect(lambda _=False, each=name: self.allowed.emit(voice, each))
            who = FittedLabel()
            who.set_text(name)
            part = QWidget()
            row = spaced(QHBoxLayout(part), 6)
            row.addWidget(who, 1)
            row.addWidget(again)
            self._inside.addWidget(part)

    def _order_keys(self) -> None:
        """Tab goes from top to bottom: what came into the middle now is not the last."""
        items = [self._inside.itemAt(place) for place in range(self._inside.count())]
        parts = [item.widget() for item in items if item is not None]
        buttons = [each for part in parts if part is not None for each in part.findChildren(QAbstractButton)]
        tab_before(self.name, buttons)

    def _play(self, row: "_SampleRow", playing: bool) -> None:
        if playing:
            self.stop_asked.emit()
        else:
            self.play_asked.emit(row.played)

    def _clear(self) -> None:
        self._samples = []
        while self._inside.count():
            item = self._inside.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class _SampleRow(QWidget):
    """Hold where a sample is, with a button that plays it."""

    pressed = Signal(object, bool)

    def __init__(self, sample: SpokenTurn, number: int, theme: Theme) -> None:
        super().__init__()
        turn = sample.turn
        end_s = min(turn.end_s, turn.start_s + _SAMPLE_S)
        self.played = Stretch(
            sample.recording.path, turn.start_s, end_s, (sample.recording.id, sample.voice.id)
        )
        self.playing = False
        self._number = number
        name = FittedLabel()
        name.set_text(sample.recording.path.name)
        where = label(f"{clock(turn.start_s)} – {clock(end_s)}", "dim")
        self.play = QToolButton()
        self.play.setProperty("kind", "quiet")
        self.play.setFixedSize(30, 30)
        self.play.setStyleSheet("padding: 0;")
        self.play.clicked.connect(lambda: self.pressed.emit(self, self.playing))
        layout = spaced(QHBoxLayout(self), 6)
        layout.addWidget(self.play)
        layout.addWidget(name, 1)
        layout.addWidget(where)
        self.set_theme(theme)

    def show_playing(self, playing: bool) -> None:
        self.playing = playing
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        name, colour = ("stop", theme.accent) if self.playing else ("play", theme.dim)
        self.play.setIcon(icon(name, colour))
        words = (
            tr("Stop sample {number}", number=self._number)
            if self.playing
            else tr("Play sample {number}", number=self._number)
        )
        self.play.setAccessibleName(words)
        self.play.setToolTip(words)


class _CandidateRow(QWidget):
    """Somebody who may speak, to be confirmed or refused."""

    def __init__(self, candidate: Candidate) -> None:
        super().__init__()
        name = FittedLabel()
        name.set_text(candidate.name)
        similarity = round(candidate.score, 2) + 0.0  # no minus before nothing
        score = label(local_number(similarity, ".2f").replace("-", "−"), "dim")
        score.setToolTip(tr("Similarity of the voices: {score}", score=score.text()))
        self.confirm = _small(tr("Yes"), tr("It is {name}", name=candidate.name))
        self.refuse = _small(tr("No"), tr("It is not {name}", name=candidate.name))
        layout = spaced(QHBoxLayout(self), 6)
        layout.addWidget(name, 1)
        for part in (score, self.confirm, self.refuse):
            layout.addWidget(part)


def _small(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "small")
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
