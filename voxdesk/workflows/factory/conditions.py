"""A recording in, the same recording as it would be shorter, noisier or by telephone out.

Everything is drawn from the recording's own name and the condition's, so it is the same sound at
every run and for every encoder. The noises are not those that a corpus lists for training.
"""

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from voxdesk.audio.codec import through_codec
from voxdesk.audio.files import read_clip
from voxdesk.audio.resample import resample
from voxdesk.audio.speech import SpeechDetector, speech_samples
from voxdesk.core.errors import DataError
from voxdesk.core.types import AudioClip, Float32
from voxdesk.training.data.dataset import Recording

RATE = 16_000
# Raised whenever a condition sounds different: kept embeddings of other versions are of no use then.
VERSION = 1

_LEAST_SPEECH_S = 0.5  # with less the whole recording is heard
_TELEPHONE_RATE = 8_000
_TELEPHONE_HZ = (300.0, 3400.0)
_OPUS_BIT_RATE = 12_000
_RT60_S = 0.6
_ROOMS = 4
_SEED = 1
_BABBLE_VOICES = 4
_POOL_PEOPLE = 40
_POOL_LEAST_S = 3.0


@dataclass(frozen=True, slots=True)
class Sound:
    """A decoded recording at 16 kHz: all of it, and its speech alone, joined."""

    recording: Recording
    samples: Float32
    speech: Float32

    @property
    def speech_s(self) -> float:
        """Seconds of speech."""
        return len(self.speech) / RATE


class Surroundings:
    """Other people's voices and rooms that conditions draw from; rooms are built at first use."""

    def __init__(self, corpus: Path, recordings: Sequence[Recording]) -> None:
        self._corpus = corpus
        first = {r.speaker: r for r in reversed(recordings) if r.seconds >= _POOL_LEAST_S}
        people = sorted(first, key=lambda speaker: zlib.crc32(speaker.encode()))
        self._pool = [first[speaker] for speaker in people[:_POOL_PEOPLE]]
        self._voices: dict[str, Float32] = {}
        self._rooms: list[Float32] = []

    def babble(self, recording: Recording, length: int, rng: np.random.Generator) -> Float32:
        """Return ``length`` samples of several people at once, none of them the one who speaks."""
        from voxdesk.neural.augment import fit_length

        others = [other for other in self._pool if other.speaker != recording.speaker]
        if not others:
            return pink_noise(length, rng)
        total = np.zeros(length, dtype=np.float32)
        for index in rng.permutation(len(others))[:_BABBLE_VOICES]:
            voice = self._voice(others[int(index)])
            total += fit_length(voice, length, rng) / (np.sqrt(np.mean(voice**2)) + np.float32(1e-6))
        return total

    def room(self, rng: np.random.Generator) -> Float32:
        """Return the impulse response of one of the rooms; raises DataError where they cannot be built."""
        if not self._rooms:
            try:
                from voxdesk.neural.rooms import rooms_that_echo

                self._rooms = rooms_that_echo(_RT60_S, _ROOMS, _SEED)
            except ImportError as error:
                raise DataError(
                    "Judging models in rooms needs pyroomacoustics.", hint="pip install 'voxdesk[lab]'"
                ) from error
        return self._rooms[int(rng.integers(len(self._rooms)))]

    def _voice(self, recording: Recording) -> Float32:
        if recording.name not in self._voices:
            clip = read_clip(self._corpus / recording.name, sample_rate=RATE)
            self._voices[recording.name] = clip.samples
        return self._voices[recording.name]


Change = Callable[[Sound, Surroundings, np.random.Generator], Float32]


@dataclass(frozen=True, slots=True)
class Condition:
    """One way to hear a recording; ``needs_speech_s`` of speech make it a trial of that length."""

    id: str
    title: str
    change: Change
    needs_speech_s: float = 0.0

    def hear(self, sound: Sound, surroundings: Surroundings) -> Float32:
        """Return the samples f32[n] at 16 kHz that an encoder shall hear."""
        rng = np.random.default_rng([_SEED, zlib.crc32(f"{self.id} {sound.recording.name}".encode())])
        return self.change(sound, surroundings, rng)


def decode(corpus: Path, recording: Recording, detector: SpeechDetector) -> Sound:
    """Return the recording as conditions take it; raises AudioError."""
    clip = read_clip(corpus / recording.name, sample_rate=RATE)
    return Sound(recording, clip.samples, speech_samples(clip, detector.segments(clip)).samples)


def pink_noise(length: int, rng: np.random.Generator) -> Float32:
    """Return ``length`` samples whose power falls by 3 dB an octave above 50 Hz."""
    spectrum = np.fft.rfft(rng.standard_normal(max(length, 1)))
    hz = np.fft.rfftfreq(max(length, 1), 1 / RATE)
    return np.fft.irfft(spectrum / np.sqrt(np.maximum(hz, 50.0)), max(length, 1))[:length].astype(np.float32)


def _whole(sound: Sound, around: Surroundings, rng: np.random.Generator) -> Float32:
    return sound.samples


def _speech(
    sound: Sound, around: Surroundings, rng: np.random.Generator, seconds: float | None = None
) -> Float32:
    """The speech alone, at most ``seconds`` from its middle."""
    heard = sound.speech if sound.speech_s >= _LEAST_SPEECH_S else sound.samples
    if seconds is None:
        return heard
    length = round(seconds * RATE)
    first = max(0, (len(heard) - length) // 2)
    return heard[first : first + length]


def _noisy(sound: Sound, around: Surroundings, rng: np.random.Generator, snr_db: float) -> Float32:
    from voxdesk.neural.augment import mix

    length = len(sound.samples)
    babble = rng.random() < 0.5
    noise = around.babble(sound.recording, length, rng) if babble else pink_noise(length, rng)
    return mix(sound.samples, noise, snr_db)


def _by_telephone(sound: Sound, around: Surroundings, rng: np.random.Generator) -> Float32:
    from voxdesk.neural.augment import fast_length, mu_law, slope

    narrow = resample(AudioClip(sound.samples, RATE), _TELEPHONE_RATE).samples
    size = fast_length(max(len(narrow), 2))
    hz = np.linspace(0, _TELEPHONE_RATE / 2, size // 2 + 1, dtype=np.float32)
    band = slope(hz, _TELEPHONE_HZ[0], rising=True) * slope(hz, _TELEPHONE_HZ[1], rising=False)
    line = np.fft.irfft(np.fft.rfft(narrow, size) * band, size)[: len(narrow)].astype(np.float32)
    return resample(AudioClip(mu_law(line), _TELEPHONE_RATE), RATE).samples


def _by_opus(sound: Sound, around: Surroundings, rng: np.random.Generator) -> Float32:
    return through_codec(AudioClip(sound.samples, RATE), "opus", _OPUS_BIT_RATE).samples


def _in_a_room(sound: Sound, around: Surroundings, rng: np.random.Generator) -> Float32:
    from voxdesk.neural.augment import reverberate

    return reverberate(sound.samples, around.room(rng))


WHOLE = Condition("whole", "whole recordings", _whole)
SPEECH = Condition("speech", "speech alone, as the program hears", _speech)
PROBE = Condition("speech-3s", "3 s of speech", partial(_speech, seconds=3.0), 3.0)
CONDITIONS = (
    WHOLE,
    SPEECH,
    PROBE,
    Condition("speech-2s", "2 s of speech", partial(_speech, seconds=2.0), 2.0),
    Condition("speech-1s", "1 s of speech", partial(_speech, seconds=1.0), 1.0),
    Condition("noise-10db", "noise, 10 dB", partial(_noisy, snr_db=10.0)),
    Condition("noise-5db", "noise, 5 dB", partial(_noisy, snr_db=5.0)),
    Condition("noise-0db", "noise, 0 dB", partial(_noisy, snr_db=0.0)),
    Condition("telephone", "telephone, 8 kHz", _by_telephone),
    Condition("opus", "Opus, 12 kbit/s", _by_opus),
    Condition("room", "reverberation, 0.6 s", _in_a_room),
)
TITLES = {condition.id: condition.title for condition in CONDITIONS}
