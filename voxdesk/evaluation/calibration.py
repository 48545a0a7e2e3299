"""Scores and embeddings of people set aside in; the calibration that a model's manifest carries out."""

import logging
from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.types import Float32
from voxdesk.evaluation.identification import check_embeddings, encode, open_set_trials
from voxdesk.evaluation.open_set import (
    RATES,
    SIZES,
    Margin,
    OpenSetTable,
    fit_margin,
    fit_thresholds,
    template_scores,
)
from voxdesk.evaluation.verification import Float64, cllr, split_trials

__all__ = [
    "Margin",
    "OpenSetTable",
    "expected_calibration_error",
    "fit_calibration",
    "fit_logistic",
    "fit_margin",
    "fit_thresholds",
]

logger = logging.getLogger(__name__)
_RIDGE = 1e-6
_STEPS = 100


def fit_logistic(
    scores: ArrayLike, targets: ArrayLike, *, prior: float = 0.5, weights: ArrayLike | None = None
) -> tuple[float, float]:
    """Return ``(scale, offset)`` with ``scale * score + offset`` a natural-log likelihood ratio.

    Logistic regression in which the targets weigh ``prior`` and the non-targets the rest, however many there
    are. Within them each trial has its ``weights`` (all the same by default). ``scale`` is positive. A minute
    ridge keeps separable data finite. Brümmer & du Preez 2006.

    Raises ValueError when a kind of trial is missing, or targets do not score higher. Weights must be one
    positive number a trial.
    """
    same, different = split_trials(scores, targets)
    counts = np.ones(len(same) + len(different)) if weights is None else np.asarray(weights, np.float64)
    if counts.shape != (len(same) + len(different),) or not (counts > 0).all():
        raise ValueError("one positive weight per trial is needed")
    wanted = np.asarray(targets, dtype=bool)
    same_counts, different_counts = counts[wanted], counts[~wanted]
    pooled = np.concatenate([same, different])
    centre, spread = pooled.mean(), pooled.std()
    lead = np.average(same, weights=same_counts) - np.average(different, weights=different_counts)
    if not np.isfinite(spread) or spread == 0 or lead <= 0:
        raise ValueError("same-speaker scores are no higher than different-speaker scores")
    is_target = np.arange(len(pooled)) < len(same)
    shares = np.concatenate(
        [prior * same_counts / same_counts.sum(), (1 - prior) * different_counts / different_counts.sum()]
    )
    slope, intercept = _newton((pooled - centre) / spread, is_target, shares, np.log(prior / (1 - prior)))
    if slope <= 0:
        raise ValueError("same-speaker scores are no higher than different-speaker scores")
    return float(slope / spread), float(intercept - slope * centre / spread)


def expected_calibration_error(probabilities: ArrayLike, right: ArrayLike, *, bins: int = 15) -> float:
    """Return the mean gap between claimed probability and share of right answers, over equally wide bins.

    ``probabilities`` (0 to 1) of the answer given, ``right`` whether it was right.
    Guo et al., "On calibration of modern neural networks", ICML 2017.
    """
    claimed, correct = np.asarray(probabilities, dtype=np.float64), np.asarray(right, dtype=np.float64)
    if claimed.ndim != 1 or claimed.shape != correct.shape or len(claimed) == 0:
        raise ValueError("one probability and one outcome per item")
    if not ((claimed >= 0) & (claimed <= 1)).all():
        raise ValueError("probabilities lie between 0 and 1")
    at = np.minimum((claimed * bins).astype(np.int64), bins - 1)
    gaps = np.bincount(at, claimed - correct, minlength=bins)
    return float(np.abs(gaps).sum() / len(claimed))


def fit_calibration(
    embeddings: Float32,
    speakers: ArrayLike,
    *,
    min_speech_s: float,
    rates: Sequence[float] = RATES,
    sizes: Sequence[int] = SIZES,
    references: int = 2,
    probes: Float32 | None = None,
    domains: ArrayLike | None = None,
    seed: int = 0,
) -> Calibration:
    """Return everything that the manifest says of an encoder's scores, from people kept out of its training.

    ``embeddings`` f32[n, D] unit vectors, ``speakers`` n labels; ``probes`` and ``domains`` as in
    ``fit_thresholds``. Scores are those that the library gives: a probe against a person enrolled from
    ``references`` other clips.
    """
    _, codes = encode(speakers)
    check_embeddings(embeddings, codes, probes)
    scores, targets = template_scores(embeddings, codes, references=references, probes=probes, seed=seed)
    scale, offset = fit_logistic(scores, targets)
    table = fit_thresholds(
        embeddings,
        speakers,
        rates=rates,
        sizes=sizes,
        references=references,
        probes=probes,
        domains=domains,
        seed=seed,
    )
    able = int((np.bincount(codes) > references).sum())
    n_enrolled = max(2, min(50, able // 2))
    draft = Calibration(scale, offset, table.rates, table.sizes, table.thresholds, 0.0, min_speech_s)
    trials = open_set_trials(embeddings, speakers, n_enrolled, references, seed=seed, probes=probes)
    known, threshold = trials.known, draft.threshold(n_enrolled, 0.01)
    margin = fit_margin(known.scores, known.correct, known.leads, threshold)
    logger.info(
        "calibrated on %d people: Cllr %.3f, margin %.3f",
        table.people,
        cllr_of(draft, scores, targets),
        margin.margin,
    )
    return Calibration(scale, offset, table.rates, table.sizes, table.thresholds, margin.margin, min_speech_s)


def cllr_of(calibration: Calibration, scores: ArrayLike, targets: ArrayLike) -> float:
    """Return Cllr of scores under a calibration."""
    return cllr(calibration.scale * np.asarray(scores, dtype=np.float64) + calibration.offset, targets)


def _newton(values: Float64, is_target: NDArray[np.bool_], weights: Float64, prior_logit: float) -> Float64:
    """Slope and intercept that minimise the weighted logistic loss, by damped Newton steps."""
    sign = np.where(is_target, 1.0, -1.0)
    theta = np.zeros(2)
    logits = np.full(len(values), prior_logit)
    loss = float(weights @ np.logaddexp(0.0, -sign * logits))
    for _ in range(_STEPS):
        # the derivative of the loss at each item, without overflow: -sign / (1 + exp(sign * logit))
        miss = 0.5 * (1.0 - np.tanh(0.5 * sign * logits))
        slope = -sign * weights * miss
        curvature = weights * miss * (1.0 - miss)
        gradient = np.array([slope @ values, slope.sum()]) + 2 * _RIDGE * theta
        first, second = curvature @ values, curvature @ (values * values)
        hessian = np.array([[second, first], [first, curvature.sum()]]) + 2 * _RIDGE * np.eye(2)
        step = np.linalg.solve(hessian, gradient)
        change = step[0] * values + step[1]
        size, before = 1.0, loss
        while True:
            tried = theta - size * step
            loss = float(weights @ np.logaddexp(0.0, -sign * (logits - size * change))) + _RIDGE * float(
                tried @ tried
            )
            if loss <= before or size < 1e-6:
                break
            size /= 2
        theta, logits = tried, logits - size * change
        if before - loss < 1e-10:
            break
    return theta
