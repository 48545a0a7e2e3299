"""Parameters of methods: fields of a frozen dataclass that know their help, unit, range and choices.

Forms, ``--set`` and their checks are made from them.
"""

import difflib
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar, get_args, get_origin, get_type_hints

from voxdesk.core.errors import DataError, Words

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

V = TypeVar("V")
P = TypeVar("P", bound="DataclassInstance")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One line of a method's form; ``low`` and ``high`` are inclusive where they are given.

    ``folder`` tells a text that names a folder; ``words`` are the values that a text may have.
    """

    name: str
    kind: type
    default: object
    help: str = ""
    unit: str = ""
    low: float | None = None
    high: float | None = None
    folder: bool = False
    words: tuple[str, ...] = ()

    @property
    def choices(self) -> tuple[str, ...]:
        """The values of an enumeration, or of a text that may have these alone; else nothing."""
        listed = isinstance(self.kind, type) and issubclass(self.kind, StrEnum)
        return tuple(str(each) for each in self.kind) if listed else self.words  # type: ignore[attr-defined]


def parameter(
    default: V,
    help: str,
    *,
    unit: str = "",
    low: float | None = None,
    high: float | None = None,
    words: Sequence[str] = (),
) -> V:
    """Return a dataclass field that knows its help, unit, range and the words that it may be."""
    known = {"help": help, "unit": unit, "low": low, "high": high, "words": tuple(words)}
    return field(default=default, metadata=known)


def folder_parameter(help: str) -> str:
    """Return a dataclass field that names a folder; empty: none."""
    return field(default="", metadata={"help": help, "folder": True})


def parameters(params: "type[DataclassInstance]") -> tuple[Parameter, ...]:
    """Return the lines of the form for a method's ``params``, in order."""
    kinds = get_type_hints(params)
    return tuple(
        Parameter(
            line.name,
            kinds[line.name],
            line.default_factory() if callable(line.default_factory) else line.default,
            **line.metadata,
        )
        for line in fields(params)
    )


def read_parameters(params: type[P], settings: Mapping[str, object], method: str) -> P:
    """Read ``settings`` (text or values) into ``params``, for the method so called; raises DataError.

    A table sets the fields of a dataclass that is a parameter itself.
    """
    lines = {line.name: line for line in parameters(params)}
    values: dict[str, object] = {}
    for name, value in settings.items():
        if name not in lines:
            near = difflib.get_close_matches(name, lines, 1)
            known = (
                Words("Did you mean {near}?", near=near[0])
                if near
                else Words("It has: {known}.", known=", ".join(lines) or "-")
            )
            raise DataError(
                "The method {method} has no setting “{name}”.", method=method, name=name, hint=known
            )
        kind = lines[name].kind
        if is_dataclass(kind) and isinstance(value, Mapping):
            values[name] = read_parameters(kind, value, f"{method}, {name}")
        else:
            values[name] = _read_value(lines[name], value)
    return params(**values)


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
    if get_origin(line.kind) is tuple:
        return _read_tuple(line, line.kind, value)
    if get_origin(line.kind) is dict and isinstance(value, Mapping):
        return dict(value)
    try:
        number = line.kind(str(value))
    except ValueError as error:
        noun = Words("a whole number") if line.kind is int else Words("a number")
        raise DataError(
            "{name} must be {noun}, not “{value}”.", name=line.name, noun=noun, value=value
        ) from error
    low = -math.inf if line.low is None else line.low
    high = math.inf if line.high is None else line.high
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


def _read_tuple(line: Parameter, kind: type, value: object) -> tuple[object, ...]:
    """The numbers of ``[64, 32]``, or tuples of numbers; raises DataError."""
    told = (
        [each for each in value.strip("[] ").split(",") if each.strip()] if isinstance(value, str) else value
    )
    told = list(told) if isinstance(told, Iterable) else [told]
    kinds = get_args(kind)
    if kinds[-1] is Ellipsis:
        kinds = kinds[:1] * len(told)
    if len(kinds) != len(told):
        raise DataError(
            "{name}: {count} values are needed, not {given}.",
            name=line.name,
            count=len(kinds),
            given=len(told),
        )
    try:
        return tuple(
            _read_tuple(line, inner, each) if get_origin(inner) is tuple else inner(str(each))
            for inner, each in zip(kinds, told, strict=True)
        )
    except ValueError as error:
        noun = Words("numbers") if float in kinds else Words("whole numbers, as in [64, 32]")
        raise DataError(
            "{name} must be {noun}, not “{value}”.", name=line.name, noun=noun, value=value
        ) from error
