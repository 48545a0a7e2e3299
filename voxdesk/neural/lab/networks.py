"""The Lab's networks: examples f32[B, ...] in, logits f32[B, classes] out.

Every one is ``features`` (B, D) followed by a linear ``decide``, so that a loss may look at both.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from voxdesk.neural.masking import mask_spectrogram


class LabNet(nn.Module):
    """``features`` gives (B, D), ``decide`` turns them into logits (B, classes)."""

    def __init__(self, features: nn.Module, dimension: int, classes: int) -> None:
        super().__init__()
        self.features = features
        self.decide = nn.Linear(dimension, classes)
        self.dimension = dimension

    def forward(self, examples: Tensor) -> Tensor:
        """Return logits (B, classes)."""
        logits: Tensor = self.decide(self.features(examples))
        return logits


def perceptron(
    inputs: int, hidden: Sequence[int], classes: int, *, activation: str = "relu", dropout: float = 0.0
) -> LabNet:
    """Return a multi-layer perceptron over vectors (B, inputs), which it brings to unit variance first."""
    layers: list[nn.Module] = [nn.BatchNorm1d(inputs, affine=False)]
    width = inputs
    for size in hidden:
        layers += [nn.Linear(width, size), nn.Tanh() if activation == "tanh" else nn.ReLU()]
        layers += [nn.Dropout(dropout)] if dropout else []
        width = size
    return LabNet(nn.Sequential(*layers), width, classes)


class _OneChannel(nn.Module):
    def forward(self, frames: Tensor) -> Tensor:
        """Return (B, size) -> (B, 1, size)."""
        return frames.unsqueeze(1)


def cnn1d(inputs: int, classes: int, dropout: float = 0.0) -> LabNet:
    """Return convolutions of 32 and 48 channels along one frame's coefficients, then 120 units."""
    layers = nn.Sequential(
        _OneChannel(),
        nn.Conv1d(1, 32, 3, padding=1),
        nn.ReLU(),
        nn.Conv1d(32, 48, 3, padding=1),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(48 * inputs, 120),
        nn.ReLU(),
        nn.Dropout(dropout),
    )
    return LabNet(layers, 120, classes)


class _Picture(nn.Module):
    """(B, rows, columns) -> (B, channels, rows, columns), all channels the same.

    Masked in time and frequency while training when asked for.
    """

    def __init__(self, channels: int, mask: bool = False) -> None:
        super().__init__()
        self.channels, self.mask = channels, mask

    def forward(self, picture: Tensor) -> Tensor:
        """Repeat the picture in every channel."""
        if self.training and self.mask:
            rows, columns = picture.shape[1] // 6, picture.shape[2] // 6
            frames = mask_spectrogram(picture.transpose(1, 2), time=columns, bands=rows)
            picture = frames.transpose(1, 2)
        return picture.unsqueeze(1).expand(-1, self.channels, -1, -1)


def mel_cnn(classes: int, dropout: float = 0.3) -> LabNet:
    """Return four convolutions with pooling over a mel-spectrogram picture (B, 128, 188)."""
    layers: list[nn.Module] = [_Picture(1)]
    width = 1
    for size in (16, 32, 64, 96):
        layers += [nn.Conv2d(width, size, 3, padding=1, bias=False), nn.BatchNorm2d(size), nn.ReLU()]
        layers += [nn.MaxPool2d(2)]
        width = size
    layers += [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Dropout(dropout)]
    return LabNet(nn.Sequential(*layers), width, classes)


class _Basic(nn.Module):
    """Two convolutions and a way past them (He et al. 2016)."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(inplace=True),
            nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False),
            nn.BatchNorm2d(outputs),
        )
        self.past: nn.Module = nn.Identity()
        if stride != 1 or inputs != outputs:
            self.past = nn.Sequential(
                nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs)
            )

    def forward(self, picture: Tensor) -> Tensor:
        """Return (B, inputs, H, W) -> (B, outputs, H / stride, W / stride)."""
        return torch.relu(self.layers(picture) + self.past(picture))


def resnet18(classes: int, *, mask: bool = False) -> LabNet:
    """Return ResNet-18 (He et al. 2016) over pictures (B, 224, 224), repeated in three channels."""
    layers: list[nn.Module] = [
        _Picture(3, mask),
        nn.Conv2d(3, 64, 7, 2, 3, bias=False),
        nn.BatchNorm2d(64),
        nn.ReLU(inplace=True),
        nn.MaxPool2d(3, 2, 1),
    ]
    width = 64
    for size, stride in ((64, 1), (128, 2), (256, 2), (512, 2)):
        layers += [_Basic(width, size, stride), _Basic(size, size, 1)]
        width = size
    layers += [nn.AdaptiveAvgPool2d(1), nn.Flatten()]
    return LabNet(nn.Sequential(*layers), width, classes)


class _Frames(nn.Module):
    """Log-mel frames (B, T, 80) as a picture (B, 1, T, 80); masked while training when asked for."""

    def __init__(self, mask: bool) -> None:
        super().__init__()
        self.mask = mask

    def forward(self, frames: Tensor) -> Tensor:
        """Return one channel, time before frequency."""
        if self.training and self.mask:
            frames = mask_spectrogram(frames)
        return frames.unsqueeze(1)


def _downwards(mask: bool) -> tuple[list[nn.Module], int]:
    """Three convolutions that halve time and frequency: (B, T, 80) -> (B, 64, T / 8, 10)."""
    layers: list[nn.Module] = [_Frames(mask)]
    width = 1
    for size in (24, 48, 64):
        layers += [nn.Conv2d(width, size, 3, padding=1, bias=False), nn.BatchNorm2d(size), nn.ReLU()]
        layers += [nn.MaxPool2d(2)]
        width = size
    return layers, width


class _Recurrent(nn.Module):
    """A bidirectional recurrent layer over time and the mean and greatest of what it says."""

    def __init__(self, inputs: int, size: int, dropout: float) -> None:
        super().__init__()
        self.layer = nn.GRU(inputs, size, batch_first=True, bidirectional=True)
        self.dropout = nn.Dropout(dropout)

    def forward(self, picture: Tensor) -> Tensor:
        """Return (B, C, T, F) -> (B, 4 size)."""
        hidden, _ = self.layer(self.dropout(picture.transpose(1, 2).flatten(2)))
        both: Tensor = self.dropout(torch.cat([hidden.mean(dim=1), hidden.amax(dim=1)], dim=1))
        return both


def crnn(classes: int, *, dropout: float = 0.3, mask: bool = False) -> LabNet:
    """Return convolutions and a gated recurrent layer over log-mel frames (B, T, 80) (Choi et al. 2017)."""
    layers, width = _downwards(mask)
    return LabNet(nn.Sequential(*layers, _Recurrent(width * 10, 96, dropout)), 4 * 96, classes)


class _MeanOverTime(nn.Module):
    def forward(self, picture: Tensor) -> Tensor:
        """Return (B, C, T, F) -> (B, C F)."""
        return picture.mean(dim=2).flatten(1)


def cnn(classes: int, *, dropout: float = 0.3, mask: bool = False) -> LabNet:
    """Return convolutions over log-mel frames (B, T, 80), averaged over time, one hidden layer."""
    layers, width = _downwards(mask)
    head = [_MeanOverTime(), nn.Dropout(dropout), nn.Linear(width * 10, 192), nn.BatchNorm1d(192), nn.ReLU()]
    return LabNet(nn.Sequential(*layers, *head, nn.Dropout(dropout)), 192, classes)


class Mixtures(nn.Module):
    """Gaussian mixtures with diagonal covariances: log-likelihood ratios of K people to a background.

    ``means``, ``variances`` (K + 1, M, D) and ``weights`` (K + 1, M); the last mixture is the
    background. Reynolds, Quatieri & Dunn 2000.
    """

    square: Tensor
    linear: Tensor
    constant: Tensor

    def __init__(self, means: Tensor, variances: Tensor, weights: Tensor) -> None:
        super().__init__()
        precision = 1 / variances
        self.count, self.components = weights.shape
        self.register_buffer("square", (-0.5 * precision).flatten(0, 1).T.contiguous())
        self.register_buffer("linear", (means * precision).flatten(0, 1).T.contiguous())
        constant = -0.5 * (
            means.square() * precision + variances.log() + torch.log(torch.tensor(2 * torch.pi))
        )
        self.register_buffer("constant", (constant.sum(dim=2) + weights.log()).flatten())

    def forward(self, frames: Tensor) -> Tensor:
        """Return ratios (B, K) of ``frames`` (B, D)."""
        each = frames.square() @ self.square + frames @ self.linear + self.constant
        likelihoods = torch.logsumexp(each.view(-1, self.count, self.components), dim=2)
        return likelihoods[:, :-1] - likelihoods[:, -1:]


class Centroids(nn.Module):
    """Cosine similarity of vectors (B, D) to the classes' mean vectors (classes, D)."""

    centroids: Tensor

    def __init__(self, centroids: Tensor) -> None:
        super().__init__()
        self.register_buffer("centroids", nn.functional.normalize(centroids, dim=1).T.contiguous())

    def forward(self, vectors: Tensor) -> Tensor:
        """Return similarities (B, classes)."""
        return nn.functional.normalize(vectors, dim=1) @ self.centroids
