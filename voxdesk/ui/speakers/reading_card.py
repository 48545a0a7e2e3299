"""A text that somebody reads aloud, and how much speech has been heard of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton

from voxdesk.ui.language.translation import language, tr
from voxdesk.ui.parts.card import Card, label, set_tone
from voxdesk.ui.parts.level_meter import LevelMeter
from voxdesk.ui.speakers.prompts import reading_texts
from voxdesk.ui.style.theme import Theme


class ReadingCard(Card):
    """One text at a time; a button shows the next one."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = reading_texts(language())
        self._text = label(self._texts[0], wrap=True)
        self._text.setStyleSheet("font-size: 16px;")
        self._text.setMinimumHeight(120)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        other = QPushButton(tr("Another text"))
        other.setProperty("kind", "small")
        other.setAutoDefault(False)
        other.clicked.connect(self._next)
        self.body.addWidget(self._text, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(other)
        self.body.addLayout(row)

    def _next(self) -> None:
        place = self._texts.index(self._text.text())
        self._text.setText(self._texts[(place + 1) % len(self._texts)])


class SpeechBar(QHBoxLayout):
    """Hold how much of the speech that is wanted was heard, in per cent, beside the level ``meter``."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Speech so far"))
        self._count = label("0 %", "dim")
        self.meter = LevelMeter(theme)
        self.setSpacing(12)
        self.addWidget(self.bar, 1)
        self.addWidget(self._count)
        self.addWidget(self.meter)

    def show_share(self, share: float) -> None:
        """Show a share from 0; all from 1 on is enough."""
        percent = min(100, round(100 * share))
        self.bar.setValue(percent)
        self._count.setText(f"{percent} %")
        set_tone(self.bar, "good" if percent >= 100 else "")
