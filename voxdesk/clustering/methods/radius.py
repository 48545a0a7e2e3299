"""Radius neighbours: who lies near a group's mean belongs to it, who lies near none is unknown."""

from dataclasses import dataclass, field

import numpy as np

from voxdesk.clustering.base import FEATURE_CHOICE, Grouping, Method, Voices, comparable
from voxdesk.clustering.choose_k import count_in_tree
from voxdesk.clustering.linkage import average_linkage, relabel
from voxdesk.clustering.summary import group_means
from voxdesk.core.cluster_types import NOBODY, FeatureKind, PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.errors import Words
from voxdesk.core.parameters import parameter
from voxdesk.core.types import Float32, Int64

_STRANGERS = 0.01  # share of strangers that may be given a group, where the model says how
_BLOCK_ROWS = 256
_ROUNDING = 1e-3  # copies of one recording lie apart by as much in float32


@dataclass(frozen=True, slots=True)
class Params:
    """Parameters of the method."""

    features: FeatureKind = field(default=FeatureKind.EMBEDDING, metadata=FEATURE_CHOICE)
    radius: float = parameter(
        0.0, "Distance from a group's mean beyond which a voice is unknown; 0 finds it.", low=0.0, high=2.0
    )
    inside: float = parameter(
        0.98,
        "Share of the founding recordings within the radius, where it has to be measured.",
        low=0.5,
        high=1.0,
    )
    smallest: int = parameter(2, "Fewest recordings that found a group.", unit="recordings", low=1, high=1000)


def run(voices: Voices, people: PeopleCount, params: Params, ctx: Context) -> Grouping:
    """Return groups of average linkage give the means; recordings too far from every mean are unknown."""
    vectors = comparable(voices)
    tree = average_linkage(vectors, ctx)
    labels = tree.cut_into(count_in_tree(tree, voices, vectors, people, ctx))
    sizes = np.bincount(labels)
    founding = np.where(sizes[labels] >= params.smallest, labels, NOBODY)
    if np.all(founding == NOBODY):
        return Grouping(founding, warnings=(Words("No voice occurs in more than one recording."),))
    radius = choose_radius(voices, vectors, founding, params)
    found = classify(vectors, founding, vectors, radius, ctx)
    return Grouping(relabel(found), {"radius": radius})


def classify(known: Float32, labels: Int64, new: Float32, radius: float, ctx: Context) -> Int64:
    """Return labels i64[m] for ``new`` f32[m, D]: the nearest group's within ``radius`` of its mean, else -1.

    ``known`` f32[n, D] with ``labels`` i64[n] give the means. All vectors are of unit length,
    distances Euclidean between them.
    """
    from sklearn.neighbors import NearestNeighbors

    names, means = _unit_means(known, labels)
    if len(names) == 0:
        return np.full(len(new), NOBODY, dtype=np.int64)
    model = NearestNeighbors(radius=radius, algorithm="brute").fit(means)
    found = np.empty(len(new), dtype=np.int64)
    for start in range(0, len(new), _BLOCK_ROWS):
        ctx.check()
        block = new[start : start + _BLOCK_ROWS]
        _, near = model.radius_neighbors(block, sort_results=True)
        found[start : start + len(block)] = [names[reach[0]] if len(reach) else NOBODY for reach in near]
    return found


def choose_radius(voices: Voices, vectors: Float32, labels: Int64, params: Params) -> float:
    """Return the radius that was asked for; else the model's for so many people; else the measured one.

    ``vectors`` f32[n, D] with ``labels`` i64[n] are the founding recordings.
    """
    if params.radius > 0:
        return params.radius
    if voices.kind is FeatureKind.EMBEDDING and voices.calibration is not None:
        people = len(np.unique(labels[labels >= 0]))
        return float(np.sqrt(2.0 - 2.0 * voices.calibration.threshold(people, _STRANGERS)))
    return measured_radius(vectors, labels, params.inside)


def measured_radius(vectors: Float32, labels: Int64, inside: float) -> float:
    """Give the distance from their group's mean, itself left out, within which ``inside`` of the rows lie."""
    names, sizes, means = group_means(vectors, labels)
    rows = np.flatnonzero(labels >= 0)
    slot = np.searchsorted(names, labels[rows])
    size = sizes[slot][:, None].astype(np.float32)
    others = means[slot] * size - vectors[rows]
    several = size[:, 0] > 1
    if not several.any():
        return 1.0
    others = others[several] / np.maximum(np.linalg.norm(others[several], axis=1, keepdims=True), 1e-12)
    distances = np.linalg.norm(vectors[rows][several] - others, axis=1)
    return float(np.quantile(distances, inside)) + _ROUNDING


def _unit_means(vectors: Float32, labels: Int64) -> tuple[Int64, Float32]:
    names, _, means = group_means(vectors, labels)
    lengths = np.linalg.norm(means, axis=1, keepdims=True)
    return names, (means / np.maximum(lengths, 1e-12)).astype(np.float32)


def estimate_s(count: int, params: Params) -> float:
    """Return seconds: the tree, then every recording against every mean."""
    return 1.5 + 3.5e-8 * count**2


METHOD = Method(
    id="radius",
    title="Radius neighbours",
    help="Recordings within a radius of a group's mean belong to it, all others are unknown.",
    paper="Bentley 1975 (neighbours within a radius)",
    params=Params,
    run=run,
    estimate=estimate_s,
)
