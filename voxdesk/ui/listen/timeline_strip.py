"""Shows who speaks when: a lane with a name and coloured blocks for each voice."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import cycle

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from voxdesk.core.types import Gender, Segment, Turn
from voxdesk.timeline.edit import Edge
from voxdesk.timeline.overlaps import overlaps
from voxdesk.timeline.voices import perceived_genders
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import voice_name
from voxdesk.ui.listen.timeline_paint import LANE_PX, MARGIN_PX, TimelinePainter
from voxdesk.ui.listen.turn_words import UNKNOWN_FROM_S, describe, lane_detail, who
from voxdesk.ui.style.theme import Theme
from voxdesk.ui.style.time_axis import LEFT_PX, RIGHT_PX, format_time
from voxdesk.workflows.listen.spoken import Spoken

_MOST_ROWS = 5
_GRIP_PX = 5
_STEP_S = 0.1


class TimelineStrip(QWidget):
    """Blocks over the same stretch of time as the picture above; a double click asks to play one.

    ``live`` says that they are heard as they come. ``limits`` map place and edge to the earliest and latest
    second. Where they are set the borders of blocks can be dragged, and moved by Alt and the arrow keys.
    ``turn_chosen`` carries a Segment to play, ``pointed`` a click's second. ``current_changed`` carries the
    place of the current turn or None. ``edge_moved`` carries place, edge and second, ``menu_asked`` a point
    on the screen.
    """

    turn_chosen = Signal(object)
    pointed = Signal(float)
    current_changed = Signal(object)
    edge_moved = Signal(int, object, float)
    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._turns: tuple[Turn, ...] = ()
        self._rows: tuple[str, ...] = ()
        self._genders: dict[str, Gender] = {}
        self._spoken: Spoken | None = None
        self._texts: tuple[str, ...] = ()
        self._note = ""
        self.span = (0.0, 15.0)
        self._first_row = 0
        self._current: int | None = None
        self._playhead_s: float | None = None
        self._selection: Segment | None = None
        self._held: tuple[int, Edge, float] | None = None
        self.limits: Callable[[int, Edge], tuple[float, float]] | None = None
        self.live = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Timeline of speakers"))

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Return what is shown."""
        return self._turns

    @property
    def rows(self) -> tuple[str, ...]:
        """The labels of the rows, from the top."""
        return self._rows

    @property
    def current(self) -> int | None:
        """The place of the current turn."""
        return self._current

    def set_turns(self, turns: Sequence[Turn], note: str = "", current: int | None = None) -> None:
        """Show turns; without any, ``note`` says why."""
        self._turns, self._note, self._held = tuple(turns), note, None
        self._genders = perceived_genders(self._turns)
        self._texts = self._said()
        rows = tuple(dict.fromkeys(turn.label for turn in self._turns))
        if len(rows) != len(self._rows):
            self.updateGeometry()
        self._rows = rows
        self._first_row = min(self._first_row, max(0, len(rows) - _MOST_ROWS))
        self._set_current(current if current is not None and current < len(self._turns) else None)
        self.update()

    def show_spoken(self, spoken: Spoken | None) -> None:
        """Write what is said into the blocks of the turns, as far as they are wide enough."""
        self._spoken = spoken
        self._texts = self._said()
        self._set_current(self._current)

    def set_span(self, start_s: float, end_s: float) -> None:
        """Follow the picture."""
        self.span = (start_s, end_s)
        self.update()

    def set_playhead(self, seconds: float | None) -> None:
        """Show where the sound is."""
        if seconds != self._playhead_s:
            self._playhead_s = seconds
            self.update()

    def set_selection(self, part: Segment | None) -> None:
        """Show what is selected in the picture."""
        self._selection = part
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def colour_roles(self) -> dict[str, str]:
        """The fill of each label, by the order in which they speak; unknown voices are shades of amber."""
        fills: dict[str, str] = {}
        for known, colours in ((True, self._theme.people), (False, self._theme.unknowns)):
            labels = dict.fromkeys(turn.label for turn in self._turns if (turn.name is not None) is known)
            fills |= dict(zip(labels, cycle(colours)))
        return fills

    def lane_title(self, label: str) -> str:
        """Say whose lane it is; while it is recorded a voice counts as unknown only after some seconds."""
        own = [turn for turn in self._turns if turn.label == label]
        spoken_s = sum(turn.end_s - turn.start_s for turn in own)
        if self.live and own[0].name is None and spoken_s < UNKNOWN_FROM_S:
            return f"{voice_name(label)} · {tr('listening…')}"
        return who(own[0])

    def point_at(self, at_s: float) -> None:
        """Make the turn of that second the current one; none where nobody speaks."""
        found = [place for place, turn in enumerate(self._turns) if turn.start_s <= at_s < turn.end_s]
        self._set_current(found[0] if found else None)
        self.update()

    def describe(self, place: int) -> str:
        """A turn in words."""
        turn = self._turns[place]
        words, said = describe(turn, self._genders[turn.label]), self._texts[place]
        return f"{words}: {said}" if said else words

    def choose(self, place: int) -> None:
        """Make a turn the current one."""
        if place < len(self._turns) and place != self._current:
            self._set_current(place)

    def sizeHint(self) -> QSize:
        """As high as its rows need, at most five of them."""
        rows = min(max(1, len(self._rows)), _MOST_ROWS)
        return QSize(400, 2 * MARGIN_PX + rows * LANE_PX)

    def minimumSizeHint(self) -> QSize:
        """No narrower than its words."""
        return QSize(200, self.sizeHint().height())

    def second_at(self, x: float) -> float:
        """The second under a place in the widget."""
        start_s, end_s = self.span
        return start_s + (x - LEFT_PX) / max(1, self.width() - LEFT_PX - RIGHT_PX) * (end_s - start_s)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        painter = TimelinePainter(self, self._theme, self.span)
        shown = self._shown()
        fills = self.colour_roles()
        lanes = self._rows[self._first_row : self._first_row + _MOST_ROWS]
        for row, label in enumerate(lanes):
            own = [turn for turn in shown if turn.label == label]
            painter.lane(row, self.lane_title(label), lane_detail(own), fills[label])
        if self._selection is not None:
            painter.selection(self._selection.start_s, self._selection.end_s)
        if not self._turns:
            painter.note(self._note)
        for index, turn in enumerate(shown):
            if turn.end_s >= self.span[0] and turn.start_s <= self.span[1]:
                row = self._rows.index(turn.label) - self._first_row
                if 0 <= row < _MOST_ROWS:
                    painter.block(turn, row, fills[turn.label], current=index == self._current)
                    painter.text(turn, row, fills[turn.label], self._texts[index])
        painter.overlap(overlaps(shown), len(lanes))
        if self._playhead_s is not None:
            painter.playhead(self._playhead_s)
        hidden = len(self._rows) - self._first_row - _MOST_ROWS
        painter.more(above=self._first_row > 0, below=hidden > 0)
        painter.finish(focus=self.hasFocus())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a border, or choose a block."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        grip = self._grip_at(event.position())
        if grip is not None:
            place, edge = grip
            self._set_current(place)
            self._held = (place, edge, _edge_of(self._turns[place], edge))
            return
        if LEFT_PX <= event.position().x() <= self.width() - RIGHT_PX:
            # Told first: what follows the playhead must not take the chosen turn away again.
            self.pointed.emit(max(0.0, self.second_at(event.position().x())))
        index = self._turn_at(event.position())
        if index is not None:
            self._set_current(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Play the turn."""
        index = self._turn_at(event.position())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        at = event.position()
        if self._held is not None and self.limits is not None:
            place, edge, _ = self._held
            low, high = self.limits(place, edge)
            at_s = min(max(self.second_at(at.x()), low), high)
            self._held = (place, edge, at_s)
            QToolTip.showText(event.globalPosition().toPoint(), format_time(at_s, 0.01), self)
            self.update()
            return
        index = self._turn_at(at)
        if self._grip_at(at) is not None:
            self.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            over = Qt.CursorShape.ArrowCursor if index is None else Qt.CursorShape.PointingHandCursor
            self.setCursor(over)
        words = self.describe(index) if index is not None else ""
        QToolTip.showText(event.globalPosition().toPoint(), words, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of a border."""
        held, self._held = self._held, None
        if held is not None:
            place, edge, at_s = held
            if abs(at_s - _edge_of(self._turns[place], edge)) > 1e-6:
                self.edge_moved.emit(place, edge, at_s)
            self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a turn."""
        if self.limits is None:
            return
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self._turn_at(QPointF(event.pos()))
            if index is None:
                return
            self._set_current(index)
        if self._current is not None:
            self.menu_asked.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the rows where there are more than fit."""
        hidden = len(self._rows) - _MOST_ROWS
        if hidden <= 0 or event.angleDelta().y() == 0:
            event.ignore()
            return
        step = -1 if event.angleDelta().y() > 0 else 1
        self._first_row = min(max(0, self._first_row + step), hidden)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from turn to turn or from voice to voice, play, move a border."""
        key, turns = Qt.Key(event.key()), self._turns
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(key)
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            edge = Edge.START if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else Edge.END
            if self._current is not None and self.limits is not None:
                at_s = _edge_of(turns[self._current], edge) + step * _STEP_S
                self.edge_moved.emit(self._current, edge, at_s)
        elif step is not None and turns and not event.modifiers():
            last = len(turns) - 1
            self._set_current(0 if self._current is None else min(last, max(0, self._current + step)))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and turns:
            self._set_current(0 if key == Qt.Key.Key_Home else len(turns) - 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._current is not None:
            self._change_row(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self._choose(self._current)
        else:
            event.ignore()

    def _change_row(self, step: int) -> None:
        assert self._current is not None
        turn = self._turns[self._current]
        row = self._rows.index(turn.label) + step
        if 0 <= row < len(self._rows):
            others = [i for i, one in enumerate(self._turns) if one.label == self._rows[row]]
            self._set_current(min(others, key=lambda i: abs(self._turns[i].start_s - turn.start_s)))

    def _choose(self, index: int) -> None:
        self._set_current(index)
        turn = self._turns[index]
        self.turn_chosen.emit(Segment(turn.start_s, turn.end_s))

    def _set_current(self, place: int | None) -> None:
        self._current = place
        if place is not None:
            row = self._rows.index(self._turns[place].label)
            self._first_row = min(max(self._first_row, row - _MOST_ROWS + 1), row)
        everything = "; ".join(self.describe(each) for each in range(min(50, len(self._turns)))) or self._note
        now = "" if place is None else tr("Current: {turn}. ", turn=self.describe(place))
        self.setAccessibleDescription(now + everything)
        self.current_changed.emit(place)
        self.update()

    def _said(self) -> tuple[str, ...]:
        return ("",) * len(self._turns) if self._spoken is None else self._spoken.texts_of(self._turns)

    def _shown(self) -> list[Turn]:
        """The turns with the border that is being dragged where it would go."""
        shown = list(self._turns)
        if self._held is not None:
            place, edge, at_s = self._held
            turn = shown[place]
            start_s, end_s = (at_s, turn.end_s) if edge is Edge.START else (turn.start_s, at_s)
            shown[place] = replace(turn, start_s=start_s, end_s=end_s)
        return shown

    def _x(self, seconds: float) -> float:
        start, end = self.span
        return LEFT_PX + (seconds - start) / (end - start) * (self.width() - LEFT_PX - RIGHT_PX)

    def _row_at(self, y: float) -> int | None:
        row = int((y - MARGIN_PX) // LANE_PX)
        lanes = min(_MOST_ROWS, len(self._rows) - self._first_row)
        return row + self._first_row if y >= MARGIN_PX and row < lanes else None

    def _turn_at(self, at: QPointF) -> int | None:
        row = self._row_at(at.y())
        if row is None or not LEFT_PX <= at.x() <= self.width() - RIGHT_PX:
            return None
        for index, turn in enumerate(self._turns):
            if turn.label == self._rows[row] and self._x(turn.start_s) <= at.x() <= self._x(turn.end_s):
                return index
        return None

    def _grip_at(self, at: QPointF) -> tuple[int, Edge] | None:
        """The border under the pointer; in a block too narrow for grips there is none but outside it."""
        row = self._row_at(at.y())
        if self.limits is None or row is None or not LEFT_PX <= at.x() <= self.width() - RIGHT_PX:
            return None
        for index, turn in enumerate(self._turns):
            if turn.label != self._rows[row]:
                continue
            left, right = self._x(turn.start_s), self._x(turn.end_s)
            inner = min(_GRIP_PX, (right - left) / 4)
            if -_GRIP_PX <= at.x() - left <= inner:
                return index, Edge.START
            if -inner <= at.x() - right <= _GRIP_PX:
                return index, Edge.END
        return None


def _edge_of(turn: Turn, edge: Edge) -> float:
    return turn.start_s if edge is Edge.START else turn.end_s
