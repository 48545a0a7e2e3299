"""A corpus in; recordings of one person and mixtures of two, with their speech marked, out."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from voxdesk.audio.files import read_clip
from voxdesk.audio.speech import SpeechDetector
from voxdesk.core.context import Context
from voxdesk.core.types import AudioClip, Float32, Segment
from voxdesk.training.data.dataset import Recording

RATE = 16_000
_LEAST_S = 2.5  # of a recording, so that a mixture holds something of both
_LEAST_SPEECH_S = 1.0
_LEVEL = 0.05
_MOST_DIFFERENCE_DB = 5.0
_JOINED = (2, 5)

Mix = Callable[[np.random.Generator, Float32, Float32], Float32]
Marked = tuple[AudioClip, tuple[Segment, ...]]


def one_after_the_other(random: np.random.Generator, first: Float32, second: Float32) -> Float32:
    """Return two people, each with their whole recording."""
    return np.concatenate([first, second])


def at_once(random: np.random.Generator, first: Float32, second: Float32) -> Float32:
    """Return two people talking at the same time, at levels up to 5 dB apart."""
    length = min(len(first), len(second))
    gain_db = random.uniform(-_MOST_DIFFERENCE_DB, _MOST_DIFFERENCE_DB)
    return first[:length] + second[:length] * np.float32(10 ** (gain_db / 20))


def usable(recordings: Sequence[Recording]) -> list[Recording]:
    """Return those that are long enough to mix, in an order that does not depend on the manifest's."""
    long = (recording for recording in recordings if recording.seconds >= _LEAST_S)
    return sorted(long, key=lambda recording: recording.name)


class VoiceMixer:
    """Draws recordings of single voices and mixtures of two people from a corpus, always the same ones.

    What holds less than a second of speech is left out, as enrolment would refuse it anyhow.
    """

    def __init__(self, corpus: Path, recordings: Sequence[Recording], seed: int) -> None:
        self._corpus = corpus
        self._random = np.random.default_rng(seed)
        self._detector = SpeechDetector()
        self._by_person: dict[str, list[Recording]] = defaultdict(list)
        for recording in usable(recordings):
            self._by_person[recording.speaker].append(recording)
        self._people = sorted(self._by_person)

    def single(self, count: int, ctx: Context) -> Iterator[Marked]:
        """Return ``count`` recordings of one person each, people drawn evenly."""
        return self._many(count, lambda: self._read(self._draw(self._person())), ctx)

    def joined(self, count: int, ctx: Context) -> Iterator[Marked]:
        """Return ``count`` long recordings of one person each: two to five of one person's, joined."""
        several = [person for person in self._people if len(self._by_person[person]) >= _JOINED[0]]

        def draw() -> Float32:
            choice = self._by_person[several[self._random.integers(len(several))]]
            wanted = min(len(choice), int(self._random.integers(_JOINED[0], _JOINED[1] + 1)))
            chosen = self._random.choice(len(choice), wanted, replace=False)
            return np.concatenate([_levelled(self._read(choice[index])) for index in chosen])

        return self._many(count, draw, ctx)

    def mixed(self, count: int, mix: Mix, ctx: Context) -> Iterator[Marked]:
        """Return ``count`` mixtures of two people, half of the pairs from within a corpus."""

        def draw() -> Float32:
            first = self._draw(self._person())
            second = self._draw(self._other(first))
            return mix(self._random, _levelled(self._read(first)), _levelled(self._read(second)))

        return self._many(count, draw, ctx)

    def _many(self, count: int, draw: Callable[[], Float32], ctx: Context) -> Iterator[Marked]:
        for number in range(count):
            clip = AudioClip(draw(), RATE)
            speech = self._detector.segments(clip)
            if sum(part.seconds for part in speech) >= _LEAST_SPEECH_S:
                yield clip, tuple(speech)
            ctx.report((number + 1) / count, "mixing voices")

    def _read(self, recording: Recording) -> Float32:
        return read_clip(self._corpus / recording.name, sample_rate=RATE).samples

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


def _levelled(samples: Float32) -> Float32:
    power = float(np.sqrt(np.mean(np.square(samples))))
    return samples * np.float32(_LEVEL / max(power, 1e-5))
