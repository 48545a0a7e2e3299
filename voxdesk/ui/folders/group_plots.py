"""Two plots of a grouping: silhouettes by group, and how much of the variance few directions hold.

Loads pyqtgraph: import it late.
"""

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from voxdesk.core.types import Float32, Int64
from voxdesk.ui.folders.colours import group_colour
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.style.number_axis import number_axes
from voxdesk.ui.style.theme import Theme

_ENOUGH = 0.85
_HEIGHT_PX = 360


class GroupPlotsDialog(DialogFrame):
    """``silhouettes`` f32[n] with ``labels`` i64[n], ``shares`` f32[k] of the variance by component."""

    def __init__(
        self,
        silhouettes: Float32,
        labels: Int64,
        shares: Float32,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Plots of this grouping"), parent=parent, width=760)
        self._theme = theme
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Plot"))
        self.choice.addItems([tr("Silhouette of every recording"), tr("Explained variance")])
        self._plots = QStackedWidget()
        self._plots.addWidget(self._silhouette_plot(silhouettes, labels))
        self._plots.addWidget(self._variance_plot(shares))
        self.body.addWidget(self.choice)
        self.body.addWidget(self._plots, 1)
        self._words = (_about_silhouettes(silhouettes, labels), _about_variance(shares))
        self._about = label(self._words[0], "dim", wrap=True)
        self.body.addWidget(self._about)
        self.choice.currentIndexChanged.connect(self._show)
        self.add_button(tr("Close"), kind="primary").clicked.connect(self.accept)

    def _show(self, number: int) -> None:
        self._plots.setCurrentIndex(number)
        self._about.setText(self._words[number])

    def _silhouette_plot(self, silhouettes: Float32, labels: Int64) -> pg.PlotWidget:
        """One bar a recording, sorted inside its group, the groups one above the other."""
        plot = self._plot(tr("Silhouette of every recording"), tr("Silhouette"), tr("recordings by person"))
        names, sizes = np.unique(labels[labels >= 0], return_counts=True)
        base = 0
        for name in names[np.argsort(-sizes, kind="stable")].tolist():
            values = np.sort(silhouettes[labels == name])
            heights = base + np.arange(len(values))
            colour = group_colour(name, self._theme)
            plot.addItem(pg.BarGraphItem(x0=0, y0=heights, height=1.0, width=values, brush=colour, pen=None))
            base += len(values) + max(1, len(labels) // 200)
        if len(names):
            mean = float(silhouettes[labels >= 0].mean())
            pen = pg.mkPen(self._theme.colour("text"), style=pg.QtCore.Qt.PenStyle.DashLine)
            plot.addItem(pg.InfiniteLine(mean, angle=90, pen=pen))
        plot.getAxis("left").setTicks([])
        return plot

    def _variance_plot(self, shares: Float32) -> pg.PlotWidget:
        plot = self._plot(tr("Explained variance"), tr("principal components"), tr("share of the variance"))
        total = np.concatenate([[0.0], np.cumsum(shares)])
        plot.plot(np.arange(len(total)), total, pen=pg.mkPen(self._theme.colour("accent"), width=2))
        pen = pg.mkPen(self._theme.colour("dim"), style=pg.QtCore.Qt.PenStyle.DashLine)
        plot.addItem(pg.InfiniteLine(_ENOUGH, angle=0, pen=pen))
        plot.setYRange(0, 1)
        return plot

    def _plot(self, name: str, bottom: str, left: str) -> pg.PlotWidget:
        plot = pg.PlotWidget(axisItems=number_axes())
        plot.setAccessibleName(name)
        plot.setMinimumHeight(_HEIGHT_PX)
        plot.setBackground(self._theme.colour("panel"))
        plot.setMenuEnabled(False)
        plot.hideButtons()
        for side, words in (("bottom", bottom), ("left", left)):
            plot.getAxis(side).set_look(self._theme, words)
        return plot


def _about_silhouettes(silhouettes: Float32, labels: Int64) -> str:
    counted = silhouettes[labels >= 0]
    if len(counted) == 0:
        return tr("Nobody was found.")
    wrong = int((counted < 0).sum())
    return tr(
        "The mean is {mean:.2f} (dashed). 1: far from every other group, 0: between two. "
        "{wrong:,} of {count:,} recordings lie closer to another group than to their own.",
        mean=counted.mean(),
        wrong=wrong,
        count=len(counted),
    )


def _about_variance(shares: Float32) -> str:
    if len(shares) == 0:
        return tr("There is nothing to measure.")
    needed = int(np.searchsorted(np.cumsum(shares), _ENOUGH)) + 1
    return tr(
        "{needed} of {count} principal components hold {share:.0%} of the variance (dashed); "
        "the map of main directions shows the first two.",
        needed=min(needed, len(shares)),
        count=len(shares),
        share=_ENOUGH,
    )
