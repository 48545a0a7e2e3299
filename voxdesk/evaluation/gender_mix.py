"""What two models say of labelled voices in; how far each is to be believed out."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import Float64

_MOST_DOUBT = 0.3
_RIDGE = 1e-4
_LEAST = 1e-6
_START = (2.5, 0.2, -2.0, 3.0, -1.0)


@dataclass(frozen=True, slots=True)
class GenderMix:
    """The probability of a male voice from a ``voice`` score, a network's logit and a child's score.

    It is ½ + (1 - ``doubt``) · (1 - σ(c)) · (σ(z) - ½). Here z = ``voice`` · score + ``logit`` · logit. The
    log-odds of a child are c = ``child`` · score + ``child_offset``. ``doubt`` is the share of labels that
    contradict any voice. Nothing is added to z: what would suit some people leans towards one gender with
    others.
    """

    voice: float
    logit: float
    doubt: float
    child: float
    child_offset: float

    def male(self, scores: Float64, logits: Float64) -> Float64:
        """Return probabilities f64[n] for ``scores`` f64[n, 2] (male, child) and ``logits`` f64[n]."""
        adult = _sigmoid(self.voice * scores[:, 0] + self.logit * logits)
        grown = 1.0 - _sigmoid(self.child * scores[:, 1] + self.child_offset)
        found: Float64 = 0.5 + (1.0 - self.doubt) * grown * (adult - 0.5)
        return found


def fit_gender_mix(scores: Float64, logits: Float64, male: NDArray[np.bool_], weights: Float64) -> GenderMix:
    """Fit the likeliest mix to people set aside, children too; ``weights`` f64[n] of each recording.

    Raises ValueError where one gender is missing.
    """
    from scipy.optimize import minimize

    if male.all() or not male.any():
        raise ValueError("there must be women and men")
    shares = weights / weights.sum()

    def loss(numbers: Float64) -> float:
        chance = np.clip(_mix(numbers).male(scores, logits), _LEAST, 1.0 - _LEAST)
        right = np.where(male, chance, 1.0 - chance)
        return float(-(shares * np.log(right)).sum() + _RIDGE * (numbers**2).sum())

    return _mix(minimize(loss, _START, method="L-BFGS-B").x)


def _mix(numbers: Float64) -> GenderMix:
    voice, logit, doubt, child, child_offset = (float(number) for number in numbers)
    return GenderMix(voice, logit, _MOST_DOUBT * float(_sigmoid(np.array(doubt))), child, child_offset)


def _sigmoid(values: Float64) -> Float64:
    found: Float64 = 0.5 + 0.5 * np.tanh(0.5 * values)
    return found
