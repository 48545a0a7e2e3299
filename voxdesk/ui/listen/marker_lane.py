"""Shows markers in a lane above the picture: chosen, dragged, and written on in place."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolTip, QWidget

from voxdesk.timeline.markers import Marker, Markers
from voxdesk.ui.language.translation import tr
from voxdesk.ui.style.theme import Theme, interface_font
from voxdesk.ui.style.time_axis import LEFT_PX, RIGHT_PX, format_time

_HEIGHT_PX = 22
_FLAG_PX = 5
_DRAG_PX = 4
_FIELD_PX = 200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MarkerLane(QWidget):
    """Hidden while there are no markers.

    ``chosen`` carries the place of a marker to go to, ``removed`` that of one that shall go. ``renamed``
    carries a marker's place and new text, ``moved`` its place and new second. ``menu_asked`` carries a
    point on the screen.
    """

    chosen = Signal(int)
    renamed = Signal(int, str)
    moved = Signal(int, float)
    removed = Signal(int)
    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._markers: Markers = ()
        self._span = (0.0, 15.0)
        self._current: int | None = None
        self._held: tuple[int, float, float] | None = None  # place, where it was taken, second
        self._written = -1
        self._field = QLineEdit(self)
        self._field.setAccessibleName(tr("Text of the marker"))
        self._field.setPlaceholderText(tr("Text of the marker"))
        self._field.setStyleSheet("padding: 0 4px; border-radius: 4px;")
        self._field.hide()
        self._field.editingFinished.connect(self._take_text)
        self._field.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Markers"))
        self.hide()

    @property
    def current(self) -> int | None:
        """The place of the marker that was chosen last."""
        return self._current

    @property
    def markers(self) -> Markers:
        """Return what is shown."""
        return self._markers

    def set_markers(self, markers: Markers, current: int | None = None) -> None:
        """Show markers; ``current`` is the chosen one."""
        if self._field.isVisible() and markers != self._markers:
            self._close_field()
        self._markers, self._held = markers, None
        self._set_current(current if current is not None and current < len(markers) else None)
        self.setVisible(bool(markers))
        self.update()

    def set_span(self, start_s: float, end_s: float) -> None:
        """Follow the picture."""
        self._span = (start_s, end_s)
        if self._field.isVisible():
            self._place_field()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def write(self, place: int) -> None:
        """Open the field in which the text of a marker is written."""
        if not 0 <= place < len(self._markers):
            return
        self._set_current(place)
        self._written = place
        self._field.setText(self._markers[place].text)
        self._place_field()
        self._field.show()
        self._field.selectAll()
        self._field.setFocus()

    # Qt overrides

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(400, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a flag for each marker, and its text as far as the next one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(interface_font(12))
        metrics = QFontMetrics(painter.font())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for place, marker in enumerate(self._markers):
            x = self._x(self._second_of(place))
            if not LEFT_PX - 1 <= x <= self.width() - RIGHT_PX + 1:
                continue
            current = place == self._current
            colour = self._theme.colour("accent" if current else "dim")
            painter.setPen(QPen(colour, 1))
            painter.setBrush(colour)
            flag = (QPointF(x, 4), QPointF(x + 2 * _FLAG_PX, 4 + _FLAG_PX), QPointF(x, 4 + 2 * _FLAG_PX))
            painter.drawPolygon(QPolygonF(flag))
            painter.drawLine(QPointF(x, 4), QPointF(x, self.height()))
            room = self._end_of(place) - x - 2 * _FLAG_PX - 6
            words = metrics.elidedText(marker.text, Qt.TextElideMode.ElideRight, max(0, int(room)))
            painter.setPen(self._theme.colour("text" if current else "dim"))
            painter.drawText(QRectF(x + 2 * _FLAG_PX + 3, 0, max(0.0, room), self.height()), middle, words)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a marker and take hold of it."""
        place = self._place_at(event.position().x())
        if place is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._held = (place, event.position().x(), self._markers[place].at_s)
        self._set_current(place)
        self.chosen.emit(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write on the marker."""
        place = self._place_at(event.position().x())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._held = None
            self.write(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a marker, or tell its whole text."""
        x = event.position().x()
        if self._held is not None:
            place, taken_x, at_s = self._held
            if abs(x - taken_x) >= _DRAG_PX or at_s != self._markers[place].at_s:
                self._held = (place, taken_x, max(0.0, self._second_at(x)))
                self.update()
            return
        over = self._place_at(x)
        self.setCursor(Qt.CursorShape.ArrowCursor if over is None else Qt.CursorShape.PointingHandCursor)
        words = describe(self._markers[over]) if over is not None else ""
        QToolTip.showText(event.globalPosition().toPoint(), words, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        held, self._held = self._held, None
        if held is not None and held[2] != self._markers[held[0]].at_s:
            self.moved.emit(held[0], held[2])
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a marker."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            place = self._place_at(event.pos().x())
            if place is not None:
                self._set_current(place)
        self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from marker to marker; F2 or Enter writes, Delete removes."""
        key, last = Qt.Key(event.key()), len(self._markers) - 1
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(key)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or last < 0:
            event.ignore()
        elif step is not None:
            place = 0 if self._current is None else min(last, max(0, self._current + step))
            self._set_current(place)
            self.chosen.emit(place)
        elif self._current is None:
            event.ignore()
        elif key in (Qt.Key.Key_F2, *_ENTER):
            self.write(self._current)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(self._current)
        else:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the text with Enter, leave it as it was with Escape; both stay inside."""
        if watched is not self._field or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and event.key() in _ENTER:
            self._take_text()
            return True  # the lane below would write again by the same key
        if event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if pressed:
                self._close_field()
                return True
        return super().eventFilter(watched, event)

    # Small things

    def _take_text(self) -> None:
        place, text = self._written, self._field.text()
        if place >= 0:
            self._close_field()
            self.renamed.emit(place, text)

    def _close_field(self) -> None:
        self._written = -1
        had_focus = self._field.hasFocus()
        self._field.hide()
        if had_focus:
            self.setFocus()

    def _place_field(self) -> None:
        x = self._x(self._markers[self._written].at_s)
        left = x + 2 * _FLAG_PX + 2
        if left + _FIELD_PX > self.width() - RIGHT_PX:
            left = x - _FIELD_PX - 3  # the flag itself stays in sight
        left = min(max(left, LEFT_PX), self.width() - RIGHT_PX - _FIELD_PX)
        self._field.setGeometry(int(left), 1, _FIELD_PX, _HEIGHT_PX - 2)

    def _set_current(self, place: int | None) -> None:
        self._current = place
        everything = "; ".join(describe(each) for each in self._markers[:50])
        now = "" if place is None else tr("Current: {turn}. ", turn=describe(self._markers[place]))
        self.setAccessibleDescription(now + everything)
        self.update()

    def _second_of(self, place: int) -> float:
        """Tell where a marker is drawn: a dragged one where it would go."""
        held = self._held
        return held[2] if held is not None and held[0] == place else self._markers[place].at_s

    def _end_of(self, place: int) -> float:
        last = place + 1 == len(self._markers)
        return self.width() - RIGHT_PX if last else self._x(self._second_of(place + 1))

    def _place_at(self, x: float) -> int | None:
        """The marker under a place: its flag, or the text that follows it."""
        for place in reversed(range(len(self._markers))):
            left = self._x(self._markers[place].at_s)
            text = QFontMetrics(interface_font(12)).horizontalAdvance(self._markers[place].text)
            if left - 3 <= x <= min(left + 2 * _FLAG_PX + 4 + text, self._end_of(place)):
                return place
        return None

    def _x(self, seconds: float) -> float:
        start, end = self._span
        return LEFT_PX + (seconds - start) / (end - start) * (self.width() - LEFT_PX - RIGHT_PX)

    def _second_at(self, x: float) -> float:
        start, end = self._span
        return start + (x - LEFT_PX) / max(1, self.width() - LEFT_PX - RIGHT_PX) * (end - start)


def describe(marker: Marker) -> str:
    """Say where a marker stands and what is written on it."""
    return f"{format_time(marker.at_s, 0.1)} {marker.text}".rstrip()
