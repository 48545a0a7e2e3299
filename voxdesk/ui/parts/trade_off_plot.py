"""False match and false non-match rates in; detection error trade-off curves out.

Importing pyqtgraph takes a while: this file is imported when the plot is asked for.
"""

from statistics import NormalDist
from typing import Any

import numpy as np
import pyqtgraph
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from voxdesk.ui.language.translation import local_number, tr
from voxdesk.ui.style.number_axis import number_axes
from voxdesk.ui.style.theme import Theme

# The rates that are marked, and the first and last of the picture, in per cent.
_RATES = (0.1, 0.5, 2.0, 5.0, 10.0, 20.0, 40.0, 60.0, 80.0)
_ENDS = (0.05, 50.0)
_FAR = 95.0  # the last where a curve would lie beyond the picture otherwise: what learnt nothing
_SEEN = 40.0
_MARGIN = 0.04  # what lies beyond the ends is drawn on them, and must be seen there

Rates = NDArray[np.floating[Any]]


class TradeOffPlot(pyqtgraph.PlotWidget):
    """Curves on normal-deviate axes (Martin et al., "The DET curve", Eurospeech 1997)."""

    def __init__(self, theme: Theme, below: str, left: str, parent: QWidget | None = None) -> None:
        """``below`` names the false matches, ``left`` the false non-matches; both are per cent."""
        super().__init__(parent, axisItems=number_axes())
        self._names = {"bottom": below, "left": left}
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setAccessibleName(tr("Detection error trade-off curve"))
        self.setToolTip(tr("DET curve: false match rate against false non-match rate on normal-deviate axes"))
        self._legend = self.addLegend(offset=(-8, 4), labelTextSize="8pt")
        self.set_theme(theme)
        ticks = [[(_deviate(rate), local_number(rate, "g")) for rate in _RATES]]
        for side in self._names:
            self.getAxis(side).setTicks(ticks)
        self._fit()
        self.showGrid(x=True, y=True, alpha=0.2)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours; what is drawn keeps its own."""
        self._theme = theme
        self.setBackground(theme.colour("panel"))
        self._legend.setLabelTextColor(theme.colour("text"))
        for side, words in self._names.items():
            self.getAxis(side).set_look(theme, words)

    def add_curve(
        self, false_match: Rates, false_non_match: Rates, colour: str, name: str | None = None
    ) -> None:
        """A curve through shares f[n] in a colour of the theme; ``name`` stands in the legend."""
        pen = pyqtgraph.mkPen(self._theme.colour(colour), width=2)
        self.plot(_deviates(false_match), _deviates(false_non_match), pen=pen, name=name)
        self._fit()

    def add_point(
        self, false_match: float, false_non_match: float, colour: str, name: str, symbol: str = "o"
    ) -> None:
        """Mark a point of two shares in a colour of the theme; ``name`` stands in the legend."""
        x, y = (_deviate(min(max(100 * rate, _ENDS[0]), _ENDS[1])) for rate in (false_match, false_non_match))
        brush = self._theme.colour(colour)
        self.plot(
            [x], [y], pen=None, symbol=symbol, symbolSize=10, symbolBrush=brush, symbolPen=None, name=name
        )

    def _fit(self) -> None:
        """Show the usual rates, and higher ones where a curve has no others."""
        curves = [each for each in self.listDataItems() if len(each.xData) > 1]
        nearest = [float(np.maximum(each.xData, each.yData).min()) for each in curves]
        far = max(nearest, default=-np.inf) > _deviate(_SEEN)
        ends = (_deviate(_ENDS[0]), _deviate(_FAR if far else _ENDS[1]))
        self.setRange(xRange=ends, yRange=ends, padding=_MARGIN)
        self._legend.setOffset((8, -4) if far else (-8, 4))  # where no curve is


def _deviate(percent: float) -> float:
    return NormalDist().inv_cdf(percent / 100)


def _deviates(rates: Rates) -> np.ndarray:
    low = _ENDS[0]
    return np.array([_deviate(min(max(100 * float(rate), low), 100 - low)) for rate in rates])
