"""An encoder and a corpus in; the limit of its enrolment gate, and how often the gate is right, out."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np

from voxdesk.core.calibration.speaker_change import HOP_S, WINDOW_S, SpeakerChangeLimit, change_score
from voxdesk.core.context import Context
from voxdesk.core.types import Float32
from voxdesk.diarization.windows import windows
from voxdesk.inference.encoder import Encoder
from voxdesk.training.data.dataset import Recording
from voxdesk.workflows.factory.voice_mixer import Marked, VoiceMixer, at_once, one_after_the_other, usable

# The share of single voices that the gate may refuse for a change of voice; what the overlap model
# may refuse comes on top, together below 5 %.
CHANGE_RATE = 0.025
# Limits that one in eighty exceeds cannot be read off fewer recordings than this.
LEAST_RECORDINGS = 200


def fit_voice_gate(
    encoder: Encoder,
    corpus: Path,
    aside: Sequence[Recording],
    ctx: Context,
    *,
    recordings: int = 1200,
    seed: int = 1,
) -> SpeakerChangeLimit | None:
    """The gate of ``encoder``, its limit from people set aside: short recordings and long ones, half each.

    None for a corpus that is too small to set a limit by.
    """
    if len(usable(aside)) < LEAST_RECORDINGS:
        return None
    mixer = VoiceMixer(corpus, aside, seed)
    scores = _changes(encoder, mixer.single(recordings // 2, ctx))
    scores += _changes(encoder, mixer.joined(recordings - recordings // 2, ctx))
    return SpeakerChangeLimit(round(float(np.quantile(scores, 1 - CHANGE_RATE)), 4))


def gate_figures(
    refuses: Callable[[Marked], bool],
    corpus: Path,
    recordings: Sequence[Recording],
    ctx: Context,
    count: int = 500,
) -> dict[str, float]:
    """Shares that ``refuses`` refuses: single voices (to be low), both kinds of mixtures (to be high)."""
    mixer = VoiceMixer(corpus, recordings, seed=2)
    kinds = {
        "single_refused": mixer.single(count, ctx),
        "joined_refused": mixer.joined(count // 2, ctx),
        "one_after_the_other_refused": mixer.mixed(count, one_after_the_other, ctx),
        "at_once_refused": mixer.mixed(count, at_once, ctx),
    }
    return {
        name: round(float(np.mean([refuses(one) for one in marked])), 4) for name, marked in kinds.items()
    }


def hears_change(encoder: Encoder, gate: SpeakerChangeLimit) -> Callable[[Marked], bool]:
    """Whether a recording has windows of more than one voice."""
    return lambda marked: gate.several(window_vectors(encoder, marked))


def window_vectors(encoder: Encoder, marked: Marked) -> Float32:
    """Unit vectors f32[n, D] of the windows of a recording's speech."""
    clip, speech = marked
    return encoder.embed_windows(clip, windows(speech, WINDOW_S, HOP_S))


def _changes(encoder: Encoder, marked: Iterable[Marked]) -> list[float]:
    return [change_score(window_vectors(encoder, one)) for one in marked]
