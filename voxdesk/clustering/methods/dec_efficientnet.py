"""DEC-EfficientNet: EfficientNet sees log-mel as a picture; a network on top learns with the groups."""

from dataclasses import dataclass
from typing import ClassVar

from voxdesk.clustering.base import Method
from voxdesk.clustering.methods.dec import PAPER, DecParams, estimate_of_vectors_s, group_vectors
from voxdesk.core.cluster_types import FeatureKind
from voxdesk.core.parameters import folder_parameter


@dataclass(frozen=True, slots=True)
class Params(DecParams):
    """Parameters of the method."""

    features: ClassVar[FeatureKind] = FeatureKind.EFFICIENTNET
    weights: str = folder_parameter(
        "Folder of EfficientNet; empty: your Hugging Face cache. "
        "“hf download google/efficientnet-b0 --local-dir FOLDER” fetches it."
    )


METHOD = Method(
    id="dec-efficientnet",
    title="DEC-EfficientNet",
    help="EfficientNet looks at log-mel as at a picture; a smaller network learns the groups from that.",
    paper=PAPER,
    params=Params,
    run=group_vectors,
    estimate=estimate_of_vectors_s,
)
