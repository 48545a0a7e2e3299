"""Segmentation network PyanNet 3.0: waveforms (B, N) to classes of who speaks, (B, T, 7).

SincNet (Ravanelli and Bengio 2018, arXiv 1808.00158), bidirectional LSTM and linear layers (Bredin and
Laurent 2021, arXiv 2104.04045); powerset classes (Plaquet and Bredin 2023, arXiv 2310.13025). Modules
bear the names of the published tensors, except for the first filters, which are worked out once.
"""

from collections.abc import Mapping
from itertools import pairwise
from typing import BinaryIO

import torch
from torch import Tensor, nn
from torch.nn import functional

from voxdesk.core.errors import ModelError

RATE = 16_000
CLASSES = 7
"""Nobody; speaker 1, 2, 3; speakers 1 and 2, 1 and 3, 2 and 3."""

_BANDS = 40  # each gives a cosine and a sine filter
_TAPS = 251
_STRIDE = 10
_POOL = 3
_LEAST_HZ = 50.0  # the lowest cut-off and the narrowest band
_CHANNELS = (2 * _BANDS, 60, 60)
_HIDDEN = 128
_FILTERS = "sincnet.conv1d.0.filterbank."


class PyanNet(nn.Module):
    """The network of 1.5 million parameters; T is about N / 270.

    Frame t is centred on sample 495 + 270 t.
    """

    def __init__(self) -> None:
        super().__init__()
        self.sincnet = SincNet()
        self.lstm = nn.LSTM(_CHANNELS[-1], _HIDDEN, num_layers=4, bidirectional=True, batch_first=True)
        widths = pairwise((2 * _HIDDEN, _HIDDEN, _HIDDEN))
        self.linear = nn.ModuleList(nn.Linear(inputs, outputs) for inputs, outputs in widths)
        self.classifier = nn.Linear(_HIDDEN, CLASSES)

    def forward(self, waveforms: Tensor) -> Tensor:
        """Return log-probabilities (B, T, 7) of ``waveforms`` (B, N) at 16 kHz."""
        hidden, _ = self.lstm(self.sincnet(waveforms).transpose(1, 2))
        for layer in self.linear:
            hidden = functional.leaky_relu(layer(hidden))
        return functional.log_softmax(self.classifier(hidden), dim=-1)


class SincNet(nn.Module):
    """Learned band-pass filters and two convolutions: (B, N) to (B, 60, T)."""

    def __init__(self) -> None:
        super().__init__()
        self.wav_norm1d = nn.InstanceNorm1d(1, affine=True)
        first = nn.Conv1d(1, _CHANNELS[0], _TAPS, stride=_STRIDE, bias=False)
        later = [nn.Conv1d(inputs, outputs, 5) for inputs, outputs in pairwise(_CHANNELS)]
        self.conv1d = nn.ModuleList([first, *later])
        self.norm1d = nn.ModuleList(nn.InstanceNorm1d(channels, affine=True) for channels in _CHANNELS)

    def forward(self, waveforms: Tensor) -> Tensor:
        """Return features of ``waveforms``, each channel normalised over its own length."""
        hidden: Tensor = self.wav_norm1d(waveforms.unsqueeze(1))
        for number, (convolve, normalise) in enumerate(zip(self.conv1d, self.norm1d, strict=True)):
            hidden = convolve(hidden)
            if number == 0:
                hidden = hidden.abs()  # the sign of a band's wave says nothing
            hidden = functional.leaky_relu(normalise(functional.max_pool1d(hidden, _POOL)))
        return hidden


def sinc_filters(low_hz: Tensor, band_hz: Tensor, window: Tensor) -> Tensor:
    """Return the cosine and sine filters (80, 1, 251) that each pass one band.

    ``low_hz`` and ``band_hz`` (40, 1) are the learned cut-off and width, beyond the least of both.
    ``window`` (125,) is the left half of the taps' window. Filters have unit gain in their band's middle.
    """
    low = _LEAST_HZ + low_hz.abs()
    high = (low + _LEAST_HZ + band_hz.abs()).clamp(_LEAST_HZ, RATE / 2)
    width = high - low
    half = _TAPS // 2
    angle = 2 * torch.pi * torch.arange(-half, 0, dtype=low.dtype).unsqueeze(0) / RATE
    # A band-pass is the difference of two low-passes, sin(x) / x each.
    even = 2 * window * ((high * angle).sin() - (low * angle).sin()) / angle
    odd = 2 * window * ((low * angle).cos() - (high * angle).cos()) / angle
    cosine = torch.cat([even, 2 * width, even.flip(1)], dim=1)
    sine = torch.cat([odd, torch.zeros_like(width), -odd.flip(1)], dim=1)
    filters = torch.cat([cosine, sine]) / torch.cat([2 * width, 2 * width])
    return filters.unsqueeze(1)


def pyannet(tensors: Mapping[str, Tensor]) -> PyanNet:
    """Return the network with the published ``tensors``, ready to hear.

    Raises ModelError when others are given.
    """
    network = PyanNet()
    own = {name: tensor for name, tensor in tensors.items() if not name.startswith(_FILTERS)}
    try:
        learned = [tensors[_FILTERS + name] for name in ("low_hz_", "band_hz_", "window_")]
        own["sincnet.conv1d.0.weight"] = sinc_filters(*learned)
        network.load_state_dict(own)
    except (KeyError, RuntimeError) as error:
        raise ModelError("These weights are not those of PyanNet 3.0.") from error
    return network.eval()


def load_pyannet(file: BinaryIO) -> PyanNet:
    """Return the network with the tensors of a checkpoint ``file``, loaded without running any code in it.

    Raises ModelError when they are others.
    """
    checkpoint = torch.load(file, map_location="cpu", weights_only=True)
    return pyannet(checkpoint["state_dict"])
