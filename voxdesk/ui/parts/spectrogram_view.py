"""The large picture: live sound or a file over time and frequency, with cursor, zoom, pan and selection."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from voxdesk.core.types import Float32, Segment
from voxdesk.spectrogram.overview import Overview
from voxdesk.spectrogram.scale import FrequencyScale
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.spectrogram_hand import SHORTEST_S, SpectrogramHand
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.parts.spectrogram_screen import SpectrogramScreen
from voxdesk.ui.parts.spectrogram_tracks import NO_TRACKS, Tracks
from voxdesk.ui.style.theme import Theme
from voxdesk.ui.style.time_axis import LEFT_PX, RIGHT_PX, format_reading

LIVE_SPAN_S = 15.0
LIVE_SPANS_S = (3.0, 60.0)
_BOTTOM_PX = 24
_TOP_PX = 8


class SpectrogramView(QWidget):
    """Shows nothing, a running recording (``show_live``, ``push``) or a file (``show_file``).

    ``span_changed`` tells the visible stretch, ``tiles_wanted`` what a file's picture lacks.
    ``selection_changed`` carries the chosen Segment or None, ``playhead_moved`` the playhead's second or
    None. ``pointed`` carries the second of a click, ``opened`` that of a double click. ``menu_asked``
    carries a second and a point on the screen. ``painted`` says that a picture has been drawn.
    """

    span_changed = Signal(float, float)
    tiles_wanted = Signal(object)
    selection_changed = Signal(object)
    pointed = Signal(float)
    opened = Signal(float)
    playhead_moved = Signal(object)
    menu_asked = Signal(float, QPoint)
    painted = Signal()

    def __init__(self, look: SpectrogramLook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen = SpectrogramScreen(look, theme, self)
        self._screen.painted.connect(self.painted)
        self._length_s = 0.0
        self._span = (0.0, LIVE_SPAN_S)
        self._live_span_s = LIVE_SPAN_S
        self._stale = True
        self._playhead_s: float | None = None
        self._selection: Segment | None = None
        self._hand = SpectrogramHand(self, self)
        self.installEventFilter(self._hand)
        # However often the view moves, it is composed once a turn of the event loop.
        self._composing = QTimer(self, singleShot=True, interval=0)
        self._composing.timeout.connect(self._compose)
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
        self._screen.show_nothing()
        self._length_s = 0.0
        self._clear_marks()
        self._set_span(0.0, LIVE_SPAN_S)

    def show_live(self, sample_rate: int) -> None:
        """Begin a live picture; ``push`` feeds it."""
        self._clear_marks()
        self._screen.show_live(sample_rate, self._pixels, self._live_span_s)
        self._set_span(0.0, self._live_span_s)

    def push(self, samples: Float32) -> bool:
        """Add live sound f32[n]; returns whether new columns are about to be painted."""
        live = self._screen.live
        if live is None or not self._screen.push(samples):
            return False
        self._length_s = live.heard_s
        self._follow()
        return True

    def show_file(self, overview: Overview, *, keep_span: bool = False) -> None:
        """Show a recording; ``keep_span`` stays where the view is (another look, same recording)."""
        self._screen.show_file(overview)
        self._length_s = overview.seconds
        if not keep_span:
            self._clear_marks()
            self._set_span(0.0, max(overview.seconds, SHORTEST_S))
        self.refresh()

    def show_tracks(self, tracks: Tracks) -> None:
        """Draw these lines and dots over the picture."""
        if tracks is not self._screen.tracks:
            self._screen.tracks = tracks
            self._screen.draw(*self._span)

    def refresh(self) -> None:
        """Draw anew: tiles have arrived."""
        self._stale = True
        self._composing.start()

    def set_look(self, look: SpectrogramLook) -> None:
        """Another look for what is on the screen; a file's new overview comes by ``show_file``."""
        self._screen.restyle(self._pixels, self._live_span_s, look)
        self._follow()
        self._screen.draw(*self._span)

    def set_theme(self, theme: Theme) -> None:
        """Colours of everything around the picture."""
        self._screen.set_theme(theme)

    # Time

    @property
    def span(self) -> tuple[float, float]:
        """The visible stretch in seconds."""
        return self._span

    @property
    def length_s(self) -> float:
        """Seconds of sound that are shown or could be."""
        return self._length_s

    @property
    def can_be_moved(self) -> bool:
        """Tell whether a file is shown: live sound stays at its newest."""
        return self._screen.file is not None

    @property
    def live_end_s(self) -> float:
        """Until when a running recording has been drawn; 0 without one."""
        return self._screen.live.end_s if self._screen.live is not None else 0.0

    @property
    def scale(self) -> FrequencyScale | None:
        """The frequency axis of what is shown."""
        return self._screen.scale

    @property
    def selection(self) -> Segment | None:
        """The chosen stretch."""
        return self._selection

    def show_span(self, start_s: float, end_s: float) -> None:
        """Move to a stretch of a file; kept inside the recording."""
        if self._screen.file is None:
            return
        length = min(max(end_s - start_s, SHORTEST_S), max(self._length_s, SHORTEST_S))
        start = min(max(0.0, start_s), max(0.0, self._length_s - length))
        self._set_span(start, start + length)

    def zoom(self, factor: float, around_s: float | None = None) -> None:
        """Show ``factor`` times as much; ``around_s`` (else the playhead or the middle) stays in place."""
        start, end = self._span
        if self._screen.live is not None:
            low, high = LIVE_SPANS_S
            self._live_span_s = min(high, max(low, self._live_span_s * factor))
            self._screen.restyle(self._pixels, self._live_span_s)
            self._follow()
            return
        if around_s is None:
            head = self._playhead_s
            around_s = head if head is not None and start <= head <= end else (start + end) / 2
        share = (around_s - start) / (end - start)
        length = min(max((end - start) * factor, SHORTEST_S), max(self._length_s, SHORTEST_S))
        self.show_span(around_s - share * length, around_s + (1 - share) * length)

    def pan(self, share: float) -> None:
        """Move by a share of what is visible."""
        start, end = self._span
        self.show_span(start + share * (end - start), end + share * (end - start))

    def set_playhead(self, seconds: float | None, *, follow: bool = False) -> None:
        """Show where the sound is being played; ``follow`` turns the page when it leaves the picture."""
        if seconds == self._playhead_s:
            return
        self._playhead_s = seconds
        start, end = self._span
        if follow and seconds is not None and self._screen.file is not None and not start <= seconds <= end:
            self.show_span(seconds, seconds + end - start)
        self._screen.set_playhead(seconds)
        self.playhead_moved.emit(seconds)

    @property
    def playhead_s(self) -> float | None:
        """Return where the playhead stands."""
        return self._playhead_s

    def select(self, segment: Segment | None) -> None:
        """Choose a stretch, or none."""
        if segment is not None:
            start = min(max(0.0, segment.start_s), self._length_s)
            end = min(max(0.0, segment.end_s), self._length_s)
            segment = Segment(start, end) if end - start >= SHORTEST_S else None
        if segment != self._selection:
            self._selection = segment
            self._screen.select(segment)
            self.selection_changed.emit(segment)

    # Geometry

    def click_at(self, seconds: float) -> None:
        """Tell that a time was clicked."""
        self.pointed.emit(seconds)

    def open_at(self, seconds: float) -> None:
        """Tell that a time was double-clicked."""
        self.opened.emit(seconds)

    @property
    def grabbing(self) -> bool:
        """Tell whether the left button moves the picture, as the middle one always does; else it selects."""
        return self._hand.grabbing

    def set_grabbing(self, grabbing: bool) -> None:
        """Have the left button move the picture, or select."""
        self._hand.grabbing = grabbing

    def picture_area(self) -> QRect:
        """Return where the picture lies in the widget."""
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
        scale, area = self.scale, self.picture_area()
        if scale is None or not area.contains(int(x), int(y)):
            return ""
        from_top = (y - area.top()) / area.height()
        hz = scale.row_to_hz(scale.rows * (1 - from_top))
        row = min(scale.rows - 1, int(from_top * scale.rows))
        seconds = self.time_at(x)
        level = self._screen.level_at(seconds, row)
        return format_reading(seconds, self._span[1] - self._span[0], hz, level)

    def point(self, at: QPointF | None) -> None:
        """Put the cursor there and say what is under it; None takes it away."""
        self._screen.show_cursor(at, self.reading_at(at.x(), at.y()) if at is not None else "")

    @property
    def _pixels(self) -> QSize:
        """The picture's size in pixels of the screen."""
        area, ratio = self.picture_area(), self.devicePixelRatioF()
        return QSize(max(16, round(area.width() * ratio)), max(16, round(area.height() * ratio)))

    def _set_span(self, start_s: float, end_s: float) -> None:
        if (start_s, end_s) != self._span:
            self._span = (start_s, end_s)
            self.span_changed.emit(start_s, end_s)
        self._screen.draw(*self._span)
        self.refresh()

    def _follow(self) -> None:
        """Have the newest sound at the right edge of a live picture."""
        live = self._screen.live
        if live is None:
            return
        shown_s = live.width * live.pixel_s
        end = max(live.end_s, shown_s)
        self._span = (end - shown_s, end)
        self._screen.draw(*self._span)
        self.span_changed.emit(*self._span)

    def _clear_marks(self) -> None:
        self._screen.tracks = NO_TRACKS
        self.set_playhead(None)
        self.select(None)

    def _compose(self) -> None:
        """Draw the visible stretch of a file from the tiles that are there, and ask for the others."""
        file = self._screen.file
        if file is None or not self._stale or not self.isVisible():
            return
        self._stale = False
        file.compose(*self._span, self._pixels.width())
        self._screen.draw(*self._span)
        self.tiles_wanted.emit(file.missing)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Move, zoom or select by keyboard; returns whether the key meant something here."""
        return self._hand.key(event)

    # Qt overrides

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self._screen.show_focus(True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the time under the pointer, or of the playhead."""
        if not self.can_be_moved:
            return
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            if not self.picture_area().contains(event.pos()):
                return
            at_s, where = self.time_at(event.pos().x()), event.globalPos()
        else:
            at_s = self._playhead_s if self._playhead_s is not None else self._span[0]
            where = self.mapToGlobal(self.picture_area().center())
        self.menu_asked.emit(min(max(0.0, at_s), self._length_s), where)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        self._screen.show_focus(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what has been asked for meanwhile."""
        self._screen.open()
        self._screen.show_focus(self.hasFocus())
        self._screen.draw(*self._span)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new size."""
        self._screen.fit()
        self._screen.restyle(self._pixels, self._live_span_s)
        self._follow()
        self.refresh()
