"""Turns of a recording in, the turns by which words get names out: heard again by halves of a second.

A remark within somebody else's turn goes under in the timeline; its words are not the other's.
"""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voxdesk.audio.files import open_audio
from voxdesk.audio.resample import resample
from voxdesk.core.context import Context
from voxdesk.core.requests import TimelineRequest
from voxdesk.core.types import Float32, Turn
from voxdesk.diarization.resegmentation import WINDOW_S, Resegmentation
from voxdesk.timeline.labels import certain_names
from voxdesk.workflows.listen.channels import channels_to_hear
from voxdesk.workflows.listen.speech_blocks import RATE
from voxdesk.workflows.listen.timeline import FoundTurns
from voxdesk.workflows.ordered_map import ordered_map
from voxdesk.workflows.progress import Part
from voxdesk.workflows.services import Services

_AT_ONCE, _WORKERS = 60, 2  # windows that are read in one go, half a minute of speech


def hear_again(
    found: FoundTurns, timeline: TimelineRequest, services: Services, ctx: Context
) -> tuple[Turn, ...]:
    """Return the turns of ``found`` with certain names, each half second given to the voice it sounds like.

    Turns that the user drew otherwise, and those of channels heard apart, stay as they are. Raises
    AudioError, ModelError.
    """
    turns = certain_names(found.turns)
    again = Resegmentation(turns)
    middles_s = again.middles_s
    if found.redrawn or not len(middles_s):
        return turns
    if channels_to_hear(timeline.path, timeline.channels, services, Part(ctx, 0.0, 0.1)) != (None,):
        return turns
    encoder, vectors, ctx = services.hub.encoder(), [], Part(ctx, 0.1, 1.0)

    def embed(sounds: list[Float32]) -> Float32:
        rows = []
        for sound in sounds:
            ctx.check()  # half a minute of windows takes seconds on a slow computer
            rows.append(encoder.embed_samples([sound]))
        return np.concatenate(rows)

    heard = ordered_map(_windows(timeline.path, middles_s, ctx), embed, _WORKERS)
    with contextlib.closing(heard) as made:
        for _sounds, vector in made:
            vectors.append(vector)
            ctx.report(sum(map(len, vectors)) / len(middles_s))
    return again.decide(middles_s, np.concatenate(vectors))


def _windows(path: Path, middles_s: NDArray[np.float64], ctx: Context) -> Iterator[list[Float32]]:
    """Samples at 16 kHz of the windows around ``middles_s``, some at a time."""
    with open_audio(path, ctx.check) as file:
        for first in range(0, len(middles_s), _AT_ONCE):
            starts_s = np.maximum(0.0, middles_s[first : first + _AT_ONCE] - WINDOW_S / 2)
            ends_s = middles_s[first : first + _AT_ONCE] + WINDOW_S / 2
            # Speech may lie far apart: what is between is not read.
            for run in np.split(np.arange(len(starts_s)), np.flatnonzero(starts_s[1:] > ends_s[:-1]) + 1):
                from_s = float(starts_s[run[0]])
                sound = resample(file.read(from_s, float(ends_s[run[-1]]) - from_s), RATE).samples
                at = np.rint((np.stack([starts_s[run], ends_s[run]]) - from_s) * RATE).astype(int)
                yield [sound[start:end] for start, end in at.T]
