"""The cards beside the picture: who, the people heard or the candidates, the sound."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from voxdesk.ui.listen.candidates_card import CandidatesCard
from voxdesk.ui.listen.heard_card import HeardCard
from voxdesk.ui.listen.sound_card import SoundCard
from voxdesk.ui.parts.verdict_card import WIDTH_PX, VerdictCard
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import GAP_PX, Theme


class VerdictColumn(QScrollArea):
    """Holds ``verdict``, ``heard``, ``candidates`` and ``sound``; scrolls when the window is low."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH_PX)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verdict = VerdictCard()
        self.heard = HeardCard()
        self.candidates = CandidatesCard(theme)
        self.sound = SoundCard()
        self.heard.hide()
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = spaced(QVBoxLayout(inside), GAP_PX)
        column.addWidget(self.verdict)
        column.addWidget(self.heard)
        column.addWidget(self.candidates)
        column.addWidget(self.sound, 1)
        self.setWidget(inside)

    def show_waiting(self, words: str, heading: str = "") -> None:
        """Nothing is known yet."""
        self.verdict.show_waiting(words, heading)
        self.heard.hide()
        self.candidates.show_nothing()
        self.candidates.hide()
        self.sound.show_nothing()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.candidates.set_theme(theme)
