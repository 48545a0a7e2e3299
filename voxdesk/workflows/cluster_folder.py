"""A folder of recordings in, groups of one person each out; also by several methods at once."""

import dataclasses
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from voxdesk.clustering.base import SEED, Grouping, Method, Voices, read_params
from voxdesk.clustering.registry import METHODS, find_method
from voxdesk.clustering.summary import silhouettes
from voxdesk.core.cluster_types import ClusterRequest, ClusterResult, FeatureKind
from voxdesk.core.context import Context
from voxdesk.evaluation.clusters import agreement
from voxdesk.workflows.cluster_assign import assign_groups
from voxdesk.workflows.cluster_gather import Gathered, gather_folder
from voxdesk.workflows.progress import Part
from voxdesk.workflows.services import Services

_GATHERING = 0.97  # of the progress: decoding and embedding take nearly all of the time


@dataclass(frozen=True, slots=True)
class Comparison:
    """The same recordings grouped by several methods; ``agreement`` f64[m, m] is the ARI of each pair."""

    results: tuple[ClusterResult, ...]
    agreement: NDArray[np.float64]


def cluster_folder(request: ClusterRequest, services: Services, ctx: Context) -> ClusterResult:
    """Group the recordings below a folder by voice, or give them to the groups of an earlier result.

    A file that cannot be used is named in the result, never an error. Embeddings are cached by
    content, so that a run that was stopped goes on where it ended. Raises DataError, ModelError.
    """
    if request.assign_to is not None:
        return assign_groups(request, services, ctx)
    method = find_method(request.method)
    params = read_params(method, request.settings)
    gathered = gather_folder(
        request.folder, features_of(params), request.per, services, Part(ctx, 0.0, _GATHERING)
    )
    return _group(gathered, request, method, params, services, Part(ctx, _GATHERING, 1.0))


def compare_methods(
    request: ClusterRequest,
    services: Services,
    ctx: Context,
    methods: Sequence[Method] = METHODS,
) -> Comparison:
    """Group one folder by each of ``methods``; ``request.settings`` go to those that have them.

    Raises as ``cluster_folder``, and DataError for a setting that no method has.
    """
    chosen = find_method(request.method)
    read_params(chosen, request.settings)
    gathered: dict[FeatureKind, Gathered] = {}
    results = []
    for number, method in enumerate(methods):
        names = {line.name for line in dataclasses.fields(method.params)}
        params = read_params(method, {name: v for name, v in request.settings.items() if name in names})
        kind = features_of(params)
        if kind not in gathered:
            gathered[kind] = gather_folder(
                request.folder, kind, request.per, services, Part(ctx, 0.0, _GATHERING)
            )
        share = (1 - _GATHERING) / len(methods)
        part = Part(ctx, _GATHERING + number * share, _GATHERING + (number + 1) * share)
        results.append(_group(gathered[kind], request, method, params, services, part))
    table = np.array([[agreement(a.labels, b.labels) for b in results] for a in results])
    return Comparison(tuple(results), table)


def features_of(params: Any) -> FeatureKind:
    """What the method's parameters say it compares: embeddings, where they say nothing."""
    return getattr(params, "features", FeatureKind.EMBEDDING)


def _group(
    gathered: Gathered,
    request: ClusterRequest,
    method: Method,
    params: Any,
    services: Services,
    ctx: Context,
) -> ClusterResult:
    kind = features_of(params)
    calibration = services.hub.encoder().calibration if kind is FeatureKind.EMBEDDING else None
    voices = Voices(gathered.vectors, gathered.speech_s, kind, calibration)
    ctx.report(0.0, f"{method.title}: grouping {len(voices)} voices")
    begin = time.perf_counter()
    found = method.run(voices, request.people, params, ctx) if len(voices) else Grouping(_nothing())
    seconds = time.perf_counter() - begin
    quality = dict(found.quality)
    if len(voices) and kind is FeatureKind.EMBEDDING:
        quality["silhouette"] = float(silhouettes(voices.vectors, found.labels, ctx).mean())
    return ClusterResult(
        gathered.items,
        found.labels,
        gathered.vectors,
        gathered.speech_s,
        method=method.id,
        params=dataclasses.asdict(params),
        seed=SEED,
        quality=quality,
        left_out=gathered.left_out,
        warnings=found.warnings,
        seconds=seconds,
    )


def _nothing() -> NDArray[np.int64]:
    return np.empty(0, dtype=np.int64)
