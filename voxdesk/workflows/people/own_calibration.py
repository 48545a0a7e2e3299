"""Sets thresholds by the user's own people: says what would change, takes it over, takes it back."""

from dataclasses import dataclass, replace

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.requests import DEFAULT_FPIR
from voxdesk.core.settings import Settings, load_settings, save_changes
from voxdesk.evaluation.enrolment import enrolled_voices
from voxdesk.evaluation.own_people import FEWEST_PEOPLE, OwnErrors, OwnPeople
from voxdesk.workflows.listen.decision import calibration_of
from voxdesk.workflows.people.score_distribution import FEWEST_PAIRS, library_vectors
from voxdesk.workflows.services import Services


@dataclass(frozen=True, slots=True)
class OwnCalibration:
    """Hold what thresholds moved by ``shift`` do to ``people``: errors ``before`` and ``after``, at one rate.

    ``threshold`` is the score that a name needs among so many people, without the shift.
    """

    model_id: str
    shift: float
    people: int
    threshold: float
    before: OwnErrors
    after: OwnErrors


def measure_own(request: float | None, services: Services, ctx: Context) -> OwnCalibration:
    """Say what calibrating by the library would change at the rate ``request``; nothing is written.

    Raises DataError with fewer than 20 pairs of recordings of one person, or ten people; LibraryError,
    ModelError.
    """
    calibration = calibration_of(services)
    found = library_vectors(services, ctx)
    counts = np.unique(found.owners, return_counts=True)[1]
    people = len(enrolled_voices(found.vectors, found.owners)[0])
    pairs = int((counts * (counts - 1) // 2).sum())
    if pairs < FEWEST_PAIRS or people < FEWEST_PEOPLE:
        raise DataError(
            "Calibrating needs {people} people and {pairs} pairs of recordings of one person; there are "
            "{found_people} and {found_pairs}.",
            people=FEWEST_PEOPLE,
            pairs=FEWEST_PAIRS,
            found_people=people,
            found_pairs=pairs,
            hint="Enrol two or more recordings of each person.",
        )
    own = OwnPeople(found.vectors, found.owners, calibration)
    ctx.check()
    fpir = request or DEFAULT_FPIR
    shift = round(own.shift(), 4)
    return OwnCalibration(
        found.model_id,
        shift,
        len(own),
        calibration.threshold(len(own), fpir),
        own.errors(fpir),
        own.errors(fpir, shift),
    )


def calibrate_by_own(request: OwnCalibration | None, services: Services, ctx: Context) -> Settings:
    """Use thresholds moved as measured, or with None the model's own again. Raises LibraryError."""
    path, vault = services.paths.settings, services.paths.vault
    before = load_settings(path, vault)
    model_id, shift = ("", 0.0) if request is None else (request.model_id, request.shift)
    after = replace(before, own_threshold_model=model_id, own_threshold_shift=shift)
    save_changes(before, after, path, vault)
    return after
