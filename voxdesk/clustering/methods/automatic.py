"""The default: average linkage to the calibrated similarity, made safe for what folders hold."""

from dataclasses import dataclass

import numpy as np

from voxdesk.clustering.base import Grouping, Method, Voices, comparable
from voxdesk.clustering.choose_k import (
    SHARE_OF_ODDS,
    best_silhouette,
    calibrated_groups,
    same_voice_similarity,
)
from voxdesk.clustering.linkage import Tree, average_linkage, relabel, ward_linkage
from voxdesk.clustering.refine import absorb_small_clusters
from voxdesk.clustering.summary import group_means
from voxdesk.core.cluster_types import NOBODY, FeatureKind, PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.parameters import parameter
from voxdesk.core.types import Float32, Int64

_MIN_SPEECH_S = 1.0  # where the model brings no limit of its own


@dataclass(frozen=True, slots=True)
class Params:
    """Parameters of the method."""

    min_speech_s: float = parameter(
        0.0,
        "Net speech that a voice heard only once needs to count as a person; 0 takes the model's.",
        unit="s",
        low=0.0,
        high=60.0,
    )
    caution: float = parameter(
        SHARE_OF_ODDS,
        "How much many people speak against two voices being one.",
        low=0.0,
        high=2.0,
    )
    leftovers: float = parameter(
        0.3, "Groups smaller than this share of the usual size join others more easily.", low=0.0, high=1.0
    )


def run(voices: Voices, people: PeopleCount, params: Params, ctx: Context) -> Grouping:
    """Return groups of average linkage; with fewer people allowed, the smallest groups find a home first."""
    vectors = comparable(voices)
    tree, free = _free_groups(voices, vectors, params.caution, ctx)
    labels = _cut(tree, free, vectors, people.clamp(int(free.max()) + 1), ctx)
    if people.exact is None:
        if voices.calibration is not None and voices.kind is FeatureKind.EMBEDDING:
            joined = absorb_small_clusters(vectors, labels, params.leftovers, voices.calibration)
            labels = joined if len(np.unique(joined)) >= (people.low or 1) else labels
        labels = _drop_short_singletons(relabel(labels), voices, params)
    return Grouping(relabel(labels))


def _free_groups(voices: Voices, vectors: Float32, caution: float, ctx: Context) -> tuple[Tree, Int64]:
    """The tree, grown no further than needed, and the groups that it gives by itself, i64[n]."""
    if voices.kind is FeatureKind.EMBEDDING and voices.calibration is not None:
        # Below even odds nothing is ever one person, however few people there are.
        tree = average_linkage(vectors, ctx, floor=same_voice_similarity(voices.calibration))
        return tree, calibrated_groups(tree, voices.calibration, caution)
    tree = average_linkage(vectors, ctx)
    return tree, tree.cut_into(best_silhouette(tree, vectors, PeopleCount(), ctx))


def _cut(tree: Tree, free: Int64, vectors: Float32, groups: int, ctx: Context) -> Int64:
    """``groups`` groups, where ``free`` i64[n] are those that the voices give by themselves.

    Below their number Ward's criterion goes on from them: average linkage itself would rather join
    two real people than a stray recording with anybody.
    """
    names, sizes, means = group_means(vectors, free)
    if groups == len(names):
        return free
    if groups > len(names):
        return tree.cut_into(groups)
    merged: Int64 = ward_linkage(means, sizes.astype(np.float32), ctx).cut_into(groups)[free]
    return merged


def _drop_short_singletons(labels: Int64, voices: Voices, params: Params) -> Int64:
    """A recording alone in its group with too little speech is nobody: too little to found a person on."""
    least = params.min_speech_s or (voices.calibration.min_speech_s if voices.calibration else _MIN_SPEECH_S)
    alone = np.bincount(labels)[labels] == 1
    return np.where(alone & (voices.speech_s < least), NOBODY, labels)


def estimate_s(count: int, params: Params) -> float:
    """Return seconds: n² similarities, and a little more."""
    return 0.1 + 2.5e-8 * count**2


METHOD = Method(
    id="auto",
    title="Automatic",
    help="Merges the most similar voices until the remaining groups sound like different people.",
    paper="Average linkage: Sokal & Michener 1958; Ward 1963; reciprocal merging: Sumengen et al. 2021",
    params=Params,
    run=run,
    estimate=estimate_s,
)
