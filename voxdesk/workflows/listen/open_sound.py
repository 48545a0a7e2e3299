"""Opens a recording to be read from several threads, and draws the tiles of its picture."""

import threading
import time
from dataclasses import dataclass
from pathlib import Path

from voxdesk.audio.files import open_audio
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, Cancelled
from voxdesk.core.types import AudioClip
from voxdesk.spectrogram.overview import Overview
from voxdesk.spectrogram.tile_maker import TileId
from voxdesk.workflows.services import Services

_TILES_BUDGET_S = 0.12


@dataclass(frozen=True, slots=True)
class OpenSound:
    """An open recording of known length; ``cut_off_of_s`` is what one that is cut off promises."""

    path: Path
    sound: "SharedSound"
    seconds: float
    sample_rate: int
    channels: int = 1
    cut_off_of_s: float | None = None


@dataclass(frozen=True, slots=True)
class TilesRequest:
    """Tiles that a picture lacks."""

    overview: Overview
    tiles: tuple[TileId, ...]


class SharedSound:
    """An open file whose reading threads wait for each other; closes as soon as nobody reads."""

    def __init__(self, path: Path) -> None:
        """Open the file; raises AudioError."""
        self._lock = threading.Lock()
        self._over = False
        self._opening: Context | None = None
        self._file = open_audio(path, self._check)

    @property
    def sample_rate(self) -> int:
        """The file's own rate in Hz."""
        return self._file.info.sample_rate

    @property
    def channels(self) -> int:
        """Tell how many channels the file has."""
        return self._file.info.channels

    def cut_off_of_s(self, seconds: float) -> float | None:
        """Return the length that the header promises where ``seconds`` are clearly less, else None."""
        return self._file.cut_off_of_s(seconds)

    def length_s(self, ctx: Context) -> float:
        """Return seconds that can be decoded, counted where the header is wrong.

        Raises AudioError, Cancelled.
        """
        with self._lock:
            self._opening = ctx
            try:
                return self._file.length_s() if len(self._file.read(0.0, 0.1).samples) else 0.0
            finally:
                self._opening = None

    def _check(self) -> None:
        """Called while the way to a place is long."""
        if self._over:
            raise Cancelled
        if self._opening is not None:
            self._opening.report(None, self._file.info.path.name)

    def read(self, start_s: float, seconds: float) -> AudioClip:
        """Return mono sound at the file's own rate; raises AudioError, and Cancelled once closed."""
        with self._lock:
            if self._over:
                raise Cancelled
            clip = self._file.read(start_s, seconds)
            if self._over:
                self._file.close()
            return clip

    def close(self) -> None:
        """Let go of the file without waiting for a reader."""
        self._over = True
        if self._lock.acquire(blocking=False):
            self._file.close()
            self._lock.release()


def open_recording(path: Path, services: Services, ctx: Context) -> OpenSound:
    """Open a file and learn its length, by decoding it where the header is silent; raises AudioError."""
    shared = SharedSound(path)
    try:
        seconds = shared.length_s(ctx)
    except BaseException:
        shared.close()
        raise
    if seconds <= 0:
        shared.close()
        raise AudioError("“{path}” holds no sound that can be decoded.", path=path.name)
    return OpenSound(path, shared, seconds, shared.sample_rate, shared.channels, shared.cut_off_of_s(seconds))


def draw_tiles(request: TilesRequest, services: Services, ctx: Context) -> int:
    """Compute tiles for about a tenth of a second; returns how many, at least one."""
    until_s = time.monotonic() + _TILES_BUDGET_S
    done = 0
    for tile in request.tiles:
        ctx.check()
        request.overview.compute(tile)
        done += 1
        if time.monotonic() >= until_s:
            break
    return done
