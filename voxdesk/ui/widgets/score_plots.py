"""Scores of pairs of recordings in; a histogram and a detection error trade-off curve out.

Importing pyqtgraph takes a while: this file is imported when the plots are asked for.
"""

from statistics import NormalDist

import numpy as np
import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from voxdesk.core.types import Float32
from voxdesk.ui.number_axis import number_axes
from voxdesk.ui.theme import Theme
from voxdesk.ui.translation import local_number, tr

_BINS = 40
# The rates that are marked, and the first and last of the picture, in per cent.
_RATES = (0.1, 0.5, 2.0, 5.0, 10.0, 20.0, 40.0)
_ENDS = (0.05, 50.0)


class ScorePlots(QWidget):
    """Two plots side by side; ``show_scores`` and ``show_trade_off`` fill them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.histogram = self._plot(tr("How alike two recordings are"), tr("Share of pairs, %"))
        self.histogram.setAccessibleName(tr("Histogram of scores"))
        self.trade_off = self._plot(tr("Strangers taken for somebody, %"), tr("People not recognised, %"))
        self.trade_off.setAccessibleName(tr("Detection error trade-off curve"))
        self.trade_off.setToolTip(
            tr("DET curve: false match rate against false non-match rate on normal-deviate axes")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.histogram, 1)
        row.addWidget(self.trade_off, 1)

    def show_scores(self, same: Float32, different: Float32, threshold: float) -> None:
        """Histograms of the pairs of one person and of two people, and the line for a name."""
        plot, theme = self.histogram, self._theme
        plot.clear()
        legend = plot.addLegend(offset=(8, 4), labelTextColor=theme.colour("text"), labelTextSize="8pt")
        legend.clear()
        ends = [*same, *different, threshold]
        edges = np.linspace(min(ends) - 0.02, max(ends) + 0.02, _BINS + 1)
        for scores, role, name in (
            (different, "warn", tr("different people")),
            (same, "good", tr("the same person")),
        ):
            if len(scores):
                counts = np.histogram(scores, edges)[0]
                plot.plot(
                    edges,
                    100 * counts / len(scores),
                    stepMode="center",
                    fillLevel=0,
                    brush=theme.colour(role, 90),
                    pen=QPen(theme.colour(role), 0),
                    name=name,
                )
        line = pyqtgraph.InfiniteLine(
            threshold, angle=90, pen=QPen(theme.colour("accent"), 0, Qt.PenStyle.DashLine)
        )
        line.setToolTip(tr("A voice needs {threshold:.2f} to be named", threshold=threshold))
        plot.addItem(line)

    def show_trade_off(self, false_match: Float32, false_non_match: Float32, equal: float) -> None:
        """The DET curve and the point where both errors are the same (``equal``, a share)."""
        plot, theme = self.trade_off, self._theme
        plot.clear()
        low, high = (_deviate(rate) for rate in _ENDS)
        plot.plot(
            _deviates(false_match),
            _deviates(false_non_match),
            pen=QPen(theme.colour("accent"), 0),
        )
        place = _deviate(min(max(100 * equal, _ENDS[0]), _ENDS[1]))
        plot.plot(
            [place],
            [place],
            pen=None,
            symbol="o",
            symbolSize=8,
            symbolBrush=theme.colour("accent"),
            symbolPen=None,
        )
        ticks = [[(_deviate(rate), local_number(rate, "g")) for rate in _RATES]]
        for side in ("bottom", "left"):
            plot.getAxis(side).setTicks(ticks)
        plot.setRange(xRange=(low, high), yRange=(low, high), padding=0)
        plot.showGrid(x=True, y=True, alpha=0.2)

    def _plot(self, below: str, left: str) -> pyqtgraph.PlotWidget:
        theme = self._theme
        plot = pyqtgraph.PlotWidget(background=theme.colour("panel"), axisItems=number_axes())
        plot.setMinimumSize(320, 260)
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        for side, words in (("bottom", below), ("left", left)):
            plot.getAxis(side).set_look(theme, words)
        return plot


def _deviate(percent: float) -> float:
    return NormalDist().inv_cdf(percent / 100)


def _deviates(rates: Float32) -> np.ndarray:
    low = _ENDS[0]
    return np.array([_deviate(min(max(100 * float(rate), low / 2), 100 - low)) for rate in rates])
