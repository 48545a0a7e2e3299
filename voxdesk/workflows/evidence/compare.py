"""Questioned and known recordings and a population in; a validated likelihood ratio, or a refusal, out."""

import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import reduce
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np

import voxdesk
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, Words
from voxdesk.evaluation.likelihood_ratio import (
    Validation,
    ratio_interval,
    ratio_of,
    validate,
)
from voxdesk.workflows.evidence.conditions import recall_population
from voxdesk.workflows.evidence.population import LEAST_SPEECH_S, Population, hear_population
from voxdesk.workflows.evidence.refusals import MOST_CLLR, refused, refused_cllr
from voxdesk.workflows.evidence.sides import FULL, HeardRecording, Recorded, Side, hear_side
from voxdesk.workflows.progress import Part
from voxdesk.workflows.services import Services

# As a recording is graded poor.
LEAST_SNR_DB, MOST_CLIPPED = 8.0, 0.02
# More speech than this of a side is compared as if it were so much: the validation then errs to caution.
MOST_QUESTIONED_S, MOST_KNOWN_S = 30.0, 60.0
# A case lies within what the population covers, give or take what measuring it errs.
_SNR_LEEWAY_DB, _BANDWIDTH_LEEWAY_HZ = 3.0, 500.0
_COVERED = (0.01, 0.99)
_PACKAGES = ("numpy", "scipy", "onnxruntime", "soundfile", "av", "soxr")


@dataclass(frozen=True, slots=True)
class CompareRequest:
    """Compare ``questioned`` with ``known`` recordings, among the people in the folder ``population``.

    With ``conditions`` in its place: among the people of a calibration that was kept by that name.
    """

    questioned: tuple[Path, ...]
    known: tuple[Path, ...]
    population: Path | None = None
    conditions: str = ""


@dataclass(frozen=True, slots=True)
class Model:
    """Names a model that took part, with the SHA-256 of its network."""

    task: str
    id: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Hold what the report says. Ratios are base-10 logarithms.

    ``log10_lr`` is as calibrated, within ``interval`` (95 %) had other people been drawn. ``stated``
    is it within the limits that the validation supports.
    """

    request: CompareRequest
    questioned: tuple[HeardRecording, ...]
    known: tuple[HeardRecording, ...]
    sides: tuple[Side, Side]
    score: float
    log10_lr: float
    interval: tuple[float, float]
    stated: float
    population: Population
    validation: Validation
    models: tuple[Model, ...]
    versions: tuple[tuple[str, str], ...]
    when: datetime


def compare_voices(request: CompareRequest, services: Services, ctx: Context) -> Comparison:
    """Compare two sides; refuses, with DataError, what the validation does not cover.

    Refused are too little speech, poor recordings, and several voices in one. So are conditions that the
    population does not have, and a population too small or telling too little apart. Raises AudioError,
    ModelError.
    """
    _check_request(request)
    sides, heard = [], []
    for number, paths in enumerate((request.questioned, request.known)):
        part = Part(ctx, 0.1 * number, 0.1 * (number + 1))
        side, found = hear_side(paths, services, part)
        _check_recordings(found)
        if side is None or side.speech_s < LEAST_SPEECH_S:
            raise refused(
                Words(
                    "the {which} recordings hold {speech_s:.1f} s of speech, and {least_s:.0f} s are needed",
                    which=_WHICH[number],
                    speech_s=0.0 if side is None else side.speech_s,
                    least_s=LEAST_SPEECH_S,
                )
            )
        sides.append(side)
        heard.append(tuple(found))
    _check_apart(heard[0], heard[1])
    hashes = frozenset(one.sha256 for found in heard for one in found)
    if request.population is not None:
        amounts_s = min(sides[0].speech_s, MOST_QUESTIONED_S), min(sides[1].speech_s, MOST_KNOWN_S)
        population = hear_population(request.population, amounts_s, hashes, services, Part(ctx, 0.2, 0.95))
    else:
        population = recall_population(request.conditions, hashes, services)
        _check_amounts(sides, population.amounts_s)
    for number, covered in enumerate((population.questioned, population.known)):
        _check_conditions(_WHICH[number], sides[number], covered)
    try:
        validation = validate(population.trials)
    except ValueError as error:
        raise refused(Words("the population's voices cannot be told apart")) from error
    if validation.cllr > MOST_CLLR:
        raise refused_cllr(validation.cllr)
    score = float(sides[0].embedding.vector @ sides[1].embedding.vector)
    ratio = ratio_of(score, population.trials)
    ctx.report(0.97, "interval")
    return Comparison(
        request,
        heard[0],
        heard[1],
        (sides[0], sides[1]),
        score,
        ratio,
        ratio_interval(score, population.trials),
        float(np.clip(ratio, validation.lowest, validation.highest)),
        population,
        validation,
        _models(services),
        _versions(),
        datetime.now(UTC),
    )


_WHICH = (Words("questioned side’s"), Words("known side’s"))


def _check_request(request: CompareRequest) -> None:
    if (request.population is None) == (not request.conditions):
        raise DataError("Either a population or kept conditions are needed.")
    if not request.questioned or not request.known:
        raise DataError("Questioned and known recordings are both needed.")
    both = {path.resolve() for path in request.questioned} & {path.resolve() for path in request.known}
    if both:
        raise DataError("{path} is on both sides.", path=sorted(both)[0])


def _check_apart(questioned: Sequence[HeardRecording], known: Sequence[HeardRecording]) -> None:
    """Refuse a copy: a recording is like itself, whoever speaks."""
    contents = {one.sha256 for one in known}
    for one in questioned:
        if one.sha256 in contents:
            raise DataError("{path} is on both sides.", path=one.path)


def _check_recordings(found: Sequence[HeardRecording]) -> None:
    for one in found:
        if one.several_voices:
            raise refused(Words("more than one voice speaks in {name}", name=one.path.name))
        # How much is said counts for all recordings of a side together.
        quality = one.quality
        noisy = quality.snr_db is not None and quality.snr_db < LEAST_SNR_DB
        if noisy or quality.clipped > MOST_CLIPPED:
            remarks = reduce(_listed, quality.problems)
            raise refused(
                Words("the quality of {name} is poor ({remarks})", name=one.path.name, remarks=remarks)
            )


def _listed(before: Words, after: Words) -> Words:
    return Words("{before}, {after}", before=before, after=after)


def _check_amounts(sides: Sequence[Side], amounts_s: tuple[float, float]) -> None:
    """Refuse a side with less speech than the kept calibration was validated with."""
    for which, side, amount_s in zip(_WHICH, sides, amounts_s, strict=True):
        if side.speech_s < FULL * amount_s:
            raise refused(
                Words(
                    "the {which} recordings hold {speech_s:.1f} s of speech, and these conditions were "
                    "fitted with {amount_s:.0f} s",
                    which=which,
                    speech_s=side.speech_s,
                    amount_s=amount_s,
                )
            )


def _check_conditions(which: str, side: Side, covered: Sequence[Recorded]) -> None:
    """Refuse a side that is noisier, or of another bandwidth, than the population's sides."""
    low_db, high_db = np.quantile([one.snr_db for one in covered], _COVERED)
    if side.snr_db < low_db - _SNR_LEEWAY_DB:
        raise refused(
            Words(
                "the {which} voice is {snr_db:.0f} dB above the noise, those of the population "
                "{low_db:.0f} to {high_db:.0f} dB",
                which=which,
                snr_db=side.snr_db,
                low_db=low_db,
                high_db=high_db,
            )
        )
    low_hz, high_hz = np.quantile([one.bandwidth_hz for one in covered], _COVERED)
    if not low_hz - _BANDWIDTH_LEEWAY_HZ <= side.bandwidth_hz <= high_hz + _BANDWIDTH_LEEWAY_HZ:
        raise refused(
            Words(
                "the {which} recordings hold speech up to {bandwidth_hz:.0f} Hz, those of the population "
                "up to {low_hz:.0f} to {high_hz:.0f} Hz",
                which=which,
                bandwidth_hz=side.bandwidth_hz,
                low_hz=low_hz,
                high_hz=high_hz,
            )
        )


def _models(services: Services) -> tuple[Model, ...]:
    found = services.hub.chosen("encoder")
    return (Model(found.task, found.id, found.sha256),)


def _versions() -> tuple[tuple[str, str], ...]:
    found = [("VoxDesk", voxdesk.__version__), ("Python", platform.python_version())]
    for package in _PACKAGES:
        try:
            found.append((package, version(package)))
        except PackageNotFoundError:
            continue  # a frozen program carries no metadata
    return (*found, ("system", platform.platform()))
