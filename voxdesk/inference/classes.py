"""A classifier's part of a manifest in; its front end, classes and thresholds for strangers out."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from voxdesk.core.errors import Words
from voxdesk.core.types import Json
from voxdesk.features.examples import FrontEnd, front_end

_SCORES = ("logits", "probabilities")


@dataclass(frozen=True, slots=True)
class Rejection:
    """Best scores that the share ``rates`` of strangers reaches, measured on people of no class."""

    rates: tuple[float, ...]
    thresholds: tuple[float, ...]

    def threshold(self, fpir: float) -> float:
        """Return the threshold for a rate, interpolated over the logarithm of the rate."""
        order = np.argsort(self.rates)
        rates, thresholds = np.asarray(self.rates)[order], np.asarray(self.thresholds)[order]
        return float(np.interp(np.log(max(fpir, 1e-6)), np.log(np.maximum(rates, 1e-6)), thresholds))


@dataclass(frozen=True, slots=True)
class Classes:
    """Hold what a model from examples to ``scores`` (logits or probabilities) of ``names`` needs.

    ``temperature`` times the scores are the logits of calibrated probabilities; ``rejection`` is
    known for closed sets of people only.
    """

    names: tuple[str, ...]
    front_end: FrontEnd
    scores: str = "logits"
    temperature: float = 1.0
    rejection: Rejection | None = None


def read_classes(table: Mapping[str, Json]) -> Classes | None:
    """Return the entries ``classes``, ``scores``, ``temperature``, [input] and [rejection] of a manifest.

    None where there is no [input]. Raises ValueError in words.
    """
    if "input" not in table:
        return None
    names = table.get("classes")
    if not isinstance(table["input"], dict) or not isinstance(names, list) or len(names) < 2:
        raise ValueError(Words("a classifier needs an [input] table and a list of two or more classes"))
    if not all(isinstance(name, str) and name for name in names):
        raise ValueError(Words("classes is not a list of names"))
    scores = table.get("scores", "logits")
    if scores not in _SCORES:
        raise ValueError(Words("scores must be one of {scores}", scores=", ".join(_SCORES)))
    temperature = table.get("temperature", 1.0)
    if isinstance(temperature, bool) or not isinstance(temperature, int | float) or temperature <= 0:
        raise ValueError(Words("temperature is not a positive number"))
    rejection = _rejection(table.get("rejection"))
    return Classes(tuple(names), front_end(table["input"]), scores, float(temperature), rejection)


def _rejection(table: object) -> Rejection | None:
    if table is None:
        return None
    try:
        rates = tuple(float(rate) for rate in table["rates"])  # type: ignore[index]
        thresholds = tuple(float(value) for value in table["thresholds"])  # type: ignore[index]
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(Words("in [rejection] rates and thresholds are lists of numbers")) from error
    if not rates or len(rates) != len(thresholds) or not np.isfinite([*rates, *thresholds]).all():
        raise ValueError(Words("in [rejection] every rate needs a threshold"))
    return Rejection(rates, thresholds)
