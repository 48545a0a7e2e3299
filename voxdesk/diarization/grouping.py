"""Groups pieces of speech by voice; short pieces are weak evidence and join last.

Agglomerative clustering with average linkage, in which every piece weighs by what its length lets
an encoder hear, and the number of voices follows from the settings.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.calibration.turns import TurnSettings
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.types import Float32
from voxdesk.diarization.turns import number_by_appearance

Float64 = NDArray[np.float64]
Labels = NDArray[np.int64]

# Work grows with the square of what is grouped at once; more is grouped by stretches first.
_AT_ONCE = 700
_STRICTER = 0.1  # added to the limit while stretches are grouped on their own
_LONGEST_S = 3.0  # longer pieces say no more about a voice
_ROUNDS = 3


ANY_COUNT = PeopleCount()


def group_pieces(
    vectors: Float32,
    seconds: Float64,
    settings: TurnSettings,
    ctx: Context,
    count: PeopleCount = ANY_COUNT,
) -> Labels:
    """Labels i64[n] from 0, numbered as they appear, for unit ``vectors`` f32[n, D] of ``seconds`` f64[n].

    A ``count`` that the pieces cannot give is met as closely as they can.
    """
    if not len(vectors):
        return np.zeros(0, dtype=np.int64)
    settings = replace(settings, limit=settings.limit_for(float(seconds.sum())))
    heard = np.sqrt(_expected(np.minimum(seconds, _LONGEST_S), settings.half_s))
    weights = heard / (1.0 - np.square(heard))
    core = np.flatnonzero(seconds >= settings.core_s)
    if not len(core):
        core = np.array([int(seconds.argmax())])
    sums = vectors[core] * weights[core, None]
    masses = weights[core] * heard[core]
    owners = _by_stretches(sums, masses, settings, ctx)
    merged = _Groups.of(sums, masses, seconds[core], owners)
    labels = merged.cut(settings, float(seconds.sum()), count, ctx)[owners]
    return number_by_appearance(_assign(vectors, weights, core, labels))


def _expected(seconds: Float64, half_s: float) -> Float64:
    """Cosine that two pieces of one voice have, both of so many ``seconds``."""
    return seconds / (seconds + half_s)


def _by_stretches(sums: Float64, masses: Float64, settings: TurnSettings, ctx: Context) -> Labels:
    """Groups of what is surely one voice, found stretch by stretch where there is too much for one go."""
    owners = np.arange(len(sums))
    limit = settings.limit + _STRICTER
    while (before := int(owners.max()) + 1) > _AT_ONCE:
        inner = _Groups(_summed(sums, owners), _summed(masses, owners), np.ones(before))
        found = np.empty(before, dtype=np.int64)
        for first in range(0, before, _AT_ONCE // 2):
            part = slice(first, min(first + _AT_ONCE // 2, before))
            merges, usual = inner.part(part).merges(limit, settings.leeway, ctx)
            found[part] = first + _labels_after(merges, usual, part.stop - first)
        owners = np.unique(found, return_inverse=True)[1][owners]
        if int(owners.max()) + 1 > 0.9 * before:
            limit -= 0.1  # so many voices are alike that little was joined
    return owners


@dataclass(frozen=True, slots=True)
class _Groups:
    """Weighted ``sums`` of vectors f64[n, D], the ``masses`` f64[n] that normalise them, and ``seconds``."""

    sums: Float64
    masses: Float64
    seconds: Float64

    @classmethod
    def of(cls, sums: Float64, masses: Float64, seconds: Float64, owners: Labels) -> "_Groups":
        return cls(_summed(sums, owners), _summed(masses, owners), _summed(seconds, owners))

    def part(self, where: slice) -> "_Groups":
        """Return some of the groups."""
        return _Groups(self.sums[where], self.masses[where], self.seconds[where])

    def cut(self, settings: TurnSettings, speech_s: float, count: PeopleCount, ctx: Context) -> Labels:
        """Return the labels i64[n] of voices that say enough; -1 for those that do not."""
        merges, usual = self.merges(settings.limit, settings.leeway, ctx, on=not count.automatic)
        least_s = settings.least_s(speech_s)
        # As near as possible to the usual cut; who says too little counts when nothing else helps.
        for needed_s in (least_s, 0.0):
            for at in sorted(range(len(merges) + 1), key=lambda at: abs(at - usual)):
                labels = _heavy(_labels_after(merges, at, len(self.sums)), self.seconds, needed_s)
                if count.clamp(voices := int(labels.max()) + 1) == voices:
                    return labels
        return _heavy(_labels_after(merges, usual, len(self.sums)), self.seconds, least_s)

    def merges(
        self, limit: float, leeway: float, ctx: Context, on: bool = False
    ) -> tuple[list[tuple[int, int]], int]:
        """Return pairs (kept, joined), the most alike first, and how many of them the limit allows.

        With ``on`` pairs follow until one group is left.
        """
        inner, masses = self.sums @ self.sums.T, self.masses.copy()
        alive = np.ones(len(masses), dtype=bool)
        alike = inner / np.outer(masses, masses)
        needed = limit - leeway * _doubt(masses[:, None], masses[None])
        np.fill_diagonal(alike, -np.inf)
        allowed = np.where(alike >= needed, alike, -np.inf)
        found: list[tuple[int, int]] = []
        usual: int | None = None
        for step in range(len(masses) - 1):
            if step % 64 == 0:
                ctx.check()
            table = allowed if usual is None else alike
            kept, joined = (int(at) for at in np.unravel_index(int(table.argmax()), table.shape))
            if usual is None and np.isneginf(table[kept, joined]):
                usual = step
                if not on:
                    break
                kept, joined = (int(at) for at in np.unravel_index(int(alike.argmax()), alike.shape))
            found.append((kept, joined))
            inner[kept] += inner[joined]
            inner[:, kept] += inner[:, joined]
            masses[kept] += masses[joined]
            alive[joined] = False
            row = np.where(alive, inner[kept] / (masses[kept] * masses), -np.inf)
            row[kept] = -np.inf
            passing = np.where(row >= limit - leeway * _doubt(masses[kept], masses), row, -np.inf)
            for whole, line in ((alike, row), (allowed, passing)):
                whole[kept], whole[:, kept] = line, line
                whole[joined], whole[:, joined] = -np.inf, -np.inf
        return found, len(found) if usual is None else usual


def _doubt(one: Float64, other: Float64) -> Float64:
    """Return how little is known of the one of two voices that said less, from their masses."""
    doubt: Float64 = 1.0 / np.minimum(one, other)
    return doubt


def _labels_after(merges: list[tuple[int, int]], steps: int, size: int) -> Labels:
    """Labels i64[size] from 0 once the first ``steps`` of the ``merges`` were made."""
    parent = np.arange(size)
    for kept, joined in merges[:steps]:
        parent[joined] = kept
    for at in range(size):  # a joined group never keeps another one later
        while parent[at] != parent[parent[at]]:
            parent[at] = parent[parent[at]]
    return np.asarray(np.unique(parent, return_inverse=True)[1], dtype=np.int64)


def _heavy(labels: Labels, seconds: Float64, least_s: float) -> Labels:
    """Labels numbered anew, -1 for groups below ``least_s``; the heaviest group always stays."""
    said = np.bincount(labels, weights=seconds)
    keep = said >= min(least_s, float(said.max()))
    numbers = np.where(keep, np.cumsum(keep) - 1, -1)
    found: Labels = numbers[labels]
    return found


def _assign(vectors: Float32, weights: Float64, core: Labels, labels: Labels) -> Labels:
    """Give every piece to the voice that it is most like, beginning with the labelled ``core``."""
    groups = int(labels.max()) + 1
    found = np.full(len(vectors), -1, dtype=np.int64)
    found[core] = labels
    for _ in range(_ROUNDS):
        centres = np.zeros((groups, vectors.shape[1]))
        known = found >= 0
        np.add.at(centres, found[known], vectors[known] * weights[known, None])
        centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-9)
        before, found = found, (vectors @ centres.T).argmax(axis=1)
        if (before == found).all():
            break
    return found


def _summed(values: Float64, owners: Labels) -> Float64:
    """Sums of ``values`` f64[n, …] by owner."""
    total = np.zeros((int(owners.max()) + 1, *values.shape[1:]))
    np.add.at(total, owners, values)
    return total
