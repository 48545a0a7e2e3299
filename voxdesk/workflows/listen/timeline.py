"""Finds who speaks when in a recording, or what its user made of that before."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from voxdesk.core.context import Context
from voxdesk.core.requests import ChannelUse, TimelineRequest, TurnsRequest
from voxdesk.core.types import Embedding, Turn
from voxdesk.timeline.markers import Markers
from voxdesk.workflows.listen.edited_timelines import recall_turns
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

if TYPE_CHECKING:
    from voxdesk.workflows.listen.voice_groups import HeardGroups


@dataclass(frozen=True, slots=True)
class FoundTurns:
    """Holds the turns of the recording with the content ``sha256``; ``kept`` is the user's correction.

    ``markers`` are the user's too; with nothing but markers ``kept`` is None.

    ``embeddings`` are the voices of ``found`` by label, as far as they were made anew. ``heard`` is what
    they are named by.
    """

    sha256: str
    found: tuple[Turn, ...]
    kept: tuple[Turn, ...] | None
    embeddings: Mapping[str, Embedding] = field(default_factory=dict, compare=False)
    heard: "HeardGroups | None" = field(default=None, compare=False)
    markers: Markers = ()

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The timeline that counts: the corrected one where there is one."""
        return self.found if self.kept is None else self.kept

    @property
    def redrawn(self) -> bool:
        """Tell whether the user moved borders or gave turns to others, instead of only naming voices."""
        if self.kept is None:
            return False
        if [(turn.start_s, turn.end_s) for turn in self.found] != [
            (turn.start_s, turn.end_s) for turn in self.kept
        ]:
            return True
        pairs = {(old.label, new.label) for old, new in zip(self.found, self.kept, strict=True)}
        return len(pairs) > len({old for old, _new in pairs})

    @property
    def apart(self) -> bool:
        """Tell whether the turns were found on each channel apart."""
        return self.heard is not None and any(turn.channel is not None for turn in self.heard.turns)


def find_turns(request: TimelineRequest, services: Services, ctx: Context) -> FoundTurns:
    """Say who speaks when in a whole recording; what the user once changed is not found anew.

    Raises AudioError, ModelError, LibraryError.
    """
    from voxdesk.workflows.listen.diarize import identify_turns

    sha256 = hash_of(request.path, ctx.check)
    kept = _kept_of(sha256, services)
    as_it_comes = request.people.automatic and request.channels is ChannelUse.AUTO
    if kept.found and as_it_comes and not request.fresh:
        return kept
    asked = TurnsRequest(request.path, request.fpir, request.people, request.among, request.channels)
    found = identify_turns(asked, services, ctx)
    # Markers stand at times, not at voices: they stay whatever is found.
    changed = None if request.fresh else kept.kept
    return FoundTurns(sha256, found.turns, changed, found.embeddings, found.heard, kept.markers)


def recall_found(path: Path, services: Services, ctx: Context) -> FoundTurns:
    """Return what was kept of a recording, without listening to it; raises AudioError."""
    return _kept_of(hash_of(path, ctx.check), services)


def _kept_of(sha256: str, services: Services) -> FoundTurns:
    kept = recall_turns(services.paths, sha256)
    if kept is None:
        return FoundTurns(sha256, (), None)
    changed = None if kept.turns == kept.found else kept.turns
    return FoundTurns(sha256, kept.found, changed, markers=kept.markers)
