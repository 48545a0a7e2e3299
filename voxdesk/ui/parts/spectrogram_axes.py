"""Axes of the spectrogram: a frequency scale or a stretch of time in, ticks and round labels out.

PyQtGraph's own axes know only even steps; these place the ticks of a mel axis and write times as
people do. They cost little at sixty pictures a second.
"""

from typing import Any

import pyqtgraph
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from voxdesk.spectrogram.scale import FrequencyScale
from voxdesk.ui.language.translation import local_number, tr
from voxdesk.ui.style.theme import Theme, interface_font
from voxdesk.ui.style.time_axis import LEFT_PX, RIGHT_PX, time_ticks

BOTTOM_PX = 24
_MIN_TICK_GAP_PX = 26

DrawSpecs = tuple[
    tuple[Any, QPointF, QPointF], list[tuple[Any, QPointF, QPointF]], list[tuple[QRectF, Any, str]]
]


class _SpectrogramAxis(pyqtgraph.AxisItem):
    """Ticks of four pixels, labels in the interface's font, no line along the picture."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.setStyle(tickFont=interface_font(11))
        self.enableAutoSIPrefix(False)  # it lays out an empty label whenever the range moves

    def set_theme(self, theme: Theme) -> None:
        """Colours of ticks and labels."""
        self.setPen(theme.colour("dim"))
        self.setTextPen(theme.colour("dim"))

    def specs(self, ticks: list[tuple[QPointF, QPointF]], labels: list[tuple[QRectF, Any, str]]) -> DrawSpecs:
        """Return what ``drawPicture`` takes: the line along the axis has no length."""
        pen, nowhere = self.pen(), ticks[0][0] if ticks else QPointF()
        return (pen, nowhere, nowhere), [(pen, *ends) for ends in ticks], labels


class FrequencyAxis(_SpectrogramAxis):
    """Round frequencies in kHz on the left of the picture, the unit at the topmost."""

    def __init__(self) -> None:
        super().__init__("left")
        self.setWidth(LEFT_PX)
        self._scale: FrequencyScale | None = None

    def set_scale(self, scale: FrequencyScale | None) -> None:
        """Another scale, or none: an empty axis."""
        if scale is not self._scale:
            self._scale = scale
            self.picture = None
            self.update()

    def generateDrawSpecs(self, p: QPainter) -> DrawSpecs | None:
        """Return where ticks and labels stand; pyqtgraph asks when the size or the scale has changed."""
        if self._scale is None:
            return None
        box = self.mapRectFromParent(self.geometry())
        per_row = box.height() / self._scale.rows
        found = self._scale.ticks(_MIN_TICK_GAP_PX / per_row)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        ticks, labels = [], []
        for tick in found:
            y = box.bottom() - tick.row * per_row
            ticks.append((QPointF(box.right() - 4, y), QPointF(box.right() - 1, y)))
            # The outermost labels stay inside the card.
            top = min(max(y - 8, box.top() - 6), box.bottom() - 12)
            text = local_number(tick.hz / 1000, "g")
            if tick is found[-1]:
                text += tr(" kHz")
            labels.append((QRectF(box.left(), top, box.width() - 8, 16), side, text))
        return self.specs(ticks, labels)

    def boundingRect(self) -> QRectF:
        """The topmost label may stand above the picture."""
        box: QRectF = self.mapRectFromParent(self.geometry())
        return box.adjusted(0, -8, 0, 8)


class TimeAxis(_SpectrogramAxis):
    """Round times under the picture."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.setHeight(BOTTOM_PX)

    def generateDrawSpecs(self, p: QPainter) -> DrawSpecs:
        """Return where ticks and labels stand; pyqtgraph asks when the stretch of time has moved."""
        box = self.mapRectFromParent(self.geometry())
        start, end = self.range
        found = time_ticks(start, end, box.width())
        p.setFont(interface_font(11))
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        ticks, labels = [], []
        for seconds, text in found:
            x = box.left() + (seconds - start) / (end - start) * box.width()
            ticks.append((QPointF(x, box.top() + 2), QPointF(x, box.top() + 5)))
            width = p.fontMetrics().horizontalAdvance(text) + 4
            left = min(x - width / 2, box.right() + RIGHT_PX - width)  # the last one stays whole
            labels.append((QRectF(left, box.top() + 6, width, 15), middle, text))
        return self.specs(ticks, labels)

    def boundingRect(self) -> QRectF:
        """The outermost labels may stand beside the picture."""
        box: QRectF = self.mapRectFromParent(self.geometry())
        return box.adjusted(-RIGHT_PX, 0, RIGHT_PX, 0)
