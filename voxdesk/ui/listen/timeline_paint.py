"""One turn, overlap or name of the timeline at a time in, drawn where it belongs out."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.labels import letters_of
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.listen.turn_words import voice_name
from voxdesk.ui.style.theme import Theme, interface_font
from voxdesk.ui.style.time_axis import LEFT_PX, RIGHT_PX

MARGIN_PX, ROW_PX, BLOCK_PX, VOICE_PX = 8, 24, 20, 26

_SHORT_VOICES = {
    Gender.FEMALE: mark("female"),
    Gender.MALE: mark("male"),
    Gender.UNCERTAIN: mark("uncertain"),
}


class TimelinePainter:
    """Paints on ``widget`` for a stretch ``span`` of seconds; call ``finish`` at the end."""

    def __init__(self, widget: QWidget, theme: Theme, span: tuple[float, float]) -> None:
        self._theme, self._span = theme, span
        self._width, self._height = widget.width(), widget.height()
        self._painter = QPainter(widget)
        self._painter.setFont(interface_font(12))
        self._area = QRectF(LEFT_PX, 0, self._width - LEFT_PX - RIGHT_PX, self._height)

    def labels(self, rows: Sequence[str]) -> None:
        """The names of the rows, and what the lowest line means."""
        painter = self._painter
        painter.setFont(interface_font(11))
        painter.setPen(self._theme.colour("dim"))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for number, row in enumerate(rows or (tr("Who"),)):
            box = QRectF(6, _row_top(number), LEFT_PX - 8, BLOCK_PX)
            # The end of a voice's name tells it from the others.
            unknown = letters_of(row) is not None
            cut = Qt.TextElideMode.ElideMiddle if unknown else Qt.TextElideMode.ElideRight
            words = QFontMetrics(painter.font()).elidedText(voice_name(row), cut, int(box.width()))
            painter.drawText(box, side, words)
        painter.drawText(QRectF(6, self._height - VOICE_PX, LEFT_PX - 8, 17), side, tr("Voice"))
        painter.setFont(interface_font(12))
        painter.setClipRect(self._area)

    def note(self, words: str) -> None:
        """Say why there is nothing."""
        self._painter.drawText(self._area.adjusted(4, MARGIN_PX + 2, 0, 0), Qt.AlignmentFlag.AlignLeft, words)

    def block(self, turn: Turn, row: int, fill: str, words: str, *, current: bool) -> None:
        """A turn in its row."""
        painter = self._painter
        left, right = self._x(turn.start_s), self._x(turn.end_s)
        block = QRectF(left, _row_top(row), max(2.0, right - left - 1.5), BLOCK_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 2) if current else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(block, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        # Words stay where they can be read while their block scrolls out on the left.
        start = max(block.left(), float(LEFT_PX))
        self._write(QRectF(start + 7, block.top(), block.right() - start - 10, BLOCK_PX), words)

    def voice(self, turn: Turn, top: float) -> None:
        """How the voice of a turn is perceived, on the lowest line."""
        left, right = self._x(turn.start_s), self._x(turn.end_s)
        certain = turn.gender is not Gender.UNCERTAIN
        tone = self._theme.colour(str(turn.gender)) if certain else self._theme.colour("dim", 130)
        start = max(left, float(LEFT_PX))
        self._write(QRectF(start + 1, top, right - start - 6, 17), tr(_SHORT_VOICES[turn.gender]))
        self._painter.setPen(QPen(tone, 2))
        self._painter.drawLine(QLineF(left, top + 18, max(left + 1.0, right - 1.5), top + 18))

    def overlap(self, stretches: Sequence[tuple[float, float]], rows: int) -> None:
        """Hatch where two people or more speak at once."""
        colour = self._theme.colour("text", 90)
        for start_s, end_s in stretches:
            left, right = self._x(start_s), self._x(end_s)
            if right >= LEFT_PX and left <= self._width - RIGHT_PX:
                box = QRectF(left, MARGIN_PX - 3, max(2.0, right - left), rows * ROW_PX + 2)
                self._painter.fillRect(box, QBrush(colour, Qt.BrushStyle.BDiagPattern))

    def more(self, *, above: bool, below: bool, bottom: float) -> None:
        """Say that there are rows out of sight."""
        self._painter.setClipping(False)
        self._painter.setPen(self._theme.colour("dim"))
        right = Qt.AlignmentFlag.AlignRight
        if above:
            self._painter.drawText(QRectF(0, -3, self._width - 2, 14), right, "▴")
        if below:
            self._painter.drawText(QRectF(0, bottom - 12, self._width - 2, 14), right, "▾")

    def finish(self, *, focus: bool) -> None:
        """Draw the frame of the keyboard's focus and end."""
        self._painter.setClipping(False)
        if focus:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(self._theme.colour("accent"))
            self._painter.drawRect(QRectF(2, 2, self._width - 5, self._height - 5))
        self._painter.end()

    def _write(self, box: QRectF, text: str) -> None:
        metrics = QFontMetrics(self._painter.font())
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        if len(words) > 1:
            self._painter.setPen(self._theme.colour("text"))
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            self._painter.drawText(box, side, words)

    def _x(self, seconds: float) -> float:
        start, end = self._span
        return LEFT_PX + (seconds - start) / (end - start) * (self._width - LEFT_PX - RIGHT_PX)


def _row_top(row: int) -> float:
    return MARGIN_PX + row * ROW_PX
