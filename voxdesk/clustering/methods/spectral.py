"""Spectral clustering: a graph of neighbours, its slow directions, and k from the eigengap."""

from dataclasses import dataclass, field

import numpy as np

from voxdesk.clustering.base import FEATURE_CHOICE, SEED, Grouping, Method, Voices, comparable
from voxdesk.clustering.child import run_killable
from voxdesk.clustering.linkage import relabel
from voxdesk.clustering.methods.lloyd import lloyd
from voxdesk.core.cluster_types import FeatureKind, PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.errors import Words
from voxdesk.core.parameters import parameter
from voxdesk.core.types import Float32

_IN_PLACE = 500  # so few recordings are done before a process has started


@dataclass(frozen=True, slots=True)
class Params:
    """Parameters of the method."""

    features: FeatureKind = field(default=FeatureKind.EMBEDDING, metadata=FEATURE_CHOICE)
    neighbours: int = parameter(
        10, "Nearest recordings that each one is tied to.", unit="recordings", low=2, high=500
    )
    most: int = parameter(
        400, "People at most when their number is to be found.", unit="people", low=2, high=2000
    )


def run(voices: Voices, people: PeopleCount, params: Params, ctx: Context) -> Grouping:
    """Return normalised spectral clustering of the neighbour graph; the widest eigengap gives the number."""
    count = len(voices)
    if count < 4:
        groups = min(people.clamp(1), count)
        return Grouping(np.arange(count, dtype=np.int64) % max(groups, 1))
    most = min(people.high or params.most, count - 1)
    wanted = min(most + 1, count - 1)
    neighbours = min(params.neighbours, count - 1)
    arguments = (comparable(voices), neighbours, wanted)
    ctx.check()
    if count <= _IN_PLACE:
        values, directions = _eigen(*arguments)
    else:
        values, directions = run_killable(_eigen, arguments, ctx)
    groups = eigengap(values, people.low or 1, most)
    rows = directions[:, :groups]
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    labels, _ = lloyd((rows / np.maximum(lengths, 1e-12)).astype(np.float32), groups, ctx)
    notes: tuple[Words, ...] = ()
    if people.automatic and groups == most:
        notes = (
            Words(
                "The number of people reached its limit of {most}; raise “most” to look further.", most=most
            ),
        )
    return Grouping(relabel(labels), warnings=notes)


def eigengap(values: Float32, low: int, high: int) -> int:
    """Return the number from ``low`` to ``high`` after which the falling eigenvalues f32[m] drop furthest."""
    drops = values[:-1] - values[1:]
    high = min(high, len(drops))
    low = min(low, high)
    return low + int(np.argmax(drops[low - 1 : high])) if high >= 1 else 1


def _eigen(vectors: Float32, neighbours: int, wanted: int) -> tuple[Float32, Float32]:
    """The ``wanted`` largest eigenvalues of the graph, falling, and their vectors f32[n, wanted]."""
    from sklearn.decomposition import TruncatedSVD
    from sklearn.neighbors import kneighbors_graph

    graph = kneighbors_graph(vectors, neighbours, mode="distance", metric="cosine")
    graph.data = np.maximum(1.0 - graph.data, 1e-6)
    graph = graph.maximum(graph.T).tocsr()
    root = 1.0 / np.sqrt(np.asarray(graph.sum(axis=1)).ravel())
    rows = np.repeat(np.arange(len(vectors)), np.diff(graph.indptr))
    # Half the graph plus half the identity has no negative eigenvalues, so singular values are them.
    graph.data = 0.5 * graph.data * root[rows] * root[graph.indices]
    graph.setdiag(graph.diagonal() + 0.5)
    svd = TruncatedSVD(wanted, algorithm="arpack", random_state=SEED)
    directions = svd.fit_transform(graph.tocsr()) / np.maximum(svd.singular_values_, 1e-12)
    return svd.singular_values_.astype(np.float32), directions.astype(np.float32)


def estimate_s(count: int, params: Params) -> float:
    """Return seconds, of which most go into the eigenvectors."""
    directions: float = min(params.most, count) ** 1.2
    return 2.0 + 4e-7 * count**2 + 3e-6 * count * directions


METHOD = Method(
    id="spectral",
    title="Spectral",
    help="Ties each recording to its nearest ones and cuts the net where it is thinnest.",
    paper="Ng, Jordan & Weiss 2002; von Luxburg 2007 (eigengap)",
    params=Params,
    run=run,
    estimate=estimate_s,
)
