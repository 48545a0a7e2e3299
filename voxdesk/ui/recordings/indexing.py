"""Recordings and folders in, the index filled by a job out; asks first whether there shall be one."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.settings import Settings
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted, why_not
from voxdesk.ui.parts.confirm import ConfirmDialog
from voxdesk.ui.parts.file_dialogs import ask_folder
from voxdesk.ui.recordings.index_dialog import IndexDialog
from voxdesk.workflows.archive.index import (
    AgreeRequest,
    Indexed,
    IndexRequest,
    agree,
    erase_index,
    index_recordings,
)
from voxdesk.workflows.archive.other_models import hear_again
from voxdesk.workflows.archive.words import fill_words
from voxdesk.workflows.services import Services

_SHOWN_REASONS = 4


class Indexing(QObject):
    """``agreed`` carries the Settings after the user has decided; ``changed`` says that the index has.

    ``told`` is a sentence, ``problem`` an exception.
    """

    agreed = Signal(object)
    changed = Signal()
    told = Signal(str)
    problem = Signal(object)

    def __init__(
        self, services: Services, runner: Runner, settings: Callable[[], Settings], window: QWidget
    ) -> None:
        super().__init__(window)
        self._services, self._runner = services, runner
        self._settings, self._window = settings, window
        self._running: set[object] = set()

    @property
    def running(self) -> bool:
        """Tell whether recordings are being heard into the index."""
        return bool(self._running)

    def choose_folder(self) -> None:
        """Let the user choose a folder, and index it."""
        self._when_agreed(
            lambda: ask_folder(
                self._window.window(),
                tr("A folder of recordings for the index"),
                lambda folder: self._submit((folder,)),
            )
        )

    def begin(self, paths: Sequence[Path]) -> None:
        """Hear recordings and folders into the index."""
        self._when_agreed(lambda: self._submit(tuple(paths)))

    def hear_again(self) -> None:
        """Hear anew what was heard with another model than the one in use."""
        self._when_agreed(lambda: self._run(hear_again, (), tr("Analysing again")))

    def ask(self, then: Callable[[], None] | None = None, *, filled: bool = True) -> None:
        """Show what an index is and let the user decide; calls ``then`` once there is one."""
        dialog = IndexDialog(
            self._settings(), self._services.library, filled=filled, parent=self._window.window()
        )
        dialog.decided.connect(lambda request: self._decide(request, then))
        dialog.erase_asked.connect(self._ask_erase)
        dialog.open()

    def _when_agreed(self, then: Callable[[], None]) -> None:
        if self._settings().index_recordings:
            then()
        else:
            self.ask(then, filled=False)

    def _decide(self, request: AgreeRequest, then: Callable[[], None] | None) -> None:
        def done(settings: Settings) -> None:
            self.agreed.emit(settings)
            self._read_words(settings)
            if request.agreed and then is not None:
                then()

        job = self._runner.submit(agree, request)
        job.when_finished(done)
        job.failed.connect(self.problem)

    def _read_words(self, settings: Settings) -> None:
        """Read what is said in recordings that are known already, where that shall be kept."""
        if settings.index_words:
            job = self._runner.submit(fill_words, None, tr("Reading transcripts"))
            job.when_finished(lambda _count: self.changed.emit())
            job.failed.connect(self.problem)

    def _ask_erase(self) -> None:
        dialog = ConfirmDialog(
            tr("Erase the index?"),
            tr(
                "Everything that the index knows of recordings goes, for ever. The recordings themselves, "
                "your people and corrected timelines stay."
            ),
            tr("Erase the index"),
            parent=self._window.window(),
        )
        dialog.accepted.connect(self._erase)
        dialog.open()

    def _erase(self) -> None:
        job = self._runner.submit(erase_index, None)
        job.when_finished(lambda _: self.changed.emit())
        job.when_finished(lambda _: self.told.emit(tr("The index is empty.")))
        job.failed.connect(self.problem)

    def _submit(self, paths: tuple[Path, ...]) -> None:
        name = paths[0].name if len(paths) == 1 else counted(len(paths), "recording")
        self._run(index_recordings, paths, tr("Indexing {name}", name=name))

    def _run(
        self, work: Callable[[IndexRequest, Services, Context], Indexed], paths: tuple[Path, ...], title: str
    ) -> None:
        settings = self._settings()
        request = IndexRequest(paths, settings.target_fpir, dask=settings.index_dask)
        job = self._runner.submit(work, request, title)
        self._running.add(job)
        job.when_finished(self._report)
        job.failed.connect(self.problem)
        for ended in (job.finished, job.failed):
            ended.connect(lambda _: self._end(job))
        job.cancelled.connect(lambda: self._end(job))

    def _end(self, job: object) -> None:
        self._running.discard(job)
        self.changed.emit()

    def _report(self, done: Indexed) -> None:
        words = [counted(done.heard, "recording")]
        if done.known + done.moved:
            words.append(tr("{count} known already", count=done.known + done.moved))
        if done.missing:
            words.append(tr("{count} missing", count=done.missing))
        self.told.emit(tr("Indexed: {what}", what=", ".join(words)))
        if done.failed:
            reasons = [why_not(each) for each in done.failed[:_SHOWN_REASONS]]
            more = len(done.failed) - _SHOWN_REASONS
            if more > 0:
                reasons.append(tr("and {others}", others=counted(more, "other")))
            head = tr("Not indexed: {recordings}.", recordings=counted(len(done.failed), "recording"))
            self.problem.emit(DataError(head, hint="\n".join(reasons)))
