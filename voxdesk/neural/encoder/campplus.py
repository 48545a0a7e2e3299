"""CAM++ (Wang et al. 2023, arXiv 2303.00332): log-mel frames (B, T, 80) in, embeddings (B, 192) out.

Modules bear the names of the published tensors, so that those load as they are. T is time, a step
of 10 ms outside and of 20 ms behind the first layer over time.
"""

import io
import pickle
from collections.abc import Mapping
from typing import BinaryIO

import torch
from torch import Tensor, nn
from torch.nn import functional

from voxdesk.core.errors import ModelError

FEATURES = 80
DIMENSION = 192
_WIDTH = 32  # channels of the two-dimensional head
_FIRST = 128  # channels of the first layer over time
_GROWTH = 32  # channels that each layer of a dense block adds
_BOTTLENECK = 128
_BLOCKS = ((12, 1), (24, 2), (16, 2))  # layers and dilation of each dense block
_SEGMENT = 100  # steps of 20 ms whose mean a mask hears besides the whole


class CamPlusPlus(nn.Module):
    """The network of 6.85 million parameters.

    The mean over time is taken off inside, so that whoever feeds it need not. Embeddings are not of
    unit length; T is at least 4.
    """

    def __init__(self) -> None:
        super().__init__()
        self.head = Head()
        channels = _FIRST
        self.xvector = nn.Sequential()
        self.xvector.add_module("tdnn", TimeLayer(_WIDTH * FEATURES // 8, channels))
        for number, (layers, dilation) in enumerate(_BLOCKS, start=1):
            self.xvector.add_module(f"block{number}", DenseBlock(channels, layers, dilation))
            channels += layers * _GROWTH
            self.xvector.add_module(f"transit{number}", Transition(channels, channels // 2))
            channels //= 2
        self.xvector.add_module("out_nonlinear", _normalised(channels))
        self.xvector.add_module("stats", Statistics())
        self.xvector.add_module("dense", Dense(2 * channels))

    def train(self, mode: bool = True) -> "CamPlusPlus":
        """Keep the statistics of its normalisations, whatever ``mode`` is.

        They come from 200,000 people; nothing else in it differs while it is taught further.
        """
        return super().train(False)

    def forward(self, frames: Tensor) -> Tensor:
        """Return embeddings (B, 192) of ``frames`` (B, T, 80)."""
        centred = frames - frames.mean(dim=1, keepdim=True)
        embeddings: Tensor = self.xvector(self.head(centred.transpose(1, 2)))
        return embeddings


class Head(nn.Module):
    """Two-dimensional residual convolutions that leave an eighth of the bands: (B, 80, T) -> (B, 320, T)."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, _WIDTH, 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(_WIDTH)
        self.layer1 = nn.Sequential(Residual(stride=2), Residual(stride=1))
        self.layer2 = nn.Sequential(Residual(stride=2), Residual(stride=1))
        self.conv2 = nn.Conv2d(_WIDTH, _WIDTH, 3, stride=(2, 1), padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(_WIDTH)

    def forward(self, bands: Tensor) -> Tensor:
        """Return local patterns over time and frequency, the remaining bands side by side."""
        picture = torch.relu(self.bn1(self.conv1(bands.unsqueeze(1))))
        picture = self.layer2(self.layer1(picture))
        return torch.relu(self.bn2(self.conv2(picture))).flatten(1, 2)


class Residual(nn.Module):
    """Two convolutions plus their input (He et al. 2016); ``stride`` is over frequency alone."""

    def __init__(self, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(_WIDTH, _WIDTH, 3, stride=(stride, 1), padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(_WIDTH)
        self.conv2 = nn.Conv2d(_WIDTH, _WIDTH, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(_WIDTH)
        self.shortcut = nn.Sequential()
        if stride != 1:
            self.shortcut.append(nn.Conv2d(_WIDTH, _WIDTH, 1, stride=(stride, 1), bias=False))
            self.shortcut.append(nn.BatchNorm2d(_WIDTH))

    def forward(self, picture: Tensor) -> Tensor:
        """Return (B, C, F, T) -> (B, C, F / stride, T)."""
        inner = torch.relu(self.bn1(self.conv1(picture)))
        return torch.relu(self.bn2(self.conv2(inner)) + self.shortcut(picture))


class TimeLayer(nn.Module):
    """The first convolution over time, which halves the steps: (B, C, T) -> (B, D, T / 2)."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.linear = nn.Conv1d(inputs, outputs, 5, stride=2, padding=2, bias=False)
        self.nonlinear = _normalised(outputs)

    def forward(self, hidden: Tensor) -> Tensor:
        """Convolution, batch normalisation, rectifier."""
        output: Tensor = self.nonlinear(self.linear(hidden))
        return output


class DenseBlock(nn.Module):
    """Layers that each hear all before them (Huang et al. 2017): (B, C, T) -> (B, C + 32 layers, T)."""

    def __init__(self, channels: int, layers: int, dilation: int) -> None:
        super().__init__()
        for number in range(layers):
            self.add_module(f"tdnnd{number + 1}", DenseLayer(channels + number * _GROWTH, dilation))

    def forward(self, hidden: Tensor) -> Tensor:
        """Return the input and what every layer adds, side by side."""
        for layer in self.children():
            hidden = torch.cat([hidden, layer(hidden)], dim=1)
        return hidden


class DenseLayer(nn.Module):
    """A pointwise bottleneck and a masked convolution over time, each behind its normalisation."""

    def __init__(self, channels: int, dilation: int) -> None:
        super().__init__()
        self.nonlinear1 = _normalised(channels)
        self.linear1 = nn.Conv1d(channels, _BOTTLENECK, 1, bias=False)
        self.nonlinear2 = _normalised(_BOTTLENECK)
        self.cam_layer = ContextMask(dilation)

    def forward(self, hidden: Tensor) -> Tensor:
        """Return (B, C, T) -> (B, 32, T)."""
        output: Tensor = self.cam_layer(self.nonlinear2(self.linear1(self.nonlinear1(hidden))))
        return output


class ContextMask(nn.Module):
    """Context-aware masking: a convolution, weighed by means over everything and over 2 s pieces."""

    def __init__(self, dilation: int) -> None:
        super().__init__()
        self.linear_local = nn.Conv1d(
            _BOTTLENECK, _GROWTH, 3, padding=dilation, dilation=dilation, bias=False
        )
        self.linear1 = nn.Conv1d(_BOTTLENECK, _BOTTLENECK // 2, 1)
        self.linear2 = nn.Conv1d(_BOTTLENECK // 2, _GROWTH, 1)

    def forward(self, hidden: Tensor) -> Tensor:
        """Return (B, 128, T) -> (B, 32, T)."""
        # All steps of a piece have one mask: it is worked out once a piece, then spread over them.
        context = hidden.mean(dim=2, keepdim=True) + segment_means(hidden)
        mask = torch.sigmoid(self.linear2(torch.relu(self.linear1(context))))
        steps = mask.unsqueeze(3).expand(-1, -1, -1, _SEGMENT).flatten(2)[:, :, : hidden.shape[2]]
        output: Tensor = self.linear_local(hidden) * steps
        return output


class Transition(nn.Module):
    """A pointwise convolution that halves the channels behind a dense block."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.nonlinear = _normalised(inputs)
        self.linear = nn.Conv1d(inputs, outputs, 1, bias=False)

    def forward(self, hidden: Tensor) -> Tensor:
        """Return (B, C, T) -> (B, C / 2, T)."""
        output: Tensor = self.linear(self.nonlinear(hidden))
        return output


class Statistics(nn.Module):
    """Mean and unbiased deviation over time: (B, C, T) -> (B, 2 C)."""

    def forward(self, hidden: Tensor) -> Tensor:
        """Return statistics of ``hidden``."""
        return torch.cat([hidden.mean(dim=2), hidden.std(dim=2, unbiased=True)], dim=1)


class Dense(nn.Module):
    """The last layer, normalised without weights and, as 3D-Speaker defines it, without rectifier."""

    def __init__(self, inputs: int) -> None:
        super().__init__()
        self.linear = nn.Conv1d(inputs, DIMENSION, 1, bias=False)
        self.nonlinear = nn.Sequential()
        self.nonlinear.add_module("batchnorm", nn.BatchNorm1d(DIMENSION, affine=False))

    def forward(self, statistics: Tensor) -> Tensor:
        """Return (B, C) -> (B, 192)."""
        embeddings: Tensor = self.nonlinear(self.linear(statistics.unsqueeze(2)).squeeze(2))
        return embeddings


def segment_means(hidden: Tensor) -> Tensor:
    """Return means (B, C, ceil(T / 100)) over pieces of 100 steps; the last one may be shorter."""
    # Zeros behind the end, taken out of the count again: pools that round up differ between programs.
    ones = torch.ones_like(hidden[:1, :1])
    sums = functional.avg_pool1d(functional.pad(hidden, (0, _SEGMENT - 1)), _SEGMENT)
    return sums / functional.avg_pool1d(functional.pad(ones, (0, _SEGMENT - 1)), _SEGMENT)


def campplus(tensors: Mapping[str, Tensor]) -> CamPlusPlus:
    """Return the network with the published ``tensors``, ready to hear.

    Raises ModelError when others are given.
    """
    network = CamPlusPlus()
    try:
        network.load_state_dict(dict(tensors))
    except RuntimeError as error:
        raise ModelError("These weights are not those of CAM++.") from error
    return network.eval()


def load_campplus(file: BinaryIO) -> CamPlusPlus:
    """Return the network with the tensors of a checkpoint ``file``, loaded without running any code in it.

    Raises ModelError when they are others.
    """
    try:
        tensors = torch.load(file, map_location="cpu", weights_only=True)
        sound = all(bool(torch.isfinite(tensor).all()) for tensor in tensors.values())
    except (
        RuntimeError, ValueError, LookupError, EOFError, TypeError, AttributeError, pickle.UnpicklingError,
    ) as error:  # fmt: skip
        # What torch advises, to load whatever it is, is what nobody should do.
        raise ModelError("These weights are not those of CAM++.") from error
    if not sound:
        raise ModelError("These weights are not those of CAM++.")
    return campplus(tensors)


def tensors_of(network: CamPlusPlus) -> bytes:
    """Return what a file of its tensors holds, in 16 bits, as ``load_campplus`` reads it."""
    halves = {
        name: tensor.half() if tensor.is_floating_point() else tensor
        for name, tensor in network.state_dict().items()
    }
    file = io.BytesIO()
    torch.save(halves, file)
    return file.getvalue()


def _normalised(channels: int) -> nn.Sequential:
    layers = nn.Sequential()
    layers.add_module("batchnorm", nn.BatchNorm1d(channels))
    layers.add_module("relu", nn.ReLU())
    return layers
