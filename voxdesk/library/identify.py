"""A voice, the enrolled people and a model's calibration in; whose voice it is, or why not, out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.errors import Words
from voxdesk.core.requests import DEFAULT_FPIR
from voxdesk.core.types import Candidate, Embedding, Float32, Identification, Status
from voxdesk.evaluation.normalisation import impostor_shift
from voxdesk.library.gallery import Gallery

_MOST_NAMES = 5


def decide(
    gallery: Gallery, embedding: Embedding, calibration: Calibration, *, fpir: float = DEFAULT_FPIR
) -> Identification:
    """Return the open-set decision: a name only above the threshold for this library's size.

    At most the share ``fpir`` of strangers is given a name, known and tentative together
    (docs/decisions/003). Where the enrolled resemble each other more than people usually do, a name
    needs as much more. TENTATIVE: above the threshold, but the second best is too close.

    Raises ValueError when the voice is of another model than the gallery.
    """
    if embedding.model_id != gallery.model_id:
        raise ValueError(f"a voice of {embedding.model_id} against a gallery of {gallery.model_id}")
    scores = gallery.scores(embedding.vector)
    candidates = gallery.candidates(scores)
    shift = 0.0
    if len(gallery):
        shift = float(impostor_shift(scores[None], gallery.matrix, calibration.impostors, gallery.total)[0])
    threshold = calibration.threshold(len(gallery), fpir) + shift

    def answer(status: Status, confidence: float, reason: Words) -> Identification:
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
        return answer(Status.UNKNOWN, 1.0, Words("Nobody is enrolled yet."))
    best, stranger = posterior(scores - np.float32(shift), calibration)
    first, *others = candidates
    if first.score < threshold:
        reason = Words(
            "Closest: {name}, {score:.2f}. A name needs {needed:.2f}.",
            name=first.name,
            score=first.score,
            needed=threshold,
        )
        return answer(Status.UNKNOWN, stranger, reason)
    if others and first.score - others[0].score < calibration.margin:
        return answer(Status.TENTATIVE, best, _too_close(first, others[0], calibration.margin))
    reason = Words(
        "Matches {name}, {score:.2f}. A name needs {needed:.2f}.",
        name=first.name,
        score=first.score,
        needed=threshold,
    )
    return answer(Status.KNOWN, best, reason)


@dataclass(frozen=True, slots=True)
class Hearing:
    """One voice as one model hears it, the people whom that model knows, and what its scores mean."""

    gallery: Gallery
    embedding: Embedding
    calibration: Calibration


def decide_among(hearings: Sequence[Hearing], *, fpir: float = DEFAULT_FPIR) -> Identification:
    """Return the open-set decision over people of whom several models know some each; the first is in use.

    The share of strangers that may be named is divided by the number of people. So together no more than
    ``fpir`` of them are. Raises ValueError when a voice is not of its gallery's model.
    """
    people = sum(len(one.gallery) for one in hearings)
    asked = [one for one in hearings if len(one.gallery)]
    if len(asked) < 2:
        only = asked[0] if asked else hearings[0]
        return decide(only.gallery, only.embedding, only.calibration, fpir=fpir)
    answers = [
        decide(one.gallery, one.embedding, one.calibration, fpir=fpir * len(one.gallery) / people)
        for one in asked
    ]
    named = [answer for answer in answers if answer.name is not None]
    return max(named, key=lambda answer: answer.confidence) if named else answers[0]


def posterior(scores: Float32, calibration: Calibration) -> tuple[float, float]:
    """Return the probability that it is the best candidate, and that it is nobody in the library.

    Even odds that the voice is enrolled, everybody equally likely:
    ``p_i = exp(llr_i) / (N + sum_j exp(llr_j))``.
    """
    llrs = calibration.scale * scores.astype(np.float64) + calibration.offset
    log_strange = np.log(len(llrs))
    top = max(float(llrs.max()), log_strange)
    total = float(np.exp(llrs - top).sum()) + float(np.exp(log_strange - top))
    return float(np.exp(llrs.max() - top)) / total, float(np.exp(log_strange - top)) / total


def no_speech(model_id: str = "") -> Identification:
    """Return the answer for sound in which nobody speaks."""
    return Identification(Status.NO_SPEECH, (), 0.0, 0.0, 0.0, Words("No speech was found."), model_id, 0.0)


def too_short(speech_s: float, min_speech_s: float, model_id: str = "") -> Identification:
    """Return the answer for less speech than a name needs."""
    reason = _short(speech_s, min_speech_s)
    return Identification(Status.TOO_SHORT, (), 0.0, 0.0, 0.0, reason, model_id, speech_s)


def none_here(model_id: str, speech_s: float) -> Identification:
    """Return the answer where the model knows nobody of those who may be in the recording."""
    reason = Words("Nobody who may be in it is known to this model.")
    return Identification(Status.UNKNOWN, (), 0.0, 0.0, 1.0, reason, model_id, speech_s)


def none_by_this_model(model_id: str, speech_s: float) -> Identification:
    """Return the answer where everybody enrolled is known only to models that are gone."""
    reason = Words("Everybody in the library was enrolled with a model that is gone. Enrol them again.")
    return Identification(Status.UNKNOWN, (), 0.0, 0.0, 1.0, reason, model_id, speech_s)


def without(found: Identification, names: Sequence[str]) -> Identification:
    """Say in the answer *unknown* who was not compared; ``names`` were enrolled with models that are gone."""
    if found.status is not Status.UNKNOWN or not names:
        return found
    some = ", ".join([*names[:_MOST_NAMES], *(["…"] if len(names) > _MOST_NAMES else [])])
    reason = Words(
        "{reason} Enrolled with a model that is gone, so not compared: {names}. Enrol them again.",
        reason=found.reason,
        names=some,
    )
    return replace(found, reason=reason)


def _short(speech_s: float, min_speech_s: float) -> Words:
    return Words(
        "Only {heard:.1f} s of speech; {needed:.1f} s are needed.",
        heard=speech_s,
        needed=min_speech_s,
    )


def _too_close(first: Candidate, second: Candidate, margin: float) -> Words:
    return Words(
        "{first} ({first_score:.2f}) and {second} ({second_score:.2f}) are less than "
        "{margin:.2f} apart, too close to be certain.",
        first=first.name,
        first_score=first.score,
        second=second.name,
        second_score=second.score,
        margin=margin,
    )
