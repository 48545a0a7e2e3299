"""k-means: every recording goes to the nearest of k means."""

from dataclasses import dataclass, field

from voxdesk.clustering.base import FEATURE_CHOICE, Grouping, Method, Voices, comparable
from voxdesk.clustering.choose_k import count_people
from voxdesk.clustering.linkage import relabel
from voxdesk.clustering.methods.lloyd import lloyd
from voxdesk.core.cluster_types import FeatureKind, PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.parameters import parameter


@dataclass(frozen=True, slots=True)
class Params:
    """Parameters of the method."""

    features: FeatureKind = field(default=FeatureKind.EMBEDDING, metadata=FEATURE_CHOICE)
    restarts: int = parameter(4, "Starts from other random means; the best one counts.", low=1, high=50)
    rounds: int = parameter(100, "Rounds per start at most.", low=1, high=1000)


def run(voices: Voices, people: PeopleCount, params: Params, ctx: Context) -> Grouping:
    """Return k-means with the number of people asked for, or found by average linkage."""
    groups = count_people(voices, people, ctx)
    labels, _ = lloyd(comparable(voices), groups, ctx, restarts=params.restarts, rounds=params.rounds)
    return Grouping(relabel(labels))


def estimate_s(count: int, params: Params) -> float:
    """Return seconds, with about thirty recordings a person."""
    return 2.0 + params.restarts * 2e-8 * count**2


METHOD = Method(
    id="kmeans",
    title="k-means",
    help="Puts each recording with the nearest of k mean voices; k is found by average linkage.",
    paper="Lloyd 1982; Arthur & Vassilvitskii 2007",
    params=Params,
    run=run,
    estimate=estimate_s,
)
