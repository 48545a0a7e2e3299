"""Groups the turns of a recording by voice, with everything by which a voice can be named."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.requests import TurnsRequest
from voxdesk.core.types import AudioClip, Embedding, Float32, Gender
from voxdesk.diarization.grouping import ANY_COUNT
from voxdesk.diarization.turns import VoiceTurn
from voxdesk.inference.encoder import unit
from voxdesk.workflows.listen.channels import HeardChannel, find_turns_on, recall_channels
from voxdesk.workflows.listen.closed_set import ClosedSetSum
from voxdesk.workflows.listen.decision import older_encoders
from voxdesk.workflows.listen.heard_speech import HeardSpeech
from voxdesk.workflows.listen.running_embedding import RunningEmbedding
from voxdesk.workflows.listen.segmentation import assemble_turns, piece_sounds
from voxdesk.workflows.progress import Part, Quiet
from voxdesk.workflows.services import Services

Labels = NDArray[np.int64]

# Whose voice it is, so much speech says as well as an hour of it.
_NAMED_BY_S = 120.0


@dataclass(frozen=True, slots=True)
class VoiceGroup:
    """Hold what one group of turns says: enough to name it, and to name it again for other people.

    ``embedding`` and those of ``older`` models, or ``scores`` f32[classes] of a closed set, come from
    ``speech_s`` seconds of speech.
    """

    speech_s: float
    gender: Gender
    embedding: Embedding | None = None
    older: tuple[Embedding, ...] = ()
    scores: Float32 | None = None


@dataclass(frozen=True, slots=True)
class HeardGroups:
    """Holds turns and what each of their groups says; ``model_id`` is the model that names them."""

    turns: tuple[VoiceTurn, ...]
    groups: tuple[VoiceGroup, ...]
    model_id: str


def hear_groups(request: TurnsRequest, services: Services, ctx: Context) -> HeardGroups:
    """Tell the voices of a recording apart and hear each as one; raises AudioError, ModelError."""
    heard = recall_channels(request, services, Part(ctx, 0.0, 0.9))
    turns, labels = find_turns_on(heard, services.hub.encoder().turns, Quiet(ctx), request.people)
    if not turns:
        return HeardGroups((), (), naming_model(services))
    groups = _groups([one.speech for one in heard], labels, services)
    groups = _heard_otherwise(request.source, heard, labels, groups, services, ctx)
    return HeardGroups(turns, groups, naming_model(services))


def group_speech(
    heard: HeardSpeech, services: Services, ctx: Context, people: PeopleCount = ANY_COUNT
) -> HeardGroups:
    """Group what was ``heard`` by voice, by the encoder in use alone; raises ModelError."""
    turns, labels = assemble_turns(heard, services.hub.encoder().turns, ctx, people)
    groups = _groups([heard], labels, services) if turns else ()
    return HeardGroups(turns, groups, services.hub.encoder().model_id)


def naming_model(services: Services) -> str:
    """Return the id of the model that names voices: the closed set in use, else the encoder."""
    closed = services.hub.closed_set()
    return services.hub.encoder().model_id if closed is None else closed.manifest.id


def _groups(heard: Sequence[HeardSpeech], labels: Labels, services: Services) -> tuple[VoiceGroup, ...]:
    """Return what the pieces of each voice say together, each piece by its length."""
    encoder, gender = services.hub.encoder(), services.hub.gender()
    lengths = np.concatenate([one.seconds for one in heard])
    vectors = np.concatenate([one.vectors for one in heard])
    logits = np.concatenate([one.logits for one in heard])
    found = []
    for voice in range(int(labels.max()) + 1):
        own = labels == voice
        seconds = lengths[own]
        vector = (vectors[own] * seconds[:, None]).sum(axis=0).astype(np.float32)
        speech_s = float(seconds.sum())
        embedding = Embedding(unit(vector, encoder.model_id), encoder.model_id, speech_s)
        guess = gender.guess_from(float(np.average(logits[own], weights=seconds)), embedding)
        found.append(VoiceGroup(speech_s, guess.label, embedding))
    return tuple(found)


class _TakesSound(Protocol):
    """Hold what hears a voice piece by piece."""

    def push(self, speech: AudioClip) -> None:
        """Take more speech at 16 kHz."""


def _heard_otherwise(
    source: Path | AudioClip,
    heard: Sequence[HeardChannel],
    labels: Labels,
    groups: tuple[VoiceGroup, ...],
    services: Services,
    ctx: Context,
) -> tuple[VoiceGroup, ...]:
    """The groups as a closed set hears them, or older encoders too; both need the sound once more."""
    closed, ctx = services.hub.closed_set(), Part(ctx, 0.9, 1.0)
    if closed is not None:
        scores = [ClosedSetSum(closed) for _ in groups]
        _push_sounds(source, heard, labels, scores, ctx)
        found = zip(groups, scores, strict=True)
        return tuple(replace(one, embedding=None, scores=total.scores) for one, total in found)
    encoders = older_encoders(services)
    if not encoders:
        return groups
    sums = [RunningEmbedding(None, None, encoders) for _ in groups]
    _push_sounds(source, heard, labels, sums, ctx)
    for total in sums:
        total.finish()
    return tuple(replace(one, older=total.older) for one, total in zip(groups, sums, strict=True))


def _push_sounds(
    source: Path | AudioClip,
    heard: Sequence[HeardChannel],
    labels: Labels,
    sums: Sequence[_TakesSound],
    ctx: Context,
) -> None:
    """Give each voice's pieces to its sum, until there is enough of them."""
    heard_s = np.zeros(len(sums))
    behind = np.cumsum([len(one.speech.pieces) for one in heard])[:-1]
    for number, (one, own) in enumerate(zip(heard, np.split(labels, behind), strict=True)):
        pieces, voices = [], []
        for piece, voice in zip(one.speech.pieces, own, strict=True):
            if heard_s[voice] < _NAMED_BY_S:
                heard_s[voice] += piece.seconds
                pieces.append(piece)
                voices.append(int(voice))
        part = Part(ctx, number / len(heard), (number + 1) / len(heard))
        for place, sound in piece_sounds(source, pieces, part, one.channel):
            sums[voices[place]].push(sound)
