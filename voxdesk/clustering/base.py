"""What every clustering method is: its words, its parameters, its time, and one function."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

import numpy as np

from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.cluster_types import FeatureKind, PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.errors import Words
from voxdesk.core.parameters import read_parameters
from voxdesk.core.types import Float32, Int64, Rows

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

P = TypeVar("P", bound="DataclassInstance")

SEED = 20_240_601
"""The seed of every random choice, so that the same folder gives the same groups."""

FEATURE_CHOICE = {
    "help": Words("Features that represent a recording."),
    "unit": "",
    "low": None,
    "high": None,
}
"""Metadata of the field ``features`` that methods for any kind of features have."""


@dataclass(frozen=True, slots=True)
class Voices:
    """Hold what is to be grouped: one row of ``vectors`` f32[n, D] per recording (log-mel: f16).

    ``speech_s`` f32[n] is the net speech behind each row. ``calibration`` belongs to the model
    that made embeddings, and is None for other features or where it was never measured.
    """

    vectors: Rows
    speech_s: Float32
    kind: FeatureKind = FeatureKind.EMBEDDING
    calibration: Calibration | None = None

    def __len__(self) -> int:
        return len(self.vectors)


@dataclass(frozen=True, slots=True)
class Grouping:
    """Labels i64[n] from 0 (-1 fits nobody), figures about them, and what the user should know.

    ``codes`` f32[n, L] are what the method itself made of the recordings and found the groups in,
    where it did. ``details`` are rows of numbers to be drawn.
    """

    labels: Int64
    quality: Mapping[str, float] = field(default_factory=dict)
    warnings: tuple[Words, ...] = ()
    codes: Float32 | None = None
    details: Mapping[str, Rows] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Method(Generic[P]):
    """A way of grouping voices.

    ``help`` is one sentence, ``paper`` its source, ``params`` a frozen dataclass made of ``parameter``
    fields. ``run`` is the work itself. ``estimate`` gives the seconds that it needs on two cores for n
    recordings with these parameters.
    """

    id: str
    title: str
    help: str
    paper: str
    params: type[P]
    run: Callable[[Voices, PeopleCount, P, Context], Grouping]
    estimate: Callable[[int, P], float]


SomeMethod: TypeAlias = Method[Any]


def read_params(method: Method[P], settings: Mapping[str, object]) -> P:
    """Return the method's parameters with ``settings`` (text or values) applied.

    Raises DataError in words.
    """
    return read_parameters(method.params, settings, method.id)


def standardised(vectors: Float32) -> Float32:
    """Return columns of f32[n, D] at mean 0 and spread 1; a constant column becomes 0."""
    middle, spread = vectors.mean(axis=0), vectors.std(axis=0)
    spread = np.where(spread <= 1e-6 * np.abs(middle) + 1e-12, np.inf, spread)  # rounding is no spread
    result: Float32 = ((vectors - middle) / spread).astype(np.float32)
    return result


def comparable(voices: Voices) -> Float32:
    """Return the unit vectors f32[n, D] whose dot product says how alike two voices are.

    Embeddings are that already; other features have units of their own, so each column is
    standardised over the folder first.
    """
    if voices.kind is FeatureKind.EMBEDDING:
        return voices.vectors
    even = standardised(voices.vectors)
    lengths = np.linalg.norm(even, axis=1, keepdims=True)
    unit: Float32 = (even / np.maximum(lengths, 1e-12)).astype(np.float32)
    return unit
