"""What the program keeps, erased when the user says so twice: questions and jobs behind the page."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.jobs.runner import Runner, Workflow
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.confirm import ConfirmDialog
from voxdesk.workflows.people.library import Forgotten, erase_people
from voxdesk.workflows.upkeep.storage import erase_cache, erase_recordings, erase_timelines


class Erasing(QObject):
    """``told`` says what was erased, ``problem`` carries an exception, ``erased`` comes after each.

    ``renamed`` carries the ``NameChanges`` after everybody was erased.
    """

    told = Signal(str)
    renamed = Signal(object)
    problem = Signal(object)
    erased = Signal()

    def __init__(self, runner: Runner, page: QWidget) -> None:
        super().__init__(page)
        self._runner, self._page = runner, page

    def erase_library(self) -> None:
        """Ask, then forget everybody."""
        self._ask(
            tr("Erase everybody?"),
            tr(
                "All people and their voices are erased and overwritten on the disk. In timelines and "
                "groups they are voices without names. Sound files and other files outside VoxDesk’s own "
                "folders are not touched. This cannot be undone."
            ),
            erase_people,
            tr("Everybody was erased"),
            typed="erase",
        )

    def erase_recordings(self) -> None:
        """Ask, then delete what was recorded here."""
        self._ask(
            tr("Erase the recordings made here?"),
            tr(
                "All recordings made with the microphone in VoxDesk are deleted. Voices learned from them "
                "stay known, but can no longer be played. This cannot be undone."
            ),
            erase_recordings,
            tr("The recordings were erased"),
            typed="erase",
        )

    def erase_cache(self) -> None:
        """Ask, then forget the kept embeddings."""
        self._ask(
            tr("Clear the voice cache?"),
            tr(
                "It holds voiceprints of recordings that were analysed before. Analysing those "
                "again will take longer; nothing else is lost."
            ),
            erase_cache,
            tr("The voice cache was cleared"),
            button=tr("Clear"),
        )

    def erase_timelines(self) -> None:
        """Ask, then forget what was changed in timelines."""
        self._ask(
            tr("Erase the changes to timelines?"),
            tr(
                "What you changed in timelines, and the names in them, is deleted. The recordings stay; "
                "who speaks when is found anew when you open one. This cannot be undone."
            ),
            erase_timelines,
            tr("The changes to timelines were erased"),
            typed="erase",
        )

    def _ask(
        self,
        title: str,
        words: str,
        workflow: Workflow[None, object],
        done: str,
        *,
        typed: str = "",
        button: str = "",
    ) -> None:
        dialog = ConfirmDialog(title, words, button or tr("Erase"), typed=typed, parent=self._page.window())
        dialog.accepted.connect(lambda: self._erase(workflow, done))
        dialog.open()

    def _erase(self, workflow: Workflow[None, object], done: str) -> None:
        job = self._runner.submit(workflow, None, tr("Erasing"))
        job.when_finished(lambda result: self._done(done, result))
        job.failed.connect(self.problem)

    def _done(self, done: str, result: object) -> None:
        if isinstance(result, Forgotten):
            self.renamed.emit(result.changes)
        self.told.emit(done)
        self.erased.emit()
