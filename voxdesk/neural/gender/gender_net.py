"""The gender network: log-mel frames (B, T, 80) in, logits (B, 2) of female and male out."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from voxdesk.neural.blocks import AttentiveStatistics, SeRes2Block, Stem
from voxdesk.neural.encoder.ecapa import EcapaEncoder
from voxdesk.neural.masking import mask_spectrogram

_MELS = 80
_COLOUR = 32


@dataclass(frozen=True, slots=True)
class GenderSettings:
    """Widths of the network; the defaults make about 0.2 million parameters."""

    channels: int = 128
    stem: tuple[int, int, int] = (8, 16, 32)
    dilations: tuple[int, ...] = (1, 2)
    scale: int = 4
    dropout: float = 0.2


class GenderNet(nn.Module):
    """A narrow ECAPA-TDNN that knows how loud a frame is only relative to its utterance.

    Unlike the encoder it keeps the mean spectrum, which tells of the vocal tract. What of it belongs
    to the microphone is left to augmentation.
    """

    def __init__(self, settings: GenderSettings) -> None:
        super().__init__()
        channels = settings.channels
        self.stem = Stem(settings.stem, channels)
        self.blocks = nn.Sequential(
            *(SeRes2Block(channels, dilation, settings.scale) for dilation in settings.dilations)
        )
        self.pooling = AttentiveStatistics(channels, bottleneck=64)
        self.decide = nn.Sequential(
            nn.BatchNorm1d(2 * channels), nn.Dropout(settings.dropout), nn.Linear(2 * channels, 2)
        )

    def forward(self, feats: Tensor) -> Tensor:
        """Return logits (B, 2) of frames (B, T, 80): female, male."""
        frames = feats - feats.mean(dim=(1, 2), keepdim=True)
        if self.training:
            frames = mask_spectrogram(frames)
        logits: Tensor = self.decide(self.pooling(self.blocks(self.stem(frames))))
        return logits


class EncoderGenderNet(nn.Module):
    """A speaker encoder that goes on learning, with a head for gender instead of an embedding.

    What tells thousands of people apart tells most of women from men as well. The mean spectrum, which
    the encoder takes off, has a road of its own to the head.
    """

    def __init__(self, encoder: EcapaEncoder, dropout: float) -> None:
        super().__init__()
        self.encoder = encoder
        self.colour = nn.Sequential(nn.BatchNorm1d(_MELS), nn.Linear(_MELS, _COLOUR), nn.ReLU())
        self.decide = nn.Sequential(nn.Dropout(dropout), nn.Linear(encoder.width + _COLOUR, 2))

    def forward(self, feats: Tensor) -> Tensor:
        """Return logits (B, 2) of frames (B, T, 80): female, male."""
        mean = feats.mean(dim=1)
        colour = self.colour(mean - mean.mean(dim=1, keepdim=True))
        logits: Tensor = self.decide(torch.cat([self.encoder.statistics(feats), colour], dim=1))
        return logits
