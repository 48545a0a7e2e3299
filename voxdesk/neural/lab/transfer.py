"""Weights of a ResNet or EfficientNet in; a network over pictures with a new last layer out."""

from pathlib import Path

import torch
from torch import Tensor, nn

from voxdesk.core.errors import ModelError
from voxdesk.core.reading import parse_json, read_text
from voxdesk.neural.lab.backbones import load_all, read_weights
from voxdesk.neural.lab.lite0 import DIMENSION, load_lite0
from voxdesk.neural.lab.lite0_file import find_lite0
from voxdesk.neural.lab.networks import LabNet

_KINDS = ("resnet", "efficientnet")
# The mean and deviation of photographs that these networks were trained with (ImageNet).
_MEAN, _SPREAD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


class _Pooled(nn.Module):
    """Pictures (B, rows, columns) of 0 to 1 through a model for photographs: (B, D)."""

    mean: Tensor
    spread: Tensor

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model
        self.register_buffer("mean", torch.tensor(_MEAN).view(1, 3, 1, 1))
        self.register_buffer("spread", torch.tensor(_SPREAD).view(1, 3, 1, 1))

    def forward(self, picture: Tensor) -> Tensor:
        """Return the pooled features."""
        coloured = picture.unsqueeze(1).expand(-1, 3, -1, -1)
        seen = self.model((coloured - self.mean) / self.spread)
        pooled: Tensor = seen if isinstance(seen, Tensor) else seen.pooler_output
        return pooled.flatten(1)


def lite0_network(chosen: Path | None, classes: int, seed: int) -> LabNet:
    """Make EfficientNet-Lite0 with a new layer, weights from a file or its package; raises ModelError."""
    torch.manual_seed(seed)
    return LabNet(_Pooled(load_lite0(find_lite0(chosen))), DIMENSION, classes)


def photograph_features(folder: Path) -> tuple[nn.Module, int]:
    """Load the network in ``folder`` and D: pictures f32[B, H, W] of 0 to 1 in, f32[B, D] out."""
    network = transfer_network(folder, 1, 0)
    return network.features, network.dimension


def transfer_network(folder: Path, classes: int, seed: int) -> LabNet:
    """Return the network in ``folder`` with a new layer for ``classes``; raises ModelError."""
    import transformers

    try:
        config = parse_json(read_text(folder / "config.json"))
        kind = config.get("model_type")
    except (OSError, ValueError, AttributeError) as error:
        raise ModelError("There is no config.json to be read in {folder}.", folder=folder) from error
    if kind not in _KINDS:
        raise ModelError(
            "{folder} holds no model of the kinds {kinds}.", folder=folder, kinds=", ".join(_KINDS)
        )
    torch.manual_seed(seed)
    settings = transformers.AutoConfig.for_model(**config)
    model = transformers.AutoModel.from_config(settings)
    weights = read_weights(folder)
    inner = {n.removeprefix(f"{kind}."): v for n, v in weights.items() if not n.startswith("classifier.")}
    load_all(model, inner, folder)
    size = int(settings.hidden_sizes[-1]) if kind == "resnet" else int(settings.hidden_dim)
    return LabNet(_Pooled(model), size, classes)
