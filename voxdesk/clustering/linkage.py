"""Average and Ward linkage without a distance matrix: vectors in, the whole tree of merges out."""

from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
from numpy.typing import NDArray

from voxdesk.clustering import near
from voxdesk.clustering.duplicates import Copies, find_copies
from voxdesk.clustering.neighbours import KEPT, Lists, most_alike
from voxdesk.core.context import Context
from voxdesk.core.types import Float32

Int64 = NDArray[np.int64]

_BLOCK_CELLS = 2_000_000  # similarities made at once: 8 MB, a fiftieth of a second


@dataclass(frozen=True, slots=True)
class Tree:
    """Merges of ``leaves`` points, best first.

    Row i of ``pairs`` i64[m, 2] names the two nodes that became node ``leaves + i``.
    ``similarities`` f32[m] is how alike they were in the linkage's terms, and never rises.
    A tree grown down to a floor holds fewer than ``leaves - 1`` merges.
    """

    leaves: int
    pairs: Int64
    similarities: Float32

    def cut_at(self, similarity: float) -> Int64:
        """Return the labels i64[leaves] after all merges of at least ``similarity``."""
        return self._labels(int(np.sum(self.similarities >= similarity)))

    def cut_into(self, groups: int) -> Int64:
        """Return the labels i64[leaves] of ``groups`` groups (more when the tree ends before)."""
        return self._labels(min(max(self.leaves - groups, 0), len(self.pairs)))

    def count_at(self, similarity: float) -> int:
        """Return how many groups ``cut_at`` would give."""
        return self.leaves - int(np.sum(self.similarities >= similarity))

    def _labels(self, merges: int) -> Int64:
        parent = np.arange(self.leaves + merges)
        for index in range(merges - 1, -1, -1):
            node = self.leaves + index
            parent[self.pairs[index]] = parent[node]
        return relabel(parent[: self.leaves])


def relabel(labels: Int64) -> Int64:
    """Number the groups 0, 1, … from the largest to the smallest; -1 stays."""
    known = labels[labels >= 0]
    names, first, counts = np.unique(known, return_index=True, return_counts=True)
    rank = np.empty(len(names), dtype=np.int64)
    rank[np.lexsort((first, -counts))] = np.arange(len(names))
    result = np.full(len(labels), -1, dtype=np.int64)
    result[labels >= 0] = rank[np.searchsorted(names, known)]
    return result


class _Linkage(Enum):
    AVERAGE = auto()
    WARD = auto()


def average_linkage(vectors: Float32, ctx: Context, *, floor: float = -np.inf) -> Tree:
    """Build the tree of average linkage (UPGMA) by dot product over unit ``vectors`` f32[n, D].

    Exact below 50,000 vectors or without FAISS (``near.py``), in n·D memory. The mean similarity over all
    pairs across two groups is the dot product of their mean vectors. Groups that are each other's nearest may
    merge in any order: it is reducible (Murtagh 1983; Sumengen et al. Merges below ``floor`` are not looked
    for. Work falls mostly on the first round: n²·D multiplications, in blocks. Copies, which nothing can be
    more alike than, have merged before it: as ties they would merge one a round.
    """
    copies = find_copies(vectors)
    sizes = copies.sizes.astype(np.float32)
    means = vectors[copies.first]  # its own, to write into
    agglomeration = _Agglomeration(_Linkage.AVERAGE, means, sizes, floor)
    agglomeration.begin_with(copies)
    return agglomeration.grow(ctx)


def ward_linkage(means: Float32, sizes: Float32, ctx: Context) -> Tree:
    """Return Ward's tree (1963) over groups with ``means`` f32[g, D] and ``sizes`` f32[g].

    A similarity is minus the rise of the squared distances within groups. Reducible as well, so
    made the same way as ``average_linkage``.
    """
    return _Agglomeration(_Linkage.WARD, means.copy(), sizes, -np.inf).grow(ctx)


class _Agglomeration:
    """Groups by slot (a merged group takes its first member's slot) and each one's nearest.

    Every group keeps a short list of the likest and a bound on all others (``neighbours.py``). Both
    linkages are reducible: no merge makes anybody more alike to a third than its likelier half
    was. So bounds stay true, and all are searched anew only where a list has fallen below its bound.
    ``means`` are written into.
    """

    def __init__(self, linkage: _Linkage, means: Float32, sizes: Float32, floor: float) -> None:
        self.linkage = linkage
        self.count = len(means)
        self.floor = floor
        self.means = np.ascontiguousarray(means, dtype=np.float32)
        self.squares = _squares(self.means)
        self.sizes = np.array(sizes, dtype=np.float32)
        self.node = np.arange(self.count)
        self.home = np.arange(self.count)  # where the group that was in a slot is now
        self.nearest = np.full(self.count, -1, dtype=np.int64)
        self.best = np.full(self.count, -np.inf, dtype=np.float32)
        self.lists = np.full((self.count, KEPT), -1, dtype=np.int64)
        self.bound = np.full(self.count, np.inf, dtype=np.float32)
        self.leaves = self.count
        self.gathered: Float32 | None = None
        self.merged: list[tuple[Int64, Int64, Float32]] = []
        self.made = 0

    def begin_with(self, copies: Copies) -> None:
        """Let every slot stand for all rows that ``copies`` says are one."""
        self.leaves = len(copies.home)
        self.node = copies.first.copy()
        later = np.setdiff1d(np.arange(self.leaves), copies.first, assume_unique=True)
        slots = copies.home[later]
        order = np.argsort(slots, kind="stable")
        later, slots = later[order], slots[order]
        self.made = len(later)
        made = self.leaves + np.arange(self.made)
        # Each joins what its earlier copies became: the row that was first, or the node just made.
        begins = np.concatenate([[True], slots[1:] != slots[:-1]])[: self.made]
        joined = np.where(begins, copies.first[slots], made - 1)
        self.node[slots] = made  # the last of each slot stays
        self.merged.append((joined, later, self.squares[slots]))

    def grow(self, ctx: Context) -> Tree:
        active = np.arange(self.count)
        stale = active
        while len(active) > 1:
            self._find_nearest(stale, active, ctx)
            # A group whose nearest is below the floor can never merge: similarities only fall.
            active = active[self.best[active] >= self.floor]
            if len(active) < 2:
                break
            gone, changed = self._merge_mutual(active)
            active = np.setdiff1d(active, gone, assume_unique=True)
            touched = np.zeros(self.count, dtype=bool)
            touched[gone] = True
            touched[changed] = True
            # Nobody's nearest got nearer by a merge, so only those whose nearest merged look again.
            stale = active[touched[self.nearest[active]] | touched[active]]
            ctx.check()
        return self._tree()

    def _find_nearest(self, rows: Int64, active: Int64, ctx: Context) -> None:
        """The nearest of ``rows``: by their lists or, where those do not tell, among all."""
        step = max(1, _BLOCK_CELLS // (KEPT * self.means.shape[1]))
        doubtful = []
        for start in range(0, len(rows), step):
            ctx.check()
            block = rows[start : start + step]
            self._look_through_list(block)
            doubtful.append(block[self.best[block] < self.bound[block]])
        lost = np.concatenate(doubtful)
        if len(lost) == 0:
            return
        averaged = self.linkage is _Linkage.AVERAGE
        if averaged and near.pays(len(lost), len(active)) and near.can_be_near():
            found = near.nearly_most_alike(self.means, active, lost, ctx)
            self._take_lists(lost, found)
            return
        candidates = self._gather(active)

        def alike(block: Int64, part: slice) -> Float32:
            products = self.means[block] @ candidates[part].T
            return self._alike(products, block[:, None], active[None, part])

        self._take_lists(lost, most_alike(alike, lost, active, ctx))

    def _gather(self, active: Int64) -> Float32:
        """The means of ``active``, which only get fewer: thousands of rounds write to the same memory."""
        if self.gathered is None:
            self.gathered = np.empty((len(active), self.means.shape[1]), dtype=np.float32)
        room = self.gathered[: len(active)]
        return np.take(self.means, active, axis=0, out=room, mode="clip")

    def _take_lists(self, rows: Int64, found: Lists) -> None:
        self.lists[rows], self.bound[rows] = found.ids, found.bound
        step = max(1, _BLOCK_CELLS // (KEPT * self.means.shape[1]))
        for start in range(0, len(rows), step):
            self._look_through_list(rows[start : start + step])

    def _look_through_list(self, rows: Int64) -> None:
        there = self._at_home(self.lists[rows])
        similarity = self._alike_pairs(rows, there)
        self.lists[rows] = there
        self.best[rows] = similarity.max(axis=1)
        likest = np.where(similarity == self.best[rows, None], there, self.count)
        self.nearest[rows] = likest.min(axis=1)

    def _at_home(self, slots: Int64) -> Int64:
        return np.where(slots < 0, -1, self.home[slots])

    def _alike_pairs(self, rows: Int64, columns: Int64) -> Float32:
        """Similarities f32[r, c] of ``rows`` i64[r] to ``columns`` i64[r, c]; none to itself and to -1."""
        products = np.einsum("rd,rcd->rc", self.means[rows], self.means[columns])
        similarity = self._alike(products, rows[:, None], columns)
        similarity[(columns < 0) | (columns == rows[:, None])] = -np.inf
        return similarity

    def _alike(self, products: Float32, rows: Int64, columns: Int64) -> Float32:
        if self.linkage is _Linkage.AVERAGE:
            return products
        distances = self.squares[rows] + self.squares[columns] - 2.0 * products
        sizes = self.sizes[rows], self.sizes[columns]
        rise: Float32 = distances * (sizes[0] * sizes[1] / (sizes[0] + sizes[1]))
        return -rise

    def _merge_mutual(self, active: Int64) -> tuple[Int64, Int64]:
        partner = self.nearest[active]
        mutual = (self.nearest[partner] == active) & (active < partner)
        first, second = active[mutual], partner[mutual]
        if len(first) == 0:  # rounding broke a tie in a circle: the best pair goes ahead
            top = active[self.best[active].argmax()]
            first, second = np.array([top]), np.array([self.nearest[top]])
        self.merged.append((self.node[first], self.node[second], self.best[first].copy()))
        self.node[first] = self.leaves + self.made + np.arange(len(first))
        self.made += len(first)
        size, other = self.sizes[first, None], self.sizes[second, None]
        self.means[first] = (self.means[first] * size + self.means[second] * other) / (size + other)
        self.squares[first] = _squares(self.means[first])
        self.sizes[first] += self.sizes[second]
        self.home[second] = first
        self.home = self.home[self.home]
        self._join_lists(first, second)
        return second, first

    def _join_lists(self, first: Int64, second: Int64) -> None:
        """A merged group's list is the best of both lists; who falls out of it is in the bound."""
        there = np.sort(
            self._at_home(np.concatenate([self.lists[first], self.lists[second]], axis=1)), axis=1
        )
        there[:, 1:][there[:, 1:] == there[:, :-1]] = -1
        similarity = self._alike_pairs(first, there)
        order = np.argsort(-similarity, axis=1)
        self.lists[first] = np.take_along_axis(there, order[:, :KEPT], axis=1)
        left_out = np.take_along_axis(similarity, order[:, KEPT : KEPT + 1], axis=1)[:, 0]
        self.bound[first] = np.maximum(np.maximum(self.bound[first], self.bound[second]), left_out)

    def _tree(self) -> Tree:
        if not self.merged:
            return Tree(self.leaves, np.empty((0, 2), dtype=np.int64), np.empty(0, dtype=np.float32))
        left = np.concatenate([part[0] for part in self.merged])
        right = np.concatenate([part[1] for part in self.merged])
        similarity = np.concatenate([part[2] for part in self.merged])
        return _sorted_tree(self.leaves, np.stack([left, right], axis=1), similarity)


def _squares(vectors: Float32) -> Float32:
    squares: Float32 = np.einsum("ij,ij->i", vectors, vectors)
    return squares


def _sorted_tree(leaves: int, pairs: Int64, similarities: Float32) -> Tree:
    """Put merges in falling order of similarity, a child always before its parent."""
    capped = similarities.copy()
    for index, (left, right) in enumerate(pairs):
        for child in (left, right):
            if child >= leaves:  # rounding may put a parent a hair above its child
                capped[index] = min(capped[index], capped[child - leaves])
    order = np.argsort(-capped, kind="stable")
    renamed = np.arange(leaves + len(pairs))
    renamed[leaves + order] = leaves + np.arange(len(order))
    return Tree(leaves, renamed[pairs[order]], capped[order])
