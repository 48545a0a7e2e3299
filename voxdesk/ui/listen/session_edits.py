"""The timelines that were changed in this session: remembered with all their steps, and written down."""

from functools import partial

from voxdesk.core.names import NameChanges
from voxdesk.core.paths import Paths
from voxdesk.jobs.runner import Runner
from voxdesk.timeline.edit import TimelineEdit
from voxdesk.workflows.listen.edited_timelines import KeptTurns, forget_turns, keep_turns

_KEPT = 20


class SessionEdits:
    """Holds the last twenty changed timelines by the SHA-256 of their recording's content.

    What is written stands in ``paths``; the steps that can be undone live in memory alone.
    """

    def __init__(self, runner: Runner, paths: Paths) -> None:
        self._runner, self._paths = runner, paths
        self._edits: dict[str, TimelineEdit] = {}

    def find(self, sha256: str) -> TimelineEdit | None:
        """Return the timeline of a recording that was changed in this session."""
        return self._edits.get(sha256)

    def remember(self, sha256: str, edit: TimelineEdit) -> None:
        """Hold a changed timeline, and let go of the one that was held longest."""
        self._edits[sha256] = edit
        while len(self._edits) > _KEPT:
            self._edits.pop(next(iter(self._edits)))

    def forget(self, sha256: str) -> None:
        """Let go of a recording's timeline."""
        self._edits.pop(sha256, None)

    def forget_all(self) -> None:
        """Let go of all of them: what is written is true, their steps are not."""
        self._edits.clear()

    def rename(self, changes: NameChanges) -> None:
        """Carry changed and forgotten names through every step of every timeline."""
        for edit in self._edits.values():
            edit.rename(changes)

    def write(self, sha256: str, kept: KeptTurns | None) -> None:
        """Have what is known of a recording written on a thread; with None what was written goes."""
        write = partial(forget_turns, self._paths, sha256)
        if kept is not None:
            write = partial(keep_turns, self._paths, sha256, kept)
        self._runner.keep(f"turns of {sha256}", write)
