"""The whole recording in a strip: waveform, turns, playhead, and the stretch that the picture shows."""

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from voxdesk.core.types import Segment, Turn
from voxdesk.ui.language.translation import tr
from voxdesk.ui.style.theme import Theme
from voxdesk.ui.style.time_axis import LEFT_PX, RIGHT_PX, format_time
from voxdesk.workflows.listen.waveform import Waveform

_HEIGHT_PX = 40
_TURNS_PX = 6
_LEAST_WINDOW_PX = 6
# Softer than this share of full scale a recording stays flat in the overview: it is silence, not speech.
_SOFTEST = 0.02


def paint_waveform(
    painter: QPainter,
    waveform: Waveform,
    area: QRectF,
    span: tuple[float, float],
    colour: QColor,
    *,
    fitted: bool = False,
) -> None:
    """Draw ``span`` seconds into ``area``: full scale, or ``fitted`` its own loudest, from edge to edge."""
    width = max(1, int(area.width()))
    low, high = waveform.over(*span, width)
    middle, half = area.center().y(), area.height() / 2
    if fitted:
        half /= max(_SOFTEST, float(high.max()), -float(low.min()))
    painter.setPen(QPen(colour, 1))
    painter.drawLines(
        [
            QLineF(
                area.left() + x,
                max(area.top(), middle - half * float(high[x]) - 0.5),
                area.left() + x,
                min(area.bottom(), middle - half * float(low[x]) + 0.5),
            )
            for x in range(width)
        ]
    )


class OverviewStrip(QWidget):
    """Pressing or dragging moves the picture there: ``span_wanted`` carries first and last second."""

    span_wanted = Signal(float, float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._seconds = 0.0
        self._span = (0.0, 0.0)
        self._playhead_s: float | None = None
        self._waveform: Waveform | None = None
        self._turns: tuple[tuple[Turn, str], ...] = ()
        self._grip_s: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Overview of the recording"))
        self.setToolTip(tr("The whole recording. Drag to move the picture."))

    def show_recording(self, seconds: float) -> None:
        """A recording of that length; its waveform and turns come later."""
        self._seconds, self._waveform, self._turns = seconds, None, ()
        self.update()

    def set_waveform(self, waveform: Waveform) -> None:
        """Show the waveform."""
        self._waveform = waveform
        self.update()

    def set_turns(self, turns: tuple[tuple[Turn, str], ...]) -> None:
        """Show turns, each in its colour."""
        self._turns = turns
        self.update()

    def set_span(self, start_s: float, end_s: float) -> None:
        """Mark what the picture shows."""
        self._span = (start_s, end_s)
        self.setAccessibleDescription(
            tr(
                "{start} to {end} of {length}",
                start=format_time(start_s, 0.1),
                end=format_time(end_s, 0.1),
                length=format_time(self._seconds, 0.1),
            )
        )
        self.update()

    def set_playhead(self, seconds: float | None) -> None:
        """Show where the sound is."""
        self._playhead_s = seconds
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """A strip as wide as the picture."""
        return QSize(300, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        painter, theme, area = QPainter(self), self._theme, self._area()
        painter.fillRect(area, theme.colour("track", 90))
        if self._seconds <= 0:
            return
        sound = area.adjusted(0, 2, 0, -_TURNS_PX - 2)
        if self._waveform is not None:
            whole = (0.0, self._seconds)
            paint_waveform(painter, self._waveform, sound, whole, theme.colour("dim"), fitted=True)
        for turn, fill in self._turns:
            left, right = self._x(turn.start_s), self._x(turn.end_s)
            box = QRectF(left, area.bottom() - _TURNS_PX, max(1.0, right - left), _TURNS_PX)
            painter.fillRect(box, QColor(fill))
        left, right = self._x(self._span[0]), self._x(self._span[1])
        window = QRectF(left, area.top(), max(_LEAST_WINDOW_PX, right - left), area.height())
        painter.setPen(QPen(theme.colour("accent"), 1))
        painter.setBrush(theme.colour("accent", 36))
        painter.drawRect(window.adjusted(0.5, 0.5, -0.5, -0.5))
        if self._playhead_s is not None:
            x = self._x(self._playhead_s)
            painter.setPen(QPen(theme.colour("text"), 1))
            painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent"))
            painter.drawRect(QRectF(1, 1, self.width() - 3, self.height() - 3))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the window, or move it here."""
        if event.button() != Qt.MouseButton.LeftButton or self._seconds <= 0:
            return
        at_s, (start, end) = self._second(event.position().x()), self._span
        self._grip_s = at_s - start if start <= at_s <= end else (end - start) / 2
        self._move(at_s)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the window."""
        if self._grip_s is not None:
            self._move(self._second(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grip_s = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move by a tenth of what is shown."""
        turn = event.angleDelta().y() or event.angleDelta().x()
        self._shift(-turn / 120 * 0.1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by keyboard: a tenth, or a whole picture."""
        share = {
            Qt.Key.Key_Left: -0.1,
            Qt.Key.Key_Right: 0.1,
            Qt.Key.Key_PageUp: -1.0,
            Qt.Key.Key_PageDown: 1.0,
        }.get(Qt.Key(event.key()))
        if share is None or event.modifiers():
            event.ignore()
        else:
            self._shift(share)

    def _shift(self, share: float) -> None:
        start, end = self._span
        self.span_wanted.emit(start + share * (end - start), end + share * (end - start))

    def _move(self, at_s: float) -> None:
        start, end = self._span
        begin = at_s - (self._grip_s or 0.0)
        self.span_wanted.emit(begin, begin + end - start)

    def _area(self) -> QRectF:
        return QRectF(LEFT_PX, 3, max(1, self.width() - LEFT_PX - RIGHT_PX), self.height() - 6)

    def _x(self, seconds: float) -> float:
        return LEFT_PX + seconds / self._seconds * self._area().width()

    def _second(self, x: float) -> float:
        return (x - LEFT_PX) / self._area().width() * self._seconds


class WaveformLane(QWidget):
    """The waveform under the picture, over the same stretch of time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._waveform: Waveform | None = None
        self._span = (0.0, 1.0)
        self._playhead_s: float | None = None
        self._selection: Segment | None = None
        self.setFixedHeight(72)
        self.setAccessibleName(tr("Waveform"))

    def set_selection(self, selection: Segment | None) -> None:
        """Mark what is selected in the picture."""
        self._selection = selection
        self.update()

    def set_waveform(self, waveform: Waveform | None) -> None:
        """Show a waveform, or none."""
        self._waveform = waveform
        self.update()

    def set_span(self, start_s: float, end_s: float) -> None:
        """Follow the picture."""
        self._span = (start_s, end_s)
        self.update()

    def set_playhead(self, seconds: float | None) -> None:
        """Show where the sound is."""
        self._playhead_s = seconds
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        painter = QPainter(self)
        area = QRectF(LEFT_PX, 4, max(1, self.width() - LEFT_PX - RIGHT_PX), self.height() - 8)
        painter.fillRect(area, self._theme.colour("track", 90))
        start, end = self._span
        scale = area.width() / (end - start)
        if self._selection is not None:
            left = area.left() + (max(self._selection.start_s, start) - start) * scale
            right = area.left() + (min(self._selection.end_s, end) - start) * scale
            if right > left:
                chosen = QRectF(left, area.top(), right - left, area.height())
                painter.fillRect(chosen, self._theme.colour("accent", 40))
        if self._waveform is not None:
            paint_waveform(painter, self._waveform, area, self._span, self._theme.colour("accent"))
        if self._playhead_s is not None and start <= self._playhead_s <= end:
            x = area.left() + (self._playhead_s - start) * scale
            painter.setPen(QPen(self._theme.colour("text"), 1))
            painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
