"""A corpus in; how well turns are found in conversations mixed from it, and settings tuned by them, out."""

import dataclasses
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.core.calibration.turns import TurnSettings
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, os_reason
from voxdesk.core.files import write_text
from voxdesk.core.reading import read_text
from voxdesk.core.types import Gender, Segment, Turn
from voxdesk.diarization.tracks import FRAME_S
from voxdesk.diarization.turns import VoiceTurn
from voxdesk.evaluation.diarization import COLLARS, DiarizationScores, Judged, score_turns
from voxdesk.training.data.conversation_sets import PEOPLE, conversations
from voxdesk.training.data.conversation_sets import Part as People
from voxdesk.training.data.conversations import Conversation
from voxdesk.training.data.kept_conversations import kept_conversations
from voxdesk.workflows.factory.labelled_recordings import labelled_recordings
from voxdesk.workflows.listen.heard_speech import HeardSpeech
from voxdesk.workflows.listen.segmentation import find_turns, hear_speech, recall_speech
from voxdesk.workflows.progress import Part, Quiet
from voxdesk.workflows.services import Services

logger = logging.getLogger(__name__)

# What is tried out, one line after the other.
LIMIT = (0.65, 0.7, 0.75, 0.8)
LEEWAY = (0.1, 0.2, 0.25, 0.3)
HALF_S = (1.2, 1.7, 2.2)
CORE_S = (0.8, 1.2, 1.6)
LEAST_SHARE = (0.04, 0.06, 0.1)
LEAST_VOICE_S = (3.0, 5.0, 7.0)
# What a recording with a wrong number of people weighs in tuning, beside the error rate.
_COUNT_WEIGHT = 0.1


@dataclass(frozen=True, slots=True)
class EvaluateTurnsRequest:
    """Judge the turns found in ``each`` conversations of every number of people in ``people_counts``.

    ``people`` says whose they are; with ``keep`` sounds and truth are kept in that folder, and not
    mixed again when they are there.
    """

    corpus: Path
    people: People = People.SCORE
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
    heard: HeardSpeech
    scored: tuple[Segment, ...] | None = None


def evaluate_turns(request: EvaluateTurnsRequest, services: Services, ctx: Context) -> DiarizationScores:
    """Score the program on mixed conversations; raises DataError, AudioError, ModelError."""
    trials = _hear(request, services, Part(ctx, 0.0, 0.9))
    return _score(trials, services.hub.encoder().turns, ctx)


def evaluate_recordings(folder: Path, services: Services, ctx: Context) -> RecordingsScored:
    """Score the program on the recordings in ``folder`` that have their truth beside them.

    NAME.rttm is the truth of the recording NAME.*, NAME.uem what counts of it. Raises DataError when
    nothing can be scored, AudioError, ModelError.
    """
    found = labelled_recordings(folder)
    trials = []
    for number, one in enumerate(found.recordings):
        ctx.report(number / len(found.recordings), one.sound.name)
        heard = recall_speech(one.sound, services, Quiet(ctx))
        seconds = len(heard.at_once) * FRAME_S
        trials.append(_Trial(one.sound.stem, seconds, one.truth, heard, one.scored))
    if not trials:
        raise DataError(
            "{folder} holds no recording with its truth beside it.",
            folder=folder,
            hint="NAME.rttm is the truth of NAME.wav.",
        )
    return RecordingsScored(_score(trials, services.hub.encoder().turns, ctx), found.unmatched)


def tune_turns(request: EvaluateTurnsRequest, services: Services, ctx: Context) -> TurnSettings:
    """The settings that err least in the conversations of ``request``, tried out one after the other.

    Raises as ``evaluate_turns``.
    """
    best = TurnSettings()
    trials = _hear(request, services, Part(ctx, 0.0, 0.6))
    rounds: tuple[list[dict[str, float]], ...] = (
        [{"limit": limit, "leeway": leeway} for limit in LIMIT for leeway in LEEWAY],
        [{"half_s": one} for one in HALF_S],
        [{"core_s": one} for one in CORE_S],
        [{"least_share": share, "least_voice_s": one} for share in LEAST_SHARE for one in LEAST_VOICE_S],
        [{"leeway": one} for one in LEEWAY],
    )
    for number, changes in enumerate(rounds):
        tries = [dataclasses.replace(best, **change) for change in changes]
        best = _least_wrong(trials, tries, Part(ctx, 0.6 + 0.08 * number, 0.68 + 0.08 * number))
    return best


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
    return [
        _Trial(talk.name, talk.sound.seconds, talk.turns, hear_speech(talk.sound, services, Quiet(ctx)))
        for talk in _conversations(request, ctx)
    ]


def _conversations(request: EvaluateTurnsRequest, ctx: Context) -> Iterator[Conversation]:
    each, people = request.each, request.people_counts
    if request.keep is None:
        return conversations(request.corpus, request.people, ctx, each=each, people=people)
    return kept_conversations(request.corpus, request.people, request.keep, ctx, each=each, people=people)


def _score(
    trials: Sequence[_Trial], settings: TurnSettings, ctx: Context, collars: Sequence[float] = COLLARS
) -> DiarizationScores:
    return score_turns((_judge(trial, settings, ctx) for trial in trials), collars)


def _judge(trial: _Trial, settings: TurnSettings, ctx: Context) -> Judged:
    turns, _ = find_turns(trial.heard, settings, Quiet(ctx))
    return Judged(trial.name, trial.truth, _as_turns(turns), trial.seconds, trial.scored)


def _least_wrong(trials: Sequence[_Trial], tries: Sequence[TurnSettings], ctx: Context) -> TurnSettings:
    costs = []
    for number, settings in enumerate(tries):
        ctx.report(number / len(tries), "trying settings")
        scores = _score(trials, settings, ctx, (0.25,))
        costs.append(scores.der[0.25] + _COUNT_WEIGHT * (1.0 - scores.people_exact))
        logger.info("%s: DER %.4f, exact %.2f", settings, scores.der[0.25], scores.people_exact)
    return tries[int(np.argmin(costs))]


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
