"""Embeddings (B, D) in, the scores (B, M) of M radial support vector machines out."""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from voxdesk.core.types import Float32
from voxdesk.neural.export import finished, trace_onnx

_INPUT, _OUTPUT = "voice", "scores"


class SupportVectors(nn.Module):
    """Several machines over the same support vectors, as plain products: no library is needed to ask them.

    Of unit vectors the squared distance is two less twice the cosine.
    """

    vectors: Tensor
    weights: Tensor
    offsets: Tensor

    def __init__(self, vectors: Float32, weights: Float32, offsets: Float32, gamma: float) -> None:
        """``vectors`` f32[n, D] of unit length, ``weights`` f32[n, M] of each, ``offsets`` f32[M]."""
        super().__init__()
        self._sharpness = 2.0 * gamma
        for name, values in (("vectors", vectors), ("weights", weights), ("offsets", offsets)):
            self.register_buffer(name, torch.from_numpy(np.ascontiguousarray(values, dtype=np.float32)))

    def forward(self, voice: Tensor) -> Tensor:
        """Return scores (B, M) of embeddings ``voice`` (B, D) of any length."""
        cosines = functional.normalize(voice) @ self.vectors.T
        scores: Tensor = torch.exp(self._sharpness * (cosines - 1.0)) @ self.weights + self.offsets
        return scores


def write_support_vectors(machines: SupportVectors, path: Path) -> None:
    """Write ``machines`` to ``path`` as ONNX, large numbers in 16 bits."""
    import onnx

    example = torch.zeros(2, machines.vectors.shape[1])
    axes = {name: {0: "B"} for name in (_INPUT, _OUTPUT)}
    model = onnx.load_from_string(trace_onnx(machines.eval(), (example,), [_INPUT], _OUTPUT, axes))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(finished(model, {}, half=True))
