"""DEC-CRNN: convolutions and a recurrent layer on log-mel, learnt together with the groups."""

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
        "Folder of a CRNN that knows other people; empty: it learns from these recordings. "
        "“voxdesk train encoder dec-crnn DATA --out FOLDER” makes one."
    )


def run(voices: Voices, people: PeopleCount, params: Params, ctx: Context) -> Grouping:
    """Return DEC on log-mel.

    The network is pre-trained on the folder itself, or brought along as ``weights``.

    Raises ModelError without torch, and for weights that cannot be used.
    """
    load_dec()
    from voxdesk.neural.clustering.dec_nets import Crnn, UnitCodes

    if not params.weights:
        return group(voices, people, params, lambda: Crnn(params.latent), ctx)
    from voxdesk.neural.clustering.dec_weights import load_crnn

    def build() -> UnitCodes:
        return UnitCodes(load_crnn(Path(params.weights)))

    return group(voices, people, params, build, ctx, pretrained=True)


def estimate(count: int, params: Params) -> float:
    """Return seconds on two cores."""
    return estimate_s(count, params, 0.006)


METHOD = Method(
    id="dec-crnn",
    title="DEC-CRNN",
    help="A network of convolutions and a recurrent layer learns the voices and the groups together.",
    paper=PAPER,
    params=Params,
    run=run,
    estimate=estimate,
)
