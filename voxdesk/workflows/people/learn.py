"""Teaches the library an excerpt of a recording."""

from dataclasses import dataclass

from voxdesk.core.context import Context
from voxdesk.core.requests import EnrolRequest
from voxdesk.workflows.listen.excerpt import Excerpt, sound_of
from voxdesk.workflows.people.enrol import EnrolResult, enrol
from voxdesk.workflows.services import Services


@dataclass(frozen=True, slots=True)
class LearnRequest:
    """Learn from ``excerpt`` that it is ``name`` who speaks."""

    name: str
    excerpt: Excerpt


def learn(request: LearnRequest, services: Services, ctx: Context) -> EnrolResult:
    """Add an excerpt to a person's references; raises as ``enrol``."""
    return enrol(EnrolRequest(request.name, (sound_of(request.excerpt),)), services, ctx)
