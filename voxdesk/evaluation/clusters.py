"""True and found groups in; accuracy, NMI, ARI, purity and the error in their number out.

A found label of -1 fits nobody: it is never right, and counts as a group of its own in NMI and ARI.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Labels = NDArray[np.int64]

_UNMATCHED = -2  # a person whom no group stands for; differs from every label


@dataclass(frozen=True, slots=True)
class ClusterScores:
    """Hold how found groups agree with the truth.

    ``acc`` is the share of items in the group matched to their person (one each at most, Hungarian). ``nmi``
    is the normalised mutual information (arithmetic mean), ``ari`` the adjusted Rand index (Hubert & Arabie
    1985). ``purity`` is the share in groups where their person is the commonest. ``k_error`` is found people
    minus true people.
    """

    acc: float
    nmi: float
    ari: float
    purity: float
    k_error: int


def score_groups(truth: Labels, found: Labels) -> ClusterScores:
    """Compare ``found`` i64[n] with ``truth`` i64[n] (any numbers). Raises ValueError when n is 0."""
    truth, found = np.asarray(truth), np.asarray(found)
    if len(truth) != len(found) or len(truth) == 0:
        raise ValueError("truth and found must be equally many, and at least one")
    table = _contingency(truth, found)
    return ClusterScores(
        acc=float(correct(truth, found).mean()),
        nmi=mutual_information(truth, found),
        ari=agreement(truth, found),
        purity=float(table.max(axis=0).sum()) / len(truth) if table.size else 0.0,
        k_error=table.shape[1] - table.shape[0],
    )


def mutual_information(truth: Labels, found: Labels) -> float:
    """Normalised mutual information of two groupings i64[n] of the same items, by the arithmetic mean."""
    from sklearn.metrics import normalized_mutual_info_score

    return float(normalized_mutual_info_score(truth, _apart(np.asarray(found))))


def agreement(first: Labels, second: Labels) -> float:
    """Return adjusted Rand index of two groupings i64[n] of the same items: 1 the same, about 0 by chance."""
    from sklearn.metrics import adjusted_rand_score

    return float(adjusted_rand_score(_apart(np.asarray(first)), _apart(np.asarray(second))))


def correct(truth: Labels, found: Labels) -> NDArray[np.bool_]:
    """Tell whether each item is in the group matched to its person, bool[n]; its mean is the accuracy."""
    people, row = np.unique(truth, return_inverse=True)
    table = _contingency(truth, found)
    names = np.unique(found[found >= 0])
    partner = np.full(len(people), _UNMATCHED, dtype=np.int64)
    rows, columns = _assignment(table)
    partner[rows] = names[columns]
    return np.asarray(partner[row] == found)


def _contingency(truth: Labels, found: Labels) -> NDArray[np.int64]:
    """Items by person (rows) and group (columns); those that fit nobody are left out."""
    people, row = np.unique(truth, return_inverse=True)
    groups = np.unique(found[found >= 0])
    table = np.zeros((len(people), len(groups)), dtype=np.int64)
    inside = found >= 0
    np.add.at(table, (row[inside], np.searchsorted(groups, found[inside])), 1)
    return table


def _assignment(table: NDArray[np.int64]) -> tuple[Labels, Labels]:
    from scipy.optimize import linear_sum_assignment

    rows, columns = linear_sum_assignment(table, maximize=True)
    return rows, columns


def _apart(labels: Labels) -> Labels:
    """Labels in which everything that fits nobody stands alone."""
    nobody = np.flatnonzero(labels < 0)
    result = labels.astype(np.int64, copy=True)
    result[nobody] = max(int(labels.max(initial=0)), 0) + 1 + np.arange(len(nobody))
    return result
