"""Who speaks when, in truth and as found; diarization error rates out.

The rate is that of NIST (RT-09 evaluation plan), counted by pyannote.metrics (Bredin 2017): missed
speech, false alarms and confusion over all speech of the truth, overlap included.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from voxdesk.core.errors import DataError
from voxdesk.core.types import Turn

COLLARS = (0.0, 0.25, 0.5)


@dataclass(frozen=True, slots=True)
class DiarizationScores:
    """Rates over several recordings, each as a share of their speech.

    ``der`` is by collar, as pyannote.metrics counts it: seconds left out around a border of the
    truth, half of it on either side (NIST's collar of 0.25 s is 0.5 here). ``missed``,
    ``false_alarm`` and ``confusion`` add up to the rate at the first collar. ``people_error`` is the mean
    difference between the number of people found and true, ``people_exact`` the share of
    recordings where there is none. ``overlap`` is what is said while somebody else already speaks:
    who finds one voice at a time misses that much. ``by_people`` is the rate at a collar of 0.25 (the
    second of the collars) and the share of exact numbers, by how many people truly speak.
    """

    recordings: int
    speech_s: float
    der: dict[float, float]
    missed: float
    false_alarm: float
    confusion: float
    people_error: float
    people_exact: float
    overlap: float = 0.0
    by_people: dict[int, tuple[float, float]] = field(default_factory=dict)


def score_turns(
    pairs: Iterable[tuple[Sequence[Turn], Sequence[Turn]]], collars: Sequence[float] = COLLARS
) -> DiarizationScores:
    """Score pairs of turns (truth, found); turns are told apart by their label and may overlap.

    The parts of the rate are those at the first of ``collars``.

    Raises DataError when pyannote.metrics is not installed.
    """
    try:
        from pyannote.metrics.diarization import DiarizationErrorRate
    except ImportError as error:
        raise DataError(
            "Error rates of timelines need pyannote.metrics, which is not installed.",
            hint="Install it with: pip install 'voxdesk[evaluation]'",
        ) from error
    metrics = {collar: DiarizationErrorRate(collar=collar, skip_overlap=False) for collar in collars}
    differences = []
    overlap_s = 0.0
    by_people_at = collars[min(1, len(collars) - 1)]
    grouped: dict[int, list[tuple[float, float]]] = {}
    exact: dict[int, list[bool]] = {}
    for truth, found in pairs:
        people = len({turn.label for turn in truth})
        overlap_s += sum(turn.end_s - turn.start_s for turn in truth) - _covered_s(truth)
        for collar, metric in metrics.items():
            each = metric(_annotation(truth), _annotation(found), uem=_extent(truth, found), detailed=True)
            if collar == by_people_at:
                wrong_s = each["missed detection"] + each["false alarm"] + each["confusion"]
                grouped.setdefault(people, []).append((wrong_s, each["total"]))
        differences.append(len({turn.label for turn in found}) - people)
        exact.setdefault(people, []).append(differences[-1] == 0)
    if not differences:
        raise DataError("There is nothing to score.")
    parts = metrics[collars[0]].accumulated_
    speech_s = max(parts["total"], 1e-9)
    return DiarizationScores(
        recordings=len(differences),
        speech_s=float(parts["total"]),
        der={collar: float(abs(metric)) for collar, metric in metrics.items()},
        missed=float(parts["missed detection"] / speech_s),
        false_alarm=float(parts["false alarm"] / speech_s),
        confusion=float(parts["confusion"] / speech_s),
        people_error=sum(abs(one) for one in differences) / len(differences),
        people_exact=sum(one == 0 for one in differences) / len(differences),
        overlap=float(overlap_s / speech_s),
        by_people={
            people: (_share(parts), sum(exact[people]) / len(exact[people]))
            for people, parts in sorted(grouped.items())
        },
    )


def _share(parts: Sequence[tuple[float, float]]) -> float:
    return float(sum(wrong for wrong, _ in parts) / max(sum(total for _, total in parts), 1e-9))


def _covered_s(turns: Sequence[Turn]) -> float:
    """Seconds in which anybody speaks."""
    covered_s, until_s = 0.0, 0.0
    for turn in sorted(turns, key=lambda turn: turn.start_s):
        covered_s += max(0.0, turn.end_s - max(turn.start_s, until_s))
        until_s = max(until_s, turn.end_s)
    return covered_s


def _annotation(turns: Sequence[Turn]) -> Any:
    from pyannote.core import Annotation, Segment

    annotation = Annotation()
    for index, turn in enumerate(turns):
        annotation[Segment(turn.start_s, turn.end_s), index] = turn.label
    return annotation


def _extent(truth: Sequence[Turn], found: Sequence[Turn]) -> Any:
    from pyannote.core import Segment, Timeline

    end_s = max((turn.end_s for turn in (*truth, *found)), default=0.0)
    return Timeline([Segment(0.0, end_s + 1.0)])
