"""DEC-EfficientNet: EfficientNet sees log-mel as a picture; a network on top learns with the groups."""

from dataclasses import dataclass
from typing import ClassVar

from voxdesk.clustering.base import Grouping, Method, Voices
from voxdesk.clustering.methods.dec import PAPER, DecParams, estimate_s, group, load_dec
from voxdesk.core.cluster_types import FeatureKind, PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.parameters import folder_parameter


@dataclass(frozen=True, slots=True)
class Params(DecParams):
    """Parameters of the method."""

    features: ClassVar[FeatureKind] = FeatureKind.EFFICIENTNET
    weights: str = folder_parameter(
        "Folder of EfficientNet; empty: your Hugging Face cache. "
        "“hf download google/efficientnet-b0 --local-dir FOLDER” fetches it."
    )


def run(voices: Voices, people: PeopleCount, params: Params, ctx: Context) -> Grouping:
    """DEC on what the network made of each recording. Raises ModelError without torch."""
    load_dec()
    from voxdesk.neural.clustering.dec_nets import Dense

    return group(voices, people, params, lambda: Dense(voices.vectors.shape[1], params.latent), ctx)


def estimate(count: int, params: Params) -> float:
    """Seconds on two cores, the network's own work on each recording left out."""
    return estimate_s(count, params, 0.0003)


METHOD = Method(
    id="dec-efficientnet",
    title="DEC-EfficientNet",
    help="EfficientNet looks at log-mel as at a picture; a smaller network learns the groups from that.",
    paper=PAPER,
    params=Params,
    run=run,
    estimate=estimate,
)
