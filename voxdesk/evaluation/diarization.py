"""Diarization error rates of turns as found against turns as they were.

The rate is that of NIST (RT-09 evaluation plan), counted by pyannote.metrics (Bredin 2017): missed
speech, false alarms and confusion over all speech of the truth, overlap included. The Jaccard error
rate is that of DIHARD II (Ryant et al. 2019).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.errors import DataError
from voxdesk.core.types import Segment, Turn

if TYPE_CHECKING:
    from pyannote.core import Annotation, Timeline

Name = TypeVar("Name", int, str)

_FRAMES_A_SECOND = 100
COLLARS = (0.0, 0.25, 0.5)
SHORT_S, MIDDLE_S, LONG_S = 35.0, 120.0, 600.0
"""Recordings up to each of these are scored apart, and those beyond."""


@dataclass(frozen=True, slots=True)
class Judged:
    """``truth`` and ``found`` of one recording of ``seconds``, told apart by their labels.

    ``scored`` are the stretches that count, None for all of it (NIST's UEM).
    """

    name: str
    truth: tuple[Turn, ...]
    found: tuple[Turn, ...]
    seconds: float = 0.0
    scored: tuple[Segment, ...] | None = None


@dataclass(frozen=True, slots=True)
class RecordingScores:
    """Rates of one recording at a collar of 0.25, and how many people speak in truth and as found."""

    name: str
    seconds: float
    der: float
    jer: float
    people: int
    people_found: int


@dataclass(frozen=True, slots=True)
class DiarizationScores:
    """Rates over several recordings, each as a share of their speech.

    ``der`` is by collar, as pyannote.metrics counts it: seconds left out around a border, half on either
    side. NIST's collar of 0.25 s is 0.5 here. ``missed``, ``false_alarm`` and ``confusion`` add up to the
    rate at the first collar. ``jer`` is the Jaccard error rate, the mean over people, without a collar.
    ``people_error`` is the mean difference between the number of people found and true. ``people_exact`` is
    the share of recordings where there is none. ``overlap`` is what is said while somebody else already
    speaks. ``by_people`` and ``by_length`` sort by how many people truly speak, and by length. Each holds the
    rate at the second collar, the share of exact numbers and how many recordings.
    """

    recordings: int
    speech_s: float
    der: dict[float, float]
    missed: float
    false_alarm: float
    confusion: float
    jer: float
    people_error: float
    people_exact: float
    overlap: float = 0.0
    by_people: dict[int, tuple[float, float, int]] = field(default_factory=dict)
    by_length: dict[str, tuple[float, float, int]] = field(default_factory=dict)
    each: tuple[RecordingScores, ...] = ()


def score_turns(judged: Iterable[Judged], collars: Sequence[float] = COLLARS) -> DiarizationScores:
    """Score recordings; turns may overlap. The parts of the rate are those at the first of ``collars``.

    Raises DataError when pyannote.metrics is not installed, or nothing is to be scored.
    """
    try:
        from pyannote.metrics.diarization import DiarizationErrorRate, JaccardErrorRate
    except ImportError as error:
        raise DataError(
            "Error rates of timelines need pyannote.metrics, which is not installed.",
            hint="Install it with: pip install 'voxdesk[evaluation]'",
        ) from error
    metrics = {collar: DiarizationErrorRate(collar=collar, skip_overlap=False) for collar in collars}
    jaccard = JaccardErrorRate(collar=0.0, skip_overlap=False)
    overlap_s = 0.0
    shown_at = collars[min(1, len(collars) - 1)]
    rows: list[tuple[RecordingScores, float, float]] = []
    for one in judged:
        truth, found, extent = _annotation(one.truth), _annotation(one.found), _extent(one)
        overlap_s += sum(turn.end_s - turn.start_s for turn in one.truth) - _covered_s(one.truth)
        wrong_s = total_s = 0.0
        for collar, metric in metrics.items():
            parts = metric(truth, found, uem=extent, detailed=True)
            if collar == shown_at:
                wrong_s = parts["missed detection"] + parts["false alarm"] + parts["confusion"]
                total_s = parts["total"]
        jer = float(jaccard(truth, found, uem=extent)) if one.truth else 0.0
        people = [len({turn.label for turn in turns}) for turns in (one.truth, one.found)]
        scores = RecordingScores(one.name, one.seconds, wrong_s / max(total_s, 1e-9), jer, *people)
        rows.append((scores, wrong_s, total_s))
    if not rows:
        raise DataError("There is nothing to score.")
    counted = metrics[collars[0]].accumulated_
    speech_s = max(counted["total"], 1e-9)
    differences = [scores.people_found - scores.people for scores, _, _ in rows]
    return DiarizationScores(
        recordings=len(rows),
        speech_s=float(counted["total"]),
        der={collar: float(abs(metric)) for collar, metric in metrics.items()},
        missed=float(counted["missed detection"] / speech_s),
        false_alarm=float(counted["false alarm"] / speech_s),
        confusion=float(counted["confusion"] / speech_s),
        jer=float(abs(jaccard)),
        people_error=sum(abs(one) for one in differences) / len(differences),
        people_exact=sum(one == 0 for one in differences) / len(differences),
        overlap=float(overlap_s / speech_s),
        by_people=_grouped(rows, lambda scores: scores.people),
        by_length=_grouped(rows, lambda scores: length_class(scores.seconds)),
        each=tuple(scores for scores, _, _ in rows),
    )


def frame_error(
    truth: Sequence[Turn], found: Sequence[Turn], seconds: float, collar: float = 0.25
) -> tuple[float, float]:
    """Return seconds in error and seconds of speech of one recording, counted in frames of 10 ms.

    As ``score_turns`` but for rounding, and fast enough to try hundreds of settings.
    """
    from scipy.optimize import linear_sum_assignment

    frames = round((seconds + 1.0) * _FRAMES_A_SECOND)
    spoken, heard = _activity(truth, frames), _activity(found, frames)
    counts = np.ones(frames, dtype=bool)
    half = round(collar / 2 * _FRAMES_A_SECOND)
    for turn in truth if half else ():
        for border_s in (turn.start_s, turn.end_s):
            border = round(border_s * _FRAMES_A_SECOND)
            counts[max(0, border - half) : border + half] = False
    spoken, heard = spoken[:, counts], heard[:, counts]
    both = spoken.astype(np.float32) @ heard.astype(np.float32).T
    right = both[linear_sum_assignment(-both)].sum()
    at_once = np.maximum(spoken.sum(axis=0), heard.sum(axis=0)).sum()
    return float(at_once - right) / _FRAMES_A_SECOND, float(spoken.sum()) / _FRAMES_A_SECOND


def _activity(turns: Sequence[Turn], frames: int) -> NDArray[np.bool_]:
    """Tell who speaks when, bool[people, frames]."""
    labels = list(dict.fromkeys(turn.label for turn in turns))
    found = np.zeros((max(1, len(labels)), frames), dtype=bool)
    for turn in turns:
        first, last = (round(at_s * _FRAMES_A_SECOND) for at_s in (turn.start_s, turn.end_s))
        found[labels.index(turn.label), first:last] = True
    return found


def length_class(seconds: float) -> str:
    """Return the words for how long a recording is; they sort by length."""
    limits = (SHORT_S, MIDDLE_S, LONG_S)
    for number, limit in enumerate(limits):
        if seconds <= limit:
            return f"{number}: up to {limit:g} s"
    return f"{len(limits)}: longer"


def _grouped(
    rows: Sequence[tuple[RecordingScores, float, float]], key: Callable[[RecordingScores], Name]
) -> dict[Name, tuple[float, float, int]]:
    groups: dict[Name, list[tuple[RecordingScores, float, float]]] = {}
    for row in rows:
        groups.setdefault(key(row[0]), []).append(row)
    return {
        name: (
            sum(wrong_s for _, wrong_s, _ in own) / max(sum(total_s for _, _, total_s in own), 1e-9),
            sum(scores.people == scores.people_found for scores, _, _ in own) / len(own),
            len(own),
        )
        for name, own in sorted(groups.items())
    }


def _covered_s(turns: Sequence[Turn]) -> float:
    """Seconds in which anybody speaks."""
    covered_s, until_s = 0.0, 0.0
    for turn in sorted(turns, key=lambda turn: turn.start_s):
        covered_s += max(0.0, turn.end_s - max(turn.start_s, until_s))
        until_s = max(until_s, turn.end_s)
    return covered_s


def _annotation(turns: Sequence[Turn]) -> "Annotation":
    from pyannote.core import Annotation, Segment

    annotation = Annotation()
    for index, turn in enumerate(turns):
        annotation[Segment(turn.start_s, turn.end_s), index] = turn.label
    return annotation


def _extent(one: Judged) -> "Timeline":
    from pyannote.core import Segment, Timeline

    if one.scored is not None:
        return Timeline([Segment(part.start_s, part.end_s) for part in one.scored])
    end_s = max((turn.end_s for turn in (*one.truth, *one.found)), default=0.0)
    return Timeline([Segment(0.0, end_s + 1.0)])
