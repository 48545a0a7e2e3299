"""A recording in; its voices as rows of time, speech and vector out, from the cache where they are known."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from voxdesk.audio.files import length_s
from voxdesk.core.cluster_types import FeatureKind, Per
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, ModelError, Words
from voxdesk.core.requests import TurnsRequest
from voxdesk.core.types import Array, Float32, Rows
from voxdesk.features.logmel import SECONDS, logmel_map
from voxdesk.features.mfcc import MfccStatistics
from voxdesk.features.picture import picture_levels
from voxdesk.library.embedding_cache import CachedEmbedding
from voxdesk.workflows.listen.channels import recall_channels
from voxdesk.workflows.listen.embed import ROAD, embed_file, recall_file
from voxdesk.workflows.listen.heard_speech import HeardSpeech
from voxdesk.workflows.listen.known_voice import joined_voice
from voxdesk.workflows.listen.segmentation import assemble_turns, known_speech, recall_speech
from voxdesk.workflows.listen.speech_blocks import RATE, hear
from voxdesk.workflows.progress import Quiet
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

if TYPE_CHECKING:
    from voxdesk.neural.lab.pretrained import Pretrained

NO_SPEECH = Words("no speech")
LEAST_SPEECH_S = 0.1
"""Less speech than this in a recording, and nobody is heard in it."""

_PRETRAINED_ROAD = "speech-1"
_HEARD_S = 60.0  # of speech, by the networks of others
_MFCC_ROAD = "mfcc-statistics-1"
_SEGMENTS_ROAD = f"{ROAD} segments-3"
_LENGTH_ROAD = "length-1"
_TIMES = 2  # columns before the vector in a cached segment: start and end


@dataclass(frozen=True, slots=True)
class VoiceRow:
    """Somebody who speaks from ``start_s`` to ``end_s``, net ``speech_s``, as ``vector`` [D]."""

    start_s: float
    end_s: float
    speech_s: float
    vector: Rows


def rows_of(
    kind: FeatureKind,
    per: Per,
    services: Services,
    ctx: Context,
    weights: Path | None = None,
    *,
    indexed: bool = False,
) -> Callable[[Path], tuple[VoiceRow, ...]]:
    """Return the function from a recording to its rows; none where nobody is heard.

    ``weights`` is the folder of the network that makes the features, where one does. With ``indexed``
    embeddings come from turns, heard as the index hears them. The function raises AudioError; this one
    ModelError, and DataError for a choice that is not made yet.
    """
    quiet = Quiet(ctx)
    if kind is FeatureKind.EMBEDDING:
        services.hub.encoder()  # a missing model is an error of the whole, not of each file
    if per is Per.SEGMENT:
        if kind is not FeatureKind.EMBEDDING:
            raise DataError("Recordings are cut by voice with embeddings only.")
        return lambda path: _segments(path, services, quiet)
    if kind is FeatureKind.MFCC:
        return lambda path: _mfcc(path, services, quiet)
    if kind is FeatureKind.LOGMEL:
        return lambda path: _picture(path, logmel_map, services, quiet)
    if kind is FeatureKind.PICTURE:
        return lambda path: _picture(path, picture_levels, services, quiet)
    if kind in (FeatureKind.WAV2VEC2, FeatureKind.EFFICIENTNET, FeatureKind.LITE0):
        network = _open_network(kind, weights)
        return lambda path: _pretrained(path, network, services, quiet)
    return lambda path: _embedding(path, services, quiet, indexed=indexed)


def _embedding(path: Path, services: Services, ctx: Context, *, indexed: bool) -> tuple[VoiceRow, ...]:
    """By what was heard of it once: the whole, or the pieces of its turns, which say as much."""
    known = None if indexed else recall_file(path, services, ctx)
    if known is None:
        speech = _pieces(path, services, ctx, indexed=indexed)
        known = joined_voice(speech, services.hub.encoder().model_id) if speech else None
    found = known or embed_file(path, services, ctx)
    return _whole(path, found.vector, found.speech_s, services, ctx)


def _pieces(path: Path, services: Services, ctx: Context, *, indexed: bool) -> tuple[HeardSpeech, ...]:
    """Return what is known of the turns; where there is an index they are heard as it hears them."""
    if indexed:
        heard = [one.speech for one in recall_channels(TurnsRequest(path), services, ctx)]
    else:
        one = known_speech(path, services, ctx)
        heard = [] if one is None else [one]
    return tuple(one for one in heard if len(one.pieces))


def _mfcc(path: Path, services: Services, ctx: Context) -> tuple[VoiceRow, ...]:
    known = _recall(path, _MFCC_ROAD, services, ctx)
    if known is None:
        statistics, speech_s = MfccStatistics(), 0.0
        for block in hear(path, services.speech, ctx):
            sound = block.speech_sound
            speech_s += sound.seconds
            statistics.push(sound.samples)
        known = CachedEmbedding(statistics.finish(), speech_s)
        _keep(path, _MFCC_ROAD, known, services, ctx)
    return _whole(path, known.vector, known.speech_s, services, ctx)


def _picture(
    path: Path, draw: Callable[[Float32], Array], services: Services, ctx: Context
) -> tuple[VoiceRow, ...]:
    """Not cached: pictures are large, and made faster than an embedding."""
    samples, speech_s = _speech(path, services, ctx, SECONDS)
    return _whole(path, draw(samples), speech_s, services, ctx)


def _open_network(kind: FeatureKind, weights: Path | None) -> "Pretrained":
    try:
        from voxdesk.neural.lab.pretrained import open_pretrained
    except ImportError as error:
        raise ModelError("{kind} needs PyTorch.", kind=kind, hint="Install voxdesk[lab].") from error
    return open_pretrained(kind.value, weights)


def _pretrained(path: Path, network: "Pretrained", services: Services, ctx: Context) -> tuple[VoiceRow, ...]:
    key = f"{network.key} {_PRETRAINED_ROAD}"
    known = _recall(path, key, services, ctx)
    if known is None:
        samples, speech_s = _speech(path, services, ctx, _HEARD_S)
        known = CachedEmbedding(network.describe(samples), speech_s)
        _keep(path, key, known, services, ctx)
    return _whole(path, known.vector, known.speech_s, services, ctx)


def _speech(path: Path, services: Services, ctx: Context, seconds: float) -> tuple[Float32, float]:
    """The first ``seconds`` of speech f32[n] at 16 kHz, and how much there is in all."""
    parts: list[Float32] = []
    speech_s = 0.0
    for block in hear(path, services.speech, ctx):
        if speech_s < seconds:
            parts.append(block.speech_sound.samples)
        speech_s += block.speech_sound.seconds
    samples = np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32)
    return samples[: round(seconds * RATE)], speech_s


def _whole(
    path: Path, vector: Array, speech_s: float, services: Services, ctx: Context
) -> tuple[VoiceRow, ...]:
    if speech_s < LEAST_SPEECH_S:
        return ()
    return (VoiceRow(0.0, _recall_length_s(path, services, ctx), speech_s, vector),)


def _recall_length_s(path: Path, services: Services, ctx: Context) -> float:
    """Kept, because many formats must be decoded to tell it. It has no vector, only the seconds."""
    known = _recall(path, _LENGTH_ROAD, services, ctx)
    if known is None:
        known = CachedEmbedding(np.empty(0, dtype=np.float32), length_s(path, ctx.check))
        _keep(path, _LENGTH_ROAD, known, services, ctx)
    return known.speech_s


def _segments(path: Path, services: Services, ctx: Context) -> tuple[VoiceRow, ...]:
    encoder = services.hub.encoder()
    key = f"{encoder.model_id} {_SEGMENTS_ROAD}"
    known = _recall(path, key, services, ctx)
    if known is None:
        table = _cut(path, services, ctx)
        known = CachedEmbedding(table.ravel(), 0.0)
        _keep(path, key, known, services, ctx)
    rows = known.vector.reshape(-1, _TIMES + encoder.dimension)
    return tuple(
        VoiceRow(float(row[0]), float(row[1]), float(row[1] - row[0]), row[_TIMES:])
        for row in rows
        if row[1] - row[0] >= LEAST_SPEECH_S
    )


def _cut(path: Path, services: Services, ctx: Context) -> Float32:
    """Rows f32[n, 2 + D]: a stretch of one voice, and the mean vector of that voice in the recording."""
    encoder = services.hub.encoder()
    heard = recall_speech(path, services, ctx)
    turns, labels = assemble_turns(heard, encoder.turns, ctx)
    if not turns:
        return np.empty((0, _TIMES + encoder.dimension), dtype=np.float32)
    means = np.zeros((int(labels.max()) + 1, encoder.dimension))
    np.add.at(means, labels, heard.vectors * heard.seconds[:, None])
    means /= np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-12)
    rows = [np.concatenate([[turn.start_s, turn.end_s], means[turn.voice]]) for turn in turns]
    return np.stack(rows).astype(np.float32)


def _recall(path: Path, key: str, services: Services, ctx: Context) -> CachedEmbedding | None:
    return None if services.cache is None else services.cache.get(hash_of(path, ctx.check), key)


def _keep(path: Path, key: str, found: CachedEmbedding, services: Services, ctx: Context) -> None:
    if services.cache is not None:
        services.cache.put(hash_of(path, ctx.check), key, found)
