"""What pyqtgraph draws of a spectrogram: pixels, axes, selection, playhead and cursor in; a picture out.

Importing pyqtgraph takes a while, so nothing imports this file before a picture is to be shown.
"""

from collections.abc import Sequence

import numpy as np
import pyqtgraph
from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from voxdesk.core.types import Segment
from voxdesk.spectrogram.scale import FrequencyScale
from voxdesk.ui.parts.spectrogram_axes import FrequencyAxis, TimeAxis
from voxdesk.ui.parts.spectrogram_tracks import Tracks, rows_from_top
from voxdesk.ui.style.colour_maps import Colours
from voxdesk.ui.style.theme import Theme, interface_font
from voxdesk.ui.style.time_axis import RIGHT_PX

TOP_PX = 8
_SELECTED = QColor(255, 255, 255, 38)
_CURSOR = QColor(255, 255, 255, 150)
_LABEL = QColor(13, 14, 18, 225)
_PITCH = QColor(64, 224, 255)
_FORMANT = QColor(150, 255, 90)
_SEAM = QColor(0, 0, 0, 170)
_TRACKS = 5
_ABOVE = 10


class _PixelsItem(pyqtgraph.ImageItem):
    """An image of u32[rows, columns] (0xffRRGGBB) whose colours have been looked up already.

    From levels pyqtgraph would make an image with a table of colours, which Qt looks up anew at
    each painting; of live sound only the new columns need it.
    """

    def render(self) -> None:
        """Wrap the pixels for Qt; called before painting whenever they are new."""
        rows, width = self.image.shape
        self.qimage = QImage(self.image.data, width, rows, 4 * width, QImage.Format.Format_RGB32)
        self._renderRequired = self._unrenderable = False


class SpectrogramPlot(pyqtgraph.GraphicsView):
    """A plot over seconds (x) and rows from the top (y); the mouse is the surrounding view's.

    ``painted`` says that a picture is on the screen.
    """

    painted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self._focused = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setStyleSheet("background: transparent; border: 0")
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        self._frequencies, self._times = FrequencyAxis(), TimeAxis()
        self._box = pyqtgraph.ViewBox(enableMouse=False, enableMenu=False, invertY=True, defaultPadding=0)
        self._plot = pyqtgraph.PlotItem(
            viewBox=self._box,
            axisItems={"left": self._frequencies, "bottom": self._times},
            enableMenu=False,
        )
        self._plot.hideButtons()
        self._plot.layout.setContentsMargins(0, TOP_PX, RIGHT_PX, 0)
        self._box.disableAutoRange()
        self.setCentralItem(self._plot)
        self._images = [_PixelsItem(axisOrder="row-major") for _ in range(2)]
        for image in self._images:
            self._box.addItem(image, ignoreBounds=True)
        self._pitch = [
            pyqtgraph.PlotCurveItem(pen=_cosmetic(QPen(colour, width)), connect="finite")
            for colour, width in ((_SEAM, 4), (_PITCH, 2))
        ]
        self._formants = pyqtgraph.ScatterPlotItem(size=4, pen=None, brush=_FORMANT)
        for track in (*self._pitch, self._formants):
            track.setZValue(_TRACKS)
            self._box.addItem(track, ignoreBounds=True)
        self._region = pyqtgraph.LinearRegionItem(movable=False, brush=_SELECTED)
        self._head = [_upright(QPen(QColor(0, 0, 0, 120), 3)), _upright(QPen(QColor(255, 255, 255), 1))]
        dashes = QPen(_CURSOR, 1, Qt.PenStyle.DashLine)
        self._cross = [_upright(dashes), pyqtgraph.InfiniteLine(angle=0, pen=_cosmetic(dashes))]
        self._label = pyqtgraph.TextItem(color=QColor(255, 255, 255), fill=_LABEL)
        self._label.setFont(interface_font(11))
        for mark in (self._region, *self._head, *self._cross, self._label):
            mark.setZValue(_ABOVE)
            mark.hide()
            self._box.addItem(mark, ignoreBounds=True)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Colours of everything around the picture."""
        self._accent = theme.colour("accent")
        self._frequencies.set_theme(theme)
        self._times.set_theme(theme)
        for edge in self._region.lines:
            edge.setPen(_cosmetic(QPen(self._accent, 2)))

    def set_ground(self, colour: int) -> None:
        """The colour 0xffRRGGBB of silence: what stands where no picture is yet."""
        self._box.setBackgroundColor(QColor.fromRgb(colour))

    def set_scale(self, scale: FrequencyScale | None) -> None:
        """The frequency axis; None: no axes at all."""
        self._frequencies.set_scale(scale)
        self._times.setOpacity(0.0 if scale is None else 1.0)

    def show_nothing(self) -> None:
        """An empty picture."""
        for image in self._images:
            image.clear()
        self.set_scale(None)

    def show_pixels(self, pixels: Colours, places: Sequence[tuple[float, float]], *, smooth: bool) -> None:
        """Show u32[rows, columns] at one or two ``places`` (first and last second of its columns)."""
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        for number, image in enumerate(self._images):
            if number < len(places):
                start_s, end_s = places[number]
                image.setImage(pixels, autoLevels=False)
                image.setRect(QRectF(start_s, 0, end_s - start_s, len(pixels)))
            image.setVisible(number < len(places))

    def show_tracks(self, tracks: Tracks, scale: FrequencyScale) -> None:
        """Draw pitch as a line and formants as dots, at their frequencies."""
        for line in self._pitch:
            line.setData(tracks.pitch_s, rows_from_top(scale, tracks.pitch_hz))
        rows = rows_from_top(scale, tracks.formant_hz)
        there = np.isfinite(rows)
        self._formants.setData(tracks.formant_s[there], rows[there])

    def show_span(self, start_s: float, end_s: float, rows: int) -> None:
        """The visible stretch, and how many rows are the whole height."""
        self._box.setRange(xRange=(start_s, end_s), yRange=(0, rows), padding=0)

    def show_selection(self, part: Segment | None) -> None:
        """A chosen stretch: lighter, with edges to take hold of."""
        self._region.setVisible(part is not None)
        if part is not None:
            self._region.setRegion((part.start_s, part.end_s))

    def show_playhead(self, seconds: float | None) -> None:
        """Show where the sound is: white on a dark seam, visible on every colour map."""
        for line in self._head:
            line.setVisible(seconds is not None)
            if seconds is not None:
                line.setValue(seconds)

    def show_cursor(self, at: QPointF | None, words: str = "") -> None:
        """Cross hairs at a point of the widget and what is under them; None: no cursor."""
        shown = at is not None and bool(words)
        for mark in (*self._cross, self._label):
            mark.setVisible(shown)
        if at is None or not shown:
            return
        place = self._box.mapSceneToView(at)
        self._cross[0].setValue(place.x())
        self._cross[1].setValue(place.y())
        self._label.setText(words)
        area, size = self._box.sceneBoundingRect(), self._label.boundingRect()
        right = at.x() + 12 + size.width() < area.right()
        above = at.y() - 12 - size.height() > area.top()
        self._label.setAnchor((0 if right else 1, 1 if above else 0))
        shift = QPointF(12 if right else -12, -8 if above else 8)
        self._label.setPos(self._box.mapSceneToView(at + shift))

    def show_focus(self, focused: bool) -> None:
        """A line around the picture that the keyboard moves."""
        self._focused = focused
        self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The line of the focus, just outside the picture."""
        if self._focused:
            painter.setPen(QPen(self._accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._box.sceneBoundingRect().adjusted(-0.5, -0.5, 0.5, 0.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw, and tell of it."""
        super().paintEvent(event)
        self.painted.emit()


def _cosmetic(pen: QPen) -> QPen:
    pen.setCosmetic(True)  # as wide as it says, whatever the scale of the plot
    return pen


def _upright(pen: QPen) -> pyqtgraph.InfiniteLine:
    return pyqtgraph.InfiniteLine(angle=90, pen=_cosmetic(pen))
