"""Embeddings of labelled recordings in; support vector machines for gender and for children out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from voxdesk.core.types import Float32, Float64, Int64
from voxdesk.training.data.dataset import GENDERS, Recording
from voxdesk.training.runs.gender import tells_gender

GAMMA = 1.0
_SLACK = 1.0


@dataclass(frozen=True, slots=True)
class VoiceMachines:
    """Support ``vectors`` f32[n, D]; ``weights`` f32[n, 2] and ``offsets`` f32[2]: of male, of child."""

    vectors: Float32
    weights: Float32
    offsets: Float32

    def scores(self, voices: Float32) -> Float64:
        """Score unit vectors f32[m, D]: the decisions f64[m, 2]."""
        cosines = np.asarray(voices @ self.vectors.T, dtype=np.float64)
        found: Float64 = np.exp(2.0 * GAMMA * (cosines - 1.0)) @ self.weights.astype(float) + self.offsets
        return found


def fit_voice_machines(vectors: Float32, recordings: Sequence[Recording]) -> VoiceMachines:
    """Fit to unit ``vectors`` f32[n, D] of ``recordings``: adults with a label, and children.

    Raises ValueError without women, men and children.
    """
    from sklearn.svm import SVC

    adult = np.array([tells_gender(recording) for recording in recordings])
    child = np.array([recording.is_child for recording in recordings])
    balance = gender_weights(recordings)
    male = np.array([recording.gender == GENDERS[1] for recording in recordings])
    # As many children as grown people, or the few of them would never win.
    even = np.where(child, (~child).sum() / max(1, child.sum()), 1.0)
    found = []
    for rows, labels, shares in (
        (np.flatnonzero(adult & (balance > 0)), male, balance),
        (np.flatnonzero(adult | child), child, even),
    ):
        machine = SVC(C=_SLACK, gamma=GAMMA)
        machine.fit(vectors[rows], labels[rows], sample_weight=shares[rows])
        found.append((rows[machine.support_], machine.dual_coef_[0], float(machine.intercept_[0])))
    return _joined(vectors, found)


def gender_weights(recordings: Sequence[Recording]) -> Float64:
    """Weigh each recording f64[n]: women and men the same within a corpus, children nothing.

    A corpus of one gender counts nothing either: it would teach its microphone as that gender. A
    person counts by the root of their recordings.
    """
    counts = Counter(recording.speaker for recording in recordings)
    weights = np.array(
        [counts[each.speaker] ** -0.5 if tells_gender(each) else 0.0 for each in recordings], dtype=np.float64
    )
    for corpus in {recording.corpus for recording in recordings}:
        sides = [
            np.array([(each.corpus, each.gender) == (corpus, gender) for each in recordings])
            for gender in GENDERS
        ]
        totals = [float(weights[side].sum()) for side in sides]
        for side, own in zip(sides, totals, strict=True):
            weights[side] *= sum(totals) / (2 * own) if min(totals) > 0 else 0.0
    return weights


def _joined(vectors: Float32, found: Sequence[tuple[Int64, Float64, float]]) -> VoiceMachines:
    """Both machines over the support vectors of either."""
    rows = np.unique(np.concatenate([support for support, _, _ in found]))
    weights = np.zeros((len(rows), len(found)), dtype=np.float32)
    for number, (support, shares, _) in enumerate(found):
        weights[np.searchsorted(rows, support), number] = shares
    offsets = np.array([offset for _, _, offset in found], dtype=np.float32)
    return VoiceMachines(vectors[rows], weights, offsets)
