"""The large picture: live sound or a file over time and frequency, with cursor, zoom, pan and selection."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from voxdesk.core.types import Float32, Segment
from voxdesk.features.overview import Overview
from voxdesk.features.scale import FrequencyScale
from voxdesk.ui.spectrogram_look import SpectrogramLook
from voxdesk.ui.theme import Theme, interface_font
from voxdesk.ui.time_axis import LEFT_PX, RIGHT_PX
from voxdesk.ui.translation import tr
from voxdesk.ui.widgets import spectrogram_paint as paint
from voxdesk.ui.widgets.file_image import FileImage
from voxdesk.ui.widgets.live_image import LiveImage

LIVE_SPAN_S = 15.0
LIVE_SPANS_S = (3.0, 60.0)
_BOTTOM_PX = 24
_TOP_PX = 8
_SHORTEST_S = 0.02
_EDGE_PX = 5
_CLICK_PX = 4


class SpectrogramView(QWidget):
    """Shows nothing, a running recording (``show_live``, ``push``) or a file (``show_file``).

    ``span_changed`` tells the visible stretch, ``tiles_wanted`` what a file's picture lacks,
    ``selection_changed`` the chosen Segment or None, ``pointed`` a click's time, ``painted`` that
    a picture has been drawn.
    """

    span_changed = Signal(float, float)
    tiles_wanted = Signal(object)
    selection_changed = Signal(object)
    pointed = Signal(float)
    painted = Signal()

    def __init__(self, look: SpectrogramLook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._theme = look, theme
        self._live: LiveImage | None = None
        self._file: FileImage | None = None
        self._length_s = 0.0
        self._span = (0.0, LIVE_SPAN_S)
        self._live_span_s = LIVE_SPAN_S
        self._stale = True
        self._pointer: QPointF | None = None
        self._playhead_s: float | None = None
        self._selection: Segment | None = None
        self._drag: _Drag | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Spectrogram"))
        self.setAccessibleDescription(
            tr(
                "Arrow keys move, plus and minus zoom, Home and End go to the ends, "
                "Shift with an arrow key selects a stretch."
            )
        )

    # What is shown

    def show_nothing(self) -> None:
        """An empty picture."""
        self._live = self._file = None
        self._length_s = 0.0
        self._clear_marks()
        self._set_span(0.0, LIVE_SPAN_S)

    def show_live(self, sample_rate: int) -> None:
        """Begin a live picture; ``push`` feeds it."""
        self._file = None
        self._clear_marks()
        area = self.picture_area()
        self._live = LiveImage(self._look, sample_rate, *self._pixel_size(area), self._live_span_s)
        self._set_span(0.0, self._live_span_s)

    def push(self, samples: Float32) -> bool:
        """Add live sound f32[n]; returns whether new columns are about to be painted."""
        if self._live is None or not self._live.push(samples):
            return False
        self._length_s = self._live.heard_s
        self._follow()
        return True

    def show_file(self, overview: Overview, *, keep_span: bool = False) -> None:
        """Show a recording; ``keep_span`` stays where the view is (another look, same recording)."""
        self._live = None
        self._file = FileImage(overview, self._look)
        self._length_s = overview.seconds
        if not keep_span:
            self._clear_marks()
            self._set_span(0.0, max(overview.seconds, _SHORTEST_S))
        self.refresh()

    def refresh(self) -> None:
        """Draw anew: tiles have arrived."""
        self._stale = True
        self.update()

    def set_look(self, look: SpectrogramLook) -> None:
        """Another look for what is on the screen; a file's new overview comes by ``show_file``."""
        self._look = look
        if self._live is not None:
            self._live.restyle(look, *self._pixel_size(self.picture_area()), self._live_span_s)
        if self._file is not None:
            self._file.recolour(look)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Colours of everything around the picture."""
        self._theme = theme
        self.update()

    # Time

    @property
    def span(self) -> tuple[float, float]:
        """The visible stretch in seconds."""
        return self._span

    @property
    def live_end_s(self) -> float:
        """Until when a running recording has been drawn; 0 without one."""
        return self._live.end_s if self._live is not None else 0.0

    @property
    def scale(self) -> FrequencyScale | None:
        """The frequency axis of what is shown."""
        image = self._live or self._file
        return image.scale if image else None

    @property
    def selection(self) -> Segment | None:
        """The chosen stretch."""
        return self._selection

    def show_span(self, start_s: float, end_s: float) -> None:
        """Move to a stretch of a file; kept inside the recording."""
        if self._file is None:
            return
        length = min(max(end_s - start_s, _SHORTEST_S), max(self._length_s, _SHORTEST_S))
        start = min(max(0.0, start_s), max(0.0, self._length_s - length))
        self._set_span(start, start + length)

    def zoom(self, factor: float, around_s: float | None = None) -> None:
        """Show ``factor`` times as much; ``around_s`` (else the playhead or the middle) stays in place."""
        start, end = self._span
        if self._live is not None:
            low, high = LIVE_SPANS_S
            self._live_span_s = min(high, max(low, self._live_span_s * factor))
            self._live.restyle(self._look, *self._pixel_size(self.picture_area()), self._live_span_s)
            self._follow()
            return
        if around_s is None:
            head = self._playhead_s
            around_s = head if head is not None and start <= head <= end else (start + end) / 2
        share = (around_s - start) / (end - start)
        length = min(max((end - start) * factor, _SHORTEST_S), max(self._length_s, _SHORTEST_S))
        self.show_span(around_s - share * length, around_s + (1 - share) * length)

    def pan(self, share: float) -> None:
        """Move by a share of what is visible."""
        start, end = self._span
        self.show_span(start + share * (end - start), end + share * (end - start))

    def set_playhead(self, seconds: float | None, *, follow: bool = False) -> None:
        """Where the sound is being played; ``follow`` turns the page when it leaves the picture."""
        if seconds == self._playhead_s:
            return
        self._playhead_s = seconds
        start, end = self._span
        if follow and seconds is not None and self._file is not None and not start <= seconds <= end:
            self.show_span(seconds, seconds + end - start)
        self.update()

    @property
    def playhead_s(self) -> float | None:
        """Where the playhead stands."""
        return self._playhead_s

    def select(self, segment: Segment | None) -> None:
        """Choose a stretch, or none."""
        if segment is not None:
            start = min(max(0.0, segment.start_s), self._length_s)
            end = min(max(0.0, segment.end_s), self._length_s)
            segment = Segment(start, end) if end - start >= _SHORTEST_S else None
        if segment != self._selection:
            self._selection = segment
            self.selection_changed.emit(segment)
            self.update()

    # Geometry

    def picture_area(self) -> QRect:
        """Where the picture lies in the widget."""
        return self.rect().adjusted(LEFT_PX, _TOP_PX, -RIGHT_PX, -_BOTTOM_PX)

    def time_at(self, x: float) -> float:
        """Seconds at a horizontal position."""
        area, (start, end) = self.picture_area(), self._span
        return start + (x - area.left()) / max(1, area.width()) * (end - start)

    def x_at(self, seconds: float) -> float:
        """Horizontal position of a time."""
        area, (start, end) = self.picture_area(), self._span
        return area.left() + (seconds - start) / (end - start) * area.width()

    def reading_at(self, x: float, y: float) -> str:
        """Time, frequency and level under a point, as the cursor says them."""
        image, area = self._live or self._file, self.picture_area()
        if image is None or not area.contains(int(x), int(y)):
            return ""
        from_top = (y - area.top()) / area.height()
        rows = image.scale.rows
        hz = image.scale.row_to_hz(rows * (1 - from_top))
        level = image.level_at(self.time_at(x), min(rows - 1, int(from_top * rows)))
        return paint.reading(self.time_at(x), self._span[1] - self._span[0], hz, level)

    def _pixel_size(self, area: QRect) -> tuple[int, int]:
        ratio = self.devicePixelRatioF()
        return max(16, round(area.width() * ratio)), max(16, round(area.height() * ratio))

    def _set_span(self, start_s: float, end_s: float) -> None:
        self._stale = True
        if (start_s, end_s) != self._span:
            self._span = (start_s, end_s)
            self.span_changed.emit(start_s, end_s)
        self.update()

    def _follow(self) -> None:
        assert self._live is not None
        shown_s = self._live.width * self._live.pixel_s
        end = max(self._live.end_s, shown_s)
        self._span = (end - shown_s, end)
        self.span_changed.emit(*self._span)
        self.update(self.rect())

    def _clear_marks(self) -> None:
        self._playhead_s = None
        self.select(None)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        painter = QPainter(self)
        painter.setFont(interface_font(11))
        area = self.picture_area()
        painter.fillRect(area, paint.ground(self._look))
        if self._live is not None:
            self._paint_live(painter, area, self._live)
        elif self._file is not None:
            self._paint_file(painter, area, self._file)
        if self.scale is not None:
            paint.frequency_axis(painter, area, self.scale, self._theme)
            paint.time_axis(painter, area, self._span, self._theme)
        self._paint_marks(painter, area)
        if self.hasFocus():
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(area.adjusted(-1, -1, 0, 0))
        painter.end()
        self.painted.emit()

    def _paint_live(self, painter: QPainter, area: QRect, live: LiveImage) -> None:
        image = QImage(live.pixels.data, live.width, live.height, live.width * 4, QImage.Format.Format_RGB32)
        ratio = area.width() / live.width
        x = self.x_at(live.start_s)
        for first, count in live.pieces():
            target = QRectF(x, area.top(), count * ratio, area.height())
            painter.drawImage(target, image, QRectF(first, 0, count, live.height))
            x += count * ratio

    def _paint_file(self, painter: QPainter, area: QRect, file: FileImage) -> None:
        if self._stale:
            self._stale = False
            file.compose(*self._span, self._pixel_size(area)[0])
            self.tiles_wanted.emit(file.missing)
        rows, width = file.pixels.shape
        image = QImage(file.pixels.data, width, rows, width * 4, QImage.Format.Format_ARGB32_Premultiplied)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(area), image)

    def _paint_marks(self, painter: QPainter, area: QRect) -> None:
        painter.save()
        painter.setClipRect(area)
        if self._selection is not None:
            left, right = self.x_at(self._selection.start_s), self.x_at(self._selection.end_s)
            paint.selection(painter, area, left, right, self._theme)
        if self._playhead_s is not None:
            paint.playhead(painter, area, self.x_at(self._playhead_s))
        if self._pointer is not None and self._drag is None:
            text = self.reading_at(self._pointer.x(), self._pointer.y())
            if text:
                paint.cursor(painter, area, self._pointer, text)
        painter.restore()

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() != Qt.MouseButton.LeftButton or self._file is None:
            return
        x = event.position().x()
        grabbed = self._edge_at(x)
        if grabbed is not None:
            self._drag = _Drag("select", x, anchor_s=grabbed)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._drag = _Drag("select", x, anchor_s=self.time_at(x))
        else:
            self._drag = _Drag("pan", x, span=self._span)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        self._pointer = event.position()
        x = event.position().x()
        if self._drag is None:
            near_edge = self._edge_at(x) is not None
            inside = self.picture_area().contains(event.position().toPoint())
            shape = Qt.CursorShape.SizeHorCursor if near_edge else Qt.CursorShape.CrossCursor
            self.setCursor(shape if inside and self.scale else Qt.CursorShape.ArrowCursor)
        elif abs(x - self._drag.x) >= _CLICK_PX or self._drag.moved:
            self._drag.moved = True
            if self._drag.kind == "select":
                ends = sorted((self._drag.anchor_s, self.time_at(x)))
                self.select(Segment(*ends))
            else:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                start, end = self._drag.span
                shift = (x - self._drag.x) / max(1, self.picture_area().width()) * (end - start)
                self.show_span(start - shift, end - shift)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        drag, self._drag = self._drag, None
        if drag is None or drag.moved:
            return
        inside = self.picture_area().contains(event.position().toPoint())
        if drag.kind == "pan" and inside:
            self.select(None)
            self.pointed.emit(min(max(0.0, self.time_at(drag.x)), self._length_s))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show everything."""
        if self._file is not None:
            self.show_span(0.0, self._length_s)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom, or pan sideways."""
        turn = event.angleDelta()
        sideways = turn.x() or (turn.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        if sideways:
            self.pan(-sideways / 120 * 0.1)
        elif turn.y():
            self.zoom(0.8 ** (turn.y() / 120), self.time_at(event.position().x()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the keyboard."""
        if not self.handle_key(event):
            event.ignore()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Move, zoom or select by keyboard; returns whether the key meant something here."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            direction = 1 if key == Qt.Key.Key_Right else -1
            if shift:
                self._stretch_selection(direction)
            else:
                self.pan(0.1 * direction)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1 / 1.5)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom(1.5)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            start, end = self._span
            at = 0.0 if key == Qt.Key.Key_Home else self._length_s - (end - start)
            self.show_span(at, at + end - start)
        elif key == Qt.Key.Key_Escape and self._selection is not None:
            self.select(None)
        else:
            return False
        return True

    def leaveEvent(self, event: QEnterEvent) -> None:  # type: ignore[override]
        """Forget the pointer."""
        self._pointer = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new size."""
        self._stale = True
        if self._live is not None:
            self._live.restyle(self._look, *self._pixel_size(self.picture_area()), self._live_span_s)
            self._follow()

    def _edge_at(self, x: float) -> float | None:
        """The other end of the selection when ``x`` is at one of its edges."""
        if self._selection is None:
            return None
        if abs(x - self.x_at(self._selection.start_s)) <= _EDGE_PX:
            return self._selection.end_s
        return self._selection.start_s if abs(x - self.x_at(self._selection.end_s)) <= _EDGE_PX else None

    def _stretch_selection(self, direction: int) -> None:
        if self._file is None:
            return
        start, end = self._span
        step = (end - start) / 50
        if self._selection is None:
            at = self._playhead_s if self._playhead_s is not None else (start + end) / 2
            ends = sorted((at, at + direction * max(step, _SHORTEST_S)))
            self.select(Segment(*ends))
        else:
            self.select(Segment(self._selection.start_s, self._selection.end_s + direction * step))


class _Drag:
    """A mouse button held down: panning from a span, or selecting from an anchor."""

    def __init__(
        self, kind: str, x: float, *, anchor_s: float = 0.0, span: tuple[float, float] = (0.0, 0.0)
    ) -> None:
        self.kind, self.x, self.anchor_s, self.span = kind, x, anchor_s, span
        self.moved = False
