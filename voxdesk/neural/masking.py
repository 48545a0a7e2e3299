"""SpecAugment: stretches of time and bands of frequency blanked out, anew for every utterance."""

import torch
from torch import Tensor


def mask_spectrogram(frames: Tensor, *, time: int = 10, bands: int = 10, each: int = 2) -> Tensor:
    """Return ``frames`` (B, T, F) of zero mean with up to ``each`` time and frequency masks set to zero.

    A mask is 0 to ``time`` frames or ``bands`` bins wide (Park et al. 2019).
    """
    keep = torch.ones_like(frames[:, :, :1])
    keep_bands = torch.ones_like(frames[:, :1, :])
    for _ in range(each):
        keep = keep * _gap(frames.shape[0], frames.shape[1], time).unsqueeze(2)
        keep_bands = keep_bands * _gap(frames.shape[0], frames.shape[2], bands).unsqueeze(1)
    return frames * keep * keep_bands


def _gap(batch: int, size: int, widest: int) -> Tensor:
    """(B, size) of ones with one random gap of zeros in each row."""
    width = torch.randint(0, widest + 1, (batch, 1))
    start = (torch.rand(batch, 1) * (size - width).clamp(min=1)).long()
    position = torch.arange(size).unsqueeze(0)
    return ((position < start) | (position >= start + width)).float()
