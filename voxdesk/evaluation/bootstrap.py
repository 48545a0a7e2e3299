"""A statistic of items that belong to speakers in; its confidence interval over speakers out."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike

from voxdesk.core.types import Array, Int64


def interval(
    statistic: Callable[[Int64], float],
    groups: ArrayLike,
    *,
    draws: int = 1000,
    level: float = 0.95,
    seed: int = 0,
) -> tuple[float, float]:
    """Return percentile interval ``(low, high)`` of ``statistic`` when the speakers are drawn anew.

    ``groups`` is one speaker per item, shape (n,), or the two speakers of each trial, shape (n, 2).
    ``statistic`` gets the indices of the drawn items, repeated as often as their speaker was drawn. A trial
    of two speakers is repeated the product of both counts (the pigeonhole bootstrap, Owen 2007). One of a
    speaker with themself is repeated that speaker's count. A draw in which the statistic raises ValueError
    (no target left, say) is left out.

    Raises ValueError when the statistic has no value on all items, or on most draws.
    Efron & Tibshirani 1993; for speakers rather than trials: Poh & Bengio 2007.
    """
    if not 0 < level < 1:
        raise ValueError("level lies between 0 and 1")
    codes, n_groups = _codes(np.asarray(groups))
    rows = np.arange(len(codes), dtype=np.int64)
    statistic(rows)
    rng = np.random.default_rng(seed)
    values = []
    for _ in range(draws):
        times = np.bincount(rng.integers(n_groups, size=n_groups), minlength=n_groups)
        try:
            values.append(float(statistic(np.repeat(rows, _repeats(codes, times)))))
        except ValueError:
            continue
    finite = np.asarray(values)[np.isfinite(values)] if values else np.empty(0)
    if 2 * len(finite) < draws:
        raise ValueError("the statistic has no value on most draws: too few speakers")
    low, high = np.quantile(finite, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)


def _codes(groups: Array) -> tuple[Int64, int]:
    if groups.ndim not in (1, 2) or (groups.ndim == 2 and groups.shape[1] != 2) or groups.size == 0:
        raise ValueError(f"groups has shape (n,) or (n, 2), got {groups.shape}")
    names, codes = np.unique(groups, return_inverse=True)
    return codes.reshape(groups.shape).astype(np.int64), len(names)


def _repeats(codes: Int64, times: Int64) -> Int64:
    if codes.ndim == 1:
        return times[codes]
    first, second = codes[:, 0], codes[:, 1]
    return np.where(first == second, times[first], times[first] * times[second])
