"""The chosen run in; what it confused, and its errors beside those of its rivals, out."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.ui.lab.plots import Plot
from voxdesk.ui.language.translation import local_number, tr
from voxdesk.ui.parts.card import Card, label
from voxdesk.ui.parts.trade_off_plot import TradeOffPlot
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import GAP_PX, Theme
from voxdesk.workflows.lab.errors import RunErrors, read_errors
from voxdesk.workflows.lab.runs import Run

_MOST_LABELS = 12  # that are written beside the matrix
_MOST_LETTERS = 32
_MOST_RIVALS = 6
_LEAST_PX = 240
_COLOURS = ("warn", "good", "female", "male", "bad", "dim")


class RunErrorsView(QWidget):
    """The confusion matrix of a run, and the DET curves of it and of others on the same data.

    ``problem`` carries an exception.
    """

    problem = Signal(object)

    def __init__(self, runner: Runner, theme: Theme) -> None:
        super().__init__()
        self._runner, self._theme = runner, theme
        self._job: Job[object] | None = None
        self._shown: tuple[RunErrors, ...] = ()
        self.classes: dict[str, list[str]] = {}  # what stands at the sides of the matrix
        self.confusion = Plot(tr("Confusion"), "", tr("truth"), tr("answer"), theme, fixed=False)
        self.confusion.plot.setMinimumHeight(0)
        self.confusion.plot.invertY(True)
        self.confusion.plot.getPlotItem().showGrid(x=False, y=False)
        self.trade_off = TradeOffPlot(theme, tr("False matches, %"), tr("False non-matches, %"))
        self._none = label(tr("All test clips are of one class, so there is no curve."), "dim", wrap=True)
        card = Card(tr("Detection error trade-off"))
        card.body.addWidget(self._none)
        card.body.addWidget(self.trade_off, 1)
        layout = spaced(QHBoxLayout(self), GAP_PX)
        layout.addWidget(self.confusion, 1)
        layout.addWidget(card, 1)
        # Plots ask for all the height there is; the table of runs above needs its half.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(_LEAST_PX)
        self.hide()

    def show_run(self, chosen: Run | None, runs: Sequence[Run]) -> None:
        """Read the answers of ``chosen``, and of the newest of ``runs`` that learnt the same; then draw."""
        self.shut_down()
        if chosen is None or chosen.result is None:
            self._show(())
            return
        same = [run for run in runs if (run.task, run.data) == (chosen.task, chosen.data)]
        rivals = [run for run in same if run is not chosen and run.result is not None]
        self._job = self._runner.submit(read_errors, (chosen, *rivals[:_MOST_RIVALS]))
        self._job.when_finished(self._show)
        self._job.failed.connect(self._fail)

    def set_theme(self, theme: Theme) -> None:
        """Draw again in the theme's colours."""
        self._theme = theme
        self.confusion.set_theme(theme)
        self.trade_off.set_theme(theme)
        self._show(self._shown)

    def shut_down(self) -> None:
        """Show nobody what is still being read."""
        if self._job is not None:
            self._job.cancel()

    def _fail(self, error: Exception) -> None:
        self._show(())
        self.problem.emit(error)

    def _show(self, errors: tuple[RunErrors, ...]) -> None:
        self._shown = errors
        self.setVisible(bool(errors))
        self.trade_off.clear()
        if not errors:
            return
        self._show_confusion(errors[0])
        curves = [each for each in errors if each.trade_off is not None]
        self._none.setVisible(errors[0].trade_off is None)
        self.trade_off.setVisible(bool(curves))
        for place, each in reversed(list(enumerate(errors))):
            if each.trade_off is not None:
                colour = "accent" if place == 0 else _COLOURS[(place - 1) % len(_COLOURS)]
                self.trade_off.add_curve(*each.trade_off, colour, each.name)

    def _show_confusion(self, errors: RunErrors) -> None:
        view, counts = self.confusion, errors.counts
        view.clear()
        shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
        image = pg.ImageItem(shares.T)
        ends = [self._theme.colour("panel"), self._theme.colour("accent")]
        image.setColorMap(pg.ColorMap([0.0, 1.0], ends))
        image.setLevels((0.0, 1.0))
        image.setRect(-0.5, -0.5, len(counts), len(counts))
        view.plot.addItem(image)
        named = len(errors.labels) <= _MOST_LABELS
        names = [tr(name) for name in errors.labels] if named else []
        below = names
        if sum(map(len, names)) > _MOST_LETTERS:  # side by side they would lie on each other
            below = [str(place) for place in range(1, len(names) + 1)]
            names = [f"{name} · {number}" for name, number in zip(names, below, strict=True)]
        self.classes = {"bottom": below, "left": names}
        for side, words in self.classes.items():
            view.plot.getAxis(side).setTicks([list(enumerate(words))])
        if named:
            self._write_counts(counts)
        view.say(_words(errors))

    def _write_counts(self, counts: np.ndarray) -> None:
        shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
        for truth, answer in zip(*np.nonzero(counts), strict=True):
            colour = self._theme.colour("panel" if shares[truth, answer] > 0.5 else "text")
            words = pg.TextItem(local_number(counts[truth, answer], ",d"), colour, anchor=(0.5, 0.5))
            words.setPos(float(answer), float(truth))
            self.confusion.plot.addItem(words)


def _words(errors: RunErrors) -> str:
    clips, right = int(errors.counts.sum()), int(np.trace(errors.counts))
    told = tr(
        "{name}: {right:,} of {clips:,} test clips correct.", name=errors.name, right=right, clips=clips
    )
    if errors.worst is None:
        return told
    truth, answer, often = errors.worst
    worst = tr(
        "Most common error: {truth} heard as {answer} ({often:,}).",
        truth=tr(truth),
        answer=tr(answer),
        often=often,
    )
    return f"{told} {worst}"
