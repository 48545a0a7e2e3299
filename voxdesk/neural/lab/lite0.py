"""EfficientNet-Lite0 (Google 2020, after Tan & Le 2019): pictures in, 1280 pooled features out.

It has neither squeeze-and-excitation nor swish, so that it runs quickly without a graphics card.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor, nn

from voxdesk.core.errors import ModelError
from voxdesk.neural.lab.backbones import load_all

SIZE, DIMENSION = 224, 1280

# Expansion, channels, blocks, stride of the first and kernel of each stage.
_STAGES = (
    (1, 16, 1, 1, 3), (6, 24, 2, 2, 3), (6, 40, 2, 2, 5), (6, 80, 3, 2, 3),
    (6, 112, 3, 1, 5), (6, 192, 4, 2, 5), (6, 320, 1, 1, 3),
)  # fmt: skip
# What the file of weights calls the parts, outside of blocks and inside.
_PARTS = {
    "_conv_stem": "stem.convolve",
    "_bn0": "stem.even",
    "_conv_head": "head.convolve",
    "_bn1": "head.even",
}
_INSIDE = {
    "_expand_conv": "expand.convolve", "_bn0": "expand.even", "_depthwise_conv": "depthwise.convolve",
    "_bn1": "depthwise.even", "_project_conv": "project.convolve", "_bn2": "project.even",
}  # fmt: skip


class _Convolve(nn.Conv2d):
    """A convolution padded as TensorFlow does it: where a stride leaves a rest, more at the end."""

    def forward(self, picture: Tensor) -> Tensor:
        """Return (B, C, H, W) -> (B, D, H / stride, W / stride), rounded up."""
        width, height = (
            self._beside(size, axis) for axis, size in ((1, picture.shape[3]), (0, picture.shape[2]))
        )
        return super().forward(nn.functional.pad(picture, (*width, *height)))

    def _beside(self, size: int, axis: int) -> tuple[int, int]:
        stride, kernel = self.stride[axis], self.kernel_size[axis]
        size = int(size)  # a number also where the network is traced, which rounds other than Python does
        missing = max(0, (-(-size // stride) - 1) * stride + kernel - size)
        return missing // 2, missing - missing // 2


class _Step(nn.Module):
    """A convolution, its batch normalisation and, where ``bends``, ReLU6."""

    def __init__(
        self,
        inputs: int,
        outputs: int,
        kernel: int = 1,
        stride: int = 1,
        groups: int = 1,
        *,
        bends: bool = True,
    ) -> None:
        super().__init__()
        self.convolve = _Convolve(inputs, outputs, kernel, stride, groups=groups, bias=False)
        # Published with a momentum of 0.01; the few steps made here would leave the photographs' statistics.
        self.even = nn.BatchNorm2d(outputs, eps=1e-3)
        self.bends = bends

    def forward(self, picture: Tensor) -> Tensor:
        """Return (B, inputs, H, W) -> (B, outputs, H / stride, W / stride)."""
        found: Tensor = self.even(self.convolve(picture))
        return nn.functional.relu6(found) if self.bends else found


class _Block(nn.Module):
    """An inverted residual: wider, each channel by itself, narrow again, and a way past them."""

    def __init__(self, inputs: int, outputs: int, expansion: int, stride: int, kernel: int) -> None:
        super().__init__()
        width = inputs * expansion
        self.expand: nn.Module = _Step(inputs, width) if expansion > 1 else nn.Identity()
        self.depthwise = _Step(width, width, kernel, stride, width)
        self.project = _Step(width, outputs, bends=False)
        self.past = stride == 1 and inputs == outputs

    def forward(self, picture: Tensor) -> Tensor:
        """Return (B, inputs, H, W) -> (B, outputs, H / stride, W / stride)."""
        found: Tensor = self.project(self.depthwise(self.expand(picture)))
        return found + picture if self.past else found


class Lite0(nn.Module):
    """Pictures f32[B, 3, H, W] to features f32[B, 1280]."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = _Step(3, 32, 3, 2)
        blocks, width = [], 32
        for expansion, channels, count, stride, kernel in _STAGES:
            for number in range(count):
                blocks.append(_Block(width, channels, expansion, 1 if number else stride, kernel))
                width = channels
        self.blocks = nn.Sequential(*blocks)
        self.head = _Step(width, DIMENSION)

    def forward(self, pictures: Tensor) -> Tensor:
        """Return mean over the picture of what the last layer answers."""
        found: Tensor = self.head(self.blocks(self.stem(pictures)))
        return found.mean(dim=(2, 3))


def load_lite0(path: Path) -> Lite0:
    """Load the network with the weights in ``path``; raises ModelError for a file of anything else."""
    try:
        stored = torch.load(path, map_location="cpu", weights_only=True)
        given = {_renamed(name): value for name, value in stored.items() if not name.startswith("_fc.")}
    except Exception as error:  # a broken file makes torch raise almost anything
        raise ModelError("The weights in {folder} cannot be read.", folder=path) from error
    network = Lite0()
    load_all(network, given, path)
    return network


def weights_key(weights: Mapping[str, Tensor]) -> str:
    """Hash the weights themselves, so that what is cached belongs to them and no others."""
    digest = hashlib.sha256()
    for name, tensor in sorted(weights.items()):
        digest.update(name.encode())
        digest.update(tensor.contiguous().cpu().numpy().tobytes())
    return digest.hexdigest()[:16]


def _renamed(name: str) -> str:
    """Name a weight as the network here does."""
    part, _, rest = name.partition(".")
    if part != "_blocks":
        return f"{_PARTS.get(part, part)}.{rest}"
    number, inside, what = rest.split(".")
    return f"blocks.{number}.{_INSIDE.get(inside, inside)}.{what}"
