"""Forgets what voices without a name are like, once that is a year old."""

from voxdesk.core.context import Context
from voxdesk.workflows.services import Services

VECTORS_KEPT_DAYS = 365
"""How long the vector of a voice without a name is kept."""


def expire_vectors(request: None, services: Services, ctx: Context) -> int:
    """Forget the vectors of voices without a name that are too old; returns how many. Raises LibraryError."""
    archive = services.archive_if_made
    return 0 if archive is None else archive.expire_vectors(VECTORS_KEPT_DAYS)
