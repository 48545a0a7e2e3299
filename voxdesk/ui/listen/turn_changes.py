"""Changes of turns that the user asks for on lanes, buttons and list, made in the timeline of the moment."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from voxdesk.timeline.edit import Edge, TimelineEdit
from voxdesk.ui.language.words import voice_name
from voxdesk.ui.listen.stage import Stage

Do = Callable[[Callable[[TimelineEdit], int | None]], None]


class TurnChanges(QObject):
    """Hands each change to ``do``, which makes it a step that can be undone; ``edit`` is the timeline."""

    def __init__(
        self, stage: Stage, edit: Callable[[], TimelineEdit | None], do: Do, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._stage, self._strip, self._edit, self._do = stage, stage.timeline, edit, do
        panel, rows = stage.turns, stage.turn_list
        panel.split.triggered.connect(self._split)
        panel.join.triggered.connect(lambda: self._at_current(TimelineEdit.merge_with_next))
        panel.remove.triggered.connect(lambda: self._at_current(TimelineEdit.remove))
        panel.given.connect(self._give)
        self._strip.edge_moved.connect(self._move)
        rows.place_chosen.connect(self._strip.choose)
        rows.given.connect(self._give_all)
        rows.renamed.connect(self._call_all)
        rows.removed.connect(lambda places: do(lambda edit: edit.remove_all(places)))
        self._strip.current_changed.connect(rows.show_current)

    @property
    def place(self) -> int | None:
        """The current turn, when it is one that can be changed."""
        place, edit = self._strip.current, self._edit()
        return place if place is not None and edit is not None and place < len(edit.turns) else None

    def _at_current(self, change: Callable[[TimelineEdit, int], int | None]) -> None:
        place = self.place
        if place is not None:
            self._do(lambda edit: change(edit, place))

    def _move(self, place: int, edge: Edge, at_s: float) -> None:
        self._do(lambda edit: edit.move_edge(place, edge, at_s))

    def _split(self) -> None:
        place = self.place
        if place is None:
            return
        turn, at_s = self._strip.turns[place], self._stage.view.playhead_s
        if at_s is None or not turn.start_s < at_s < turn.end_s:
            at_s = (turn.start_s + turn.end_s) / 2
        middle_s = at_s
        self._do(lambda edit: edit.split(place, middle_s))

    def _give(self, label: str) -> None:
        if label:
            self._at_current(lambda edit, place: edit.reassign(place, label))
        else:
            rows = self._strip.rows
            self._at_current(lambda edit, place: edit.reassign_to_new(place, rows))

    def _give_all(self, places: tuple[int, ...], label: str) -> None:
        edit = self._edit()
        if edit is not None:
            new = label or edit.free_label(self._strip.rows)
            self._do(lambda edit: edit.reassign_all(places, new))

    def _call_all(self, places: tuple[int, ...], typed: str) -> None:
        """Give turns to the voice of that name, or to somebody new of that name."""
        edit = self._edit()
        if edit is None:
            return
        known = {voice_name(each).casefold(): each for each in edit.voices}
        label = known.get(typed.casefold(), typed)
        self._do(lambda edit: edit.reassign_all(places, label, typed))
