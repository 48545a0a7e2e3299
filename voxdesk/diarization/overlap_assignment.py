"""Turns of one voice at a time, and where two talk at once, in; turns that overlap there out."""

from collections.abc import Sequence

import numpy as np

from voxdesk.core.types import Float32, Segment
from voxdesk.diarization.turns import VoiceTurn

# What is shorter is no remark but a slip of the detector.
SHORTEST_S = 0.2


def stretches(chances: Float32, hop_s: float, least: float) -> tuple[Segment, ...]:
    """Where ``chances`` f32[n], one every ``hop_s`` seconds, are ``least`` or more for 0.2 s."""
    flags = np.concatenate([[False], chances >= least, [False]]).astype(np.int8)
    starts = np.flatnonzero(np.diff(flags) == 1)
    ends = np.flatnonzero(np.diff(flags) == -1)
    found = (
        Segment(float(start) * hop_s, float(end) * hop_s) for start, end in zip(starts, ends, strict=True)
    )
    return tuple(one for one in found if one.seconds >= SHORTEST_S - 1e-9)


def with_second_voice(turns: Sequence[VoiceTurn], both: Sequence[Segment]) -> tuple[VoiceTurn, ...]:
    """The turns in order of start, with a second voice in each stretch of ``both`` in which anybody speaks.

    It is the voice that speaks nearest in time, as who interrupts or is interrupted mostly is
    (Otterson & Ostendorf 2007, "Efficient use of overlap
    information in speaker diarization").
    """
    starts = np.array([turn.start_s for turn in turns])
    ends = np.array([turn.end_s for turn in turns])
    voices = np.array([turn.voice for turn in turns], dtype=np.int64)
    added = []
    for stretch in both:
        shared_s = np.minimum(ends, stretch.end_s) - np.maximum(starts, stretch.start_s)
        if not len(turns) or shared_s.max() <= 0:
            continue
        away_s = np.maximum(0.0, -shared_s)
        nearest = {int(voice): float(away_s[voices == voice].min()) for voice in np.unique(voices)}
        said_s = {voice: float(np.maximum(shared_s[voices == voice], 0.0).sum()) for voice in nearest}
        order = sorted(nearest, key=lambda voice: (nearest[voice], -said_s[voice]))
        added += [VoiceTurn(stretch.start_s, stretch.end_s, voice) for voice in order[:2] if len(order) > 1]
    return _united([*turns, *added])


def _united(turns: Sequence[VoiceTurn]) -> tuple[VoiceTurn, ...]:
    """Turns of one voice that overlap or touch made one; nobody talks over themselves."""
    found: list[VoiceTurn] = []
    last: dict[int, int] = {}
    for turn in sorted(turns, key=lambda one: (one.start_s, one.end_s)):
        place = last.get(turn.voice)
        if place is not None and turn.start_s <= found[place].end_s:
            found[place] = VoiceTurn(found[place].start_s, max(found[place].end_s, turn.end_s), turn.voice)
        else:
            last[turn.voice] = len(found)
            found.append(turn)
    return tuple(sorted(found, key=lambda one: (one.start_s, one.end_s)))
