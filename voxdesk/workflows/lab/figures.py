"""Scores of validation, test and strangers in; a run's figures and its model's calibration out."""

from dataclasses import dataclass

import numpy as np

from voxdesk.core.types import Figures
from voxdesk.evaluation.calibration import fit_logistic
from voxdesk.evaluation.classification import confusion
from voxdesk.evaluation.closed_set import (
    class_figures,
    closed_set_eer,
    fit_temperature,
    mean_of_groups,
    rejection_figures,
    stranger_thresholds,
    top_k,
)

RATES = (0.01, 0.02, 0.05, 0.1, 0.2)
_TARGET = 0.05
_UNCERTAIN_SHARE = 0.02
_SMALL_CONFUSION = 12


@dataclass(frozen=True, slots=True)
class Judged:
    """Scores f32[n, classes] of examples by part, and the clip that each comes from.

    ``labels`` are the classes of clips, ``speakers`` their people (strangers' come last). Where they are not
    ``known_speakers``, each recording counts as a person. ``real_time`` is the classifier's processor seconds
    per second of sound, features not counted.
    """

    scores: dict[str, np.ndarray]
    owners: dict[str, np.ndarray]
    labels: np.ndarray
    classes: tuple[str, ...]
    speakers: np.ndarray
    real_time: float
    known_speakers: bool = True


def figures_of(judged: Judged, task: str, features: str, kind: str) -> tuple[Figures, Figures]:
    """Return the figures on the test part, and the tables of a manifest that calibrate the answers."""
    tables: Figures = {"temperature": _temperature(judged)}
    if task == "gender":
        tables["gender"] = _gender(judged)
    owners, votes, answers = answers_of(judged, tables)
    truth = judged.labels[owners]
    figures: Figures = {
        "features": features,
        "clips": len(owners),
        "people": len(set(judged.speakers[owners])) if judged.known_speakers else None,
        "per_audio": class_figures(truth, answers),
        "per_frame": _per_frame(judged) if kind == "mfcc" else None,
        "eer": closed_set_eer(truth, votes),
        "top1": round(top_k(truth, votes, 1), 4) if task == "speaker" else None,
        "top5": round(top_k(truth, votes, 5), 4) if task == "speaker" else None,
        "inference_real_time": float(f"{judged.real_time:.3g}"),
    }
    if len(judged.classes) <= _SMALL_CONFUSION:
        names = np.array(judged.classes)
        labels, table = confusion(names[truth], names[answers])
        figures["confusion"] = {"labels": list(labels), "counts": table.tolist()}
    if task == "speaker":
        rejection, found = _rejection(judged, truth, votes)
        figures["rejection"] = found
        if rejection is not None:
            tables["rejection"] = rejection
    return figures, tables


def answers_of(judged: Judged, tables: Figures) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return test clips i64[m], their votes f32[m, classes] and the classes i64[m] that the program answers.

    That is the best score; for gender the likelier side after calibration on the validation clips.
    """
    owners, votes = mean_of_groups(judged.scores["test"], judged.owners["test"])
    if "gender" not in tables:
        return owners, votes, votes.argmax(axis=1)
    calibration = tables["gender"]
    llr = calibration["scale"] * (votes[:, 1] - votes[:, 0]) + calibration["offset"]
    return owners, votes, (llr > 0).astype(np.int64)


def _per_frame(judged: Judged) -> dict[str, float]:
    truth = judged.labels[judged.owners["test"]]
    return class_figures(truth, judged.scores["test"].argmax(axis=1))


def _temperature(judged: Judged) -> float:
    owners, votes = mean_of_groups(judged.scores["validation"], judged.owners["validation"])
    return fit_temperature(judged.labels[owners], votes)


def _gender(judged: Judged) -> dict[str, float]:
    """Logistic calibration on the validation clips; a plain one where they cannot tell."""
    owners, votes = mean_of_groups(judged.scores["validation"], judged.owners["validation"])
    logits = votes[:, 1] - votes[:, 0]
    try:
        scale, offset = fit_logistic(logits, judged.labels[owners] == 1)
    except ValueError:
        return {"scale": 1.0, "offset": 0.0, "uncertain_below": 0.6}
    sure = 1 / (1 + np.exp(-np.abs(np.clip(scale * logits + offset, -50, 50))))
    below = float(np.clip(np.quantile(sure, _UNCERTAIN_SHARE), 0.55, 0.9))
    return {"scale": scale, "offset": offset, "uncertain_below": round(below, 4)}


def _rejection(judged: Judged, truth: np.ndarray, votes: np.ndarray) -> tuple[Figures | None, Figures | None]:
    """Thresholds from one half of the strangers, figures from the other: nobody is in both."""
    if len(judged.scores["strangers"]) == 0:
        return None, None
    owners, best = mean_of_groups(judged.scores["strangers"], judged.owners["strangers"])
    people = judged.speakers[owners]
    names = sorted(set(people))
    first = np.isin(people, names[::2])
    if first.all():
        return None, None
    scores = best.max(axis=1)
    thresholds = stranger_thresholds(scores[first], RATES)
    target = thresholds[RATES.index(_TARGET)]
    figures = rejection_figures(truth, votes, scores[~first], target, _TARGET)
    # What is used later rests on all strangers; the figure above on half of them.
    finite = [
        (r, t) for r, t in zip(RATES, stranger_thresholds(scores, RATES), strict=True) if np.isfinite(t)
    ]
    if not finite:
        return None, figures
    return {"rates": [r for r, _ in finite], "thresholds": [round(t, 5) for _, t in finite]}, figures
