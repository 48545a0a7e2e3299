"""Turns from tracks whose pieces were grouped by voice: who speaks in each frame, two at once included."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import Float32
from voxdesk.diarization.pieces import Piece
from voxdesk.diarization.tracks import FRAME_S, frame_time
from voxdesk.diarization.turns import VoiceTurn

# Shorter pauses belong to the speech (NIST RT-09 evaluation plan).
JOIN_GAP_S = 0.3
_SHORTEST_S = 0.15
_ONE, _TWO = 0.7, 1.5  # from so many people expected on, one and two speak
_LEAST_ACTIVE = 0.1
_FULL = 255.0

UInt8 = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class TrackActivity:
    """Activity u8[n] (255: surely) of a track from the frame ``start`` on."""

    track: int
    start: int
    active: UInt8


def as_bytes(values: Float32, full: float = 1.0) -> UInt8:
    """Return ``values`` from 0 to ``full`` as bytes."""
    levels: UInt8 = np.clip(np.rint(values * (_FULL / full)), 0, _FULL).astype(np.uint8)
    return levels


def assemble(
    at_once: Float32, tracks: Sequence[TrackActivity], pieces: Sequence[Piece], labels: NDArray[np.int64]
) -> tuple[VoiceTurn, ...]:
    """Return turns in order of start, their voices the labels; those of different voices may overlap.

    ``at_once`` f32[F] people are expected to speak in each frame. A track's frame has the label of the
    piece of that track whose middle is nearest. A track without one has that of the nearest speaker.
    """
    if not len(pieces):
        return ()
    frames, voices = len(at_once), int(labels.max()) + 1
    active = np.zeros((voices, frames), dtype=np.uint8)
    owners = _owners(pieces, labels)
    homeless = [part for part in tracks if part.track not in owners]
    for part in tracks:
        if part.track in owners:
            _add(active, part, *owners[part.track])
    for part in homeless:
        _add_homeless(active, part)
    speaking = _speaking(active, at_once)
    turns = [
        VoiceTurn(max(0.0, frame_time(start)), frame_time(end), voice)
        for voice in range(voices)
        for start, end in _runs(speaking[voice])
    ]
    return tuple(sorted(turns, key=lambda turn: (turn.start_s, turn.end_s)))


def _owners(
    pieces: Sequence[Piece], labels: NDArray[np.int64]
) -> dict[int, tuple[NDArray[np.float64], NDArray[np.int64]]]:
    """Of each track the middles of its pieces in order, and their labels."""
    found: dict[int, list[tuple[float, int]]] = {}
    for piece, label in zip(pieces, labels, strict=True):
        found.setdefault(piece.track, []).append((piece.middle, int(label)))
    return {
        track: (np.array([at for at, _ in sorted(own)]), np.array([label for _, label in sorted(own)]))
        for track, own in found.items()
    }


def _add(active: UInt8, part: TrackActivity, middles: NDArray[np.float64], labels: NDArray[np.int64]) -> None:
    """Add a track's activity to the voices of its nearest pieces."""
    borders = (middles[1:] + middles[:-1]) / 2
    frames = part.start + np.arange(len(part.active))
    voices = labels[np.searchsorted(borders, frames)]
    here = active[:, part.start : part.start + len(part.active)]
    for voice in np.unique(voices):
        own = np.where(voices == voice, part.active, 0)[: here.shape[1]].astype(np.uint8)
        np.maximum(here[voice], own, out=here[voice])


def _add_homeless(active: UInt8, part: TrackActivity) -> None:
    """Add a track that never spoke alone to the voice that speaks nearest, but not at the same time.

    Who interrupts has mostly just spoken (Otterson and Ostendorf 2007, overlap in diarization).
    """
    inside = np.flatnonzero(part.active > _FULL / 2)
    if not len(inside) or active.shape[0] < 2:
        return
    first, last = part.start + int(inside[0]), part.start + int(inside[-1]) + 1
    reach = round(30.0 / FRAME_S)
    around = active[:, max(0, first - reach) : last + reach] > _FULL / 2
    busy = (active[:, first:last] > _FULL / 2).mean(axis=1)
    frames = np.arange(max(0, first - reach), max(0, first - reach) + around.shape[1])
    away = np.maximum(np.maximum(first - frames, frames - last), 0)
    nearest = np.where(around, away[None], reach * 2).min(axis=1) + reach * 4 * (busy > 0.5)
    voice = int(nearest.argmin())
    here = active[voice, part.start : part.start + len(part.active)]
    np.maximum(here, part.active[: len(here)], out=here)


def _speaking(active: UInt8, at_once: Float32) -> NDArray[np.bool_]:
    """Who speaks, bool[voices, F]: the one or two most active voices where so many are expected."""
    voices, frames = active.shape
    everywhere = np.arange(frames)
    first = active.argmax(axis=0)
    speaking = np.zeros((voices, frames), dtype=bool)
    least = _LEAST_ACTIVE * _FULL
    speaking[first, everywhere] = (at_once >= _ONE) & (active[first, everywhere] >= least)
    if voices > 1:
        rest = active.copy()
        rest[first, everywhere] = 0
        second = rest.argmax(axis=0)
        both = (at_once >= _TWO) & (rest[second, everywhere] >= least)
        speaking[second[both], everywhere[both]] = True
    return speaking


def _runs(speaking: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Runs (first frame, frame behind) of one voice; short pauses are part of it, slips are not."""
    edges = np.flatnonzero(np.diff(speaking.astype(np.int8), prepend=0, append=0)).reshape(-1, 2)
    joined: list[tuple[int, int]] = []
    for start, end in edges:
        if joined and (start - joined[-1][1]) * FRAME_S <= JOIN_GAP_S:
            joined[-1] = (joined[-1][0], int(end))
        else:
            joined.append((int(start), int(end)))
    return [(start, end) for start, end in joined if (end - start) * FRAME_S >= _SHORTEST_S]
