"""Decoded recordings in; for any step its batch of freshly disturbed crops, as features, out."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from voxdesk.core.types import Float32, Float64
from voxdesk.features.fbank import Fbank
from voxdesk.training.data.waves import SAMPLE_RATE, Wave, WaveStore

_UNIT_S = 0.2

Disturb = Callable[[Float32, np.random.Generator, Callable[[int], Float32] | None], Float32]


@dataclass(frozen=True, slots=True)
class CropStage:
    """Until the share ``until`` of all steps, crops last between ``shortest_s`` and ``longest_s``."""

    until: float
    shortest_s: float
    longest_s: float


@dataclass(frozen=True, slots=True)
class BatchSettings:
    """Hold how a batch is drawn: its size, its crops' lengths by step, the seed, the frames.

    ``each`` crops of every voice drawn are in it, cut and disturbed independently. A ``kindred`` share of the
    batches hold voices of one corpus: what tells them apart is not the room or the line.
    """

    size: int
    steps: int
    stages: tuple[CropStage, ...]
    seed: int
    clean: float = 0.15
    window_ms: int = 25
    each: int = 1
    kindred: float = 0.0
    window: str = "hamming"


@dataclass(frozen=True, slots=True)
class Voice:
    """Hold what crops are drawn from in proportion to ``weight``: a person as recorded or altered.

    ``warp`` moves the formants of its features (see Fbank).
    """

    name: str
    waves: tuple[Wave, ...]
    weight: float
    warp: float = 1.0


class CropBatches:
    """``batches(step)`` -> features f32[B, T, 80] and labels i64[B]; the same step, the same batch."""

    def __init__(
        self,
        store: WaveStore,
        voices: Sequence[Voice],
        labels: Sequence[int],
        disturb: Disturb,
        settings: BatchSettings,
    ) -> None:
        """Voice i bears ``labels[i]``."""
        weights = np.array([voice.weight for voice in voices], dtype=float)
        self._corpora = np.array([voice.waves[0].recording.corpus for voice in voices])
        self._store = store
        self._voices = voices
        self._chances: Float64 = weights / weights.sum()
        self._labels = np.asarray(labels, dtype=np.int64)
        self._disturb = disturb
        self._settings = settings
        self._fbanks = {
            warp: Fbank(settings.window_ms, warp, settings.window)
            for warp in {voice.warp for voice in voices}
        }

    def __call__(self, step: int) -> tuple[Float32, np.ndarray]:
        """The batch of ``step``."""
        settings = self._settings
        rng = np.random.default_rng((settings.seed, step))
        length = self._crop_samples(step, rng)
        chances = self._chances_of(rng)
        size = min(settings.size // settings.each, int(np.count_nonzero(chances)))
        drawn = rng.choice(len(self._voices), size, replace=False, p=chances)
        chosen = np.repeat(drawn, settings.each)
        frames = [
            self._fbanks[self._voices[index].warp](self._sample(index, length, rng))
            for index in map(int, chosen)
        ]
        return np.stack(frames), self._labels[chosen]

    def _chances_of(self, rng: np.random.Generator) -> Float64:
        """How likely each voice is drawn for this batch: of all, or of one corpus alone."""
        if not self._settings.kindred or rng.random() >= self._settings.kindred:
            return self._chances
        # A voice is as likely as ever: its corpus is drawn by what its voices weigh together.
        kin = self._corpora == self._corpora[rng.choice(len(self._voices), p=self._chances)]
        among: Float64 = np.where(kin, self._chances, 0.0) / self._chances[kin].sum()
        return among

    def _crop_samples(self, step: int, rng: np.random.Generator) -> int:
        """The crop length of a step, in whole units: each new length costs the network a set-up."""
        stages = self._settings.stages
        share = step / self._settings.steps
        stage = next((stage for stage in stages if share < stage.until), stages[-1])
        units = rng.integers(round(stage.shortest_s / _UNIT_S), round(stage.longest_s / _UNIT_S) + 1)
        return int(units * _UNIT_S * SAMPLE_RATE)

    def _sample(self, index: int, length: int, rng: np.random.Generator) -> Float32:
        crop = self._crop(index, length, rng)
        if rng.random() < self._settings.clean:
            return crop

        def somebody_else(samples: int) -> Float32:
            other = int(rng.integers(len(self._voices)))
            return self._crop(other if other != index else other - 1, samples, rng)

        return self._disturb(crop, rng, somebody_else)

    def _crop(self, index: int, length: int, rng: np.random.Generator) -> Float32:
        return self._store.crop(self._voices[index].waves, length, rng, places=2)


def voices(store: WaveStore, *, trust: float = 0.5, altered: float = 0.35) -> list[Voice]:
    """Return the store's voices by name: every person at every speed.

    A voice weighs its number of clips to the power ``trust``. So people with several clips are heard more
    often, and nobody is left out. A speed-altered one counts ``altered`` times that.
    """
    by_voice: dict[str, list[Wave]] = {}
    for wave in store.waves:
        by_voice.setdefault(wave.voice, []).append(wave)
    clips = Counter(wave.voice for wave in store.waves if not wave.trimmed)
    return [
        Voice(name, tuple(waves), clips[name] ** trust * (1.0 if waves[0].speed == 1 else altered))
        for name, waves in sorted(by_voice.items())
    ]
