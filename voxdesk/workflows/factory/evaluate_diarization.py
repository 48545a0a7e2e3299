"""Evaluates diarization on mixed conversations or labelled recordings, and tunes its settings."""

import dataclasses
import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.core.calibration.turns import TurnSettings
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, os_reason
from voxdesk.core.files import write_text
from voxdesk.core.reading import read_text
from voxdesk.core.requests import ChannelUse, TurnsRequest
from voxdesk.core.types import Gender, Segment, Turn
from voxdesk.diarization.tracks import FRAME_S
from voxdesk.diarization.turns import VoiceTurn
from voxdesk.evaluation.diarization import COLLARS, DiarizationScores, Judged, frame_error, score_turns
from voxdesk.training.data.conversation_sets import (
    LENGTHS,
    PEOPLE,
    Kind,
    conversation_names,
    conversations,
    dialogue_names,
    dialogues,
)
from voxdesk.training.data.conversation_sets import Part as People
from voxdesk.training.data.conversations import Conversation
from voxdesk.training.data.kept_conversations import kept_conversations
from voxdesk.workflows.factory.labelled_recordings import labelled_recordings
from voxdesk.workflows.listen.channels import HeardChannel, find_turns_on, recall_channels
from voxdesk.workflows.listen.segmentation import hear_speech
from voxdesk.workflows.progress import Part, Quiet
from voxdesk.workflows.services import Services

logger = logging.getLogger(__name__)

RANGES: Mapping[str, tuple[float, float]] = {
    "limit": (0.55, 0.9),
    "leeway": (0.1, 0.5),
    "half_s": (1.0, 3.0),
    "core_s": (0.5, 1.6),
    "least_share": (0.015, 0.08),
    "shortest_voice_s": (0.8, 2.2),
    "least_voice_s": (3.0, 10.0),
    "drift": (0.0, 0.08),
}
"""What is tried for each setting when they are tuned."""
_TRIES = 150
_SEED = 11
# Steps reach over half of a range at first; after every 30 tries they are a third shorter.
_REACH, _SHORTER, _AFTER = 0.25, 0.67, 30
_CHANGED = 0.4  # of the settings in each try
# What a recording with a wrong number of people weighs in tuning, beside the error rate.
_COUNT_WEIGHT = 0.1


@dataclass(frozen=True, slots=True)
class EvaluateTurnsRequest:
    """Judge the turns found in ``each`` conversations of every number of people in ``people_counts``.

    ``people`` says whose they are; ``kind`` how they talk. Dialogues are among the largest of
    ``people_counts`` at most.
    With ``keep`` sounds and truth are kept in that folder, and not mixed again when they are there.
    """

    corpus: Path
    people: People = People.SCORE
    kind: Kind = Kind.MIXED
    each: int = 6
    people_counts: tuple[int, ...] = PEOPLE
    keep: Path | None = None


@dataclass(frozen=True, slots=True)
class RecordingsScored:
    """``scores`` of the recordings that have a truth, and the names of ``unmatched`` files."""

    scores: DiarizationScores
    unmatched: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Trial:
    """A recording without its sound: its name, length, truth, what counts of it, and its speech as heard."""

    name: str
    seconds: float
    truth: tuple[Turn, ...]
    heard: tuple[HeardChannel, ...]
    scored: tuple[Segment, ...] | None = None


def evaluate_turns(request: EvaluateTurnsRequest, services: Services, ctx: Context) -> DiarizationScores:
    """Score the program on mixed conversations; raises DataError, AudioError, ModelError."""
    trials = _hear(request, services, Part(ctx, 0.0, 0.9))
    return _score(trials, services.hub.encoder().turns, ctx)


def evaluate_recordings(
    folder: Path, services: Services, ctx: Context, channels: ChannelUse = ChannelUse.AUTO
) -> RecordingsScored:
    """Score the program on the recordings in ``folder`` that have their truth beside them.

    NAME.rttm is the truth of the recording NAME.*, NAME.uem what counts of it. Raises DataError when
    nothing can be scored, AudioError, ModelError.
    """
    found = labelled_recordings(folder)
    trials = []
    for number, one in enumerate(found.recordings):
        ctx.report(number / len(found.recordings), one.sound.name)
        heard = recall_channels(TurnsRequest(one.sound, channels=channels), services, Quiet(ctx))
        seconds = len(heard[0].speech.at_once) * FRAME_S
        trials.append(_Trial(one.sound.stem, seconds, one.truth, heard, one.scored))
    if not trials:
        raise DataError(
            "{folder} holds no recording with its truth beside it.",
            folder=folder,
            hint="NAME.rttm is the truth of NAME.wav.",
        )
    return RecordingsScored(_score(trials, services.hub.encoder().turns, ctx), found.unmatched)


def tune_turns(request: EvaluateTurnsRequest, services: Services, ctx: Context) -> TurnSettings:
    """Return the settings that err least in mixed conversations and in dialogues of every length.

    Random search that narrows (Rastrigin 1963), from the defaults on; always the same tries. Raises as
    ``evaluate_turns``.
    """
    sets: dict[int, list[_Trial]] = {}  # by the length of dialogues
    for number, kind in enumerate(Kind):
        part = Part(ctx, 0.3 * number, 0.3 * (number + 1))
        for trial in _hear(dataclasses.replace(request, kind=kind), services, part):
            length_s = 0 if kind is Kind.MIXED else min(LENGTHS, key=lambda at: abs(at - trial.seconds))
            sets.setdefault(length_s, []).append(trial)
    chance = np.random.default_rng(_SEED)
    best = TurnSettings()
    least = _cost(sets, best, ctx)
    for number in range(_TRIES):
        ctx.report(0.6 + 0.4 * number / _TRIES, "trying settings")
        tried = _near(best, _REACH * _SHORTER ** (number // _AFTER), chance)
        cost = _cost(sets, tried, ctx)
        if cost < least:
            best, least = tried, cost
            logger.info("%.4f: %s", cost, best)
    return best


def _near(settings: TurnSettings, reach: float, chance: np.random.Generator) -> TurnSettings:
    """``settings`` with some of them moved by up to the share ``reach`` of their range either way."""
    moved = {}
    for name, (low, high) in RANGES.items():
        if chance.random() < _CHANGED:
            at = getattr(settings, name) + reach * (high - low) * chance.uniform(-1.0, 1.0)
            moved[name] = round(float(np.clip(at, low, high)), 3)
    return dataclasses.replace(settings, **moved)


def _cost(sets: Mapping[int, Sequence[_Trial]], settings: TurnSettings, ctx: Context) -> float:
    """Mean over the sets of error rate and wrong numbers of people, each set as heavy as the others."""
    costs = []
    for trials in sets.values():
        wrong_s = speech_s = wrong = 0.0
        for trial in trials:
            judged = _judge(trial, settings, ctx)
            error_s, spoken_s = frame_error(judged.truth, judged.found, trial.seconds)
            wrong_s, speech_s = wrong_s + error_s, speech_s + spoken_s
            wrong += len({turn.label for turn in judged.truth}) != len({turn.label for turn in judged.found})
        costs.append(wrong_s / max(speech_s, 1e-9) + _COUNT_WEIGHT * wrong / len(trials))
    return float(np.mean(costs))


def write_settings(manifest: Path, settings: TurnSettings) -> None:
    """Put ``settings`` as the table [turns] into a model's manifest; raises DataError."""
    lines = ["[turns]"]
    lines += [f"{name} = {round(value, 4)}" for name, value in dataclasses.asdict(settings).items()]
    try:
        kept = _without_table(read_text(manifest).splitlines(), "[turns]")
        write_text(manifest, "\n".join([*kept, "", *lines]) + "\n")
    except OSError as error:
        raise DataError(
            "{manifest} cannot be written: {reason}.", manifest=manifest, reason=os_reason(error)
        ) from error


def _hear(request: EvaluateTurnsRequest, services: Services, ctx: Context) -> list[_Trial]:
    trials = []
    for talk in _conversations(request, ctx):
        heard = HeardChannel(None, hear_speech(talk.sound, services, Quiet(ctx)))
        trials.append(_Trial(talk.name, talk.sound.seconds, talk.turns, (heard,)))
    return trials


def _conversations(request: EvaluateTurnsRequest, ctx: Context) -> Iterator[Conversation]:
    corpus, people, each = request.corpus, request.people, request.each
    most = max(request.people_counts)

    def mix() -> Iterator[Conversation]:
        if request.kind is Kind.DIALOGUES:
            return dialogues(corpus, people, ctx, each=each, most=most)
        return conversations(corpus, people, ctx, each=each, people=request.people_counts)

    if request.keep is None:
        return mix()
    names = (
        dialogue_names(people, each, most)
        if request.kind is Kind.DIALOGUES
        else conversation_names(people, each, request.people_counts)
    )
    return kept_conversations(corpus, names, mix, request.keep, ctx)


def _score(
    trials: Sequence[_Trial], settings: TurnSettings, ctx: Context, collars: Sequence[float] = COLLARS
) -> DiarizationScores:
    return score_turns((_judge(trial, settings, ctx) for trial in trials), collars)


def _judge(trial: _Trial, settings: TurnSettings, ctx: Context) -> Judged:
    turns, _ = find_turns_on(trial.heard, settings, Quiet(ctx))
    return Judged(trial.name, trial.truth, _as_turns(turns), trial.seconds, trial.scored)


def _as_turns(turns: Sequence[VoiceTurn]) -> tuple[Turn, ...]:
    return tuple(Turn(turn.start_s, turn.end_s, None, str(turn.voice), Gender.UNCERTAIN) for turn in turns)


def _without_table(lines: Sequence[str], head: str) -> list[str]:
    kept, inside = [], False
    for line in lines:
        if line.startswith("["):
            inside = line.strip() == head
        if not inside:
            kept.append(line)
    while kept and not kept[-1].strip():
        kept.pop()
    return kept
