"""Recordings and folders in, one voice vector for each out, on two threads and in the order given."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.errors import ModelError, UserError, Words, words_of
from voxdesk.core.types import AudioClip, Embedding, Skipped
from voxdesk.inference.encoder import MIN_SPEECH_S
from voxdesk.library.embedding_cache import CachedEmbedding
from voxdesk.workflows.listen.running_embedding import RunningEmbedding
from voxdesk.workflows.listen.speech_blocks import RATE, Heard, hear
from voxdesk.workflows.ordered_map import ordered_map
from voxdesk.workflows.progress import Quiet
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

WORKERS = 2
# These change whenever the same file and model give another vector.
ROAD = "speech-1"
WHOLE_ROAD = "whole-1"
# A recording with less speech than this share is mostly something else.
_MOSTLY_SPEECH = 0.25

Listen = Callable[[Path, Services, Context], Embedding]


def embed_each(paths: Sequence[Path], services: Services, ctx: Context) -> Iterator[Embedding | Skipped]:
    """Yield an answer for every file, in order; a few files are worked on ahead. Raises ModelError."""
    services.hub.encoder()  # a missing model is an error of the whole, not of each file
    with closing(ordered_map(paths, lambda path: _embed_or_skip(path, services, ctx), WORKERS)) as answers:
        for done, (_, answer) in enumerate(answers, start=1):
            yield answer
            ctx.report(done / len(paths), Words("{done} of {total} recordings", done=done, total=len(paths)))


def embed_file(path: Path, services: Services, ctx: Context) -> Embedding:
    """Return the voice of one recording by its speech alone, from the cache where it is known.

    Always a finite vector for a file that decodes: without speech the whole sound counts. Raises
    AudioError, ModelError.
    """
    return _cached(path, ROAD, _listen, services, ctx)


def recall_file(path: Path, services: Services, ctx: Context) -> Embedding | None:
    """Return what ``embed_file`` gives, where it is known; raises AudioError, ModelError."""
    return _known(path, ROAD, services, ctx)


def embed_recording(path: Path, services: Services, ctx: Context) -> Embedding:
    """Return the vector of one recording as it is: also its pauses and its noise, if it is mostly speech.

    Tells people of a collection apart better than the speech alone (set aside: 11.6 % EER against 14.7 %). It
    also tells their rooms and lines apart. For the same reason it is no measure of whose voice it is.
    Otherwise like ``embed_file``.
    """
    return _cached(path, WHOLE_ROAD, _listen_to_all, services, ctx)


def _cached(path: Path, road: str, listen: Listen, services: Services, ctx: Context) -> Embedding:
    known = _known(path, road, services, ctx)
    if known is not None:
        return known
    found = listen(path, services, ctx)
    if services.cache is not None:
        key = f"{found.model_id} {road}"
        services.cache.put(hash_of(path, ctx.check), key, CachedEmbedding(found.vector, found.speech_s))
    return found


def _known(path: Path, road: str, services: Services, ctx: Context) -> Embedding | None:
    encoder = services.hub.encoder()
    if services.cache is None:
        return None
    known = services.cache.get(hash_of(path, ctx.check), f"{encoder.model_id} {road}")
    if known is None or len(known.vector) != encoder.dimension:
        return None
    return Embedding(known.vector, encoder.model_id, known.speech_s)


def _embed_or_skip(path: Path, services: Services, ctx: Context) -> Embedding | Skipped:
    try:
        return embed_recording(path, services, Quiet(ctx))
    except ModelError:
        raise
    except UserError as error:
        return Skipped(str(path), words_of(error))


def _listen(path: Path, services: Services, ctx: Context, whole_from: float = 2.0) -> Embedding:
    """The speech; or all of a short recording in which the share ``whole_from`` is speech."""
    encoder = services.hub.encoder()
    voice = RunningEmbedding(encoder, None)
    first: Heard | None = None
    seconds = speech_s = 0.0
    for block in hear(path, services.speech, ctx):
        first = first or block
        speech = block.speech_sound
        speech_s += speech.seconds
        seconds += block.sound.seconds
        voice.push(speech)
    short = first is None or seconds == first.sound.seconds
    if speech_s >= MIN_SPEECH_S and not (short and speech_s >= whole_from * seconds):
        found, _ = voice.finish()
        if found is not None:
            return found
    # Without speech worth the name some answer is promised too, so the sound itself is heard.
    empty = AudioClip(np.zeros(0, dtype=np.float32), RATE)
    whole = encoder.embed(empty if first is None else first.at_16k)
    return Embedding(whole.vector, whole.model_id, speech_s)


def _listen_to_all(path: Path, services: Services, ctx: Context) -> Embedding:
    return _listen(path, services, ctx, _MOSTLY_SPEECH)
