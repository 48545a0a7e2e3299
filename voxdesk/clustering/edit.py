"""Edits groups as the user wishes: merge, split, move, name; every step can be taken back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

import numpy as np

from voxdesk.core.cluster_types import NOBODY
from voxdesk.core.errors import DataError
from voxdesk.core.types import Int64

MOST_STEPS = 200
_NO_NAMES: Mapping[int, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class EditedGroups:
    """``labels`` i64[n] of the items (-1 fits nobody) and the ``names`` that were given to groups.

    ``refused`` pairs a label with the name of somebody of the library who it is not.

    A label stays with its group through all edits, so that it keeps its colour and its number.
    A group that is made takes the next free one. Nothing is ever changed in place.
    """

    labels: Int64
    names: Mapping[int, str] = field(default_factory=lambda: _NO_NAMES)
    refused: frozenset[tuple[int, str]] = frozenset()

    def __post_init__(self) -> None:
        labels = np.array(self.labels, dtype=np.int64)
        labels.flags.writeable = False
        object.__setattr__(self, "labels", labels)
        alive = set(np.unique(labels).tolist())
        kept = {label: name for label, name in self.names.items() if label in alive}
        object.__setattr__(self, "names", MappingProxyType(kept))
        object.__setattr__(self, "refused", frozenset(pair for pair in self.refused if pair[0] in alive))

    @property
    def groups(self) -> tuple[int, ...]:
        """The labels that occur, ascending."""
        return tuple(int(label) for label in np.unique(self.labels) if label >= 0)

    def rows(self, label: int) -> Int64:
        """Return the items of a group, i64[size] ascending."""
        return np.flatnonzero(self.labels == label)

    def merged(self, groups: Iterable[int]) -> "EditedGroups":
        """Return all ``groups`` as one: the largest stays, with its name or else the first name among them.

        Raises DataError when two of them bear different names, or there are fewer than two.
        """
        wanted = sorted(set(groups) & set(self.groups), key=lambda label: (-len(self.rows(label)), label))
        if len(wanted) < 2:
            raise DataError("Choose at least two people to merge.")
        names = list(dict.fromkeys(self.names[label] for label in wanted if label in self.names))
        if len(names) > 1:
            raise DataError(
                "{first} and {second} have different names.",
                first=names[0],
                second=names[1],
                hint="Give both the same person's name first, or move single recordings.",
            )
        into = wanted[0]
        labels = np.where(np.isin(self.labels, wanted), into, self.labels)
        refused = frozenset((into if label in wanted else label, name) for label, name in self.refused)
        return EditedGroups(labels, self._named(into, names[0] if names else ""), refused)

    def moved(self, rows: Iterable[int], to: int | None) -> "EditedGroups":
        """Return the items ``rows`` in the group ``to``; None makes a new group, -1 is nobody.

        Raises DataError for a group that there is not, or no item.
        """
        chosen = np.unique(np.fromiter(rows, dtype=np.int64))
        if len(chosen) == 0:
            raise DataError("Choose at least one recording to move.")
        if to is not None and to != NOBODY and to not in self.groups:
            raise DataError("That group is no longer there.")
        labels = self.labels.copy()
        labels[chosen] = self._next() if to is None else to
        return replace(self, labels=labels)

    def split(self, label: int, parts: Int64) -> "EditedGroups":
        """The group ``label`` cut by ``parts`` i64[size], in the order of its rows: its largest part stays.

        Raises DataError when there is only one part.
        """
        rows = self.rows(label)
        values, sizes = np.unique(parts, return_counts=True)
        if len(parts) != len(rows) or len(values) < 2:
            raise DataError("These recordings cannot be split any further.")
        labels = self.labels.copy()
        order = values[np.argsort(-sizes, kind="stable")]
        for number, value in enumerate(order[1:]):
            labels[rows[parts == value]] = self._next() + number
        return replace(self, labels=labels)

    def named(self, label: int, name: str) -> "EditedGroups":
        """Return the group ``label`` called ``name``; an empty name takes it away.

        Raises DataError when another group bears it: then they are one person, and are merged.
        """
        wanted = " ".join(name.split())
        for other, known in self.names.items():
            if other != label and wanted and known.casefold() == wanted.casefold():
                raise DataError(
                    "Another group is already called {known}.",
                    known=known,
                    hint="Merge the two: they are one person.",
                )
        return replace(self, names=self._named(label, wanted))

    def without(self, label: int, name: str) -> "EditedGroups":
        """Return the group ``label``, which is not the person of the library called ``name``."""
        return replace(self, refused=self.refused | {(label, name)})

    def _named(self, label: int, name: str) -> dict[int, str]:
        names = {other: known for other, known in self.names.items() if other != label}
        return names | ({label: name} if name else {})

    def _next(self) -> int:
        """A label that no group has, and none had whose name is still known."""
        return int(max(self.labels.max(initial=-1), max(self.names, default=-1))) + 1


class EditHistory:
    """The edits of one grouping, in order, with the words for each."""

    def __init__(self, start: EditedGroups) -> None:
        self._states = [start]
        self._words = [""]
        self._place = 0

    @property
    def now(self) -> EditedGroups:
        """The groups as they stand."""
        return self._states[self._place]

    @property
    def states(self) -> tuple[EditedGroups, ...]:
        """The groups after every step, those that were taken back included."""
        return tuple(self._states)

    @property
    def undo_words(self) -> str:
        """Return what ``undo`` would take back; empty when there is nothing."""
        return self._words[self._place] if self._place else ""

    @property
    def redo_words(self) -> str:
        """Return what ``redo`` would do again; empty when there is nothing."""
        return self._words[self._place + 1] if self._place + 1 < len(self._states) else ""

    def do(self, words: str, groups: EditedGroups) -> None:
        """Go on with ``groups``; what was taken back before can no longer be done again."""
        del self._states[self._place + 1 :], self._words[self._place + 1 :]
        self._states.append(groups)
        self._words.append(words)
        surplus = max(0, len(self._states) - 1 - MOST_STEPS)
        del self._states[:surplus], self._words[:surplus]
        self._place = len(self._states) - 1

    def undo(self) -> bool:
        """Take the last edit back; whether there was one."""
        if not self._place:
            return False
        self._place -= 1
        return True

    def redo(self) -> bool:
        """Do again what was taken back last; whether there was anything."""
        if self._place + 1 >= len(self._states):
            return False
        self._place += 1
        return True
