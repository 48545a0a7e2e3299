"""Items that belong together in, their splits out: what belongs together never stands on two sides."""

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np

from voxdesk.core.errors import DataError
from voxdesk.training.data.dataset import SPLITS


@dataclass(frozen=True, slots=True)
class Shares:
    """The shares of training and validation; the rest is for testing. Raises DataError."""

    train: float = 0.6
    validation: float = 0.2

    def __post_init__(self) -> None:
        if not (0 < self.train < 1 and 0 <= self.validation < 1 and self.train + self.validation < 1):
            raise DataError("The shares of training and validation must leave something for testing.")


def divide(
    groups: Sequence[Hashable], strata: Sequence[Hashable], shares: Shares, seed: int = 0
) -> list[str]:
    """``train``, ``validation`` or ``test`` for each item; items of one group get the same.

    Every stratum is divided by the shares on its own, as well as its groups allow: with three
    groups or more each split gets one (two splits when nothing is wanted for validation).
    """
    rng = np.random.default_rng(seed)
    inside: dict[Hashable, dict[Hashable, list[int]]] = defaultdict(lambda: defaultdict(list))
    for index, (group, stratum) in enumerate(zip(groups, strata, strict=True)):
        inside[stratum][group].append(index)
    found = [""] * len(groups)
    for members in inside.values():
        order = list(members.values())
        shuffled = [order[i] for i in rng.permutation(len(order))]
        for rows, split in zip(shuffled, _assign([len(rows) for rows in shuffled], shares), strict=True):
            for row in rows:
                found[row] = split
    return found


def _assign(sizes: Sequence[int], shares: Shares) -> list[str]:
    """A split for each group: always the split that lacks most of its share, the empty ones first."""
    wanted: dict[str, float] = dict(
        zip(SPLITS, (shares.train, shares.validation, 1 - shares.train - shares.validation), strict=True)
    )
    wanted = {split: share for split, share in wanted.items() if share > 0}
    total = sum(sizes)
    have = dict.fromkeys(wanted, 0)
    # The largest group teaches; testing comes before validation when there are only two groups.
    first: list[str] = [split for split in ("train", "test", "validation") if split in wanted]
    split = ""
    order = sorted(range(len(sizes)), key=lambda index: -sizes[index])
    found = [""] * len(sizes)
    for position, index in enumerate(order):
        if position < len(first):
            split = first[position]
        else:
            lacking = {name: share * total - have[name] for name, share in wanted.items()}
            split = max(lacking, key=lambda name: lacking[name])
        have[split] += sizes[index]
        found[index] = split
    return found
