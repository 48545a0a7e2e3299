"""What is found out about a run in the background: its groups, its map, how it does beside the others."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voxdesk.clustering.voice_map import VoiceMap
from voxdesk.core.errors import UserError
from voxdesk.core.types import Float32, GenderGuess
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Request, Result, Runner, Workflow
from voxdesk.ui.folders.run import Run
from voxdesk.ui.language.translation import tr
from voxdesk.workflows.folders import describe
from voxdesk.workflows.folders.gender import genders_request, perceive_groups
from voxdesk.workflows.folders.runs import RunFigures, RunsRequest, judge_runs


class RunJobs(QObject):
    """``described``, ``placed``, ``judged``: what a run did not know of itself before it knows now.

    ``truth_refused`` comes when a table of who truly speaks cannot be used; ``problem`` as on a page.
    """

    described = Signal()
    placed = Signal()
    judged = Signal()
    truth_refused = Signal()
    problem = Signal(object)

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._jobs: dict[str, Job[object]] = {}

    def describe(self, run: Run, fpir: float) -> None:
        """Find out about the groups as they stand, and whom of the library they match."""
        groups = run.groups
        request = describe.GroupsRequest(run.result, groups.labels, fpir)

        def take(found: describe.Described) -> None:
            if run.groups is groups:
                run.described, run.described_for = found, groups
                self.described.emit()
                self._perceive(run)

        self.replace("describe", describe.describe_groups, request, take)

    def _perceive(self, run: Run) -> None:
        described = run.described
        if described is None:
            return
        unknown = {
            label: details.exemplars
            for label, details in described.groups.items()
            if details.exemplars not in run.genders
        }
        if not unknown:
            return
        request = genders_request(run.result, unknown)

        def take(found: Mapping[int, GenderGuess | None]) -> None:
            run.genders.update({unknown[label]: guess for label, guess in found.items()})
            self.described.emit()

        # Without a gender model the column stays empty; the main window says that it is missing.
        self.replace("perceive", perceive_groups, request, take, quiet=True)

    def place(self, run: Run) -> None:
        """Draw the map: main directions at once, neighbours when they are ready."""

        def take_plane(found: VoiceMap) -> None:
            run.plane = found
            self.placed.emit()
            self.replace("neighbours", describe.place_neighbours, run.result, take, tr("Drawing the map"))

        def take(found: Float32) -> None:
            run.neighbours = found
            self.placed.emit()

        if run.plane is None:
            self.replace("plane", describe.place_voices, run.result, take_plane)
        else:
            self.placed.emit()
            if run.neighbours is None:
                take_plane(run.plane)

    def compare(self, runs: tuple[Run, ...], truth: Path | None) -> None:
        """Hold the runs against each other, and against a table of who truly speaks."""
        request = RunsRequest(runs[0].request.folder, tuple(run.edited_result for run in runs), 0, truth)

        def take(found: Sequence[RunFigures]) -> None:
            for run, figures in zip(runs, found, strict=True):
                run.figures = figures
            self.judged.emit()

        def failed(error: BaseException) -> None:
            if truth is not None and isinstance(error, UserError):
                self.truth_refused.emit()

        job = self.replace("judge", judge_runs, request, take)
        job.failed.connect(failed)

    def replace(
        self,
        name: str,
        workflow: Workflow[Request, Result],
        request: Request,
        take: Callable[[Result], None],
        title: str = "",
        *,
        quiet: bool = False,
    ) -> Job[Result]:
        """Submit a job; an earlier one of the same name has become useless."""
        before = self._jobs.get(name)
        if before is not None:
            before.cancel()
        job = self._runner.submit(workflow, request, title)
        self._jobs[name] = job
        job.when_finished(take)
        if not quiet:
            job.failed.connect(self.problem)
        return job
