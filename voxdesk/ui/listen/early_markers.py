"""Keeps markers that are set before it is known who speaks when, whatever becomes of that analysis."""

from collections.abc import Callable
from dataclasses import replace

from voxdesk.core.names import NameChanges
from voxdesk.timeline.markers import Markers, ordered, rename_in_markers
from voxdesk.timeline.rename import rename_voices
from voxdesk.workflows.listen.edited_timelines import KeptTurns
from voxdesk.workflows.listen.timeline import FoundTurns


class EarlyMarkers:
    """``markers`` until the turns are there; written down as soon as the recording's content is known.

    ``write`` keeps turns by the recording's content; with None it keeps nothing of it.
    """

    def __init__(self, write: Callable[[str, KeptTurns | None], None]) -> None:
        self._keep = write
        self._kept: FoundTurns | None = None
        self.markers: Markers = ()

    def change(self, markers: Markers) -> None:
        """Take other markers."""
        self.markers = markers
        self._write()

    def take_kept(self, kept: FoundTurns) -> None:
        """Add what was kept of the recording before."""
        new, self._kept = self.markers, kept
        self.markers = ordered([*kept.markers, *new])
        if self.markers != kept.markers:
            self._write()

    def rename(self, changes: NameChanges) -> None:
        """Carry changed and forgotten names through what stands at the markers."""
        self.markers = rename_in_markers(self.markers, changes)
        if self._kept is not None:
            found, turns = rename_voices((self._kept.found, self._kept.turns), changes)
            self._kept = replace(self._kept, found=found, kept=None if turns == found else turns)

    def stand_in(self, found: FoundTurns) -> FoundTurns:
        """Return what was kept of the recording where nothing was found."""
        return found if found.sha256 or self._kept is None else self._kept

    def join(self, markers: Markers) -> Markers:
        """Return the markers that count beside those of the timeline, and let go of them."""
        joined = self.markers if self._kept is not None else ordered([*markers, *self.markers])
        self.clear()
        return joined

    def clear(self) -> None:
        """Let go of the recording."""
        self._kept, self.markers = None, ()

    def _write(self) -> None:
        kept = self._kept
        if kept is None:
            return
        worth = self.markers or kept.kept is not None
        self._keep(kept.sha256, KeptTurns(kept.found, kept.turns, self.markers) if worth else None)
