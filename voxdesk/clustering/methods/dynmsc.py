"""DynMSC: medoids whose number is the one with the best medoid silhouette."""

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

_HEADROOM = 1.25  # kmax over the second opinion: its k follows kmax when people have few recordings
_APART = 0.2  # share by which the two opinions may differ without a word


@dataclass(frozen=True, slots=True)
class Params:
    """Parameters of the method."""

    features: FeatureKind = field(default=FeatureKind.EMBEDDING, metadata=FEATURE_CHOICE)
    kmax: int = parameter(
        0,
        "People at most; 0 takes a quarter more than average linkage finds.",
        unit="people",
        low=0,
        high=5000,
    )
    rounds: int = parameter(10, "Rounds of swaps for each number of people at most.", low=1, high=1000)
    sample: int = parameter(
        4_000,
        "Recordings that medoids are chosen from in larger folders.",
        unit="recordings",
        low=100,
        high=20_000,
    )


def run(voices: Voices, people: PeopleCount, params: Params, ctx: Context) -> Grouping:
    """Return DynMSC from a bounded kmax downwards, told beside what average linkage finds."""
    vectors = comparable(voices)
    second = count_people(voices, people, ctx)
    rows = sample_rows(len(vectors), params.sample)
    low, high = _bounds(second, people, params, len(rows))
    if high < 2 or len(rows) < 3:
        return Grouping(np.zeros(len(vectors), dtype=np.int64), {"second_opinion": float(second)})
    medoids = rows[find_medoids(_dynmsc, vectors[rows], (low, high, params.rounds), ctx)]
    labels = relabel(nearest_medoid(vectors, vectors[medoids], ctx))
    quality = {"second_opinion": float(second), "kmax": float(high)}
    notes = _doubts(len(medoids), second, high, people)
    if len(rows) < len(vectors):
        chosen = Words(
            "The medoids were chosen from {count} of {total} recordings.", count=len(rows), total=len(vectors)
        )
        notes = (*notes, chosen)
    return Grouping(labels, quality, notes)


def _bounds(second: int, people: PeopleCount, params: Params, count: int) -> tuple[int, int]:
    """The least and the greatest number of people to try."""
    if not people.automatic:
        high = people.clamp(count)
    elif params.kmax:
        high = params.kmax
    else:
        high = round(second * _HEADROOM) + 3
    high = min(high, count - 1)
    return min(max(people.low or 2, 2), high), high


def _doubts(found: int, second: int, kmax: int, people: PeopleCount) -> tuple[Words, ...]:
    if people.exact is not None:
        return ()
    doubts = []
    if found >= 0.95 * kmax:
        doubts.append(
            Words(
                "DynMSC found {found} people, next to the most it was allowed ({most}): with few recordings "
                "a person its number follows that limit.",
                found=found,
                most=kmax,
            )
        )
    if abs(found - second) > _APART * max(found, second):
        doubts.append(
            Words(
                "DynMSC finds {found} people, average linkage {second}: trust neither blindly.",
                found=found,
                second=second,
            )
        )
    return tuple(doubts)


def _dynmsc(distances: Float32, low: int, high: int, rounds: int) -> Int64:
    import kmedoids

    found = kmedoids.dynmsc(distances, high, minimum_k=low, max_iter=rounds, random_state=SEED)
    return np.asarray(found.medoids, dtype=np.int64)


def estimate_s(count: int, params: Params) -> float:
    """Return seconds, with about thirty recordings a person: every k from kmax down is made once."""
    used = min(count, params.sample)
    return 1.5 + 2.5e-8 * count**2 + 1.5e-8 * used**2 * (params.kmax or count / 25)


METHOD = Method(
    id="dynmsc",
    title="DynMSC",
    help="Chooses recordings that stand for their groups, and as many of them as separate best.",
    paper="Lenssen & Schubert 2024, Information Systems 120",
    params=Params,
    run=run,
    estimate=estimate_s,
)
