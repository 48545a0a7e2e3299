"""Places and colours of voices in, a map with click and lasso out. Loads pyqtgraph: import it late."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent, MouseDragEvent
from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QPainterPath, QPolygonF
from PySide6.QtWidgets import QGraphicsPathItem, QWidget

from voxdesk.core.types import Array, Float32
from voxdesk.ui.folders.colours import group_colour
from voxdesk.ui.language.translation import tr
from voxdesk.ui.style.theme import Theme

_DOT_PX = 8
_MANY_DOT_PX = 5
_MANY = 3_000
_CHOSEN_PX = 12
_FADED = 110
_SHORTEST_LASSO = 3


class VoiceMapView(pg.PlotWidget):
    """Every recording a dot; ``clicked`` carries a row, ``lassoed`` the rows inside a drawn line.

    A plain drag moves the map, with ``set_lasso`` or the Shift key it draws the line. The wheel
    zooms, a double click shows everything.
    """

    clicked = Signal(int)
    lassoed = Signal(object)
    emptied = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._box = _LassoBox()
        super().__init__(parent, viewBox=self._box)
        self._theme = theme
        self._places: Float32 = np.empty((0, 2), dtype=np.float32)
        self._labels: NDArray[np.int64] = np.empty(0, dtype=np.int64)
        self._names: Sequence[str] = ()
        self._bright: frozenset[int] = frozenset()
        self._chosen: NDArray[np.int64] = np.empty(0, dtype=np.int64)
        self.setAccessibleName(tr("Map of voices"))
        self.setAccessibleDescription(
            tr(
                "Recordings that sound alike lie close together. "
                "The list of a person's recordings has the same."
            )
        )
        self.hideAxis("left")
        self.hideAxis("bottom")
        self.hideButtons()
        self.setMenuEnabled(False)
        self._box.setAspectLocked(False)
        self._box.setDefaultPadding(0.06)
        self._box.lasso_drawn.connect(self._inside)
        self._box.clicked_empty.connect(self.emptied)
        self._dots = pg.ScatterPlotItem(pxMode=True, hoverable=True, tip=None)
        self._dots.sigClicked.connect(self._clicked)
        self._dots.sigHovered.connect(self._hovered)
        self._rings = pg.ScatterPlotItem(pxMode=True, size=_CHOSEN_PX)
        self._rings.setZValue(5)
        self.addItem(self._dots)
        self.addItem(self._rings)
        self.set_theme(theme)

    def show_places(self, places: Float32, names: Sequence[str]) -> None:
        """Other places f32[n, 2], with the words for each dot."""
        self._places, self._names = places, names
        self._draw()
        self.show_all()

    def show_groups(self, labels: NDArray[np.int64], bright: Sequence[int] = ()) -> None:
        """Colour by group; where ``bright`` groups are named the others fade."""
        self._labels, self._bright = labels, frozenset(bright)
        self._draw()

    def choose(self, rows: Sequence[int]) -> None:
        """Ring the recordings ``rows``."""
        self._chosen = np.asarray(rows, dtype=np.int64)
        self._draw_rings()

    def set_lasso(self, on: bool) -> None:
        """Choose whether a plain drag draws the line."""
        self._box.lasso = on
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.setBackground(theme.colour("panel"))
        self._box.set_colours(theme)
        self._draw()

    def show_all(self) -> None:
        """Zoom so that every dot is seen."""
        if len(self._places):
            self._box.autoRange()

    def position_of(self, row: int) -> QPointF:
        """Return where a dot is in the widget."""
        x, y = self._places[row].tolist()
        return QPointF(self.mapFromScene(self._box.mapViewToScene(QPointF(x, y))))

    def _draw(self) -> None:
        if len(self._labels) != len(self._places):
            return  # the other half is on its way
        labels = self._labels
        brushes: Array = np.empty(len(labels), dtype=object)
        for label in np.unique(labels).tolist():
            colour = group_colour(label, self._theme)
            if self._bright and label not in self._bright:
                colour.setAlpha(min(_FADED, colour.alpha()))
            elif label >= 0:
                colour.setAlpha(215)
            brushes[labels == label] = pg.mkBrush(colour)
        size = _DOT_PX if len(labels) <= _MANY else _MANY_DOT_PX
        self._dots.setData(
            x=self._places[:, 0],
            y=self._places[:, 1],
            brush=list(brushes),
            pen=None,
            size=size,
            data=np.arange(len(labels)),
        )
        self._draw_rings()

    def _draw_rings(self) -> None:
        rows = self._chosen[self._chosen < len(self._places)]
        pen = pg.mkPen(self._theme.colour("text"), width=1.6)
        places = self._places[rows]
        self._rings.setData(x=places[:, 0], y=places[:, 1], brush=None, pen=pen)

    def row_at(self, place: QPoint) -> int | None:
        """Return the recording whose dot is at ``place`` of the widget, None beside all dots."""
        found = self._dots.pointsAt(self._dots.mapFromScene(self.mapToScene(place)))
        return int(found[0].data()) if len(found) else None

    def _clicked(self, _: object, points: Sequence[pg.SpotItem], event: MouseClickEvent) -> None:
        if len(points):
            event.accept()
            self.clicked.emit(int(points[0].data()))

    def _hovered(self, _: object, points: Sequence[pg.SpotItem], event: object) -> None:
        self.setToolTip(self._names[int(points[0].data())] if len(points) and self._names else "")

    def _inside(self, line: QPolygonF) -> None:
        if line.count() < _SHORTEST_LASSO or not len(self._places):
            return
        points = (line.at(corner) for corner in range(line.count()))
        corners = np.array([(point.x(), point.y()) for point in points])
        self.lassoed.emit([int(row) for row in np.flatnonzero(inside(corners, self._places))])


class _LassoBox(pg.ViewBox):
    """A view that lets a line be drawn around dots."""

    lasso_drawn = Signal(object)
    clicked_empty = Signal()

    def __init__(self) -> None:
        super().__init__(enableMenu=False)
        self.lasso = False
        self._line = QPolygonF()
        self._trace = QGraphicsPathItem()
        self._trace.setZValue(10)
        self.addItem(self._trace, ignoreBounds=True)

    def set_colours(self, theme: Theme) -> None:
        self._trace.setPen(pg.mkPen(theme.colour("accent"), width=1.5, style=Qt.PenStyle.DashLine))
        self._trace.setBrush(pg.mkBrush(theme.colour("accent", 40)))

    def mouseDragEvent(self, ev: MouseDragEvent, axis: int | None = None) -> None:
        """Draw with the left button, when asked to; everything else is the plot's own."""
        shift = ev.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if ev.button() != Qt.MouseButton.LeftButton or not (self.lasso or shift):
            super().mouseDragEvent(ev, axis)
            return
        ev.accept()
        if ev.isStart():
            self._line = QPolygonF([self.mapToView(ev.buttonDownPos())])
        self._line.append(self.mapToView(ev.pos()))
        path = QPainterPath()
        path.addPolygon(self._line)
        path.closeSubpath()
        self._trace.setPath(path)
        if ev.isFinish():
            self._trace.setPath(QPainterPath())
            self.lasso_drawn.emit(self._line)

    def mouseClickEvent(self, ev: MouseClickEvent) -> None:
        """A double click shows everything, a click beside all dots chooses nothing."""
        if ev.button() != Qt.MouseButton.LeftButton:
            return
        ev.accept()
        if ev.double():
            self.autoRange()
        else:
            self.clicked_empty.emit()


def inside(corners: NDArray[np.float64], places: Float32) -> NDArray[np.bool_]:
    """Which of ``places`` f32[n, 2] lie inside the polygon ``corners`` f64[m, 2] (even-odd rule)."""
    x, y = places[:, 0].astype(np.float64), places[:, 1].astype(np.float64)
    found = np.zeros(len(places), dtype=bool)
    for (x1, y1), (x2, y2) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        if y1 == y2:
            continue
        crosses = (y1 > y) != (y2 > y)
        found ^= crosses & (x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
    return found
