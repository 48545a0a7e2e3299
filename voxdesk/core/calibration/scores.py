"""What turns a cosine score into a probability and a decision; data that a model's manifest carries."""

import dataclasses
from dataclasses import dataclass

import numpy as np

from voxdesk.core.errors import Words
from voxdesk.core.types import JsonTable


@dataclass(frozen=True, slots=True)
class ImpostorPrior:
    """Hold what two different people usually score: the ``mean``, which counts as ``count`` scores seen."""

    mean: float
    count: float

    def __post_init__(self) -> None:
        if not -1 <= self.mean <= 1 or not self.count > 0:
            raise ValueError(Words("the mean score of impostors lies within 1, and its count is positive"))


@dataclass(frozen=True, slots=True)
class Calibration:
    """Score calibration and open-set thresholds of one encoder.

    ``scale`` and ``offset`` turn a score into a natural-log likelihood ratio (logistic regression, Brümmer &
    du Preez 2006). ``thresholds[i][j]`` is the score that the best of ``sizes[j]`` enrolled people must
    reach. Then at most the share ``rates[i]`` of strangers is given a name (FPIR, ISO/IEC 19795-1).
    ``margin`` is the lead over the second best that a firm answer needs. ``min_speech_s`` is the net speech
    below which no name is given. With ``impostors`` the threshold rises in libraries of people who resemble
    each other more than that.
    """

    scale: float
    offset: float
    rates: tuple[float, ...]
    sizes: tuple[int, ...]
    thresholds: tuple[tuple[float, ...], ...]
    margin: float
    min_speech_s: float
    impostors: ImpostorPrior | None = None

    def __post_init__(self) -> None:
        table = np.asarray(self.thresholds, dtype=float)
        if table.shape != (len(self.rates), len(self.sizes)) or table.size == 0:
            raise ValueError(Words("thresholds must have one row per rate and one column per size"))
        if list(self.rates) != sorted(self.rates) or list(self.sizes) != sorted(self.sizes):
            raise ValueError(Words("rates and sizes must ascend"))
        if self.scale <= 0:
            raise ValueError(Words("scale must be positive: a higher score means a likelier match"))

    def as_table(self) -> JsonTable:
        """Return the entries of a manifest's [calibration]."""
        table = dataclasses.asdict(self)
        return {name: value for name, value in table.items() if value is not None}

    def moved(self, shift: float) -> "Calibration":
        """Return the calibration of scores that are all higher by ``shift``; no threshold exceeds 1."""
        return dataclasses.replace(
            self,
            offset=self.offset - self.scale * shift,
            thresholds=tuple(tuple(min(each + shift, 1.0) for each in row) for row in self.thresholds),
        )

    def llr(self, score: float) -> float:
        """Return natural-log likelihood ratio of same speaker against different speaker."""
        return self.scale * score + self.offset

    def threshold(self, library_size: int, fpir: float) -> float:
        """Score for ``library_size`` people at a false-positive identification rate of ``fpir``.

        Interpolated linearly in the logarithm of both. The rate is clamped to the table, a
        library larger than the table continues its last slope.
        """
        log_sizes = np.log(np.asarray(self.sizes, dtype=float))
        log_size = np.log(max(library_size, 1))
        at_size = [self._along_sizes(np.asarray(row), log_sizes, log_size) for row in self.thresholds]
        return float(np.interp(np.log(fpir), np.log(self.rates), at_size))

    @staticmethod
    def _along_sizes(row: np.ndarray, log_sizes: np.ndarray, log_size: float) -> float:
        if len(row) > 1 and log_size > log_sizes[-1]:
            slope = (row[-1] - row[-2]) / (log_sizes[-1] - log_sizes[-2])
            return float(row[-1] + slope * (log_size - log_sizes[-1]))
        return float(np.interp(log_size, log_sizes, row))
