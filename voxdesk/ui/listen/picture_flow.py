"""A picture of a spectrogram from opening to its verdict."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.listen.stage import Stage

if TYPE_CHECKING:
    from voxdesk.workflows.listen.closed_set import SeenPicture


class PictureFlow(QObject):
    """``seen`` carries the path; ``failed`` an exception, and nothing is left on the page then."""

    seen = Signal(object)
    failed = Signal(object)

    def __init__(self, stage: Stage, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage, self._runner = stage, runner
        self._job: Job[object] | None = None
        self._asked: tuple[Path, float] | None = None

    @property
    def shown(self) -> bool:
        """Tell whether a picture is open, or being opened."""
        return self._asked is not None

    def open(self, path: Path, fpir: float) -> None:
        """Show and classify the picture in ``path``."""
        from voxdesk.workflows.listen.closed_set import PictureRequest, see_picture

        self.leave()
        self._asked = (path, fpir)
        self._stage.show_still(path.name, tr("opening…"))
        self._stage.column.show_waiting(tr("reading…"))
        title = tr("Reading {name}", name=path.name)
        self._job = self._runner.submit(see_picture, PictureRequest(path, fpir), title)
        self._job.when_finished(self._seen)
        self._job.failed.connect(self._fail)
        self._job.cancelled.connect(self._cancelled)

    def look_again(self, fpir: float) -> None:
        """Another model may be in use: classify the open picture anew."""
        if self._asked is not None and self._job is None:
            self.open(self._asked[0], fpir)

    def leave(self) -> None:
        """Let go of the picture."""
        self._asked = None
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _seen(self, seen: "SeenPicture") -> None:
        self._job = None
        if self._asked is None:
            return
        self.seen.emit(self._asked[0])
        rows, columns, _ = seen.colours.shape
        self._stage.still.show_picture(
            seen.colours, tr("picture of {columns} × {rows} points", columns=columns, rows=rows)
        )
        column, found = self._stage.column, seen.found
        heading = tr("Voice in the picture")
        if found.speaker is None:
            column.verdict.show_perceived(found.gender, heading)
            return
        column.verdict.show_verdict(found.speaker, found.gender, heading, answers=False)
        people = len(found.speaker.candidates)
        column.candidates.show_identification(found.speaker, people, self._asked[1])
        column.candidates.show()

    def _fail(self, error: object) -> None:
        self._job = self._asked = None
        self._stage.show_invitation()
        self.failed.emit(error)

    def _cancelled(self) -> None:
        if self._asked is not None:
            self._job = self._asked = None
            self._stage.show_invitation()
