"""Tells which recordings of the index were heard with another model, and hears them with the one in use."""

from dataclasses import replace

from voxdesk.core.context import Context
from voxdesk.core.errors import ModelError
from voxdesk.workflows.archive.index import Indexed, IndexRequest, index_recordings
from voxdesk.workflows.services import Services

_AT_ONCE = 500


def count_by_other_models(request: None, services: Services, ctx: Context) -> int:
    """Count the recordings whose unnamed voices cannot be compared with the model in use.

    Raises LibraryError.
    """
    return len(_by_other_models(services))


def hear_again(request: IndexRequest, services: Services, ctx: Context) -> Indexed:
    """Hear all of these again as ``request`` asks, whatever its folders; raises as ``index_recordings``."""
    archive, ids = services.archive, _by_other_models(services)
    paths = tuple(
        recording.path
        for first in range(0, len(ids), _AT_ONCE)
        for recording in archive.recordings(ids[first : first + _AT_ONCE])
    )
    if not paths:
        return Indexed()
    return index_recordings(replace(request, folders=paths, anew=True), services, ctx)


def _by_other_models(services: Services) -> tuple[int, ...]:
    archive = services.archive_if_made
    try:
        return () if archive is None else archive.by_other_models(services.hub.chosen("encoder").id)
    except ModelError:  # recordings are found by their names without a model
        return ()
