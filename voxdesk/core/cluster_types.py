"""What a folder of recordings is grouped from and into: the request, the items, the groups."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import numpy as np

from voxdesk.core.errors import DataError, Words
from voxdesk.core.types import Float32, Int64, Rows, frozen_array

NOBODY = -1
"""The label of an item that fits no group."""


class FeatureKind(StrEnum):
    """Hold what stands for a recording when it is compared with others."""

    EMBEDDING = "embedding"
    MFCC = "mfcc"
    LOGMEL = "logmel"
    WAV2VEC2 = "wav2vec2"
    EFFICIENTNET = "efficientnet"
    LITE0 = "efficientnet-lite0"
    PICTURE = "picture"


class Per(StrEnum):
    """Hold what is given to one person: a whole file, or each stretch of speech in it."""

    FILE = "file"
    SEGMENT = "segment"


@dataclass(frozen=True, slots=True)
class PeopleCount:
    """Hold how many people to look for: both None is automatic, both equal is exact, else a range."""

    low: int | None = None
    high: int | None = None

    def __post_init__(self) -> None:
        if (self.low is None) != (self.high is None):
            raise DataError("The number of people needs both ends of its range.")
        if self.low is not None and self.high is not None and not 1 <= self.low <= self.high:
            raise DataError("The number of people must be at least 1, and a range must rise.")

    @property
    def exact(self) -> int | None:
        """The number, when exactly one is allowed."""
        return self.low if self.low == self.high else None

    @property
    def automatic(self) -> bool:
        """Tell whether any number may be found."""
        return self.low is None

    def clamp(self, found: int) -> int:
        """Return the allowed number nearest to ``found``."""
        if self.low is None or self.high is None:
            return found
        return min(max(found, self.low), self.high)

    @classmethod
    def parse(cls, text: str) -> "PeopleCount":
        """Read ``auto``, ``N`` or ``A..B``. Raises DataError."""
        if text.strip().lower() == "auto":
            return cls()
        match = re.fullmatch(r"\s*(\d{1,9})\s*(?:\.\.\s*(\d{1,9})\s*)?", text)
        if match is None:
            raise DataError(
                "“{text}” is not a valid number of people.",
                text=text,
                hint="Write auto, a number, or a range such as 5..20.",
            )
        low = int(match[1])
        return cls(low, int(match[2]) if match[2] else low)


@dataclass(frozen=True, slots=True)
class ClusterRequest:
    """Group the recordings of ``folder`` by voice.

    ``settings`` are parameters of ``method`` by name, as text or as values. With ``assign_to``,
    an earlier result as CSV, the recordings are given to its groups or to nobody. ``dask`` is the
    address of a Dask cluster that listens to them, such as ``tcp://computer:8786``.
    """

    folder: Path
    method: str = "auto"
    people: PeopleCount = PeopleCount()
    per: Per = Per.FILE
    settings: Mapping[str, object] = field(default_factory=dict)
    assign_to: Path | None = None
    dask: str = ""


@dataclass(frozen=True, slots=True)
class ClusterItem:
    """A recording, or a stretch of one, in seconds from its start."""

    path: str
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that could not be grouped, and why in the user's words.

    ``failed`` marks a recording that could not be used. Others hold no speech, or are no recordings at all.
    """

    path: str
    reason: Words
    failed: bool


@dataclass(frozen=True, slots=True)
class ClusterResult:
    """Hold who belongs together.

    ``labels`` i64[n] number the groups of ``items`` from 0, the largest first; -1 fits nobody. ``vectors``
    f32[n, D] are what was compared, ``speech_s`` f32[n] is the net speech. ``left_out`` could not be grouped
    at all. ``params`` are what the method ran with, ``quality`` figures such as the silhouette, ``warnings``
    plain sentences. ``seconds`` is the time of the grouping alone. ``details`` are rows of numbers to be
    drawn (a method's loss, a share of variance). ``model_id`` is the encoder whose embeddings ``vectors``
    are; empty where they are something else.
    """

    items: tuple[ClusterItem, ...]
    labels: Int64
    vectors: Float32
    speech_s: Float32
    method: str
    params: Mapping[str, object]
    seed: int
    quality: Mapping[str, float]
    left_out: tuple[LeftOut, ...]
    warnings: tuple[Words, ...]
    seconds: float
    details: Mapping[str, Rows] = field(default_factory=dict)
    model_id: str = ""

    def __post_init__(self) -> None:
        if not len(self.items) == len(self.labels) == len(self.vectors) == len(self.speech_s):
            raise ValueError("items, labels, vectors and speech_s must be equally many")
        labels = np.asarray(self.labels, dtype=np.int64).view()
        labels.flags.writeable = False
        object.__setattr__(self, "labels", labels)
        object.__setattr__(self, "vectors", frozen_array(self.vectors))
        object.__setattr__(self, "speech_s", frozen_array(self.speech_s))

    @property
    def people(self) -> int:
        """Return how many groups there are."""
        return len(np.unique(self.labels[self.labels >= 0]))

    @property
    def unassigned(self) -> int:
        """Return how many items fit nobody."""
        return int(np.sum(self.labels == NOBODY))
