"""What a data set consists of, whichever layout it came in, and the report of what was found."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

import numpy as np

from voxdesk.core.errors import Words
from voxdesk.core.types import Skipped

GENDERS = ("female", "male")
# In years: below it a voice tells no gender.
ADULT_AGE = 14
SPLITS = ("train", "validation", "test")


@dataclass(frozen=True, slots=True)
class Recording:
    """One recording: where it is, who speaks, in which ``session`` (chapter, video) and split.

    ``name`` is the path relative to the data set. Not known are an empty gender, split, corpus or
    ``condition`` (device, room or language), and the age None. An unknown session is the recording itself.
    """

    path: Path
    name: str
    speaker: str
    gender: str
    session: str
    split: str
    seconds: float
    age: float | None = None
    corpus: str = ""
    condition: str = ""

    @property
    def is_child(self) -> bool:
        """Tell whether the speaker is known to be too young for the voice to say a gender."""
        return self.age is not None and self.age < ADULT_AGE


@dataclass(frozen=True, slots=True)
class DataSet:
    """The recordings below ``root``; ``notes`` are sentences on what is missing or odd.

    ``known_speakers`` is False where nothing tells who speaks and every recording counts as a person.
    """

    root: Path
    layout: str
    recordings: tuple[Recording, ...]
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[Words, ...] = ()
    known_speakers: bool = True


class Spread(TypedDict):
    """The least, the median and the most of some numbers."""

    least: float
    median: float
    most: float


class GenderCount(TypedDict):
    """Hold how many people and recordings are of one gender."""

    speakers: int | None
    recordings: int


class SplitCount(TypedDict):
    """Hold how many recordings and people a split has, and how many recordings of each gender."""

    recordings: int
    speakers: int | None
    female: int
    male: int


class DataReport(TypedDict):
    """Counts, durations and balance; what counts speakers is None where nothing tells who they are."""

    layout: str
    recordings: int
    speakers: int | None
    hours: float
    gender: dict[str, GenderCount]
    splits: dict[str, SplitCount]
    clips_per_speaker: Spread | None
    seconds_per_speaker: Spread | None
    seconds_per_recording: Spread
    sessions: int | None
    skipped: int
    notes: list[Words]


def gender_of(text: str) -> str:
    """Return ``female``, ``male`` or empty for the words and letters that data sets use."""
    word = text.strip().lower()
    if word in ("f", "female", "females", "woman", "women", "w"):
        return "female"
    return "male" if word in ("m", "male", "males", "man", "men") else ""


def split_of(text: str) -> str:
    """Return ``train``, ``validation``, ``test`` or empty for a folder's or table's word for it."""
    word = text.strip().lower()
    if word.startswith("train"):
        return "train"
    if word.startswith(("val", "dev")):
        return "validation"
    return "test" if word.startswith(("test", "eval")) else ""


def report(data: DataSet) -> DataReport:
    """Count what ``data`` holds."""
    found = data.recordings
    people = people_of(found)
    clips = np.array([len(theirs) for theirs in people.values()] or [0])
    seconds = np.array([sum(u.seconds for u in theirs) for theirs in people.values()] or [0.0])
    splits = sorted({u.split for u in found if u.split})
    known = data.known_speakers
    return {
        "layout": data.layout,
        "recordings": len(found),
        "speakers": len(people) if known else None,
        "hours": round(sum(u.seconds for u in found) / 3600, 3),
        "gender": {
            label or "unknown": {
                "speakers": sum(us[0].gender == label for us in people.values()) if known else None,
                "recordings": sum(u.gender == label for u in found),
            }
            for label in (*GENDERS, "")
        },
        "splits": {split: _of_split(found, split, known) for split in splits},
        "clips_per_speaker": _spread(clips) if known else None,
        "seconds_per_speaker": _spread(seconds) if known else None,
        "seconds_per_recording": _spread(np.array([u.seconds for u in found] or [0.0])),
        "sessions": len({(u.speaker, u.session) for u in found}) if known else None,
        "skipped": len(data.skipped),
        "notes": list(data.notes),
    }


def people_of(recordings: Sequence[Recording]) -> dict[str, list[Recording]]:
    """Return speaker -> their recordings, speakers in the order in which they first come."""
    people: dict[str, list[Recording]] = {}
    for recording in recordings:
        people.setdefault(recording.speaker, []).append(recording)
    return people


def _of_split(recordings: Sequence[Recording], split: str, known_speakers: bool) -> SplitCount:
    inside = [u for u in recordings if u.split == split]
    genders = Counter(u.gender for u in inside)
    return {
        "recordings": len(inside),
        "speakers": len({u.speaker for u in inside}) if known_speakers else None,
        "female": genders["female"],
        "male": genders["male"],
    }


def _spread(values: np.ndarray) -> Spread:
    return {
        "least": round(float(values.min()), 2),
        "median": round(float(np.median(values)), 2),
        "most": round(float(values.max()), 2),
    }
