"""FasterPAM: k recordings that stand for their groups, swapped until no swap helps."""

from dataclasses import dataclass, field

import numpy as np

from voxdesk.clustering.base import FEATURE_CHOICE, SEED, Grouping, Method, Voices, comparable
from voxdesk.clustering.choose_k import count_people
from voxdesk.clustering.linkage import relabel
from voxdesk.clustering.methods.medoids import find_medoids, nearest_medoid, sample_rows
from voxdesk.core.cluster_types import FeatureKind, PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.errors import Words
from voxdesk.core.parameters import parameter
from voxdesk.core.types import Float32, Int64


@dataclass(frozen=True, slots=True)
class Params:
    """Parameters of the method."""

    features: FeatureKind = field(default=FeatureKind.EMBEDDING, metadata=FEATURE_CHOICE)
    rounds: int = parameter(100, "Rounds of swaps at most.", low=1, high=1000)
    sample: int = parameter(
        10_000,
        "Recordings that medoids are chosen from in larger folders.",
        unit="recordings",
        low=100,
        high=20_000,
    )


def run(voices: Voices, people: PeopleCount, params: Params, ctx: Context) -> Grouping:
    """Return FasterPAM with the number of people asked for, or found by average linkage."""
    vectors = comparable(voices)
    groups = count_people(voices, people, ctx)
    rows = sample_rows(len(vectors), params.sample)
    notes: tuple[Words, ...] = ()
    if len(rows) < len(vectors):
        notes = (
            Words(
                "The medoids were chosen from {count} of {total} recordings.",
                count=len(rows),
                total=len(vectors),
            ),
        )
    medoids = rows[find_medoids(_fasterpam, vectors[rows], (min(groups, len(rows)), params.rounds), ctx)]
    return Grouping(relabel(nearest_medoid(vectors, vectors[medoids], ctx)), warnings=notes)


def _fasterpam(distances: Float32, groups: int, rounds: int) -> Int64:
    import kmedoids

    if groups >= len(distances):
        return np.arange(len(distances))
    found = kmedoids.fasterpam(distances, groups, max_iter=rounds, random_state=SEED, n_cpu=1)
    return np.asarray(found.medoids, dtype=np.int64)


def estimate_s(count: int, params: Params) -> float:
    """Return seconds: the tree that finds k, the distances, and a few rounds of swaps."""
    return 1.5 + 2.5e-8 * count**2 + 5e-8 * min(count, params.sample) ** 2


METHOD = Method(
    id="fasterpam",
    title="FasterPAM",
    help="Chooses k recordings that best stand for all others; k is found by average linkage.",
    paper="Schubert & Rousseeuw 2021, Information Systems 101",
    params=Params,
    run=run,
    estimate=estimate_s,
)
