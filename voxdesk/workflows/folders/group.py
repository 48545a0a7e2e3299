"""A folder of recordings in, groups of one person each out; also by several methods at once."""

import dataclasses
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from voxdesk.clustering.base import SEED, Grouping, SomeMethod, Voices, read_params
from voxdesk.clustering.registry import METHODS, find_method
from voxdesk.clustering.summary import silhouettes
from voxdesk.core.cluster_types import ClusterItem, ClusterRequest, ClusterResult, FeatureKind
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, ModelError, Words, os_reason
from voxdesk.evaluation.clusters import agreement
from voxdesk.features.picture import coloured, write_colours
from voxdesk.workflows.folders.assign import assign_groups
from voxdesk.workflows.folders.gather import Gathered, gather_folder
from voxdesk.workflows.listen.decision import calibration_in_use
from voxdesk.workflows.progress import Part
from voxdesk.workflows.services import Services

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_GATHERING = 0.97  # of the progress: decoding and embedding take nearly all of the time
_LEARNING = 0.3  # but where a network learns the groups
_LEARNT = (
    FeatureKind.LOGMEL,
    FeatureKind.WAV2VEC2,
    FeatureKind.EFFICIENTNET,
    FeatureKind.LITE0,
    FeatureKind.PICTURE,
)


@dataclass(frozen=True, slots=True)
class Comparison:
    """The same recordings grouped by several methods; ``agreement`` f64[m, m] is the ARI of each pair.

    ``left_out`` are the methods that could not run, and why.
    """

    results: tuple[ClusterResult, ...]
    agreement: NDArray[np.float64]
    left_out: Mapping[str, str] = field(default_factory=dict)


def cluster_folder(request: ClusterRequest, services: Services, ctx: Context) -> ClusterResult:
    """Group the recordings below a folder by voice, or give them to the groups of an earlier result.

    A file that cannot be used is named in the result, never an error. Embeddings are cached by
    content, so that a run that was stopped goes on where it ended. Raises DataError, ModelError.
    """
    if request.assign_to is not None:
        return assign_groups(request, services, ctx)
    method = find_method(request.method)
    params = read_params(method, request.settings)
    share = _LEARNING if features_of(params) in _LEARNT else _GATHERING
    gathered = gather_folder(
        request.folder,
        features_of(params),
        request.per,
        services,
        Part(ctx, 0.0, share),
        weights_of(params),
        request.dask,
    )
    _save_pictures(gathered, params, ctx)
    return _group(gathered, request, method, params, services, Part(ctx, share, 1.0))


def compare_methods(
    request: ClusterRequest,
    services: Services,
    ctx: Context,
    methods: Sequence[SomeMethod] = METHODS,
    weights_by: Mapping[str, str] | None = None,
) -> Comparison:
    """Group one folder by each of ``methods``; ``request.settings`` go to those that have them.

    ``weights_by`` are folders of pretrained networks, by method.

    A method that cannot run here, for want of weights or of torch, is left out with its reason. The request's
    own method raises. Raises as ``cluster_folder``, and DataError for a setting that the request's method
    does not have.
    """
    chosen = find_method(request.method)
    read_params(chosen, request.settings)
    gathered: dict[tuple[FeatureKind, Path | None], Gathered] = {}
    results: list[ClusterResult] = []
    left_out: dict[str, str] = {}
    for number, method in enumerate(methods):
        names = {line.name for line in dataclasses.fields(method.params)}
        settings = {name: v for name, v in request.settings.items() if name in names}
        if weights_by and method.id in weights_by:
            settings["weights"] = weights_by[method.id]
        params = read_params(method, settings)
        kind, weights = features_of(params), weights_of(params)
        part = Part(ctx, number / len(methods), (number + 1) / len(methods))
        try:
            if (kind, weights) not in gathered:
                half = Part(part, 0.0, 0.5)
                gathered[kind, weights] = gather_folder(
                    request.folder, kind, request.per, services, half, weights, request.dask
                )
            half = Part(part, 0.5, 1.0)
            results.append(_group(gathered[kind, weights], request, method, params, services, half))
        except (ModelError, DataError) as error:
            if method is chosen or not gathered:
                raise
            left_out[method.id] = f"{error} {error.hint}".strip()
    labels = [dict(zip(one.items, one.labels.tolist(), strict=True)) for one in results]
    table = np.array([[_agreement(a, b) for b in labels] for a in labels])
    return Comparison(tuple(results), table, left_out)


def features_of(params: object) -> FeatureKind:
    """Return what the method's parameters say it compares: embeddings, where they say nothing."""
    kind: FeatureKind = getattr(params, "features", FeatureKind.EMBEDDING)
    return kind


def weights_of(params: object) -> Path | None:
    """Return the folder of weights that the method's parameters name."""
    name = getattr(params, "weights", "")
    return Path(name) if name else None


def _save_pictures(gathered: Gathered, params: object, ctx: Context) -> None:
    """Write the spectrogram pictures where the method's parameters say so. Raises DataError."""
    name = getattr(params, "pictures", "")
    if not name:
        return
    folder = Path(name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number, (item, levels) in enumerate(zip(gathered.items, gathered.vectors, strict=True)):
            ctx.check()
            write_colours(folder / f"{number:05d} {Path(item.path).stem[:100]}.png", coloured(levels)[0])
    except OSError as error:
        raise DataError(
            "The pictures cannot be saved in {folder}: {reason}.", folder=folder, reason=os_reason(error)
        ) from error


def _group(
    gathered: Gathered,
    request: ClusterRequest,
    method: SomeMethod,
    params: "DataclassInstance",
    services: Services,
    ctx: Context,
) -> ClusterResult:
    kind = features_of(params)
    encoder = services.hub.encoder() if kind is FeatureKind.EMBEDDING else None
    calibration = None if encoder is None else calibration_in_use(services)
    voices = Voices(gathered.vectors, gathered.speech_s, kind, calibration)
    ctx.report(0.0, Words("grouping {count} voices", count=len(voices)))
    begin = time.perf_counter()
    found = method.run(voices, request.people, params, ctx) if len(voices) else Grouping(_nothing())
    seconds = time.perf_counter() - begin
    quality = dict(found.quality)
    if len(voices) and kind is FeatureKind.EMBEDDING:
        quality["silhouette"] = float(silhouettes(voices.vectors, found.labels, ctx).mean())
    return ClusterResult(
        gathered.items,
        found.labels,
        gathered.vectors if found.codes is None else found.codes,
        gathered.speech_s,
        method=method.id,
        params={"features": kind, **dataclasses.asdict(params)},
        seed=SEED,
        quality=quality,
        left_out=gathered.left_out,
        warnings=found.warnings,
        seconds=seconds,
        details=found.details,
        model_id="" if encoder is None or found.codes is not None else encoder.model_id,
    )


def _agreement(first: dict[ClusterItem, int], second: dict[ClusterItem, int]) -> float:
    """ARI over the recordings that both grouped: not every kind of features can be had of each."""
    both = [item for item in first if item in second]
    if not both:
        return 0.0
    return agreement(np.array([first[item] for item in both]), np.array([second[item] for item in both]))


def _nothing() -> NDArray[np.int64]:
    return np.empty(0, dtype=np.int64)
