"""Holds markers, which are places in a recording with a text of the user's own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from voxdesk.core.names import NameChanges, pattern_of

# Two markers so close are one: nobody can point at the second.
SAME_S = 0.05
_FORGOTTEN = "…"


@dataclass(frozen=True, slots=True, order=True)
class Marker:
    """A place ``at_s`` seconds from the beginning, and what the user wrote there, on one line."""

    at_s: float
    text: str = ""


Markers = tuple[Marker, ...]


def ordered(markers: Iterable[Marker]) -> Markers:
    """Sort markers by time; of several at one place the first stays."""
    found: list[Marker] = []
    for marker in sorted(markers, key=lambda each: each.at_s):
        if not found or marker.at_s - found[-1].at_s >= SAME_S:
            found.append(marker)
    return tuple(found)


def with_marker(markers: Markers, at_s: float, text: str = "") -> Markers:
    """Add a marker; where one stands already it stays as it is."""
    return ordered([*markers, Marker(max(0.0, at_s), one_line(text))])


def with_text(markers: Markers, place: int, text: str) -> Markers:
    """Write another text at the marker ``place``. Raises IndexError."""
    return _replaced(markers, place, replace(markers[place], text=one_line(text)))


def moved(markers: Markers, place: int, at_s: float) -> Markers:
    """Move the marker ``place``; onto another one it does not go. Raises IndexError."""
    others = [each for index, each in enumerate(markers) if index != place]
    if any(abs(each.at_s - at_s) < SAME_S for each in others):
        return markers
    return ordered([*others, replace(markers[place], at_s=max(0.0, at_s))])


def without(markers: Markers, place: int) -> Markers:
    """Take the marker ``place`` away. Raises IndexError."""
    gone = markers[place]
    return tuple(each for each in markers if each is not gone)


def place_at(markers: Markers, at_s: float) -> int | None:
    """Return the place of the marker that stands at a second; None where there is none."""
    return next((place for place, each in enumerate(markers) if abs(each.at_s - at_s) < SAME_S), None)


def next_to(markers: Markers, at_s: float, step: int) -> int | None:
    """Return the first marker after ``at_s``, or with ``step`` -1 the last one before it."""
    if step > 0:
        return next((n for n, each in enumerate(markers) if each.at_s >= at_s + SAME_S), None)
    return next((n for n in reversed(range(len(markers))) if markers[n].at_s <= at_s - SAME_S), None)


def rename_in_markers(markers: Markers, changes: NameChanges) -> Markers:
    """Carry changed and forgotten names through what the user wrote.

    When everybody is forgotten the texts go: nobody knows which names stand in them.
    """
    if changes.everybody:
        return tuple(replace(each, text="") for each in markers)
    forgotten = set(changes.forgotten)
    for name in changes.names:
        pattern = pattern_of((name,), words=name in forgotten)
        if pattern is not None:
            new = changes.of(name) or _FORGOTTEN
            texts = [pattern.sub(new.replace("\\", "\\\\"), each.text) for each in markers]
            markers = tuple(replace(each, text=text) for each, text in zip(markers, texts, strict=True))
    return markers


def one_line(text: str) -> str:
    """Make one line of a text, as exchange formats need it."""
    return " ".join(text.split())


def _replaced(markers: Sequence[Marker], place: int, new: Marker) -> Markers:
    return tuple(new if index == place else each for index, each in enumerate(markers))
