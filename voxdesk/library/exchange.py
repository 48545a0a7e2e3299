"""The library as a text file and back: one JSON object a line, vectors in base64, nothing executable.

Line 1 names the format and its version; every other line is a person with their references.
"""

import base64
import binascii
import json
import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import NoReturn, TextIO

import numpy as np

from voxdesk.core.errors import LibraryError, Words, os_reason, words_of
from voxdesk.core.files import write_atomically
from voxdesk.core.person_names import visible_name
from voxdesk.core.reading import open_text
from voxdesk.core.types import Float32, JsonTable, QualityGrade
from voxdesk.library.people import (
    MAX_DIMENSION,
    NewPerson,
    NewReference,
    Reference,
    Speaker,
    check_length,
    pack,
    write_time,
)
from voxdesk.library.store import SpeakerStore

FORMAT = "voxdesk-library"
VERSION = 1
_MAX_LINE = 1 << 26  # one person; far above any honest one, far below what would fill the memory


def export_library(store: SpeakerStore, path: Path) -> int:
    """Write everybody to ``path``, whole or not at all, for its owner to read; returns how many.

    Of a recording's place only the file's name is written, not the folders.

    Raises LibraryError when the file cannot be written.
    """
    people = store.speakers()
    unusable = store.unusable({})
    try:
        with write_atomically(path, private=True) as file:
            file.write(_line({"format": FORMAT, "version": VERSION}))
            for speaker in people:
                left_out = unusable.get(speaker.id, ())
                references = [each for each in store.references(speaker.id) if each.id not in left_out]
                file.write(_line(_person(speaker, references)))
    except OSError as error:
        raise LibraryError(
            "The people cannot be written to {path}: {reason}.", path=path, reason=os_reason(error)
        ) from error
    return len(people)


def import_library(store: SpeakerStore, path: Path, dimensions: Mapping[str, int] | None = None) -> int:
    """Add the people of an exported file; returns how many there were.

    A person of a name that is in the library gets the references that they do not have yet.
    Everything is checked, the length of a vector against ``dimensions`` by model or else against those
    that are here. When anything is wrong nothing is added.

    Raises LibraryError in words that name the line.
    """
    try:
        with open_text(path, "utf-8-sig") as file:
            known = _Dimensions(store, dimensions or {})
            return store.add_people(_people(file, path, known))
    except OSError as error:
        raise LibraryError("{path} cannot be read: {reason}.", path=path, reason=os_reason(error)) from error


def _read_line(file: TextIO, path: Path) -> str:
    try:
        return file.readline(_MAX_LINE)
    except UnicodeDecodeError as error:
        raise LibraryError("{path} is not an exported library: it is not text.", path=path) from error


def _line(content: JsonTable) -> bytes:
    return (json.dumps(content, ensure_ascii=False, allow_nan=False) + "\n").encode("utf-8")


def _person(speaker: Speaker, references: Sequence[Reference]) -> JsonTable:
    return {
        "name": speaker.name,
        "created": write_time(speaker.created),
        "consent_at": write_time(speaker.consent_at),
        "last_heard": None if speaker.last_heard is None else write_time(speaker.last_heard),
        "consent_note": speaker.consent_note,
        "consent_until": None if speaker.consent_until is None else speaker.consent_until.isoformat(),
        "references": [
            {
                "source": _file_name(reference.source),
                "sha256": reference.sha256,
                "speech_s": reference.speech_s,
                "snr_db": reference.snr_db,
                "quality": reference.quality.value,
                "model_id": reference.model_id,
                "created": write_time(reference.created),
                "vector": base64.b64encode(pack(reference.vector)).decode("ascii"),
            }
            for reference in references
        ],
    }


def _file_name(source: str) -> str:
    return PureWindowsPath(PurePosixPath(source).name).name


class _Dimensions:
    """Hold how many numbers the vectors of each model have: as the model says, or as those before have."""

    def __init__(self, store: SpeakerStore, known: Mapping[str, int]) -> None:
        self._store, self._known = store, dict(known)

    def check(self, reference: NewReference) -> None:
        """Raise LibraryError for a vector that this model cannot have made."""
        model_id, given = reference.model_id, len(reference.vector)
        if model_id not in self._known:
            self._known[model_id] = self._store.dimension_of(model_id) or given
        check_length(reference, self._known[model_id])


def _people(file: TextIO, path: Path, dimensions: _Dimensions) -> Iterator[NewPerson]:
    header = _object(_read_line(file, path), path, 1)
    if header.get("format") != FORMAT:
        raise LibraryError("{path} is not an exported VoxDesk library.", path=path)
    version = header.get("version")
    if not isinstance(version, int) or version < 1:
        raise LibraryError("{path} does not say its version.", path=path)
    if version > VERSION:
        raise LibraryError(
            "{path} was written by a newer VoxDesk (version {version} of the file, this "
            "program knows {known}).",
            path=path,
            version=version,
            known=VERSION,
        )
    number = 1
    while line := _read_line(file, path):
        number += 1
        if line.isspace():
            continue
        content = _object(line, path, number)
        try:
            person = _new_person(content)
            for reference in person.references:
                dimensions.check(reference)
        except (LibraryError, KeyError, TypeError, ValueError, OverflowError) as error:
            words = (
                Words("{what} is missing.", what=error) if isinstance(error, KeyError) else words_of(error)
            )
            raise LibraryError(
                "{path}, line {number}: {words} Nothing was imported.", path=path, number=number, words=words
            ) from error
        yield person


def _object(line: str, path: Path, number: int) -> JsonTable:
    try:
        content = json.loads(line, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise LibraryError(
            "{path}, line {number}: not an object in JSON. Nothing was imported.", path=path, number=number
        ) from error
    if not isinstance(content, dict):
        raise LibraryError(
            "{path}, line {number}: not an object in JSON. Nothing was imported.", path=path, number=number
        )
    return content


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _new_person(content: JsonTable) -> NewPerson:
    references = content["references"]
    if not isinstance(references, list):
        raise TypeError("the references are not a list.")
    return NewPerson(
        visible_name(_text(content, "name")),
        tuple(_new_reference(reference) for reference in references),
        consent_at=_time(content, "consent_at"),
        created=_time(content, "created"),
        last_heard=None if content.get("last_heard") is None else _time(content, "last_heard"),
        consent_note=_text(content, "consent_note") if "consent_note" in content else "",
        consent_until=None if content.get("consent_until") is None else _day(content, "consent_until"),
    )


def _new_reference(content: object) -> NewReference:
    if not isinstance(content, dict):
        raise TypeError("a reference is not an object.")
    snr_db = content.get("snr_db")
    return NewReference(
        source=_text(content, "source"),
        sha256=_text(content, "sha256"),
        speech_s=_number(content["speech_s"], "speech_s"),
        snr_db=None if snr_db is None else _number(snr_db, "snr_db"),
        quality=_grade(_text(content, "quality")),
        model_id=_text(content, "model_id"),
        vector=_vector(_text(content, "vector")),
        created=_time(content, "created"),
    )


def _grade(text: str) -> QualityGrade:
    if text not in set(QualityGrade):
        raise ValueError("a quality is none of good, fair and poor.")
    return QualityGrade(text)


def _vector(text: str) -> Float32:
    if len(text) > 6 * MAX_DIMENSION:
        raise ValueError("a voice has too many numbers.")
    try:
        blob = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("a voice is not base64.") from error
    if len(blob) % 4:
        raise ValueError("a voice is not a list of float32.")
    return np.frombuffer(blob, dtype="<f4").astype(np.float32)


def _text(content: JsonTable, key: str) -> str:
    value = content[key]
    if not isinstance(value, str):
        raise TypeError(f"{key} is not text.")
    return value


def _time(content: JsonTable, key: str) -> datetime:
    try:
        return datetime.fromisoformat(_text(content, key)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{key} is no time.") from error


def _day(content: JsonTable, key: str) -> date:
    try:
        return date.fromisoformat(_text(content, key))
    except ValueError as error:
        raise ValueError(f"{key} is no day.") from error


def _number(value: object, key: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise TypeError(f"{key} is no number.")
    return float(value)
