"""Describes what the index of recordings keeps and what is asked of it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from voxdesk.core.types import (
    Float32,
    Float64,
    Gender,
    Int64,
    QualityGrade,
    Segment,
    Status,
    frozen_array,
)


@dataclass(frozen=True, slots=True)
class NewVoice:
    """A voice of a recording and when it speaks.

    ``name`` is None for a voice that nobody knows. ``vector`` f32[D] is its embedding by ``model_id``,
    None where none was made or none may be kept.
    """

    label: str
    name: str | None
    status: Status
    confidence: float | None
    gender: Gender
    turns: tuple[Segment, ...]
    model_id: str = ""
    vector: Float32 | None = None

    def __post_init__(self) -> None:
        if self.vector is not None:
            object.__setattr__(self, "vector", frozen_array(self.vector))

    @property
    def seconds(self) -> float:
        """Return how long the voice speaks."""
        return sum(turn.seconds for turn in self.turns)


@dataclass(frozen=True, slots=True)
class Place:
    """A file that holds a recording, its size in bytes and the time of its last change in nanoseconds."""

    path: Path
    size: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class NewRecording:
    """A recording with the content ``sha256``, as it was heard; ``quality`` None where nobody measured it."""

    sha256: str
    seconds: float
    recorded: datetime
    voices: tuple[NewVoice, ...]
    quality: QualityGrade | None = None


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice of a recording as the index has it; ``group_id`` is shared with other recordings.

    ``given`` says that the user named it.
    """

    id: int
    recording_id: int
    label: str
    name: str | None
    status: Status
    gender: Gender
    seconds: float
    turns: int
    group_id: int | None
    given: bool = False

    @property
    def shown(self) -> str:
        """The name, or the label of a voice without one."""
        return self.name or self.label


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording that was heard: where it lies and who speaks in it, who speaks most first.

    ``path`` is where it was seen last; ``missing`` says that it is no longer there. ``copies`` are other
    files with the same content.
    """

    id: int
    sha256: str
    path: Path
    missing: bool
    seconds: float
    recorded: datetime
    voices: tuple[Voice, ...]
    quality: QualityGrade | None = None
    copies: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Saying:
    """Hold what the voice ``voice_id`` says in a stretch of its recording."""

    voice_id: int
    part: Segment
    text: str


@dataclass(frozen=True, slots=True)
class Query:
    """Ask for recordings; what is None or empty does not narrow the search.

    ``people`` must all speak in a recording. ``unknown`` asks for voices without a name, ``group`` for
    one voice of several recordings. Days are of the recording's date. ``text`` stands in its path,
    ``words`` are said in it, and ``anywhere`` is one of both. ``quality`` is how good it is as sound.
    """

    people: tuple[str, ...] = ()
    unknown: bool = False
    gender: Gender | None = None
    group: int | None = None
    since: date | None = None
    until: date | None = None
    folder: Path | None = None
    text: str = ""
    words: str = ""
    anywhere: str = ""
    quality: QualityGrade | None = field(default=None, kw_only=True)
    limit: int = field(default=200, kw_only=True)
    offset: int = field(default=0, kw_only=True)


@dataclass(frozen=True, slots=True)
class TalkTime:
    """Hold how long somebody speaks in how many recordings; ``name`` is None for all voices without one."""

    name: str | None
    recordings: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Found:
    """The recordings of a query, how many there are in all, and who speaks how long in all of them."""

    recordings: tuple[Recording, ...]
    total: int
    talk_times: tuple[TalkTime, ...]


@dataclass(frozen=True, slots=True)
class VoiceGroup:
    """A voice without a name, heard in several recordings."""

    id: int
    recordings: int
    seconds: float


@dataclass(frozen=True, slots=True)
class StoredVectors:
    """The embeddings ``vectors`` f32[n, D] of n voices without a name, in columns: there may be a million.

    ``voice_ids`` i64[n], ``groups`` i64[n] (-1: in none), ``seconds`` f64[n] of speech each is made from.
    """

    voice_ids: Int64
    groups: Int64
    seconds: Float64
    vectors: Float32

    def __len__(self) -> int:
        return len(self.voice_ids)


@dataclass(frozen=True, slots=True)
class VoiceName:
    """The name that a voice has or had; what an undo needs.

    ``confidence`` is None for a name that the user gave; ``label`` None keeps the voice's own.
    """

    voice_id: int
    name: str | None
    status: Status
    group_id: int | None
    confidence: float | None = None
    label: str | None = None
