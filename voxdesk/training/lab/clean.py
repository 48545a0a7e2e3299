"""Rows of coefficients in; which of them are outliers, and how mean and variance are taken away, out."""

from dataclasses import dataclass

import numpy as np

from voxdesk.core.errors import DataError
from voxdesk.core.types import Float32

_Z_LIMIT = 3.0
_WHISKER = 1.5


@dataclass(frozen=True, slots=True)
class Outliers:
    """``rows`` bool[n] with an outlying coefficient, and how many there are ``per_coefficient`` i64[D]."""

    rows: np.ndarray
    per_coefficient: np.ndarray


def find_outliers(values: np.ndarray, how: str) -> Outliers:
    """Return the outliers among rows f32[n, D] by ``how``: none, zscore or iqr.

    By zscore more than three deviations from the mean. By iqr more than one and a half times the
    interquartile range beyond a quartile (Tukey 1977). Raises DataError for examples that are no rows of
    coefficients.
    """
    if how == "none":
        return Outliers(np.zeros(len(values), dtype=bool), np.zeros(values.shape[-1], dtype=np.int64))
    if values.ndim != 2:
        raise DataError("Outliers are looked for in rows of coefficients (mfcc, mfcc-pieces, embedding).")
    numbers = np.asarray(values, dtype=np.float64)
    if how == "zscore":
        spread = np.maximum(numbers.std(axis=0), 1e-12)
        outside = np.abs(numbers - numbers.mean(axis=0)) > _Z_LIMIT * spread
    else:
        low, high = np.quantile(numbers, [0.25, 0.75], axis=0)
        reach = _WHISKER * (high - low)
        outside = (numbers < low - reach) | (numbers > high + reach)
    return Outliers(outside.any(axis=1), outside.sum(axis=0))


def mean_and_scale(values: np.ndarray) -> tuple[Float32, Float32]:
    """Return the mean and deviation f32[D] of the last axis over everything else, for global CMVN."""
    flat = np.asarray(values, dtype=np.float64).reshape(-1, values.shape[-1])
    return flat.mean(axis=0).astype(np.float32), np.maximum(flat.std(axis=0), 1e-5).astype(np.float32)
