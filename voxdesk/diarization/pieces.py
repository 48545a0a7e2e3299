"""Cuts tracks into pieces to embed: stretches in which one local speaker speaks alone."""

import itertools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import Float32
from voxdesk.diarization.tracks import FRAME_S, FRAMES, HOP_FRAMES, Windows

# A piece holds up to so much speech, of runs with no longer silence or other speech between them.
PIECE_S = 3.0
_GAP_S = 4.0
# Shorter runs say nothing.
_SHORTEST_RUN_S = 0.2
_ALONE = (0.5, 1.4)  # the expected number of people who speak
_SURE = 0.5


@dataclass(frozen=True, slots=True)
class Piece:
    """Runs of frames, from the first to before the last, in which ``track`` speaks alone."""

    track: int
    runs: tuple[tuple[int, int], ...]

    @property
    def seconds(self) -> float:
        """Speech in seconds."""
        return sum(end - start for start, end in self.runs) * FRAME_S

    @property
    def middle(self) -> float:
        """The frame in the middle."""
        return (self.runs[0][0] + self.runs[-1][1]) / 2


def pieces_of(windows: Windows, at_once: Float32, first: int = 0, last: int | None = None) -> list[Piece]:
    """Return pieces in order of their track, from the frames ``first`` to before ``last``."""
    last = windows.frames if last is None else last
    track, share = loudest(windows)
    alone = (at_once > _ALONE[0]) & (at_once < _ALONE[1]) & (share >= _SURE)
    owners = np.where(alone, track, -1)[first:last]
    edges = np.flatnonzero(np.diff(owners, prepend=-2, append=-2))
    runs: dict[int, list[tuple[int, int]]] = {}
    for start, end in itertools.pairwise(edges):
        if owners[start] >= 0 and (end - start) * FRAME_S >= _SHORTEST_RUN_S:
            runs.setdefault(int(owners[start]), []).append((first + int(start), first + int(end)))
    return [piece for owner, own in runs.items() for piece in _cut(owner, own)]


def loudest(windows: Windows) -> tuple[NDArray[np.int64], Float32]:
    """Give the most active track i64[F] of each frame, and its activity f32[F], the mean over the windows."""
    frames = windows.frames
    best, owner = np.zeros(frames, dtype=np.float32), np.full(frames, -1, dtype=np.int64)
    for track, start, active in track_activity(windows):
        here = slice(start, start + len(active))
        stronger = active > best[here]
        best[here][stronger] = active[stronger]
        owner[here][stronger] = track
    return owner, best


def track_activity(windows: Windows) -> list[tuple[int, int, Float32]]:
    """Of each track its number, its first frame and its activity f32[n], the mean over the windows there."""
    cover = coverage(len(windows.activity))
    where: dict[int, list[tuple[int, int]]] = {}
    for number, tracks in enumerate(windows.tracks):
        for speaker, track in enumerate(tracks):
            where.setdefault(int(track), []).append((number, speaker))
    found = []
    for track, places in where.items():
        start = places[0][0] * HOP_FRAMES
        total = np.zeros((places[-1][0] - places[0][0]) * HOP_FRAMES + FRAMES, dtype=np.float32)
        for number, speaker in places:
            offset = number * HOP_FRAMES - start
            total[offset : offset + FRAMES] += windows.activity[number, :, speaker]
        found.append((track, start, total / cover[start : start + len(total)]))
    return found


def coverage(count: int) -> Float32:
    """Return how many of ``count`` windows hear each frame, f32[F]."""
    cover = np.zeros((count - 1) * HOP_FRAMES + FRAMES if count else 0, dtype=np.float32)
    for number in range(count):
        cover[number * HOP_FRAMES : number * HOP_FRAMES + FRAMES] += 1.0
    return cover


def _cut(track: int, runs: list[tuple[int, int]]) -> list[Piece]:
    """Long runs in even parts, short ones that lie together in one piece."""
    most = round(PIECE_S / FRAME_S)
    found: list[Piece] = []
    held: list[tuple[int, int]] = []
    for start, end in runs:
        said = sum(stop - begin for begin, stop in held)
        if held and (said + end - start > most or (start - held[-1][1]) * FRAME_S > _GAP_S):
            found.append(Piece(track, tuple(held)))
            held = []
        count = -(-(end - start) // most)
        if count == 1:
            held.append((start, end))
            continue
        borders = np.linspace(start, end, count + 1).round().astype(int)
        found += [Piece(track, ((int(a), int(b)),)) for a, b in itertools.pairwise(borders)]
    if held:
        found.append(Piece(track, tuple(held)))
    return found
