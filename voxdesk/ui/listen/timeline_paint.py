"""Draws one lane, turn, overlap or playhead of the timeline at a time where it belongs."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from voxdesk.core.types import Turn
from voxdesk.ui.style.theme import Theme, interface_font
from voxdesk.ui.style.time_axis import LEFT_PX, RIGHT_PX

# A lane is a line of words above a row of blocks: a name has the whole width and is never cut.
MARGIN_PX, WORDS_PX, BLOCK_PX, LANE_PX = 6, 16, 18, 38
_TENTATIVE_ALPHA = 110
_TEXT_PX, _LEAST_TEXT_PX = 4, 30


class TimelinePainter:
    """Paints on ``widget`` for a stretch ``span`` of seconds; call ``finish`` at the end."""

    def __init__(self, widget: QWidget, theme: Theme, span: tuple[float, float]) -> None:
        self._theme, self._span = theme, span
        self._width, self._height = widget.width(), widget.height()
        self._painter = QPainter(widget)
        self._painter.setFont(interface_font(12))
        self._area = QRectF(LEFT_PX, 0, self._width - LEFT_PX - RIGHT_PX, self._height)

    def lane(self, row: int, title: str, detail: str, fill: str) -> None:
        """Write whose lane it is, and draw the track on which its blocks stand."""
        painter, top = self._painter, lane_top(row)
        painter.setClipping(False)
        track = QRectF(LEFT_PX, top + WORDS_PX, self._area.width(), BLOCK_PX)
        painter.fillRect(track, self._theme.colour("track", 90))
        painter.fillRect(QRectF(8, top + 4, 8, 8), QColor(fill))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(interface_font(12))
        painter.setPen(self._theme.colour("text"))
        box = QRectF(22, top, self._width - 22 - RIGHT_PX, WORDS_PX)
        painter.drawText(box, side, title)
        left = 22 + QFontMetrics(painter.font()).horizontalAdvance(title) + 10
        painter.setFont(interface_font(11))
        painter.setPen(self._theme.colour("dim"))
        room = QRectF(left, top, self._width - left - RIGHT_PX, WORDS_PX)
        if QFontMetrics(painter.font()).horizontalAdvance(detail) <= room.width():
            painter.drawText(room, side, detail)

    def note(self, words: str) -> None:
        """Say why there is nothing."""
        self._painter.setClipping(False)
        self._painter.setPen(self._theme.colour("dim"))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(QRectF(22, 0, self._width - 22, self._height), side, words)

    def block(self, turn: Turn, row: int, fill: str, *, current: bool) -> None:
        """A turn in its lane; a name that is not sure is drawn pale with a dashed edge."""
        painter = self._painter
        painter.setClipRect(self._area)
        left, right = self._x(turn.start_s), self._x(turn.end_s)
        block = QRectF(left, lane_top(row) + WORDS_PX, max(2.0, right - left - 1.0), BLOCK_PX)
        colour = QColor(fill)
        edge: QPen | Qt.PenStyle = Qt.PenStyle.NoPen
        if turn.tentative:
            edge = QPen(colour, 1, Qt.PenStyle.DashLine)
            colour.setAlpha(_TENTATIVE_ALPHA)
        if current:
            edge = QPen(self._theme.colour("accent"), 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(edge)
        painter.setBrush(colour)
        painter.drawRoundedRect(block, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def text(self, turn: Turn, row: int, fill: str, said: str) -> None:
        """Write what is said into the block of a turn, from where it is in sight, as much as fits."""
        left = max(self._x(turn.start_s), float(LEFT_PX)) + _TEXT_PX
        right = min(self._x(turn.end_s), float(self._width - RIGHT_PX)) - _TEXT_PX
        if not said or right - left < _LEAST_TEXT_PX:
            return
        painter = self._painter
        painter.setClipRect(self._area)
        painter.setFont(interface_font(11))
        pale = turn.tentative
        painter.setPen(self._theme.colour("text") if pale else _legible_on(QColor(fill)))
        box = QRectF(left, lane_top(row) + WORDS_PX, right - left, BLOCK_PX)
        shown = QFontMetrics(painter.font()).elidedText(said, Qt.TextElideMode.ElideRight, int(right - left))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def overlap(self, stretches: Sequence[tuple[float, float]], rows: int) -> None:
        """Hatch where two people or more speak at once."""
        colour = self._theme.colour("text", 90)
        self._painter.setClipRect(self._area)
        for start_s, end_s in stretches:
            left, right = self._x(start_s), self._x(end_s)
            if right >= LEFT_PX and left <= self._width - RIGHT_PX:
                for row in range(rows):
                    box = QRectF(left, lane_top(row) + WORDS_PX, max(2.0, right - left), BLOCK_PX)
                    self._painter.fillRect(box, QBrush(colour, Qt.BrushStyle.BDiagPattern))

    def selection(self, start_s: float, end_s: float) -> None:
        """Lighten what is selected in the picture above."""
        self._painter.setClipRect(self._area)
        left, right = self._x(start_s), self._x(end_s)
        self._painter.fillRect(QRectF(left, 0, right - left, self._height), self._theme.colour("accent", 40))

    def playhead(self, at_s: float) -> None:
        """Draw the picture's playhead through all lanes."""
        self._painter.setClipRect(self._area)
        x = self._x(at_s)
        self._painter.setPen(QPen(self._theme.colour("text"), 1))
        self._painter.drawLine(QLineF(x, 0, x, self._height))

    def more(self, *, above: bool, below: bool) -> None:
        """Say that there are rows out of sight."""
        self._painter.setClipping(False)
        self._painter.setFont(interface_font(12))
        self._painter.setPen(self._theme.colour("dim"))
        right = Qt.AlignmentFlag.AlignRight
        if above:
            self._painter.drawText(QRectF(0, -3, self._width - 2, 14), right, "▴")
        if below:
            self._painter.drawText(QRectF(0, self._height - 14, self._width - 2, 14), right, "▾")

    def finish(self, *, focus: bool) -> None:
        """Draw the frame of the keyboard's focus and end."""
        self._painter.setClipping(False)
        if focus:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(self._theme.colour("accent"))
            self._painter.drawRect(QRectF(2, 2, self._width - 5, self._height - 5))
        self._painter.end()

    def _x(self, seconds: float) -> float:
        start, end = self._span
        return LEFT_PX + (seconds - start) / (end - start) * (self._width - LEFT_PX - RIGHT_PX)


def lane_top(row: int) -> float:
    """Return where a lane begins, in pixels from the top."""
    return MARGIN_PX + row * LANE_PX


def _legible_on(fill: QColor) -> QColor:
    """Return black or white, whichever stands out more (WCAG 2: where both do equally at 0.18)."""
    linear = [
        (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
        for value in (fill.redF(), fill.greenF(), fill.blueF())
    ]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return QColor("black" if luminance > 0.18 else "white")
