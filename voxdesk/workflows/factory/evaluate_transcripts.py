"""A corpus in; how many words of conversations mixed from it get the right name out."""

import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from voxdesk.audio.files import write_wav
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.requests import EnrolRequest, TimelineRequest, TurnsRequest
from voxdesk.core.types import Turn
from voxdesk.training.data.conversation_sets import corpus_noises
from voxdesk.training.data.conversations import Conversation, mix_conversation
from voxdesk.training.data.dataset import Recording
from voxdesk.training.data.dialogues import MANNERS, mix_dialogue
from voxdesk.training.data.divide import reported
from voxdesk.training.data.layouts import read_dataset
from voxdesk.training.data.utterances import Utterance, utterances
from voxdesk.transcripts.cues import AND
from voxdesk.transcripts.formats import read_transcript
from voxdesk.workflows.factory.invented_transcripts import (
    WITH_WORDS,
    WITHOUT_WORDS,
    SpokenWord,
    cut_into_cues,
    invent_words,
)
from voxdesk.workflows.listen.diarize import identify_turns
from voxdesk.workflows.listen.timeline import FoundTurns
from voxdesk.workflows.people.enrol import enrol
from voxdesk.workflows.progress import Part, Quiet
from voxdesk.workflows.services import Services
from voxdesk.workflows.transcripts.hear_again import hear_again
from voxdesk.workflows.transcripts.name import NameTranscriptRequest, name_transcript

_SEED = 19_011
_PEOPLE = (2, 3, 4, 3, 5)
_KINDS = ("mixed", "interview", "mixed", "meeting", "mixed", "telephone")
_SECONDS = 150.0
# People are learnt from so much sound, about 15 s of speech as the guide advises, and say so much at most.
_LEARNT_S, _MOST_S = 20.0, 60.0


@dataclass(frozen=True, slots=True)
class EvaluateTranscriptsRequest:
    """Judge the names in transcripts of ``count`` conversations of the people that are reported on.

    People of whom there are ``least_s`` seconds of speech, and as much to learn them from, take part.
    """

    corpus: Path
    count: int = 10
    least_s: float = 12.0


@dataclass(frozen=True, slots=True)
class NamedWords:
    """Counts the words that enrolled people, and those that strangers, say alone.

    ``marked`` words stand in a cue that names several people, one of them who says it.
    """

    right: int = 0
    marked: int = 0
    unnamed: int = 0
    wrong: int = 0
    stranger_unnamed: int = 0
    stranger_marked: int = 0
    stranger_named: int = 0


@dataclass(frozen=True, slots=True)
class TranscriptScores:
    """Holds the counts by format and by conversation (of the formats with word times)."""

    by_format: Mapping[str, NamedWords]
    by_conversation: Mapping[str, NamedWords]
    enrolled: int
    strangers: int


def evaluate_transcripts(
    request: EvaluateTranscriptsRequest, services: Services, ctx: Context
) -> TranscriptScores:
    """Enrol people from other recordings of theirs, name the transcripts, and count words.

    In every conversation one is a stranger, of four and more two. Raises DataError, AudioError, ModelError.
    """
    by_speaker: dict[str, list[Recording]] = defaultdict(list)
    for recording in reported(read_dataset(request.corpus).recordings):
        by_speaker[recording.speaker].append(recording)
    chance = np.random.default_rng(_SEED)
    cast = _Cast(by_speaker, chance, request.least_s)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    talks: dict[str, Counter[str]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        opened = replace(services, library=folder / "library.sqlite", cache=None)
        try:
            noises = corpus_noises(request.corpus)
            for number in range(request.count):
                part = Part(ctx, number / request.count, (number + 1) / request.count)
                people = cast.draw(_PEOPLE[number % len(_PEOPLE)], opened, part)
                talk = _mix(number, people, noises)
                talks[talk.name] = Counter()
                for kind, found in _judge(talk, cast.enrolled, folder, opened, part):
                    counts[kind].update(found)
                    if kind in WITH_WORDS:
                        talks[talk.name].update(found)
        finally:
            opened.close()
    return TranscriptScores(
        {kind: NamedWords(**found) for kind, found in counts.items()},
        {talk: NamedWords(**found) for talk, found in talks.items()},
        len(cast.enrolled),
        len(cast.strangers),
    )


class _Cast:
    """Draws people who may be enrolled and strangers; each is learnt when first drawn."""

    def __init__(
        self, by_speaker: Mapping[str, list[Recording]], chance: np.random.Generator, least_s: float
    ) -> None:
        able = sorted(
            speaker
            for speaker, mine in by_speaker.items()
            if min(sum(one.seconds for one in mine[half::2]) for half in (0, 1)) > least_s
        )
        order = [able[place] for place in chance.permutation(len(able))]
        third = len(order) // 3
        self._strange, self._known = order[:third], order[third:]
        self._by_speaker, self._chance, self._least_s = by_speaker, chance, least_s
        self._said: dict[str, list[Utterance]] = {}
        self.enrolled: set[str] = set()
        self.strangers: set[str] = set()

    def draw(self, count: int, services: Services, ctx: Context) -> dict[str, list[Utterance]]:
        """Return utterances by person, of whom one or two are strangers.

        Raises DataError when people lack.
        """
        strangers = 2 if count >= 4 else 1
        chosen: dict[str, list[Utterance]] = {}
        for pool, wanted in ((self._known, count - strangers), (self._strange, strangers)):
            for place in self._chance.permutation(len(pool)):
                speaker = pool[place]
                if wanted and self._usable(speaker, pool is self._known, services, ctx):
                    chosen[speaker], wanted = self._said[speaker], wanted - 1
            if wanted:
                raise DataError(
                    "Fewer than {count} people speak long enough for a conversation.", count=count
                )
        return chosen

    def _usable(self, speaker: str, known: bool, services: Services, ctx: Context) -> bool:
        if speaker not in self._said:
            self._said[speaker] = utterances(_first(self._by_speaker[speaker][1::2], _MOST_S))
        if sum(one.speech_s for one in self._said[speaker]) < self._least_s:
            return False
        if not known:
            self.strangers.add(speaker)
        elif speaker not in self.enrolled:
            learnt = tuple(one.path for one in _first(self._by_speaker[speaker][::2], _LEARNT_S))
            if enrol(EnrolRequest(speaker, learnt), services, Quiet(ctx)).speaker is None:
                return False
            self.enrolled.add(speaker)
        return True


def _first(recordings: Sequence[Recording], seconds: float) -> list[Recording]:
    """As many recordings as hold ``seconds`` of sound."""
    length = np.cumsum([one.seconds for one in recordings])
    return list(recordings[: int(np.searchsorted(length, seconds)) + 1])


def _mix(number: int, people: dict[str, list[Utterance]], noises: Sequence[np.ndarray]) -> Conversation:
    kind = _KINDS[number % len(_KINDS)]
    name = f"{number:02d}-{kind}-{len(people)}"
    if kind == "mixed":
        return mix_conversation(name, people, noises, (_SEED, number))
    return mix_dialogue(name, people, MANNERS[kind], _SECONDS, noises, (_SEED, number))


def _judge(
    talk: Conversation, enrolled: set[str], folder: Path, services: Services, ctx: Context
) -> Iterator[tuple[str, Counter[str]]]:
    """Name the conversation's transcript in every format, and count."""
    sound = folder / f"{talk.name}.wav"
    write_wav(sound, talk.sound)
    timeline = TimelineRequest(sound)
    found = FoundTurns("", identify_turns(TurnsRequest(sound), services, ctx).turns, None)
    found = replace(found, kept=hear_again(found, timeline, services, ctx))  # once for all formats
    words = invent_words(talk.turns)
    cues = cut_into_cues(words)
    for kind, write in {**WITH_WORDS, **WITHOUT_WORDS}.items():
        transcript = folder / f"{talk.name}.{kind}"
        transcript.write_text(write(cues), encoding="utf-8")
        request = NameTranscriptRequest(transcript, timeline, found)
        content = name_transcript(request, services, ctx).content
        yield kind, _count(words, _names_of_words(content, found.turns), enrolled)
    sound.unlink()


def _names_of_words(content: bytes, turns: Sequence[Turn]) -> dict[str, str]:
    """Tell who says each word, as the written file has it."""
    found = {}
    for cue in read_transcript(content, {turn.label for turn in turns}).cues:
        for word in cue.text.split():
            found[word] = cue.label or ""
    return found


def _count(words: Sequence[SpokenWord], names: Mapping[str, str], enrolled: set[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for word in words:
        if not word.alone:
            continue
        told = names[word.text].split(AND)
        known = set(told) & enrolled
        if word.speaker not in enrolled:
            several = len(told) > len(known) > 0
            counts["stranger_marked" if several else "stranger_named" if known else "stranger_unnamed"] += 1
        elif word.speaker in told:
            counts["right" if len(told) == 1 else "marked"] += 1
        else:
            counts["wrong" if known else "unnamed"] += 1
    return counts
