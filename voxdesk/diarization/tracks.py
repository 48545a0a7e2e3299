"""Stitches the local speakers of overlapping windows into tracks: who goes on speaking, without a name.

Windows of 5 s begin 75 frames apart; a local speaker continues the track of the window before with whom he
shares most of his speech. A track ends where nobody continues it.
"""

import itertools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import Float32
from voxdesk.inference.segmentation import FIRST, POWERSET, RATE, SPEAKERS, STEP, frames_in

WINDOW = 80_000
"""Samples of a window."""
HOP_FRAMES = 75
"""Frames between the starts of two windows; the samples are HOP."""
HOP = HOP_FRAMES * STEP
FRAMES = frames_in(WINDOW)
FRAME_S = STEP / RATE

_PERMUTATIONS = tuple(itertools.permutations(range(SPEAKERS)))
# What two windows must agree on for a speaker to be the same: frames, and the share of the rarer one's.
_LEAST_SHARED = 6.0
_LEAST_SHARE = 0.3
_SPEAKING = POWERSET.sum(axis=1)

Tracks = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Windows:
    """Local activity f32[W, 293, 3] of the speakers, and the tracks i64[W, 3] to which they belong.

    Frame t of window w is frame 75 w + t of the recording.
    """

    activity: Float32
    tracks: Tracks

    @property
    def frames(self) -> int:
        """Frames of the recording that the windows cover."""
        return (len(self.activity) - 1) * HOP_FRAMES + FRAMES if len(self.activity) else 0


def frame_time(frame: float) -> float:
    """Return seconds at which a frame begins; it ends where the next begins."""
    return (FIRST + (frame - 0.5) * STEP) / RATE


def activity(probabilities: Float32) -> Float32:
    """Return activity f32[W, T, 3] of each local speaker from class ``probabilities`` f32[W, T, 7]."""
    found: Float32 = probabilities @ POWERSET
    return found


class Stitcher:
    """Gives tracks to the local speakers of one window after another."""

    def __init__(self) -> None:
        self._before: Float32 | None = None
        self._tracks = np.zeros(SPEAKERS, dtype=np.int64)
        self._count = 0

    def push(self, window: Float32) -> Tracks:
        """Return tracks i64[3] of the speakers of the next ``window`` f32[293, 3]."""
        tracks = np.full(SPEAKERS, -1, dtype=np.int64)
        if self._before is not None:
            shared = self._before[HOP_FRAMES:], window[: FRAMES - HOP_FRAMES]
            agreement = shared[0].T @ shared[1]
            best = max(_PERMUTATIONS, key=lambda order: sum(agreement[i, j] for i, j in enumerate(order)))
            spoken = [part.sum(axis=0) for part in shared]
            for i, j in enumerate(best):
                least = _LEAST_SHARE * min(spoken[0][i], spoken[1][j])
                if agreement[i, j] >= max(_LEAST_SHARED, least):
                    tracks[j] = self._tracks[i]
        for new in np.flatnonzero(tracks < 0):
            tracks[new] = self._count
            self._count += 1
        self._before, self._tracks = window, tracks
        return tracks


def speakers_at_once(windows: Float32) -> Float32:
    """Return expected number f32[F] of people who speak in each frame, the mean over windows f32[W, T, 7]."""
    total = np.zeros((len(windows) - 1) * HOP_FRAMES + FRAMES, dtype=np.float32)
    cover = np.zeros_like(total)
    expected = windows @ _SPEAKING
    for number, part in enumerate(expected):
        first = number * HOP_FRAMES
        total[first : first + FRAMES] += part
        cover[first : first + FRAMES] += 1.0
    return total / cover
