"""What the three ways of deep embedded clustering share: their parameters, and one run."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from voxdesk.clustering.base import SEED, Grouping, Voices
from voxdesk.clustering.choose_k import best_silhouette
from voxdesk.clustering.linkage import average_linkage, relabel
from voxdesk.clustering.methods.lloyd import lloyd
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.errors import ModelError
from voxdesk.core.parameters import parameter
from voxdesk.core.types import Float32

if TYPE_CHECKING:
    from voxdesk.neural.clustering.dec import Dec
    from voxdesk.neural.clustering.dec_nets import AutoEncoder

PAPER = "Xie, Girshick & Farhadi 2016 (DEC), ICML; for speech: IEEE document 9538747"


@dataclass(frozen=True, slots=True)
class DecParams:
    """Parameters of deep embedded clustering."""

    latent: int = parameter(32, "Numbers that a recording is shortened to.", low=2, high=512)
    epochs: int = parameter(20, "Pre-training epochs.", low=1, high=1000)
    rounds: int = parameter(20, "Rounds of refining the groups at most.", low=0, high=1000)
    learning_rate: float = parameter(1e-3, "Size of a learning step.", low=1e-6, high=1.0)


def load_dec() -> type["Dec"]:
    """Return the class that trains. Raises ModelError in words where torch is not installed."""
    try:
        from voxdesk.neural.clustering.dec import Dec
    except ImportError as error:
        raise ModelError(
            "Deep clustering needs PyTorch, which is not installed.", hint="Install voxdesk[lab]."
        ) from error
    return Dec


def group(
    voices: Voices,
    people: PeopleCount,
    params: DecParams,
    build: Callable[[], "AutoEncoder"],
    ctx: Context,
    *,
    pretrained: bool = False,
) -> Grouping:
    """Pre-train on the folder (unless ``pretrained``), start from k-means, refine by DEC's loss."""
    from voxdesk.neural.clustering.dec import DecSettings

    count = len(voices)
    if count < 3 or not np.any(voices.vectors != voices.vectors[:1]):
        groups = min(people.clamp(1), count)
        return Grouping(np.arange(count, dtype=np.int64) % max(groups, 1))
    settings = DecSettings(params.epochs, params.rounds, params.learning_rate, seed=SEED)
    run = load_dec()(build, voices.vectors, settings)
    quality = {} if pretrained else {"reconstruction_error": run.pretrain(ctx)}
    codes = run.codes(ctx)
    groups = _count(codes, people, ctx)
    labels, centres = lloyd(codes, groups, ctx)
    found = run.refine(centres, labels, ctx)
    quality |= {"rounds": float(len(found.losses))}
    details = {"loss": found.losses, "changed": found.changed}
    return Grouping(relabel(found.labels), quality, codes=found.codes, details=details)


def group_vectors(voices: Voices, people: PeopleCount, params: DecParams, ctx: Context) -> Grouping:
    """Group by DEC on what another network made of each recording. Raises ModelError without torch."""
    load_dec()
    from voxdesk.neural.clustering.dec_nets import Dense

    return group(voices, people, params, lambda: Dense(voices.vectors.shape[1], params.latent), ctx)


def estimate_of_vectors_s(count: int, params: DecParams) -> float:
    """Estimate the seconds on two cores, the other network's own work on each recording left out."""
    return estimate_s(count, params, 0.0003)


def _count(codes: Float32, people: PeopleCount, ctx: Context) -> int:
    """The number asked for, else the one whose average-linkage groups of codes lie furthest apart."""
    if people.exact is not None:
        return min(people.exact, len(codes))
    even = codes - codes.mean(axis=0)
    even /= np.maximum(np.linalg.norm(even, axis=1, keepdims=True), 1e-12)
    return best_silhouette(average_linkage(even, ctx), even, people, ctx)


def estimate_s(count: int, params: DecParams, per_row_s: float) -> float:
    """Return seconds: every round sees every recording."""
    return 4.0 + count * per_row_s * (params.epochs + 1.4 * params.rounds)
