"""The speaker encoder: log-mel frames (B, T, 80) in, embeddings (B, D) out."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from voxdesk.neural.blocks import AttentiveStatistics, SeRes2Block, Stem
from voxdesk.neural.masking import mask_spectrogram


@dataclass(frozen=True, slots=True)
class EcapaSettings:
    """Widths of the network; the defaults make about 2.5 million parameters."""

    channels: int = 384
    pooled: int = 512
    dimension: int = 192
    stem: tuple[int, int, int] = (8, 16, 32)
    residual: tuple[int, int, int] = (0, 0, 0)
    dilations: tuple[int, ...] = (1, 2, 3)
    scale: int = 4


class EcapaEncoder(nn.Module):
    """ECAPA-TDNN (Desplanques et al. 2020) behind a small two-dimensional stem.

    The mean over time is taken off inside, so that whoever feeds it need not.
    """

    def __init__(self, settings: EcapaSettings) -> None:
        super().__init__()
        channels = settings.channels
        self.stem = Stem(settings.stem, channels, settings.residual)
        self.blocks = nn.ModuleList(
            SeRes2Block(channels, dilation, settings.scale) for dilation in settings.dilations
        )
        self.gather = nn.Conv1d(len(settings.dilations) * channels, settings.pooled, 1)
        self.pooling = AttentiveStatistics(settings.pooled)
        self.width = 2 * settings.pooled
        self.normalise = nn.BatchNorm1d(self.width)
        self.project = nn.Linear(self.width, settings.dimension)

    def forward(self, feats: Tensor) -> Tensor:
        """Return embeddings (B, D), not normalised, of frames (B, T, 80)."""
        embedding: Tensor = self.project(self.statistics(feats))
        return embedding

    def statistics(self, feats: Tensor) -> Tensor:
        """Return what is known of a voice before it is made an embedding (B, 2 * pooled)."""
        frames = feats - feats.mean(dim=1, keepdim=True)
        if self.training:
            frames = mask_spectrogram(frames)
        hidden = self.stem(frames)
        outputs = []
        for block in self.blocks:
            hidden = block(hidden)
            outputs.append(hidden)
        gathered = torch.relu(self.gather(torch.cat(outputs, dim=1)))
        known: Tensor = self.normalise(self.pooling(gathered))
        return known
