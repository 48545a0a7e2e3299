"""A voice in, the open-set answer over the user's library out."""

import logging

from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.errors import LibraryError, ModelError
from voxdesk.core.types import Embedding, Identification, Status
from voxdesk.library import identify
from voxdesk.workflows.services import Services

logger = logging.getLogger(__name__)


def judge(embedding: Embedding | None, services: Services, fpir: float) -> Identification:
    """Whose voice ``embedding`` is among the enrolled; None stands for sound without speech.

    Raises ModelError for an encoder that was never calibrated, LibraryError.
    """
    encoder = services.hub.encoder()
    if embedding is None:
        return identify.no_speech(encoder.model_id)
    calibration = calibration_of(services)
    if embedding.speech_s < calibration.min_speech_s:
        return identify.too_short(embedding.speech_s, calibration.min_speech_s, encoder.model_id)
    gallery = services.store.gallery(encoder.model_id)
    return identify.decide(gallery, embedding, calibration, fpir=fpir)


def calibration_of(services: Services) -> Calibration:
    """What the encoder's scores mean; raises ModelError when that was never measured."""
    encoder = services.hub.encoder()
    if encoder.calibration is None:
        raise ModelError(
            "The model {model_id} was never calibrated: its scores say nothing about who it is.",
            model_id=encoder.model_id,
        )
    return encoder.calibration


def score_at(llr: float, services: Services) -> float:
    """The score that has the natural-log likelihood ratio ``llr``; raises ModelError as ``judge``."""
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
