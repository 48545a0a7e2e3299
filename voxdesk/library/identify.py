"""A voice, the enrolled people and a model's calibration in; whose voice it is, or why not, out."""

import numpy as np

from voxdesk.core.calibration import Calibration
from voxdesk.core.types import Candidate, Embedding, Float32, Identification, Status
from voxdesk.library.gallery import Gallery


def decide(
    gallery: Gallery, embedding: Embedding, calibration: Calibration, *, fpir: float = 0.01
) -> Identification:
    """The open-set decision: a name only above the threshold for this library's size.

    At most the share ``fpir`` of strangers is given a name, known and tentative together
    (docs/decisions/003). TENTATIVE: above the threshold, but the second best is too close.

    Raises ValueError when the voice is of another model than the gallery.
    """
    if embedding.model_id != gallery.model_id:
        raise ValueError(f"a voice of {embedding.model_id} against a gallery of {gallery.model_id}")
    scores = gallery.scores(embedding.vector)
    candidates = gallery.candidates(scores)
    threshold = calibration.threshold(len(gallery), fpir)

    def answer(status: Status, confidence: float, reason: str) -> Identification:
        return Identification(
            status,
            candidates,
            threshold,
            calibration.margin,
            confidence,
            reason,
            embedding.model_id,
            embedding.speech_s,
        )

    if embedding.speech_s < calibration.min_speech_s:
        return answer(Status.TOO_SHORT, 0.0, _short(embedding.speech_s, calibration.min_speech_s))
    if not candidates:
        return answer(Status.UNKNOWN, 1.0, "Nobody is enrolled yet.")
    best, stranger = posterior(scores, calibration)
    first, *others = candidates
    if first.score < threshold:
        reason = f"The closest is {first.name} with {first.score:.2f}, and {threshold:.2f} is needed."
        return answer(Status.UNKNOWN, stranger, reason)
    if others and first.score - others[0].score < calibration.margin:
        return answer(Status.TENTATIVE, best, _too_close(first, others[0], calibration.margin))
    reason = f"The voice matches {first.name} with {first.score:.2f}; {threshold:.2f} is needed."
    return answer(Status.KNOWN, best, reason)


def posterior(scores: Float32, calibration: Calibration) -> tuple[float, float]:
    """Probability that it is the best candidate, and that it is nobody in the library.

    Even odds that the voice is enrolled, everybody equally likely:
    ``p_i = exp(llr_i) / (N + sum_j exp(llr_j))``.
    """
    llrs = calibration.scale * scores.astype(np.float64) + calibration.offset
    log_strange = np.log(len(llrs))
    top = max(float(llrs.max()), log_strange)
    total = float(np.exp(llrs - top).sum()) + float(np.exp(log_strange - top))
    return float(np.exp(llrs.max() - top)) / total, float(np.exp(log_strange - top)) / total


def no_speech(model_id: str = "") -> Identification:
    """The answer for sound in which nobody speaks."""
    return Identification(Status.NO_SPEECH, (), 0.0, 0.0, 0.0, "No speech was heard.", model_id, 0.0)


def too_short(speech_s: float, min_speech_s: float, model_id: str = "") -> Identification:
    """The answer for less speech than a name needs."""
    reason = _short(speech_s, min_speech_s)
    return Identification(Status.TOO_SHORT, (), 0.0, 0.0, 0.0, reason, model_id, speech_s)


def _short(speech_s: float, min_speech_s: float) -> str:
    return f"There are only {speech_s:.1f} s of speech, and {min_speech_s:.1f} s are needed."


def _too_close(first: Candidate, second: Candidate, margin: float) -> str:
    return (
        f"{first.name} ({first.score:.2f}) leads {second.name} ({second.score:.2f})"
        f" by less than the {margin:.2f} that a firm answer needs."
    )
