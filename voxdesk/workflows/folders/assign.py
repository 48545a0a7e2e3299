"""A folder and an earlier result in; each recording given to one of its groups, or to nobody, out."""

import dataclasses
import time
from pathlib import Path

import numpy as np

from voxdesk.clustering.base import SEED, Voices, comparable, read_params
from voxdesk.clustering.methods import radius
from voxdesk.core.cluster_types import NOBODY, ClusterRequest, ClusterResult, Per
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, Words
from voxdesk.core.types import Int64
from voxdesk.workflows.folders.gather import Gathered, gather, gather_folder
from voxdesk.workflows.folders.table import KnownGroups, read_groups
from voxdesk.workflows.listen.decision import calibration_in_use
from voxdesk.workflows.progress import Part
from voxdesk.workflows.services import Services

_SAME_START_S = 0.05  # a table keeps milliseconds


def assign_groups(request: ClusterRequest, services: Services, ctx: Context) -> ClusterResult:
    """Give the recordings below a folder to the groups of ``request.assign_to`` by radius neighbours.

    A recording that the earlier result holds keeps its group. Raises DataError, ModelError.
    """
    if request.assign_to is None:
        raise ValueError("there is no earlier result to assign to")
    if request.method not in ("auto", radius.METHOD.id):
        raise DataError("Recordings are given to known groups by the method radius only.")
    params = read_params(radius.METHOD, request.settings)
    known = read_groups(request.assign_to)
    per = Per.SEGMENT if len({item.path for item in known.items}) < len(known.items) else Per.FILE
    paths = [Path(path) for path in dict.fromkeys(item.path for item in known.items)]
    old = gather(paths, params.features, per, services, Part(ctx, 0.0, 0.5), dask=request.dask)
    old_labels = _labels_of(old, known)
    if np.all(old_labels == NOBODY):
        raise DataError(
            "None of the recordings in {assign_to} can be read any more.",
            assign_to=request.assign_to,
            hint=("The groups are learnt from the recordings themselves: put them back where they were."),
        )
    part = Part(ctx, 0.5, 0.98)
    new = gather_folder(request.folder, params.features, request.per, services, part, dask=request.dask)
    begin = time.perf_counter()
    labels, reach = _assign(old, old_labels, new, params, services, ctx)
    labels = _keeping(labels, new, known)
    return ClusterResult(
        new.items,
        labels,
        new.vectors,
        new.speech_s,
        method=radius.METHOD.id,
        params=dataclasses.asdict(params),
        seed=SEED,
        quality={"radius": reach},
        left_out=new.left_out,
        warnings=_lost(old),
        seconds=time.perf_counter() - begin,
        model_id=services.hub.encoder().model_id if params.features == "embedding" else "",
    )


def _assign(
    old: Gathered, old_labels: Int64, new: Gathered, params: radius.Params, services: Services, ctx: Context
) -> tuple[Int64, float]:
    if len(new.vectors) == 0:
        return np.empty(0, dtype=np.int64), params.radius
    calibration = calibration_in_use(services) if params.features == "embedding" else None
    together = Voices(
        np.concatenate([old.vectors, new.vectors]),
        np.concatenate([old.speech_s, new.speech_s]),
        params.features,
        calibration,
    )
    # Standardised over both, so that features with units of their own are compared on one scale.
    vectors = comparable(together)
    first, second = vectors[: len(old.vectors)], vectors[len(old.vectors) :]
    reach = radius.choose_radius(together, first, old_labels, params)
    return radius.classify(first, old_labels, second, reach, ctx), reach


def _labels_of(found: Gathered, known: KnownGroups) -> Int64:
    """The known group of each item that was found again, else -1."""
    by_path: dict[str, list[tuple[float, int]]] = {}
    for item, label in zip(known.items, known.labels, strict=True):
        by_path.setdefault(item.path, []).append((item.start_s, label))
    labels = []
    for item in found.items:
        entries = by_path.get(item.path, [])
        near = [label for start_s, label in entries if abs(start_s - item.start_s) < _SAME_START_S]
        labels.append(near[0] if near else NOBODY)
    return np.array(labels, dtype=np.int64)


def _keeping(labels: Int64, new: Gathered, known: KnownGroups) -> Int64:
    before = _labels_of(new, known)
    return np.where(before >= 0, before, labels)


def _lost(old: Gathered) -> tuple[Words, ...]:
    if not old.left_out:
        return ()
    return (
        Words("{count} recordings of the earlier result cannot be used any more.", count=len(old.left_out)),
    )
