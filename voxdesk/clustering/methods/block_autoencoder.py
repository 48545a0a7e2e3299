"""Block auto-encoder: spectrogram pictures in six blocks, each compressed by a network, the codes grouped."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from voxdesk.clustering.base import SEED, Grouping, Method, Voices, standardised
from voxdesk.clustering.linkage import relabel
from voxdesk.clustering.methods.lloyd import lloyd
from voxdesk.core.cluster_types import FeatureKind, PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.errors import ModelError
from voxdesk.core.parameters import folder_parameter, parameter
from voxdesk.core.types import Float32, Rows
from voxdesk.features.picture import COLUMNS, ROWS, coloured

BLOCK = 144
DOWN, ACROSS = ROWS // BLOCK, COLUMNS // BLOCK
_SHOWN = 24  # pictures that are kept beside their reconstructions

Bytes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Params:
    """Parameters of the method."""

    features: ClassVar[FeatureKind] = FeatureKind.PICTURE
    groups: int = parameter(
        20, "People to look for when their number is not given.", unit="people", low=1, high=5000
    )
    steps: int = parameter(300, "Batches of blocks that the network learns from.", low=1, high=100_000)
    restarts: int = parameter(4, "Starts of k-means from other random means.", low=1, high=50)
    pictures: str = folder_parameter("Folder that the pictures are saved in; empty: nowhere.")


def run(voices: Voices, people: PeopleCount, params: Params, ctx: Context) -> Grouping:
    """Return k-means over the six codes of each picture.

    ``details`` holds some ``pictures`` u8[m, 288, 432, 3], their ``reconstructions`` from the codes, and
    ``shown`` i64[m], their rows. Raises ModelError without torch.
    """
    try:
        from voxdesk.neural.clustering.block_nets import CODE, decode_blocks, encode_blocks, train_on_blocks
    except ImportError as error:
        raise ModelError("This needs PyTorch.", hint="Install voxdesk[lab].") from error

    def blocks(numbers: Sequence[int]) -> Bytes:
        rows, places = np.divmod(np.asarray(numbers), DOWN * ACROSS)
        return cut_blocks(coloured(voices.vectors[rows]))[np.arange(len(rows)), places]

    count = len(voices) * DOWN * ACROSS
    network = train_on_blocks(blocks, count, params.steps, SEED, ctx)
    codes = encode_blocks(network, blocks, count, ctx).reshape(len(voices), -1)
    even = standardised(codes)
    groups = min(people.clamp(params.groups), len(voices))
    labels, centres = lloyd(even, groups, ctx, restarts=params.restarts)
    shown = _examples(even, labels, centres)
    originals = coloured(voices.vectors[shown])
    rebuilt = join_blocks(decode_blocks(network, codes[shown].reshape(-1, CODE)))
    off = float(np.mean((originals / 255.0 - rebuilt / 255.0) ** 2))
    details: dict[str, Rows] = {"pictures": originals, "reconstructions": rebuilt, "shown": shown}
    return Grouping(relabel(labels), {"reconstruction_error": off}, codes=even, details=details)


def cut_blocks(pictures: Bytes) -> Bytes:
    """The six blocks u8[n, 6, 144, 144, 3] of pictures u8[n, 288, 432, 3], left to right, top to bottom."""
    split = pictures.reshape(-1, DOWN, BLOCK, ACROSS, BLOCK, 3)
    return np.ascontiguousarray(split.transpose(0, 1, 3, 2, 4, 5)).reshape(-1, DOWN * ACROSS, BLOCK, BLOCK, 3)


def join_blocks(blocks: Bytes) -> Bytes:
    """Return the pictures u8[n, 288, 432, 3] of blocks u8[6 n, 144, 144, 3]."""
    split = blocks.reshape(-1, DOWN, ACROSS, BLOCK, BLOCK, 3)
    return np.ascontiguousarray(split.transpose(0, 1, 3, 2, 4, 5)).reshape(-1, ROWS, COLUMNS, 3)


def _examples(codes: Float32, labels: NDArray[np.int64], centres: Float32) -> NDArray[np.int64]:
    """Rows i64[m] that lie nearest to the middles of the largest groups."""
    far = np.linalg.norm(codes - centres[labels], axis=1)
    names, sizes = np.unique(labels, return_counts=True)
    largest = names[np.argsort(-sizes, kind="stable")][:_SHOWN]
    rows = [np.flatnonzero(labels == name) for name in largest]
    return np.array([one[far[one].argmin()] for one in rows], dtype=np.int64)


def estimate(count: int, params: Params) -> float:
    """Return seconds on two cores: learning, then compressing every block."""
    return 3.0 + 0.35 * params.steps + 0.03 * count


METHOD = Method(
    id="block-autoencoder",
    title="Block auto-encoder and k-means",
    help="Cuts spectrogram pictures into six blocks, lets a network compress each, and groups the codes.",
    paper="Hinton & Salakhutdinov 2006 (auto-encoder); Lloyd 1982 (k-means)",
    params=Params,
    run=run,
    estimate=estimate,
)
