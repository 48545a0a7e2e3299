"""Draws who speaks when in a recording: one thin lane a voice."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from voxdesk.core.types import Segment
from voxdesk.ui.style.theme import Theme

_LANE_PX, _GAP_PX = 9, 3
_MOST_LANES = 8


class TalkPlot(QWidget):
    """Lanes from the recording's beginning to its end, in the order of the table above them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lanes: tuple[tuple[Segment, ...], ...] = ()
        self._seconds = 1.0
        self._chosen: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lanes(self, lanes: Sequence[Sequence[Segment]], seconds: float) -> None:
        """Draw the turns of each voice in a recording of ``seconds``."""
        self._lanes = tuple(tuple(lane) for lane in lanes[:_MOST_LANES])
        self._seconds = max(seconds, 0.1)
        self.setVisible(bool(self._lanes))
        self.updateGeometry()
        self.update()

    def choose(self, lane: int | None) -> None:
        """Draw one lane in the accent's colour."""
        self._chosen = lane
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the lanes."""
        return QSize(100, max(1, len(self._lanes)) * (_LANE_PX + _GAP_PX) - _GAP_PX)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw tracks and turns."""
        painter = QPainter(self)
        for row, lane in enumerate(self._lanes):
            top = row * (_LANE_PX + _GAP_PX)
            middle = top + _LANE_PX // 2
            painter.fillRect(QRectF(0, middle, self.width(), 1), self._theme.colour("line"))
            fill = lane_colour(self._theme, row)
            if row == self._chosen:
                fill = self._theme.colour("accent")
            for turn in lane:
                left = turn.start_s / self._seconds * self.width()
                right = turn.end_s / self._seconds * self.width()
                painter.fillRect(QRectF(left, top, max(1.5, right - left), _LANE_PX), fill)
        painter.end()


def lane_colour(theme: Theme, row: int) -> QColor:
    """The colour of a voice's lane, and of the mark beside its name."""
    # The theme's colours lie behind words; alone, so thin, they would hardly be seen.
    fill = QColor(theme.people[row % len(theme.people)])
    return fill.lighter(150) if theme.dark else fill.darker(140)
