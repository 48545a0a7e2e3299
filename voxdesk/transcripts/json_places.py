"""JSON text in, its values with the places where they stand out, so that single ones can be changed.

``json`` gives values without places, and writing them anew would lose spaces, escapes and how numbers
were written.
"""

import json
import math
import re
from dataclasses import dataclass

from voxdesk.core.errors import DataError

_SPACE = re.compile(r"[ \t\r\n]*")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_PLAIN = re.compile(r"-?(?:\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|Infinity)|NaN|true|false|null")
_DEEPEST = 100


@dataclass(frozen=True, slots=True)
class Node:
    """A value from ``start`` to ``end`` of the text.

    An object has ``members``, and where its first and its last key begin; a list has ``items``; others a
    ``value``.
    """

    start: int
    end: int
    value: object = None
    members: dict[str, "Node"] | None = None
    items: list["Node"] | None = None
    keys: tuple[int, int] = (0, 0)

    def get(self, name: str) -> "Node | None":
        """Return the member of an object by that name, None where there is none."""
        return None if self.members is None else self.members.get(name)

    def list(self, name: str) -> "list[Node]":
        """Return the items of a member that is a list; nothing where it is none."""
        found = self.get(name)
        return [] if found is None or found.items is None else found.items

    def number(self, name: str) -> float | None:
        """Return a member that is a finite number, None where it is none."""
        found = self.get(name)
        return None if found is None else found.finite()

    def finite(self) -> float | None:
        """Return the value as a finite number, None where it is none."""
        if isinstance(self.value, bool) or not isinstance(self.value, int | float):
            return None
        try:
            value = float(self.value)
        except OverflowError:
            return None
        return value if math.isfinite(value) else None

    def text(self, name: str) -> str | None:
        """Return a member that is a string or a whole number, as a string; None where it is none."""
        found = self.get(name)
        if found is None or isinstance(found.value, bool) or not isinstance(found.value, str | int):
            return None
        return str(found.value)


def read_json(text: str) -> Node:
    """Read one JSON value; raises DataError for what is none."""
    reader = _Reader(text)
    try:
        node = reader.value(0)
    except (ValueError, IndexError) as error:
        raise DataError("The transcript is damaged: it is not valid JSON.") from error
    if reader.next():
        raise DataError("The transcript is damaged: it is not valid JSON.")
    return node


class _Reader:
    """Goes through the text once; raises ValueError or IndexError where it is no JSON."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def next(self) -> str:
        """Return the next character that is no space, empty at the end."""
        space = _SPACE.match(self._text, self._at)
        self._at = self._at if space is None else space.end()
        return self._text[self._at : self._at + 1]

    def value(self, depth: int) -> Node:
        """Return the value that begins here."""
        if depth > _DEEPEST:
            raise ValueError("too deep")
        begins = self.next()
        if begins == "{":
            return self._object(depth)
        if begins == "[":
            return self._list(depth)
        found = _STRING.match(self._text, self._at) or _PLAIN.match(self._text, self._at)
        if found is None:
            raise ValueError("no value")
        self._at = found.end()
        return Node(found.start(), found.end(), json.loads(found[0], strict=False))

    def _object(self, depth: int) -> Node:
        start = self._at
        members: dict[str, Node] = {}
        first = place = self._at
        self._at += 1
        while self.next() != "}":
            if members:
                self._take(",")
                self.next()
            place = self._at
            first = place if not members else first
            key = self.value(depth + 1).value
            if not isinstance(key, str):
                raise ValueError("no key")  # noqa: TRY004 - the file is wrong, not a type
            self.next()
            self._take(":")
            members[key] = self.value(depth + 1)
        self._at += 1
        return Node(start, self._at, members=members, keys=(first, place))

    def _list(self, depth: int) -> Node:
        start = self._at
        items: list[Node] = []
        self._at += 1
        while self.next() != "]":
            if items:
                self._take(",")
            items.append(self.value(depth + 1))
        self._at += 1
        return Node(start, self._at, items=items)

    def _take(self, letter: str) -> None:
        if self.next() != letter:
            raise ValueError(letter)
        self._at += 1
