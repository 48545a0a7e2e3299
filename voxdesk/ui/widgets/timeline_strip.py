"""Who speaks when and with what voice: turns in, coloured blocks under the picture out."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from voxdesk.core.types import Gender, Segment, Turn
from voxdesk.ui.theme import Theme, interface_font
from voxdesk.ui.time_axis import LEFT_PX, RIGHT_PX, format_time
from voxdesk.ui.translation import mark, tr

_WHO_TOP, _BLOCK_PX = 8, 20
_VOICE_TOP = 32

_VOICES = {
    Gender.FEMALE: mark("female voice"),
    Gender.MALE: mark("male voice"),
    Gender.UNCERTAIN: mark("voice uncertain"),
}


class TimelineStrip(QWidget):
    """Blocks over the same stretch of time as the picture above; a click asks to play one."""

    turn_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._turns: tuple[Turn, ...] = ()
        self._note = ""
        self._span = (0.0, 15.0)
        self._current: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Timeline of speakers"))

    @property
    def turns(self) -> tuple[Turn, ...]:
        """What is shown."""
        return self._turns

    def set_turns(self, turns: Sequence[Turn], note: str = "") -> None:
        """Show turns; without any, ``note`` says why."""
        self._turns, self._note = tuple(turns), note
        self._current = None
        self.setAccessibleDescription("; ".join(_words(turn) for turn in self._turns[:50]) or note)
        self.update()

    def set_span(self, start_s: float, end_s: float) -> None:
        """Follow the picture."""
        self._span = (start_s, end_s)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def colour_roles(self) -> dict[str, str]:
        """The fill of each label: known people by the order in which they speak, unknown ones amber."""
        people = dict.fromkeys(turn.label for turn in self._turns if turn.name is not None)
        fills = {name: self._theme.people[i % len(self._theme.people)] for i, name in enumerate(people)}
        unknown = {turn.label: self._theme.unknown_fill for turn in self._turns if turn.name is None}
        return fills | unknown

    def sizeHint(self) -> QSize:
        """The size that looks right."""
        return QSize(400, 58)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        painter = QPainter(self)
        painter.setFont(interface_font(12))
        painter.setPen(self._theme.colour("dim"))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(12, _WHO_TOP, LEFT_PX - 12, _BLOCK_PX), side, tr("Who"))
        painter.drawText(QRectF(12, _VOICE_TOP, LEFT_PX - 12, 17), side, tr("Voice"))
        area = QRectF(LEFT_PX, 0, self.width() - LEFT_PX - RIGHT_PX, self.height())
        painter.setClipRect(area)
        if not self._turns:
            painter.drawText(area.adjusted(4, _WHO_TOP, 0, 0), Qt.AlignmentFlag.AlignLeft, self._note)
        fills = self.colour_roles()
        for index, turn in enumerate(self._turns):
            if turn.end_s >= self._span[0] and turn.start_s <= self._span[1]:
                self._paint_turn(painter, turn, fills[turn.label], index == self._current)
        painter.setClipping(False)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(self.rect().adjusted(2, 2, -3, -3))

    def _paint_turn(self, painter: QPainter, turn: Turn, fill: str, current: bool) -> None:
        left, right = self._x(turn.start_s), self._x(turn.end_s)
        block = QRectF(left, _WHO_TOP, max(2.0, right - left - 1.5), _BLOCK_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 2) if current else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(block, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        # Words stay where they can be read while their block scrolls out on the left.
        start = max(block.left(), float(LEFT_PX))
        self._write(painter, QRectF(start + 7, _WHO_TOP, block.right() - start - 10, _BLOCK_PX), _who(turn))
        if turn.gender is Gender.UNCERTAIN:
            voice, tone = "uncertain", self._theme.colour("dim", 130)
        else:
            voice, tone = str(turn.gender), self._theme.colour(str(turn.gender))
        self._write(painter, QRectF(start + 1, _VOICE_TOP, block.right() - start, 17), voice)
        painter.setPen(QPen(tone, 2))
        painter.drawLine(QLineF(block.left(), _VOICE_TOP + 18, block.right(), _VOICE_TOP + 18))

    def _write(self, painter: QPainter, box: QRectF, text: str) -> None:
        metrics = QFontMetrics(painter.font())
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        if len(words) > 1:
            painter.setPen(self._theme.colour("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _x(self, seconds: float) -> float:
        start, end = self._span
        return LEFT_PX + (seconds - start) / (end - start) * (self.width() - LEFT_PX - RIGHT_PX)

    def _turn_at(self, x: float) -> int | None:
        if not LEFT_PX <= x <= self.width() - RIGHT_PX:
            return None
        return next(
            (i for i, turn in enumerate(self._turns) if self._x(turn.start_s) <= x <= self._x(turn.end_s)),
            None,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        index = self._turn_at(event.position().x())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        index = self._turn_at(event.position().x())
        self.setCursor(Qt.CursorShape.PointingHandCursor if index is not None else Qt.CursorShape.ArrowCursor)
        words = _words(self._turns[index]) if index is not None else ""
        QToolTip.showText(event.globalPosition().toPoint(), words, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the keyboard."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is not None and self._turns:
            last = len(self._turns) - 1
            self._current = 0 if self._current is None else min(last, max(0, self._current + step))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self._choose(self._current)
        else:
            event.ignore()

    def _choose(self, index: int) -> None:
        self._current = index
        self.update()
        turn = self._turns[index]
        self.turn_chosen.emit(Segment(turn.start_s, turn.end_s))


def _who(turn: Turn) -> str:
    return turn.name if turn.name is not None else tr("{turn_label} · unknown", turn_label=turn.label)


def _words(turn: Turn) -> str:
    stretch = tr("{start} to {end}", start=format_time(turn.start_s, 0.1), end=format_time(turn.end_s, 0.1))
    voice = tr(_VOICES[turn.gender])
    return f"{_who(turn)}, {stretch}, {voice}"
