"""Turns and embeddings of one second around each half second in, turns whose borders follow the voices out.

What is left to others is where nobody speaks, and where two people speak at once: there turns stay.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import Float32, Turn
from voxdesk.diarization.tracks import FRAME_S

WINDOW_S = 1.0
HOP_S = 0.5
# Windows that hold so much of one voice and nobody else tell what it sounds like.
_PURE = 0.95
# Another voice is meant where its cosine is higher by this.
_MARGIN = 0.1

Float64 = NDArray[np.float64]


class Resegmentation:
    """Decides window by window whose voice it is, among the voices of ``turns``."""

    def __init__(self, turns: Sequence[Turn]) -> None:
        self._turns = tuple(turns)
        self._voices = list(dict.fromkeys(turn.label for turn in turns))
        frames = max((round(turn.end_s / FRAME_S) for turn in turns), default=0)
        self._speaking = np.zeros((len(self._voices), frames), dtype=bool)
        for turn in turns:
            self._speaking[self._voices.index(turn.label), _frames(turn)] = True
        alone = self._speaking.sum(axis=0) == 1
        self._alone = np.where(alone, self._speaking.argmax(axis=0), -1) if len(turns) else np.zeros(0, int)

    @property
    def middles_s(self) -> Float64:
        """Middles f64[n] of the windows to embed: each half second in which somebody speaks alone.

        None where there are fewer than two voices: then nothing is to be decided.
        """
        middles = np.arange(HOP_S / 2, len(self._alone) * FRAME_S, HOP_S)
        if len(self._voices) < 2 or not len(middles):
            return np.zeros(0)
        return middles[self._shares(middles, HOP_S).any(axis=0)]

    def decide(self, middles_s: Float64, vectors: Float32) -> tuple[Turn, ...]:
        """Return the turns anew, from unit ``vectors`` f32[n, D] of the windows around ``middles_s``."""
        shares = self._shares(middles_s, WINDOW_S)
        pure = shares >= _PURE
        known = np.flatnonzero(pure.any(axis=1))  # a voice without any is not asked about
        if len(known) < 2:
            return self._turns
        centres = np.stack([vectors[pure[voice]].sum(axis=0) for voice in known])
        centres /= np.linalg.norm(centres, axis=1, keepdims=True)
        likeness = np.full(shares.shape, -np.inf)
        likeness[known] = centres @ vectors.T
        at = np.clip((middles_s / FRAME_S).astype(np.int64), 0, len(self._alone) - 1)
        spoken = self._alone[at]
        here = np.flatnonzero(spoken >= 0)
        likeness[spoken[here], here] += _MARGIN
        return self._repainted(middles_s, likeness.argmax(axis=0), known)

    def _shares(self, middles_s: Float64, seconds: float) -> Float64:
        """Shares f64[voices, n] of windows of ``seconds`` in which each voice speaks alone."""
        frames = len(self._alone)
        half = seconds / 2
        first = np.clip(np.rint((middles_s - half) / FRAME_S).astype(np.int64), 0, frames)
        last = np.clip(np.rint((middles_s + half) / FRAME_S).astype(np.int64), 0, frames)
        found = np.zeros((len(self._voices), len(middles_s)))
        for voice in range(len(self._voices)):
            until = np.concatenate([[0], np.cumsum(self._alone == voice)])
            found[voice] = (until[last] - until[first]) / np.maximum(last - first, 1)
        return found

    def _repainted(
        self, middles_s: Float64, voices: NDArray[np.int64], known: NDArray[np.int64]
    ) -> tuple[Turn, ...]:
        """The turns with each frame in which a known voice speaks alone given to the nearest window's."""
        frames = np.flatnonzero(np.isin(self._alone, known))
        borders = (middles_s[1:] + middles_s[:-1]) / 2
        nearest = np.searchsorted(borders, frames * FRAME_S)
        near = np.abs(middles_s[nearest] - frames * FRAME_S) <= HOP_S
        frames, nearest = frames[near], nearest[near]
        speaking = self._speaking.copy()
        speaking[:, frames] = False
        speaking[voices[nearest], frames] = True
        return self._as_turns(speaking)

    def _as_turns(self, speaking: NDArray[np.bool_]) -> tuple[Turn, ...]:
        like = {turn.label: turn for turn in reversed(self._turns)}
        found = []
        for label, frames in zip(self._voices, speaking, strict=True):
            runs = np.flatnonzero(np.diff(frames.astype(np.int8), prepend=0, append=0)).reshape(-1, 2)
            found += [
                replace(like[label], start_s=float(start * FRAME_S), end_s=float(end * FRAME_S))
                for start, end in runs
            ]
        return tuple(sorted(found, key=lambda turn: (turn.start_s, turn.end_s)))


def _frames(turn: Turn) -> slice:
    return slice(round(turn.start_s / FRAME_S), round(turn.end_s / FRAME_S))
