"""The axis of every plot: its numbers are written in the user's language, in the unit that it names.

Loads pyqtgraph: import it late.
"""

import math
from collections.abc import Sequence

import pyqtgraph

from voxdesk.ui.language.translation import local_number
from voxdesk.ui.style.theme import Theme, interface_font

_FONT_PX = 11
# How much of the axis numbers may fill, by how many there are: PyQtGraph's own let wide ones touch.
_FILLED = [(0, 0.6), (2, 0.4), (6, 0.2)]
# Below PyQtGraph's ViewBox (-100): the grid belongs to the axis, and would cross out the bars.
_BEHIND = -200


class NumberAxis(pyqtgraph.AxisItem):
    """Never takes a prefix: 1,500 Hz stays 1,500 (1.500 in German), not 1.5 of a unit nobody named."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.setStyle(tickFont=interface_font(_FONT_PX), textFillLimits=_FILLED)
        # Off alone means "not again": at a change of colours it would stay at what the range asks for.
        self.setSIPrefixEnableRanges(())
        self.enableAutoSIPrefix(False)

    def set_look(self, theme: Theme, words: str) -> None:
        """The colours of the theme, and what the axis measures."""
        self.setZValue(_BEHIND)  # not before: PlotItem sets its own
        self.setPen(theme.colour("line"))
        self.setTextPen(theme.colour("dim"))
        self.setLabel(words, **{"color": theme.dim, "font-size": f"{_FONT_PX}px"})

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """As many decimals as the steps need; PyQtGraph asks for them."""
        places = max(0, math.ceil(-math.log10(spacing * scale) - 1e-9))
        # Adding 0.0 makes nothing of -0.0.
        return [local_number(round(value * scale, places) + 0.0, f",.{places}f") for value in values]


def number_axes() -> dict[str, NumberAxis]:
    """Return what a PlotWidget takes as ``axisItems``."""
    return {side: NumberAxis(side) for side in ("left", "bottom")}
