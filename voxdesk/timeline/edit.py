"""A timeline under the user's hands: turns in, changed turns out, every step of it undoable."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.history import Change, History, in_order
from voxdesk.timeline.labels import letters_of, voice_label
from voxdesk.timeline.overlaps import TOUCH_S, overlaps, united

SHORTEST_S = 0.1


class Edge(StrEnum):
    """A border of a turn."""

    START = "start"
    END = "end"


Named = Callable[[Sequence[Turn], Turn], Turn]


class TimelineEdit(History):
    """Turns in order of start, and markers, of a recording of ``seconds``; a turn is named by its place.

    Every change is one step for ``undo`` and ``redo``; what changes nothing is no step. Methods
    that change a turn return its new place. All raise IndexError for a place that is not there,
    KeyError for a voice that is not there.
    """

    def __init__(self, turns: Iterable[Turn], seconds: float) -> None:
        super().__init__(turns)
        self._seconds = max([seconds, *(turn.end_s for turn in self.turns)])

    @property
    def seconds(self) -> float:
        """The length of the recording."""
        return self._seconds

    @property
    def voices(self) -> tuple[str, ...]:
        """The labels of all voices, in the order in which they first speak."""
        return tuple(dict.fromkeys(turn.label for turn in self.turns))

    def move_edge(self, place: int, edge: Edge, at_s: float) -> int:
        """Move a border of a turn; a neighbour that touches it there gives way or follows.

        Stops where a turn would become shorter than 0.1 s or run into another one of its voice.
        """
        turn = self._at(place)
        partner = self._partner(place, edge)
        low, high = self.limits(place, edge)
        at_s = min(max(at_s, low), high)
        moved = _with_edge(turn, edge, at_s)
        others = [one for index, one in enumerate(self.turns) if index not in (place, partner)]
        if partner is not None:
            other_edge = Edge.START if edge is Edge.END else Edge.END
            others.append(_with_edge(self.turns[partner], other_edge, at_s))
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
        own = [one for one in self.turns if one.label == turn.label and one is not turn]
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
        rest = [one for index, one in enumerate(self.turns) if index != place]
        return self._take(Change.GIVE, united([*rest, moved], label), moved)

    def reassign_to_new(self, place: int, others: Iterable[str] = ()) -> int:
        """Say that somebody not heard so far speaks; the letter is free here and in ``others``."""
        turn = self._at(place)
        label = self.free_label(others)
        moved = replace(turn, name=None, label=label, confidence=None, tentative=False)
        rest = [one for index, one in enumerate(self.turns) if index != place]
        return self._take(Change.GIVE, [*rest, moved], moved)

    def reassign_all(self, places: Iterable[int], label: str, name: str | None = None) -> None:
        """Say that ``label`` speaks in all these turns, as one step; a new one is called ``name``."""
        chosen = {place: self._at(place) for place in places}
        model = next((one for one in self.turns if one.label == label), None)
        moved = []
        for turn in chosen.values():
            new = replace(turn, name=name, label=label, confidence=None, tentative=False)
            moved.append(new if model is None else as_voice_of(turn, model))
        rest = [one for index, one in enumerate(self.turns) if index not in chosen]
        self._take(Change.GIVE, united([*rest, *moved], label), None)

    def remove_all(self, places: Iterable[int]) -> None:
        """Take turns away, as one step."""
        gone = set(places)
        self._take(Change.REMOVE, [one for index, one in enumerate(self.turns) if index not in gone], None)

    def split(self, place: int, at_s: float) -> int:
        """Cut a turn in two at ``at_s``; returns the place of the second half.

        Nothing when a half would be shorter than 0.1 s.
        """
        turn = self._at(place)
        if not turn.start_s + SHORTEST_S <= at_s <= turn.end_s - SHORTEST_S:
            return place
        second = replace(turn, start_s=at_s)
        rest = [one for index, one in enumerate(self.turns) if index != place]
        return self._take(Change.SPLIT, [*rest, replace(turn, end_s=at_s), second], second)

    def merge_with_next(self, place: int) -> int:
        """Make one turn of this one and the next one of the same voice; nothing when there is none."""
        turn = self._at(place)
        following = self.next_of_voice(place)
        if following is None:
            return place
        joined = replace(turn, end_s=max(turn.end_s, self.turns[following].end_s))
        rest = [one for index, one in enumerate(self.turns) if index not in (place, following)]
        return self._take(Change.JOIN, [*rest, joined], joined)

    def next_of_voice(self, place: int) -> int | None:
        """Return the place of the next turn of the same voice."""
        label = self._at(place).label
        later = range(place + 1, len(self.turns))
        return next((index for index in later if self.turns[index].label == label), None)

    def name_voice(self, label: str, name: str, tag: object = None) -> None:
        """Give a voice a person's name, everywhere; a voice that has the name already becomes one with it.

        With a ``tag``, what else belongs to the step, it is one even where the name stays.
        """
        self._voice(label)
        named = [one for one in self.turns if one.label == label]
        given = replace(named[0], name=name, label=name, confidence=None, tentative=False)
        model = next((one for one in self.turns if one.label == name and one.name == name), given)
        turns = [as_voice_of(one, model) if one.label == label else one for one in self.turns]
        self._take(Change.NAME, united(turns, name), None, tag)

    def name_stretch(self, start_s: float, end_s: float, name: str, tag: object = None) -> None:
        """Say that only ``name`` speaks from ``start_s`` to ``end_s``, where anybody was heard at all."""
        outside: list[Turn] = []
        inside: list[Turn] = []
        for turn in self.turns:
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
        model = next((one for one in self.turns if one.label == name and one.name == name), given)
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

        self._everywhere(renamed)

    def free_label(self, others: Iterable[str] = ()) -> str:
        """Return the first letter that no voice has, here and in ``others``."""
        taken = {*self.voices, *others}
        return next(voice_label(n) for n in range(len(taken) + 1) if voice_label(n) not in taken)

    def remove(self, place: int) -> None:
        """Take a turn away: nobody speaks there."""
        self._at(place)
        self._take(Change.REMOVE, [one for index, one in enumerate(self.turns) if index != place], None)

    def extend(self, turns: Sequence[Turn], seconds: float, named: Named) -> None:
        """Add what was heard since, at the end; no step, and no step takes it back.

        ``named(turns before, new turn)`` is the new turn under the name it has among those before it.
        """

        def longer(before: tuple[Turn, ...]) -> tuple[Turn, ...]:
            return in_order([*before, *(named(before, turn) for turn in turns)])

        self._seconds = max(self._seconds, seconds)
        if turns:
            self._everywhere(longer)

    def overlaps(self) -> tuple[tuple[float, float], ...]:
        """Return stretches (start, end in seconds) in which two voices or more speak at once, in order."""
        return overlaps(self.turns)

    def _at(self, place: int) -> Turn:
        if not 0 <= place < len(self.turns):
            raise IndexError(f"there is no turn {place}")
        return self.turns[place]

    def _voice(self, label: str) -> Turn:
        found = next((turn for turn in self.turns if turn.label == label), None)
        if found is None:
            raise KeyError(label)
        return found

    def _partner(self, place: int, edge: Edge) -> int | None:
        """The turn of another voice whose opposite border lies at this one."""
        turn = self._at(place)
        for index, other in enumerate(self.turns):
            gap = other.start_s - turn.end_s if edge is Edge.END else turn.start_s - other.end_s
            if index != place and other.label != turn.label and abs(gap) <= TOUCH_S:
                return index
        return None

    def _take(self, change: Change, turns: Sequence[Turn], changed: Turn | None, tag: object = None) -> int:
        after = in_order(turns)
        self._step(change, after, tag=tag)
        if changed is None:
            return -1
        middle = (changed.start_s + changed.end_s) / 2
        return next(
            index
            for index, one in enumerate(after)
            if one.label == changed.label and one.start_s <= middle <= one.end_s
        )


def as_voice_of(turn: Turn, other: Turn) -> Turn:
    """Return ``turn`` as one of the same voice as ``other``, whose name and perceived gender it takes."""
    return replace(
        turn,
        name=other.name,
        label=other.label,
        gender=other.gender,
        confidence=other.confidence,
        tentative=other.tentative,
    )


def _with_edge(turn: Turn, edge: Edge, at_s: float) -> Turn:
    return replace(turn, start_s=at_s) if edge is Edge.START else replace(turn, end_s=at_s)
