"""Forgets what voices without a name are like, once that is a year old."""

from voxdesk.core.context import Context
from voxdesk.workflows.people.forget import forget_embeddings
from voxdesk.workflows.services import Services

VECTORS_KEPT_DAYS = 365
"""How long the vector of a voice without a name is kept."""


def expire_vectors(request: None, services: Services, ctx: Context) -> int:
    """Forget the vectors of voices without a name that are too old, also the kept ones of their recordings.

    Returns in how many recordings there were some. Raises LibraryError.
    """
    archive = services.archive_if_made
    contents = frozenset[str]() if archive is None else archive.expiring(VECTORS_KEPT_DAYS)
    if archive is not None and contents:
        forget_embeddings(contents, services)
        archive.expire_vectors(VECTORS_KEPT_DAYS)
    return len(contents)
