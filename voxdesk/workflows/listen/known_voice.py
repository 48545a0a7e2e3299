"""The voice of a recording whose turns are known, without hearing it once more."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.types import AudioClip, Embedding, GenderGuess
from voxdesk.inference.encoder import unit
from voxdesk.workflows.listen.heard_speech import HeardSpeech
from voxdesk.workflows.listen.segmentation import known_speech
from voxdesk.workflows.services import Services

# Of so much speech the mean of its pieces says the same as hearing it in one.
_LONG_S = 120.0


@dataclass(frozen=True, slots=True)
class KnownVoice:
    """Hold what the pieces of a recording say together, each by its length."""

    embedding: Embedding
    gender: GenderGuess


def recall_voice(source: Path | AudioClip, services: Services, ctx: Context) -> KnownVoice | None:
    """Recall the voice of a recording with two minutes of speech or more whose turns were found before.

    None for any other recording. Raises AudioError, ModelError.
    """
    heard = known_speech(source, services, ctx)
    if heard is None or float(heard.seconds.sum()) < _LONG_S:
        return None
    embedding = joined_voice((heard,), services.hub.encoder().model_id)
    logit = float(np.average(heard.logits, weights=heard.seconds))
    return KnownVoice(embedding, services.hub.gender().guess_from(logit, embedding))


def joined_voice(heard: Sequence[HeardSpeech], model_id: str) -> Embedding:
    """Return what all pieces of a recording's channels, at least one, say together, each by its length."""
    vectors = np.concatenate([one.vectors for one in heard])
    seconds = np.concatenate([one.seconds for one in heard])
    vector = (vectors * seconds[:, None]).sum(axis=0).astype(np.float32)
    return Embedding(unit(vector, model_id), model_id, float(seconds.sum()))
