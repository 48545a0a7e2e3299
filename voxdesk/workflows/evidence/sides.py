"""Recordings of one side in; their voice, amount, quality and bandwidth out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError
from voxdesk.core.types import Embedding, Float32, SoundQuality
from voxdesk.workflows.listen.quality import QualitySum
from voxdesk.workflows.listen.running_embedding import RunningEmbedding
from voxdesk.workflows.listen.speech_blocks import RATE, hear
from voxdesk.workflows.people.one_voice_check import SingleSpeakerCheck
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

_FRAME = 512
# A band is heard when it is not this far below the loudest one.
_HEARD_DB = 55.0
# A side of the population is full when it holds this share of what it should.
FULL = 0.8


@dataclass(frozen=True, slots=True)
class HeardRecording:
    """A recording as it was measured; ``bandwidth_hz`` is up to where its speech holds anything."""

    path: Path
    sha256: str
    quality: SoundQuality
    bandwidth_hz: float
    several_voices: bool


@dataclass(frozen=True, slots=True)
class Recorded:
    """Holds how ``speech_s`` seconds of a voice were recorded."""

    speech_s: float
    snr_db: float
    bandwidth_hz: float


@dataclass(frozen=True, slots=True)
class Side(Recorded):
    """Holds what is compared: a voice, and how it was recorded."""

    embedding: Embedding


def hear_side(
    paths: Sequence[Path], services: Services, ctx: Context
) -> tuple[Side | None, list[HeardRecording]]:
    """Hear all of the recordings of a side as one voice; None when nobody speaks. Raises AudioError."""
    voice, found = RunningEmbedding(services.hub.encoder(), None), []
    spectra: list[Float32] = []
    for path in paths:
        quality, check = QualitySum(), SingleSpeakerCheck(services)
        own: list[Float32] = []
        for block in hear(path, services.speech, ctx):
            quality.push(block)
            check.push(block.at_16k)
            voice.push(block.speech_sound)
            own.append(_spectrum(block.speech_sound.samples))
        spectra += own
        found.append(
            HeardRecording(path, hash_of(path, ctx.check), quality.finish(), _bandwidth(own), check.several())
        )
    embedding, _ = voice.finish()
    if embedding is None:
        return None, found
    spoken = [one for one in found if one.quality.snr_db is not None]
    weights = [one.quality.speech_s for one in spoken]
    snr_db = float(np.average([one.quality.snr_db or 0.0 for one in spoken], weights=weights))
    return Side(embedding.speech_s, snr_db, _bandwidth(spectra), embedding), found


def population_sides(
    paths: Sequence[Path], speech_s: float, most: int, services: Services, ctx: Context
) -> Iterator[Side]:
    """Join recordings of one person into at most ``most`` sides of about ``speech_s`` seconds of speech.

    What is left over and shorter than four fifths of that is no side; unreadable recordings are left out.
    """
    encoder = services.hub.encoder()
    voice, quality, spectra, held_s, made = (
        RunningEmbedding(encoder, None),
        QualitySum(),
        list[Float32](),
        0.0,
        0,
    )
    for path in paths:
        try:
            for block in hear(path, services.speech, ctx):
                speech = block.speech_sound.cut(0.0, speech_s - held_s)
                quality.push(block)
                voice.push(speech)
                spectra.append(_spectrum(speech.samples))
                held_s += speech.seconds
                if held_s >= speech_s - 1 / RATE:
                    break
        except AudioError:
            continue
        if held_s < FULL * speech_s:
            continue
        embedding, _ = voice.finish()
        snr_db = quality.finish().snr_db
        if embedding is not None and snr_db is not None:
            yield Side(held_s, snr_db, _bandwidth(spectra), embedding)
            made += 1
        if made == most:
            return
        voice, quality, spectra, held_s = RunningEmbedding(encoder, None), QualitySum(), [], 0.0


def _spectrum(samples: Float32) -> Float32:
    """The mean power f32[257] of frames of 32 ms at 16 kHz."""
    count = len(samples) // _FRAME
    if count == 0:
        return np.zeros(_FRAME // 2 + 1, np.float32)
    frames = samples[: count * _FRAME].reshape(count, _FRAME) * np.hanning(_FRAME).astype(np.float32)
    power: Float32 = np.square(np.abs(np.fft.rfft(frames, axis=1))).sum(axis=0).astype(np.float32)
    return power


def _bandwidth(spectra: Sequence[Float32]) -> float:
    """Up to which frequency in Hz the spectra hold anything beside the loudest band."""
    total = np.sum(spectra, axis=0) if spectra else np.zeros(_FRAME // 2 + 1)
    if not total.any():
        return 0.0
    heard = np.flatnonzero(total >= total.max() * 10 ** (-_HEARD_DB / 10))
    return float(heard[-1] * RATE / _FRAME)
