"""How good a recording is as sound: by levels that are measured, and kept, while it is heard."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from voxdesk.audio.files import open_audio
from voxdesk.audio.quality import grade_frames
from voxdesk.audio.sound_levels import LevelMeter, SoundLevels
from voxdesk.core.context import Context
from voxdesk.core.types import QualityGrade, Segment
from voxdesk.library.embedding_cache import CachedEmbedding
from voxdesk.workflows.services import Services

# This changes whenever the same recording has other levels.
_LEVELS = "sound-levels-1"
_BLOCK_S = 30.0
_LOWEST = 1e-30


def grade_recording(
    path: Path, sha256: str, speech: Sequence[Segment], services: Services, ctx: Context
) -> QualityGrade:
    """Grade a recording in which ``speech`` was found; it is decoded only where its levels are not kept.

    Raises AudioError.
    """
    known = None if services.cache is None else services.cache.get(sha256, _LEVELS)
    if known is None or not len(known.vector):
        levels = _measure(path, ctx)
        keep_levels(sha256, levels, services)
    else:
        levels = SoundLevels(10 ** (known.vector[1:].astype(np.float64) / 10), float(known.vector[0]))
    return grade_frames(levels.power, levels.clipped, speech)


def keep_levels(sha256: str, levels: SoundLevels, services: Services) -> None:
    """Put the levels of the recording with this content into the cache, where there is one."""
    if services.cache is not None:
        decibels = 10 * np.log10(np.maximum(levels.power, _LOWEST))
        numbers = np.concatenate([[levels.clipped], decibels]).astype(np.float32)
        services.cache.put(sha256, _LEVELS, CachedEmbedding(numbers, 0.0))


def _measure(path: Path, ctx: Context) -> SoundLevels:
    with open_audio(path, ctx.check) as file:
        meter = LevelMeter(file.info.sample_rate)
        for block in file.blocks(_BLOCK_S):
            meter.push(block.samples)
            ctx.check()
    return meter.finish()
