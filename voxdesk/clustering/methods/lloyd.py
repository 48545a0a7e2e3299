"""k-means in steps short enough to be cancelled; used by every method that ends in k-means."""

import warnings

import numpy as np

from voxdesk.clustering.base import SEED
from voxdesk.core.cluster_types import Int64
from voxdesk.core.context import Context
from voxdesk.core.types import Float32

_SEEDING_ROWS = 6_000
_TOLERANCE = 1e-4


def lloyd(
    vectors: Float32, groups: int, ctx: Context, *, restarts: int = 4, rounds: int = 100
) -> tuple[Int64, Float32]:
    """Labels i64[n] and centres f32[groups, D] with the least squared distance of ``restarts`` starts.

    k-means++ seeding (Arthur & Vassilvitskii 2007) and Lloyd's rounds of scikit-learn, one round
    a call, so that ``ctx`` is asked after each.
    """
    from sklearn.cluster import KMeans, kmeans_plusplus
    from sklearn.exceptions import ConvergenceWarning

    groups = min(groups, len(vectors))
    data = np.ascontiguousarray(vectors, dtype=np.float32)
    scale = float(data.var(axis=0).mean())
    best, labels, chosen = np.inf, np.zeros(len(data), dtype=np.int64), data[:1]
    for start in range(restarts):
        ctx.check()
        generator = np.random.default_rng(SEED + start)
        # Seeding costs as much as many rounds: a sample of a large folder is enough for it.
        rows = generator.choice(len(data), min(len(data), max(_SEEDING_ROWS, 4 * groups)), replace=False)
        centres, _ = kmeans_plusplus(data[rows], groups, random_state=SEED + start)
        inertia = np.inf
        for _ in range(rounds):
            ctx.check()
            model = KMeans(groups, init=centres, n_init=1, max_iter=1, random_state=SEED)
            with warnings.catch_warnings():
                # One round never converges, and folders may hold fewer distinct voices than groups.
                warnings.simplefilter("ignore", ConvergenceWarning)
                model.fit(data)
            moved = float(((model.cluster_centers_ - centres) ** 2).sum())
            centres, inertia = model.cluster_centers_, float(model.inertia_)
            if moved <= _TOLERANCE * scale:
                break
        if inertia < best:
            best, labels, chosen = inertia, model.labels_.astype(np.int64), centres
    return labels, chosen
