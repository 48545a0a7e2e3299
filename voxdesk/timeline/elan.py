"""Turns in, an annotation file of ELAN (.eaf, EAF 3.0) out: a tier for each voice."""

import re
from collections.abc import Sequence
from pathlib import PurePath
from xml.etree import ElementTree

from voxdesk.core.types import Turn
from voxdesk.timeline.labels import shown_name

_SCHEMA = "http://www.mpi.nl/tools/elan/EAFv3.0.xsd"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
# The same timeline always makes the same file, so no file tells when it was written.
_DATE = "2000-01-01T00:00:00+00:00"
_TYPE = "speech"
_MIME = {".wav": "audio/x-wav", ".mp3": "audio/mpeg", ".mp4": "video/mp4", ".mpg": "video/mpeg"}
_NOT_IN_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_eaf(turns: Sequence[Turn], path: str) -> str:
    """Return an annotation for each turn, in milliseconds, that says the voice's name.

    The recording at ``path`` is linked by its address and, for who moves both, by its name alone.
    """
    root = ElementTree.Element(
        "ANNOTATION_DOCUMENT",
        {
            "AUTHOR": "VoxDesk",
            "DATE": _DATE,
            "FORMAT": "3.0",
            "VERSION": "3.0",
            "xmlns:xsi": _XSI,
            "xsi:noNamespaceSchemaLocation": _SCHEMA,
        },
    )
    _add_header(root, PurePath(path))
    slots = ElementTree.SubElement(root, "TIME_ORDER")
    times: list[int] = []
    count = 0
    for name in dict.fromkeys(shown_name(turn) for turn in turns):
        tier = ElementTree.SubElement(
            root,
            "TIER",
            {"TIER_ID": _xml(name), "PARTICIPANT": _xml(name), "LINGUISTIC_TYPE_REF": _TYPE},
        )
        for start, end in _spans([turn for turn in turns if shown_name(turn) == name]):
            count += 1
            place = ElementTree.SubElement(
                ElementTree.SubElement(tier, "ANNOTATION"),
                "ALIGNABLE_ANNOTATION",
                {
                    "ANNOTATION_ID": f"a{count}",
                    "TIME_SLOT_REF1": f"ts{len(times) + 1}",
                    "TIME_SLOT_REF2": f"ts{len(times) + 2}",
                },
            )
            ElementTree.SubElement(place, "ANNOTATION_VALUE").text = _xml(name)
            times += [start, end]
    # ELAN wants the slots in order of time; their numbers may come as they like.
    for number in sorted(range(len(times)), key=lambda each: times[each]):
        ElementTree.SubElement(
            slots, "TIME_SLOT", {"TIME_SLOT_ID": f"ts{number + 1}", "TIME_VALUE": str(times[number])}
        )
    ElementTree.SubElement(
        root,
        "LINGUISTIC_TYPE",
        {"LINGUISTIC_TYPE_ID": _TYPE, "TIME_ALIGNABLE": "true", "GRAPHIC_REFERENCES": "false"},
    )
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _add_header(root: ElementTree.Element, path: PurePath) -> None:
    header = ElementTree.SubElement(root, "HEADER", {"MEDIA_FILE": "", "TIME_UNITS": "milliseconds"})
    near = f"./{path.name}"
    ElementTree.SubElement(
        header,
        "MEDIA_DESCRIPTOR",
        {
            "MEDIA_URL": path.as_uri() if path.is_absolute() else _xml(near),
            "RELATIVE_MEDIA_URL": _xml(near),
            "MIME_TYPE": _MIME.get(path.suffix.lower(), "unknown"),
        },
    )


def _spans(turns: Sequence[Turn]) -> list[tuple[int, int]]:
    """Milliseconds from and to; a tier holds no overlap, and nothing without length."""
    spans: list[tuple[int, int]] = []
    last = 0
    for turn in sorted(turns, key=lambda each: each.start_s):
        start, end = max(round(turn.start_s * 1000), last), round(turn.end_s * 1000)
        if end > start:
            spans.append((start, end))
            last = end
    return spans


def _xml(text: str) -> str:
    return _NOT_IN_XML.sub("\ufffd", text)
