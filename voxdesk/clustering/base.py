"""What every clustering method is: its words, its parameters, its time, and one function."""

import dataclasses
import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, get_type_hints

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.cluster_types import FeatureKind, Int64, PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, Words
from voxdesk.core.types import Float32

SEED = 20_240_601
"""The seed of every random choice, so that the same folder gives the same groups."""

FEATURE_CHOICE = {"help": Words("What stands for a recording."), "unit": "", "low": None, "high": None}
"""Metadata of the field ``features`` that methods for any kind of features have."""


@dataclass(frozen=True, slots=True)
class Voices:
    """What is to be grouped: one row of ``vectors`` f32[n, D] per recording (log-mel: f16).

    ``speech_s`` f32[n] is the net speech behind each row. ``calibration`` belongs to the model
    that made embeddings, and is None for other features or where it was never measured.
    """

    vectors: NDArray[Any]
    speech_s: Float32
    kind: FeatureKind = FeatureKind.EMBEDDING
    calibration: Calibration | None = None

    def __len__(self) -> int:
        return len(self.vectors)


@dataclass(frozen=True, slots=True)
class Grouping:
    """Labels i64[n] from 0 (-1 fits nobody), figures about them, and what the user should know.

    ``codes`` f32[n, L] are what the method itself made of the recordings and found the groups in,
    where it did; ``details`` are rows of numbers to be drawn.
    """

    labels: Int64
    quality: Mapping[str, float] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    codes: Float32 | None = None
    details: Mapping[str, NDArray[Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Method:
    """A way of grouping voices.

    ``help`` is one sentence, ``paper`` where it comes from, ``params`` a frozen dataclass made of
    ``parameter`` fields, ``run`` the work itself, ``estimate`` the seconds that it needs on two
    cores for n recordings with these parameters. ``finds_count`` says whether the number of
    people comes out of the method itself rather than from a second opinion.
    """

    id: str
    title: str
    help: str
    paper: str
    params: type[Any]
    run: Callable[[Voices, PeopleCount, Any, Context], Grouping]
    estimate: Callable[[int, Any], float]
    finds_count: bool = False


@dataclass(frozen=True, slots=True)
class Parameter:
    """One line of a method's form; ``low`` and ``high`` are inclusive where they are given.

    ``folder`` tells a text that names a folder.
    """

    name: str
    kind: type
    default: object
    help: str
    unit: str = ""
    low: float | None = None
    high: float | None = None
    folder: bool = False

    @property
    def choices(self) -> tuple[str, ...]:
        """The values of an enumeration, else nothing."""
        return tuple(self.kind) if issubclass(self.kind, StrEnum) else ()


def parameter(
    default: object, help: str, *, unit: str = "", low: float | None = None, high: float | None = None
) -> Any:
    """A dataclass field that knows its help, unit and range."""
    return field(default=default, metadata={"help": help, "unit": unit, "low": low, "high": high})


def folder_parameter(help: str) -> Any:
    """A dataclass field that names a folder; empty: none."""
    return field(default="", metadata={"help": help, "folder": True})


def parameters(params: type[Any]) -> tuple[Parameter, ...]:
    """The lines of the form for a method's ``params``, in order."""
    kinds = get_type_hints(params)
    return tuple(
        Parameter(line.name, kinds[line.name], line.default, **line.metadata)
        for line in dataclasses.fields(params)
    )


def read_params(method: Method, settings: Mapping[str, object]) -> Any:
    """The method's parameters with ``settings`` (text or values) applied; raises DataError in words."""
    lines = {line.name: line for line in parameters(method.params)}
    values = {}
    for name, value in settings.items():
        if name not in lines:
            near = difflib.get_close_matches(name, lines, 1)
            known = (
                Words("Did you mean {near}?", near=near[0])
                if near
                else Words("It has: {known}.", known=", ".join(lines) or "-")
            )
            raise DataError(
                "The method {method} has no setting “{name}”.", method=method.id, name=name, hint=known
            )
        values[name] = _read_value(lines[name], value)
    return method.params(**values)


def standardised(vectors: Float32) -> Float32:
    """Columns of f32[n, D] at mean 0 and spread 1; a constant column becomes 0."""
    middle, spread = vectors.mean(axis=0), vectors.std(axis=0)
    spread = np.where(spread <= 1e-6 * np.abs(middle) + 1e-12, np.inf, spread)  # rounding is no spread
    result: Float32 = ((vectors - middle) / spread).astype(np.float32)
    return result


def comparable(voices: Voices) -> Float32:
    """Unit vectors f32[n, D] whose dot product says how alike two voices are.

    Embeddings are that already; other features have units of their own, so each column is
    standardised over the folder first.
    """
    if voices.kind is FeatureKind.EMBEDDING:
        return voices.vectors
    even = standardised(voices.vectors)
    lengths = np.linalg.norm(even, axis=1, keepdims=True)
    unit: Float32 = (even / np.maximum(lengths, 1e-12)).astype(np.float32)
    return unit


def _read_value(line: Parameter, value: object) -> object:
    if line.choices:
        if str(value) not in line.choices:
            raise DataError(
                "{name} must be one of {choices}, not “{value}”.",
                name=line.name,
                choices=", ".join(line.choices),
                value=value,
            )
        return line.kind(str(value))
    if line.kind is bool:
        words = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
        if str(value).lower() not in words:
            raise DataError("{name} must be yes or no, not “{value}”.", name=line.name, value=value)
        return words[str(value).lower()]
    if line.kind is str:
        return str(value)
    try:
        number = line.kind(str(value))
    except ValueError as error:
        noun = Words("a whole number") if line.kind is int else Words("a number")
        raise DataError(
            "{name} must be {noun}, not “{value}”.", name=line.name, noun=noun, value=value
        ) from error
    low = -np.inf if line.low is None else line.low
    high = np.inf if line.high is None else line.high
    if not low <= number <= high:
        span = (
            Words("{low:g} or more", low=low)
            if line.high is None
            else Words("{low:g} to {high:g}", low=low, high=high)
        )
        unit = f" {line.unit}" if line.unit else ""
        raise DataError(
            "{name} must be {span}{unit}, not {number:g}.",
            name=line.name,
            span=span,
            unit=unit,
            number=number,
        )
    return number
