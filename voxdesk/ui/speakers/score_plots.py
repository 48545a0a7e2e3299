"""Scores of pairs of recordings in; a histogram and a detection error trade-off curve out.

Importing pyqtgraph takes a while: this file is imported when the plots are asked for.
"""

import numpy as np
import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from voxdesk.core.types import Float32
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.trade_off_plot import TradeOffPlot
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.number_axis import number_axes
from voxdesk.ui.style.theme import Theme

_BINS = 40
_SMALLEST = (320, 260)
_LEGEND_ROOM = 1.3  # how much higher than its bars the histogram is, so that its legend lies above them


class ScorePlots(QWidget):
    """Two plots side by side; ``show_scores`` and ``show_trade_off`` fill them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.histogram = self._plot(tr("How alike two recordings are"), tr("Share of pairs, %"))
        self.histogram.setAccessibleName(tr("Histogram of scores"))
        self.trade_off = TradeOffPlot(theme, tr("Strangers given a name, %"), tr("People not recognised, %"))
        self.trade_off.setMinimumSize(*_SMALLEST)
        row = spaced(QHBoxLayout(self), 28)
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
        highest = 0.0
        for scores, role, name in (
            (different, "warn", tr("different people")),
            (same, "good", tr("the same person")),
        ):
            if len(scores):
                shares = 100 * np.histogram(scores, edges)[0] / len(scores)
                highest = max(highest, float(shares.max()))
                plot.plot(
                    edges,
                    shares,
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
        if highest:
            plot.setYRange(0, _LEGEND_ROOM * highest, padding=0)

    def show_trade_off(
        self, false_match: Float32, false_non_match: Float32, equal: float, now: tuple[float, float]
    ) -> None:
        """Draw the DET curve, where both errors are ``equal``, and the errors ``now`` (all shares)."""
        plot = self.trade_off
        plot.clear()
        plot.add_curve(false_match, false_non_match, "accent", tr("your people"))
        plot.add_point(equal, equal, "accent", tr("equal error rate {percent:.1f} %", percent=100 * equal))
        plot.add_point(*now, "warn", tr("the threshold in use"), "d")

    def _plot(self, below: str, left: str) -> pyqtgraph.PlotWidget:
        theme = self._theme
        plot = pyqtgraph.PlotWidget(background=theme.colour("panel"), axisItems=number_axes())
        plot.setMinimumSize(*_SMALLEST)
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        for side, words in (("bottom", below), ("left", left)):
            plot.getAxis(side).set_look(theme, words)
        return plot
