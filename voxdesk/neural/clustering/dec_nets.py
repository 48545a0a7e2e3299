"""Auto-encoders for deep embedded clustering: CRNN and ResNet on log-mel, and a plain one on vectors."""

import itertools

import torch
from torch import Tensor, nn

from voxdesk.neural.lab.networks import resnet18

FRAMES, BANDS = 200, 80
"""Shape of the log-mel that the CRNN reads: 4 s in steps of 20 ms."""

_CHANNELS = (16, 32, 64)
_SHRUNK = (FRAMES // 8, BANDS // 8)


class AutoEncoder(nn.Module):
    """A network from inputs f32[B, D] to codes f32[B, L] and back."""

    def encode(self, inputs: Tensor) -> Tensor:
        """Return the codes f32[B, L]."""
        raise NotImplementedError

    def decode(self, codes: Tensor) -> Tensor:
        """Return inputs f32[B, D] as they are made again from their codes."""
        raise NotImplementedError


class Crnn(AutoEncoder):
    """Three strided convolutions, a recurrent layer both ways, its mean over time, and back again.

    Inputs are f32[B, FRAMES * BANDS], a row of log-mel each. The way back has no recurrent layer:
    the code alone must hold what was said and by whom.
    """

    def __init__(self, latent: int, hidden: int = 96) -> None:
        super().__init__()
        steps = []
        for before, after in zip((1, *_CHANNELS), _CHANNELS, strict=False):
            steps += [nn.Conv2d(before, after, 3, 2, 1), nn.BatchNorm2d(after), nn.ReLU()]
        self.convolutions = nn.Sequential(*steps)
        self.recurrent = nn.GRU(_CHANNELS[-1] * _SHRUNK[1], hidden, batch_first=True, bidirectional=True)
        self.project = nn.Linear(2 * hidden, latent)
        self.unfold, self.back = _way_back(latent)

    def encode(self, inputs: Tensor) -> Tensor:
        """Return the codes f32[B, L]."""
        return self.describe(inputs.view(-1, FRAMES, BANDS))

    def describe(self, frames: Tensor) -> Tensor:
        """Return the same of log-mel f32[B, T, BANDS] of any length."""
        picture = self.convolutions(frames.unsqueeze(1))
        sequence = picture.permute(0, 2, 1, 3).flatten(2)
        codes: Tensor = self.project(self.recurrent(sequence)[0].mean(dim=1))
        return codes

    def decode(self, codes: Tensor) -> Tensor:
        """Return log-mel f32[B, FRAMES * BANDS]."""
        rebuilt: Tensor = self.back(self.unfold(codes).view(-1, _CHANNELS[-1], *_SHRUNK))
        return rebuilt.flatten(1)


class Residual(AutoEncoder):
    """ResNet-18 (He et al. 2016) over log-mel as a picture, and the CRNN's way back.

    ``features`` turns pictures f32[B, FRAMES, BANDS] into f32[B, width]. With ``photographs`` it
    expects levels from 0 to 1, as networks for photographs do.
    """

    def __init__(self, features: nn.Module, width: int, latent: int, *, photographs: bool = False) -> None:
        super().__init__()
        self.features, self.photographs = features, photographs
        self.project = nn.Linear(width, latent)
        self.unfold, self.back = _way_back(latent)

    def encode(self, inputs: Tensor) -> Tensor:
        """Return codes f32[B, L] of log-mel of mean 0 and spread 1."""
        picture = inputs.view(-1, FRAMES, BANDS)
        if self.photographs:
            picture = (picture / 6 + 0.5).clamp(0, 1)  # three spreads to either side
        codes: Tensor = self.project(self.features(picture))
        return codes

    def decode(self, codes: Tensor) -> Tensor:
        """Return log-mel f32[B, FRAMES * BANDS]."""
        rebuilt: Tensor = self.back(self.unfold(codes).view(-1, _CHANNELS[-1], *_SHRUNK))
        return rebuilt.flatten(1)


def residual(latent: int) -> Residual:
    """Make a ResNet-18 that has seen nothing yet."""
    network = resnet18(1)
    return Residual(network.features, network.dimension, latent)


def _way_back(latent: int) -> tuple[nn.Linear, nn.Sequential]:
    """From codes to the smallest map, and from it to log-mel."""
    back: list[nn.Module] = []
    for before, after in ((64, 32), (32, 16), (16, 1)):
        back += [nn.ReLU(), nn.ConvTranspose2d(before, after, 4, 2, 1)]
    return nn.Linear(latent, _CHANNELS[-1] * _SHRUNK[0] * _SHRUNK[1]), nn.Sequential(*back)


class CrnnEncoder(nn.Module):
    """The CRNN behind frames as speaker encoders get them, so that it can be trained to tell people apart.

    It does to the frames what clustering does to its log-mel. Pairs of frames, the level taken off, every
    band at mean 0 and spread 1.
    """

    def __init__(self, latent: int, hidden: int) -> None:
        super().__init__()
        self.even = nn.BatchNorm1d(BANDS, affine=False)
        self.crnn = Crnn(latent, hidden)

    def forward(self, frames: Tensor) -> Tensor:
        """Return codes f32[B, L] of fbank frames f32[B, T, BANDS], 10 ms each."""
        whole = torch.cat([frames, frames[:, -1:]], dim=1).transpose(1, 2)  # a single frame has a pair, too
        pairs = nn.functional.avg_pool1d(whole, 2)
        level = pairs.mean(dim=(1, 2), keepdim=True)
        return self.crnn.describe(self.even(pairs - level).transpose(1, 2))


class UnitCodes(AutoEncoder):
    """A CRNN that was trained by cosine, with its codes at unit length."""

    def __init__(self, crnn: Crnn) -> None:
        super().__init__()
        self.crnn = crnn

    def encode(self, inputs: Tensor) -> Tensor:
        """Return the codes f32[B, L]."""
        return nn.functional.normalize(self.crnn.encode(inputs))

    def decode(self, codes: Tensor) -> Tensor:
        """Return log-mel f32[B, FRAMES * BANDS]."""
        return self.crnn.decode(codes)


class Dense(AutoEncoder):
    """The auto-encoder of Xie 2016 in a size for some thousand recordings: D-256-256-L and back."""

    def __init__(self, dimension: int, latent: int, hidden: int = 256) -> None:
        super().__init__()
        self.inward = _dense(dimension, hidden, hidden, latent)
        self.outward = _dense(latent, hidden, hidden, dimension)

    def encode(self, inputs: Tensor) -> Tensor:
        """Return the codes f32[B, L]."""
        codes: Tensor = self.inward(inputs)
        return codes

    def decode(self, codes: Tensor) -> Tensor:
        """Return the vectors f32[B, D]."""
        rebuilt: Tensor = self.outward(codes)
        return rebuilt


def _dense(*sizes: int) -> nn.Sequential:
    layers: list[nn.Module] = []
    for before, after in itertools.pairwise(sizes):
        layers += [nn.Linear(before, after), nn.ReLU()]
    return nn.Sequential(*layers[:-1])


def student_t(codes: Tensor, centres: Tensor) -> Tensor:
    """Return soft assignment q f32[B, k] of codes f32[B, L] to centres f32[k, L] (Xie 2016, equation 1)."""
    weight = 1.0 / (1.0 + torch.cdist(codes, centres).square())
    return weight / weight.sum(dim=1, keepdim=True)


def target_distribution(assignment: Tensor) -> Tensor:
    """Return P f32[n, k] of q f32[n, k]: sharper, and fair to small groups (Xie 2016, equation 3)."""
    weight = assignment.square() / assignment.sum(dim=0).clamp_min(1e-12)
    return weight / weight.sum(dim=1, keepdim=True)
