"""Recordings of one's own in; a calibration for their conditions, kept with its figures, out.

Of the people nothing is kept but how alike their pairs are, how they were recorded, and the hashes of
their recordings, by which somebody of the case is left out.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, os_reason
from voxdesk.core.files import make_private_folder
from voxdesk.core.paths import Paths
from voxdesk.core.reading import as_list, as_table, parse_json
from voxdesk.core.sealed import read_sealed, write_sealed
from voxdesk.core.types import JsonTable
from voxdesk.evaluation.likelihood_ratio import Trials, validate
from voxdesk.workflows.evidence.population import LEAST_SPEECH_S, Conditions, Population, hear_population
from voxdesk.workflows.evidence.refusals import MOST_CLLR, refused_cllr
from voxdesk.workflows.evidence.sides import Recorded
from voxdesk.workflows.services import Services

# What telephones carry: 8,000 samples a second.
_TELEPHONE_HZ = 4_500.0
_PLACES = 5
USUAL_AMOUNTS_S = (10.0, 30.0)


@dataclass(frozen=True, slots=True)
class FitConditionRequest:
    """Fit a calibration on the people in ``folder`` and keep it as ``name``; one of that name is replaced.

    ``device``, ``language`` and ``telephone`` say how they were recorded. ``amounts_s`` is the speech
    of a questioned and of a known side.
    """

    name: str
    folder: Path
    device: str = ""
    language: str = ""
    telephone: bool = False
    amounts_s: tuple[float, float] = USUAL_AMOUNTS_S


@dataclass(frozen=True, slots=True)
class KeptCondition:
    """Holds a calibration's conditions and its figures on people left out of it; ratios are log10."""

    conditions: Conditions
    model: str
    sha256: str
    people: int
    amounts_s: tuple[float, float]
    same: int
    different: int
    cllr: float
    cllr_min: float
    eer: float
    crossing: float
    lowest: float
    highest: float


def fit_condition(request: FitConditionRequest, services: Services, ctx: Context) -> KeptCondition:
    """Hear the people, validate a calibration on people left out of it, and keep it.

    Raises DataError for too few people, for a population that tells too little apart, for recordings
    that a telephone cannot have carried, and where nothing can be kept; AudioError, ModelError.
    """
    name = " ".join(request.name.split())
    if not name:
        raise DataError("Conditions need a name.")
    if not all(each >= LEAST_SPEECH_S for each in request.amounts_s):  # also what is no number
        raise DataError("{least_s:.0f} s of speech are needed at least.", least_s=LEAST_SPEECH_S)
    before = _read(services.paths)
    heard = hear_population(request.folder, request.amounts_s, frozenset(), services, ctx)
    widest_hz = float(np.median([side.bandwidth_hz for side in (*heard.questioned, *heard.known)]))
    if request.telephone and widest_hz > _TELEPHONE_HZ:
        raise DataError(
            "These recordings did not come by telephone: most hold speech up to {width_hz:.0f} Hz.",
            width_hz=widest_hz,
        )
    try:
        validation = validate(heard.trials)
    except ValueError as error:
        raise DataError("The population’s voices cannot be told apart.") from error
    if validation.cllr > MOST_CLLR:
        raise refused_cllr(validation.cllr)
    now = datetime.now(UTC).replace(microsecond=0)
    conditions = Conditions(name, request.device.strip(), request.language.strip(), request.telephone, now)
    model = services.hub.chosen("encoder")
    found = KeptCondition(
        conditions,
        model.id,
        model.sha256,
        heard.people,
        heard.amounts_s,
        len(validation.same),
        len(validation.different),
        **{figure: round(float(getattr(validation, figure)), _PLACES) for figure in _FIGURES},
    )
    others = [one for one in before if one["conditions"]["name"] != name]
    _write(services.paths, [*others, _as_table(found, heard)])
    return found


_FIGURES = ("cllr", "cllr_min", "eer", "crossing", "lowest", "highest")


def list_conditions(request: None, services: Services, ctx: Context) -> tuple[KeptCondition, ...]:
    """List what is kept, by name; raises DataError when it cannot be read."""
    found = [_kept(one) for one in _read(services.paths)]
    return tuple(sorted(found, key=lambda one: one.conditions.name.casefold()))


def remove_condition(request: str, services: Services, ctx: Context) -> None:
    """Keep the conditions called ``request`` no more; raises DataError when there are none of that name."""
    kept = _read(services.paths)
    left = [one for one in kept if one["conditions"]["name"] != request]
    if len(left) == len(kept):
        raise _unknown(request, kept)
    _write(services.paths, left)


def recall_population(name: str, of_the_case: frozenset[str], services: Services) -> Population:
    """Return the population that was kept as ``name``, without people of the case.

    Raises DataError when there is none, or it was heard with another model.
    """
    kept = _read(services.paths)
    for one in kept:
        if one["conditions"]["name"] == name:
            break
    else:
        raise _unknown(name, kept)
    model = services.hub.chosen("encoder")
    if one["sha256"] != model.sha256:
        raise DataError(
            "The conditions “{name}” were fitted with the voice model {theirs}; {ours} is in use.",
            name=name,
            theirs=one["model"],
            ours=model.id,
            hint="Fit them anew, or use that model.",
        )
    return _population(one).without(of_the_case)


def _unknown(name: str, kept: Sequence[Mapping[str, Any]]) -> DataError:
    names = ", ".join(sorted(str(one["conditions"]["name"]) for one in kept))
    if not names:
        return DataError("No conditions are kept yet.", hint="Fit some: voxdesk conditions fit NAME FOLDER")
    return DataError("No conditions are called “{name}”.", name=name, hint="There are: {names}.", names=names)


def _as_table(found: KeptCondition, heard: Population) -> JsonTable:
    conditions = found.conditions
    return {
        **asdict(found),
        "conditions": {**asdict(conditions), "fitted": conditions.fitted.isoformat(timespec="seconds")},
        "questioned": [[round(value, 2) for value in _numbers(side)] for side in heard.questioned],
        "known": [[round(value, 2) for value in _numbers(side)] for side in heard.known],
        "scores": [round(float(score), _PLACES) for score in heard.trials.scores],
        "first": heard.trials.first.tolist(),
        "second": heard.trials.second.tolist(),
        "hashes": [sorted(own) for own in heard.hashes],
    }


def _numbers(side: Recorded) -> tuple[float, float, float]:
    return side.speech_s, side.snr_db, side.bandwidth_hz


def _kept(table: Mapping[str, Any]) -> KeptCondition:
    names = set(KeptCondition.__dataclass_fields__) - {"conditions", "amounts_s"}
    return KeptCondition(
        conditions=_conditions(table),
        amounts_s=tuple(table["amounts_s"]),
        **{name: table[name] for name in names},
    )


def _conditions(table: Mapping[str, Any]) -> Conditions:
    told = table["conditions"]
    return Conditions(**{**told, "fitted": datetime.fromisoformat(told["fitted"])})


def _population(table: Mapping[str, Any]) -> Population:
    trials = Trials(np.array(table["scores"], float), np.array(table["first"]), np.array(table["second"]))
    return Population(
        Path(),
        (float(table["amounts_s"][0]), float(table["amounts_s"][1])),
        tuple(Recorded(*side) for side in table["questioned"]),
        tuple(Recorded(*side) for side in table["known"]),
        trials,
        tuple(frozenset(own) for own in table["hashes"]),
        conditions=_conditions(table),
    )


def _read(paths: Paths) -> list[dict[str, Any]]:
    """Read what is kept, each checked as far as it is used."""
    path = paths.conditions
    try:
        kept = [as_table(one) for one in as_list(parse_json(read_sealed(path, paths.vault))["kept"])]
        for one in kept:
            _kept(one)
            _population(one)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise DataError("{path} cannot be read: {reason}.", path=path, reason=os_reason(error)) from error
    except (ValueError, KeyError, TypeError) as error:
        raise DataError(
            "{path} is damaged: the kept conditions cannot be read.",
            path=path,
            hint="Move the file away and fit the conditions anew.",
        ) from error
    return kept


def _write(paths: Paths, kept: Sequence[JsonTable]) -> None:
    path = paths.conditions
    try:
        make_private_folder(path.parent)
        write_sealed(path, json.dumps({"kept": kept}, ensure_ascii=False), paths.vault)
    except OSError as error:
        raise DataError("{path} cannot be written: {reason}.", path=path, reason=os_reason(error)) from error
