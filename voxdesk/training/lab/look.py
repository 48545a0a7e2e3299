"""Cepstra of recordings in; distributions, outliers, the effect of CMVN and principal components out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypedDict

import numpy as np

from voxdesk.core.types import Float32
from voxdesk.training.lab.clean import find_outliers

SIZE = 13
_SHARE = 0.85
_QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)
_BINS = 24


class Outliers(TypedDict):
    """Rows that lie far out: how many, their share, and how many by each coefficient [13]."""

    rows: int
    share: float
    per_coefficient: list[int]


@dataclass(frozen=True, slots=True)
class MfccSummary:
    """Hold what MFCC f32[T, 13] of some recordings look like, as numbers and lists that JSON can hold.

    ``recordings`` were looked at, ``of`` so many that there are.

    ``quantiles`` [13][5] are per coefficient, as are ``quantiles_by_gender`` and ``histograms`` [13] of
    (edges, counts). ``outliers`` are by method: rows, and counts per coefficient. ``cmvn`` is the spread of
    the recordings' means and the mean spread within one, before and after. ``components_for_85`` counts
    recordings by the principal components that hold 85 % of the variance. ``explained`` [13] is the variance
    held by the first k of all frames together.
    """

    recordings: int
    of: int
    frames: int
    quantiles: list[list[float]]
    quantiles_by_gender: dict[str, list[list[float]]]
    histograms: list[dict[str, list[float]]]
    outliers: dict[str, Outliers]
    cmvn: dict[str, dict[str, list[float]]]
    components_for_85: dict[int, int]
    explained: list[float]


def look_at(cepstra: Sequence[Float32], genders: Sequence[str], of: int = 0) -> MfccSummary:
    """Look at the MFCC f32[T, 13] of each recording; ``genders`` may hold empty words.

    ``of`` tells how many recordings there are where these are a sample of them.

    Raises ValueError when there are none.
    """
    if not cepstra:
        raise ValueError("no recordings to look at")
    joined = np.concatenate(cepstra)
    by_gender = {
        gender: np.concatenate([c for c, own in zip(cepstra, genders, strict=True) if own == gender])
        for gender in sorted({gender for gender in genders if gender})
    }
    return MfccSummary(
        len(cepstra),
        max(of, len(cepstra)),
        len(joined),
        _quantiles(joined),
        {gender: _quantiles(values) for gender, values in by_gender.items()},
        [_histogram(column) for column in joined.T],
        {how: _outliers(joined, how) for how in ("zscore", "iqr")},
        _effect_of_cmvn(cepstra),
        dict(sorted(Counter(components_for(c, _SHARE) for c in cepstra if len(c) > 1).items())),
        _rounded(np.cumsum(explained_variance(joined))),
    )


def explained_variance(values: np.ndarray) -> np.ndarray:
    """Give the shares f64[D] of the variance of rows f32[n, D] along their principal components, falling."""
    centred = np.asarray(values, dtype=np.float64) - values.mean(axis=0)
    spread = np.linalg.svd(centred, compute_uv=False) ** 2
    total = spread.sum()
    shares = np.zeros(values.shape[1])
    shares[: len(spread)] = spread / total if total > 0 else 1.0 / len(spread)
    return shares


def components_for(values: np.ndarray, share: float) -> int:
    """Return how many principal components of rows f32[n, D] hold ``share`` of their variance."""
    held = np.cumsum(explained_variance(values))
    return int(np.searchsorted(held, share - 1e-9) + 1)


def _outliers(values: np.ndarray, how: str) -> Outliers:
    found = find_outliers(values, how)
    return {
        "rows": int(found.rows.sum()),
        "share": round(float(found.rows.mean()), 4),
        "per_coefficient": found.per_coefficient.tolist(),
    }


def _effect_of_cmvn(cepstra: Sequence[Float32]) -> dict[str, dict[str, list[float]]]:
    """Spread between recordings (of their means) and within them, as they are and after each CMVN."""
    joined = np.concatenate(cepstra)
    mean, spread = joined.mean(axis=0), joined.std(axis=0) + 1e-5
    changed = {
        "none": list(cepstra),
        "global": [(c - mean) / spread for c in cepstra],
        "utterance": [(c - c.mean(axis=0)) / (c.std(axis=0) + 1e-5) for c in cepstra],
    }
    return {
        how: {
            "between": _rounded(np.stack([c.mean(axis=0) for c in parts]).std(axis=0)),
            "within": _rounded(np.stack([c.std(axis=0) for c in parts]).mean(axis=0)),
        }
        for how, parts in changed.items()
    }


def _quantiles(values: np.ndarray) -> list[list[float]]:
    return [_rounded(row) for row in np.quantile(values, _QUANTILES, axis=0).T]


def _histogram(column: np.ndarray) -> dict[str, list[float]]:
    counts, edges = np.histogram(column, bins=_BINS)
    return {"edges": _rounded(edges), "counts": [float(count) for count in counts]}


def _rounded(values: np.ndarray) -> list[float]:
    return [round(float(value), 4) for value in values]
