"""Average-linkage agglomeration: groups merge, the likest first, until the calibrated similarity."""

from dataclasses import dataclass, field

from voxdesk.clustering.base import FEATURE_CHOICE, Grouping, Method, Voices, comparable
from voxdesk.clustering.choose_k import count_in_tree
from voxdesk.clustering.linkage import average_linkage
from voxdesk.core.cluster_types import FeatureKind, PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.parameters import parameter


@dataclass(frozen=True, slots=True)
class Params:
    """Parameters of the method."""

    features: FeatureKind = field(default=FeatureKind.EMBEDDING, metadata=FEATURE_CHOICE)
    threshold: float = parameter(
        0.0, "Mean similarity at which merging ends; 0 takes the calibrated one.", low=0.0, high=1.0
    )


def run(voices: Voices, people: PeopleCount, params: Params, ctx: Context) -> Grouping:
    """Cut the tree at the threshold, or into the number of people that was asked for."""
    vectors = comparable(voices)
    tree = average_linkage(vectors, ctx)
    if params.threshold > 0 and people.exact is None:
        groups = people.clamp(tree.count_at(params.threshold))
    else:
        groups = count_in_tree(tree, voices, vectors, people, ctx)
    return Grouping(tree.cut_into(groups))


def estimate_s(count: int, params: Params) -> float:
    """Return seconds: n² similarities and a little more."""
    return 0.1 + 2.5e-8 * count**2


METHOD = Method(
    id="agglomerative",
    title="Agglomerative",
    help="Merges the two most similar groups again and again, until none are similar enough.",
    paper="Sokal & Michener 1958 (average linkage); Sumengen et al. 2021 (reciprocal merging)",
    params=Params,
    run=run,
    estimate=estimate_s,
)
