"""PCA and k-means: the features are standardised, shortened to what varies most, and grouped."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from voxdesk.clustering.base import FEATURE_CHOICE, SEED, Grouping, Method, Voices, parameter, standardised
from voxdesk.clustering.choose_k import count_people
from voxdesk.clustering.linkage import relabel
from voxdesk.clustering.methods.lloyd import lloyd
from voxdesk.core.cluster_types import FeatureKind, PeopleCount
from voxdesk.core.context import Context


@dataclass(frozen=True, slots=True)
class Params:
    """Parameters of the method."""

    features: FeatureKind = field(default=FeatureKind.EMBEDDING, metadata=FEATURE_CHOICE)
    variance: float = parameter(0.85, "Share of the variance that is kept.", low=0.01, high=1.0)
    components: int = parameter(
        0, "Directions that are kept instead; 0 keeps the share of the variance.", low=0, high=1000
    )
    restarts: int = parameter(4, "Starts from other random means; the best one counts.", low=1, high=50)


def run(voices: Voices, people: PeopleCount, params: Params, ctx: Context) -> Grouping:
    """k-means on the principal components, with the number asked for or found by average linkage."""
    from sklearn.decomposition import PCA

    groups = count_people(voices, people, ctx)
    data = standardised(voices.vectors)
    most = min(data.shape)
    kept: int | float = min(params.components, most) if params.components else params.variance
    if kept == 1.0 and not params.components:
        kept = most
    ctx.check()
    if not data.any():  # nothing varies: one recording, or copies of one
        return Grouping(np.zeros(len(data), dtype=np.int64), {"components": 0.0, "variance": 1.0})
    pca = PCA(kept, svd_solver="full" if len(data) < data.shape[1] else "covariance_eigh", random_state=SEED)
    shortened = pca.fit_transform(data)
    ctx.check()
    labels, _ = lloyd(shortened, groups, ctx, restarts=params.restarts)
    quality = {
        "components": float(pca.n_components_),
        "variance": float(pca.explained_variance_ratio_.sum()),
    }
    return Grouping(relabel(labels), quality)


def estimate_s(count: int, params: Any) -> float:
    """Seconds, with about thirty recordings a person."""
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
