"""The parts that the encoder and the gender network are built of; hidden states are (B, C, T)."""

import torch
from torch import Tensor, nn


class Stem(nn.Module):
    """Three strided two-dimensional convolutions (Thienpondt et al. 2021): (B, T, 80) -> (B, C, T / 4).

    Neighbouring frequencies share weights; one frame every 40 ms remains, which is what makes the
    networks fast. ``residual`` blocks (He et al. 2016) stand behind each strided convolution.
    """

    def __init__(
        self, widths: tuple[int, int, int], channels: int, residual: tuple[int, int, int] = (0, 0, 0)
    ) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        inputs = 1
        for width, stride, blocks in zip(widths, ((2, 2), (2, 2), (2, 1)), residual, strict=True):
            layers += _conv2d(inputs, width, stride)
            layers += [Residual2d(width) for _ in range(blocks)]
            inputs = width
        self.layers = nn.Sequential(*layers)
        self.project = conv1d(inputs * 10, channels)

    def forward(self, frames: Tensor) -> Tensor:
        """Return hidden states of ``frames`` (B, T, 80)."""
        # With channels last in memory the CPU's convolutions are a tenth faster.
        picture = frames.transpose(1, 2).unsqueeze(1).contiguous(memory_format=torch.channels_last)
        hidden = self.layers(picture)
        projected: Tensor = self.project(hidden.flatten(1, 2))
        return projected


class Residual2d(nn.Module):
    """Two convolutions over time and frequency, plus the input."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            *_conv2d(channels, channels, (1, 1)),
            nn.Conv2d(channels, channels, 3, padding=1, bias=False),
            nn.BatchNorm2d(channels),
        )

    def forward(self, picture: Tensor) -> Tensor:
        """Return (B, C, F, T) -> (B, C, F, T)."""
        return torch.relu(picture + self.layers(picture))


class SeRes2Block(nn.Module):
    """Pointwise, dilated in steps over groups, pointwise, gated by the mean over time; plus the input.

    The building block of ECAPA-TDNN (Desplanques et al. 2020).
    """

    def __init__(self, channels: int, dilation: int, scale: int) -> None:
        super().__init__()
        width = channels // scale
        self.enter = conv1d(channels, channels)
        self.steps = nn.ModuleList(conv1d(width, width, 3, dilation) for _ in range(scale - 1))
        self.leave = conv1d(channels, channels)
        self.gate = nn.Sequential(nn.Linear(channels, 96), nn.ReLU(), nn.Linear(96, channels), nn.Sigmoid())

    def forward(self, hidden: Tensor) -> Tensor:
        """Return (B, C, T) -> (B, C, T)."""
        parts = self.enter(hidden).chunk(len(self.steps) + 1, dim=1)
        outputs = [parts[0]]
        for part, step in zip(parts[1:], self.steps, strict=True):
            outputs.append(step(part if len(outputs) == 1 else part + outputs[-1]))
        left: Tensor = self.leave(torch.cat(outputs, dim=1))
        gate: Tensor = self.gate(left.mean(dim=2))
        return hidden + left * gate.unsqueeze(2)


class AttentiveStatistics(nn.Module):
    """Weighted mean and deviation over time: (B, C, T) -> (B, 2 C) (Okabe et al. 2018)."""

    def __init__(self, channels: int, bottleneck: int = 128) -> None:
        super().__init__()
        self.local = nn.Conv1d(channels, bottleneck, 1)
        self.context = nn.Linear(2 * channels, bottleneck)
        self.weigh = nn.Conv1d(bottleneck, channels, 1)

    def forward(self, hidden: Tensor) -> Tensor:
        """Return statistics (B, 2 C) of ``hidden`` (B, C, T)."""
        mean = hidden.mean(dim=2)
        deviation = _deviation(hidden.pow(2).mean(dim=2), mean)
        context = self.context(torch.cat([mean, deviation], dim=1)).unsqueeze(2)
        weights = torch.softmax(self.weigh(torch.tanh(self.local(hidden) + context)), dim=2)
        mean = (weights * hidden).sum(dim=2)
        deviation = _deviation((weights * hidden.pow(2)).sum(dim=2), mean)
        return torch.cat([mean, deviation], dim=1)


def conv1d(inputs: int, outputs: int, kernel: int = 1, dilation: int = 1) -> nn.Sequential:
    """Return convolution over time that keeps the length, ReLU, batch normalisation."""
    convolution = nn.Conv1d(
        inputs, outputs, kernel, dilation=dilation, padding=dilation * (kernel // 2), bias=False
    )
    return nn.Sequential(convolution, nn.ReLU(), nn.BatchNorm1d(outputs))


def _conv2d(inputs: int, outputs: int, stride: tuple[int, int]) -> tuple[nn.Module, ...]:
    convolution = nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1, bias=False)
    return convolution, nn.BatchNorm2d(outputs), nn.ReLU()


def _deviation(mean_of_squares: Tensor, mean: Tensor) -> Tensor:
    return (mean_of_squares - mean.pow(2)).clamp(min=1e-5).sqrt()
