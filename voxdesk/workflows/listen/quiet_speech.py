"""Leaves out what is much more quiet than who speaks on a channel: noise while that person listens."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voxdesk.audio.channels import LEVEL_FRAME_S, channel_levels, count_channels
from voxdesk.core.context import Context
from voxdesk.core.types import Float32
from voxdesk.diarization.tracks import frame_time
from voxdesk.library.embedding_cache import CachedEmbedding
from voxdesk.workflows.listen.heard_speech import HeardSpeech, without_pieces
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

# A stretch of speech is as loud as its louder frames. It is noise, or somebody far away, where these are
# so much below what the louder frames of the whole channel are.
_LOUDER_PART, _LOUD_PART = 85, 75
_QUIETER_DB = 10.0
# Where nobody speaks every channel is the loudest at times, by little.
_CLEARLY_DB = 6.0
# Before it is known where anybody speaks, what is too quiet is told with some leeway.
_BEFOREHAND_DB = 3.0
# So much of a channel must be known before anything is too quiet on it.
_LEAST_S = 2.0
# This changes whenever the same recording has other levels.
_LEVELS = "channel-levels-1"


def recall_levels(path: Path, services: Services, ctx: Context) -> Float32:
    """Recall ``channel_levels`` of a recording, or measure them; raises AudioError."""
    if services.cache is None:
        return channel_levels(path, lambda share: ctx.report(share, path.name))
    sha256 = hash_of(path, ctx.check)
    known = services.cache.get(sha256, _LEVELS)
    if known is not None:
        return known.vector.reshape(-1, count_channels(path))
    found = channel_levels(path, lambda share: ctx.report(share, path.name))
    services.cache.put(sha256, _LEVELS, CachedEmbedding(found.ravel(), 0.0))
    return found


def quiet_times(channel: int, levels: Float32) -> Callable[[float, float], bool]:
    """Return what tells whether all of a ``channel`` is too quiet for anybody from one second to another.

    By the ``levels`` f32[n, channels] of all. What is louder than that may still be left out afterwards.
    """
    own, others = levels[:, channel], np.delete(levels, channel, axis=1).max(axis=1)
    sure = own[own > others + _CLEARLY_DB]
    least = -np.inf
    if len(sure) * LEVEL_FRAME_S >= _LEAST_S:
        least = np.percentile(sure, _LOUD_PART) - _QUIETER_DB - _BEFOREHAND_DB

    def quiet(start_s: float, end_s: float) -> bool:
        part = own[int(start_s / LEVEL_FRAME_S) : int(end_s / LEVEL_FRAME_S) + 1]
        return len(part) > 0 and float(part.max()) < least

    return quiet


def without_quiet(speech: HeardSpeech, channel: int, levels: Float32) -> HeardSpeech:
    """Leave what is too quiet out of a ``channel``, by the ``levels`` f32[n, channels] of all."""
    active = speech.people_at_once > 0.5
    if not len(levels) or not active.any():
        return speech
    times = frame_time(0.5) + (frame_time(1.0) - frame_time(0.0)) * np.arange(len(active))
    places = np.clip((times / LEVEL_FRAME_S).astype(int), 0, len(levels) - 1)
    own = levels[places, channel]
    others = np.delete(levels, channel, axis=1)[places].max(axis=1)
    sure = own[active & (own > others)]
    if len(sure) * (frame_time(1.0) - frame_time(0.0)) < _LEAST_S:
        return speech
    least = np.percentile(sure, _LOUD_PART) - _QUIETER_DB
    quiet = np.zeros(len(active), dtype=bool)
    for first, last in np.flatnonzero(np.diff(active.astype(np.int8), prepend=0, append=0)).reshape(-1, 2):
        quiet[first:last] = np.percentile(own[first:last], _LOUDER_PART) < least
    return without_pieces(speech, _mostly(quiet, speech), quiet)


def _mostly(quiet: NDArray[np.bool_], speech: HeardSpeech) -> NDArray[np.bool_]:
    """Which pieces bool[n] lie mostly in ``quiet`` frames."""
    shares = [
        float(np.mean(np.concatenate([quiet[start:end] for start, end in piece.runs] or [quiet[:0]])))
        for piece in speech.pieces
    ]
    return np.array(shares) > 0.5
