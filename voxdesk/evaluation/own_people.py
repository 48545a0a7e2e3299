"""Recordings of people one knows in; how far their scores lie from those that thresholds were set by, out.

Everybody in turn is a stranger to all others. What strangers score there, against what is expected, moves
the thresholds. It does so by much where many people tell it, by little where few do.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.types import Float32
from voxdesk.evaluation.enrolment import enrolled_voices
from voxdesk.evaluation.normalisation import impostor_shift

Int64 = NDArray[np.int64]

FEWEST_PEOPLE = 10
_RATES = (0.05, 0.1, 0.2)
_STRANGERS_A_RATE = 1.9  # fewer than two strangers above a threshold say nothing about it
_USUAL_PEOPLE = 20.0  # chosen on people set aside, docs/experiments.md


@dataclass(frozen=True, slots=True)
class OwnErrors:
    """Shares of people's recordings that get a name as if they were strangers, and that get none as known."""

    named: float
    missed: float


class OwnPeople:
    """Unit vectors f32[n, D] of recordings, by ``owners`` i64[n], under a calibration.

    Whoever's recordings cancel each other out is left out. Raises ValueError with fewer than ten people.
    """

    def __init__(self, vectors: Float32, owners: Int64, calibration: Calibration) -> None:
        self._calibration = calibration
        people, self._voices = enrolled_voices(vectors, owners)
        if len(people) < FEWEST_PEOPLE:
            raise ValueError(f"{FEWEST_PEOPLE} people are needed, not {len(people)}")
        self._references = [vectors[owners == person] for person in people]
        self._strangers, self._weights = self._as_strangers()

    def __len__(self) -> int:
        return len(self._references)

    def shift(self) -> float:
        """Tell how much higher thresholds have to be for these people; negative where they may be lower."""
        people = len(self)
        order = np.argsort(-self._strangers)
        reached = np.cumsum(self._weights[order]) / self._weights.sum()
        moves = []
        for rate in _RATES:
            if rate * people >= _STRANGERS_A_RATE:
                place = min(int(np.searchsorted(reached, rate)), len(order) - 1)
                expected = self._calibration.threshold(people - 1, rate)
                moves.append(float(self._strangers[order[place]]) - expected)
        return float(np.mean(moves)) * people / (people + _USUAL_PEOPLE)

    def errors(self, fpir: float, shift: float = 0.0) -> OwnErrors:
        """Return what is named and missed at the rate ``fpir`` with thresholds moved by ``shift``."""
        people = len(self)
        needed = self._calibration.threshold(people - 1, fpir) + shift
        named = float(self._weights[self._strangers >= needed].sum() / self._weights.sum())
        known = self._as_known(self._calibration.threshold(people, fpir) + shift)
        return OwnErrors(named, 1.0 - float(np.mean(known)) if known else 0.0)

    def _as_strangers(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        scores, weights = [], []
        for person, references in enumerate(self._references):
            others = np.delete(self._voices, person, axis=0)
            against = references @ others.T
            scores.append(against.max(axis=1) - impostor_shift(against, others, self._calibration.impostors))
            weights.append(np.full(len(references), 1.0 / len(references)))
        return np.concatenate(scores).astype(np.float64), np.concatenate(weights)

    def _as_known(self, needed: float) -> list[bool]:
        """Tell whether each recording finds its own person, who is enrolled from the others of theirs."""
        found = []
        voices = self._voices.copy()
        for person, references in enumerate(self._references):
            if len(references) < 2:
                continue
            for left_out, probe in enumerate(references):
                rest = np.delete(references, left_out, axis=0)
                alone = enrolled_voices(rest, np.zeros(len(rest), np.int64))[1]
                if not len(alone):
                    continue  # the others cancel each other out: nobody could be enrolled from them
                voices[person] = alone[0]
                against = (voices @ probe)[None]
                shift = impostor_shift(against, voices, self._calibration.impostors)[0]
                best = int(against[0].argmax())
                found.append(best == person and float(against[0, best] - shift) >= needed)
            voices[person] = self._voices[person]
        return found
