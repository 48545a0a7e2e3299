"""Objectives: what networks are trained for, from outputs and labels to a loss."""

import math

import numpy as np
import torch
from torch import Tensor, nn


class Objective(nn.Module):
    """Hold what a network is trained for: outputs and labels in, loss and share of right answers out."""

    def progress(self, share: float) -> None:
        """Be told the share of training done, 0 to 1: an objective may change as training goes on."""

    def outputs(self, network: nn.Module, inputs: Tensor) -> Tensor:
        """Return what of the ``network`` the loss is taken of."""
        found: Tensor = network(inputs)
        return found


class MarginSoftmax(Objective):
    """Sub-centre additive angular margin softmax (Deng et al. 2019 and 2020).

    The margin is zero for the first ``rise[0]`` of training and full after ``rise[1]``. From the start it
    would keep a small network from learning at all. ``contrast`` is the weight of the contrast between the
    voices of the batch itself, added to it (see ``contrast_voices``).
    """

    def __init__(
        self,
        dimension: int,
        classes: int,
        *,
        centres: int = 1,
        scale: float = 30.0,
        margin: float = 0.2,
        rise: tuple[float, float] = (0.15, 0.6),
        contrast: float = 0.0,
    ) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(classes * centres, dimension))
        nn.init.xavier_normal_(self.weight)
        self.centres = centres
        self.scale = scale
        self.margin = 0.0
        self._full_margin = margin
        self._rise = rise
        self._contrast = contrast

    def place(self, prototypes: np.ndarray) -> None:
        """Begin with every centre of a class at its prototype, (classes, D), instead of anywhere."""
        unit = nn.functional.normalize(torch.from_numpy(prototypes).float())
        with torch.no_grad():
            self.weight.copy_(unit.repeat_interleave(self.centres, dim=0))

    def progress(self, share: float) -> None:
        """Set the margin for the share of training done."""
        begin, end = self._rise
        self.margin = self._full_margin * min(1.0, max(0.0, (share - begin) / (end - begin)))

    def forward(self, embeddings: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """Return loss and share of right answers (without margin) for embeddings (B, D), labels (B,)."""
        unit = nn.functional.normalize(embeddings.float())
        cosines = unit @ nn.functional.normalize(self.weight).t()
        if self.centres > 1:
            cosines = cosines.view(len(labels), -1, self.centres).amax(dim=2)
        right = (cosines.argmax(dim=1) == labels).float().mean()
        own = cosines.gather(1, labels.unsqueeze(1)).clamp(-1 + 1e-6, 1 - 1e-6)
        sine = (1 - own.pow(2)).sqrt()
        pushed = own * math.cos(self.margin) - sine * math.sin(self.margin)
        # Past pi - margin the pushed cosine would rise again: go on in a straight line there.
        flat = own - math.sin(math.pi - self.margin) * self.margin
        pushed = torch.where(own > math.cos(math.pi - self.margin), pushed, flat)
        logits = cosines.scatter(1, labels.unsqueeze(1), pushed)
        loss = nn.functional.cross_entropy(self.scale * logits, labels)
        if self._contrast:
            loss = loss + self._contrast * contrast_voices(unit, labels)
        return loss, right.detach()


def contrast_voices(unit: Tensor, labels: Tensor, scale: float = 10.0) -> Tensor:
    """Return supervised contrastive loss (Khosla et al. 2020) of unit embeddings (B, D) with labels (B,).

    Each crop is to lie nearer to the others of its voice than to all the rest of the batch. It asks
    for what verification asks for, also of people with a single clip. Crops without another of the
    same voice are not counted; a batch without any gives 0.
    """
    itself = torch.eye(len(labels), dtype=torch.bool, device=unit.device)
    same = (labels[:, None] == labels[None, :]) & ~itself
    logits = (scale * unit @ unit.t()).masked_fill(itself, -torch.inf)
    shares = logits.log_softmax(dim=1).masked_fill(~same, 0.0)
    partners = same.sum(dim=1)
    return -(shares.sum(dim=1) / partners.clamp(min=1)).sum() / (partners > 0).sum().clamp(min=1)


class GeneralisedSoftmax(Objective):
    """Generalised cross entropy (Zhang and Sabuncu 2018), for networks that give logits.

    ``(1 - p^q) / q`` with p the probability of the label: near q = 0 cross entropy, at 1 the mean absolute
    error. In between, a label that the network is sure to be wrong hardly pulls any more. So the few per cent
    of people whose label contradicts their voice are not learnt by heart.
    """

    def __init__(self, q: float = 0.6) -> None:
        super().__init__()
        self._q = q

    def forward(self, logits: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """Return loss and share of right answers for logits (B, C), labels (B,)."""
        right = (logits.argmax(dim=1) == labels).float().mean()
        own = logits.softmax(dim=1).gather(1, labels.unsqueeze(1)).clamp(min=1e-6)
        return ((1 - own.pow(self._q)) / self._q).mean(), right.detach()
