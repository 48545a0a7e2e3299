"""Looks up who may be in a recording, and names a timeline again by nobody else."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from voxdesk.core.among import Among
from voxdesk.core.context import Context
from voxdesk.core.errors import LibraryError, Words
from voxdesk.core.names import name_key, nearest_name
from voxdesk.core.requests import DEFAULT_FPIR, ChannelUse, TimelineRequest
from voxdesk.workflows.listen.timeline import FoundTurns, find_turns
from voxdesk.workflows.services import Services


def who_may_be_here(request: Sequence[str], services: Services, ctx: Context) -> Among:
    """Look up the people who may be in a recording; without names it may be anybody.

    Raises LibraryError for a name that neither the library nor the closed set in use has.
    """
    if not request:
        return Among()
    closed = services.hub.closed_set()
    known = closed.names if closed is not None else [each.name for each in services.store.speakers()]
    names = {name_key(name): name for name in known}
    return Among(tuple(dict.fromkeys(_known(name, names) for name in request)))


@dataclass(frozen=True, slots=True)
class NameAgainRequest:
    """Name the voices of the timeline ``found`` of the recording ``path`` again, only by ``among``."""

    path: Path
    found: FoundTurns
    among: Among
    fpir: float = DEFAULT_FPIR
    channels: ChannelUse = ChannelUse.AUTO


def name_again(request: NameAgainRequest, services: Services, ctx: Context) -> FoundTurns:
    """Name a timeline again: at once where its voices are still known, else by listening again.

    What the user corrected comes back as it was. Raises AudioError, ModelError, LibraryError.
    """
    from voxdesk.workflows.listen.diarize import NameGroupsRequest, name_groups
    from voxdesk.workflows.listen.voice_groups import naming_model

    found = request.found
    if found.heard is not None and found.heard.model_id == naming_model(services):
        named = name_groups(NameGroupsRequest(found.heard, request.fpir, request.among), services, ctx)
        return replace(found, found=named.turns, embeddings=named.embeddings)
    asked = TimelineRequest(
        request.path, request.fpir, fresh=True, among=request.among, channels=request.channels
    )
    return replace(find_turns(asked, services, ctx), kept=found.kept, markers=found.markers)


def _known(name: str, names: dict[str, str]) -> str:
    key = name_key(" ".join(name.split()))
    if key in names:
        return names[key]
    near = nearest_name(name, names.values())
    hint = Words("Did you mean {near}?", near=near) if near else Words("Enrol them first.")
    raise LibraryError("Nobody in the library is called “{name}”.", name=name, hint=hint)
