"""Dims the window except for one part of it, and draws a pointer from a card to that part."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QRegion
from PySide6.QtWidgets import QWidget

_DIM = QColor(0, 0, 0, 96)
_AROUND_PX = 5
_RADIUS_PX = 9
_POINTER_PX = 9


class Spotlight(QWidget):
    """Lies over ``window``: what it leaves bright takes clicks, what it dims does not; keys go through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._lit, self._card = QRect(), QRect()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def point(self, lit: QRect, card: QRect) -> None:
        """Leave ``lit`` bright and point at it from ``card``; an empty ``lit`` dims everything."""
        self._lit, self._card = lit, card
        self.setGeometry(self._window.rect())
        # Where a widget's mask leaves it out, the mouse meets what lies below.
        self.setMask(QRegion(self.rect()) - QRegion(lit))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shade, the ring and the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QPainterPath()
        shade.addRect(QRectF(self.rect()))
        if self._lit.isEmpty():
            painter.fillPath(shade, _DIM)
            return
        ring = QPainterPath()
        around = self._lit.adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX)
        ring.addRoundedRect(QRectF(around), _RADIUS_PX, _RADIUS_PX)
        painter.fillPath(shade - ring, _DIM)
        accent = self.palette().link().color()
        painter.setPen(QPen(accent, 2))
        painter.drawPath(ring)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawPolygon(self._pointer(around))

    def _pointer(self, around: QRect) -> QPolygonF:
        """Return a triangle that stands on the card and looks at ``around``."""
        card, half = self._card, _POINTER_PX
        across = (max(around.left(), card.left()) + min(around.right(), card.right())) / 2
        along = (max(around.top(), card.top()) + min(around.bottom(), card.bottom())) / 2
        if card.top() > around.bottom():
            base, tip, wide = QPointF(across, card.top()), QPointF(across, around.bottom() + 2), True
        elif card.bottom() < around.top():
            base, tip, wide = QPointF(across, card.bottom()), QPointF(across, around.top() - 2), True
        elif card.left() > around.right():
            base, tip, wide = QPointF(card.left(), along), QPointF(around.right() + 2, along), False
        else:
            base, tip, wide = QPointF(card.right(), along), QPointF(around.left() - 2, along), False
        side = QPointF(half, 0) if wide else QPointF(0, half)
        return QPolygonF([base - side, tip, base + side])
