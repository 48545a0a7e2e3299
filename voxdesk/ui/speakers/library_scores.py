"""How well the people of the library are told apart: their own recordings' scores, drawn."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from voxdesk.core.errors import UserError
from voxdesk.core.settings import Settings
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.language.words import counted, in_words
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.style.theme import Theme
from voxdesk.workflows.people.own_calibration import OwnCalibration, calibrate_by_own, measure_own
from voxdesk.workflows.people.score_distribution import FEWEST_PAIRS, LibraryScores, score_library

if TYPE_CHECKING:
    from voxdesk.ui.speakers.score_plots import ScorePlots


class LibraryScoresDialog(DialogFrame):
    """Computes on a worker and shows; ``threshold`` is the score that a name needs now.

    ``calibrating`` carries the job that moves the threshold by these people, or back. Its result are the
    settings, also when the dialog is closed before.
    """

    calibrating = Signal(object)

    def __init__(
        self,
        runner: Runner,
        theme: Theme,
        threshold: float,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("How well your people are told apart"), parent=parent, width=760)
        self._theme, self._threshold = theme, threshold
        self._says = label(tr("Comparing all recordings…"), "dim", wrap=True)
        self.body.addWidget(self._says)
        self.plots: ScorePlots | None = None
        self._runner, self._settings = runner, settings
        self._own: OwnCalibration | None = None
        self._changes = label("", wrap=True)
        self._changes.hide()
        self.body.addWidget(self._changes)
        self._calibrate = self.add_button(tr("Calibrate with your people…"), left=True)
        self._calibrate.clicked.connect(self._measure)
        self._calibrate.setEnabled(False)
        self._back = self.add_button(tr("Use the model’s threshold"), left=True)
        self._back.setToolTip(tr("Use the threshold again that came with the voice model"))
        self._back.clicked.connect(lambda: self._take_over(None))
        self._back.setVisible(bool(settings.own_threshold_model))
        self.add_button(tr("Close"), kind="primary").clicked.connect(self.accept)
        self._job = runner.submit(score_library, None)
        self._job.when_finished(self._show)
        self._job.failed.connect(self._fail)
        self.finished.connect(self._job.cancel)

    def _show(self, scores: LibraryScores) -> None:
        own = bool(self._settings.own_threshold_model)
        self._says.setText(_words(scores, self._threshold, own=own))
        self._calibrate.setEnabled(scores.enough)
        if not len(scores.same) + len(scores.different):
            return
        from voxdesk.ui.speakers.score_plots import ScorePlots

        self.plots = plots = ScorePlots(self._theme)
        self.body.addWidget(plots, 1)
        plots.show_scores(scores.same, scores.different, self._threshold)
        plots.trade_off.setVisible(scores.enough)
        if scores.enough:
            now = _errors_at(scores, self._threshold)
            plots.show_trade_off(*scores.trade_off(), scores.equal_error_rate(), now)
        plots.show()  # what is not shown yet takes no room
        self.grow()

    def _measure(self) -> None:
        """First say what would change; the second press takes it over."""
        if self._own is not None:
            self._take_over(self._own)
            return
        self._calibrate.setEnabled(False)
        job = self._runner.submit(measure_own, self._settings.target_fpir)
        job.when_finished(self._show_changes)
        job.failed.connect(self._fail_calibration)

    def _show_changes(self, own: OwnCalibration) -> None:
        self._own = own
        self._changes.setText(_change_words(own))
        self._changes.show()
        self._calibrate.setText(tr("Apply"))
        self._calibrate.setAccessibleName(tr("Apply"))
        self._calibrate.setEnabled(True)

    def _take_over(self, own: OwnCalibration | None) -> None:
        job = self._runner.submit(calibrate_by_own, own)
        self.calibrating.emit(job)
        # Methods, not lambdas: Qt forgets them with a dialog that is closed before the job ends.
        job.when_finished(self._taken_over)
        job.failed.connect(self._fail_calibration)

    def _taken_over(self, _settings: Settings) -> None:
        self.accept()

    def _fail_calibration(self, error: BaseException) -> None:
        self._changes.setText(in_words(error) if isinstance(error, UserError) else str(error))
        self._changes.show()

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._says.setText(in_words(error))
        else:
            self._says.setText(tr("It failed: {reason}", reason=str(error) or type(error).__name__))


def _change_words(own: OwnCalibration) -> str:
    """Return what would change, before it does."""
    return tr(
        "With your {people}, a name needs a score of {after:.2f} instead of {before:.2f}. If all of them "
        "were strangers, {named_after:.1f} % of their recordings would be given a name instead of "
        "{named_before:.1f} %. Of the people you know, {missed_after:.1f} % would stay unknown instead of "
        "{missed_before:.1f} %. You can go back at any time.",
        people=counted(own.people, "person", "people"),
        after=own.threshold + own.shift,
        before=own.threshold,
        named_after=100 * own.after.named,
        named_before=100 * own.before.named,
        missed_after=100 * own.after.missed,
        missed_before=100 * own.before.missed,
    )


def _words(scores: LibraryScores, threshold: float, *, own: bool) -> str:
    pairs = counted(len(scores.same), "pair")
    if not scores.enough:
        return tr(
            "Your library has {pairs} of recordings of the same person, and {fewest} are needed to "
            "tell error rates. The calibration that came with the voice model is used; it was measured on "
            "other people. Enrol two or more recordings of each person.",
            pairs=pairs,
            fewest=FEWEST_PAIRS,
        )
    taken, missed = _errors_at(scores, threshold)
    words = (
        mark(
            "From {pairs} of recordings of the same person and {others} of different "
            "people. Equal error rate: {equal:.1f} %. At the threshold {threshold:.2f}: "
            "{missed:.1f} % of same-person pairs rejected, {taken:.2f} % of "
            "different-person pairs accepted. The threshold comes from your own people."
        )
        if own
        else mark(
            "From {pairs} of recordings of the same person and {others} of different "
            "people. Equal error rate: {equal:.1f} %. At the threshold {threshold:.2f}: "
            "{missed:.1f} % of same-person pairs rejected, {taken:.2f} % of "
            "different-person pairs accepted. The threshold comes from the voice model’s "
            "calibration."
        )
    )
    return tr(
        words,
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
