"""A teacher's vectors in; what a student is trained for, and a last layer that begins near them, out."""

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from voxdesk.core.types import Float32
from voxdesk.neural.losses import Objective, contrast_voices

_RELATIONS = 5.0


class Imitation(Objective):
    """Draws embeddings to the teacher's of the same recording, undisturbed (Hinton et al. 2015).

    The loss is one less the cosine to it, plus how far the cosines of a batch's voices to each other
    differ from the teacher's (Park et al. 2019): they are what a threshold is put on.
    """

    taught: Tensor

    def __init__(self, taught: Float32) -> None:
        """Take the ``taught`` vectors f32[n, D] of unit length; labels are their rows."""
        super().__init__()
        # They are kept beside the run: a checkpoint is no place for another one's answers.
        self.register_buffer("taught", torch.from_numpy(taught), persistent=False)

    def forward(self, embeddings: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """Return the loss, and the share of embeddings nearest to their own vector of the batch's."""
        unit = functional.normalize(embeddings.float())
        goal = self.taught[labels]
        cosines = unit @ goal.t()
        own = torch.eye(len(labels), dtype=torch.bool, device=unit.device)
        apart = (unit @ unit.t() - goal @ goal.t()).pow(2)[~own].mean() if len(labels) > 1 else 0.0
        right = (cosines.argmax(dim=1) == torch.arange(len(labels), device=unit.device)).float().mean()
        return (1 - cosines.diagonal()).mean() + _RELATIONS * apart, right.detach()


class Tuning(Objective):
    """Draws disturbed crops to what a network once said of their voice, and voices of a batch apart.

    Everybody's vector is the mean of theirs from undisturbed speech, as the network was before (``taught``,
    see Imitation): what it knew of other voices stays. ``contrast`` weighs what is learnt beside that (see
    ``contrast_voices``). Cosines are taken from ``middle``, where the mean of all voices lies.
    """

    middle: Tensor

    def __init__(self, taught: Float32, middle: Float32, contrast: float) -> None:
        """Take vectors ``taught`` f32[n, D] of unit length seen from ``middle`` f32[D]; labels are rows."""
        super().__init__()
        self._imitation = Imitation(taught)
        self._contrast = contrast
        self.register_buffer("middle", torch.from_numpy(middle), persistent=False)

    def forward(self, embeddings: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """Return the loss, and the share of embeddings nearest to their own voice's vector of the batch's."""
        unit = functional.normalize(functional.normalize(embeddings.float()) - self.middle)
        loss, right = self._imitation(unit, labels)
        return loss + self._contrast * contrast_voices(unit, labels), right


def aim(last: nn.Linear, known: Float32, taught: Float32, ridge: float = 0.1) -> None:
    """Make the ``last`` layer give ``taught`` f32[n, E] of its inputs ``known`` f32[n, D] as well as it can.

    Ridge regression; ``ridge`` is a share of the mean variance of the inputs.
    """
    inputs, goals = known.astype(np.float64), taught.astype(np.float64)
    mean, middle = inputs.mean(axis=0), goals.mean(axis=0)
    inputs = inputs - mean
    covariance = inputs.T @ inputs / len(inputs)
    covariance += ridge * np.trace(covariance) / len(covariance) * np.eye(len(covariance))
    weights = np.linalg.solve(covariance, inputs.T @ (goals - middle) / len(inputs)).T
    with torch.no_grad():
        last.weight.copy_(torch.from_numpy(weights))
        last.bias.copy_(torch.from_numpy(middle - weights @ mean))
