"""True and predicted class labels in; accuracy, precision, recall, F1 and the confusion matrix out."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True, slots=True)
class ClassFigures:
    """Precision, recall and F1 of one class, and the number of items that truly belong to it."""

    label: str
    precision: float
    recall: float
    f1: float
    support: int


def accuracy(truth: ArrayLike, predicted: ArrayLike) -> float:
    """Return the share of items whose predicted label is the true one."""
    true, guess = _labels(truth, predicted)
    return float((true == guess).mean())


def confusion(truth: ArrayLike, predicted: ArrayLike) -> tuple[tuple[str, ...], NDArray[np.int64]]:
    """Return labels in order, and counts i64[true, predicted].

    A label that occurs on either side has a place.
    """
    true, guess = _labels(truth, predicted)
    names, codes = np.unique(np.concatenate([true, guess]), return_inverse=True)
    size = len(names)
    pairs = codes[: len(true)] * size + codes[len(true) :]
    table = np.bincount(pairs, minlength=size * size).reshape(size, size).astype(np.int64)
    return tuple(str(name) for name in names), table


def per_class(truth: ArrayLike, predicted: ArrayLike) -> tuple[ClassFigures, ...]:
    """Return figures of every label that occurs.

    A ratio with nothing below the line is 0, as in scikit-learn.
    """
    names, table = confusion(truth, predicted)
    right = np.diag(table).astype(np.float64)
    support, answered = table.sum(axis=1), table.sum(axis=0)
    precisions = right / np.maximum(answered, 1)
    recalls = right / np.maximum(support, 1)
    f1s = 2 * right / np.maximum(support + answered, 1)
    columns = zip(names, precisions, recalls, f1s, support, strict=True)
    return tuple(ClassFigures(n, float(p), float(r), float(f), int(s)) for n, p, r, f, s in columns)


def precision(truth: ArrayLike, predicted: ArrayLike) -> float:
    """Return the mean precision over the classes (macro)."""
    return float(np.mean([figures.precision for figures in per_class(truth, predicted)]))


def recall(truth: ArrayLike, predicted: ArrayLike) -> float:
    """Return the mean recall over the classes (macro)."""
    return float(np.mean([figures.recall for figures in per_class(truth, predicted)]))


def f1(truth: ArrayLike, predicted: ArrayLike) -> float:
    """Return the mean F1 over the classes (macro)."""
    return float(np.mean([figures.f1 for figures in per_class(truth, predicted)]))


def _labels(truth: ArrayLike, predicted: ArrayLike) -> tuple[NDArray[np.str_], NDArray[np.str_]]:
    true, guess = np.asarray(truth).astype(str), np.asarray(predicted).astype(str)
    if true.ndim != 1 or true.shape != guess.shape or len(true) == 0:
        raise ValueError("one true and one predicted label per item")
    return true, guess
