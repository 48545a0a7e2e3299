"""Labelled windows in, turns out: stretches in which one voice speaks."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import Float32, Segment

Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class VoiceTurn:
    """Group number ``voice`` speaks from ``start_s`` to ``end_s``."""

    start_s: float
    end_s: float
    voice: int


def absorb_small_groups(
    vectors: Float32, weights: Sequence[float] | Float32, labels: Labels, least: float
) -> Labels:
    """Give the members of groups lighter than ``least`` to the nearest heavier one.

    ``vectors`` f32[n, D] of unit length, ``weights`` n seconds, ``labels`` i64[n] from 0. Where no
    group is heavy enough the heaviest stands alone. The labels are numbered anew by first member.
    """
    totals = np.bincount(labels, weights=np.asarray(weights))
    heavy = np.flatnonzero(totals >= least)
    if len(heavy) == 0:
        heavy = np.array([totals.argmax()])
    centres = np.stack([_centre(vectors, weights, labels == group) for group in heavy])
    result = labels.copy()
    light = ~np.isin(labels, heavy)
    result[light] = heavy[(vectors[light] @ centres.T).argmax(axis=1)]
    return number_by_appearance(result)


def number_by_appearance(labels: Labels) -> Labels:
    """The same groups, numbered 0, 1, … in the order in which they first appear."""
    names, first = np.unique(labels, return_index=True)
    rank = np.empty(len(names), dtype=np.int64)
    rank[np.argsort(first)] = np.arange(len(names))
    return rank[np.searchsorted(names, labels)]


def to_turns(
    speech: Sequence[Segment], windows: Sequence[Segment], labels: Labels, join_gap_s: float = 0.5
) -> tuple[VoiceTurn, ...]:
    """Who speaks when: within a segment each moment belongs to the window whose middle is nearest.

    Neighbouring turns of one voice that are at most ``join_gap_s`` apart become one. Windows are
    in order and lie within the segments.
    """
    found: list[VoiceTurn] = []
    position = 0
    for segment in speech:
        inside: list[tuple[Segment, int]] = []
        while position < len(windows) and windows[position].start_s < segment.end_s - 1e-6:
            inside.append((windows[position], int(labels[position])))
            position += 1
        for turn in _within(segment, inside):
            last = found[-1] if found else None
            if last and last.voice == turn.voice and turn.start_s - last.end_s <= join_gap_s:
                found[-1] = VoiceTurn(last.start_s, turn.end_s, turn.voice)
            else:
                found.append(turn)
    return tuple(found)


def _within(segment: Segment, inside: Sequence[tuple[Segment, int]]) -> list[VoiceTurn]:
    turns: list[VoiceTurn] = []
    start_s = segment.start_s
    for (window, label), (following, next_label) in itertools.pairwise(inside):
        if label != next_label:
            change_s = (window.start_s + window.end_s + following.start_s + following.end_s) / 4
            turns.append(VoiceTurn(start_s, change_s, label))
            start_s = change_s
    if inside:
        turns.append(VoiceTurn(start_s, segment.end_s, inside[-1][1]))
    return turns


def _centre(vectors: Float32, weights: Sequence[float] | Float32, chosen: NDArray[np.bool_]) -> Float32:
    total = (vectors[chosen] * np.asarray(weights, dtype=np.float32)[chosen, None]).sum(axis=0)
    return total / max(float(np.linalg.norm(total)), 1e-9)
