"""Scores of a classifier in; the Lab's figures out: per audio, per frame, top-k, EER, strangers."""

from collections.abc import Sequence

import numpy as np

from voxdesk.evaluation.bootstrap import interval
from voxdesk.evaluation.classification import accuracy, f1, precision, recall
from voxdesk.evaluation.identification import fnir, fpir, threshold_at_fpir
from voxdesk.evaluation.verification import eer

_DRAWS = 500


def class_figures(truth: np.ndarray, answers: np.ndarray) -> dict[str, float]:
    """Return accuracy, and precision, recall and F1 (macro) of class indices i64[n]."""
    return {
        "accuracy": round(accuracy(truth, answers), 4),
        "precision": round(precision(truth, answers), 4),
        "recall": round(recall(truth, answers), 4),
        "f1": round(f1(truth, answers), 4),
    }


def interval_of_accuracy(right: Sequence[bool], speakers: Sequence[str]) -> tuple[float, float] | None:
    """Return the 95 % interval of the accuracy over speakers; None with too few of them."""
    shares = np.array(right, dtype=np.float64)
    try:
        low, high = interval(lambda rows: float(shares[rows].mean()), list(speakers), draws=_DRAWS)
    except ValueError:
        return None
    return round(low, 4), round(high, 4)


def top_k(truth: np.ndarray, scores: np.ndarray, k: int) -> float:
    """Return the share of rows whose true class is among the ``k`` best of ``scores`` f32[n, classes]."""
    best = np.argsort(-scores, axis=1, kind="stable")[:, :k]
    return float((best == truth[:, None]).any(axis=1).mean())


def closed_set_eer(truth: np.ndarray, scores: np.ndarray) -> float | None:
    """Return equal error rate when every score is a claim to be that class; two classes: of their difference.

    None when all rows are of one class.
    """
    if scores.shape[1] == 2:
        found, target = scores[:, 1] - scores[:, 0], truth == 1
    else:
        found, target = scores.ravel(), (truth[:, None] == np.arange(scores.shape[1])).ravel()
    if target.all() or not target.any():
        return None
    return round(eer(found, target), 4)


def mean_of_groups(scores: np.ndarray, owners: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the vote: owners in order i64[m], and the mean f32[m, classes] of the scores of each."""
    names, codes = np.unique(owners, return_inverse=True)
    sums = np.zeros((len(names), scores.shape[1]))
    np.add.at(sums, codes, scores)
    means: np.ndarray = (sums / np.bincount(codes)[:, None]).astype(np.float32)
    return names, means


def stranger_thresholds(strangers: np.ndarray, rates: tuple[float, ...]) -> tuple[float, ...]:
    """Return the threshold on the best score f32[n] of strangers that lets at most each rate of them pass."""
    return tuple(threshold_at_fpir(strangers, rate) for rate in rates)


def rejection_figures(
    truth: np.ndarray, scores: np.ndarray, strangers: np.ndarray, threshold: float, target: float
) -> dict[str, float]:
    """Return FNIR and FPIR at a ``threshold`` that was set on other strangers for the rate ``target``."""
    best = scores.max(axis=1)
    right = scores.argmax(axis=1) == truth
    return {
        "fpir_target": target,
        "fpir": round(fpir(strangers, threshold), 4),
        "fnir": round(fnir(best, right, threshold), 4),
        "strangers": len(strangers),
    }


def fit_temperature(truth: np.ndarray, scores: np.ndarray) -> float:
    """Return the factor on ``scores`` that makes their softmax likeliest, from a hundredth to a hundred.

    Guo et al. 2017.
    """
    factors = np.geomspace(0.01, 100.0, 81)
    losses = []
    for factor in factors:
        scaled = scores * factor
        scaled = scaled - scaled.max(axis=1, keepdims=True)
        losses.append(
            float((np.log(np.exp(scaled).sum(axis=1)) - scaled[np.arange(len(truth)), truth]).mean())
        )
    return round(float(factors[int(np.argmin(losses))]), 4)
