"""Shows how far each job is, with a way to cancel it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from voxdesk.jobs.job import UNKNOWN_FRACTION, Job
from voxdesk.jobs.time_left import time_left_words
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.parts.announce import announce
from voxdesk.ui.parts.card import label
from voxdesk.ui.style.layouts import spaced

HEIGHT_PX = 34
_JOB_PX = 560
_BESIDE_NAME_PX = 340  # bar, time left and cancel
_WHOLE_JOB_PX = 760  # with words that say what it does
_EDGE_PX, _GAP_PX = 14, 18
_LEAST_SAID_PX = 60
_MESSAGE_MS = 8000
_STEPS = 1000
# A job that is over sooner than this would only flicker.
_PATIENCE_MS = 250


class JobBar(QFrame):
    """Left: running jobs, or the last message; right: which model answers, and the privacy promise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setFixedHeight(HEIGHT_PX)
        self.setAccessibleName(tr("Jobs"))
        self._rows: list[_JobRow] = []
        self._covered: Callable[[Job[object]], bool] = lambda job: False
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(_EDGE_PX, 0, _EDGE_PX, 0)
        self._layout.setSpacing(_GAP_PX)
        self._message = label(tone="dim")
        self._more = label(tone="dim")
        self._model = label(tr("nothing leaves this computer"), "dim")
        self._layout.addWidget(self._message)
        self._layout.addWidget(self._more)
        self._layout.addStretch(1)
        self._layout.addWidget(self._model)
        self._of_page = False
        self._forget = QTimer(self, singleShot=True, interval=_MESSAGE_MS)
        self._forget.timeout.connect(lambda: self._say(""))

    def add(self, job: Job[object]) -> None:
        """Show ``job`` until it ends, unless it is over at once."""
        row = _JobRow(job)
        for signal in (job.finished, job.failed, job.cancelled):
            signal.connect(lambda *_: self._drop(row))
        self._rows.append(row)
        QTimer.singleShot(_PATIENCE_MS, self, self._arrange)

    def set_covered(self, covered: Callable[[Job[object]], bool]) -> None:
        """Leave out jobs that the page shows itself; ``covered`` says of each whether it does."""
        self._covered = covered
        self._arrange()

    def show_message(self, text: str, *, of_page: bool = False) -> None:
        """Say ``text`` for some seconds where no job is shown; ``of_page``: until the page is left."""
        self._say(text)
        self._of_page = of_page
        self._forget.start()
        self._arrange()
        announce(self, text)

    def leave_page(self) -> None:
        """Say nothing more that is about the page that was shown."""
        if self._of_page:
            self._forget.stop()
            self._say("")

    def set_model(self, model_id: str | None) -> None:
        """Name the voice model that answers; None while there is none."""
        promise = tr("nothing leaves this computer")
        self._model.setText(
            tr("encoder {model_id} · {promise}", model_id=model_id, promise=promise) if model_id else promise
        )
        self._arrange()

    def cancel_latest(self) -> None:
        """Cancel what was begun last of what has not ended."""
        if self._rows:
            self._rows[-1].job.cancel()

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles of the jobs that have not ended."""
        return tuple(row.job.title for row in self._rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many jobs as there is room for."""
        self._arrange()

    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._message.setToolTip(text)

    def _drop(self, row: "_JobRow") -> None:
        if row in self._rows:
            self._rows.remove(row)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
            self._arrange()

    def _arrange(self) -> None:
        wanted = [row for row in self._rows if not self._covered(row.job)]
        whole = self.width() - 2 * _EDGE_PX
        beside = whole - self._model.sizeHint().width() - _GAP_PX
        # In a narrow window a job's words say more than the model's name.
        self._model.setVisible(not wanted or beside >= _WHOLE_JOB_PX)
        whole = beside if beside >= _WHOLE_JOB_PX else whole
        room = max(1, whole // _JOB_PX)
        hidden = len(wanted) - room
        self._more.setText(tr("and {hidden} more", hidden=hidden) if hidden > 0 else "")
        self._more.setVisible(hidden > 0)
        if hidden > 0:
            whole -= self._more.sizeHint().width() + self._layout.spacing()
        for row in self._rows:
            place = wanted.index(row) if row in wanted else room
            if place < room and self._layout.indexOf(row) < 0:
                self._layout.insertWidget(place, row)
            row.setVisible(place < room)
            row.set_room(whole // max(1, min(room, len(wanted))) - _BESIDE_NAME_PX)
        self._message.setVisible(not wanted)


class _JobRow(QWidget):
    """Name, progress, time left and cancel of one job."""

    def __init__(self, job: Job[object]) -> None:
        super().__init__()
        self.job = job
        layout = spaced(QHBoxLayout(self), 12)
        self._name = label(tone="dim")
        self._text, self._room = "", _JOB_PX - _BESIDE_NAME_PX
        self._say("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(tr("Progress of {job_title}", job_title=job.title))
        self._left = label(tone="dim")
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setProperty("kind", "small")
        self._cancel.setAccessibleName(tr("Cancel {job_title}", job_title=job.title))
        self._cancel.clicked.connect(job.cancel)
        # What comes and goes stands last: Cancel would move away from under the pointer.
        for part in (self._name, self._bar, self._cancel, self._left):
            layout.addWidget(part)
        job.progressed.connect(self._show_progress)
        job.pause_changed.connect(self._show_pause)

    def _show_progress(self, fraction: float, text: str) -> None:
        self._say(text)
        if fraction == UNKNOWN_FRACTION:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(round(fraction * _STEPS))
        left_s = self.job.time_left_s
        if not self.job.paused:
            self._left.setText("" if left_s is None else translated(time_left_words(left_s)))

    def _show_pause(self, paused: bool) -> None:
        self._left.setText(tr("paused") if paused else "")

    def set_room(self, room: int) -> None:
        """Have ``room`` pixels for the name."""
        if room != self._room:
            self._room = room
            self._say(self._text)

    def _say(self, text: str) -> None:
        """Say title and progress; a name that is in the title already is not said twice."""
        self._text = text
        said, title = translated(text), self.job.title
        words = f"{title} · {said}" if said and said not in title else title
        metrics = self._name.fontMetrics()
        # The title stands whole where it can; of the rest its beginning says most.
        left = self._room - metrics.horizontalAdvance(f"{title} · ")
        if words != title and left >= _LEAST_SAID_PX:
            shown = f"{title} · {metrics.elidedText(said, Qt.TextElideMode.ElideRight, left)}"
        else:
            shown = metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, self._room)
        self._name.setText(shown)
        self._name.setAccessibleName(words)
        self._name.setToolTip(words if shown != words else "")
