"""DEC-wav2vec2: wav2vec 2.0 listens in pieces of 2 s; a network on top learns with the groups."""

from dataclasses import dataclass
from typing import ClassVar

from voxdesk.clustering.base import Method
from voxdesk.clustering.methods.dec import PAPER, DecParams, estimate_of_vectors_s, group_vectors
from voxdesk.core.cluster_types import FeatureKind
from voxdesk.core.parameters import folder_parameter


@dataclass(frozen=True, slots=True)
class Params(DecParams):
    """Parameters of the method."""

    features: ClassVar[FeatureKind] = FeatureKind.WAV2VEC2
    weights: str = folder_parameter(
        "Folder of wav2vec 2.0; empty: your Hugging Face cache. "
        "“hf download facebook/wav2vec2-base --local-dir FOLDER” fetches it."
    )


METHOD = Method(
    id="dec-wav2vec2",
    title="DEC-wav2vec2",
    help="Wav2vec 2.0 listens in pieces of 2 s; a smaller network learns the groups from that.",
    paper=PAPER,
    params=Params,
    run=group_vectors,
    estimate=estimate_of_vectors_s,
)
