"""A grouping in; what each group is like, whom of the library it matches, and a map of it out."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from voxdesk.clustering.base import Voices, comparable
from voxdesk.clustering.choose_k import same_voice_similarity
from voxdesk.clustering.linkage import ward_linkage
from voxdesk.clustering.summary import silhouettes, summarise
from voxdesk.clustering.voice_map import VoiceMap, neighbour_map, principal_map
from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.cluster_types import ClusterResult, FeatureKind
from voxdesk.core.context import Context
from voxdesk.core.errors import LibraryError, ModelError, Words
from voxdesk.core.types import Embedding, Float32, Identification, Int64
from voxdesk.library import identify
from voxdesk.library.gallery import Gallery
from voxdesk.workflows.listen.decision import calibration_in_use
from voxdesk.workflows.services import Services

logger = logging.getLogger(__name__)

_FEWEST_TO_DOUBT = 4
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class GroupsRequest:
    """The groups ``labels`` i64[n] of the items of ``result``; ``fpir`` as for identification."""

    result: ClusterResult
    labels: Int64
    fpir: float


@dataclass(frozen=True, slots=True)
class GroupDetails:
    """One group: size, net speech in seconds, mean silhouette (None for a group of one).

    ``exemplars`` are the rows nearest to its middle. ``two_voices`` tells whether it falls into halves that
    differ as two people do. ``match`` is the open-set answer for its mean voice (None where voices were not
    compared by embeddings).
    """

    label: int
    size: int
    speech_s: float
    silhouette: float | None
    exemplars: tuple[int, ...]
    two_voices: bool
    match: Identification | None


@dataclass(frozen=True, slots=True)
class Described:
    """Details by group, and the silhouette f32[n] of every item."""

    groups: Mapping[int, GroupDetails]
    silhouettes: Float32


@dataclass(frozen=True, slots=True)
class SplitRequest:
    """Cut the group of these ``rows`` i64[size] of ``result`` into ``parts``."""

    result: ClusterResult
    rows: Int64
    parts: int = 2


def describe_groups(request: GroupsRequest, services: Services, ctx: Context) -> Described:
    """Return what each group is like; a library that cannot be read leaves the groups without a match."""
    result, labels = request.result, np.asarray(request.labels)
    ctx.report(None, Words("Analysing the groups"))
    vectors = unit_vectors(result)
    calibration = _calibration(result, services)
    gallery = _gallery(services) if calibration is not None else None
    found = {}
    for group in summarise(vectors, labels):
        ctx.check()
        rows = np.flatnonzero(labels == group.label)
        speech_s = float(result.speech_s[rows].sum())
        found[group.label] = GroupDetails(
            label=group.label,
            size=group.size,
            speech_s=speech_s,
            silhouette=group.silhouette,
            exemplars=group.exemplars,
            two_voices=calibration is not None and _two_voices(vectors[rows], calibration),
            match=_match(vectors[rows], speech_s, gallery, calibration, request.fpir),
        )
    return Described(found, silhouettes(vectors, labels))


def place_voices(request: ClusterResult, services: Services, ctx: Context) -> VoiceMap:
    """Return the map that is there at once."""
    ctx.check()
    return principal_map(unit_vectors(request))


def place_neighbours(request: ClusterResult, services: Services, ctx: Context) -> Float32:
    """Return the places f32[n, 2] of the map that keeps neighbours together; takes a while."""
    ctx.report(None, Words("placing similar voices side by side"))
    return neighbour_map(unit_vectors(request), ctx)


def split_group(request: SplitRequest, services: Services, ctx: Context) -> Int64:
    """Tell which part each row of a group belongs to, i64[size], by Ward's criterion (Ward 1963)."""
    vectors = unit_vectors(request.result)[request.rows]
    if len(vectors) < 2:
        return np.zeros(len(vectors), dtype=np.int64)
    tree = ward_linkage(vectors, np.ones(len(vectors), dtype=np.float32), ctx)
    return tree.cut_into(min(request.parts, len(vectors)))


def similarities(result: ClusterResult, labels: Int64, label: int) -> dict[int, float]:
    """Return the cosine similarity of every group's mean voice to that of group ``label``."""
    vectors = unit_vectors(result)
    means = {int(each): vectors[labels == each].mean(axis=0) for each in np.unique(labels) if each >= 0}
    own = means[label]
    return {
        each: float(mean @ own / max(float(np.linalg.norm(mean) * np.linalg.norm(own)), 1e-9))
        for each, mean in means.items()
    }


def unit_vectors(result: ClusterResult) -> Float32:
    """Return the vectors f32[n, D] of a result as they are compared: of unit length."""
    if len(result.vectors) == 0:
        return result.vectors
    # Whatever else was compared has units of its own in every column, as MFCC statistics do.
    kind = FeatureKind.EMBEDDING if _by_embedding(result) else FeatureKind.MFCC
    return comparable(Voices(result.vectors, result.speech_s, kind))


def voice_of(result: ClusterResult, rows: Sequence[int]) -> Embedding | None:
    """Return the mean voice of ``rows``; None where something else than embeddings was compared."""
    if not result.model_id or not len(rows):
        return None
    chosen = np.asarray(rows)
    mean = unit_vectors(result)[chosen].mean(axis=0)
    voice = mean / max(float(np.linalg.norm(mean)), 1e-12)
    return Embedding(voice, result.model_id, float(result.speech_s[chosen].sum()))


def _by_embedding(result: ClusterResult) -> bool:
    return str(result.params.get("features", FeatureKind.EMBEDDING)) == FeatureKind.EMBEDDING


def _calibration(result: ClusterResult, services: Services) -> Calibration | None:
    if not _by_embedding(result) or len(result.vectors) == 0:
        return None
    try:
        encoder = services.hub.encoder()
    except ModelError:
        return None  # grouped before, and the model is gone since: the groups are shown all the same
    return calibration_in_use(services) if encoder.dimension == result.vectors.shape[1] else None


def _gallery(services: Services) -> Gallery | None:
    try:
        encoder = services.hub.encoder()
        return services.store.gallery(encoder.model_id, dimension=encoder.dimension)
    except LibraryError as error:
        logger.warning("groups are not matched with the library: %s", error)
        return None


def _match(
    vectors: Float32,
    speech_s: float,
    gallery: Gallery | None,
    calibration: Calibration | None,
    fpir: float,
) -> Identification | None:
    if calibration is None or gallery is None:
        return None
    mean = vectors.mean(axis=0)
    voice = mean / max(float(np.linalg.norm(mean)), 1e-12)
    return identify.decide(gallery, Embedding(voice, gallery.model_id, speech_s), calibration, fpir=fpir)


def _two_voices(vectors: Float32, calibration: Calibration) -> bool:
    """Tell whether the group falls into two halves that are less alike than one person's recordings are."""
    if len(vectors) < _FEWEST_TO_DOUBT:
        return False
    looked_at = vectors[np.linspace(0, len(vectors) - 1, min(len(vectors), _LOOKED_AT)).astype(int)]
    centred = looked_at - looked_at.mean(axis=0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    side = centred @ axes[0] > 0
    if min(side.sum(), (~side).sum()) < 2:
        return False
    between = float(looked_at[side].mean(axis=0) @ looked_at[~side].mean(axis=0))
    return between < same_voice_similarity(calibration)
