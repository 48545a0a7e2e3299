"""How careful the program is with names: a choice of false-alarm rate, and what follows from it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from voxdesk.core.settings import Settings
from voxdesk.inference.manifest import ModelManifest
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.language.words import counted, in_words
from voxdesk.ui.parts.card import Card, label
from voxdesk.workflows.models.use import encoder_in_use

CHOICES = (
    (0.001, mark("1 stranger in 1,000")),
    (0.01, mark("1 stranger in 100")),
    (0.05, mark("1 stranger in 20")),
)


class ThresholdCard(Card):
    """``fpir_chosen`` carries the target share of strangers that may get a name.

    ``scores_asked`` carries the score that a name needs now: its curves are wanted.
    """

    fpir_chosen = Signal(float)
    scores_asked = Signal(float)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(tr("False alarms"), parent)
        self._runner = runner
        self._asked = (Settings(), 0)
        self._choice = QComboBox()
        self._choice.setAccessibleName(tr("Strangers who may get a wrong name"))
        self._choice.setToolTip(
            tr(
                "Target false-positive identification rate (FPIR): the share of people who are not "
                "enrolled and are given a name all the same"
            )
        )
        for rate, strangers in CHOICES:
            self._choice.addItem(tr("At most {strangers}", strangers=tr(strangers)), rate)
        self._choice.activated.connect(lambda _: self.fpir_chosen.emit(self._choice.currentData()))
        self._words = label(tone="dim", wrap=True)
        self.body.addWidget(self._choice)
        self.body.addWidget(self._words)
        self._threshold = 0.0
        self.scores = QPushButton(tr("Scores of your people…"))
        self.scores.setToolTip(tr("Score histogram and DET curve of the recordings in your library"))
        self.scores.setAccessibleName(tr("Scores of your people…"))
        self.scores.clicked.connect(lambda: self.scores_asked.emit(self._threshold))
        self.body.addWidget(self.scores)

    def show_threshold(self, settings: Settings, people: int) -> None:
        """Show the choice that was made and the threshold that it means for ``people`` enrolled."""
        fpir = settings.target_fpir
        self._choice.setCurrentIndex(
            min(range(len(CHOICES)), key=lambda place: abs(CHOICES[place][0] - fpir))
        )
        self._asked = (settings, people)
        job = self._runner.submit(encoder_in_use, None)
        job.when_finished(self._show)
        job.failed.connect(lambda error: self._words.setText(in_words(error)))

    def _show(self, encoder: ModelManifest) -> None:
        settings, people = self._asked
        calibration = encoder.calibration
        if calibration is None:
            self._words.setText(tr("The voice model carries no measured thresholds, so it names nobody."))
            return
        if settings.own_threshold_model == encoder.id:
            calibration = calibration.moved(settings.own_threshold_shift)
        threshold = self._threshold = calibration.threshold(people, settings.target_fpir)
        self._words.setText(
            tr(
                "With {people} enrolled, a voice must score at least {threshold:.2f} to be "
                "named. The stricter you are, and the more people you enrol, the higher the "
                "score needed, and the more often people you know stay “unknown”.",
                people=counted(people, "person", "people"),
                threshold=threshold,
            )
        )
