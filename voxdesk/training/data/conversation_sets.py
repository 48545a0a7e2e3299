"""Draws the conversations by which turns are tuned and scored from a corpus; the seeds stand here."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path

import numpy as np

from voxdesk.audio.files import read_clip
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.types import Float32, Turn
from voxdesk.training.data.conversations import Conversation, mix_conversation
from voxdesk.training.data.dataset import Recording
from voxdesk.training.data.dialogues import MANNERS, Manner, mix_call, mix_dialogue
from voxdesk.training.data.divide import parts_of
from voxdesk.training.data.layouts import read_dataset
from voxdesk.training.data.table import read_noises
from voxdesk.training.data.utterances import RATE, Utterance, utterances

SEEDS = {"tune": 20_061, "score": 7_411}
PEOPLE = (2, 3, 4, 5, 6, 7, 8)
# Seconds of a dialogue, and how many people may take part in it.
LENGTHS: dict[int, tuple[int, ...]] = {
    10: (1, 2),
    20: (2, 3),
    30: (1, 2, 3, 4),
    60: (2, 3, 4, 5),
    300: (2, 3, 4, 5, 6),
}
# Dialogues of one length for each mixed conversation of one number of people; half as many long ones.
_MANY, _LONG_S = 4, 120
# People of whom so much is heard may take part; of anybody, no more than this is read.
_LEAST_S, _MOST_S = 10.0, 70.0
_SET_ASIDE = 0.17
_NOISES = 60
_CALL_S = 60.0


class Part(StrEnum):
    """Whose conversations: of people set aside from ``train``, or of those of ``dev``."""

    TUNE = "tune"
    SCORE = "score"


class Kind(StrEnum):
    """Hold how people talk: single utterances one after another, or dialogues that resemble recorded talk."""

    MIXED = "mixed"
    DIALOGUES = "dialogues"


def conversations(
    corpus: Path, part: Part, ctx: Context, *, each: int = 6, people: Sequence[int] = PEOPLE
) -> Iterator[Conversation]:
    """Return ``each`` conversations of every number of ``people``, always the same ones, one by one.

    Of every three, one is among people of one corpus, so that no microphone gives a voice away.
    Raises DataError when there are too few people, AudioError.
    """
    cast, noises = _Cast.of(corpus, part), corpus_noises(corpus)
    counts = [count for _ in range(each) for count in people]
    for number, name in enumerate(conversation_names(part, each, people)):
        ctx.report(number / len(counts), name)
        seed = (SEEDS[part], number)
        chosen = cast.draw(counts[number], np.random.default_rng(seed), alike=number % 3 == 2)
        yield mix_conversation(name, chosen, noises, seed)


def calls(
    corpus: Path, part: Part, ctx: Context, *, each: int, leak_db: float
) -> Iterator[tuple[str, Float32, tuple[Turn, ...]]]:
    """Return ``each`` calls in every manner of speaking: name, channels f32[n, 2] at 16 kHz, turns.

    Two people talk for a minute, every third time people of one corpus. Raises DataError, AudioError.
    """
    cast, noises = _Cast.of(corpus, part), corpus_noises(corpus)
    manners = [name for _ in range(each) for name in MANNERS]
    for number, manner in enumerate(manners):
        name = f"call-{part}-{number:03d}-{manner}"
        ctx.report(number / len(manners), name)
        seed = (SEEDS[part], number)
        chosen = cast.draw(2, np.random.default_rng(seed), alike=number % 3 == 2)
        sound, turns = mix_call(chosen, MANNERS[manner], _CALL_S, noises, leak_db, seed)
        yield name, sound, turns


def conversation_names(part: Part, each: int, people: Sequence[int]) -> tuple[str, ...]:
    """Return what the ``conversations`` are called; a name stands for the same conversation in every set."""
    counts = [count for _ in range(each) for count in people]
    return tuple(f"{part}-{number:03d}-{count}" for number, count in enumerate(counts))


def dialogues(
    corpus: Path, part: Part, ctx: Context, *, each: int = 6, most: int = max(PEOPLE)
) -> Iterator[Conversation]:
    """Dialogues of 10 s to 5 minutes, always the same ones: 4 ``each`` of every length, 2 of the longest.

    Up to ``most`` people talk. Of every three, one is among people of one corpus. Raises as
    ``conversations``.
    """
    cast, noises = _Cast.of(corpus, part), corpus_noises(corpus)
    names = dialogue_names(part, each, most)
    for number, (seconds, index, count) in enumerate(_dialogues(each, most)):
        ctx.report(number / len(names), names[number])
        seed = (SEEDS[part], seconds, index)
        chosen = cast.draw(count, np.random.default_rng(seed), alike=index % 3 == 2)
        yield mix_dialogue(names[number], chosen, _manner(count, index), seconds, noises, seed)


def dialogue_names(part: Part, each: int, most: int) -> tuple[str, ...]:
    """Return what the ``dialogues`` are called: part, length in seconds, number, and number of people."""
    return tuple(
        f"{part}-talk{seconds}-{index:02d}-{count}" for seconds, index, count in _dialogues(each, most)
    )


def _dialogues(each: int, most: int) -> list[tuple[int, int, int]]:
    """Of every dialogue its length in seconds, its number among those, and how many people talk."""
    return [
        (seconds, index, min(most, people[index % len(people)]))
        for seconds, people in LENGTHS.items()
        for index in range(_MANY * each if seconds <= _LONG_S else _MANY * each // 2)
    ]


def _manner(people: int, index: int) -> Manner:
    """A telephone call has two people; interviews and meetings take turns."""
    names = ("telephone", "interview", "meeting") if people == 2 else ("interview", "meeting")
    return MANNERS[names[index % len(names)]]


def _recordings(corpus: Path, part: Part) -> Sequence[Recording]:
    parts = parts_of(read_dataset(corpus), _SET_ASIDE)
    return parts.aside if part is Part.TUNE else parts.report


class _Cast:
    """Those who may take part; a person's recordings are cut when they are first drawn."""

    def __init__(self, recordings: dict[str, list[Recording]]) -> None:
        self._recordings = {
            speaker: mine
            for speaker, mine in sorted(recordings.items())
            if sum(one.seconds for one in mine) >= _LEAST_S
        }
        self._said: dict[str, list[Utterance]] = {}

    @classmethod
    def of(cls, corpus: Path, part: Part) -> "_Cast":
        """Return the people of a part of the corpus."""
        by_speaker = defaultdict(list)
        for recording in _recordings(corpus, part):
            by_speaker[recording.speaker].append(recording)
        return cls(dict(by_speaker))

    def draw(self, count: int, chance: np.random.Generator, *, alike: bool) -> dict[str, list[Utterance]]:
        names = list(self._recordings)
        order = [names[index] for index in chance.permutation(len(names))]
        for first in order if alike else order[:1]:
            home = self._recordings[first][0].corpus
            pool = [one for one in order if not alike or self._recordings[one][0].corpus == home]
            chosen: dict[str, list[Utterance]] = {}
            for speaker in pool:
                if len(chosen) < count and sum(one.speech_s for one in self._of(speaker)) >= _LEAST_S:
                    chosen[speaker] = self._of(speaker)
            if len(chosen) == count:
                return chosen
        raise DataError(
            "Fewer than {count} people speak long enough for a conversation.",
            count=count,
            hint="Add recordings of more people, or longer ones.",
        )

    def _of(self, speaker: str) -> list[Utterance]:
        if speaker not in self._said:
            read_s = np.cumsum([one.seconds for one in self._recordings[speaker]])
            enough = int(np.searchsorted(read_s, _MOST_S)) + 1
            self._said[speaker] = utterances(self._recordings[speaker][:enough])
        return self._said[speaker]


def corpus_noises(corpus: Path) -> list[Float32]:
    """Return sixty of the noises of a corpus, at 16 kHz; none where it has none."""
    long = sorted(
        (noise for noise in read_noises(corpus) if noise.seconds >= 2.0), key=lambda noise: noise.name
    )
    step = max(1, len(long) // _NOISES)
    return [read_clip(noise.path, sample_rate=RATE).samples for noise in long[::step]]
