"""The values that flow through the program: sound, features, embeddings, decisions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.errors import Words

Float32 = NDArray[np.float32]
Float64 = NDArray[np.float64]
Int64 = NDArray[np.int64]
Bool = NDArray[np.bool_]
Rows: TypeAlias = NDArray[Any]
"""Numbers of a kind that depends on what they stand for: f32, f16 or u8 [n, D]."""
Array = NDArray[np.generic]
"""Numbers or names of whatever kind."""

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
"""What JSON and TOML can hold."""
JsonTable: TypeAlias = dict[str, Json]
Figures: TypeAlias = dict[str, Any]
"""What was measured, by name, with tables inside; who reads it knows what it holds."""


def frozen_array(values: Float32) -> Float32:
    """Return ``values`` as a read-only float32 array (a view where that is possible)."""
    array = np.asarray(values, dtype=np.float32).view()
    array.flags.writeable = False
    return array


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of time in a recording, in seconds from its start."""

    start_s: float
    end_s: float

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return self.end_s - self.start_s


@dataclass(frozen=True, slots=True)
class AudioClip:
    """Mono sound: ``samples`` f32[n] within about ±1, at ``sample_rate`` Hz.

    ``source`` names where it came from (a path or "microphone"), ``start_s`` where in that
    source it begins.
    """

    samples: Float32
    sample_rate: int
    source: str = ""
    start_s: float = 0.0

    def __post_init__(self) -> None:
        if self.samples.ndim != 1:
            raise ValueError(f"an AudioClip is mono, got shape {self.samples.shape}")
        object.__setattr__(self, "samples", frozen_array(self.samples))

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return len(self.samples) / self.sample_rate

    def cut(self, start_s: float, end_s: float) -> "AudioClip":
        """Return the part from ``start_s`` to ``end_s``, both relative to this clip's first sample."""
        first = max(0, round(start_s * self.sample_rate))
        last = min(len(self.samples), round(end_s * self.sample_rate))
        return AudioClip(
            self.samples[first : max(first, last)],
            self.sample_rate,
            self.source,
            self.start_s + first / self.sample_rate,
        )


@dataclass(frozen=True, slots=True)
class Embedding:
    """A voice as a unit-length ``vector`` f32[D], made by ``model_id`` from ``speech_s`` of speech."""

    vector: Float32
    model_id: str
    speech_s: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "vector", frozen_array(self.vector))


class Gender(StrEnum):
    """Hold how a voice is perceived; never who the person is."""

    FEMALE = "female"
    MALE = "male"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class GenderGuess:
    """Perceived gender with the ``probability`` (0.5 to 1) of the likelier class."""

    label: Gender
    probability: float
    model_id: str


class Status(StrEnum):
    """The outcome of an open-set identification."""

    KNOWN = "known"
    TENTATIVE = "tentative"
    UNKNOWN = "unknown"
    TOO_SHORT = "too_short"
    NO_SPEECH = "no_speech"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An enrolled person and the cosine similarity of their voice to the probe."""

    speaker_id: int
    name: str
    score: float


@dataclass(frozen=True, slots=True)
class Identification:
    """Whose voice it is, or why that is not said.

    ``candidates`` are the best five, best first. ``threshold`` is the score that the best one needed for this
    library's size. It is minus infinity for a model that has met no strangers. ``margin`` is the lead it
    needed over the second. ``confidence`` is the posterior probability of what ``status`` claims. ``reason``
    is one plain sentence.
    """

    status: Status
    candidates: tuple[Candidate, ...]
    threshold: float
    margin: float
    confidence: float
    reason: Words
    model_id: str
    speech_s: float

    @property
    def name(self) -> str | None:
        """The name, when one is given (known or tentative)."""
        named = self.status in (Status.KNOWN, Status.TENTATIVE)
        return self.candidates[0].name if named and self.candidates else None


class QualityGrade(StrEnum):
    """Hold how well suited a recording is for telling voices apart."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


@dataclass(frozen=True, slots=True)
class SoundQuality:
    """Hold what can be measured about a recording as sound.

    ``snr_db`` and ``pitch_hz`` (median of voiced frames) are None when there is no speech.
    ``clipped`` is the fraction of samples at full scale. Levels are dB relative to full scale.
    """

    seconds: float
    speech_s: float
    snr_db: float | None
    clipped: float
    peak_db: float
    pitch_hz: float | None
    grade: QualityGrade
    problems: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """Hold who speaks from ``start_s`` to ``end_s``; ``name`` is None for a voice not in the library.

    ``confidence`` is the posterior probability of that answer, None where the user or nobody gave it.
    ``tentative`` marks a name that is possible and not sure.
    """

    start_s: float
    end_s: float
    name: str | None
    label: str
    gender: Gender
    confidence: float | None = None
    tentative: bool = False


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything that is said about one recording; ``older`` is its voice by models not in use any more."""

    path: str
    quality: SoundQuality
    speech: tuple[Segment, ...]
    gender: GenderGuess | None
    speaker: Identification
    embedding: Embedding | None
    older: tuple[Embedding, ...] = ()


NOTHING_TO_DO = Words("")


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that could not be used, why, and what to do about it (or nothing), in the user's words."""

    path: str
    reason: Words
    hint: Words = NOTHING_TO_DO


@dataclass(frozen=True, slots=True)
class InputDevice:
    """A microphone as PortAudio lists it; ``index`` is valid until the list is refreshed."""

    index: int
    name: str
    channels: int
    sample_rate: int
    is_default: bool


@dataclass(frozen=True, slots=True)
class AudioInfo:
    """Hold what a file's header says; ``seconds`` is None when only decoding would tell."""

    path: Path
    seconds: float | None
    sample_rate: int
    channels: int
    format: str
