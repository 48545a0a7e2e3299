"""A timeline under the user's hands: turns in, changed turns out, every step of it undoable."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from voxdesk.core.names import NameChanges
from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.labels import letters_of, voice_label
from voxdesk.timeline.markers import Markers, ordered, rename_in_markers
from voxdesk.timeline.overlaps import TOUCH_S, overlaps, united
from voxdesk.timeline.rename import rename_voices

SHORTEST_S = 0.1


class Edge(StrEnum):
    """A border of a turn."""

    START = "start"
    END = "end"


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


@dataclass(frozen=True, slots=True)
class _Step:
    """Hold what was done, the turns and markers before and after it, and what else belongs to it."""

    change: Change
    before: tuple[Turn, ...]
    after: tuple[Turn, ...]
    marked: tuple[Markers, Markers]
    tag: object = None


Named = Callable[[Sequence[Turn], Turn], Turn]


class TimelineEdit:
    """Turns in order of start, and markers, of a recording of ``seconds``; a turn is named by its place.

    Every change is one step for ``undo`` and ``redo``; what changes nothing is no step. Methods
    that change a turn return its new place. All raise IndexError for a place that is not there,
    KeyError for a voice that is not there.
    """

    def __init__(self, turns: Iterable[Turn], seconds: float) -> None:
        self._turns = _ordered(turns)
        self._seconds = max([seconds, *(turn.end_s for turn in self._turns)])
        self._markers: Markers = ()
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The turns as they are now."""
        return self._turns

    @property
    def markers(self) -> Markers:
        """The markers as they are now, in order of time."""
        return self._markers

    @property
    def seconds(self) -> float:
        """The length of the recording."""
        return self._seconds

    @property
    def voices(self) -> tuple[str, ...]:
        """The labels of all voices, in the order in which they first speak."""
        return tuple(dict.fromkeys(turn.label for turn in self._turns))

    @property
    def changed(self) -> bool:
        """Tell whether anything was changed since the beginning, and not undone."""
        return bool(self._done)

    @property
    def touched(self) -> bool:
        """Tell whether anything was changed, undone or not."""
        return bool(self._done or self._undone)

    @property
    def undoable(self) -> Change | None:
        """Return what ``undo`` would take back."""
        return self._done[-1].change if self._done else None

    @property
    def redoable(self) -> Change | None:
        """Return what ``redo`` would do again."""
        return self._undone[-1].change if self._undone else None

    def undo(self) -> object:
        """Take the last step back and return its tag; nothing when there is none."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        self._turns, self._markers = step.before, step.marked[0]
        return step.tag

    def redo(self) -> object:
        """Do again what was taken back last and return its tag; nothing when there is none."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        self._turns, self._markers = step.after, step.marked[1]
        return step.tag

    def move_edge(self, place: int, edge: Edge, at_s: float) -> int:
        """Move a border of a turn; a neighbour that touches it there gives way or follows.

        Stops where a turn would become shorter than 0.1 s or run into another one of its voice.
        """
        turn = self._at(place)
        partner = self._partner(place, edge)
        low, high = self.limits(place, edge)
        at_s = min(max(at_s, low), high)
        moved = _with_edge(turn, edge, at_s)
        others = [one for index, one in enumerate(self._turns) if index not in (place, partner)]
        if partner is not None:
            other_edge = Edge.START if edge is Edge.END else Edge.END
            others.append(_with_edge(self._turns[partner], other_edge, at_s))
        return self._take(Change.MOVE, [*others, moved], moved)

    def limits(self, place: int, edge: Edge) -> tuple[float, float]:
        """Return the earliest and the latest second to which ``move_edge`` can move a border."""
        partner = self._partner(place, edge)
        low, high = self._reach(place, edge)
        if partner is not None:
            other_edge = Edge.START if edge is Edge.END else Edge.END
            other_low, other_high = self._reach(partner, other_edge)
            low, high = max(low, other_low), min(high, other_high)
        return low, high

    def _reach(self, place: int, edge: Edge) -> tuple[float, float]:
        """The same for the turn alone: it keeps its least length and clear of its own voice."""
        turn = self._at(place)
        own = [one for one in self._turns if one.label == turn.label and one is not turn]
        if edge is Edge.START:
            earlier = [one.end_s for one in own if one.end_s <= turn.start_s + TOUCH_S]
            return max([0.0, *earlier]), turn.end_s - SHORTEST_S
        later = [one.start_s for one in own if one.start_s >= turn.end_s - TOUCH_S]
        return turn.start_s + SHORTEST_S, min([self._seconds, *later])

    def reassign(self, place: int, label: str) -> int:
        """Say that another voice speaks; where that voice already speaks, the turns become one."""
        turn = self._at(place)
        model = self._voice(label)
        moved = as_voice_of(turn, model)
        if moved == turn:
            return place
        rest = [one for index, one in enumerate(self._turns) if index != place]
        return self._take(Change.GIVE, united([*rest, moved], label), moved)

    def reassign_to_new(self, place: int, others: Iterable[str] = ()) -> int:
        """Say that somebody not heard so far speaks; the letter is free here and in ``others``."""
        turn = self._at(place)
        label = self.free_label(others)
        moved = replace(turn, name=None, label=label, confidence=None, tentative=False)
        rest = [one for index, one in enumerate(self._turns) if index != place]
        return self._take(Change.GIVE, [*rest, moved], moved)

    def reassign_all(self, places: Iterable[int], label: str, name: str | None = None) -> None:
        """Say that ``label`` speaks in all these turns, as one step; a new one is called ``name``."""
        chosen = {place: self._at(place) for place in places}
        model = next((one for one in self._turns if one.label == label), None)
        moved = []
        for turn in chosen.values():
            new = replace(turn, name=name, label=label, confidence=None, tentative=False)
            moved.append(new if model is None else as_voice_of(turn, model))
        rest = [one for index, one in enumerate(self._turns) if index not in chosen]
        self._take(Change.GIVE, united([*rest, *moved], label), None)

    def remove_all(self, places: Iterable[int]) -> None:
        """Take turns away, as one step."""
        gone = set(places)
        self._take(Change.REMOVE, [one for index, one in enumerate(self._turns) if index not in gone], None)

    def split(self, place: int, at_s: float) -> int:
        """Cut a turn in two at ``at_s``; returns the place of the second half.

        Nothing when a half would be shorter than 0.1 s.
        """
        turn = self._at(place)
        if not turn.start_s + SHORTEST_S <= at_s <= turn.end_s - SHORTEST_S:
            return place
        second = replace(turn, start_s=at_s)
        rest = [one for index, one in enumerate(self._turns) if index != place]
        return self._take(Change.SPLIT, [*rest, replace(turn, end_s=at_s), second], second)

    def merge_with_next(self, place: int) -> int:
        """Make one turn of this one and the next one of the same voice; nothing when there is none."""
        turn = self._at(place)
        following = self.next_of_voice(place)
        if following is None:
            return place
        joined = replace(turn, end_s=max(turn.end_s, self._turns[following].end_s))
        rest = [one for index, one in enumerate(self._turns) if index not in (place, following)]
        return self._take(Change.JOIN, [*rest, joined], joined)

    def next_of_voice(self, place: int) -> int | None:
        """Return the place of the next turn of the same voice."""
        label = self._at(place).label
        later = range(place + 1, len(self._turns))
        return next((index for index in later if self._turns[index].label == label), None)

    def name_voice(self, label: str, name: str, tag: object = None) -> None:
        """Give a voice a person's name, everywhere; a voice that has the name already becomes one with it.

        With a ``tag``, what else belongs to the step, it is one even where the name stays.
        """
        self._voice(label)
        named = [one for one in self._turns if one.label == label]
        given = replace(named[0], name=name, label=name, confidence=None, tentative=False)
        model = next((one for one in self._turns if one.label == name and one.name == name), given)
        turns = [as_voice_of(one, model) if one.label == label else one for one in self._turns]
        self._take(Change.NAME, united(turns, name), None, tag)

    def name_stretch(self, start_s: float, end_s: float, name: str, tag: object = None) -> None:
        """Say that only ``name`` speaks from ``start_s`` to ``end_s``, where anybody was heard at all."""
        outside: list[Turn] = []
        inside: list[Turn] = []
        for turn in self._turns:
            low, high = max(turn.start_s, start_s), min(turn.end_s, end_s)
            if high - low < SHORTEST_S:
                outside.append(turn)
                continue
            inside.append(replace(turn, start_s=low, end_s=high))
            ends = ((turn.start_s, low), (high, turn.end_s))
            outside += [
                replace(turn, start_s=first, end_s=last) for first, last in ends if last - first >= SHORTEST_S
            ]
        first = inside[0] if inside else Turn(start_s, end_s, name, name, Gender.UNCERTAIN)
        given = replace(first, name=name, label=name, confidence=None, tentative=False)
        model = next((one for one in self._turns if one.label == name and one.name == name), given)
        named = [as_voice_of(one, model) for one in inside] or [given]
        self._take(Change.NAME, united([*outside, *named], name), None, tag)

    def identify(
        self, label: str, name: str | None, confidence: float | None, *, tentative: bool = False
    ) -> None:
        """Take over a newer answer to whose voice ``label`` is; no step, and nobody's word is overruled.

        Nothing happens for a voice that the user named, nor where another voice has the name already.
        """
        model = self._voice(label)
        named_by_user = model.name is not None and model.confidence is None
        if named_by_user or (name is not None and name != label and name in self.voices):
            return
        new = name or (label if letters_of(label) is not None else self.free_label())

        def renamed(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
            return tuple(
                replace(one, name=name, label=new, confidence=confidence, tentative=tentative)
                if one.label == label and one.name == model.name
                else one
                for one in turns
            )

        self._turns = renamed(self._turns)
        for steps in (self._done, self._undone):
            steps[:] = [
                replace(step, before=renamed(step.before), after=renamed(step.after)) for step in steps
            ]

    def free_label(self, others: Iterable[str] = ()) -> str:
        """Return the first letter that no voice has, here and in ``others``."""
        taken = {*self.voices, *others}
        return next(voice_label(n) for n in range(len(taken) + 1) if voice_label(n) not in taken)

    def rename(self, changes: NameChanges, found: Sequence[Turn] = ()) -> tuple[Turn, ...]:
        """Carry changed and forgotten names through the turns and all steps; no step takes it back.

        Returns the turns that were ``found`` by the analysis, renamed alike.
        """
        steps = (*self._done, *self._undone)
        pairs = [turns for step in steps for turns in (step.before, step.after)]
        found, self._turns, *pairs = rename_voices((found, self._turns, *pairs), changes)
        self._markers = rename_in_markers(self._markers, changes)

        def marked(step: _Step) -> tuple[Markers, Markers]:
            first, last = (rename_in_markers(markers, changes) for markers in step.marked)
            return first, last

        changed = [
            replace(step, before=before, after=after, marked=marked(step))
            for step, before, after in zip(steps, pairs[::2], pairs[1::2], strict=True)
        ]
        self._done, self._undone = changed[: len(self._done)], changed[len(self._done) :]
        return found

    def remove(self, place: int) -> None:
        """Take a turn away: nobody speaks there."""
        self._at(place)
        self._take(Change.REMOVE, [one for index, one in enumerate(self._turns) if index != place], None)

    def mark(self, change: Change, markers: Markers) -> None:
        """Take other markers, as one step; the same ones are none."""
        if markers != self._markers:
            self._done.append(_Step(change, self._turns, self._turns, (self._markers, markers)))
            self._undone.clear()
            self._markers = markers

    def bring_back(self, turns: Iterable[Turn], markers: Markers = ()) -> None:
        """Make the timeline what it was when it was left earlier, as one step; markers are added."""
        after = _ordered(turns)
        marked = ordered([*self._markers, *markers])
        if (after, marked) != (self._turns, self._markers):
            self._done.append(_Step(Change.EARLIER, self._turns, after, (self._markers, marked)))
            self._undone.clear()
            self._turns, self._markers = after, marked

    def extend(self, turns: Sequence[Turn], seconds: float, named: Named) -> None:
        """Add what was heard since, at the end; no step, and no step takes it back.

        ``named(turns before, new turn)`` is the new turn under the name it has among those before it.
        """

        def longer(before: tuple[Turn, ...]) -> tuple[Turn, ...]:
            return _ordered([*before, *(named(before, turn) for turn in turns)])

        self._seconds = max(self._seconds, seconds)
        if turns:
            self._turns = longer(self._turns)
            for steps in (self._done, self._undone):
                steps[:] = [
                    replace(step, before=longer(step.before), after=longer(step.after)) for step in steps
                ]

    def overlaps(self) -> tuple[tuple[float, float], ...]:
        """Stretches (start, end in seconds) in which two voices or more speak at once, in order."""
        return overlaps(self._turns)

    def _at(self, place: int) -> Turn:
        if not 0 <= place < len(self._turns):
            raise IndexError(f"there is no turn {place}")
        return self._turns[place]

    def _voice(self, label: str) -> Turn:
        found = next((turn for turn in self._turns if turn.label == label), None)
        if found is None:
            raise KeyError(label)
        return found

    def _partner(self, place: int, edge: Edge) -> int | None:
        """The turn of another voice whose opposite border lies at this one."""
        turn = self._at(place)
        for index, other in enumerate(self._turns):
            gap = other.start_s - turn.end_s if edge is Edge.END else turn.start_s - other.end_s
            if index != place and other.label != turn.label and abs(gap) <= TOUCH_S:
                return index
        return None

    def _take(self, change: Change, turns: Sequence[Turn], changed: Turn | None, tag: object = None) -> int:
        after = _ordered(turns)
        if after != self._turns or tag is not None:
            self._done.append(_Step(change, self._turns, after, (self._markers, self._markers), tag))
            self._undone.clear()
            self._turns = after
        if changed is None:
            return -1
        middle = (changed.start_s + changed.end_s) / 2
        return next(
            index
            for index, one in enumerate(after)
            if one.label == changed.label and one.start_s <= middle <= one.end_s
        )


def as_voice_of(turn: Turn, other: Turn) -> Turn:
    """``turn`` as one of the same voice as ``other``, whose name and perceived gender it takes."""
    return replace(
        turn,
        name=other.name,
        label=other.label,
        gender=other.gender,
        confidence=other.confidence,
        tentative=other.tentative,
    )


def _ordered(turns: Iterable[Turn]) -> tuple[Turn, ...]:
    return tuple(sorted(turns, key=lambda turn: (turn.start_s, turn.end_s, turn.label)))


def _with_edge(turn: Turn, edge: Edge, at_s: float) -> Turn:
    return replace(turn, start_s=at_s) if edge is Edge.START else replace(turn, end_s=at_s)
