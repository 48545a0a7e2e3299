"""Hears a recording as it comes: tracks of local speakers, and the sound of the pieces to embed."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from voxdesk.core.types import Float32
from voxdesk.diarization.assembly import TrackActivity, UInt8, as_bytes
from voxdesk.diarization.pieces import Piece, pieces_of, track_activity
from voxdesk.diarization.tracks import (
    FRAME_S,
    FRAMES,
    HOP,
    HOP_FRAMES,
    WINDOW,
    Stitcher,
    Tracks,
    Windows,
    activity,
    speakers_at_once,
)
from voxdesk.inference.segmentation import FIRST, POWERSET, RATE, STEP, SegmentationModel

MOST_AT_ONCE = 2.0
_COVER = FRAMES // HOP_FRAMES  # windows before the one that begins at a frame which still hear it
# A part ends where nobody speaks, if that is so within this time before its end.
_LOOK_BACK = round(20.0 / FRAME_S)


@dataclass(frozen=True, slots=True)
class HeardPart:
    """What was heard from the frame ``first`` on: people at once u8[n] (255: two), tracks, pieces, sounds.

    ``sounds`` are the samples f32[m] of each piece at 16 kHz.
    """

    first: int
    at_once: UInt8
    tracks: tuple[TrackActivity, ...]
    pieces: tuple[Piece, ...]
    sounds: tuple[Float32, ...]


class Listener:
    """Takes the samples of a recording at 16 kHz block by block; keeps only the last seconds.

    Windows in which ``nobody`` speaks, from one second to another, are not heard by the network.
    """

    def __init__(
        self, model: SegmentationModel, nobody: Callable[[float, float], bool] = lambda start_s, end_s: False
    ) -> None:
        self._model, self._nobody = model, nobody
        self._stitcher = Stitcher()
        self._samples: Float32 = np.zeros(0, dtype=np.float32)
        self._at = 0  # place of the first of the samples in the recording
        self._probabilities: list[Float32] = []  # of the windows that still hear what is not given out
        self._tracks: list[Tracks] = []
        self._dropped = 0  # windows before the first of these
        self._given = 0  # frames that were given out

    def push(self, samples: Float32) -> HeardPart:
        """Take the next ``samples`` f32[n]; what is settled by them."""
        self._samples = np.concatenate([self._samples, samples])
        self._hear()
        settled = self._windows() * HOP_FRAMES
        return self._give(self._quiet_before(settled))

    def finish(self) -> HeardPart:
        """Return what is left at the end of the recording."""
        end = self._at + len(self._samples)
        frames = max(0, (end - FIRST + STEP // 2) // STEP)
        missing = max(0, -(-(end - WINDOW) // HOP)) + 1 - self._windows()
        if end and missing > 0:
            padded = (self._windows() + missing - 1) * HOP + WINDOW
            self._samples = np.pad(self._samples, (0, max(0, padded - end)))
            self._hear()
        return self._give(frames)

    def _windows(self) -> int:
        return self._dropped + len(self._tracks)

    def _hear(self) -> None:
        first = self._windows() * HOP - self._at
        starts = range(first, len(self._samples) - WINDOW + 1, HOP)
        if not starts:
            return
        times = [((self._at + at) / RATE, (self._at + at + WINDOW) / RATE) for at in starts]
        heard = np.flatnonzero([not self._nobody(*each) for each in times])
        found = np.zeros((len(starts), FRAMES, len(POWERSET)), dtype=np.float32)
        found[:, :, 0] = 1.0
        if len(heard):
            sounds = [self._samples[starts[place] :][:WINDOW] for place in heard]
            found[heard] = self._model.probabilities(sounds)
        for one in found:
            self._probabilities.append(one)
            self._tracks.append(self._stitcher.push(activity(one)))

    def _quiet_before(self, frame: int) -> int:
        """The last frame up to ``frame`` in which nobody speaks; ``frame`` itself when that is long ago."""
        if frame <= self._given or not self._probabilities:
            return self._given
        base = self._dropped * HOP_FRAMES
        at_once = speakers_at_once(np.stack(self._probabilities))[: frame - base]
        from_frame = max(self._given + 1, frame - _LOOK_BACK) - base
        quiet = np.flatnonzero(at_once[from_frame:] < 0.5)
        return frame if not len(quiet) else base + from_frame + int(quiet[-1])

    def _give(self, last: int) -> HeardPart:
        """Everything from what was given before up to the frame ``last``, forgetting it."""
        first = self._given
        if last <= first or not self._probabilities:
            return HeardPart(first, np.zeros(0, dtype=np.uint8), (), (), ())
        probabilities = np.stack(self._probabilities)
        windows = Windows(activity(probabilities), np.stack(self._tracks))
        at_once = speakers_at_once(probabilities)
        base = self._dropped * HOP_FRAMES
        inside = slice(first - base, last - base)
        pieces = [
            Piece(piece.track, tuple((start + base, end + base) for start, end in piece.runs))
            for piece in pieces_of(windows, at_once, inside.start, inside.stop)
        ]
        tracks = []
        for track, start, active in track_activity(windows):
            cut = slice(max(start, inside.start) - start, inside.stop - start)
            if cut.stop > 0 and len(kept := as_bytes(active[cut])) and kept.any():
                tracks.append(TrackActivity(track, base + start + cut.start, kept))
        sounds = tuple(self._sound(piece) for piece in pieces)
        part = HeardPart(first, as_bytes(at_once[inside], MOST_AT_ONCE), tuple(tracks), tuple(pieces), sounds)
        self._given = last
        self._forget()
        return part

    def _sound(self, piece: Piece) -> Float32:
        borders = [[round(FIRST + (frame - 0.5) * STEP) - self._at for frame in run] for run in piece.runs]
        return np.concatenate([self._samples[max(0, start) : end] for start, end in borders])

    def _forget(self) -> None:
        old = self._given // HOP_FRAMES - _COVER - self._dropped
        if old > 0:
            self._probabilities, self._tracks = self._probabilities[old:], self._tracks[old:]
            self._dropped += old
        spent = min(self._given * STEP, self._windows() * HOP) - self._at
        if spent > 0:
            self._samples = self._samples[spent:].copy()
            self._at += spent
