"""A grouping that is under way: how far, how much speech, how long still; pause and cancel."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from voxdesk.jobs.job import UNKNOWN_FRACTION, Job
from voxdesk.jobs.time_left import time_left_words
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.style.layouts import spaced

_STEPS = 1000


class ProgressCard(QFrame):
    """Shows one job at a time; hidden when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._job: Job[object] | None = None
        self._title = FittedLabel(13, bold=True)
        self._about = FittedLabel(13)
        self._about.setProperty("tone", "dim")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of the grouping"))
        self._left = label(tone="dim")
        self.pause = QPushButton(tr("Pause"))
        self.pause.clicked.connect(self._switch_pause)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setAccessibleName(tr("Cancel the grouping"))
        self.cancel.clicked.connect(self._cancel)
        words = spaced(QVBoxLayout(), 6)
        upper = spaced(QHBoxLayout(), 12)
        upper.addWidget(self._title, 2)
        upper.addWidget(self._about, 3)
        upper.addWidget(self._left)
        words.addLayout(upper)
        words.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.pause)
        row.addWidget(self.cancel)
        self.hide()

    @property
    def words(self) -> str:
        """Return what is said about the progress."""
        return " · ".join(
            part for part in (self._title.full_text, self._about.full_text, self._left.text()) if part
        )

    def show_job(self, job: Job[object]) -> None:
        """Follow ``job`` until it ends."""
        self._job = job
        self._title.set_text(job.title)
        self._about.set_text(tr("Looking for recordings"))
        self._left.clear()
        self._bar.setRange(0, 0)
        job.progressed.connect(lambda fraction, text: self._progressed(job, fraction, text))
        job.pause_changed.connect(lambda paused: self._paused(job, paused))
        for signal in (job.finished, job.failed, job.cancelled):
            signal.connect(lambda *_: self._ended(job))
        self._paused(job, job.paused)
        self.show()

    def _progressed(self, job: Job[object], fraction: float, text: str) -> None:
        if job is not self._job:
            return
        self._about.set_text(translated(text))
        known = fraction != UNKNOWN_FRACTION
        self._bar.setRange(0, _STEPS if known else 0)
        if known:
            self._bar.setValue(round(fraction * _STEPS))
        left_s = job.time_left_s
        if not job.paused:
            self._left.setText("" if left_s is None else translated(time_left_words(left_s)))

    def _paused(self, job: Job[object], paused: bool) -> None:
        if job is not self._job:
            return
        self.pause.setText(tr("Resume") if paused else tr("Pause"))
        self.pause.setAccessibleName(tr("Resume the grouping") if paused else tr("Pause the grouping"))
        self._left.setText(tr("paused") if paused else "")

    def _ended(self, job: Job[object]) -> None:
        if job is self._job:
            self._job = None
            self.hide()

    def _switch_pause(self) -> None:
        if self._job is not None:
            (self._job.resume if self._job.paused else self._job.pause)()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
