"""An encoder and a corpus in; the limits of its enrolment gate, and how often the gate is right, out."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from voxdesk.audio.files import read_clip
from voxdesk.audio.speech import SpeechDetector
from voxdesk.core.context import Context
from voxdesk.core.types import AudioClip, Float32
from voxdesk.core.voice_gate import HOP_S, WINDOW_S, VoiceGate
from voxdesk.inference.encoder import Encoder
from voxdesk.timeline.windows import windows
from voxdesk.training.corpus import Recording
from voxdesk.training.voice_gate import fit_gate

RATE = 16_000
# Shares of single voices that each measure may refuse, together below 5 %. People at once are the
# harder case and get more of it.
CHANGE_RATE = 0.007
OVERLAP_RATE = 0.034
# Limits that one in eighty exceeds cannot be read off fewer recordings than this.
LEAST_RECORDINGS = 200

_LEAST_S = 2.5  # of a recording, so that a mixture holds something of both
_LEAST_SPEECH_S = 1.0
_LEVEL = 0.05
_MOST_DIFFERENCE_DB = 5.0

Mix = Callable[[np.random.Generator, Float32, Float32], Float32]


def one_after_the_other(random: np.random.Generator, first: Float32, second: Float32) -> Float32:
    """Two people, each with their whole recording."""
    return np.concatenate([first, second])


def at_once(random: np.random.Generator, first: Float32, second: Float32) -> Float32:
    """Two people talking at the same time, at levels up to 5 dB apart."""
    length = min(len(first), len(second))
    gain_db = random.uniform(-_MOST_DIFFERENCE_DB, _MOST_DIFFERENCE_DB)
    return first[:length] + second[:length] * np.float32(10 ** (gain_db / 20))


def usable(recordings: Sequence[Recording]) -> list[Recording]:
    """Those that are long enough to mix, in an order that does not depend on the manifest's."""
    long = (recording for recording in recordings if recording.seconds >= _LEAST_S)
    return sorted(long, key=lambda recording: recording.path)


class VoiceMixer:
    """Draws recordings of single voices and mixtures of two people from a corpus, always the same ones."""

    def __init__(self, encoder: Encoder, corpus: Path, recordings: Sequence[Recording], seed: int) -> None:
        self._encoder = encoder
        self._corpus = corpus
        self._random = np.random.default_rng(seed)
        self._detector = SpeechDetector()
        self._by_person: dict[str, list[Recording]] = defaultdict(list)
        for recording in usable(recordings):
            self._by_person[recording.speaker].append(recording)
        self._people = sorted(self._by_person)

    def single(self, count: int, ctx: Context) -> list[Float32]:
        """The windows' vectors of ``count`` recordings of one person each, people drawn evenly."""
        return self._many(count, lambda: self._read(self._draw(self._person())), ctx)

    def mixed(self, count: int, mix: Mix, ctx: Context) -> list[Float32]:
        """The same of ``count`` mixtures of two people, half of the pairs from within a corpus."""

        def draw() -> Float32:
            first = self._draw(self._person())
            second = self._draw(self._other(first))
            return mix(self._random, _levelled(self._read(first)), _levelled(self._read(second)))

        return self._many(count, draw, ctx)

    def _many(self, count: int, draw: Callable[[], Float32], ctx: Context) -> list[Float32]:
        found: list[Float32] = []
        for number in range(count):
            vectors = self._windows(draw())
            if vectors is not None:
                found.append(vectors)
            ctx.report((number + 1) / count, "mixing voices")
        return found

    def _windows(self, samples: Float32) -> Float32 | None:
        """None for what the gate refuses anyhow, for lack of speech."""
        clip = AudioClip(samples, RATE)
        speech = self._detector.segments(clip)
        if sum(part.seconds for part in speech) < _LEAST_SPEECH_S:
            return None
        return self._encoder.embed_windows(clip, windows(speech, WINDOW_S, HOP_S))

    def _read(self, recording: Recording) -> Float32:
        return read_clip(self._corpus / recording.path, sample_rate=RATE).samples

    def _person(self) -> str:
        return self._people[self._random.integers(len(self._people))]

    def _draw(self, person: str) -> Recording:
        choice = self._by_person[person]
        return choice[self._random.integers(len(choice))]

    def _other(self, recording: Recording) -> str:
        others = [person for person in self._people if person != recording.speaker]
        if self._random.random() < 0.5:
            near = [person for person in others if self._by_person[person][0].corpus == recording.corpus]
            others = near or others
        return others[self._random.integers(len(others))]


def fit_voice_gate(
    encoder: Encoder,
    corpus: Path,
    trained: Sequence[Recording],
    aside: Sequence[Recording],
    ctx: Context,
    *,
    mixtures: int = 1200,
    recordings: int = 1200,
    seed: int = 0,
) -> VoiceGate | None:
    """The gate of ``encoder``: its reading from people it was trained on, its limits from those set aside.

    None for a corpus that is too small to set limits by.
    """
    if min(len(usable(trained)), len(usable(aside))) < LEAST_RECORDINGS:
        return None
    mixer = VoiceMixer(encoder, corpus, trained, seed)
    single = np.concatenate(mixer.single(mixtures, ctx))
    overlapped = np.concatenate(mixer.mixed(mixtures, at_once, ctx))
    people = VoiceMixer(encoder, corpus, aside, seed + 1).single(recordings, ctx)
    return fit_gate(single, overlapped, people, change_rate=CHANGE_RATE, overlap_rate=OVERLAP_RATE)


def gate_figures(
    gate: VoiceGate,
    encoder: Encoder,
    corpus: Path,
    recordings: Sequence[Recording],
    ctx: Context,
    count: int = 500,
) -> dict[str, float]:
    """Shares refused: of single voices (to be low) and of both kinds of mixtures (to be high)."""
    mixer = VoiceMixer(encoder, corpus, recordings, seed=2)
    kinds = {
        "single_refused": mixer.single(count, ctx),
        "one_after_the_other_refused": mixer.mixed(count, one_after_the_other, ctx),
        "at_once_refused": mixer.mixed(count, at_once, ctx),
    }
    return {
        name: round(float(np.mean([gate.several(one) for one in found])), 4) for name, found in kinds.items()
    }


def _levelled(samples: Float32) -> Float32:
    power = float(np.sqrt(np.mean(np.square(samples))))
    return samples * np.float32(_LEVEL / max(power, 1e-5))
