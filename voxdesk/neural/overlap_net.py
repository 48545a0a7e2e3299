"""The overlap network: log-mel frames (B, T, 80) in, every 40 ms a logit of two people at once out."""

from dataclasses import dataclass

from torch import Tensor, nn

from voxdesk.neural.blocks import SeRes2Block, Stem
from voxdesk.neural.masking import mask_spectrogram


@dataclass(frozen=True, slots=True)
class OverlapSettings:
    """Widths of the network; the defaults make about 0.2 million parameters."""

    channels: int = 128
    stem: tuple[int, int, int] = (8, 16, 32)
    dilations: tuple[int, ...] = (1, 2, 4)
    scale: int = 4
    dropout: float = 0.1


class OverlapNet(nn.Module):
    """The gender network's stem and blocks, but with an answer for every moment instead of one for all.

    It needs frames of long windows, in which two voices show as two ladders of harmonics.
    """

    def __init__(self, settings: OverlapSettings) -> None:
        super().__init__()
        channels = settings.channels
        self.stem = Stem(settings.stem, channels)
        self.blocks = nn.Sequential(
            *(SeRes2Block(channels, dilation, settings.scale) for dilation in settings.dilations)
        )
        self.decide = nn.Sequential(
            nn.BatchNorm1d(channels), nn.Dropout(settings.dropout), nn.Conv1d(channels, 1, 1)
        )

    def forward(self, feats: Tensor) -> Tensor:
        """Logits (B, ceil(T / 4)) of frames (B, T, 80); the j-th is centred on frame 4 j."""
        frames = feats - feats.mean(dim=(1, 2), keepdim=True)
        if self.training:
            frames = mask_spectrogram(frames)
        logits: Tensor = self.decide(self.blocks(self.stem(frames))).squeeze(1)
        return logits
