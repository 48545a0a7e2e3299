"""Divides recordings: what belongs together never stands on two sides."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.core.errors import DataError, Words
from voxdesk.training.data.dataset import GENDERS, SPLITS, DataSet, Recording


@dataclass(frozen=True, slots=True)
class Shares:
    """The shares of training and validation; the rest is for testing. Raises DataError."""

    train: float = 0.6
    validation: float = 0.2

    def __post_init__(self) -> None:
        if not (0 < self.train < 1 and 0 <= self.validation < 1 and self.train + self.validation < 1):
            raise DataError("The shares of training and validation must leave something for testing.")


@dataclass(frozen=True, slots=True)
class Parts:
    """Recordings below ``root`` to train on, of people set aside to choose by, and to report on alone."""

    root: Path
    train: tuple[Recording, ...]
    aside: tuple[Recording, ...]
    report: tuple[Recording, ...]


def parts_of(data: DataSet, share: float) -> Parts:
    """Set about ``share`` of the people of training aside. Raises DataError.

    Where nothing tells who speaks, every recording is a person, and one of them is enough.
    """
    train, aside = set_aside(data.recordings, share=share, clips=2 if data.known_speakers else 1)
    return Parts(data.root, train, aside, reported(data.recordings))


def set_aside(
    recordings: Sequence[Recording], *, share: float, clips: int = 2
) -> tuple[tuple[Recording, ...], tuple[Recording, ...]]:
    """Split the recordings of training by person into (trained on, set aside).

    Of the people with at least ``clips`` recordings about ``share`` are set aside. It is those whose hashed
    id falls below it, so the choice depends on nothing but the id. One of each gender at least is. Raises
    DataError for a person in two splits.
    """
    _refuse_straddling(recordings)
    train = [recording for recording in recordings if recording.split == "train"]
    if not any(recording.split for recording in recordings):
        train = list(recordings)
    counts = Counter(recording.speaker for recording in train)
    genders = {recording.speaker: recording.gender for recording in train}
    able = sorted((speaker for speaker, count in counts.items() if count >= clips), key=_fraction)
    aside = {speaker for speaker in able if _fraction(speaker) < share}
    for gender in GENDERS if share else ():
        theirs = [speaker for speaker in able if genders[speaker] == gender]
        if len(theirs) > 1 and aside.isdisjoint(theirs):
            aside.add(theirs[0])
    return (
        tuple(recording for recording in train if recording.speaker not in aside),
        tuple(recording for recording in train if recording.speaker in aside),
    )


def reported(recordings: Sequence[Recording]) -> tuple[Recording, ...]:
    """Return the recordings that are only reported on. Raises DataError for a person in two splits."""
    _refuse_straddling(recordings)
    return tuple(recording for recording in recordings if recording.split == "test")


def few_each(recordings: Sequence[Recording], clips: int) -> tuple[Recording, ...]:
    """Return the first ``clips`` recordings of each person, so that nobody outweighs the others."""
    seen: Counter[str] = Counter()
    kept = []
    for recording in recordings:
        seen[recording.speaker] += 1
        if seen[recording.speaker] <= clips:
            kept.append(recording)
    return tuple(kept)


def divide(
    groups: Sequence[Hashable], strata: Sequence[Hashable], shares: Shares, seed: int = 0
) -> list[str]:
    """Return ``train``, ``validation`` or ``test`` for each item; items of one group get the same.

    Every stratum is divided by the shares on its own, as well as its groups allow. With three groups or more
    each split gets one (two splits when nothing is wanted for validation).
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


def _fraction(speaker: str) -> float:
    return int.from_bytes(hashlib.sha256(speaker.encode()).digest()[:8], "big") / 2**64


def _refuse_straddling(recordings: Sequence[Recording]) -> None:
    home: dict[str, str] = {}
    for recording in recordings:
        split = home.setdefault(recording.speaker, recording.split)
        if split != recording.split:
            raise DataError(
                "{speaker} is in both {split} and {other}.",
                speaker=recording.speaker,
                split=split or Words("no split"),
                other=recording.split or Words("no split"),
                hint="Divide anew with “dataset arrange --resplit”.",
            )
