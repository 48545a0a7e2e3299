"""A folder of recordings becomes people: group, look, listen, mend, name, enrol, export."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from voxdesk.core.cluster_types import Per
from voxdesk.core.settings import Settings
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.ui.commands import Command
from voxdesk.ui.dropped import dropped_paths
from voxdesk.ui.enrolment import Enrolment
from voxdesk.ui.file_dialogs import ask_file, ask_folder, ask_new_file
from voxdesk.ui.grouping.controls import FolderControls
from voxdesk.ui.grouping.group_actions import GroupActions
from voxdesk.ui.grouping.groups_card import GroupsCard
from voxdesk.ui.grouping.progress_card import ProgressCard
from voxdesk.ui.grouping.run import Run
from voxdesk.ui.grouping.runs_card import RunsCard
from voxdesk.ui.grouping.work import GroupingWork
from voxdesk.ui.pages.page import Page
from voxdesk.ui.recovery import FOLDERS_PAGE
from voxdesk.ui.reference_player import ReferencePlayer
from voxdesk.ui.theme import GAP_PX, Theme, theme_for
from voxdesk.ui.translation import mark, tr
from voxdesk.ui.widgets.card import Card
from voxdesk.ui.widgets.empty_state import EmptyState
from voxdesk.workflows.folder_session import FolderSession
from voxdesk.workflows.group_export import GroupFormat

if TYPE_CHECKING:
    from voxdesk.ui.grouping.map_card import MapCard

_FIRST_TITLE = mark("A heap of recordings becomes people")
_FIRST_WORDS = mark(
    "Choose or drop a folder: everything in it is listened to and grouped by voice. Name a group, "
    "enrol it, and that voice is known from then on."
)
_RUNS_PX = (152, 208)
_ROOMY_PX = 700
_EMPTY, _WAITING, _RESULT = 0, 1, 2


class FoldersPage(Page):
    """Choices above, map and table of groups, methods side by side below."""

    SHORTCUTS: ClassVar[tuple[tuple[str, str], ...]] = (
        (mark("Shift+drag"), mark("Folders: choose recordings on the map")),
    )

    def __init__(
        self, services: Any, runner: Runner, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(settings, parent)
        self.setObjectName(FOLDERS_PAGE)
        self._services = services
        self._runner = runner
        self._theme = theme_for(settings.theme)
        self.folder: Path | None = None
        self.map: MapCard | None = None
        self._kept: FolderSession | None = None
        self._playing: int | None = None
        self.setAcceptDrops(True)
        self.work = GroupingWork(services, runner, lambda: self.settings.target_fpir, self)
        self._player = ReferencePlayer(self)
        self._player.playing.connect(self._show_playing)
        self._player.failed.connect(self.problem)
        self._enrolment = Enrolment(services, runner, lambda: self.settings.consent_given, self)
        self._build()
        self.actions_on_groups = GroupActions(self.work, self._enrolment, self.groups, self._theme, self)
        self._join()
        self._offer_kept()

    # Building.

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP_PX)
        self.controls = FolderControls()
        self.progress = ProgressCard()
        self.groups = GroupsCard(self._theme)
        self.runs = RunsCard(self._theme)
        layout.addWidget(self.controls)
        layout.addWidget(self.progress)
        result = QWidget()
        below = QVBoxLayout(result)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(GAP_PX)
        self._upper = QHBoxLayout()
        self._upper.setSpacing(GAP_PX)
        self._upper.addWidget(self.groups, 7)
        below.addLayout(self._upper, 1)
        below.addWidget(self.runs)
        self._states = QStackedLayout()
        self._states.addWidget(self._build_empty())
        self._states.addWidget(self._build_waiting())
        self._states.addWidget(result)
        layout.addLayout(self._states, 1)

    def _build_empty(self) -> QWidget:
        card = Card()
        self._empty = EmptyState(
            "folder",
            tr(_FIRST_TITLE),
            tr(_FIRST_WORDS),
        )
        self._choose = QPushButton(tr("Choose folder…"))
        self._choose.setAccessibleName(tr("Choose a folder of recordings to begin"))
        self._choose.clicked.connect(self.choose_folder)
        self._begin = QPushButton()
        self._begin.setProperty("kind", "primary")
        self._begin.clicked.connect(self.go_on)
        self._forget = QPushButton(tr("Not now"))
        self._forget.setAccessibleName(tr("Forget the earlier grouping"))
        self._forget.clicked.connect(self._forget_kept)
        for button in (self._begin, self._choose, self._forget):
            self._empty.add_button(button)
        card.body.addWidget(self._empty, 1)
        return card

    def _build_waiting(self) -> QWidget:
        card = Card()
        self._waiting = EmptyState(
            "people",
            tr("Listening"),
            tr(
                "Map and people appear here when all recordings have been heard. You can go on with the "
                "other pages meanwhile; what was heard once is kept, so nothing is lost when this ends early."
            ),
        )
        card.body.addWidget(self._waiting, 1)
        return card

    def _join(self) -> None:
        work, groups, actions = self.work, self.groups, self.actions_on_groups
        self.controls.folder_asked.connect(self.choose_folder)
        self.controls.group_asked.connect(self.group)
        self.controls.compare_asked.connect(actions.compare)
        self.controls.export_asked.connect(self._export)
        work.started.connect(self._started)
        work.ended.connect(self._ended)
        work.run_changed.connect(self._show_run)
        work.edited.connect(self._show_groups)
        work.described.connect(self._show_groups)
        work.placed.connect(self._show_places)
        work.judged.connect(self._show_runs)
        for source in (work, self._enrolment, actions):
            source.told.connect(self.told)
            source.problem.connect(self.problem)
        self._enrolment.consented.connect(lambda: self.change_settings(consent_given=True))
        self._enrolment.enrolled.connect(lambda _: self._enrolled())
        groups.groups_chosen.connect(self._groups_chosen)
        groups.rows_chosen.connect(self._rows_chosen_in_list)
        groups.name_asked.connect(actions.name)
        groups.enrol_asked.connect(actions.enrol)
        groups.merge_asked.connect(actions.merge)
        groups.split_asked.connect(actions.split)
        groups.move_asked.connect(actions.move)
        groups.play_asked.connect(self._play_typical)
        groups.undo_asked.connect(work.undo)
        groups.redo_asked.connect(work.redo)
        groups.left_out_asked.connect(actions.show_left_out)
        self.runs.run_chosen.connect(work.choose)
        self.runs.truth_asked.connect(self._ask_truth)
        self.runs.figures_asked.connect(actions.show_plots)
        self.runs.blocks_asked.connect(actions.show_blocks)

    # Public.

    def commands(self) -> tuple[Command, ...]:
        """What can be done by key and by name."""
        work, actions = self.work, self.actions_on_groups

        def shown() -> bool:
            return work.run is not None

        def person() -> bool:
            return len(actions.labels) == 1

        undo = tr("Undo the last change to the groups")
        redo = tr("Do the undone change again")
        return (
            Command("folders.choose", tr("Choose a folder to group"), self.choose_folder),
            Command("folders.undo", undo, work.undo, "Ctrl+Z", possible=shown),
            Command("folders.redo", redo, work.redo, "Ctrl+Shift+Z", possible=shown),
            Command("folders.compare", tr("Compare methods"), actions.compare, possible=shown),
            Command("folders.name", tr("Name the chosen person"), actions.name, possible=person),
            Command("folders.enrol", tr("Enrol the chosen person"), actions.enrol, possible=person),
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
        for part in (self._empty, self._waiting, self.groups, self.runs):
            part.set_theme(theme)
        if self.map is not None:
            self.map.set_theme(theme)

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
            self.work.group(self.controls.request(self.folder))

    def go_on(self) -> None:
        """Group what is offered: the folder of the last start, edits included."""
        kept, self._kept = self._kept, None
        if kept is not None:
            self.folder = kept.request.folder
            self.work.group(kept.request, kept)
        else:
            self.group()

    # Offers.

    def _offer_kept(self) -> None:
        """Offer to go on with what the last start of the program left."""
        self._kept = self.work.kept_session()
        self._begin.hide()
        self._forget.hide()
        if self._kept is None:
            return
        folder = self._kept.request.folder
        self.folder = folder
        self.controls.take(self._kept.request)
        self._show_controls()
        if self._kept.done:
            title = tr("Go on with “{name}”?", name=folder.name)
            text = tr(
                "You grouped this folder before. Nothing has to be heard again, and your changes are kept."
            )
        else:
            title = tr("The grouping of “{name}” was interrupted", name=folder.name)
            text = tr("What was heard before is kept, so it goes on where it stopped.")
        self._offer(title, text, tr("Go on"))

    def _offer(self, title: str, text: str, button: str) -> None:
        self._empty.set_words(title, text)
        self._begin.setText(button)
        self._begin.setAccessibleName(f"{button}: {self.folder.name if self.folder else ''}")
        self._begin.show()
        self._forget.setVisible(self._kept is not None)
        self._states.setCurrentIndex(_EMPTY)
        self._empty.set_theme(self._theme)
        self._show_controls()
        self._begin.setFocus()

    def _forget_kept(self) -> None:
        self._kept = self.folder = None
        self.work.forget()
        self._show_empty()

    def _show_empty(self) -> None:
        self._empty.set_words(tr(_FIRST_TITLE), tr(_FIRST_WORDS))
        self._begin.hide()
        self._forget.hide()
        self._states.setCurrentIndex(_EMPTY)
        self._show_controls()

    # Slots: work.

    def _started(self, job: Job) -> None:
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
        self._player.stop()
        self._the_map().show_run(run)
        self.groups.show_run(run)
        self._show_runs()
        self._rows_chosen(())
        self._states.setCurrentIndex(_RESULT)
        self._show_controls()

    def _show_groups(self) -> None:
        self.groups.show_groups()
        self._the_map().show_groups(self._bright())
        self._the_map().show_chosen(self.actions_on_groups.rows)
        self._show_runs()

    def _show_places(self) -> None:
        self._the_map().show_places()
        self._the_map().show_groups(self._bright())

    def _show_runs(self) -> None:
        self.runs.show_runs(self.work.runs, self.work.run, self.work.truth)

    def _show_controls(self) -> None:
        run = self._shown
        self.controls.show_state(
            self.folder, count=len(run.result.items) if run else None, busy=self.work.job is not None
        )

    def _enrolled(self) -> None:
        self.library_changed.emit()
        self.work.look_again()

    # Slots: what is chosen.

    def _groups_chosen(self, labels: Sequence[int]) -> None:
        self.actions_on_groups.labels = tuple(labels)
        self._the_map().show_groups(self._bright())

    def _rows_chosen_in_list(self, rows: Sequence[int]) -> None:
        self.actions_on_groups.rows = tuple(rows)
        self._the_map().show_chosen(rows)

    def _rows_chosen(self, rows: Sequence[int]) -> None:
        """Chosen on the map: one recording chooses its group, too."""
        run = self.work.run
        self.actions_on_groups.rows = tuple(rows)
        self._the_map().show_chosen(rows)
        if run is not None and len(rows) == 1:
            self.groups.reveal(rows[0], int(run.groups.labels[rows[0]]))
        else:
            self.groups.choose_rows(tuple(rows))

    def _bright(self) -> tuple[int, ...]:
        run, labels = self.work.run, self.actions_on_groups.labels
        several = run is not None and len(run.groups.groups) > 1
        return labels if several else ()

    # Slots: sound, files.

    def _play(self, row: int) -> None:
        run = self.work.run
        if run is None:
            return
        item = run.result.items[row]
        whole = run.request.per is Per.FILE
        self._player.play_stretch(row, Path(item.path), item.start_s, None if whole else item.end_s)

    def _play_typical(self) -> None:
        if self._playing is not None:
            self._player.stop()
            return
        row = self.actions_on_groups.typical_row()
        if row is not None:
            self._rows_chosen((row,))
            self._play(row)

    def _show_playing(self, row: int | None) -> None:
        self._playing = row
        self.groups.show_playing(row)
        if self.map is not None:
            self.map.show_playing(row)

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
            tr("Write the groups"),
            file_name,
            filters[kind],
            lambda target: self.work.export(kind, target),
        )

    def _ask_truth(self) -> None:
        title = tr("A table of who truly speaks: path,speaker")
        ask_file(self.window(), title, tr("Table (*.csv)"), self.work.set_truth)

    # Small things.

    @property
    def _shown(self) -> Run | None:
        """The run of the folder that is chosen."""
        run = self.work.run
        return run if run is not None and run.request.folder == self.folder else None

    def _the_map(self) -> "MapCard":
        """The map, made when there is something to show: it loads pyqtgraph."""
        if self.map is None:
            from voxdesk.ui.grouping.map_card import MapCard

            self.map = MapCard(self._theme)
            self.map.rows_chosen.connect(self._rows_chosen)
            self.map.play_asked.connect(self._play)
            self.map.stop_asked.connect(self._player.stop)
            self.map.move_asked.connect(self.actions_on_groups.move)
            self.map.picture_asked.connect(
                lambda row: self.actions_on_groups.show_picture(row, self._runner, self.settings)
            )
            self._upper.insertWidget(0, self.map, 5)
        return self.map

    # Qt overrides.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the methods more lines where there is room."""
        self.runs.setFixedHeight(_RUNS_PX[event.size().height() >= _ROOMY_PX])

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is heard from a page that is not seen."""
        self._player.stop()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A folder may be dropped; recordings go on to the window."""
        paths = dropped_paths(event.mimeData())
        if len(paths) == 1 and paths[0].is_dir():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Group the folder that was dropped."""
        event.acceptProposedAction()
        self.open_folder(dropped_paths(event.mimeData())[0])
