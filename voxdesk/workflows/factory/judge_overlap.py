"""An overlap model and a corpus in; its limits (set-aside people), and how often it is right, out."""

import dataclasses
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from voxdesk.core.calibration.overlap import OverlapLimits, within
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.types import Float32
from voxdesk.inference.overlap import HOP_S, OverlapModel
from voxdesk.training.data.dataset import Recording
from voxdesk.workflows.factory.voice_mixer import Marked, VoiceMixer, at_once, usable

# A moment is overlapped when that is likelier than not.
_FRAME = 0.5
# The share of single voices that may pass for two.
_RECORDINGS = 0.025
_SEED = 1
_LEAST_LIMIT = 0.01
# A small corpus has no more to say than this many draws of each recording.
_DRAWS_EACH = 4


def fit_limits(
    model: OverlapModel, corpus: Path, aside: Sequence[Recording], ctx: Context, count: int = 1000
) -> OverlapLimits:
    """The limit that a stated share of single voices of people set aside exceeds.

    Recordings are taken as they are: long ones, over which errors even out, exceed them less often.
    Raises DataError when there are none of 2.5 s or more.
    """
    count = min(count, _DRAWS_EACH * len(usable(aside)))
    heard = _probabilities(model, VoiceMixer(corpus, aside, _SEED).single(count, ctx))
    if not heard:
        raise DataError("The people set aside have no recordings that are long enough to set limits by.")
    limits = OverlapLimits(_FRAME, 1.0)
    share = float(np.quantile([limits.share(one) for one in heard], 1 - _RECORDINGS))
    return dataclasses.replace(limits, recording=round(max(share, _LEAST_LIMIT), 4))


def figures(
    model: OverlapModel, corpus: Path, recordings: Sequence[Recording], ctx: Context, count: int = 400
) -> dict[str, float]:
    """Shares of moments and of recordings taken for two people: of one person's, and of two at once."""
    count = min(count, _DRAWS_EACH * len(usable(recordings)))
    mixer = VoiceMixer(corpus, recordings, _SEED + 1)
    found: dict[str, float] = {}
    for name, marked in (
        ("single", mixer.single(count, ctx)),
        ("joined", mixer.joined(count // 2, ctx)),
        ("at_once", mixer.mixed(count, at_once, ctx)),
    ):
        heard = _probabilities(model, marked)
        found[f"{name}_moments"] = round(model.limits.share(np.concatenate(heard)), 4)
        found[f"{name}_recordings"] = round(float(np.mean([model.limits.several(one) for one in heard])), 4)
    return found


def _probabilities(model: OverlapModel, marked: Iterable[Marked]) -> list[Float32]:
    """Those over the speech of each recording."""
    return [within(model.probabilities(clip), HOP_S, speech) for clip, speech in marked]
