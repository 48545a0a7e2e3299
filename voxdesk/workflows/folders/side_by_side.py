"""The page's work as plain workflows (request, services, context) -> result; no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from voxdesk.audio.files import read_clip
from voxdesk.clustering.registry import find_method
from voxdesk.core.cluster_types import ClusterItem, ClusterRequest, ClusterResult, Per
from voxdesk.core.context import Context
from voxdesk.core.types import AudioClip
from voxdesk.workflows.services import Services

_LONGEST_SHOWN_S = 60.0


@dataclass(frozen=True, slots=True)
class Grouped:
    """A request and what came of it."""

    request: ClusterRequest
    result: ClusterResult


@dataclass(frozen=True, slots=True)
class Compared:
    """Hold what came of each method that could run, and by id why the others could not."""

    groupings: tuple[Grouped, ...]
    left_out: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CompareRequest:
    """``request`` by each of ``methods``; ``weights`` are folders of networks, by method."""

    request: ClusterRequest
    methods: tuple[str, ...]
    weights: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SoundsRequest:
    """The sound of ``items``: whole files, or stretches to be cut out."""

    items: tuple[ClusterItem, ...]
    per: Per


def group(request: ClusterRequest, services: Services, ctx: Context) -> Grouped:
    """Group one folder by one method."""
    from voxdesk.workflows.folders.group import cluster_folder

    return Grouped(request, cluster_folder(request, services, ctx))


def compare(request: CompareRequest, services: Services, ctx: Context) -> Compared:
    """Group one folder by several methods."""
    from voxdesk.workflows.folders.group import compare_methods

    asked = replace(request.request, settings={}, assign_to=None)
    methods = tuple(find_method(name) for name in request.methods)
    found = compare_methods(asked, services, ctx, methods, request.weights)
    groupings = tuple(Grouped(replace(asked, method=result.method), result) for result in found.results)
    return Compared(groupings, found.left_out)


def sounds(request: SoundsRequest, services: Services, ctx: Context) -> tuple[Path | AudioClip, ...]:
    """Return what can be enrolled; raises AudioError for a stretch of a file that is gone."""
    if request.per is Per.FILE:
        return tuple(Path(item.path) for item in request.items)
    return tuple(
        read_clip(Path(item.path), ctx.check, start_s=item.start_s, seconds=item.end_s - item.start_s)
        for item in request.items
    )


def read_item(item: ClusterItem, services: Services, ctx: Context) -> AudioClip:
    """Read the sound of a recording or stretch, its first minute at most; raises AudioError."""
    seconds = min(_LONGEST_SHOWN_S, max(item.end_s - item.start_s, 0.1))
    return read_clip(Path(item.path), ctx.check, start_s=item.start_s, seconds=seconds)
