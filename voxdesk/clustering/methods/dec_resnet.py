"""DEC-ResNet: ResNet-18 sees log-mel as a picture, and is learnt together with the groups."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from voxdesk.clustering.base import Grouping, Method, Voices
from voxdesk.clustering.methods.dec import PAPER, DecParams, estimate_s, group, load_dec
from voxdesk.core.cluster_types import FeatureKind, PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.parameters import folder_parameter


@dataclass(frozen=True, slots=True)
class Params(DecParams):
    """Parameters of the method."""

    features: ClassVar[FeatureKind] = FeatureKind.LOGMEL
    weights: str = folder_parameter(
        "Folder of a ResNet that knows photographs (config.json, model.safetensors); empty: it learns from "
        "these recordings alone. “hf download microsoft/resnet-18 --local-dir FOLDER” fetches one."
    )


def run(voices: Voices, people: PeopleCount, params: Params, ctx: Context) -> Grouping:
    """Group by DEC on log-mel, its network new or with ``weights``, and pre-trained on the folder.

    Raises ModelError without torch, and for weights that cannot be used.
    """
    load_dec()
    from voxdesk.neural.clustering.dec_nets import Residual, residual

    if not params.weights:
        return group(voices, people, params, lambda: residual(params.latent), ctx)
    from voxdesk.neural.lab.transfer import photograph_features

    def build() -> Residual:
        features, width = photograph_features(Path(params.weights))
        return Residual(features, width, params.latent, photographs=True)

    return group(voices, people, params, build, ctx)


def estimate(count: int, params: Params) -> float:
    """Estimate the seconds on two cores."""
    return estimate_s(count, params, 0.05)


METHOD = Method(
    id="dec-resnet",
    title="DEC-ResNet",
    help="ResNet-18 looks at log-mel as at a picture and learns the voices and the groups together.",
    paper=PAPER,
    params=Params,
    run=run,
    estimate=estimate,
)
