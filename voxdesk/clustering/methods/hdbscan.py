"""HDBSCAN: groups are where recordings lie dense; what lies apart fits nobody."""

import warnings
from dataclasses import dataclass

import numpy as np

from voxdesk.clustering.base import Grouping, Method, Voices
from voxdesk.clustering.child import run_killable
from voxdesk.clustering.linkage import relabel, ward_linkage
from voxdesk.clustering.summary import group_means
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.errors import Words
from voxdesk.core.parameters import parameter
from voxdesk.core.types import Float32, Int64

_IN_PLACE = 1_000  # so few recordings are grouped before a process has started


@dataclass(frozen=True, slots=True)
class Params:
    """Parameters of the method."""

    smallest: int = parameter(2, "Fewest recordings of a person.", unit="recordings", low=2, high=1000)
    neighbours: int = parameter(
        2, "Recordings that must lie near for a place to count as dense.", unit="recordings", low=1, high=1000
    )
    joined: float = parameter(
        0.0, "Dense places nearer than this are one person.", unit="distance", low=0.0, high=2.0
    )


def run(voices: Voices, people: PeopleCount, params: Params, ctx: Context) -> Grouping:
    """Return scikit-learn's HDBSCAN; more groups than allowed are merged by Ward's criterion."""
    if len(voices) <= params.smallest:
        return Grouping(np.zeros(len(voices), dtype=np.int64))
    arguments = (voices.vectors, params.smallest, min(params.neighbours, len(voices)), params.joined)
    ctx.check()
    labels = _fit(*arguments) if len(voices) <= _IN_PLACE else run_killable(_fit, arguments, ctx)
    labels = relabel(labels)
    found = int(labels.max()) + 1
    allowed = people.clamp(found)
    if found > allowed:
        _, sizes, means = group_means(voices.vectors, labels)
        merged = ward_linkage(means, sizes.astype(np.float32), ctx).cut_into(allowed)
        labels = relabel(np.where(labels >= 0, merged[labels], -1))
    notes: tuple[Words, ...] = ()
    if found < allowed:
        notes = (
            Words(
                "HDBSCAN finds only {found} dense groups, fewer than the {wanted} asked for.",
                found=found,
                wanted=allowed,
            ),
        )
    return Grouping(labels, warnings=notes)


def _fit(vectors: Float32, smallest: int, neighbours: int, joined: float) -> Int64:
    from sklearn.cluster import HDBSCAN

    labels = np.full(len(vectors), -1, dtype=np.int64)
    # Everybody in one group is a last resort: allowed from the start, it swallows too much.
    for single in (False, True):
        model = HDBSCAN(
            min_cluster_size=smallest,
            min_samples=neighbours,
            cluster_selection_epsilon=joined,
            allow_single_cluster=single,
            copy=True,
        )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)  # copies of a recording lie at distance 0
            labels = model.fit_predict(np.asarray(vectors, dtype=np.float64)).astype(np.int64)
        if labels.max() >= 0:
            break
    return labels


def estimate_s(count: int, params: Params) -> float:
    """Return seconds: all distances, on one core."""
    return 0.5 + 4e-7 * count**2


METHOD = Method(
    id="hdbscan",
    title="HDBSCAN",
    help="Finds groups where recordings lie close together and leaves the rest to nobody.",
    paper="Campello, Moulavi & Sander 2013; McInnes & Healy 2017",
    params=Params,
    run=run,
    estimate=estimate_s,
)
