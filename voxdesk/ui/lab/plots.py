"""Numbers about data and training in, plots in the window's colours out."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from voxdesk.training.data.dataset import DataReport, GenderCount, Spread
from voxdesk.training.lab.look import MfccSummary
from voxdesk.ui.language.translation import local_number, mark, tr
from voxdesk.ui.parts.card import Card, label
from voxdesk.ui.parts.empty_state import EmptyState
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.number_axis import number_axes
from voxdesk.ui.style.theme import GAP_PX, Theme
from voxdesk.workflows.lab.dataset import PersonRow
from voxdesk.workflows.lab.run_folder import LogLine, Measure

_HEIGHT_PX = 190
_FIRST = mark("Nothing is trained yet")
_FIRST_WORDS = mark("Choose data and a method, then press Train. Loss and accuracy are drawn here.")
_RUNNING = mark("Training")
_RUNNING_WORDS = mark(
    "Curves appear here after the first epoch. Methods without epochs have none: see their figures "
    "under Compare when training is done."
)
_NO_EPOCHS = mark("No curves")
_NO_EPOCHS_WORDS = mark(
    "No epoch of this run was finished. If the run is done, its figures are under Compare."
)
# How much higher than its bars a plot is, so that they leave its legend alone.
_LEGEND_ROOM = 1.9
# The same for the curves of training, which are taller: a share of what they span.
_CURVE_ROOM = 0.4


class Plot(Card):
    """A card with one plot and a sentence that says what it shows."""

    def __init__(
        self, title: str, words: str, left: str, bottom: str, theme: Theme, *, fixed: bool = True
    ) -> None:
        super().__init__(title)
        self._labels = {"left": left, "bottom": bottom}
        self._words = label(words, "dim", wrap=True)
        self.plot = pg.PlotWidget(axisItems=number_axes())
        self.plot.setAccessibleName(title)
        self.plot.setAccessibleDescription(words)
        self.plot.setMinimumHeight(_HEIGHT_PX)
        if fixed:
            self.plot.setMaximumHeight(_HEIGHT_PX)
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.plot.setMouseEnabled(False, False)
        self.plot.getPlotItem().showGrid(y=True, alpha=0.15)
        self._legend = self.plot.addLegend(offset=(-8, 4))
        self.body.addWidget(self._words)
        self.body.addWidget(self.plot, 0 if fixed else 1)
        if fixed:
            self.body.addStretch(1)  # titles of neighbours stand at one height
        self.set_theme(theme)

    def say(self, words: str) -> None:
        """Another sentence below the title."""
        self._words.setText(words)
        self.plot.setAccessibleDescription(words)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours; what is drawn keeps its own until it is drawn again."""
        self.theme = theme
        self.plot.setBackground(theme.colour("panel"))
        for side, words in self._labels.items():
            self.plot.getAxis(side).set_look(theme, words)
        self._legend.setLabelTextColor(theme.colour("dim"))

    def clear(self) -> None:
        """Draw nothing."""
        self.plot.clear()

    def bars(
        self,
        at: Iterable[float],
        heights: Iterable[float],
        colour: str,
        *,
        width: float = 0.8,
        name: str = "",
    ) -> None:
        """Bars of ``heights`` at ``at`` in a colour of the theme."""
        brush = self.theme.colour(colour)
        item = pg.BarGraphItem(x=list(at), height=list(heights), width=width, brush=brush, pen=brush)
        self.plot.addItem(item)
        if name:
            self._legend.addItem(item, name)

    def line(
        self, x: Iterable[float], y: Iterable[float], colour: str, name: str, *, dashed: bool = False
    ) -> None:
        """A line in a colour of the theme."""
        style = pg.QtCore.Qt.PenStyle.DashLine if dashed else pg.QtCore.Qt.PenStyle.SolidLine
        pen = pg.mkPen(self.theme.colour(colour), width=2, style=style)
        self.plot.plot(list(x), list(y), pen=pen, name=name or None)

    def leave_room(self, values: Sequence[float]) -> None:
        """Show all ``values``, and so much above them that no curve runs below the legend."""
        if values:
            low, high = min(values), max(values)
            least = 0.01 * max(abs(high), 1e-6)  # of a level curve
            self.plot.setYRange(low, high + _CURVE_ROOM * max(high - low, least), padding=0.03)

    def name_bars(self, names: Mapping[int, str]) -> None:
        """Words below the bars, each at its place; none between them."""
        self.plot.getAxis("bottom").setTicks([list(names.items())])


class DataPlots(QScrollArea):
    """Hold what a data set looks like: people, gender, cepstra, outliers, CMVN, principal components."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(pg.QtCore.Qt.FocusPolicy.NoFocus)
        self._drawn: tuple[DataReport, list[PersonRow], MfccSummary | None] | None = None
        self.people = Plot(tr("Recordings per person"), "", tr("recordings"), tr("people, most first"), theme)
        self.balance = Plot(tr("Gender balance"), "", tr("recordings"), "", theme)
        self.cepstra = Plot(tr("MFCC"), "", tr("value"), tr("coefficient"), theme)
        self.outliers = Plot(tr("Outliers"), "", tr("frames"), tr("coefficient"), theme)
        self.cmvn = Plot(tr("Effect of CMVN"), "", tr("spread"), tr("coefficient"), theme)
        self.components = Plot(tr("Principal components"), "", tr("recordings"), tr("components"), theme)
        self._plots = (
            self.people, self.balance, self.cepstra, self.outliers, self.cmvn, self.components,
        )  # fmt: skip
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        grid = spaced(QGridLayout(inside), GAP_PX)
        self._progress = label("", "dim", wrap=True)
        self._progress.hide()
        grid.addWidget(self._progress, 1, 0, 1, 2)
        for index, plot in enumerate(self._plots):
            grid.addWidget(plot, 0 if index < 2 else 1 + index // 2, index % 2)
        grid.setRowStretch(len(self._plots), 1)
        self.setWidget(inside)

    def show_data(self, report: DataReport, people: list[PersonRow], look: MfccSummary | None) -> None:
        """Draw the report; ``look`` (None: not known yet) is what the cepstra say."""
        self._drawn = (report, people, look)
        for plot in self._plots:
            plot.clear()
        counts = [row["recordings"] for row in people]
        places = range(1, len(counts) + 1)  # who has most is the first
        self.people.bars(places, counts, "accent", width=0.8 if len(counts) < 60 else 1.0)
        self.people.plot.setXRange(0.5, len(counts) + 0.5, padding=0.02)
        spread = report["clips_per_speaker"]
        self.people.plot.setVisible(spread is not None)
        self.people.say(_spread(spread) if spread else tr("No speaker labels"))
        self._draw_balance(report["gender"])
        for plot in self._plots[2:]:
            plot.setVisible(look is not None)
        if look is not None:
            self._draw_cepstra(look)

    def show_progress(self, words: str) -> None:
        """Say how far the look at the sound is; nothing when ``words`` are empty."""
        self._progress.setText(words)
        self._progress.setVisible(bool(words))

    def set_theme(self, theme: Theme) -> None:
        """Draw again in the theme's colours."""
        for plot in self._plots:
            plot.set_theme(theme)
        if self._drawn is not None:
            self.show_data(*self._drawn)

    def _draw_balance(self, genders: Mapping[str, GenderCount]) -> None:
        names = [name for name in ("female", "male", "unknown") if genders[name]["recordings"]]
        colours = {"female": "female", "male": "male", "unknown": "dim"}
        for place, name in enumerate(names):
            self.balance.bars([place], [genders[name]["recordings"]], colours[name])
        self.balance.name_bars({place: tr(name) for place, name in enumerate(names)})
        known = all(genders[name]["speakers"] is not None for name in names)
        told = [
            tr("{speakers} {name}", speakers=each["speakers"] if known else each["recordings"], name=tr(name))
            for name, each in ((name, genders[name]) for name in names)
        ]
        template = tr("Speakers: {told}") if known else tr("Recordings: {told}")
        self.balance.say(template.format(told=", ".join(told)))

    def _draw_cepstra(self, look: MfccSummary) -> None:
        places = np.arange(len(look.quantiles))
        middle = np.array(look.quantiles)
        for index in range(len(places)):
            self.cepstra.line([index, index], [middle[index, 0], middle[index, 4]], "dim", "")
        self.cepstra.line(places, middle[:, 2], "text", tr("median"))
        for gender, values in look.quantiles_by_gender.items():
            self.cepstra.line(places, np.array(values)[:, 2], gender, tr(gender))
        low, high = float(middle.min()), float(middle.max())
        self.cepstra.plot.setYRange(low, low + _LEGEND_ROOM * (high - low), padding=0.02)
        self.cepstra.say(
            tr(
                "{frames:,} frames of 32 ms from {recordings:,} of {of:,} recordings; "
                "bars hold nine tenths of the values",
                frames=look.frames,
                recordings=look.recordings,
                of=look.of,
            )
        )
        most = 1
        for how, colour, shift in (("zscore", "accent", -0.2), ("iqr", "warn", 0.2)):
            counts = look.outliers[how]["per_coefficient"]
            name = {"zscore": tr("z-score above 3"), "iqr": tr("beyond 1.5 IQR")}[how]
            self.outliers.bars(places + shift, counts, colour, width=0.4, name=name)
            most = max(most, *counts)
        self.outliers.plot.setYRange(0, _LEGEND_ROOM * most, padding=0)
        shares = {how: 100 * look.outliers[how]["share"] for how in ("zscore", "iqr")}
        self.outliers.say(
            tr("Frames with an outlier: {zscore:.1f} % by z-score, {iqr:.1f} % by IQR", **shares)
        )
        widest = 0.1
        for how, colour in (("none", "dim"), ("global", "accent"), ("utterance", "good")):
            spread = np.array(look.cmvn[how]["between"]) / np.maximum(look.cmvn[how]["within"], 1e-6)
            self.cmvn.line(places, spread, colour, {"none": tr("none"), "global": tr("global")}.get(
                how, tr("per utterance")
            ))  # fmt: skip
            widest = max(widest, float(spread.max()))
        self.cmvn.plot.setYRange(0, _LEGEND_ROOM * widest, padding=0.02)
        self.cmvn.say(tr("Spread between recordings, as a share of the spread within one"))
        found = look.components_for_85
        self.components.bars(list(found), list(found.values()), "accent")
        self.components.name_bars({place: local_number(place, "d") for place in found})
        self.components.say(tr("How many components hold 85 % of a recording's variance"))


class CurvePlots(QWidget):
    """Loss and accuracy, epoch by epoch, as a run goes on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.loss = Plot(tr("Loss"), "", tr("loss"), tr("epoch"), theme, fixed=False)
        self.accuracy = Plot(tr("Accuracy"), "", tr("accuracy"), tr("epoch"), theme, fixed=False)
        self._lines: Sequence[LogLine] = []
        self._measures: tuple[tuple[Plot, Measure, Measure], ...] = (
            (self.loss, "loss", "validation_loss"),
            (self.accuracy, "accuracy", "validation_accuracy"),
        )
        self._empty = EmptyState("flask", "", "")
        self._nothing = Card()
        self._nothing.body.addWidget(self._empty, 1)
        layout = spaced(QVBoxLayout(self), GAP_PX)
        for part in (self._nothing, self.loss, self.accuracy):
            layout.addWidget(part, 1)
        self._draw([])
        self._say(_FIRST, _FIRST_WORDS)

    def show_begun(self) -> None:
        """Say that a run has begun, and no epoch is over yet."""
        self._draw([])
        self._say(_RUNNING, _RUNNING_WORDS)

    def show_log(self, lines: Sequence[LogLine], *, running: bool = False) -> None:
        """Draw the curve so far; without a line say why there is none."""
        self._draw(lines)
        if running:
            self._say(_RUNNING, _RUNNING_WORDS)
        else:
            self._say(_NO_EPOCHS, _NO_EPOCHS_WORDS)

    def _say(self, title: str, words: str) -> None:
        self._empty.set_words(tr(title), tr(words))

    def _draw(self, lines: Sequence[LogLine]) -> None:
        self._lines = lines
        self._nothing.setVisible(not lines)
        for plot in (self.loss, self.accuracy):
            plot.setVisible(bool(lines))
        for plot, name, judged in self._measures:
            plot.clear()
            for key, colour, words in ((name, "accent", tr("training")), (judged, "warn", tr("validation"))):
                points = [(line["epoch"], line[key]) for line in lines if key in line]
                if points:
                    plot.line([x for x, _ in points], [y for _, y in points], colour, words)
            values = [line[key] for line in lines for key in (name, judged) if key in line]
            plot.leave_room(values)
            plot.say(_said(lines[-1], name, judged) if lines else "")

    def set_theme(self, theme: Theme) -> None:
        """Draw again in the theme's colours."""
        self._empty.set_theme(theme)
        self.loss.set_theme(theme)
        self.accuracy.set_theme(theme)
        self._draw(self._lines)


def _spread(counts: Spread) -> str:
    if counts["least"] == counts["most"]:
        return tr("{most:g} each", **counts)
    if counts["median"] == counts["least"]:
        return tr("{least:g} to {most:g} each", **counts)  # of all, not only of half
    return tr("{least:g} to {most:g} each, half of the people have {median:g} or more", **counts)


def _said(line: LogLine, name: Measure, judged: Measure) -> str:
    value = line.get(judged, line.get(name))
    if value is None:
        return ""
    return tr("{value:.3f} on validation after {epoch} of {epochs}", value=value, epoch=line["epoch"],
              epochs=line["epochs"])  # fmt: skip
