"""A comparison in; what a report says of it, as a JSON object and as sentences, out.

The sentences follow the ENFSI guideline for evaluative reporting (2015) and the Consensus on validation
of forensic voice comparison (Morrison et al. 2021, Science & Justice 61). They are Words: the PDF says
them in the language of the window, the JSON in English.
"""

from collections.abc import Sequence
from dataclasses import asdict

import numpy as np

from voxdesk.core.errors import Words
from voxdesk.evaluation.likelihood_ratio import verbal
from voxdesk.workflows.evidence.compare import Comparison
from voxdesk.workflows.evidence.conditions import KeptCondition
from voxdesk.workflows.evidence.population import Conditions, Population
from voxdesk.workflows.evidence.sides import HeardRecording, Recorded, Side

_PROPOSITIONS = (
    Words("the questioned and the known recordings are of one person"),
    Words("the questioned and the known recordings are of two people of the population"),
)
_VERBAL = (
    Words("extremely strong support"),
    Words("very strong support"),
    Words("strong support"),
    Words("moderately strong support"),
    Words("moderate support"),
    Words("weak support"),
    Words("no support"),
)
NOT_STATED = Words("not stated")
TELEPHONE, NO_TELEPHONE = Words("by telephone"), Words("not by telephone")
CAUTION = Words(
    "This is an aid. It has not been validated for court: whether the population and its recordings "
    "represent the relevant population and the conditions of the case, and whether the system then performs "
    "well enough, is for the expert to argue and for the court to decide. The ratio says how much more "
    "probable the findings are under one proposition than under the other; it is not the probability that "
    "one person spoke, and it knows of no other evidence in the case."
)


def result_sentences(found: Comparison) -> list[Words]:
    """Return the result and its limits, as sentences."""
    stated, (low, high) = found.stated, found.interval
    if abs(stated) < np.log10(2):
        verdict = Words("The findings support neither proposition over the other.")
    else:
        likelier, other = _PROPOSITIONS if stated > 0 else reversed(_PROPOSITIONS)
        verdict = Words(
            "The findings are about {times} times more probable if {likelier} than if {other}: {verbal} for "
            "the proposition that {likelier} (verbal scale of the ENFSI guideline, 2015).",
            times=amount(abs(stated)),
            likelier=likelier,
            other=other,
            verbal=next(words for words in _VERBAL if words == verbal(stated)),
        )
    limits = found.validation
    supported = (
        Words(
            "So many trials support ratios from {lowest:+.2f} to {highest:+.2f}; the ratio is stated at that "
            "limit.",
            lowest=limits.lowest,
            highest=limits.highest,
        )
        if stated != found.log10_lr
        else Words(
            "So many trials support ratios from {lowest:+.2f} to {highest:+.2f}.",
            lowest=limits.lowest,
            highest=limits.highest,
        )
    )
    return [
        verdict,
        Words(
            "Likelihood ratio {ratio}, log10 {stated:+.2f}. As calibrated {calibrated:+.2f}; had other "
            "people been drawn for the population, 95 % of ratios would lie from {low:+.2f} to {high:+.2f}.",
            ratio=amount(stated),
            stated=stated,
            calibrated=found.log10_lr,
            low=low,
            high=high,
        ),
        supported,
    ]


def amount(log10_ratio: float) -> Words:
    """Return a ratio as people write it: 0.031, 3.2, 47, 1,200."""
    value = float(f"{10.0**log10_ratio:.2g}")
    return Words("{value:,.0f}", value=value) if value >= 10 else Words("{value:g}", value=value)


def method_sentences(found: Comparison) -> list[Words]:
    """Tell how the ratio was made, as sentences."""
    questioned_s, known_s = found.population.amounts_s
    people, trials = found.population.people, found.validation
    return [
        Words(
            "All speech of a side is made one voice vector by {model}; the score is the cosine of the two "
            "vectors, {score:.3f}.",
            model=found.models[0].id,
            score=found.score,
        ),
        Words(
            "Scores become ratios by logistic regression (Brümmer and du Preez 2006) with Platt's smoothing "
            "for {people} people, on pairs of the population: {questioned_s:.0f} s of speech against "
            "{known_s:.0f} s, each side from recordings of its own; the ratio is 1 where as many pairs of "
            "one person mislead as pairs of two.",
            people=people,
            questioned_s=questioned_s,
            known_s=known_s,
        ),
        Words(
            "It is validated by people left out, in ten parts: {same} pairs of one person and {different} "
            "pairs of two. Neither person of a pair is in what its calibration was fitted on.",
            same=len(trials.same),
            different=len(trials.different),
        ),
        Words(
            "The interval is that of 200 draws of people with replacement; the limits are the empirical "
            "lower and upper bound (Vergeer et al. 2016)."
        ),
    ]


def report_object(found: Comparison) -> dict[str, object]:
    """Return all that the report rests on, for other programs.

    Ratios are base-10 logarithms. No voiceprint.
    """
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
            **_origin_object(population),
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


def origin_sentence(population: Population) -> Words:
    """Say who the population is: of which folder, or of which kept conditions."""
    kept = population.conditions
    amounts = {"questioned_s": population.amounts_s[0], "known_s": population.amounts_s[1]}
    if kept is None:
        return Words(
            "{people} people of {root}: {corpora}. Sides of {questioned_s:.1f} s and {known_s:.1f} s of "
            "speech.",
            people=population.people,
            root=population.root,
            corpora=", ".join(f"{name} ({count})" for name, count in population.corpora),
            **amounts,
        )
    return Words(
        "{people} people of the kept conditions “{name}”, fitted on {date}: device {device}, language "
        "{language}, {line}. Sides of {questioned_s:.1f} s and {known_s:.1f} s of speech.",
        people=population.people,
        name=kept.name,
        date=f"{kept.fitted:%Y-%m-%d}",
        device=kept.device or NOT_STATED,
        language=kept.language or NOT_STATED,
        line=TELEPHONE if kept.telephone else NO_TELEPHONE,
        **amounts,
    )


def kept_sentence(kept: KeptCondition) -> Words:
    """Say what a kept calibration is for and how well it holds."""
    told = kept.conditions
    return Words(
        "{name}: device {device}, language {language}, {line}; {people} people, sides of {questioned_s:.0f} "
        "and {known_s:.0f} s of speech, Cllr {cllr:.2f}, curves cross at log10 LR {crossing:+.2f}, fitted on "
        "{date} with {model}",
        name=told.name,
        device=told.device or NOT_STATED,
        language=told.language or NOT_STATED,
        line=TELEPHONE if told.telephone else NO_TELEPHONE,
        people=kept.people,
        questioned_s=kept.amounts_s[0],
        known_s=kept.amounts_s[1],
        cllr=kept.cllr,
        crossing=kept.crossing,
        date=f"{told.fitted:%Y-%m-%d}",
        model=kept.model,
    )


def kept_object(kept: KeptCondition) -> dict[str, object]:
    """Give a kept calibration for other programs; ratios are base-10 logarithms."""
    return {**asdict(kept), "conditions": _conditions_object(kept.conditions)}


def _conditions_object(conditions: Conditions) -> dict[str, object]:
    return {**asdict(conditions), "fitted": conditions.fitted.isoformat(timespec="seconds")}


def _origin_object(population: Population) -> dict[str, object]:
    kept = population.conditions
    if kept is None:
        return {"folder": str(population.root)}
    return {"conditions": _conditions_object(kept)}


def covered(sides: Sequence[Recorded], name: str) -> list[float]:
    """Return the least, the median and the most of what sides measure by that name."""
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
