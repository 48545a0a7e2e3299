"""Numbers beside plots: in the user's language, in the unit that the axis names."""

from itertools import pairwise

import numpy as np
import pyqtgraph
import pytest
from PySide6.QtGui import QImage, QPainter

from voxdesk.spectrogram.scale import Axis, frequency_scale
from voxdesk.ui.folders.group_plots import GroupPlotsDialog
from voxdesk.ui.lab.plots import CurvePlots, Plot
from voxdesk.ui.parts.spectrogram_axes import FrequencyAxis, TimeAxis
from voxdesk.ui.parts.trade_off_plot import TradeOffPlot
from voxdesk.ui.speakers.score_plots import ScorePlots
from voxdesk.ui.style.number_axis import NumberAxis
from voxdesk.ui.style.theme import LIGHT


def drawn(axis: pyqtgraph.AxisItem) -> list[str]:
    """What stands beside the ticks, in the order of their values."""
    canvas = QImage(900, 900, QImage.Format.Format_ARGB32)
    painter = QPainter(canvas)
    specs = axis.generateDrawSpecs(painter)
    painter.end()
    across = axis.orientation in ("top", "bottom")
    return [
        text
        for rect, _, text in sorted(
            specs[2], key=lambda each: each[0].center().x() if across else -each[0].center().y()
        )
    ]


@pytest.fixture
def plot(qtbot):
    """A plot of the Lab in the language of the moment, over the range that is asked for."""

    def make(least: float, most: float) -> list[str]:
        made = Plot("title", "words", "Hz", "s", LIGHT)
        qtbot.addWidget(made)
        made.resize(700, 300)
        made.plot.setRange(xRange=(0, 1), yRange=(least, most), padding=0)
        made.show()
        qtbot.waitExposed(made)
        drawn(made.plot.getAxis("left"))  # it makes room for its widest number
        qtbot.wait(1)
        return drawn(made.plot.getAxis("left"))

    return make


@pytest.mark.parametrize(
    ("code", "part", "thousands"),
    [("en", "0.4", "1,500"), ("de", "0,4", "1.500"), ("es", "0,4", "1.500"), ("zh_CN", "0.4", "1,500")],
)
def test_numbers_are_written_as_the_language_does(code, part, thousands, speak, plot) -> None:
    speak(code)
    assert part in plot(0.0, 1.0)
    assert thousands in plot(0.0, 2000.0)


def test_no_number_is_shortened(plot, speak) -> None:
    speak("en")
    assert "15,000" in plot(0.0, 20_000.0)
    assert "1,500,000" in plot(0.0, 2_000_000.0)
    small = plot(0.0, 0.0004)
    assert "0.0002" in small
    assert not [text for text in small if "e" in text]


def test_nothing_is_below_nothing(plot, speak) -> None:
    speak("de")
    texts = plot(-1.0, 1.0)
    assert "-0,5" in texts
    assert not [text for text in texts if text in ("-0", "-0,0")]


def test_the_grid_does_not_cross_the_bars(qtbot) -> None:
    made = Plot("title", "words", "recordings", "people", LIGHT)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.bars([0], [10], "accent", width=1.0)
    made.plot.setRange(xRange=(-0.5, 0.5), yRange=(0, 10), padding=0)
    made.show()
    qtbot.waitExposed(made)
    area = made.plot.getViewBox().sceneBoundingRect()
    image = made.plot.grab().toImage()
    middle = round(area.center().x())
    rows = range(round(area.top()) + 3, round(area.bottom()) - 3)
    assert len({image.pixel(middle, y) for y in rows}) == 1


def test_numbers_do_not_run_into_each_other(qtbot, speak) -> None:
    speak("en")
    made = Plot("title", "words", "value", "coefficient", LIGHT)
    qtbot.addWidget(made)
    made.line(range(13), range(13), "accent", "")
    made.show()
    axis = made.plot.getAxis("bottom")
    for width in range(200, 420, 10):
        made.resize(width, 300)
        qtbot.wait(1)
        canvas = QImage(900, 900, QImage.Format.Format_ARGB32)
        painter = QPainter(canvas)
        painter.setFont(axis.style["tickFont"])
        places = sorted((rect.left(), rect.right()) for rect, _, _ in axis.generateDrawSpecs(painter)[2])
        painter.end()
        gaps = [after[0] - before[1] for before, after in pairwise(places)]
        assert min(gaps, default=9.0) >= 3, width


def test_every_plot_has_such_axes(qtbot) -> None:
    numbers = np.array([0.1, 0.4, 0.2, 0.3], np.float32)
    made = (
        Plot("title", "words", "left", "bottom", LIGHT),
        ScorePlots(LIGHT),
        GroupPlotsDialog(numbers, np.array([0, 0, 1, 1]), numbers, LIGHT),
    )
    for place in made:
        qtbot.addWidget(place)
        plots = place.findChildren(pyqtgraph.PlotWidget)
        assert plots
        for each in plots:
            assert all(isinstance(each.getAxis(side), NumberAxis) for side in ("left", "bottom"))


def test_rates_of_errors_are_written_as_the_language_does(speak, qtbot) -> None:
    speak("de")
    plots = ScorePlots(LIGHT)
    qtbot.addWidget(plots)
    plots.resize(900, 500)
    plots.show()
    plots.show_trade_off(np.array([0.5, 0.1, 0.0]), np.array([0.0, 0.1, 0.5]), 0.1, (0.2, 0.05))
    qtbot.wait(1)
    assert {"0,5", "2", "10"} <= set(drawn(plots.trade_off.getAxis("left")))


def frequencies(axis: Axis) -> list[str]:
    made = FrequencyAxis()
    made.resize(60, 600)
    made.set_scale(frequency_scale(axis, 600, 16_000))
    return drawn(made)


def test_frequencies_are_all_in_the_unit_that_the_topmost_names(speak, qapp) -> None:
    speak("de")
    texts = frequencies(Axis.MEL)
    assert texts[-1] == "8 kHz"
    assert {"1,5", "0,5", "2", "4"} <= set(texts)
    speak("en")
    texts = frequencies(Axis.LINEAR)
    assert texts[:3] == ["0", "0.5", "1"]
    assert texts[-1] == "8 kHz"
    assert {"0.1", "1"} <= set(frequencies(Axis.LOG))


def test_times_are_written_as_the_language_does(speak, qapp) -> None:
    speak("de")
    made = TimeAxis()
    made.resize(900, 24)
    made.setRange(0.0, 3.0)
    assert drawn(made)[1] == "0:00,5"


def test_a_curve_of_what_learnt_nothing_lies_inside_the_picture(qtbot) -> None:
    plot = TradeOffPlot(LIGHT, "False matches, %", "False non-matches, %")
    qtbot.addWidget(plot)
    plot.add_curve(np.array([1.0, 0.6, 0.5]), np.array([0.5, 0.7, 1.0]), "accent")
    (low, high), _ = plot.viewRange()
    seen = plot.listDataItems()[0]
    assert any(low < x < high and low < y < high for x, y in zip(seen.xData, seen.yData, strict=True))
    plot.clear()
    plot.add_curve(np.array([0.5, 0.1, 0.0]), np.array([0.0, 0.1, 0.5]), "accent")
    assert plot.viewRange()[0][1] < high, "the usual rates fill the picture again"


def test_no_legend_lies_over_what_is_drawn(qtbot) -> None:
    plots = ScorePlots(LIGHT)
    qtbot.addWidget(plots)
    plots.show_scores(np.array([0.6, 0.6], np.float32), np.array([0.0, 0.1], np.float32), 0.4)
    assert plots.histogram.viewRange()[1][1] > 1.2 * 100, "the bars end at 100 %"
    curves = CurvePlots(LIGHT)
    qtbot.addWidget(curves)
    curves.show_log([{"epoch": epoch, "epochs": 3, "validation_loss": 0.2 * epoch} for epoch in (1, 2, 3)])
    low, high = curves.loss.plot.viewRange()[1]
    assert low < 0.2
    assert high > 0.6 + 0.25 * (0.6 - 0.2)
