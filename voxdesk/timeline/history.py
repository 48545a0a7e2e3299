"""The turns and markers of a timeline with every change that was made to them, to undo and to redo."""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

from voxdesk.core.names import NameChanges
from voxdesk.core.types import Turn
from voxdesk.timeline.markers import Markers, ordered, rename_in_markers
from voxdesk.timeline.rename import rename_voices


class Change(StrEnum):
    """Hold what a step does."""

    MOVE = "move"
    GIVE = "give"
    SPLIT = "split"
    JOIN = "join"
    NAME = "name"
    REMOVE = "remove"
    MARK = "mark"
    MARK_TEXT = "mark_text"
    MARK_MOVE = "mark_move"
    UNMARK = "unmark"
    EARLIER = "earlier"


class History:
    """Turns in order of start, and markers; each change is one step, what changes nothing is none."""

    def __init__(self, turns: Iterable[Turn]) -> None:
        # Step n leads from state n to state n + 1.
        self._states: list[tuple[tuple[Turn, ...], Markers]] = [(in_order(turns), ())]
        self._steps: list[tuple[Change, object]] = []
        self._now = 0

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The turns as they are now."""
        return self._states[self._now][0]

    @property
    def markers(self) -> Markers:
        """The markers as they are now, in order of time."""
        return self._states[self._now][1]

    @property
    def changed(self) -> bool:
        """Tell whether anything was changed since the beginning, and not undone."""
        return self._now > 0

    @property
    def touched(self) -> bool:
        """Tell whether anything was changed, undone or not."""
        return bool(self._steps)

    @property
    def undoable(self) -> Change | None:
        """Return what ``undo`` would take back."""
        return self._steps[self._now - 1][0] if self.changed else None

    @property
    def redoable(self) -> Change | None:
        """Return what ``redo`` would do again."""
        return self._steps[self._now][0] if self._now < len(self._steps) else None

    def undo(self) -> object:
        """Take the last step back and return its tag; nothing when there is none."""
        if self.undoable is None:
            return None
        self._now -= 1
        return self._steps[self._now][1]

    def redo(self) -> object:
        """Do again what was taken back last and return its tag; nothing when there is none."""
        if self.redoable is None:
            return None
        self._now += 1
        return self._steps[self._now - 1][1]

    def mark(self, change: Change, markers: Markers) -> None:
        """Take other markers, as one step; the same ones are none."""
        self._step(change, self.turns, markers)

    def bring_back(self, turns: Iterable[Turn], markers: Markers = ()) -> None:
        """Make the timeline what it was when it was left earlier, as one step; markers are added."""
        self._step(Change.EARLIER, in_order(turns), ordered([*self.markers, *markers]))

    def rename(self, changes: NameChanges, found: Sequence[Turn] = ()) -> tuple[Turn, ...]:
        """Carry changed and forgotten names through the turns and all steps; no step takes it back.

        Returns the turns that were ``found`` by the analysis, renamed alike.
        """
        found, _, *renamed = rename_voices(
            (found, self.turns, *(turns for turns, _ in self._states)), changes
        )
        self._states = [
            (turns, rename_in_markers(markers, changes))
            for turns, (_, markers) in zip(renamed, self._states, strict=True)
        ]
        return found

    def _step(
        self, change: Change, turns: tuple[Turn, ...], markers: Markers | None = None, tag: object = None
    ) -> None:
        """Go on with ``turns`` and ``markers`` (as they are); with a ``tag`` it is a step in any case."""
        state = (turns, self.markers if markers is None else markers)
        if state != self._states[self._now] or tag is not None:
            self._states[self._now + 1 :] = [state]
            self._steps[self._now :] = [(change, tag)]
            self._now += 1

    def _everywhere(self, change: Callable[[tuple[Turn, ...]], tuple[Turn, ...]]) -> None:
        """Change the turns now and before and after every step: no step takes it back."""
        self._states = [(change(turns), markers) for turns, markers in self._states]


def in_order(turns: Iterable[Turn]) -> tuple[Turn, ...]:
    """Sort turns by start, then by end and label."""
    return tuple(sorted(turns, key=lambda turn: (turn.start_s, turn.end_s, turn.label)))
