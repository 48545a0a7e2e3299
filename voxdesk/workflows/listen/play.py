"""Begins to play: a stretch of a recording in, sound from the loudspeaker out."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from voxdesk.core.context import Context
from voxdesk.workflows.services import Services


class Plays(Protocol):
    """Hold what plays: ``audio.player.Player``, or what stands in for it."""

    def play(
        self, source: Path, start_s: float = 0.0, end_s: float | None = None, *, loop: bool = False
    ) -> None:
        """Play a stretch; raises DeviceError, AudioError."""

    def stop(self) -> None:
        """End."""


@dataclass(frozen=True, slots=True)
class PlayRequest:
    """Play from ``start_s`` to ``end_s`` (None: the end), if ``wanted()`` still once the file is open."""

    player: Plays
    path: Path
    start_s: float
    end_s: float | None
    loop: bool
    wanted: Callable[[], bool]


def play_stretch(request: PlayRequest, services: Services, ctx: Context) -> None:
    """Open the recording and the loudspeaker, and play. Raises DeviceError, AudioError."""
    request.player.play(request.path, request.start_s, request.end_s, loop=request.loop)
    if not request.wanted():  # stopped meanwhile, perhaps because the window closes
        request.player.stop()
