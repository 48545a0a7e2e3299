"""What can be done with a chosen stretch: a small bar that floats over the picture."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from voxdesk.core.types import Segment
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.card import label
from voxdesk.ui.style.icons import icon
from voxdesk.ui.style.theme import Theme
from voxdesk.ui.style.time_axis import format_length, format_time


class SelectionBar(QFrame):
    """Hidden without a selection; the signals say which button was pressed."""

    play_pressed = Signal()
    analyse_pressed = Signal()
    name_pressed = Signal()
    clear_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._words = label(tone="dim")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 5, 5)
        row.setSpacing(6)
        row.addWidget(self._words)
        row.addSpacing(4)
        for text, hint, signal in (
            (tr("Play"), tr("Play the selection (Space)"), self.play_pressed),
            (tr("Who is it?"), tr("Analyse only the selection"), self.analyse_pressed),
            (tr("Name…"), tr("Say who speaks in the selection"), self.name_pressed),
        ):
            button = QPushButton(text)
            button.setProperty("kind", "small")
            button.setToolTip(hint)
            button.setAccessibleName(tr("{action} (selection)", action=text.rstrip("…?")))
            button.clicked.connect(signal)
            row.addWidget(button)
        self._close = QToolButton()
        self._close.setProperty("kind", "quiet")
        self._close.setToolTip(tr("Clear the selection (Esc)"))
        self._close.setAccessibleName(tr("Clear the selection"))
        self._close.setIconSize(QSize(12, 12))
        self._close.setStyleSheet("padding: 2px;")
        self._close.setFixedSize(28, 26)
        self._close.clicked.connect(self.clear_pressed)
        row.addWidget(self._close)
        self.set_theme(theme)
        self.hide()

    def show_selection(self, segment: Segment | None) -> None:
        """Say what is selected, or hide."""
        self.setVisible(segment is not None)
        if segment is not None:
            ends = f"{format_time(segment.start_s, 0.1)} – {format_time(segment.end_s, 0.1)}"
            self._words.setText(f"{ends} · {format_length(segment.seconds)}")
            self.adjustSize()
            self.place()

    def place(self) -> None:
        """Stand in the middle of the parent's upper edge."""
        parent = self.parentWidget()
        if parent is not None:
            self.move(max(0, (parent.width() - self.width()) // 2), 18)

    def set_theme(self, theme: Theme) -> None:
        """Icon in the theme's colour."""
        self._close.setIcon(icon("close", theme.dim, px=12))
