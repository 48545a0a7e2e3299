"""Clean speech in, the same speech in another room, noise, telephone and level out; fresh at every call."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from voxdesk.audio.codec import through_codec
from voxdesk.core.types import AudioClip, Float32

SAMPLE_RATE = 16_000
_MU = 255.0
# Bits a second, from what a call over a bad line has to what a podcast has.
_BIT_RATES = {"opus": (6_000, 32_000), "mp3": (12_000, 48_000), "amr": (4_750, 12_200)}


@dataclass(frozen=True, slots=True)
class AugmentSettings:
    """Hold how often each thing happens (probabilities) and how strongly (ranges, uniform)."""

    room: float = 0.4
    noise: float = 0.45
    babble: float = 0.2
    telephone: float = 0.2
    low_pass: float = 0.3
    colour: float = 0.3
    noise_snr_db: tuple[float, float] = (0.0, 20.0)
    babble_snr_db: tuple[float, float] = (8.0, 20.0)
    low_pass_hz: tuple[float, float] = (3000.0, 7600.0)
    colour_db: float = 6.0
    gain_db: tuple[float, float] = (-20.0, 6.0)
    codec: float = 0.0


class Augmenter:
    """Disturbs speech with sounds and rooms that it was given; holds no state between calls."""

    def __init__(
        self,
        settings: AugmentSettings,
        *,
        noises: Sequence[Float32] = (),
        rooms: Sequence[Float32] = (),
    ) -> None:
        self._settings = settings
        self._noises = tuple(noises)
        self._rooms = tuple(rooms)

    def __call__(
        self,
        samples: Float32,
        rng: np.random.Generator,
        other_voice: Callable[[int], Float32] | None = None,
    ) -> Float32:
        """A disturbed copy f32[n] of ``samples`` f32[n] at 16 kHz.

        ``other_voice(n)`` gives n samples of somebody else for babble; without it there is none.
        """
        settings = self._settings
        if self._rooms and rng.random() < settings.room:
            samples = reverberate(samples, self._rooms[rng.integers(len(self._rooms))])
        if self._noises and rng.random() < settings.noise:
            noise = fit_length(self._noises[rng.integers(len(self._noises))], len(samples), rng)
            samples = mix(samples, noise, rng.uniform(*settings.noise_snr_db))
        if other_voice is not None and rng.random() < settings.babble:
            babble = sum_voices(other_voice, len(samples), rng)
            samples = mix(samples, babble, rng.uniform(*settings.babble_snr_db))
        samples = self._channel(samples, rng)
        if settings.codec and rng.random() < settings.codec:
            samples = coded(samples, rng)
        gain = 10 ** (rng.uniform(*settings.gain_db) / 20)
        return (samples * np.float32(gain)).astype(np.float32, copy=False)

    def _channel(self, samples: Float32, rng: np.random.Generator) -> Float32:
        """Band and colour of a random microphone or line, all in one pass through the spectrum."""
        settings = self._settings
        telephone = rng.random() < settings.telephone
        low_pass = not telephone and rng.random() < settings.low_pass
        colour = rng.random() < settings.colour
        if telephone or low_pass or colour:
            size = fast_length(len(samples))
            hz = np.linspace(0, SAMPLE_RATE / 2, size // 2 + 1, dtype=np.float32)
            response = np.ones_like(hz)
            if telephone:
                response *= slope(hz, rng.uniform(200, 400), rising=True)
                response *= slope(hz, rng.uniform(3300, 3800), rising=False)
            if low_pass:
                response *= slope(hz, rng.uniform(*settings.low_pass_hz), rising=False)
            if colour:
                response *= random_colour(hz, settings.colour_db, rng)
            heard = np.fft.irfft(np.fft.rfft(samples, size) * response, size)[: len(samples)]
            samples = heard.astype(np.float32, copy=False)
        return mu_law(samples) if telephone and rng.random() < 0.5 else samples


def mix(speech: Float32, noise: Float32, snr_db: float) -> Float32:
    """Return ``speech`` with ``noise`` at ``snr_db`` below it; silence on either side changes nothing."""
    speech_power = float(np.mean(speech**2))
    noise_power = float(np.mean(noise**2))
    if speech_power <= 0 or noise_power <= 0:
        return speech
    return speech + noise * np.float32(np.sqrt(speech_power / noise_power) * 10 ** (-snr_db / 20))


def sum_voices(other_voice: Callable[[int], Float32], length: int, rng: np.random.Generator) -> Float32:
    """Return three to six other people talking at once, each at a level of their own."""
    total = np.zeros(length, dtype=np.float32)
    for _ in range(rng.integers(3, 7)):
        voice = other_voice(length)
        level = np.sqrt(np.mean(voice**2)) + 1e-6
        total += voice * np.float32(rng.uniform(0.4, 1.0) / level)
    return total


def reverberate(samples: Float32, response: Float32) -> Float32:
    """Convolve with a room's impulse ``response``, aligned to its direct sound, at equal power."""
    size = fast_length(len(samples) + len(response))
    direct = int(np.argmax(np.abs(response)))
    echoed = np.fft.irfft(np.fft.rfft(samples, size) * np.fft.rfft(response, size), size)
    wet: Float32 = echoed[direct : direct + len(samples)].astype(np.float32, copy=False)
    power = float(np.mean(wet**2))
    return wet * np.float32(np.sqrt(np.mean(samples**2) / power)) if power > 0 else samples


def mu_law(samples: Float32) -> Float32:
    """Return eight bits by the mu-law companding of ITU-T G.711, at the sound's own peak level."""
    peak = float(np.abs(samples).max(initial=0.0))
    if peak == 0:
        return samples
    scaled = samples / peak
    coded = np.round(np.sign(scaled) * np.log1p(_MU * np.abs(scaled)) / np.log1p(_MU) * 127) / 127
    heard: Float32 = np.sign(coded) * np.expm1(np.abs(coded) * np.log1p(_MU)) / _MU * peak
    return heard.astype(np.float32)


def coded(samples: Float32, rng: np.random.Generator) -> Float32:
    """Return what Opus, MP3 or AMR leaves of ``samples`` at a random bit rate."""
    name = str(rng.choice(list(_BIT_RATES)))
    bit_rate = int(rng.integers(*_BIT_RATES[name]))
    return through_codec(AudioClip(samples, SAMPLE_RATE), name, bit_rate).samples


def slope(hz: Float32, edge_hz: float, *, rising: bool) -> Float32:
    """Return magnitude response of a steep filter (eighth-order Butterworth) with its edge at ``edge_hz``."""
    ratio = (edge_hz / np.maximum(hz, 1.0)) if rising else hz / edge_hz
    response: Float32 = (1 / np.sqrt(1 + np.minimum(ratio, 100.0) ** 16)).astype(np.float32)
    return response


def random_colour(hz: Float32, depth_db: float, rng: np.random.Generator) -> Float32:
    """Return a smooth random response within ±``depth_db``, as microphones differ."""
    at_hz = np.geomspace(60, 8000, 7)
    gains = rng.uniform(-depth_db, depth_db, len(at_hz))
    return (10 ** (np.interp(hz, at_hz, gains) / 20)).astype(np.float32)


def fit_length(samples: Float32, length: int, rng: np.random.Generator) -> Float32:
    """Give ``length`` samples out of ``samples``: a random part, or the whole repeated until it is enough."""
    if len(samples) > length:
        start = int(rng.integers(len(samples) - length + 1))
        return samples[start : start + length]
    return np.resize(samples, length) if len(samples) else np.zeros(length, dtype=np.float32)


def fast_length(length: int) -> int:
    """Return an even length of at least ``length`` with small factors, quick for the FFT."""
    best = 1 << (length - 1).bit_length()
    for factor in (9, 15, 25, 27):
        candidate = factor
        while candidate < length:
            candidate *= 2
        if candidate % 2 == 0:
            best = min(best, candidate)
    return best
