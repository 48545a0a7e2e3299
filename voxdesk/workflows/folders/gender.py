"""Some recordings of each group in; how the group's voice is perceived out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from voxdesk.audio.files import read_clip
from voxdesk.core.cluster_types import ClusterItem, ClusterResult
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, Words
from voxdesk.core.types import Embedding, GenderGuess
from voxdesk.library.embedding_cache import CachedEmbedding
from voxdesk.workflows.folders.describe import voice_of
from voxdesk.workflows.listen.speech_blocks import RATE
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

_ROAD = "gender-1"
_LISTENED_S = 20.0


@dataclass(frozen=True, slots=True)
class GendersRequest:
    """By group, the recordings that speak for it, and their voice where it was compared by embeddings."""

    exemplars: Mapping[int, tuple[ClusterItem, ...]]
    voices: Mapping[int, Embedding] = field(default_factory=dict)


def genders_request(result: ClusterResult, exemplars: Mapping[int, Sequence[int]]) -> GendersRequest:
    """Ask about groups of ``result`` whose ``exemplars`` are these of its rows."""
    items = {label: tuple(result.items[row] for row in rows) for label, rows in exemplars.items()}
    voices = {label: voice_of(result, rows) for label, rows in exemplars.items()}
    return GendersRequest(items, {label: voice for label, voice in voices.items() if voice is not None})


def perceive_groups(
    request: GendersRequest, services: Services, ctx: Context
) -> dict[int, GenderGuess | None]:
    """Return the perceived gender of each group, None where no recording could be heard. Raises ModelError.

    The logits of a group's recordings are averaged; each is kept in the cache.
    """
    model = services.hub.gender()
    found: dict[int, GenderGuess | None] = {}
    for number, (label, items) in enumerate(request.exemplars.items()):
        ctx.report(
            number / len(request.exemplars),
            Words("{done} of {total} people", done=number, total=len(request.exemplars)),
        )
        logits = [logit for item in items if (logit := _logit(item, services, ctx)) is not None]
        found[label] = model.guess_from(float(np.mean(logits)), request.voices.get(label)) if logits else None
    return found


def _logit(item: ClusterItem, services: Services, ctx: Context) -> float | None:
    """Male minus female for the first seconds of one recording; None when it cannot be heard."""
    ctx.check()
    model, path = services.hub.gender(), Path(item.path)
    key = f"{model.model_id} {_ROAD} {item.start_s:.2f}"
    try:
        sha256 = hash_of(path, ctx.check)
        known = services.cache.get(sha256, key) if services.cache is not None else None
        if known is not None:
            return float(known.vector[0]) if len(known.vector) else None
        seconds = min(_LISTENED_S, item.end_s - item.start_s)
        clip = read_clip(path, ctx.check, sample_rate=RATE, start_s=item.start_s, seconds=seconds)
    except AudioError:
        return None  # gone or changed since it was grouped
    speech = services.speech.segments(clip)
    logit = model.logit(clip, speech) if speech else None
    if services.cache is not None:
        vector = np.array([] if logit is None else [logit], dtype=np.float32)
        services.cache.put(sha256, key, CachedEmbedding(vector, sum(part.seconds for part in speech)))
    return logit
