"""Two encoders' embeddings of one sound in; one embedding, seen from among other people's voices, out."""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from voxdesk.core.types import Float32


@dataclass(frozen=True, slots=True)
class JointSettings:
    """Hold how two embeddings become one.

    ``weight`` is the second encoder's part of every cosine, ``dimension`` what is kept of both side by
    side. A ``share`` of the mean of the ``nearest`` cohort voices is taken off.
    """

    weight: float = 0.2
    dimension: int = 192
    nearest: int = 50
    share: float = 0.5


class JointHead(nn.Module):
    """Joins embeddings (B, D) and (B, E) of any length into (B, dimension).

    Each loses its mean over many people; side by side they are turned into the directions that say most. A
    voice that lies where many do is like everybody a little. Taking off a share of the mean of its nearest
    cohort voices makes cosines of different regions comparable. It is localised centring (Hara et al., AAAI
    2015). It does inside the network what normalising each score by a cohort does outside. So the cosine
    stays the score wherever two voices are compared.
    """

    first_mean: Tensor
    second_mean: Tensor
    turn: Tensor
    cohort: Tensor

    def __init__(
        self, people: tuple[Float32, Float32], disturbed: tuple[Float32, Float32], settings: JointSettings
    ) -> None:
        """Fit to both encoders' vectors f32[n, D] and f32[n, E] of the same ``n`` people, one of each.

        ``disturbed`` are more of the cohort, by telephone, in noise …: they cover what else it may meet.
        """
        super().__init__()
        self._settings = settings
        self.register_buffer("first_mean", _mean(people[0]))
        self.register_buffer("second_mean", _mean(people[1]))
        joined = self._side_by_side(*map(torch.from_numpy, people))
        wide = joined.double().numpy()
        _, directions = np.linalg.eigh(wide.T @ wide)
        kept = directions[:, ::-1][:, : settings.dimension]
        self.register_buffer("turn", torch.from_numpy(np.ascontiguousarray(kept)).float())
        more = self._side_by_side(*map(torch.from_numpy, disturbed))
        self.register_buffer("cohort", functional.normalize(torch.cat([joined, more]) @ self.turn))

    def forward(self, first: Tensor, second: Tensor) -> Tensor:
        """Return embeddings (B, dimension) of two encoders' (B, D) and (B, E)."""
        voices = functional.normalize(self._side_by_side(first, second) @ self.turn)
        count = min(self._settings.nearest, len(self.cohort))
        nearest = (voices @ self.cohort.T).topk(count, dim=1).indices
        return voices - self._settings.share * self.cohort[nearest].mean(dim=1)

    def _side_by_side(self, first: Tensor, second: Tensor) -> Tensor:
        one = functional.normalize(functional.normalize(first) - self.first_mean)
        other = functional.normalize(functional.normalize(second) - self.second_mean)
        weight = self._settings.weight
        return torch.cat([one * (1 - weight) ** 0.5, other * weight**0.5], dim=1)


def apply_head(head: JointHead, first: Float32, second: Float32) -> Float32:
    """Return the unit embeddings f32[n, dimension] of vectors f32[n, D] and f32[n, E]."""
    with torch.inference_mode():
        joined = functional.normalize(head(torch.from_numpy(first), torch.from_numpy(second)))
    return np.asarray(joined.numpy(), dtype=np.float32)


def _mean(vectors: Float32) -> Tensor:
    return functional.normalize(torch.from_numpy(vectors)).mean(dim=0)
