"""Diarization without names: turns labelled by voice number."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voxdesk.audio.files import open_audio
from voxdesk.audio.resample import resample
from voxdesk.audio.sound_levels import LevelMeter, SoundLevels
from voxdesk.core.calibration.turns import TurnSettings
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.types import AudioClip, Float32
from voxdesk.diarization.assembly import assemble
from voxdesk.diarization.grouping import ANY_COUNT, group_pieces
from voxdesk.diarization.listener import HeardPart, Listener
from voxdesk.diarization.pieces import Piece
from voxdesk.diarization.tracks import frame_time
from voxdesk.diarization.turns import VoiceTurn
from voxdesk.library.embedding_cache import CachedEmbedding
from voxdesk.workflows.listen.heard_speech import HeardSpeech, packed, unpacked
from voxdesk.workflows.listen.sound_grade import keep_levels
from voxdesk.workflows.listen.speech_blocks import RATE
from voxdesk.workflows.listen.speech_sum import SpeechSum
from voxdesk.workflows.ordered_map import ordered_map
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

_BLOCK_S = 30.0
_WORKERS = 2
# This changes whenever the same file and models give other pieces or vectors.
_ROAD = "speech-turns-1"
_CHANNELS_ROAD = "channel-3"


def _never(start_s: float, end_s: float) -> bool:
    return False


def recall_speech(
    source: Path | AudioClip,
    services: Services,
    ctx: Context,
    channel: int | None = None,
    nobody: Callable[[float, float], bool] = _never,
) -> HeardSpeech:
    """Return ``hear_speech`` of a recording, from the cache where it was heard before."""
    if services.cache is None or isinstance(source, AudioClip):
        return hear_speech(source, services, ctx, channel, nobody=nobody)
    sha256 = hash_of(source, ctx.check)
    heard = _kept(sha256, services, channel)
    if heard is None:
        heard = hear_speech(
            source, services, ctx, channel, lambda levels: keep_levels(sha256, levels, services), nobody
        )
        keep_speech(sha256, heard, services, channel)
        return heard
    told = _genders(sha256, heard, services, channel)
    if told is None:
        # Another gender model is in use: it hears the same pieces, nothing else is done anew.
        sounds = piece_sounds(source, heard.pieces, ctx, channel)
        logits = np.zeros(len(heard.pieces), dtype=np.float32)
        for number, sound in sounds:
            logits[number] = services.hub.gender().logit(sound)
        told = CachedEmbedding(logits, float(heard.seconds.sum()))
        services.cache.put(sha256, _gender_key(services, channel), told)
    return replace(heard, logits=told.vector)


def known_speech(source: Path | AudioClip, services: Services, ctx: Context) -> HeardSpeech | None:
    """Recall what ``recall_speech`` gives of a file, channels as one, without hearing it; None if unknown.

    Raises AudioError.
    """
    if services.cache is None or isinstance(source, AudioClip):
        return None
    return speech_kept_of(hash_of(source, ctx.check), services)


def speech_kept_of(sha256: str, services: Services) -> HeardSpeech | None:
    """Recall the same of the file with this content, which is not read."""
    segments = any(manifest.task == "segmentation" for manifest in services.hub.models())
    if not segments:
        return None
    heard = _kept(sha256, services, None)
    told = None if heard is None else _genders(sha256, heard, services, None)
    return None if heard is None or told is None else replace(heard, logits=told.vector)


def _kept(sha256: str, services: Services, channel: int | None) -> HeardSpeech | None:
    known = None if services.cache is None else services.cache.get(sha256, _speech_key(services, channel))
    return None if known is None else unpacked(known.vector)


def _genders(
    sha256: str, heard: HeardSpeech, services: Services, channel: int | None
) -> CachedEmbedding | None:
    told = None if services.cache is None else services.cache.get(sha256, _gender_key(services, channel))
    return None if told is None or len(told.vector) != len(heard.pieces) else told


def keep_speech(sha256: str, heard: HeardSpeech, services: Services, channel: int | None = None) -> None:
    """Put what was heard of the recording with this content into the cache, where there is one."""
    if services.cache is not None:
        speech_s = float(heard.seconds.sum())
        for key, kept in (
            (_speech_key(services, channel), packed(heard)),
            (_gender_key(services, channel), heard.logits),
        ):
            services.cache.put(sha256, key, CachedEmbedding(kept, speech_s))


def _speech_key(services: Services, channel: int | None) -> str:
    return f"{services.hub.chosen('encoder').id} {_road(services, channel)}"


def _gender_key(services: Services, channel: int | None) -> str:
    return f"{services.hub.chosen('gender').id} {_road(services, channel)}"


def _road(services: Services, channel: int | None) -> str:
    road = f"{services.hub.chosen('segmentation').id} {_ROAD}"
    return road if channel is None else f"{road} {_CHANNELS_ROAD} {channel}"


def hear_speech(
    source: Path | AudioClip,
    services: Services,
    ctx: Context,
    channel: int | None = None,
    measured: Callable[[SoundLevels], None] | None = None,
    nobody: Callable[[float, float], bool] = _never,
) -> HeardSpeech:
    """Find the local speakers and embed where each speaks alone; of a file one ``channel``, or all as one.

    ``measured`` is told the levels of a file that is heard as one. ``nobody`` tells where the channel need
    not be heard. Memory grows by about 0.2 MB a minute. Raises AudioError, ModelError.
    """
    listener = Listener(services.hub.segmentation(), nobody)

    def parts() -> Iterator[HeardPart]:
        for block in _blocks(source, ctx, channel, measured):
            yield listener.push(block)
        yield listener.finish()

    total = SpeechSum(services)
    # While one part is embedded the next ones are decoded and segmented.
    made_of = ordered_map(parts(), lambda part: total.hear(part.sounds, ctx), _WORKERS)
    with contextlib.closing(made_of) as heard:
        for part, made in heard:
            ctx.check()
            total.add(part, made)
    return total.heard


def piece_sounds(
    source: Path | AudioClip, pieces: Sequence[Piece], ctx: Context, channel: int | None = None
) -> Iterator[tuple[int, AudioClip]]:
    """Return numbers and sounds of ``pieces`` at 16 kHz, in order of time; raises AudioError."""
    order = sorted(range(len(pieces)), key=lambda number: pieces[number].runs[0])
    with _reader(source, ctx, channel) as read:
        for done, number in enumerate(order):
            runs = [(frame_time(start), frame_time(end)) for start, end in pieces[number].runs]
            clips = [resample(read(max(0.0, start), end - max(0.0, start)), RATE) for start, end in runs]
            yield number, AudioClip(np.concatenate([clip.samples for clip in clips]), RATE)
            ctx.report((done + 1) / len(order))


@contextlib.contextmanager
def _reader(
    source: Path | AudioClip, ctx: Context, channel: int | None
) -> Iterator[Callable[[float, float], AudioClip]]:
    """A function that gives the sound from a time on, of a length, both in seconds."""
    if isinstance(source, AudioClip):
        clip = source
        yield lambda start_s, seconds: clip.cut(start_s, start_s + seconds)
        return
    with open_audio(source, ctx.check, channel=channel) as file:
        yield file.read


def _blocks(
    source: Path | AudioClip,
    ctx: Context,
    channel: int | None,
    measured: Callable[[SoundLevels], None] | None,
) -> Iterator[Float32]:
    """Samples f32[n] at 16 kHz, block by block, reporting progress."""
    if isinstance(source, AudioClip):
        samples = resample(source, RATE).samples
        size = round(_BLOCK_S * RATE)
        for first in range(0, len(samples), size):
            ctx.report(first / len(samples))
            yield samples[first : first + size]
        return
    with open_audio(source, ctx.check, channel=channel) as file:
        meter = LevelMeter(file.info.sample_rate)
        for block in file.blocks(_BLOCK_S, RATE, meter.push if channel is None else None):
            yield block.samples
            done_s, total_s = block.start_s + block.seconds, file.info.seconds
            ctx.report(min(1.0, done_s / total_s) if total_s else None, source.name)
        if measured is not None and channel is None:
            measured(meter.finish())


def assemble_turns(
    heard: HeardSpeech, settings: TurnSettings, ctx: Context, count: PeopleCount = ANY_COUNT
) -> tuple[tuple[VoiceTurn, ...], NDArray[np.int64]]:
    """Return turns in order of start, and the voice i64[n] of each piece; numbers follow who speaks first."""
    labels = group_pieces(heard.vectors, heard.seconds, settings, ctx, count)
    turns = assemble(heard.people_at_once, heard.tracks, heard.pieces, labels)
    return numbered(turns, labels)


def numbered(
    turns: Sequence[VoiceTurn], labels: NDArray[np.int64]
) -> tuple[tuple[VoiceTurn, ...], NDArray[np.int64]]:
    """Return voices of turns and pieces i64[n] numbered anew: in the order in which they first speak."""
    order = list(dict.fromkeys([*(turn.voice for turn in turns), *(int(label) for label in labels)]))
    numbers = np.zeros(len(order), dtype=np.int64)
    numbers[order] = np.arange(len(order))
    renamed = tuple(replace(turn, voice=int(numbers[turn.voice])) for turn in turns)
    return renamed, numbers[labels]
