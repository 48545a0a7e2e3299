"""Counts and names the people of the library."""

from voxdesk.core.among import Among
from voxdesk.core.context import Context
from voxdesk.workflows.services import Services


def count_people(request: Among, services: Services, ctx: Context) -> int:
    """Return how many people the library holds who may be in a recording."""
    return sum(request.allows(speaker.name) for speaker in services.store.speakers())


def name_people(request: None, services: Services, ctx: Context) -> tuple[str, ...]:
    """Return the names of everybody in the library."""
    return tuple(sorted((speaker.name for speaker in services.store.speakers()), key=str.casefold))
