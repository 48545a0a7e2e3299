"""What the page of folders has done by workers: grouping, looking at groups, maps, figures, exports."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voxdesk.clustering.edit import EditedGroups, EditHistory
from voxdesk.core.cluster_types import ClusterRequest, ClusterResult
from voxdesk.core.errors import UserError, Words
from voxdesk.core.names import NameChanges
from voxdesk.core.types import AudioClip, Int64
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Request, Result, Runner, Workflow
from voxdesk.ui.folders.keeping import Keeping
from voxdesk.ui.folders.problems import not_run, not_written
from voxdesk.ui.folders.run import Run
from voxdesk.ui.folders.run_jobs import RunJobs
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted
from voxdesk.workflows.folders import describe, side_by_side
from voxdesk.workflows.folders.export import Exported, ExportRequest, GroupFormat, export_groups
from voxdesk.workflows.folders.runnable import find_network, methods_that_cannot_run
from voxdesk.workflows.folders.session import edits_on, renamed_groups
from voxdesk.workflows.grouping_file import FolderSession, renamed_session
from voxdesk.workflows.services import Services


class GroupingWork(QObject):
    """The runs over one folder, the chosen one first among them, and the jobs for them.

    ``started`` carries the grouping's job, ``ended`` comes when it is over in any way. ``run_changed``
    tells that another run is shown, ``edited`` that its groups are others. ``described`` tells that more is
    known about them, ``placed`` that there is a map. ``judged`` tells that figures of the runs have come.
    ``grouped`` carries a folder that was grouped. ``told``, ``saved`` and ``problem`` as on a page.
    """

    started = Signal(object)
    ended = Signal()
    run_changed = Signal()
    edited = Signal()
    described = Signal()
    placed = Signal()
    judged = Signal()
    grouped = Signal(object)
    told = Signal(str)
    saved = Signal(str, object)
    problem = Signal(object)

    def __init__(
        self, services: Services, runner: Runner, fpir: Callable[[], float], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._fpir = fpir
        self.runs: list[Run] = []
        self.run: Run | None = None
        self.job: Job[object] | None = None
        self.truth: Path | None = None
        self.weights: dict[str, str] = {}  # folders of networks that the user chose, by method
        self._resuming: FolderSession | None = None
        self._closing = False
        self._about = RunJobs(runner, self)
        self._about.described.connect(self.described)
        self._about.placed.connect(self.placed)
        self._about.judged.connect(self.judged)
        self._about.truth_refused.connect(self._forget_truth)
        self._about.problem.connect(self.problem)
        self._keeping = Keeping(runner, services.paths, lambda: self.run if self.job is None else None, self)
        self.ask_kept, self.forget = self._keeping.ask, self._keeping.forget

    # Grouping.

    def group(self, request: ClusterRequest, session: FolderSession | None = None) -> None:
        """Group a folder; with ``session``, its edits are taken up again."""
        self.cancel()
        self._resuming = session
        # Edits of this folder are worth more than a grouping that can be asked for again.
        if session is None and not self._has_edits(request.folder):
            self._keeping.save(FolderSession(request))
        self._begin(
            side_by_side.group, request, tr("Grouping “{name}”", name=request.folder.name), self._grouped
        )

    def compare(
        self, request: ClusterRequest, methods: tuple[str, ...], weights: Mapping[str, str] | None = None
    ) -> None:
        """Group the folder by each of ``methods``, too; ``weights`` are folders of networks, by method."""
        self.cancel()
        self._resuming = None
        asked = side_by_side.CompareRequest(request, methods, weights or {})
        self.weights |= weights or {}
        self._begin(
            side_by_side.compare,
            asked,
            tr("Comparing {methods}", methods=counted(len(methods), "method")),
            self._compared,
        )

    def ask_lacking(self, then: Callable[[dict[str, Words]], None]) -> None:
        """Find out which methods cannot run here, and hand that to ``then``."""
        job = self._runner.submit(methods_that_cannot_run, dict(self.weights))
        job.when_finished(then)
        job.failed.connect(self.problem)

    def look_at_weights(self, folder: Path, then: Callable[[bool], None]) -> None:
        """Find out whether a folder holds a network, and hand that to ``then``."""
        self._runner.submit(find_network, folder).when_finished(then)

    def cancel(self) -> None:
        """End the grouping that is under way; what was heard stays in the cache."""
        if self.job is not None:
            self.job.cancel()

    def _begin(
        self,
        workflow: Workflow[Request, Result],
        request: Request,
        title: str,
        done: Callable[[Result], None],
    ) -> None:
        job = self._runner.submit(workflow, request, title)
        self.job = job
        job.when_finished(done)
        job.failed.connect(self.problem)
        job.failed.connect(lambda _: self._over(job))
        job.cancelled.connect(lambda: self._over(job))
        self.started.emit(job)

    def _over(self, job: Job[object]) -> None:
        if self.job is not job or self._closing:
            return
        self.job = None
        # Ended on purpose or by an error that was told: nothing to offer at the next start.
        if self.run is None:
            self._keeping.forget()
        else:
            self._keeping.keep()
        self.ended.emit()

    def _grouped(self, found: side_by_side.Grouped) -> None:
        groups = EditedGroups(found.result.labels)
        if self._resuming is not None:
            groups = edits_on(found.result, self._resuming)
        self._resuming = None
        run = self._add(found.request, found.result, groups)
        self.job = None
        self.choose(run)
        self.ended.emit()
        people = counted(found.result.people, "person", "people")
        self.told.emit(
            tr(
                "Found {people} in {recordings}",
                people=people,
                recordings=counted(len(found.result.items), "recording"),
            )
        )
        self.grouped.emit(found.request.folder)

    def _compared(self, found: side_by_side.Compared) -> None:
        chosen = self.run
        for each in found.groupings:
            if not self._known(each.request):
                self._add(each.request, each.result, EditedGroups(each.result.labels))
        self.job = None
        if self.runs:
            self.choose(chosen if chosen in self.runs else self.runs[0])
        self.ended.emit()
        if found.left_out:
            self.problem.emit(not_run(found.left_out))

    def _add(self, request: ClusterRequest, result: ClusterResult, groups: EditedGroups) -> Run:
        if self.runs and self.runs[0].request.folder != request.folder:
            self.runs.clear()
            self.truth = None
        self.runs = [run for run in self.runs if run.request != request]
        run = Run(request, result, EditHistory(groups))
        self.runs.append(run)
        return run

    def _has_edits(self, folder: Path) -> bool:
        run = self.run
        if run is None or run.request.folder != folder:
            return False
        return bool(run.groups.names or run.history.undo_words)

    def _known(self, request: ClusterRequest) -> bool:
        return any(run.request == request for run in self.runs)

    # Looking at a run.

    def choose(self, run: Run) -> None:
        """Show another run."""
        self.run = run
        self.run_changed.emit()
        self.look_again()
        self._about.place(run)
        self._judge()
        self._keeping.keep_soon()

    def look_again(self) -> None:
        """Find out about the groups as they stand, and whom of the library they match."""
        if self.run is not None:
            self._about.describe(self.run, self._fpir())

    # Figures.

    def set_truth(self, path: Path | None) -> None:
        """Hold all runs against a table of who truly speaks; None forgets it."""
        self.truth = path
        self._judge()

    def _judge(self) -> None:
        if self.runs:
            self._about.compare(tuple(self.runs), self.truth)

    def _forget_truth(self) -> None:
        self.truth = None
        self._judge()

    # Edits.

    def edit(self, words: str, change: Callable[[EditedGroups], EditedGroups]) -> bool:
        """Change the groups; a change that is not possible is told. Whether it was."""
        run = self.run
        if run is None:
            return False
        try:
            groups = change(run.groups)
        except UserError as error:
            self.problem.emit(error)
            return False
        run.history.do(words, groups)
        self._changed()
        return True

    def split(self, label: int) -> None:
        """Cut a group into the two parts that differ most."""
        run = self.run
        if run is None:
            return
        groups = run.groups
        rows = groups.rows(label)
        words = tr("Split {name}", name=run.name_of(label))

        def take(parts: Int64) -> None:
            if run is self.run and run.groups is groups:
                self.edit(words, lambda now: now.split(label, parts))

        self._about.replace("split", describe.split_group, describe.SplitRequest(run.result, rows), take)

    def undo(self) -> None:
        """Take the last edit back."""
        if self.run is not None and self.run.history.undo():
            self._changed()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.run is not None and self.run.history.redo():
            self._changed()

    def _changed(self) -> None:
        self.edited.emit()
        self.look_again()
        self._judge()
        self._keeping.keep_soon()

    def take_names(self, changes: NameChanges) -> None:
        """People were renamed or forgotten: so are the groups that bear their names, without a step."""
        if self._resuming is not None:
            self._resuming = renamed_session(self._resuming, changes)
        for run in self.runs:
            if any(changes.affect(name) for state in run.history.states for name in _names_in(state)):
                run.history = EditHistory(renamed_groups(run.groups, changes))
                if run is self.run:
                    self._changed()
                    self._keeping.keep_now()  # later it would undo what a taken-back change writes

    def read_kept_names(self) -> None:
        """Show the names of groups as they are kept: a change of them was taken back."""
        run = self.run
        if run is None or self.job is not None:
            return
        self._keeping.keep_now()
        groups = run.groups

        def show(kept: FolderSession | None) -> None:
            if kept is None or run is not self.run or run.groups is not groups:
                return
            if (kept.request.folder, kept.request.method) != (run.request.folder, run.request.method):
                return
            before = edits_on(run.result, kept)
            if before.names != groups.names or before.refused != groups.refused:
                run.history = EditHistory(before)
                self._changed()

        self.ask_kept(show)

    # Files.

    def export(self, kind: GroupFormat, target: Path) -> None:
        """Write the groups as they stand."""
        run = self.run
        if run is None:
            return
        names = {label: run.name_of(label) for label in run.groups.groups}
        request = ExportRequest(run.edited_result, names, kind, target, run.request.folder)

        def tell(found: Exported) -> None:
            words = tr(
                "Wrote {recordings} to {name}",
                recordings=counted(found.written, "recording"),
                name=found.target.name,
            )
            if found.skipped:
                words += tr(", {count} could not be written", count=len(found.skipped))
            self.saved.emit(words, found.target)
            if found.skipped:
                self.problem.emit(not_written(found.skipped))

        job = self._runner.submit(export_groups, request, tr("Writing {name}", name=target.name))
        job.when_finished(tell)
        job.failed.connect(self.problem)

    def sounds(self, rows: Iterable[int], then: Callable[[tuple[Path | AudioClip, ...]], None]) -> None:
        """Hand the recordings of ``rows``, paths or cut-out clips, to ``then``."""
        run = self.run
        if run is None:
            return
        items = tuple(run.result.items[row] for row in rows)
        job = self._runner.submit(side_by_side.sounds, side_by_side.SoundsRequest(items, run.request.per))
        job.when_finished(then)
        job.failed.connect(self.problem)

    def shut_down(self) -> None:
        """Keep the edits, and a grouping under way so that it is offered at the next start."""
        self._closing = True
        self._keeping.keep_now()


def _names_in(groups: EditedGroups) -> tuple[str, ...]:
    return (*groups.names.values(), *(name for _, name in groups.refused))
