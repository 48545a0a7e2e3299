"""PCA and k-means: the features are standardised, shortened to what varies most, and grouped."""

from dataclasses import dataclass, field

import numpy as np

from voxdesk.clustering.base import FEATURE_CHOICE, SEED, Grouping, Method, Voices, standardised
from voxdesk.clustering.choose_k import count_people
from voxdesk.clustering.linkage import relabel
from voxdesk.clustering.methods.lloyd import lloyd
from voxdesk.core.cluster_types import FeatureKind, PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.parameters import parameter
from voxdesk.core.types import Float64, Int64


@dataclass(frozen=True, slots=True)
class Params:
    """Parameters of the method."""

    features: FeatureKind = field(default=FeatureKind.EMBEDDING, metadata=FEATURE_CHOICE)
    variance: float = parameter(0.85, "Share of the variance that is kept.", low=0.01, high=1.0)
    components: int = parameter(
        0, "Directions that are kept instead; 0 keeps the share of the variance.", low=0, high=1000
    )
    restarts: int = parameter(4, "Starts from other random means; the best one counts.", low=1, high=50)
    weights: str = parameter("", "Folder of the network, where the features are made by one.")


def run(voices: Voices, people: PeopleCount, params: Params, ctx: Context) -> Grouping:
    """Return k-means on the principal components, with the number asked for or found by average linkage.

    ``details`` holds ``explained`` f32[D], the share of the variance that so many components explain.
    ``needed`` i64[n] tells how many each recording needs for the share that is to be kept.
    """
    from sklearn.decomposition import PCA

    groups = count_people(voices, people, ctx)
    data = standardised(voices.vectors)
    ctx.check()
    if not data.any():  # nothing varies: one recording, or copies of one
        return Grouping(np.zeros(len(data), dtype=np.int64), {"components": 0.0, "variance": 1.0})
    pca = PCA(svd_solver="full" if len(data) < data.shape[1] else "covariance_eigh", random_state=SEED)
    turned = pca.fit_transform(data)
    ctx.check()
    explained = np.cumsum(pca.explained_variance_ratio_)
    kept = min(params.components or int(components_for(explained, params.variance)), len(explained))
    labels, _ = lloyd(turned[:, :kept], groups, ctx, restarts=params.restarts)
    own = np.cumsum(turned**2, axis=1)
    needed = components_for(own / np.maximum(own[:, -1:], 1e-12), params.variance)
    return Grouping(
        relabel(labels),
        {"components": float(kept), "variance": float(explained[kept - 1])},
        details={"explained": explained, "needed": needed},
    )


def components_for(shares: Float64, variance: float) -> Int64:
    """How many components reach ``variance``, of the rising shares [..., D] that they explain together."""
    reached: Int64 = np.minimum((shares < variance - 1e-6).sum(axis=-1) + 1, shares.shape[-1])
    return reached.astype(np.int64)


def estimate_s(count: int, params: Params) -> float:
    """Return seconds, with about thirty recordings a person."""
    return 2.5 + params.restarts * 2e-8 * count**2


METHOD = Method(
    id="pca-kmeans",
    title="PCA and k-means",
    help="Keeps the directions in which recordings differ most, then groups them by k-means.",
    paper="Pearson 1901 (PCA); Lloyd 1982 (k-means)",
    params=Params,
    run=run,
    estimate=estimate_s,
)
