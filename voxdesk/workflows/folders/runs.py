"""Several groupings of one folder in; how far they agree, and with the truth how right each is, out."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.core.cluster_types import ClusterResult
from voxdesk.core.context import Context
from voxdesk.evaluation.clusters import ClusterScores, agreement
from voxdesk.workflows.folders.table import read_truth
from voxdesk.workflows.folders.truth import judge_groups
from voxdesk.workflows.services import Services


@dataclass(frozen=True, slots=True)
class RunsRequest:
    """Compare ``runs`` with the run ``reference`` of them, and with ``truth``, a table path,speaker."""

    folder: Path
    runs: tuple[ClusterResult, ...]
    reference: int = 0
    truth: Path | None = None


@dataclass(frozen=True, slots=True)
class RunFigures:
    """``agreement`` with the reference (ARI; None without a common item), ``scores`` with the truth."""

    agreement: float | None
    scores: ClusterScores | None


def judge_runs(request: RunsRequest, services: Services, ctx: Context) -> tuple[RunFigures, ...]:
    """Return the figures of every run. Raises DataError for a truth that cannot be read or names nobody."""
    ctx.report(None)
    truth = read_truth(request.truth, request.folder) if request.truth else None
    reference = request.runs[request.reference]
    found = []
    for run in request.runs:
        ctx.check()
        scores = judge_groups(run, truth) if truth is not None else None
        found.append(RunFigures(_agreement(reference, run), scores))
    return tuple(found)


def _agreement(first: ClusterResult, second: ClusterResult) -> float | None:
    if first.items == second.items:
        ours, theirs = first.labels, second.labels
    else:  # other features may have left other recordings out
        known = dict(zip(first.items, first.labels.tolist(), strict=True))
        pairs = [
            (known[item], label)
            for item, label in zip(second.items, second.labels.tolist(), strict=True)
            if item in known
        ]
        ours, theirs = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    return agreement(ours, theirs) if len(ours) else None
