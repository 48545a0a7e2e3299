"""A corpus in; how well turns are found in conversations mixed from it, and settings tuned by them, out."""

import dataclasses
import itertools
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
from voxdesk.core.types import Gender, Turn
from voxdesk.diarization.turns import VoiceTurn
from voxdesk.evaluation.diarization import DiarizationScores, score_turns
from voxdesk.training.data.conversation_sets import PEOPLE, conversations
from voxdesk.training.data.conversation_sets import Part as People
from voxdesk.training.data.conversations import Conversation
from voxdesk.training.data.kept_conversations import kept_conversations
from voxdesk.workflows.listen.segmentation import HeardWindows, find_turns, hear_windows
from voxdesk.workflows.progress import Part, Quiet
from voxdesk.workflows.services import Services

logger = logging.getLogger(__name__)

# What is tried out, one line after the other; the beginning as a share of the measured similarity.
BEGIN = (0.55, 0.6, 0.65, 0.7, 0.75, 0.85)
EVIDENCE_AND_SPARSITY = ((0.1, 1.5), (0.1, 3.0), (0.2, 2.0), (0.2, 3.0), (0.3, 5.0), (0.3, 8.0))
STAY = (0.9, 0.95, 0.98)
LEAST_VOICE_S = (2.0, 3.0, 5.0, 7.0)
OVERLAP = (0.6, 0.7, 0.8, 0.9, 1.1)  # the last finds none
# What a recording with a wrong number of people weighs in tuning, beside the error rate.
_COUNT_WEIGHT = 0.1
_PURE = 0.7  # a window is of one voice when so much of it is that voice's speech


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
class _Trial:
    """A conversation without its sound."""

    truth: tuple[Turn, ...]
    heard: HeardWindows


def evaluate_turns(request: EvaluateTurnsRequest, services: Services, ctx: Context) -> DiarizationScores:
    """Score the program as it is; raises DataError, AudioError, ModelError."""
    settings = services.hub.encoder().turns
    trials = _hear(request, services, settings, Part(ctx, 0.0, 0.8))
    return _score(trials, settings, ctx)


def tune_turns(request: EvaluateTurnsRequest, services: Services, ctx: Context) -> TurnSettings:
    """The settings that err least in the conversations of ``request``.

    The similarity is measured; where groups begin, what a window counts for with what a voice
    costs, how long a voice stays and how much somebody says are tried out one after the other.
    Raises as ``evaluate_turns``.
    """
    best = TurnSettings()
    trials = _hear(request, services, best, Part(ctx, 0.0, 0.4))
    same = similarity(trials)
    best = dataclasses.replace(best, similarity=same, least_voice_s=5.0)
    rounds: tuple[list[dict[str, float]], ...] = (
        [
            {"begin": share * same, "evidence": evidence, "sparsity": sparsity}
            for share, (evidence, sparsity) in itertools.product(BEGIN, EVIDENCE_AND_SPARSITY)
        ],
        [{"stay": one} for one in STAY],
        [{"least_voice_s": one} for one in LEAST_VOICE_S],
        [{"begin": share * same} for share in BEGIN],
        [{"overlap": one} for one in OVERLAP],
    )
    for number, changes in enumerate(rounds):
        tries = [dataclasses.replace(best, **change) for change in changes]
        best = _least_wrong(trials, tries, Part(ctx, 0.4 + 0.12 * number, 0.52 + 0.12 * number))
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


def similarity(trials: Sequence[_Trial]) -> float:
    """The mean cosine of windows of one voice that do not overlap each other."""
    found = []
    for trial in trials:
        owners = np.array(
            [_owner(window.start_s, window.end_s, trial.truth) for window in trial.heard.windows]
        )
        starts = np.array([window.start_s for window in trial.heard.windows])
        for owner in np.unique(owners[owners >= 0]):
            own = np.flatnonzero(owners == owner)
            cosines = trial.heard.vectors[own] @ trial.heard.vectors[own].T
            apart = np.abs(starts[own, None] - starts[None, own]) >= TurnSettings().window_s
            found.append(cosines[apart])
    if not found or not sum(len(one) for one in found):
        raise DataError("The conversations hold too little speech of anybody.")
    return float(np.clip(np.concatenate(found).mean(), 0.05, 0.95))


def _hear(
    request: EvaluateTurnsRequest, services: Services, settings: TurnSettings, ctx: Context
) -> list[_Trial]:
    return [
        _Trial(talk.turns, hear_windows(talk.sound, services, settings, Quiet(ctx)))
        for talk in _conversations(request, ctx)
    ]


def _conversations(request: EvaluateTurnsRequest, ctx: Context) -> Iterator[Conversation]:
    each, people = request.each, request.people_counts
    if request.keep is None:
        return conversations(request.corpus, request.people, ctx, each=each, people=people)
    return kept_conversations(request.corpus, request.people, request.keep, ctx, each=each, people=people)


def _score(
    trials: Sequence[_Trial], settings: TurnSettings, ctx: Context, collars: Sequence[float] | None = None
) -> DiarizationScores:
    pairs = [(trial.truth, _as_turns(find_turns(trial.heard, settings, Quiet(ctx)))) for trial in trials]
    return score_turns(pairs) if collars is None else score_turns(pairs, collars)


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


def _owner(start_s: float, end_s: float, truth: Sequence[Turn]) -> int:
    """The number of the person who has a window nearly alone, -1 when there is none."""
    labels = sorted({turn.label for turn in truth})
    shares = np.zeros(len(labels))
    for turn in truth:
        shared_s = min(end_s, turn.end_s) - max(start_s, turn.start_s)
        if shared_s > 0:
            shares[labels.index(turn.label)] += shared_s / (end_s - start_s)
    alone = shares.max() >= _PURE and shares.sum() - shares.max() <= 1 - _PURE
    return int(shares.argmax()) if alone else -1


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
