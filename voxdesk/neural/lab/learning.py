"""What a network of the Lab is trained for, and how it is validated."""

import numpy as np
import torch
from torch import Tensor, nn

from voxdesk.neural.lab.networks import LabNet
from voxdesk.neural.losses import Objective

_BATCH = 256


class Classification(Objective):
    """Cross entropy; with ``contrast``, that much of the contrastive-centre loss is added.

    The latter draws features near to the own centre and far from all others (Qi & Su 2017).
    """

    def __init__(
        self, network: LabNet, class_weights: np.ndarray | None, smoothing: float, contrast: float
    ) -> None:
        super().__init__()
        weights = None if class_weights is None else torch.tensor(class_weights, dtype=torch.float32)
        self._cross_entropy = nn.CrossEntropyLoss(weights, label_smoothing=smoothing)
        self._contrast = contrast
        self._dimension = network.dimension
        if contrast:
            self.centres = nn.Parameter(torch.randn(network.decide.out_features, network.dimension))

    def outputs(self, network: nn.Module, inputs: Tensor) -> Tensor:
        """Return features and logits (B, D + classes) side by side."""
        assert isinstance(network, LabNet)
        features = network.features(inputs)
        return torch.cat([features, network.decide(features)], dim=1)

    def forward(self, outputs: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """Return loss and share of right answers for ``outputs``, labels (B,)."""
        features, logits = outputs[:, : self._dimension], outputs[:, self._dimension :]
        loss = self._cross_entropy(logits, labels)
        if self._contrast:
            loss = loss + self._contrast * contrastive_centres(features, self.centres, labels)
        return loss, (logits.argmax(dim=1) == labels).float().mean().detach()


def contrastive_centres(features: Tensor, centres: Tensor, labels: Tensor, delta: float = 1.0) -> Tensor:
    """Return the mean of half the squared distance to the own centre by those to the others."""
    squared = torch.cdist(features, centres).square()
    own = squared.gather(1, labels[:, None]).squeeze(1)
    others = squared.sum(dim=1) - own
    return 0.5 * (own / (others + delta)).mean()


@torch.no_grad()
def validate(
    network: nn.Module, values: np.ndarray, rows: np.ndarray, labels: np.ndarray
) -> dict[str, float]:
    """Return the loss, which is the ``error``, and share right on ``rows`` of ``values`` [n, ...]."""
    device = next(network.parameters()).device
    total = right = 0.0
    for first in range(0, len(rows), _BATCH):
        chosen = slice(first, first + _BATCH)
        heard = torch.from_numpy(np.asarray(values[rows[chosen]], dtype=np.float32))
        wanted = torch.from_numpy(labels[chosen]).to(device)
        logits = network(heard.to(device)).float()
        total += float(nn.functional.cross_entropy(logits, wanted, reduction="sum"))
        right += float((logits.argmax(dim=1) == wanted).sum())
    loss = total / len(rows)
    return {
        "error": loss,
        "validation_loss": round(loss, 5),
        "validation_accuracy": round(right / len(rows), 5),
    }
