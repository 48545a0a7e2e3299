"""A tree of merges and a calibration in; how much speaks for each merge, and the likeliest groups, out."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.clustering.linkage import Tree, relabel
from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.types import Int64

Float64 = NDArray[np.float64]

ALIKE = 0.15
"""How much a person's recordings resemble each other beyond the voice, see docs/decisions/006."""
_LEAST_RATIO, _MOST_RATIO = 0.01, 1_000.0


@dataclass(frozen=True, slots=True)
class VoiceModel:
    """Voices of unit length: people differ ``ratio`` times as much as one person's recordings do.

    Model voices by two covariances (Brümmer & de Villiers, Odyssey 2010), alike in every direction. There are
    so many independent ``directions`` as account for how far apart scores lie.
    """

    directions: float
    ratio: float

    def likelihood(self, counts: Float64, squares: Float64) -> Float64:
        """Return natural-log likelihood that rows are one person's, but for what each row adds alone.

        ``counts`` of rows and the ``squares`` of their sums' lengths tell all that counts.
        """
        spread = 1.0 + counts * self.ratio
        explained = self.ratio * (1.0 + self.ratio) / spread * squares
        found: Float64 = 0.5 * self.directions * (explained - np.log(spread))
        return found


def voice_model(calibration: Calibration) -> VoiceModel | None:
    """Return the model under which the ratio for two single recordings is exactly the calibration's.

    None where there is none: it cannot be as likely as not that voices without any likeness are one.
    """
    even = -calibration.offset / calibration.scale
    r = np.geomspace(_LEAST_RATIO, _MOST_RATIO, 4_000)
    evens = (1 + 2 * r) / (r * (1 + r)) * (r - np.log1p(r) + 0.5 * np.log1p(2 * r)) - 1
    if not evens[0] <= even <= evens[-1]:
        return None
    ratio = float(np.interp(even, evens, r))
    return VoiceModel(calibration.scale * (1 + 2 * ratio) / (ratio * (1 + ratio)), ratio)


@dataclass(frozen=True, slots=True)
class Groups:
    """Groups of recordings: their sizes f64[g], and the squares of their means' lengths f64[g]."""

    sizes: Float64
    squares: Float64

    def at(self, places: Int64) -> "Groups":
        """Return those at ``places``, in that order."""
        return Groups(self.sizes[places], self.squares[places])


def evidence(one: Groups, other: Groups, similarities: Float64, calibration: Calibration) -> Float64:
    """Return natural-log likelihood ratio that the groups ``one`` and ``other`` are one person against two.

    ``similarities`` are the mean ones across both. A group's mean tells more of a voice than one recording
    does. So large groups must be more alike than small ones to be one person. Recordings of one session are
    no independent witnesses: n count as n / (1 + (n - 1) · ALIKE).
    """
    model = voice_model(calibration)
    if model is None:
        return calibration.scale * similarities + calibration.offset
    n = one.sizes / (1.0 + (one.sizes - 1.0) * ALIKE)
    m = other.sizes / (1.0 + (other.sizes - 1.0) * ALIKE)
    both = n**2 * one.squares + m**2 * other.squares + 2.0 * n * m * similarities
    apart = model.likelihood(n, n**2 * one.squares) + model.likelihood(m, m**2 * other.squares)
    return model.likelihood(n + m, both) - apart


def merge_evidence(tree: Tree, calibration: Calibration) -> Float64:
    """Return the evidence f64[m] for each merge of ``tree``."""
    groups = _groups(tree)
    left, right = tree.pairs.T
    return evidence(groups.at(left), groups.at(right), tree.similarities.astype(np.float64), calibration)


def likeliest_cut(tree: Tree, gains: Float64, needed: float) -> Int64:
    """Labels i64[leaves] of the groups of ``tree`` that have the most of ``gains`` f64[m] over ``needed``.

    A weak merge deep inside is kept where what is built upon it makes up for it.
    """
    whole = [0.0] * (tree.leaves + len(tree.pairs))
    best = list(whole)
    kept = [True] * len(whole)
    pairs = tree.pairs.tolist()
    for node, ((left, right), gain) in enumerate(zip(pairs, gains.tolist(), strict=True), tree.leaves):
        whole[node] = whole[left] + whole[right] + gain - needed
        best[node] = max(whole[node], best[left] + best[right])
        kept[node] = whole[node] == best[node]
    home = list(range(len(whole)))
    for node in range(len(whole) - 1, tree.leaves - 1, -1):
        if home[node] != node or kept[node]:
            for child in pairs[node - tree.leaves]:
                home[child] = home[node]
    return relabel(np.array(home[: tree.leaves], dtype=np.int64))


def _groups(tree: Tree) -> Groups:
    """The group at every node."""
    sizes = [1.0] * (tree.leaves + len(tree.pairs))
    squares = [1.0] * len(sizes)
    merges = zip(tree.pairs.tolist(), tree.similarities.tolist(), strict=True)
    for node, ((left, right), similarity) in enumerate(merges, tree.leaves):
        sizes[node] = sizes[left] + sizes[right]
        share, other = sizes[left] / sizes[node], sizes[right] / sizes[node]
        squares[node] = share**2 * squares[left] + other**2 * squares[right] + 2 * share * other * similarity
    return Groups(np.array(sizes), np.array(squares))
