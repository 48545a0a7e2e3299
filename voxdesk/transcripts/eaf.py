"""ELAN's .eaf: a tier is added for each person, or one that only counted voices gets a name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import isnan, nan
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from voxdesk.core.errors import DataError
from voxdesk.transcripts.cues import Part, Transcript, Word
from voxdesk.transcripts.interval_tiers import Tier, added_tiers, cues_of, renamed_tiers
from voxdesk.transcripts.text_file import Edit, TextFile

_TAG = re.compile(r"""<(?:[^<>"']|"[^"]*"|'[^']*')*>""")
_ATTRIBUTE = r'(?<=\s){name}\s*=\s*(?P<quote>["\'])(?P<value>.*?)(?P=quote)'


@dataclass(slots=True)
class _Element:
    """An opening tag: where it stands in the text, and its attributes."""

    start: int
    end: int
    attributes: dict[str, str]


@dataclass(slots=True)
class _Found:
    """Hold what is needed of the document, in the order in which it stands there."""

    slots: dict[str, float] = field(default_factory=dict)
    tiers: list[_Element] = field(default_factory=list)
    entries: list[list[tuple[str, str, str]]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    slot_end: int = -1
    tiers_end: int = -1
    free_types: list[str] = field(default_factory=list)
    last_id: tuple[int, int] | None = None


class EafTranscript(Transcript):
    """Holds an ELAN document."""

    def __init__(self, file: TextFile) -> None:
        """Read the tiers with times; raises DataError for a damaged file."""
        self._file = file
        self._read = _parse(file.text)
        self._tiers = []
        for element, entries in zip(self._read.tiers, self._read.entries, strict=True):
            timed = [
                Word(self._read.slots[start], self._read.slots[end], text)
                for start, end, text in entries
                if text.strip()
                and not isnan(self._read.slots.get(start, nan) + self._read.slots.get(end, nan))
            ]
            name = element.attributes.get("PARTICIPANT") or element.attributes.get("TIER_ID", "")
            self._tiers.append(Tier(name, tuple(timed)))
        self._found = cues_of(self._tiers)
        self.cues = tuple(cue for cue, _ in self._found)

    def named(self, parts: Sequence[Sequence[Part]]) -> bytes:
        """Add a tier for each person below the others; tiers that only counted voices get their names."""
        renamed = renamed_tiers(self._tiers, self._found, parts)
        added = added_tiers(self._tiers, self._found, parts, renamed)
        edits: list[Edit] = []
        for number, name in renamed.items():
            edits += self._rename(self._read.tiers[number], name)
        if added:
            edits += self._add(added)
        return self._file.edited(edits)

    def _rename(self, tier: _Element, name: str) -> list[Edit]:
        """Give a tier a new name and participant; tiers below it go on pointing at it."""
        old, edits = tier.attributes.get("TIER_ID", ""), []
        taken = [other.attributes.get("TIER_ID") for other in self._read.tiers if other is not tier]
        if tier.attributes.get("PARTICIPANT") is not None:
            edits += self._attribute(tier, "PARTICIPANT", name)
        if old == (tier.attributes.get("PARTICIPANT") or old) and name not in taken:
            edits += self._attribute(tier, "TIER_ID", name)
            for other in self._read.tiers:
                if other.attributes.get("PARENT_REF") == old:
                    edits += self._attribute(other, "PARENT_REF", name)
        return edits

    def _attribute(self, tier: _Element, name: str, value: str) -> list[Edit]:
        tag = self._file.text[tier.start : tier.end]
        found = re.search(_ATTRIBUTE.format(name=name), tag, re.DOTALL)
        if found is None:
            return []
        start, end = (tier.start + place for place in found.span("value"))
        return [Edit(start, end, quoteattr(value, {'"': "&quot;"})[1:-1])]

    def _add(self, added: dict[str, list[Word]]) -> list[Edit]:
        line = self._file.line_end
        slot, entry = _last(self._read.slots, "ts"), _last(self._read.ids, "a")
        slots, tiers = [], []
        kind = next(
            (
                tier.attributes["LINGUISTIC_TYPE_REF"]
                for tier in self._read.tiers
                if tier.attributes.get("LINGUISTIC_TYPE_REF") in self._read.free_types
            ),
            next(iter(self._read.free_types), "default-lt"),
        )
        for name, entries in added.items():
            written = quoteattr(name, {'"': "&quot;"})
            tiers.append(
                f"    <TIER LINGUISTIC_TYPE_REF={quoteattr(kind)} PARTICIPANT={written} TIER_ID={written}>"
            )
            for one in entries:
                slot, entry = slot + 2, entry + 1
                first, last = f"ts{slot - 1}", f"ts{slot}"
                slots += [
                    f'        <TIME_SLOT TIME_SLOT_ID="{place}" TIME_VALUE="{round(1000 * at_s)}"/>'
                    for place, at_s in ((first, one.start_s), (last, one.end_s))
                ]
                tiers += [
                    "        <ANNOTATION>",
                    f'            <ALIGNABLE_ANNOTATION ANNOTATION_ID="a{entry}" '
                    f'TIME_SLOT_REF1="{first}" TIME_SLOT_REF2="{last}">',
                    f"                <ANNOTATION_VALUE>{escape(one.text)}</ANNOTATION_VALUE>",
                    "            </ALIGNABLE_ANNOTATION>",
                    "        </ANNOTATION>",
                ]
            tiers.append("    </TIER>")
        edits = [
            Edit(self._read.slot_end, self._read.slot_end, "".join(line + each for each in slots)),
            Edit(self._read.tiers_end, self._read.tiers_end, "".join(line + each for each in tiers)),
        ]
        if self._read.last_id is not None:
            edits.append(Edit(*self._read.last_id, str(entry)))
        return edits


def is_eaf(text: str) -> bool:
    """Tell whether text is an ELAN document."""
    return re.search(r"<ANNOTATION_DOCUMENT[\s>]", text[:4096]) is not None


def _parse(text: str) -> _Found:
    """Read what is needed and where it stands; raises DataError for what is no ELAN document."""
    found = _Found()
    try:
        _Handler(text, found).run()
    except (expat.ExpatError, ValueError) as error:
        raise DataError("The ELAN document is damaged: it is not valid XML.") from error
    if found.slot_end < 0 or found.tiers_end < 0:
        raise DataError("The ELAN document has no tiers with times.")
    return found


class _Handler:
    """Walks through the document; its places are those of the text, not of the bytes."""

    def __init__(self, text: str, found: _Found) -> None:
        self._text, self._found = text, found
        self._bytes = text.encode("utf-8")
        self._chars, self._counted = 0, 0
        self._annotation: tuple[str, str] | None = None
        self._value: list[str] | None = None
        self._property = False
        self._parser = expat.ParserCreate("utf-8")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._said
        self._parser.EntityDeclHandler = self._entity

    def run(self) -> None:
        """Parse all of it; raises ExpatError, ValueError."""
        self._parser.Parse(self._bytes, True)

    def _at(self) -> int:
        """Tell where the parser is, as a place in the text."""
        byte = self._parser.CurrentByteIndex
        self._chars += len(self._bytes[self._counted : byte].decode("utf-8"))
        self._counted = byte
        return self._chars

    def _entity(self, *_: object) -> None:
        raise ValueError("an ELAN document declares no entities")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        found = self._found
        if name == "TIME_SLOT" and "TIME_VALUE" in attributes:
            found.slots[attributes["TIME_SLOT_ID"]] = int(attributes["TIME_VALUE"]) / 1000
        elif name == "TIME_SLOT":
            found.slots.setdefault(attributes.get("TIME_SLOT_ID", ""), nan)
        elif name == "TIER":
            start = self._at()
            found.tiers.append(_Element(start, _tag_end(self._text, start), attributes))
            found.entries.append([])
        elif name in ("ALIGNABLE_ANNOTATION", "REF_ANNOTATION"):
            found.ids.append(attributes.get("ANNOTATION_ID", ""))
            if name == "ALIGNABLE_ANNOTATION":
                self._annotation = attributes.get("TIME_SLOT_REF1", ""), attributes.get("TIME_SLOT_REF2", "")
        elif name == "ANNOTATION_VALUE":
            self._value = []
        elif name == "LINGUISTIC_TYPE":
            if attributes.get("TIME_ALIGNABLE", "true") == "true" and "CONSTRAINTS" not in attributes:
                found.free_types.append(attributes.get("LINGUISTIC_TYPE_ID", ""))
        elif name == "PROPERTY" and attributes.get("NAME") == "lastUsedAnnotationId":
            self._property = True

    def _said(self, text: str) -> None:
        if self._value is not None:
            self._value.append(text)
        elif self._property and text.strip().isdigit():
            at = self._at()
            self._found.last_id = (at, at + len(text.strip()))

    def _end(self, name: str) -> None:
        found = self._found
        if name == "ANNOTATION_VALUE" and self._value is not None:
            if self._annotation is not None and found.entries:
                found.entries[-1].append((*self._annotation, "".join(self._value)))
            self._value = None
        elif name == "ALIGNABLE_ANNOTATION":
            self._annotation = None
        elif name == "TIER":
            # An empty tag's end is where it ends; otherwise it is where the closing tag begins.
            at = self._at()
            found.tiers_end = _tag_end(self._text, at) if self._text.startswith("</", at) else at
        elif name == "TIME_ORDER":
            found.slot_end = len(self._text[: self._at()].rstrip())
        elif name == "PROPERTY":
            self._property = False


def _tag_end(text: str, start: int) -> int:
    """Return where the tag at ``start`` ends; a value may hold the sign that ends a tag."""
    found = _TAG.match(text, start)
    if found is None:
        raise ValueError("no tag")
    return found.end()


def _last(ids: Sequence[str] | dict[str, float], letters: str) -> int:
    """The highest number among ``ids`` such as ts12."""
    numbers = [int(one.removeprefix(letters)) for one in ids if one.removeprefix(letters).isdigit()]
    return max(numbers, default=0)
