"""k-means, in a process that can be ended where it takes long; used by every method that ends in k-means."""

import warnings

import numpy as np

from voxdesk.clustering.base import SEED
from voxdesk.clustering.child import run_killable
from voxdesk.core.context import Context
from voxdesk.core.types import Float32, Int64

_IN_PLACE = 4e7  # multiplications of one round of all starts that are done before a process has started
_SEEDING_ROWS = 6_000
_TOLERANCE = 1e-4


def lloyd(
    vectors: Float32, groups: int, ctx: Context, *, restarts: int = 4, rounds: int = 100
) -> tuple[Int64, Float32]:
    """Return labels i64[n] and centres f32[groups, D] with the least squared distance of ``restarts`` starts.

    scikit-learn's KMeans: k-means++ seeding (Arthur & Vassilvitskii 2007) and Lloyd's rounds.
    """
    groups = min(groups, len(vectors))
    data = np.ascontiguousarray(vectors, dtype=np.float32)
    arguments = (data, groups, restarts, rounds)
    ctx.check()
    if data.size * groups * restarts <= _IN_PLACE:
        return _fit(*arguments)
    # Both the seeding of many groups and one round over a large folder take seconds, deaf to the user.
    return run_killable(_fit, arguments, ctx)


def _fit(data: Float32, groups: int, restarts: int, rounds: int) -> tuple[Int64, Float32]:
    from sklearn.cluster import KMeans
    from sklearn.exceptions import ConvergenceWarning

    model = KMeans(groups, init=_seeds, n_init=restarts, max_iter=rounds, tol=_TOLERANCE, random_state=SEED)
    with warnings.catch_warnings():
        # Rounds may be few, and folders may hold fewer distinct voices than groups.
        warnings.simplefilter("ignore", ConvergenceWarning)
        model.fit(data)
    return model.labels_.astype(np.int64), model.cluster_centers_.astype(np.float32)


def _seeds(data: Float32, groups: int, random_state: np.random.RandomState) -> Float32:
    """k-means++ centres; it costs as much as many rounds, so a sample of a large folder is enough for it."""
    from sklearn.cluster import kmeans_plusplus

    few = min(len(data), max(_SEEDING_ROWS, 4 * groups))
    rows = random_state.choice(len(data), few, replace=False)
    centres: Float32 = kmeans_plusplus(data[rows], groups, random_state=random_state)[0]
    return centres
