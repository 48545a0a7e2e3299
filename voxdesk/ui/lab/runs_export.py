"""The table of runs and a wish in; a question for the file, and the file, out."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.parts.file_dialogs import ask_new_file
from voxdesk.workflows.lab.export import ExportRunsRequest, export_runs
from voxdesk.workflows.lab.runs import Run

KINDS = (
    (".csv", mark("Table (CSV)…")),
    (".md", mark("Report (Markdown)…")),
    (".png", mark("Picture (PNG)…")),
)


class RunsExport(QObject):
    """``saved`` carries a sentence and the file that was written, ``problem`` an exception."""

    saved = Signal(str, object)
    problem = Signal(object)

    def __init__(self, runner: Runner, place: QWidget) -> None:
        super().__init__(place)
        self._runner, self._place = runner, place
        self._job: Job[object] | None = None

    def ask(self, suffix: str, runs: tuple[Run, ...]) -> None:
        """Ask where to write the figures of ``runs`` as a file that ends in ``suffix``."""
        ask_new_file(
            self._place.window(),
            tr("Export the runs"),
            f"{tr('runs')}{suffix}",
            f"*{suffix}",
            lambda path: self.write(path, suffix, runs),
        )

    def write(self, path: Path, suffix: str, runs: tuple[Run, ...]) -> None:
        """Write them to ``path``, which gets the suffix where it has another one."""
        path = path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
        request = ExportRunsRequest(runs, path)
        job = self._job = self._runner.submit(export_runs, request, tr("Writing {name}", name=path.name))
        job.when_finished(lambda written: self.saved.emit(tr("Written: {path}", path=written), written))
        job.failed.connect(self.problem)

    def shut_down(self) -> None:
        """Cancel what is under way."""
        if self._job is not None:
            self._job.cancel()
