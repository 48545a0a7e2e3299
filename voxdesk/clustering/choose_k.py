"""How many people there are: from the calibrated tree, or from the silhouette where nothing is calibrated."""

import numpy as np

from voxdesk.clustering.base import Voices, comparable
from voxdesk.clustering.evidence import likeliest_cut, merge_evidence
from voxdesk.clustering.linkage import Tree, average_linkage
from voxdesk.clustering.summary import silhouettes
from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.cluster_types import FeatureKind, PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.types import Float32, Int64

SHARE_OF_ODDS = 0.45
"""How much of the odds between one person and two counts, see docs/decisions/006-default-clustering.md."""
_MEASURED_ODDS = 4.2
"""Their natural logarithm with 66 people, who the share was measured with; what is beyond counts whole."""

_ROUNDS, _SETTLED = 20, 0.02
_TRIED = 24  # numbers of people whose silhouettes are compared
_SCORED_ROWS = 5_000  # rows that a silhouette is measured on


def same_voice_similarity(calibration: Calibration, llr: float = 0.0) -> float:
    """Return the similarity whose natural-log likelihood ratio of one person against two is ``llr``."""
    return (llr - calibration.offset) / calibration.scale


def count_calibrated(tree: Tree, calibration: Calibration, share: float = SHARE_OF_ODDS) -> int:
    """Return how many groups ``tree`` falls into where the calibration says that people differ.

    The more people there are, the likelier two of them are alike by chance. Before anything is heard, the
    odds that two recordings are one person's follow from the groups' sizes (Simpson's index). So they are
    found together with the groups, beginning at even odds. Groups are compared by means over many pairs,
    which err less than one pair. Of the logarithm of those odds a measured ``share`` counts, with more people
    than it was measured with all that is beyond.
    """
    llr = 0.0
    for _ in range(_ROUNDS):
        labels = tree.cut_at(same_voice_similarity(calibration, llr))
        needed = _needed(labels, share)
        if abs(needed - llr) < _SETTLED:
            break
        llr = needed
    return tree.count_at(same_voice_similarity(calibration, llr))


def calibrated_groups(tree: Tree, calibration: Calibration, share: float = SHARE_OF_ODDS) -> Int64:
    """Return labels i64[n] of the likeliest groups of ``tree``: whole groups are weighed, not single pairs.

    The odds before anything is heard are found together with the groups, as in ``count_calibrated``.
    """
    evidence = merge_evidence(tree, calibration)
    needed = 0.0
    for _ in range(_ROUNDS):
        labels = likeliest_cut(tree, evidence, needed)
        asked = _needed(labels, share)
        if abs(asked - needed) < _SETTLED:
            break
        needed = asked
    return labels


def _needed(labels: Int64, share: float) -> float:
    """How much must speak for two rows being one person's, in groups such as ``labels`` i64[n]."""
    odds = max(0.0, -_log_odds_of_one_person(labels))
    return share * min(odds, _MEASURED_ODDS) + max(0.0, odds - _MEASURED_ODDS)


def _log_odds_of_one_person(labels: Int64) -> float:
    """Natural-log odds that two rows drawn at random are in one group."""
    share = np.bincount(labels) / max(len(labels), 1)
    same = float((share**2).sum())
    return float(np.log(max(same, 1e-12)) - np.log(max(1.0 - same, 1e-12)))


def count_people(voices: Voices, people: PeopleCount, ctx: Context) -> int:
    """Return how many groups to make of ``voices`` within ``people``, for methods that must be told."""
    if people.exact is not None:
        return min(people.exact, len(voices))
    vectors = comparable(voices)
    tree = average_linkage(vectors, ctx)
    return count_in_tree(tree, voices, vectors, people, ctx)


def count_in_tree(tree: Tree, voices: Voices, vectors: Float32, people: PeopleCount, ctx: Context) -> int:
    """Return the same for a tree that is at hand, over ``vectors`` f32[n, D] of unit length."""
    if people.exact is not None:
        return min(people.exact, len(voices))
    if voices.kind is FeatureKind.EMBEDDING and voices.calibration is not None:
        found = count_calibrated(tree, voices.calibration)
        return min(people.clamp(found), len(voices))
    return best_silhouette(tree, vectors, people, ctx)


def best_silhouette(tree: Tree, vectors: Float32, people: PeopleCount, ctx: Context) -> int:
    """Give the number of groups, of some two dozen tried, whose cut of ``tree`` has the best mean silhouette.

    Groups of one count as 0, which keeps the number from running away when people have few
    recordings. Measured on a sample of large folders; always at least 1.
    """
    count = len(vectors)
    low = min(people.low or 2, count)
    high = min(people.high or max(2, count // 2), count)
    if count < 3 or high < 2:
        return max(1, min(high, count))
    tried = np.unique(np.geomspace(max(low, 2), high, _TRIED).round().astype(int))
    best, chosen = -np.inf, int(tried[0])
    rows = np.arange(count)
    if count > _SCORED_ROWS:
        rows = np.sort(np.random.default_rng(0).choice(count, _SCORED_ROWS, replace=False))
    for groups in tried:
        ctx.check()
        score = float(silhouettes(vectors[rows], tree.cut_into(int(groups))[rows], ctx).mean())
        if score > best:
            best, chosen = score, int(groups)
    return chosen
