"""What an encoder made of recordings under all conditions in; its error rates, with intervals, out."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.types import Figures, Float32
from voxdesk.evaluation.bootstrap import interval
from voxdesk.evaluation.calibration import cllr_of
from voxdesk.evaluation.identification import OpenSetTrials, fnir_at_fpir, open_set_trials
from voxdesk.evaluation.verification import eer, min_cllr, min_dcf
from voxdesk.training.data.dataset import Recording
from voxdesk.training.data.trials import Trials
from voxdesk.workflows.factory.conditions import CONDITIONS, PROBE, SPEECH, WHOLE
from voxdesk.workflows.factory.listening_tests import Heard

# Enrolled people and the share of strangers that may be named.
OPEN_SETS = ((10, 0.01), (40, 0.01), (100, 0.05))
REFERENCES = 2


class EncoderFigures:
    """Computes the figures of one encoder on one set of recordings; ``draws`` resample the speakers."""

    def __init__(
        self,
        heard: Heard,
        recordings: Sequence[Recording],
        trials: Trials,
        calibration: Calibration | None,
        draws: int,
    ) -> None:
        self._heard = heard
        self._trials = trials
        self._calibration = calibration
        self._draws = draws
        self._people = np.array([recording.speaker for recording in recordings])
        self._corpora = np.array([recording.corpus for recording in recordings])
        self._clean = heard.vectors[WHOLE.id]

    def all(self) -> Figures:
        """Everything: ``conditions``, ``corpora`` and ``open_set``, by name."""
        heard = [condition for condition in CONDITIONS if condition.id in self._heard.vectors]
        return {
            "name": self._heard.name,
            "conditions": {c.id: self._condition(c.id, c.needs_speech_s) for c in heard},
            "corpora": {
                str(name): self._corpus(str(name)) for name in sorted(set(self._corpora[self._trials.first]))
            },
            "open_set": self._open_sets(),
        }

    def _condition(self, name: str, needs_speech_s: float) -> Figures:
        """Both recordings of a trial under the condition, and only one of them (the other whole)."""
        vectors = self._heard.vectors[name]
        able = np.isfinite(vectors[:, 0]) & (self._heard.speech_s >= needs_speech_s)
        rows = np.flatnonzero(able[self._trials.first] & able[self._trials.second])
        found = self._errors(self._scores(vectors, vectors), rows)
        if name != WHOLE.id and found:
            one = self._scores(self._clean, vectors)
            found["eer_one_side"] = _rounded(eer(one[rows], self._trials.targets[rows]))
        if name in (WHOLE.id, SPEECH.id) and found:
            found |= self._calibrated(self._scores(vectors, vectors), rows)
        return found

    def _corpus(self, name: str) -> Figures:
        rows = np.flatnonzero(self._corpora[self._trials.first] == name)
        return self._errors(self._scores(self._clean, self._clean), rows)

    def _errors(self, scores: np.ndarray, rows: np.ndarray) -> Figures:
        """EER and minDCF of the trials ``rows``; nothing where a kind of trial is missing."""
        targets = self._trials.targets
        if not 0 < targets[rows].sum() < len(rows):
            return {}
        pairs = self._pairs()[rows]
        kept, same = scores[rows], targets[rows]
        return {
            "people": len(np.unique(pairs)),
            "trials": len(rows),
            "targets": int(same.sum()),
            "eer": _rounded(eer(kept, same)),
            "eer_interval": _interval(lambda at: eer(kept[at], same[at]), pairs, self._draws),
            "min_dcf_0_01": _rounded(min_dcf(kept, same)),
            "min_dcf_interval": _interval(lambda at: min_dcf(kept[at], same[at]), pairs, self._draws),
        }

    def _calibrated(self, scores: np.ndarray, rows: np.ndarray) -> Figures:
        kept, same = scores[rows], self._trials.targets[rows]
        found = {"min_cllr": _rounded(min_cllr(kept, same))}
        if self._calibration is not None:
            found["cllr"] = _rounded(cllr_of(self._calibration, kept, same))
        return found

    def _scores(self, first: Float32, second: Float32) -> np.ndarray:
        scores: np.ndarray = np.einsum(
            "nd,nd->n", first[self._trials.first], second[self._trials.second], dtype=float
        )
        return scores

    def _pairs(self) -> np.ndarray:
        return np.stack([self._people[self._trials.first], self._people[self._trials.second]], axis=1)

    def _open_sets(self) -> Figures:
        """Random libraries, two references a person (all speech), probed with 3 s and with all speech."""
        references = self._heard.vectors[SPEECH.id]
        impostors = None if self._calibration is None else self._calibration.impostors
        found: Figures = {}
        for kind, probes in (("3s", self._heard.vectors[PROBE.id]), ("all", references)):
            for size, rate in OPEN_SETS:
                try:
                    trials = open_set_trials(
                        references, self._people, size, REFERENCES, probes=probes, impostors=impostors
                    )
                except ValueError:  # fewer people than that
                    continue
                found[f"n{size}-fpir{rate:g}-{kind}"] = {
                    "enrolled": size,
                    "promised_fpir": rate,
                    "probe": kind,
                    **self._open_set(trials, size, rate),
                }
        return found

    def _open_set(self, trials: OpenSetTrials, size: int, rate: float) -> Figures:
        known, strangers = trials.known, trials.strangers
        owners = np.concatenate([known.speakers, strangers.speakers])

        def fnir(rows: np.ndarray) -> float:
            mine, others = rows[rows < len(known.scores)], rows[rows >= len(known.scores)]
            if not len(mine) or not len(others):
                raise ValueError("one kind of probe is missing")
            scores = strangers.scores[others - len(known.scores)]
            return fnir_at_fpir(known.scores[mine], known.correct[mine], scores, rate)[0]

        found: Figures = {
            "fnir": _rounded(fnir(np.arange(len(owners)))),
            "fnir_interval": _interval(fnir, owners, self._draws),
        }
        if self._calibration is not None:
            threshold = self._calibration.threshold(size, rate)
            named = strangers.scores >= threshold
            right = known.correct & (known.scores >= threshold)
            found["shipped"] = {
                "threshold": _rounded(threshold),
                "fpir": _rounded(named.mean()),
                "fpir_interval": _interval(
                    lambda at: float(named[at].mean()), strangers.speakers, self._draws
                ),
                "fnir": _rounded(1 - right.mean()),
            }
        return found


def _interval(statistic: Any, groups: np.ndarray, draws: int) -> list[float] | None:
    """A 95 % interval over speakers; None where there are too few of them."""
    try:
        low, high = interval(statistic, groups, draws=draws)
    except ValueError:
        return None
    return [_rounded(low), _rounded(high)]


def _rounded(value: float) -> float:
    return round(float(value), 4)
