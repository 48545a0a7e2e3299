"""A voice in, the open-set answer over the user's library out."""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from voxdesk.core.among import ANYBODY, Among
from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.errors import LibraryError, ModelError
from voxdesk.core.settings import load_settings
from voxdesk.core.types import Embedding, Identification, Status
from voxdesk.library import identify
from voxdesk.workflows.services import Services

if TYPE_CHECKING:
    from voxdesk.inference.encoder import Encoder

logger = logging.getLogger(__name__)


def judge(
    embedding: Embedding | None,
    services: Services,
    fpir: float,
    older: Sequence[Embedding] = (),
    among: Among = ANYBODY,
) -> Identification:
    """Tell whose voice ``embedding`` is among the enrolled; None stands for sound without speech.

    ``older`` are the same voice by ``older_encoders``: people without a voice by the encoder in use
    answer by theirs. Only people of ``among`` are compared, as if nobody else were enrolled.
    Raises ModelError for an encoder that was never calibrated, LibraryError.
    """
    encoder = services.hub.encoder()
    if embedding is None:
        return identify.no_speech(encoder.model_id)
    calibration = by_own_people(calibration_of(services), services)
    if embedding.speech_s < calibration.min_speech_s:
        return identify.too_short(embedding.speech_s, calibration.min_speech_s, encoder.model_id)
    gallery = services.store.gallery(encoder.model_id, dimension=encoder.dimension)
    hearings = [identify.Hearing(gallery.only(among), embedding, calibration)]
    for voice in older:
        known = services.hub.older_encoder(voice.model_id)
        if known is not None and known.calibration is not None and voice.model_id != encoder.model_id:
            gallery = services.store.gallery(
                voice.model_id, without=encoder.model_id, dimension=known.dimension
            )
            hearings.append(identify.Hearing(gallery.only(among), voice, known.calibration))
    if not any(len(one.gallery) for one in hearings):
        if not among.anybody:
            return identify.none_here(encoder.model_id, embedding.speech_s)
        if services.store.models_besides(encoder.model_id):
            return identify.none_by_this_model(encoder.model_id, embedding.speech_s)
    found = identify.decide_among(hearings, fpir=fpir)
    return identify.without(found, _not_compared(services)) if among.anybody else found


def older_encoders(services: Services) -> "tuple[Encoder, ...]":
    """Return encoders by which alone somebody of the library is known, as far as they are still installed.

    Raises ModelError, LibraryError.
    """
    names = services.store.models_besides(services.hub.encoder().model_id)
    found = [services.hub.older_encoder(name) for name in names]
    return tuple(one for one in found if one is not None and one.calibration is not None)


def _not_compared(services: Services) -> tuple[str, ...]:
    """Name the enrolled who are known only to models that are gone; raises ModelError, LibraryError."""
    current = services.hub.encoder().model_id
    if not services.store.models_besides(current):
        return ()
    return services.store.people_without([current, *(one.model_id for one in older_encoders(services))])


def calibration_of(services: Services) -> Calibration:
    """Return what the encoder's scores mean; raises ModelError when that was never measured."""
    encoder = services.hub.encoder()
    if encoder.calibration is None:
        raise ModelError(
            "The model {model_id} was never calibrated: its scores say nothing about who it is.",
            model_id=encoder.model_id,
        )
    return encoder.calibration


def calibration_in_use(services: Services) -> Calibration | None:
    """Return what the encoder's scores mean here, moved as the user chose; None where nobody measured it."""
    calibration = services.hub.encoder().calibration
    return None if calibration is None else by_own_people(calibration, services)


def by_own_people(calibration: Calibration, services: Services) -> Calibration:
    """Return the calibration of the encoder in use as the user moved it by the people of the library."""
    settings = load_settings(services.paths.settings, services.paths.vault)
    if settings.own_threshold_model != services.hub.encoder().model_id:
        return calibration
    return calibration.moved(settings.own_threshold_shift)


def score_at(llr: float, services: Services) -> float:
    """Return the score that has the natural-log likelihood ratio ``llr``; raises ModelError as ``judge``."""
    calibration = calibration_of(services)
    return (llr - calibration.offset) / calibration.scale


def note_heard(found: Identification, services: Services) -> None:
    """Remember when a person was last recognised; a library that cannot be written does not matter here."""
    if found.status is not Status.KNOWN:
        return
    try:
        services.store.heard(found.candidates[0].speaker_id)
    except LibraryError as error:
        logger.info("not noted as heard: %s", error)
