"""A loudspeaker that notes what it is given."""

from pathlib import Path

from voxdesk.core.errors import AudioError


class Player:
    """Notes what is played; ``unplayable`` is a file that it refuses."""

    def __init__(self) -> None:
        self.playing = False
        self.error: str | None = None
        self.played: list[tuple[str, float, float | None]] = []
        self.unplayable = ""

    def play(self, path: Path, start_s: float = 0.0, end_s: float | None = None) -> None:
        if path.name == self.unplayable:
            raise AudioError("“{name}” cannot be opened: it is broken.", name=path.name)
        self.played.append((path.name, start_s, end_s))
        self.playing = True

    def stop(self) -> None:
        self.playing = False
