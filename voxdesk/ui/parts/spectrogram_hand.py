"""Moves a spectrogram by mouse, wheel and keys: zoom, pan, point and select."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

from voxdesk.core.types import Segment
from voxdesk.spectrogram.scale import FrequencyScale

SHORTEST_S = 0.02  # the shortest stretch that can be selected or shown
_EDGE_PX = 5
_CLICK_PX = 4


@dataclass(slots=True)
class _Drag:
    """A mouse button held down: panning from ``span``, or selecting from ``anchor_s``."""

    kind: str
    x: float
    anchor_s: float = 0.0
    span: tuple[float, float] = (0.0, 0.0)
    moved: bool = False
    points: bool = False  # let go without moving, it points at a time


class MovableView(Protocol):
    """The picture that a hand moves; times in seconds, places in pixels."""

    @property
    def span(self) -> tuple[float, float]:
        """First and last visible time."""

    @property
    def length_s(self) -> float:
        """Length of the sound."""

    @property
    def can_be_moved(self) -> bool:
        """Tell whether there is something to move over."""

    @property
    def scale(self) -> FrequencyScale | None:
        """The frequency axis; None while nothing is shown."""

    @property
    def selection(self) -> Segment | None:
        """The selected stretch."""

    @property
    def playhead_s(self) -> float | None:
        """Return where playing stands."""

    def show_span(self, start_s: float, end_s: float) -> None:
        """Show this stretch."""

    def zoom(self, factor: float, around_s: float | None = None) -> None:
        """Show ``factor`` times as much."""

    def pan(self, share: float) -> None:
        """Move by a share of the visible stretch."""

    def select(self, segment: Segment | None) -> None:
        """Select a stretch, or nothing."""

    def click_at(self, seconds: float) -> None:
        """Tell that a time was clicked."""

    def open_at(self, seconds: float) -> None:
        """Tell that a time was double-clicked."""

    def picture_area(self) -> QRect:
        """The rectangle of the picture inside the axes."""

    def time_at(self, x: float) -> float:
        """The time at ``x``."""

    def x_at(self, seconds: float) -> float:
        """The place of a time."""

    def point(self, at: QPointF | None) -> None:
        """Show the readings under the cursor, or none."""

    def setCursor(self, shape: Qt.CursorShape, /) -> None:
        """Show another mouse cursor."""


class SpectrogramHand(QObject):
    """An event filter that moves ``view``; holds what the mouse has taken hold of and nothing else.

    Dragging selects, as audio editors do; with ``grabbing``, or by the middle button, it moves.
    """

    def __init__(self, view: MovableView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._drag: _Drag | None = None
        self.grabbing = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer mouse, wheel and keys; True when the event meant something here."""
        kind = event.type()
        if kind == QEvent.Type.Leave:
            self._view.point(None)
        elif isinstance(event, QWheelEvent):
            self._turn(event)
            event.accept()
            return True
        elif isinstance(event, QKeyEvent):
            return kind == QEvent.Type.KeyPress and self.key(event)
        elif isinstance(event, QMouseEvent):
            act = {
                QEvent.Type.MouseButtonPress: self._press,
                QEvent.Type.MouseButtonDblClick: self._double_click,
                QEvent.Type.MouseMove: self._move,
                QEvent.Type.MouseButtonRelease: self._release,
            }.get(kind)
            if act is not None:
                act(event)
        return False

    def key(self, event: QKeyEvent) -> bool:
        """Move, zoom or select; returns whether the key meant something here."""
        key, view = event.key(), self._view
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            direction = 1 if key == Qt.Key.Key_Right else -1
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._stretch_selection(direction)
            else:
                view.pan(0.1 * direction)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            view.zoom(1 / 1.5)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            view.zoom(1.5)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            start, end = view.span
            at = 0.0 if key == Qt.Key.Key_Home else view.length_s - (end - start)
            view.show_span(at, at + end - start)
        elif key == Qt.Key.Key_Escape and view.selection is not None:
            view.select(None)
        else:
            return False
        return True

    def _press(self, event: QMouseEvent) -> None:
        """Take hold of the picture, of an edge of the selection, or begin a new one."""
        view, x, button = self._view, event.position().x(), event.button()
        left, middle = button == Qt.MouseButton.LeftButton, button == Qt.MouseButton.MiddleButton
        if not (left or middle) or not view.can_be_moved:
            return
        grabbed = self._edge_at(x)
        extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if middle or (self.grabbing and not extends and grabbed is None):
            self._drag = _Drag("pan", x, span=view.span, points=left)
        elif grabbed is not None:
            self._drag = _Drag("select", x, anchor_s=grabbed)
        elif extends and view.selection is not None:
            chosen, at_s = view.selection, view.time_at(x)
            # The nearer end follows the pointer, the other one stays.
            nearer_start = abs(at_s - chosen.start_s) < abs(at_s - chosen.end_s)
            anchor_s = chosen.end_s if nearer_start else chosen.start_s
            self._drag = _Drag("select", x, anchor_s=anchor_s, moved=True)
            view.select(Segment(*sorted((anchor_s, at_s))))
        else:
            self._drag = _Drag("select", x, anchor_s=view.time_at(x), points=True)

    def _double_click(self, event: QMouseEvent) -> None:
        """Open what lies at that time."""
        view = self._view
        inside = view.picture_area().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and view.can_be_moved and inside:
            view.open_at(min(max(0.0, view.time_at(event.position().x())), view.length_s))

    def _move(self, event: QMouseEvent) -> None:
        """Drag, or only point."""
        view, x, drag = self._view, event.position().x(), self._drag
        view.point(event.position() if drag is None else None)
        if drag is None:
            near_edge = self._edge_at(x) is not None
            inside = view.picture_area().contains(event.position().toPoint())
            free = Qt.CursorShape.OpenHandCursor if self.grabbing else Qt.CursorShape.CrossCursor
            shape = Qt.CursorShape.SizeHorCursor if near_edge else free
            view.setCursor(shape if inside and view.scale else Qt.CursorShape.ArrowCursor)
        elif abs(x - drag.x) >= _CLICK_PX or drag.moved:
            drag.moved = True
            if drag.kind == "select":
                view.select(Segment(*sorted((drag.anchor_s, view.time_at(x)))))
            else:
                view.setCursor(Qt.CursorShape.ClosedHandCursor)
                start, end = drag.span
                shift = (x - drag.x) / max(1, view.picture_area().width()) * (end - start)
                view.show_span(start - shift, end - shift)

    def _release(self, event: QMouseEvent) -> None:
        """Let go; a press that did not move points at a time."""
        drag, self._drag = self._drag, None
        if drag is None or drag.moved or not drag.points:
            return
        view = self._view
        if view.picture_area().contains(event.position().toPoint()):
            view.select(None)
            view.click_at(min(max(0.0, view.time_at(drag.x)), view.length_s))

    def _turn(self, event: QWheelEvent) -> None:
        """Zoom around the pointer, or pan sideways."""
        turn = event.angleDelta()
        sideways = turn.x() or (turn.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        if sideways:
            self._view.pan(-sideways / 120 * 0.1)
        elif turn.y():
            self._view.zoom(0.8 ** (turn.y() / 120), self._view.time_at(event.position().x()))

    def _stretch_selection(self, direction: int) -> None:
        """Move the end of the selection by a step; begin one at the playhead, else in the middle."""
        view, (start, end) = self._view, self._view.span
        if not view.can_be_moved:
            return
        step, chosen = direction * (end - start) / 50, view.selection
        if chosen is None:
            head = view.playhead_s
            at = head if head is not None else (start + end) / 2
            least = direction * max(abs(step), SHORTEST_S)
            view.select(Segment(*sorted((at, at + least))))
        else:
            view.select(Segment(chosen.start_s, chosen.end_s + step))

    def _edge_at(self, x: float) -> float | None:
        """The other end of the selection when ``x`` is at one of its edges."""
        chosen = self._view.selection
        if chosen is None:
            return None
        if abs(x - self._view.x_at(chosen.start_s)) <= _EDGE_PX:
            return chosen.end_s
        return chosen.start_s if abs(x - self._view.x_at(chosen.end_s)) <= _EDGE_PX else None
