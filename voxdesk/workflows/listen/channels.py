"""Who speaks when in a recording, its channels heard as one, or one by one where each has its own people."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voxdesk.audio.channels import count_channels, speak_apart
from voxdesk.core.calibration.turns import TurnSettings
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError
from voxdesk.core.requests import ChannelUse, TurnsRequest
from voxdesk.core.types import AudioClip
from voxdesk.diarization.assembly import assemble
from voxdesk.diarization.grouping import ANY_COUNT, group_pieces
from voxdesk.diarization.turns import VoiceTurn
from voxdesk.library.embedding_cache import CachedEmbedding
from voxdesk.workflows.listen.heard_speech import HeardSpeech
from voxdesk.workflows.listen.segmentation import numbered, recall_speech
from voxdesk.workflows.progress import Part
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

# Every channel is decoded and heard on its own.
_MOST = 8
_ONE = PeopleCount(1, 1)
# This changes whenever the same recording is judged otherwise.
_JUDGED = "channels-apart-1"

Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class HeardChannel:
    """The speech of one ``channel``, or of all heard as one (None)."""

    channel: int | None
    speech: HeardSpeech


def recall_channels(request: TurnsRequest, services: Services, ctx: Context) -> tuple[HeardChannel, ...]:
    """Hear every channel that has people of its own, from the cache where that was done before.

    Raises AudioError, ModelError.
    """
    channels = channels_to_hear(request.source, request.channels, services, Part(ctx, 0.0, 0.05))
    heard = []
    for number, channel in enumerate(channels):
        first, last = (0.05 + 0.95 * (number + step) / len(channels) for step in (0, 1))
        speech = recall_speech(request.source, services, Part(ctx, first, last), channel)
        heard.append(HeardChannel(channel, speech))
    return tuple(heard)


def channels_to_hear(
    source: Path | AudioClip, use: ChannelUse, services: Services, ctx: Context
) -> tuple[int | None, ...]:
    """The channels that have people of their own, from 0, or one None: all are heard as one.

    Raises AudioError where nobody can tell so many channels apart.
    """
    if isinstance(source, AudioClip) or use is ChannelUse.MIX:
        return (None,)
    count = count_channels(source)
    if count == 1 or (use is ChannelUse.AUTO and (count != 2 or not _apart(source, services, ctx))):
        return (None,)
    if count > _MOST:
        raise AudioError(
            "“{name}” has {count} channels: at most {most} can be heard apart.",
            name=source.name,
            count=count,
            most=_MOST,
        )
    return tuple(range(count))


def find_turns_on(
    heard: Sequence[HeardChannel], settings: TurnSettings, ctx: Context, count: PeopleCount = ANY_COUNT
) -> tuple[tuple[VoiceTurn, ...], Labels]:
    """Turns in order of start, and the voice i64[n] of each piece of one channel after the other.

    Nobody is on two channels, unless ``count`` says that there are other numbers of people.
    """
    labels = _grouped([one.speech for one in heard], settings, ctx, count)
    turns: list[VoiceTurn] = []
    for one, own in zip(heard, labels, strict=True):
        voices, places = np.unique(own, return_inverse=True)
        speech = one.speech
        found = assemble(speech.people_at_once, speech.tracks, speech.pieces, places)
        turns += [replace(turn, voice=int(voices[turn.voice]), channel=one.channel) for turn in found]
    turns.sort(key=lambda turn: (turn.start_s, turn.end_s))
    return numbered(turns, np.concatenate(labels))


def _grouped(
    heard: Sequence[HeardSpeech], settings: TurnSettings, ctx: Context, count: PeopleCount
) -> list[Labels]:
    """The voice i64[n] of the pieces of each channel."""
    if len(heard) == 1:
        return [group_pieces(heard[0].vectors, heard[0].seconds, settings, ctx, count)]
    talking = sum(len(one.pieces) > 0 for one in heard)
    each = _ONE if count.exact == talking else ANY_COUNT
    labels, voices = [], 0
    for one in heard:
        own = group_pieces(one.vectors, one.seconds, settings, ctx, each) + voices
        voices = int(own.max(initial=voices - 1)) + 1
        labels.append(own)
    if count.clamp(voices) == voices:
        return labels
    vectors = np.concatenate([one.vectors for one in heard])
    seconds = np.concatenate([one.seconds for one in heard])
    together = group_pieces(vectors, seconds, settings, ctx, count)
    return np.split(together, np.cumsum([len(one.pieces) for one in heard])[:-1])


def _apart(path: Path, services: Services, ctx: Context) -> bool:
    """Whether people speak apart, from the cache where that was found out before."""
    sha256 = "" if services.cache is None else hash_of(path)
    known = None if services.cache is None else services.cache.get(sha256, _JUDGED)
    if known is not None:
        return bool(known.vector[0])
    found = speak_apart(path, lambda share: ctx.report(share, path.name))
    if services.cache is not None:
        services.cache.put(sha256, _JUDGED, CachedEmbedding(np.array([found], dtype=np.float32), 0.0))
    return found
