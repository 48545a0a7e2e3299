"""Exports the chosen recordings: asks once what is made of each, and says what was written."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.archive.records import Recording
from voxdesk.core.errors import DataError
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted, why_not
from voxdesk.ui.parts.export_dialog import ExportChoice, ExportDialog
from voxdesk.workflows.listen.export_many import ExportedMany, ExportManyRequest, export_many

_KEY = "pseudonyms.csv"
_SHOWN_REASONS = 5


class Exporting(QObject):
    """``saved`` carries a sentence and the first file that was written, ``problem`` an exception."""

    saved = Signal(str, object)
    problem = Signal(object)

    def __init__(self, runner: Runner, fpir: Callable[[], float], window: QWidget) -> None:
        super().__init__(window)
        self._runner, self._fpir, self._window = runner, fpir, window

    def ask(self, recordings: Sequence[Recording]) -> None:
        """Ask what is made of these recordings; those that are gone are left out."""
        there = [each for each in recordings if not each.missing]
        if not there:
            self.problem.emit(DataError(tr("None of these files can be found.")))
            return
        people = sorted({voice.name for each in there for voice in each.voices if voice.name is not None})
        paths = tuple(each.path for each in there)
        dialog = ExportDialog(paths, people, self._window.window())
        dialog.chosen.connect(lambda choice: self._make(choice, paths))
        dialog.open()

    def _make(self, choice: ExportChoice, paths: tuple[Path, ...]) -> None:
        key = choice.folder / _KEY if choice.key else None
        request = ExportManyRequest(
            paths, choice.product, choice.folder, choice.pseudonyms, key, self._fpir()
        )
        title = tr("Exporting {recordings}", recordings=counted(len(paths), "recording"))
        job = self._runner.submit(export_many, request, title)
        job.when_finished(lambda made: self._made(made, choice.folder))
        job.failed.connect(self.problem)

    def _made(self, made: ExportedMany, folder: Path) -> None:
        if made.files:
            files = counted(len(made.files), "file")
            self.saved.emit(tr("Saved in {folder}: {files}", folder=folder, files=files), made.files[0])
        if made.failed:
            reasons = [why_not(each) for each in made.failed]
            more = len(reasons) - _SHOWN_REASONS
            shown = reasons[:_SHOWN_REASONS]
            if more > 0:
                shown.append(tr("and {others}", others=counted(more, "other")))
            head = tr("Not exported: {recordings}.", recordings=counted(len(reasons), "recording"))
            self.problem.emit(DataError(head, hint="\n".join(shown)))
