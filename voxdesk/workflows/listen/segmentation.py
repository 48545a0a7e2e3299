"""A recording in, which of its voices speaks when out; nobody has a name yet."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voxdesk.clustering.linkage import average_linkage
from voxdesk.core.calibration.turns import TurnSettings
from voxdesk.core.context import Context
from voxdesk.core.types import AudioClip, Float32, Segment
from voxdesk.diarization.overlap_assignment import stretches, with_second_voice
from voxdesk.diarization.resegment import resegment
from voxdesk.diarization.turns import VoiceTurn, absorb_small_groups, number_by_appearance, to_turns
from voxdesk.diarization.windows import speech_of_windows, windows
from voxdesk.inference.overlap import HOP_S, OverlapModel
from voxdesk.workflows.listen.speech_blocks import RATE, Heard, SegmentSum, hear
from voxdesk.workflows.ordered_map import ordered_map
from voxdesk.workflows.progress import Part
from voxdesk.workflows.services import Services

# Shorter pauses belong to the speech (NIST RT-09 evaluation plan).
JOIN_GAP_S = 0.3
# The first grouping looks at no more windows than this, spread evenly: its work grows with their square.
_FIRST_LOOK = 4000
_MOST_VOICES = 40
# In a short recording somebody with this share of the speech is a voice, however little it is.
_LEAST_SHARE = 0.2
_WORKERS = 2


@dataclass(frozen=True, slots=True)
class HeardWindows:
    """The speech of a recording, and its windows in order of time with their unit vectors f32[n, D].

    ``overlap`` f32[m] are the chances that two people talk at once, one every ``HOP_S`` seconds;
    empty where no model hears that.
    """

    speech: tuple[Segment, ...]
    windows: tuple[Segment, ...]
    vectors: Float32
    overlap: Float32


def tell_apart(source: Path | AudioClip, services: Services, ctx: Context) -> tuple[VoiceTurn, ...]:
    """Who speaks when, by number; in memory that grows by about 0.2 MB a minute.

    Raises AudioError, ModelError.
    """
    settings = services.hub.encoder().turns
    heard = hear_windows(source, services, settings, Part(ctx, 0.0, 0.9))
    return find_turns(heard, settings, Part(ctx, 0.9, 1.0))


def hear_windows(
    source: Path | AudioClip, services: Services, settings: TurnSettings, ctx: Context
) -> HeardWindows:
    """Find the speech and embed it window by window; raises AudioError, ModelError."""
    encoder, two_voices = services.hub.encoder(), services.hub.overlap()
    speech = SegmentSum()
    pieces: list[Segment] = []
    vectors = [np.zeros((0, encoder.dimension), dtype=np.float32)]

    overlaps = [np.zeros(0, dtype=np.float32)]

    def embed(block: Heard) -> tuple[tuple[Segment, ...], Float32, Float32]:
        inside = windows(block.speech, settings.window_s, settings.hop_s)
        return inside, encoder.embed_windows(block.at_16k, inside), _overlap(block, two_voices)

    # While one block is embedded the next ones are decoded and searched for speech.
    with contextlib.closing(ordered_map(hear(source, services.speech, ctx), embed, _WORKERS)) as blocks:
        for block, (inside, found, at_once) in blocks:
            ctx.check()
            speech.push(block)
            vectors.append(found)
            overlaps.append(at_once)
            offset_s = block.sound.start_s
            pieces += [Segment(offset_s + piece.start_s, offset_s + piece.end_s) for piece in inside]
    pad_s = services.speech.options.pad_s
    return HeardWindows(
        _narrowed(speech.finish(), pad_s), tuple(pieces), np.concatenate(vectors), np.concatenate(overlaps)
    )


def _overlap(block: Heard, model: OverlapModel | None) -> Float32:
    """Chances that two people talk at once, every ``HOP_S``; nothing without a model that hears it."""
    if model is None:
        return np.zeros(0, dtype=np.float32)
    if not block.speech:
        return np.zeros(-(-len(block.at_16k.samples) // round(HOP_S * RATE)), dtype=np.float32)
    return model.probabilities(block.at_16k)


def _narrowed(speech: Sequence[Segment], pad_s: float) -> tuple[Segment, ...]:
    """Speech less what the detector adds on both sides: turns end with the voice."""
    return tuple(
        Segment(one.start_s + pad_s, one.end_s - pad_s) if one.seconds > 4 * pad_s else one for one in speech
    )


def find_turns(heard: HeardWindows, settings: TurnSettings, ctx: Context) -> tuple[VoiceTurn, ...]:
    """Group the windows by voice and join them to turns, which overlap where two talk at once."""
    labels = group_windows(heard, settings, ctx)
    turns = to_turns(heard.speech, heard.windows, labels, JOIN_GAP_S)
    return with_second_voice(turns, stretches(heard.overlap, HOP_S, settings.overlap))


def group_windows(heard: HeardWindows, settings: TurnSettings, ctx: Context) -> NDArray[np.int64]:
    """Labels i64[n], one number per voice, counted from 0 as they appear."""
    vectors = heard.vectors
    if not len(vectors):
        return np.zeros(0, dtype=np.int64)
    weights = speech_of_windows(heard.speech, heard.windows)
    labels = first_groups(vectors, settings.begin, ctx)
    labels = resegment(vectors, labels, settings).argmax(axis=1)
    least_s = min(settings.least_voice_s, _LEAST_SHARE * float(weights.sum()))
    return absorb_small_groups(vectors, weights, number_by_appearance(labels), least_s)


def first_groups(vectors: Float32, begin: float, ctx: Context) -> NDArray[np.int64]:
    """Labels i64[n] of groups alike by ``begin``, the 40 largest at most; more than there are voices."""
    step = -(-len(vectors) // _FIRST_LOOK)
    seen = vectors[::step]
    labels = average_linkage(seen, ctx, floor=begin).cut_at(begin)  # the largest group is 0
    count = min(int(labels.max()) + 1, _MOST_VOICES)
    centres = np.stack([seen[labels == group].mean(axis=0) for group in range(count)])
    centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-9)
    result: NDArray[np.int64] = (vectors @ centres.T).argmax(axis=1)
    if step == 1:
        kept = labels < count
        result[kept] = labels[kept]
    return number_by_appearance(result)
