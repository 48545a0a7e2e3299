"""Hears a recording's channels as one, or one by one where each has its own people."""

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
from voxdesk.core.types import AudioClip, Float32
from voxdesk.diarization.assembly import assemble
from voxdesk.diarization.grouping import ANY_COUNT, group_pieces
from voxdesk.diarization.turns import VoiceTurn, number_by_appearance
from voxdesk.library.embedding_cache import CachedEmbedding
from voxdesk.workflows.listen.heard_speech import HeardSpeech, without_pieces
from voxdesk.workflows.listen.quiet_speech import quiet_times, recall_levels, without_quiet
from voxdesk.workflows.listen.segmentation import numbered, recall_speech
from voxdesk.workflows.progress import Part, Quiet
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

# Every channel is decoded and heard on its own.
_MOST = 8
_ONE = PeopleCount(1, 1)
# While somebody speaks on another channel for so much of a piece, it may be what leaks from there.
_BUSY, _MEANWHILE = 0.5, 0.5
# A piece of somebody's speech has a cosine to the rest of it that grows with its length; of noise, less
# than this share of it.
_LIKE_NOBODY = 0.6
# Who else is on the channel of one person says so much, and is so unlike (cosine).
_LEAST_S, _LEAST_SHARE, _ALIKE = 6.0, 0.1, 0.15
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

    What leaks from one into another is left out, and noise while its person listens. Raises AudioError,
    ModelError.
    """
    source = request.source
    channels = channels_to_hear(source, request.channels, services, Part(ctx, 0.0, 0.04))
    if isinstance(source, AudioClip) or channels == (None,):
        return (HeardChannel(None, recall_speech(source, services, Part(ctx, 0.05, 1.0))),)
    levels = recall_levels(source, services, Part(ctx, 0.04, 0.05))
    heard = []
    for channel in range(len(channels)):
        first, last = (0.05 + 0.95 * (channel + step) / len(channels) for step in (0, 1))
        nobody = quiet_times(channel, levels)
        speech = recall_speech(source, services, Part(ctx, first, last), channel, nobody)
        heard.append(HeardChannel(channel, without_quiet(speech, channel, levels)))
    return without_leaks(heard, services.hub.encoder().turns, Quiet(ctx))


def channels_to_hear(
    source: Path | AudioClip, use: ChannelUse, services: Services, ctx: Context
) -> tuple[int | None, ...]:
    """Return the channels that have people of their own, from 0, or one None: all are heard as one.

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


def without_leaks(
    heard: Sequence[HeardChannel], settings: TurnSettings, ctx: Context
) -> tuple[HeardChannel, ...]:
    """Give the channels without the pieces that are somebody heard better, at the same time, on another one.

    What is like nobody who speaks there is left out too: a channel is noise while its person listens.
    """
    if len(heard) == 1:
        return tuple(heard)
    voices = [_chief_voices(one.speech, settings, ctx) for one in heard]
    found = []
    for number, one in enumerate(heard):
        out = _leaks(number, heard, voices, settings)
        found.append(replace(one, speech=without_pieces(one.speech, out)))
    return tuple(found)


def _chief_voices(speech: HeardSpeech, settings: TurnSettings, ctx: Context) -> Float32:
    """Unit vectors f32[k, D] of the voice that says most, first, and of others that say much."""
    labels = group_pieces(speech.vectors, speech.seconds, settings, ctx)
    if not len(labels):
        return np.zeros((1, speech.vectors.shape[1]), dtype=np.float32)
    seconds = np.bincount(labels, weights=speech.seconds)
    least_s = min(seconds.max(), max(_LEAST_S, _LEAST_SHARE * seconds.sum()))
    return np.stack(
        [
            _mean_voice(speech.vectors[labels == voice], speech.seconds[labels == voice])
            for voice in np.argsort(-seconds)
            if seconds[voice] >= least_s
        ]
    )


def _like_nobody(speech: HeardSpeech, voices: Float32, settings: TurnSettings) -> NDArray[np.bool_]:
    """Which pieces bool[n] are much less like any of ``voices`` than their length lets one expect."""
    expected = np.sqrt(speech.seconds / (speech.seconds + settings.half_s))
    like: NDArray[np.bool_] = (speech.vectors @ voices.T).max(axis=1) < _LIKE_NOBODY * expected
    return like


def _leaks(
    number: int, heard: Sequence[HeardChannel], voices: Sequence[Float32], settings: TurnSettings
) -> NDArray[np.bool_]:
    """Which pieces bool[n] are more like who speaks on another channel meanwhile, or then like nobody."""
    speech = heard[number].speech
    own = speech.vectors @ voices[number][0]
    found = np.zeros(len(speech.pieces), dtype=bool)
    nobody = _like_nobody(speech, voices[number], settings)
    for other, one in enumerate(heard):
        if other != number:
            busy = one.speech.people_at_once > _BUSY
            meanwhile = [
                np.mean(np.concatenate([busy[start:end] for start, end in piece.runs] or [busy[:0]]))
                for piece in speech.pieces
            ]
            other_like = speech.vectors @ voices[other][0] > own
            found |= (other_like | nobody) & (np.array(meanwhile) > _MEANWHILE)
    return found


def _mean_voice(vectors: Float32, seconds: NDArray[np.float64]) -> Float32:
    total = (vectors * seconds[:, None]).sum(axis=0)
    mean: Float32 = (total / max(float(np.linalg.norm(total)), 1e-12)).astype(np.float32)
    return mean


def find_turns_on(
    heard: Sequence[HeardChannel], settings: TurnSettings, ctx: Context, count: PeopleCount = ANY_COUNT
) -> tuple[tuple[VoiceTurn, ...], Labels]:
    """Return turns in order of start, and the voice i64[n] of each piece of one channel after the other.

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
        own = group_pieces(one.vectors, one.seconds, settings, ctx, each)
        own = _unless_alike(own, one) + voices
        voices = int(own.max(initial=voices - 1)) + 1
        labels.append(own)
    if count.clamp(voices) == voices:
        return labels
    vectors = np.concatenate([one.vectors for one in heard])
    seconds = np.concatenate([one.seconds for one in heard])
    together = group_pieces(vectors, seconds, settings, ctx, count)
    return np.split(together, np.cumsum([len(one.pieces) for one in heard])[:-1])


def _unless_alike(labels: Labels, speech: HeardSpeech) -> Labels:
    """``labels`` with everybody who says little, or resembles the chief voice, as that voice.

    Where each has a channel, another person on it must be beyond doubt.
    """
    if not len(labels):
        return labels
    seconds = np.bincount(labels, weights=speech.seconds)
    means = [
        _mean_voice(speech.vectors[labels == voice], speech.seconds[labels == voice])
        for voice in range(len(seconds))
    ]
    chief = int(seconds.argmax())
    other = np.array(
        [
            voice != chief
            and seconds[voice] >= max(_LEAST_S, _LEAST_SHARE * seconds.sum())
            and float(mean @ means[chief]) < _ALIKE
            for voice, mean in enumerate(means)
        ]
    )
    return number_by_appearance(np.where(other[labels], labels, chief))


def _apart(path: Path, services: Services, ctx: Context) -> bool:
    """Tell whether people speak apart, from the cache where that was found out before."""
    sha256 = "" if services.cache is None else hash_of(path, ctx.check)
    known = None if services.cache is None else services.cache.get(sha256, _JUDGED)
    if known is not None:
        return bool(known.vector[0])
    found = speak_apart(path, lambda share: ctx.report(share, path.name))
    if services.cache is not None:
        services.cache.put(sha256, _JUDGED, CachedEmbedding(np.array([found], dtype=np.float32), 0.0))
    return found
