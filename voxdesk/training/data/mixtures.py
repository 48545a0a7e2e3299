"""Decoded recordings in; for any step crops of one person or of two, and where both talk, out."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import Float32
from voxdesk.features.fbank import Fbank
from voxdesk.training.data.batches import Disturb, Voice
from voxdesk.training.data.waves import SAMPLE_RATE, WaveStore

# One label for every four frames, as the network answers.
_STEP = 4 * Fbank.sample_rate * 10 // 1000
_UNIT_S = 0.4
# Softer than this share of a voice's loud moments it pauses.
_PAUSE = 0.05


@dataclass(frozen=True, slots=True)
class MixtureSettings:
    """How mixtures are drawn: shares of crops and of pairs, level differences in dB, lengths in seconds."""

    size: int
    seed: int
    clean: float
    window_ms: int
    mixed: float = 0.65
    near: float = 0.6
    partly: float = 0.5
    level_db: float = 6.0
    shortest_s: float = 1.6
    longest_s: float = 2.8


class MixtureBatches:
    """``batches(step)`` -> features f32[B, T, 80] and f32[B, ceil(T / 4)], 1 where two people talk at once.

    Many pairs are of one corpus, and a second voice may begin late or end early: neither a
    recording's own noise nor its length may tell.
    """

    def __init__(
        self, store: WaveStore, voices: Sequence[Voice], disturb: Disturb, settings: MixtureSettings
    ) -> None:
        weights = np.array([voice.weight for voice in voices], dtype=float)
        self._store = store
        self._voices = voices
        self._chances = weights / weights.sum()
        self._people = np.array([voice.waves[0].recording.speaker for voice in voices])
        self._corpora = np.array([voice.waves[0].recording.corpus for voice in voices])
        self._disturb = disturb
        self._settings = settings
        self._fbank = Fbank(settings.window_ms)
        self._window = settings.window_ms * SAMPLE_RATE // 1000

    def __call__(self, step: int) -> tuple[Float32, Float32]:
        """The batch of ``step``; the same step, the same batch."""
        settings = self._settings
        rng = np.random.default_rng((settings.seed, step))
        units = rng.integers(round(settings.shortest_s / _UNIT_S), round(settings.longest_s / _UNIT_S) + 1)
        length = int(units * _UNIT_S * SAMPLE_RATE)
        frames, labels = [], []
        for index in rng.choice(len(self._voices), settings.size, p=self._chances):
            samples, label = self._sample(int(index), length, rng)
            if rng.random() >= settings.clean:
                samples = self._disturb(samples, rng, None)
            frames.append(self._fbank(samples))
            labels.append(label)
        return np.stack(frames), np.stack(labels).astype(np.float32)

    def _sample(self, index: int, length: int, rng: np.random.Generator) -> tuple[Float32, NDArray[np.bool_]]:
        settings = self._settings
        first = self._crop(index, length, rng)
        count = -(-(1 + (length - self._window) // (SAMPLE_RATE // 100)) // 4)
        other = self._other(index, rng)
        if other is None or rng.random() >= settings.mixed:
            return first, np.zeros(count, dtype=bool)
        second = self._crop(other, length, rng)
        if rng.random() < settings.partly:
            border = int(rng.integers(length // 5, length - length // 5))
            if rng.random() < 0.5:
                second = np.concatenate([np.zeros(border, dtype=np.float32), second[: length - border]])
            else:
                second = np.concatenate([second[:border], np.zeros(length - border, dtype=np.float32)])
        both = self._talks(first, count) & self._talks(second, count)
        gain_db = rng.uniform(-settings.level_db, settings.level_db)
        gain = _level(first) / _level(second) * 10 ** (gain_db / 20)
        return first + second * np.float32(gain), both

    def _other(self, index: int, rng: np.random.Generator) -> int | None:
        """Somebody else, often of the same corpus; None when there is nobody."""
        strangers = self._people != self._people[index]
        if rng.random() < self._settings.near:
            near = np.flatnonzero(strangers & (self._corpora == self._corpora[index]))
            if len(near):
                return int(rng.choice(near))
        others = np.flatnonzero(strangers)
        return int(rng.choice(others)) if len(others) else None

    def _crop(self, index: int, length: int, rng: np.random.Generator) -> Float32:
        return self._store.crop(self._voices[index].waves, length, rng)

    def _talks(self, samples: Float32, count: int) -> NDArray[np.bool_]:
        """Whether a single voice is loud enough at each of ``count`` moments to be talking."""
        framed = np.lib.stride_tricks.sliding_window_view(samples, self._window)[::_STEP][:count]
        level = np.sqrt(np.mean(np.square(framed), axis=1))
        talks: NDArray[np.bool_] = level > _PAUSE * max(float(np.quantile(level, 0.95)), 1e-5)
        return talks


def _level(samples: Float32) -> float:
    """Root mean square of what is not exactly silent."""
    sound = samples[samples != 0]
    return float(np.sqrt(np.mean(np.square(sound)))) + 1e-6 if len(sound) else 1.0
