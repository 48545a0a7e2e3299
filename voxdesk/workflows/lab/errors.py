"""A run's answers to its test clips in; what it confused and how its errors trade off out."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.evaluation.classification import confusion
from voxdesk.evaluation.verification import det
from voxdesk.workflows.lab.compare import read_predictions
from voxdesk.workflows.lab.runs import Run

_MOST_POINTS = 2_000  # of a curve that is drawn

TradeOff = tuple[NDArray[np.float64], NDArray[np.float64]]
"""False match and false non-match rates f64[n] each, as shares: the points of a DET curve."""


@dataclass(frozen=True, slots=True)
class RunErrors:
    """What a run confused: ``counts`` i64[truth, answer] by ``labels``; no curve where one class is alone."""

    name: str
    labels: tuple[str, ...]
    counts: NDArray[np.int64]
    trade_off: TradeOff | None

    @property
    def worst(self) -> tuple[str, str, int] | None:
        """The truth and the answer that were confused most often, and how often; None without errors."""
        wrong = self.counts.copy()
        np.fill_diagonal(wrong, 0)
        truth, answer = np.unravel_index(int(wrong.argmax()), wrong.shape)
        most = int(wrong[truth, answer])
        return (self.labels[truth], self.labels[answer], most) if most else None


def confused(rows: Sequence[dict[str, str]]) -> tuple[tuple[str, ...], NDArray[np.int64]]:
    """Return labels, and counts i64[truth, answer], of rows of predictions.csv."""
    return confusion([row["truth"] for row in rows], [row["answer"] for row in rows])


def trade_off(rows: Sequence[dict[str, str]]) -> TradeOff | None:
    """The DET curve of rows of predictions.csv: of two classes the second, of more each against the rest.

    None where the test clips are all of one class.
    """
    classes = [column.removeprefix("score ") for column in rows[0] if column.startswith("score ")]
    scores = np.array([[float(row[f"score {label}"]) for label in classes] for row in rows])
    truth = np.array([classes.index(row["truth"]) for row in rows])
    if len(classes) == 2:
        found, target = scores[:, 1] - scores[:, 0], truth == 1
    else:
        found, target = scores.ravel(), (truth[:, None] == np.arange(len(classes))).ravel()
    if target.all() or not target.any():
        return None
    false_match, false_non_match, _ = det(found, target)
    return false_match, false_non_match


def read_errors(runs: Sequence[Run], services: object, ctx: Context) -> tuple[RunErrors, ...]:
    """Return the errors of every run that has answered its test clips; a workflow. Raises DataError."""
    found = []
    for run in runs:
        ctx.check()
        try:
            rows = read_predictions(run.folder)
            if not rows:
                continue
            curve = trade_off(rows)
            found.append(RunErrors(run.recipe, *confused(rows), _thinned(curve)))
        except FileNotFoundError:
            continue
        except (OSError, KeyError, ValueError) as error:
            raise DataError(
                "The answers of {run} cannot be read: {reason}.", run=run.folder.name, reason=error
            ) from error
    return tuple(found)


def _thinned(curve: TradeOff | None) -> TradeOff | None:
    if curve is None or len(curve[0]) <= _MOST_POINTS:
        return curve
    kept = np.unique(np.linspace(0, len(curve[0]) - 1, _MOST_POINTS).round().astype(int))
    return curve[0][kept], curve[1][kept]
