"""How good the sound is for telling voices apart, in four lines and a grade."""

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from voxdesk.core.types import QualityGrade, SoundQuality
from voxdesk.ui.language.translation import mark, tr, translated
from voxdesk.ui.language.words import grade_words
from voxdesk.ui.parts.card import Card, label, line, set_tone
from voxdesk.ui.style.time_axis import format_length

_TONES = {QualityGrade.GOOD: "good", QualityGrade.FAIR: "warn", QualityGrade.POOR: "bad"}
_ROWS = (mark("Speech"), mark("Quality"), mark("Signal to noise"), mark("Clipping"), mark("Pitch"))
_HINTS = {
    "Speech": mark("How long somebody speaks, without the pauses"),
    "Signal to noise": mark("How far the voice stands above the background (SNR)"),
    "Clipping": mark("Share of samples at full scale: the recording was too loud"),
    "Pitch": mark("Fundamental frequency of the voice (F0), median of voiced sound"),
    "Quality": mark("How well suited the recording is for telling voices apart"),
}


class SoundCard(Card):
    """Shows a SoundQuality, or what of it is known while still recording."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Sound"), parent)
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        self._values: dict[str, QLabel] = {}
        for row, name in enumerate(_ROWS):
            title, value = label(tr(name), "dim"), label("–")
            for part in (title, value):
                part.setToolTip(tr(_HINTS[name]))
            if row:
                grid.addWidget(line(), 2 * row - 1, 0, 1, 2)
            grid.addWidget(title, 2 * row, 0)
            grid.addWidget(value, 2 * row, 1)
            self._values[name] = value
        self._problems = label(tone="warn", wrap=True)
        self.body.addLayout(grid)
        self.body.addWidget(self._problems)
        self.body.addStretch(1)
        self.show_nothing()

    def value(self, name: str) -> str:
        """Return what stands beside ``name``."""
        return self._values[name].text()

    @property
    def problems(self) -> str:
        """Return what is wrong with the sound, in words."""
        return self._problems.text()

    def show_nothing(self) -> None:
        """Nothing measured yet."""
        for name in _ROWS:
            self._put(name, "–")
        self._say("")

    def show_live(self, speech_s: float, seconds: float, clipped: bool) -> None:
        """Show what is known while recording."""
        self.show_nothing()
        self._put("Speech", _part_of(format_length(speech_s), seconds))
        self._put("Clipping", tr("too loud") if clipped else tr("none"), "bad" if clipped else "")

    def show_quality(self, quality: SoundQuality) -> None:
        """Everything that was measured."""
        self._put("Speech", _part_of(format_length(quality.speech_s), quality.seconds))
        snr = (
            "–" if quality.snr_db is None else tr("{snr_db:.0f} dB", snr_db=quality.snr_db).replace("-", "−")
        )
        self._put("Signal to noise", snr)
        clipped = 100 * quality.clipped
        words = _share(clipped)
        self._put("Clipping", words, "warn" if clipped >= 0.1 else "")
        self._put(
            "Pitch",
            "–" if quality.pitch_hz is None else tr("{pitch_hz:.0f} Hz", pitch_hz=quality.pitch_hz),
        )
        self._put("Quality", grade_words(quality.grade), _TONES[quality.grade])
        self._say("\n".join(translated(each) for each in quality.problems))

    def _put(self, name: str, text: str, tone: str = "") -> None:
        self._values[name].setText(text)
        self._values[name].setAccessibleName(f"{tr(name)}: {text}")
        set_tone(self._values[name], tone)

    def _say(self, problems: str) -> None:
        self._problems.setText(problems)
        self._problems.setVisible(bool(problems))


def _part_of(speech: str, seconds: float) -> str:
    return tr("{speech} of {length}", speech=speech, length=format_length(seconds))


def _share(percent: float) -> str:
    if percent < 0.001:
        return tr("none")
    return tr("{percent:.2g} %", percent=percent) if percent >= 0.1 else tr("below 0.1 %")
