"""Sets, writes on, moves, lists and finds the markers of the open recording."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from voxdesk.timeline.history import Change
from voxdesk.timeline.markers import (
    Markers,
    moved,
    next_to,
    place_at,
    with_marker,
    with_text,
    without,
)
from voxdesk.ui.language.translation import tr
from voxdesk.ui.listen.markers_list import MarkersDialog
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.turn_editing import TurnEditing
from voxdesk.ui.parts.commands import Command


class MarkerEditing(QObject):
    """Joins the lane of markers with the timeline under the user's hands; ``pointed`` carries a second."""

    pointed = Signal(float)

    def __init__(
        self,
        stage: Stage,
        turns: TurnEditing,
        recorded_s: Callable[[], float | None],
        parent: QObject | None = None,
    ) -> None:
        """``recorded_s`` tells how long a recording under way is by now, None when there is none."""
        super().__init__(parent)
        self._stage, self._turns, self._recorded_s = stage, turns, recorded_s
        self._lane = stage.picture.markers
        turns.markers_changed.connect(self._show)
        lane = self._lane
        lane.chosen.connect(self._go)
        lane.renamed.connect(lambda place, text: self._do(Change.MARK_TEXT, with_text, place, text))
        lane.moved.connect(lambda place, at_s: self._do(Change.MARK_MOVE, moved, place, at_s))
        lane.removed.connect(self.remove)
        lane.menu_asked.connect(self._show_menu)

    def commands(self) -> tuple[Command, ...]:
        """Return what can be done with markers, for the menus and the palette."""
        lane, inside = self._lane, tr("Markers")

        def chosen() -> bool:
            return lane.current is not None

        def there() -> bool:
            return bool(lane.markers)

        return (
            Command(
                "listen.mark", tr("Set a Marker"), self.set_here, possible=self._possible, section=True,
                submenu=inside, bare_key="M",
            ),
            Command(
                "listen.marker_next", tr("Next Marker"), lambda: self.step(1), "Ctrl+Right",
                possible=there, submenu=inside,
            ),
            Command(
                "listen.marker_previous", tr("Previous Marker"), lambda: self.step(-1), "Ctrl+Left",
                possible=there, submenu=inside,
            ),
            Command("listen.markers", tr("All Markers…"), self.show_list, possible=there, submenu=inside),
            Command(
                "listen.marker_rename", tr("Rename the Marker"), self._write, possible=chosen, submenu=inside
            ),
            Command(
                "listen.marker_remove", tr("Remove the Marker"), self.remove, possible=chosen, submenu=inside
            ),
        )  # fmt: skip

    def set_here(self) -> None:
        """Set a marker at the playhead, or at the newest sound, and have its text written."""
        if not self._possible():
            return
        recorded_s = self._recorded_s()
        at_s = (self._stage.view.playhead_s or 0.0) if recorded_s is None else recorded_s
        self._turns.mark(Change.MARK, with_marker(self._turns.markers, at_s))
        place = place_at(self._turns.markers, at_s)
        if place is not None:
            self._lane.write(place)

    def step(self, step: int) -> None:
        """Go to the next marker, or with -1 to the one before."""
        place = next_to(self._lane.markers, self._stage.view.playhead_s or 0.0, step)
        if place is not None:
            self._lane.set_markers(self._lane.markers, place)
            self._go(place)

    def remove(self, place: int | None = None) -> None:
        """Take a marker away: the chosen one where none is named."""
        place = self._lane.current if place is None else place
        if place is not None:
            self._do(Change.UNMARK, without, place)

    def show_list(self) -> None:
        """Show all markers in a list."""
        dialog = MarkersDialog(self._turns.markers, self._stage.view.window())
        dialog.chosen.connect(self._choose)
        dialog.removed.connect(lambda places: self._remove_all(places))
        dialog.open()

    def _possible(self) -> bool:
        return self._recorded_s() is not None or self._stage.view.can_be_moved

    def _do(self, change: Change, work: Callable[..., Markers], place: int, *more: object) -> None:
        markers = self._turns.markers
        if place < len(markers):
            self._turns.mark(change, work(markers, place, *more))

    def _remove_all(self, places: tuple[int, ...]) -> None:
        kept = tuple(each for n, each in enumerate(self._turns.markers) if n not in places)
        self._turns.mark(Change.UNMARK, kept)

    def _write(self) -> None:
        if self._lane.current is not None:
            self._lane.write(self._lane.current)

    def _choose(self, place: int) -> None:
        self._lane.set_markers(self._lane.markers, place)
        self._go(place)

    def _go(self, place: int) -> None:
        view, at_s = self._stage.view, self._lane.markers[place].at_s
        if not view.can_be_moved:
            return  # live sound stays at its newest
        start_s, end_s = view.span
        if not start_s <= at_s <= end_s:
            view.show_span(at_s - (end_s - start_s) / 2, at_s + (end_s - start_s) / 2)
        self.pointed.emit(at_s)

    def _show(self, markers: Markers) -> None:
        current = self._lane.current
        chosen = self._lane.markers[current] if current is not None else None
        at_s = chosen.at_s if chosen is not None else -1.0
        self._lane.set_markers(markers, place_at(markers, at_s))

    def _show_menu(self, where: QPoint) -> None:
        menu = QMenu(self._lane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in self.commands():
            action = menu.addAction(command.words)
            action.setEnabled(command.possible is None or command.possible())
            action.triggered.connect(command.todo)
        menu.popup(where)
