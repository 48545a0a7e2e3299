"""How well the people of the library are told apart: their own recordings' scores, drawn."""

from typing import Any

from PySide6.QtWidgets import QWidget

from voxdesk.core.errors import UserError
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted, in_words
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.style.theme import Theme
from voxdesk.workflows.people.score_distribution import FEWEST_PAIRS, LibraryScores, score_library


class LibraryScoresDialog(DialogFrame):
    """Computes on a worker and shows; ``threshold`` is the score that a name needs now."""

    def __init__(self, runner: Runner, theme: Theme, threshold: float, parent: QWidget | None = None) -> None:
        super().__init__(tr("How well your people are told apart"), parent=parent, width=760)
        self._theme, self._threshold = theme, threshold
        self._says = label(tr("Comparing all recordings…"), "dim", wrap=True)
        self.body.addWidget(self._says)
        self.plots: Any = None
        self.add_button(tr("Close"), kind="primary").clicked.connect(self.accept)
        self._job = runner.submit(score_library, None)
        self._job.when_finished(self._show)
        self._job.failed.connect(self._fail)
        self.finished.connect(self._job.cancel)

    def _show(self, scores: LibraryScores) -> None:
        self._says.setText(_words(scores, self._threshold))
        if not len(scores.same) + len(scores.different):
            return
        from voxdesk.ui.speakers.score_plots import ScorePlots

        self.plots = ScorePlots(self._theme)
        self.body.addWidget(self.plots, 1)
        self.plots.show_scores(scores.same, scores.different, self._threshold)
        self.plots.trade_off.setVisible(scores.enough)
        if scores.enough:
            now = _errors_at(scores, self._threshold)
            self.plots.show_trade_off(*scores.trade_off(), scores.equal_error_rate(), now)
        self.plots.show()  # what is not shown yet takes no room
        self.grow()

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._says.setText(in_words(error))
        else:
            self._says.setText(tr("It failed: {reason}", reason=str(error) or type(error).__name__))


def _words(scores: LibraryScores, threshold: float) -> str:
    pairs = counted(len(scores.same), "pair")
    if not scores.enough:
        return tr(
            "There are only {pairs} of different recordings of one person, and {fewest} are needed to "
            "tell error rates. The calibration that came with the voice model is used; it was measured on "
            "other people. Enrol two or more recordings of each person.",
            pairs=pairs,
            fewest=FEWEST_PAIRS,
        )
    taken, missed = _errors_at(scores, threshold)
    return tr(
        "From {pairs} of recordings of the same person and {others} of different "
        "people. Equal error rate: {equal:.1f} %. At the threshold {threshold:.2f}: "
        "{missed:.1f} % of same-person pairs rejected, {taken:.2f} % of "
        "different-person pairs accepted. The threshold comes from the voice model’s "
        "calibration.",
        pairs=pairs,
        others=counted(len(scores.different), "pair"),
        equal=100 * scores.equal_error_rate(),
        threshold=threshold,
        missed=100 * missed,
        taken=100 * taken,
    )


def _errors_at(scores: LibraryScores, threshold: float) -> tuple[float, float]:
    """Return the false match and the false non-match rate at ``threshold``, as shares."""
    return float((scores.different >= threshold).mean()), float((scores.same < threshold).mean())
