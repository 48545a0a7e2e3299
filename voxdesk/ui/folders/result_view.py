"""A run to look at: map, table of groups and methods side by side, which show the same choice."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from voxdesk.core.cluster_types import Per
from voxdesk.ui.folders.group_actions import GroupActions
from voxdesk.ui.folders.groups_card import GroupsCard
from voxdesk.ui.folders.runs import GroupingWork
from voxdesk.ui.folders.runs_card import RunsCard
from voxdesk.ui.parts.playback import Playback, Stretch
from voxdesk.ui.parts.tab_stop import tab_before
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import GAP_PX, Theme

if TYPE_CHECKING:
    from voxdesk.ui.folders.map_card import MapCard

_RUNS_PX = (152, 208)
_ROOMY_PX = 700


class ResultView(QWidget):
    """``groups`` and ``runs`` are always there, ``map`` from the first run on: it loads pyqtgraph.

    What is chosen in one of them is chosen in the others, and in ``actions``.
    """

    def __init__(
        self, work: GroupingWork, player: Playback, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._player = player
        self._theme = theme
        self.map: MapCard | None = None
        self.groups = GroupsCard(theme)
        self.runs = RunsCard(theme)
        below = spaced(QVBoxLayout(self), GAP_PX)
        self._upper = spaced(QHBoxLayout(), GAP_PX)
        self._upper.addWidget(self.groups, 7)
        below.addLayout(self._upper, 1)
        below.addWidget(self.runs)

    def join(self, actions: GroupActions, show_picture: Callable[[int], None]) -> None:
        """Have ``actions`` do what the cards ask for; ``show_picture`` gets a recording's row."""
        self._actions = actions
        self._show_picture = show_picture
        work, groups = self._work, self.groups
        work.edited.connect(self.show_groups)
        work.described.connect(self.show_groups)
        work.placed.connect(self._show_places)
        work.judged.connect(self._show_runs)
        groups.groups_chosen.connect(self._groups_chosen)
        groups.rows_chosen.connect(self._rows_chosen_in_list)
        groups.name_asked.connect(actions.name)
        groups.enrol_asked.connect(actions.enrol)
        groups.confirm_asked.connect(actions.confirm)
        groups.refuse_asked.connect(actions.refuse)
        groups.merge_asked.connect(actions.merge)
        groups.split_asked.connect(actions.split)
        groups.move_asked.connect(actions.move)
        groups.play_asked.connect(self._play_typical)
        groups.undo_asked.connect(work.undo)
        groups.redo_asked.connect(work.redo)
        groups.left_out_asked.connect(actions.show_left_out)
        self.runs.run_chosen.connect(work.choose)
        self.runs.figures_asked.connect(actions.show_plots)
        self.runs.blocks_asked.connect(actions.show_blocks)
        self._player.changed.connect(self._show_playing)

    # Public.

    def show_run(self) -> None:
        """Show the run that the work is on."""
        run = self._work.run
        if run is None:
            return
        self._player.stop()
        self._the_map().show_run(run)
        self.groups.show_run(run)
        self._show_runs()
        self.choose_rows(())

    def show_groups(self) -> None:
        """Show what is known of the groups as they stand."""
        self.groups.show_groups()
        self._the_map().show_groups(self._bright())
        self._the_map().show_chosen(self._actions.rows)
        self._show_runs()

    def choose_rows(self, rows: Sequence[int]) -> None:
        """Choose recordings, as if on the map: one recording chooses its group, too."""
        run = self._work.run
        self._actions.rows = tuple(rows)
        self._the_map().show_chosen(rows)
        if run is not None and len(rows) == 1:
            self.groups.reveal(rows[0], int(run.groups.labels[rows[0]]))
        else:
            self.groups.choose_rows(tuple(rows))

    def fit(self, page_height: int) -> None:
        """Give the methods more lines where there is room."""
        self.runs.setFixedHeight(_RUNS_PX[page_height >= _ROOMY_PX])

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.groups.set_theme(theme)
        self.runs.set_theme(theme)
        if self.map is not None:
            self.map.set_theme(theme)

    # Slots.

    def _show_places(self) -> None:
        self._the_map().show_places()
        self._the_map().show_groups(self._bright())

    def _show_runs(self) -> None:
        self.runs.show_runs(self._work.runs, self._work.run, self._work.truth)

    def _groups_chosen(self, labels: Sequence[int]) -> None:
        self._actions.labels = tuple(labels)
        self._the_map().show_groups(self._bright())

    def _rows_chosen_in_list(self, rows: Sequence[int]) -> None:
        self._actions.rows = tuple(rows)
        self._the_map().show_chosen(rows)

    def _play_typical(self) -> None:
        if self._player.active:
            self._player.stop()
            return
        row = self._actions.typical_row()
        if row is not None:
            self.choose_rows((row,))
            self._play(row)

    def _play(self, row: int) -> None:
        """Let a row of the run be heard: the file, or its stretch."""
        run = self._work.run
        if run is not None:
            item = run.result.items[row]
            whole = run.request.per is Per.FILE
            self._player.play(Stretch(Path(item.path), item.start_s, None if whole else item.end_s, row))

    def _show_playing(self) -> None:
        row = self._player.current.key if self._player.current is not None else None
        self.groups.show_playing(row)
        if self.map is not None:
            self.map.show_playing(row)

    # Small things.

    def _bright(self) -> tuple[int, ...]:
        run, labels = self._work.run, self._actions.labels
        several = run is not None and len(run.groups.groups) > 1
        return labels if several else ()

    def _the_map(self) -> "MapCard":
        if self.map is None:
            from voxdesk.ui.folders.map_card import MapCard

            self.map = MapCard(self._theme)
            self.map.rows_chosen.connect(self.choose_rows)
            self.map.play_asked.connect(self._play)
            self.map.stop_asked.connect(self._player.stop)
            self.map.move_asked.connect(self._actions.move)
            self.map.picture_asked.connect(self._show_picture)
            self._upper.insertWidget(0, self.map, 5)
            tab_before(self.groups, self.map.findChildren(QWidget))
        return self.map
