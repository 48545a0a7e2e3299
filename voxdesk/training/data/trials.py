"""Set-aside recordings in; verification trials and the scores that an encoder gives them out."""

import csv
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np

from voxdesk.core.errors import DataError
from voxdesk.core.reading import open_text
from voxdesk.core.types import Float32
from voxdesk.training.data.dataset import Recording


@dataclass(frozen=True, slots=True)
class Trials:
    """Pairs of recordings by index, i64[n] each, and whether one person speaks in both, bool[n]."""

    first: np.ndarray
    second: np.ndarray
    targets: np.ndarray

    def scores(self, vectors: Float32) -> np.ndarray:
        """Return cosines f64[n] of unit ``vectors`` f32[recordings, D]."""
        cosines: np.ndarray = np.einsum("nd,nd->n", vectors[self.first], vectors[self.second], dtype=float)
        return cosines


def read_trials(corpus: Path, recordings: Sequence[Recording]) -> Trials | None:
    """Return the corpus's own trials (``dev_trials.csv``) among ``recordings``.

    None where it has no such table.

    Raises DataError for a table that cannot be read.
    """
    table = corpus / "dev_trials.csv"
    if not table.is_file():
        return None
    index = {recording.name: number for number, recording in enumerate(recordings)}
    try:
        with open_text(table) as lines:
            rows = [row for row in csv.DictReader(lines) if row["path_a"] in index and row["path_b"] in index]
            targets = np.array([row["target"] == "1" for row in rows], dtype=bool)
    except (OSError, KeyError) as error:
        raise DataError(
            "The trials {table} cannot be read.", table=table, hint="See docs/data.md."
        ) from error
    first = np.array([index[row["path_a"]] for row in rows], dtype=np.int64)
    second = np.array([index[row["path_b"]] for row in rows], dtype=np.int64)
    return Trials(first, second, targets)


def make_trials(
    recordings: Sequence[Recording], *, per_person: int = 30, nontargets: int = 10, seed: int = 0
) -> Trials:
    """Return up to ``per_person`` target pairs a person and ``nontargets`` times as many others.

    Non-target pairs stay within a corpus, half of them within a gender where that is known. They are the
    hardest that a user meets.
    """
    rng = np.random.default_rng(seed)
    people: dict[str, list[int]] = defaultdict(list)
    corpora: dict[str, list[int]] = defaultdict(list)
    for index, recording in enumerate(recordings):
        people[recording.speaker].append(index)
        corpora[recording.corpus].append(index)
    pairs: list[tuple[int, int]] = []
    targets: list[bool] = []
    for clips in people.values():
        own = list(combinations(clips, 2))
        picked = [own[int(i)] for i in rng.permutation(len(own))[:per_person]]
        pairs += picked
        targets += [True] * len(picked)
        for first, _ in picked * nontargets:
            other = _somebody_else(first, recordings, corpora[recordings[first].corpus], rng)
            if other is not None:
                pairs.append((first, other))
                targets.append(False)
    table = np.asarray(pairs, dtype=np.int64).reshape(-1, 2)
    return Trials(table[:, 0], table[:, 1], np.asarray(targets, dtype=bool))


def _somebody_else(
    first: int, recordings: Sequence[Recording], clips: Sequence[int], rng: np.random.Generator
) -> int | None:
    me = recordings[first]
    same_gender = bool(me.gender) and rng.random() < 0.5
    for _ in range(50):
        other = clips[int(rng.integers(len(clips)))]
        them = recordings[other]
        if them.speaker != me.speaker and (not same_gender or them.gender == me.gender):
            return other
    return None
