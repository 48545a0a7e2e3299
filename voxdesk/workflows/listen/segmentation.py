"""Diarization without names: turns labelled by voice number."""

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voxdesk.audio.files import open_audio
from voxdesk.audio.resample import resample
from voxdesk.core.calibration.turns import TurnSettings
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.types import AudioClip, Float32
from voxdesk.diarization.assembly import assemble
from voxdesk.diarization.grouping import ANY_COUNT, group_pieces
from voxdesk.diarization.listener import HeardPart, Listener
from voxdesk.diarization.turns import VoiceTurn
from voxdesk.library.embedding_cache import CachedEmbedding
from voxdesk.workflows.listen.heard_speech import HeardSpeech, packed, unpacked
from voxdesk.workflows.listen.speech_blocks import RATE
from voxdesk.workflows.ordered_map import ordered_map
from voxdesk.workflows.progress import Part
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

_BLOCK_S = 30.0
_WORKERS = 2
# This changes whenever the same file and models give other pieces or vectors.
_ROAD = "speech-turns-1"


def tell_apart(
    source: Path | AudioClip, services: Services, ctx: Context, count: PeopleCount = ANY_COUNT
) -> tuple[VoiceTurn, ...]:
    """Turns of ``count`` voices, by number; in memory that grows by about 0.2 MB a minute.

    Raises AudioError, ModelError.
    """
    heard = recall_speech(source, services, Part(ctx, 0.0, 0.95))
    turns, _ = find_turns(heard, services.hub.encoder().turns, Part(ctx, 0.95, 1.0), count)
    return turns


def recall_speech(source: Path | AudioClip, services: Services, ctx: Context) -> HeardSpeech:
    """``hear_speech`` of a recording, from the cache where it was heard before."""
    if services.cache is None or isinstance(source, AudioClip):
        return hear_speech(source, services, ctx)
    models = services.hub.encoder().model_id, services.hub.segmentation().model_id
    sha256, key = hash_of(source), f"{' '.join(models)} {_ROAD}"
    known = services.cache.get(sha256, key)
    heard = None if known is None else unpacked(known.vector)
    if heard is None:
        heard = hear_speech(source, services, ctx)
        services.cache.put(sha256, key, CachedEmbedding(packed(heard), float(heard.seconds.sum())))
    return heard


def hear_speech(source: Path | AudioClip, services: Services, ctx: Context) -> HeardSpeech:
    """Find the local speakers and embed where each speaks alone; raises AudioError, ModelError."""
    encoder, listener = services.hub.encoder(), Listener(services.hub.segmentation())

    def parts() -> Iterator[HeardPart]:
        for block in _blocks(source, ctx):
            yield listener.push(block)
        yield listener.finish()

    def embed(part: HeardPart) -> Float32:
        return encoder.embed_samples(part.sounds)

    found: list[HeardPart] = []
    vectors = [np.zeros((0, encoder.dimension), dtype=np.float32)]
    # While one part is embedded the next ones are decoded and segmented.
    with contextlib.closing(ordered_map(parts(), embed, _WORKERS)) as heard:
        for part, made in heard:
            ctx.check()
            vectors.append(made)
            found.append(HeardPart(part.first, part.at_once, part.tracks, part.pieces, ()))
    return HeardSpeech(
        np.concatenate([np.zeros(0, dtype=np.uint8), *(part.at_once for part in found)]),
        tuple(track for part in found for track in part.tracks),
        tuple(piece for part in found for piece in part.pieces),
        np.concatenate(vectors),
    )


def _blocks(source: Path | AudioClip, ctx: Context) -> Iterator[Float32]:
    """Samples f32[n] at 16 kHz, block by block, reporting progress."""
    if isinstance(source, AudioClip):
        samples = resample(source, RATE).samples
        size = round(_BLOCK_S * RATE)
        for first in range(0, len(samples), size):
            ctx.report(first / len(samples))
            yield samples[first : first + size]
        return
    with open_audio(source) as file:
        for block in file.blocks(_BLOCK_S, RATE):
            yield block.samples
            done_s, total_s = block.start_s + block.seconds, file.info.seconds
            ctx.report(min(1.0, done_s / total_s) if total_s else None, source.name)


def find_turns(
    heard: HeardSpeech, settings: TurnSettings, ctx: Context, count: PeopleCount = ANY_COUNT
) -> tuple[tuple[VoiceTurn, ...], NDArray[np.int64]]:
    """Turns in order of start, and the voice i64[n] of each piece; numbers follow who speaks first."""
    labels = group_pieces(heard.vectors, heard.seconds, settings, ctx, count)
    turns = assemble(heard.people_at_once, heard.tracks, heard.pieces, labels)
    return _numbered(turns, labels)


def _numbered(
    turns: Sequence[VoiceTurn], labels: NDArray[np.int64]
) -> tuple[tuple[VoiceTurn, ...], NDArray[np.int64]]:
    order = list(dict.fromkeys([*(turn.voice for turn in turns), *(int(label) for label in labels)]))
    numbers = np.zeros(len(order), dtype=np.int64)
    numbers[order] = np.arange(len(order))
    renamed = tuple(VoiceTurn(turn.start_s, turn.end_s, int(numbers[turn.voice])) for turn in turns)
    return renamed, numbers[labels]
