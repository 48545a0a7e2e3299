"""A folder of recordings becomes people: group, look, listen, mend, name, enrol, export."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from voxdesk.core.names import NameChanges
from voxdesk.core.settings import Settings
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.ui.folders.controls import FolderControls
from voxdesk.ui.folders.folder_commands import button_commands, group_commands
from voxdesk.ui.folders.folder_offer import FolderOffer, WaitingCard
from voxdesk.ui.folders.group_actions import GroupActions
from voxdesk.ui.folders.progress_card import ProgressCard
from voxdesk.ui.folders.result_view import ResultView
from voxdesk.ui.folders.run import Run
from voxdesk.ui.folders.runs import GroupingWork
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.parts.commands import Command, by_hand
from voxdesk.ui.parts.context_menu import unfold
from voxdesk.ui.parts.enrolment import Enrolment
from voxdesk.ui.parts.file_dialogs import ask_file, ask_folder, ask_new_file
from voxdesk.ui.parts.page import Page
from voxdesk.ui.parts.playback import Playback
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import GAP_PX, Theme, theme_for
from voxdesk.workflows.archive.index import IndexRequest
from voxdesk.workflows.archive.remember import hear_folders
from voxdesk.workflows.folders.export import GroupFormat
from voxdesk.workflows.grouping_file import FolderSession, renamed_session
from voxdesk.workflows.recordings import Dropped
from voxdesk.workflows.services import Services

_EMPTY, _WAITING, _RESULT = 0, 1, 2


class FoldersPage(Page):
    """Choices above, map and table of groups, methods side by side below."""

    SHORTCUTS: ClassVar[tuple[tuple[str, str], ...]] = (
        (mark("Shift+drag"), mark("Folders: choose recordings on the map")),
    )

    def __init__(
        self, services: Services, runner: Runner, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(settings, parent)
        self._services = services
        self._runner = runner
        self._theme = theme_for(settings.theme)
        self.folder: Path | None = None
        self._kept: FolderSession | None = None
        self._looking = self._go_on_then = False
        self.work = GroupingWork(services, runner, lambda: self.settings.target_fpir, self)
        self._player = Playback(runner, self)
        self._player.failed.connect(self.problem)
        self._enrolment = Enrolment(services, runner, lambda: self.settings.consent_given, self)
        self._build()
        self.actions_on_groups = GroupActions(
            self.work, self._enrolment, self.result.groups, self._theme, self
        )
        self._join()
        self._offer_kept()

    # Building.

    def _build(self) -> None:
        layout = spaced(QVBoxLayout(self), GAP_PX)
        self.controls = FolderControls()
        self.progress = ProgressCard()
        self.result = ResultView(self.work, self._player, self._theme)
        layout.addWidget(self.controls)
        layout.addWidget(self.progress)
        self._states = QStackedLayout()
        layout.addLayout(self._states, 1)
        self.offer, self._waiting = FolderOffer(), WaitingCard()
        self._states.addWidget(self.offer)
        self._states.addWidget(self._waiting)
        self._states.addWidget(self.result)

    def _join(self) -> None:
        work, actions = self.work, self.actions_on_groups
        self.result.join(actions, lambda row: actions.show_picture(row, self._runner, self.settings))
        self.controls.folder_asked.connect(self.choose_folder)
        self.offer.choose_asked.connect(self.choose_folder)
        self.offer.go_on_asked.connect(self.go_on)
        self.offer.forget_asked.connect(self._forget_kept)
        self.controls.group_asked.connect(self.group)
        self.controls.compare_asked.connect(actions.compare)
        self.controls.export_asked.connect(self._export)
        work.started.connect(self._started)
        work.ended.connect(self._ended)
        work.run_changed.connect(self._show_run)
        work.grouped.connect(self._remember)
        work.saved.connect(self.saved)
        for source in (work, self._enrolment, actions):
            source.told.connect(self.told)
            source.problem.connect(self.problem)
        self._enrolment.consented.connect(lambda: self.change_settings(consent_given=True))
        self._enrolment.enrolled.connect(lambda _: self._enrolled())
        self.result.runs.truth_asked.connect(self._ask_truth)

    # Public.

    def commands(self) -> tuple[Command, ...]:
        """Return what can be done by key and by name."""
        work, actions = self.work, self.actions_on_groups

        def shown() -> bool:
            return work.run is not None

        undo, redo, again = tr("Undo"), tr("Redo"), self.controls.again
        return (
            Command("folders.undo", undo, work.undo, "Ctrl+Z", "edit", possible=shown),
            Command("folders.redo", redo, work.redo, "Ctrl+Shift+Z", "edit", possible=shown),
            Command("folders.again", tr("Group the Folder Again"), again.click, possible=again.isEnabled),
            Command("folders.options", tr("Options of the Method…"), self.controls.options.click),
            Command("folders.people", tr("Number of People…"), partial(unfold, self.controls.people)),
            Command(
                "folders.export",
                tr("Export the Groups…"),
                partial(unfold, self.controls.export),
                possible=self.controls.export.isEnabled,
                awaited=by_hand,
            ),
            Command(
                "folders.compare", tr("Compare Methods…"), actions.compare, possible=shown, awaited=by_hand
            ),
            *group_commands(work, actions),
            *button_commands(self.result, self.progress, self.offer, work, actions, self),
        )

    def refresh(self) -> None:
        """Match the groups with the library as it is now."""
        self.work.look_again()

    def set_settings(self, settings: Settings) -> None:
        """Take over what another page changed."""
        before, self.settings = self.settings, settings
        if settings.target_fpir != before.target_fpir:
            self.work.look_again()

    def set_theme(self, theme: Theme) -> None:
        """Redraw what the style sheet does not reach."""
        self._theme = theme
        self.actions_on_groups.theme = theme
        for part in (self.offer, self._waiting, self.result):
            part.set_theme(theme)

    def take_names(self, changes: NameChanges) -> None:
        """Show new names of groups, and none of people who are forgotten."""
        self.work.take_names(changes)
        if self._kept is not None:
            self._kept = renamed_session(self._kept, changes)
            if self._kept is None:
                self.folder = None
                self._show_empty()

    def read_kept_names(self) -> None:
        """Show names of groups as they were before a change that was taken back."""
        self.work.read_kept_names()
        if self._kept is not None:
            self.work.ask_kept(self._take_names_back)

    def drop_words(self, dropped: Dropped) -> str:
        """A folder is grouped; recordings go to Listen."""
        folder = dropped.folder
        return tr("Group the voices in “{name}”", name=folder.name) if folder else ""

    def take_drop(self, paths: Sequence[Path]) -> None:
        """Group the folder that was dropped."""
        self.open_folder(paths[0])

    def covers(self, job: Job[object]) -> bool:
        """The card above the map shows the grouping."""
        return self.work.job is job

    def shut_down(self) -> None:
        """Stop playing and keep the edits."""
        self._player.stop()
        self.work.shut_down()

    def choose_folder(self) -> None:
        """Let the user choose a folder, and group it."""
        ask_folder(self.window(), tr("A folder of recordings"), self.open_folder, start=self.folder)

    def open_folder(self, folder: Path) -> None:
        """Group ``folder`` by the choices above."""
        self.folder = folder
        self.group()

    def group(self) -> None:
        """Group the folder with the choices as they stand."""
        if self.folder is not None:
            self._kept = None
            self.begun.emit()
            self.work.group(self.controls.request(self.folder))

    def go_on(self) -> None:
        """Group what is offered: the folder of the last start, edits included."""
        if self._looking:
            self._go_on_then = True  # it is not known yet what there is
            return
        kept, self._kept = self._kept, None
        if kept is not None:
            self.folder = kept.request.folder
            self.work.group(kept.request, kept)
        else:
            self.group()

    # Offers.

    def _offer_kept(self) -> None:
        """Offer to go on with what the last start of the program left."""
        self._looking = True
        self.work.ask_kept(self._take_kept)

    def _take_kept(self, kept: FolderSession | None) -> None:
        self._looking = False
        wanted, self._go_on_then = self._go_on_then, False
        if kept is None or self.folder is not None:
            return  # there is nothing, or meanwhile something else was begun
        self._kept, self.folder = kept, kept.request.folder
        self.controls.take(kept.request)
        self.offer.show_kept(kept, self._theme)
        self._states.setCurrentIndex(_EMPTY)
        self._show_controls()
        self.offer.focus_offer()
        if wanted:
            self.go_on()

    def _take_names_back(self, kept: FolderSession | None) -> None:
        if kept is not None and self._kept is not None and kept.request.folder == self._kept.request.folder:
            self._kept = kept

    def _forget_kept(self) -> None:
        self._kept = self.folder = None
        self.work.forget()
        self._show_empty()

    def _show_empty(self) -> None:
        self.offer.show_first()
        self._states.setCurrentIndex(_EMPTY)
        self._show_controls()

    # Slots: work.

    def _started(self, job: Job[object]) -> None:
        self.progress.show_job(job)
        if self._shown is None:
            self._states.setCurrentIndex(_WAITING)
        else:
            self._states.setCurrentIndex(_RESULT)
        self._show_controls()

    def _ended(self) -> None:
        run = self.work.run
        if run is None:
            self._show_empty()
        else:
            self.folder = run.request.folder
            self._states.setCurrentIndex(_RESULT)
        self._show_controls()

    def _show_run(self) -> None:
        run = self.work.run
        if run is None:
            return
        self.result.show_run()
        self._states.setCurrentIndex(_RESULT)
        self._show_controls()

    def _show_controls(self) -> None:
        run = self._shown
        self.controls.show_state(
            self.folder, count=len(run.result.items) if run else None, busy=self.work.job is not None
        )

    def _remember(self, folder: Path) -> None:
        """Have the index know who speaks when in the folder, if the user agreed to one."""
        if not self.settings.index_recordings:
            return
        request = IndexRequest((folder,), self.settings.target_fpir)
        job = self._runner.submit(hear_folders, request, tr("Indexing {name}", name=folder.name))
        job.failed.connect(self.problem)

    def _enrolled(self) -> None:
        self.library_changed.emit()
        self.work.look_again()

    # Slots: files.

    def _export(self, kind: GroupFormat) -> None:
        name = self.folder.name if self.folder else "groups"
        if kind in (GroupFormat.COPIES, GroupFormat.LINKS):
            title = tr("A folder to put the people's folders into")
            ask_folder(self.window(), title, lambda target: self.work.export(kind, target))
            return
        filters = {GroupFormat.CSV: tr("Table (*.csv)"), GroupFormat.JSON: tr("JSON (*.json)")}
        file_name = tr("{name} by voice", name=name) + f".{kind.value}"
        ask_new_file(
            self.window(),
            tr("Export the groups"),
            file_name,
            filters[kind],
            lambda target: self.work.export(kind, target),
        )

    def _ask_truth(self) -> None:
        title = tr("Choose a CSV of true speakers (path, speaker)")
        ask_file(self.window(), title, tr("Table (*.csv)"), self.work.set_truth)

    # Small things.

    @property
    def _shown(self) -> Run | None:
        """The run of the folder that is chosen."""
        run = self.work.run
        return run if run is not None and run.request.folder == self.folder else None

    # Qt overrides.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the methods more lines where there is room."""
        self.result.fit(event.size().height())

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is heard from a page that is not seen."""
        self._player.stop()
