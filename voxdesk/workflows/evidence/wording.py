"""A comparison in; what a report says of it, as a JSON object and as sentences, out.

The sentences follow the ENFSI guideline for evaluative reporting (2015) and the Consensus on validation
of forensic voice comparison (Morrison et al. 2021, Science & Justice 61). A report is in English, as
exports are.
"""

from collections.abc import Sequence

import numpy as np

from voxdesk.evaluation.likelihood_ratio import verbal
from voxdesk.workflows.evidence.compare import Comparison
from voxdesk.workflows.evidence.sides import HeardRecording, Side

_PROPOSITIONS = (
    "the questioned and the known recordings are of one person",
    "the questioned and the known recordings are of two people of the population",
)
CAUTION = (
    "This is an aid. It has not been validated for court: whether the population and its recordings "
    "represent the relevant population and the conditions of the case, and whether the system then performs "
    "well enough, is for the expert to argue and for the court to decide. The ratio says how much more "
    "probable the findings are under one proposition than under the other; it is not the probability that "
    "one person spoke, and it knows of no other evidence in the case."
)


def result_sentences(found: Comparison) -> list[str]:
    """The result and its limits, as sentences."""
    stated, (low, high) = found.stated, found.interval
    if abs(stated) < np.log10(2):
        verdict = "The findings support neither proposition over the other."
    else:
        likelier, other = _PROPOSITIONS if stated > 0 else reversed(_PROPOSITIONS)
        verdict = (
            f"The findings are about {amount(abs(stated))} times more probable if {likelier} than if "
            f"{other}: "
            f"{verbal(stated)} for the proposition that {likelier} (verbal scale of the ENFSI guideline, "
            "2015)."
        )
    limits = found.validation
    return [
        verdict,
        f"Likelihood ratio {amount(stated)}, log10 {stated:+.2f}. As calibrated {found.log10_lr:+.2f}; had "
        f"other people been drawn for the population, 95 % of ratios would lie from {low:+.2f} to "
        f"{high:+.2f}.",
        f"So many trials support ratios from {limits.lowest:+.2f} to {limits.highest:+.2f}"
        + ("; the ratio is stated at that limit." if stated != found.log10_lr else "."),
    ]


def amount(log10_ratio: float) -> str:
    """A ratio as people write it: 0.031, 3.2, 47, 1,200."""
    value = float(f"{10.0**log10_ratio:.2g}")
    return f"{value:,.0f}" if value >= 10 else f"{value:g}"


def method_sentences(found: Comparison) -> list[str]:
    """Tell how the ratio was made, as sentences."""
    questioned_s, known_s = found.population.amounts_s
    people, trials = found.population.people, found.validation
    return [
        f"All speech of a side is made one voice vector by {found.models[0].id}; the score is the cosine "
        "of the "
        f"two vectors, {found.score:.3f}.",
        f"Scores become ratios by logistic regression (Brümmer and du Preez 2006) with Platt's smoothing for "
        f"{people} people, on pairs of the population: {questioned_s:.0f} s of speech against "
        f"{known_s:.0f} s, "
        "each side from recordings of its own.",
        f"It is validated by people left out, in ten parts: {len(trials.same)} pairs of one person and "
        f"{len(trials.different)} pairs of two. Neither person of a pair is in what its calibration was "
        "fitted on.",
        "The interval is that of 200 draws of people with replacement; the limits are the empirical "
        "lower and "
        "upper bound (Vergeer et al. 2016).",
    ]


def report_object(found: Comparison) -> dict[str, object]:
    """All that the report rests on, for other programs; ratios are base-10 logarithms. No voiceprint."""
    validation, population = found.validation, found.population
    return {
        "program": "VoxDesk",
        "date": found.when.isoformat(timespec="seconds"),
        "caution": CAUTION,
        "result": {
            "log10_lr": round(found.stated, 4),
            "log10_lr_as_calibrated": round(found.log10_lr, 4),
            "interval_95": [round(value, 4) for value in found.interval],
            "supported_limits": [round(validation.lowest, 4), round(validation.highest, 4)],
            "verbal": verbal(found.stated),
            "score": round(found.score, 4),
            "sentences": result_sentences(found),
        },
        "questioned": _side_object(found.questioned, found.sides[0]),
        "known": _side_object(found.known, found.sides[1]),
        "population": {
            "folder": str(population.root),
            "people": population.people,
            "corpora": dict(population.corpora),
            "speech_s": [round(value, 1) for value in found.population.amounts_s],
            "snr_db": covered([*population.questioned, *population.known], "snr_db"),
            "bandwidth_hz": covered([*population.questioned, *population.known], "bandwidth_hz"),
            "left_out": [{"what": what, "why": why} for what, why in population.left_out],
        },
        "validation": {
            "cllr": round(validation.cllr, 4),
            "cllr_min": round(validation.cllr_min, 4),
            "eer": round(validation.eer, 4),
            "tippett_crossing": round(validation.crossing, 4),
            "same": [round(float(value), 3) for value in validation.same],
            "different": [round(float(value), 3) for value in validation.different],
        },
        "method": method_sentences(found),
        "models": [{"task": one.task, "id": one.id, "sha256": one.sha256} for one in found.models],
        "versions": dict(found.versions),
    }


def covered(sides: Sequence[Side], name: str) -> list[float]:
    """The least, the median and the most of what sides measure by that name."""
    values = [getattr(side, name) for side in sides]
    return [round(float(value), 1) for value in np.quantile(values, (0.0, 0.5, 1.0))]


def _side_object(recordings: Sequence[HeardRecording], side: Side) -> dict[str, object]:
    return {
        "speech_s": round(side.speech_s, 2),
        "snr_db": round(side.snr_db, 1),
        "bandwidth_hz": round(side.bandwidth_hz),
        "recordings": [
            {
                "path": str(one.path),
                "sha256": one.sha256,
                "seconds": round(one.quality.seconds, 2),
                "speech_s": round(one.quality.speech_s, 2),
                "snr_db": None if one.quality.snr_db is None else round(one.quality.snr_db, 1),
                "bandwidth_hz": round(one.bandwidth_hz),
                "quality": str(one.quality.grade),
                "remarks": list(one.quality.problems),
            }
            for one in recordings
        ],
    }
