"""Small encoders exported as WeSpeaker, 3D-Speaker and sherpa-onnx publish theirs."""

import contextlib
import io
import warnings
from pathlib import Path

import onnx
import torch
from torch import nn

WIDTH = 24


class SmallEncoder(nn.Module):
    """A convolution over frames, mean and deviation over time, a layer: (B, T, bins) -> (B, 24)."""

    def __init__(self, bins: int = 80, width: int = WIDTH) -> None:
        super().__init__()
        torch.manual_seed(4)
        self.conv = nn.Conv1d(bins, 32, 5, padding=2)
        self.last = nn.Linear(64, width)

    def forward(self, feats: torch.Tensor) -> torch.Tensor:
        hidden = torch.relu(self.conv(feats.transpose(1, 2)))
        return self.last(torch.cat([hidden.mean(dim=2), hidden.std(dim=2)], dim=1))


class Classifier(SmallEncoder):
    """The same, but it says which of its classes it heard."""

    def forward(self, feats: torch.Tensor) -> torch.Tensor:
        return torch.softmax(super().forward(feats), dim=1)


class PerFrame(SmallEncoder):
    """One vector a frame."""

    def forward(self, feats: torch.Tensor) -> torch.Tensor:
        return self.conv(feats.transpose(1, 2)).transpose(1, 2)


class Constant(SmallEncoder):
    """The same vector whatever it hears."""

    def forward(self, feats: torch.Tensor) -> torch.Tensor:
        return torch.zeros_like(super().forward(feats)) + torch.arange(1.0, WIDTH + 1)


class OfSamples(nn.Module):
    """An encoder that makes its features itself, as ReDimNet does: (B, n) samples -> (B, 24)."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(5)
        self.bank = nn.Conv1d(1, 40, 400, stride=160, bias=False)
        self.last = nn.Linear(80, WIDTH)

    def forward(self, samples: torch.Tensor) -> torch.Tensor:
        levels = torch.log(self.bank(samples.unsqueeze(1)).abs() + 1e-3)
        return self.last(torch.cat([levels.mean(dim=2), levels.std(dim=2)], dim=1))


def export_of_samples(
    path: Path, *, metadata: dict[str, str] | None = None, fixed_length: bool = False
) -> Path:
    """Write an encoder that takes samples to ``path``."""
    axes = {"wave": {0: "B"} if fixed_length else {0: "B", 1: "n"}, "embs": {0: "B"}}
    return _write(path, OfSamples().eval(), torch.zeros(1, 32_000), ("wave", "embs"), axes, metadata)


def export(
    path: Path,
    network: nn.Module | None = None,
    *,
    names: tuple[str, str] = ("feats", "embs"),
    metadata: dict[str, str] | None = None,
    fixed_frames: bool = False,
    one_at_a_time: bool = False,
) -> Path:
    """Write ``network`` to ``path`` with free axes, and ``metadata`` as sherpa-onnx's scripts add it."""
    network = (network or SmallEncoder()).eval()
    bins = network.conv.in_channels
    axes: dict[str, dict[int, str]] = {names[0]: {}, names[1]: {}}
    if not one_at_a_time:
        axes = {names[0]: {0: "B"}, names[1]: {0: "B"}}
    if not fixed_frames:
        axes[names[0]][1] = "T"
    return _write(path, network, torch.zeros(1, 200, bins), names, axes, metadata)


def _write(
    path: Path,
    network: nn.Module,
    example: torch.Tensor,
    names: tuple[str, str],
    axes: dict[str, dict[int, str]],
    metadata: dict[str, str] | None,
) -> Path:
    written = io.BytesIO()
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network, (example,), written, input_names=[names[0]], output_names=[names[1]],
            dynamic_axes=axes, opset_version=14, dynamo=False,
        )  # fmt: skip
    model = onnx.load_model_from_string(written.getvalue())
    onnx.helper.set_model_props(model, metadata or {})
    path.write_bytes(model.SerializeToString())
    return path


def wespeaker(path: Path) -> Path:
    """As WeSpeaker's own export script: feats, embs, no metadata."""
    return export(path)


def speaker_3d(path: Path) -> Path:
    """As 3D-Speaker's own export script: feature, embedding, no metadata."""
    return export(path, names=("feature", "embedding"))


def sherpa(path: Path, **changes: str) -> Path:
    """As sherpa-onnx publishes 3D-Speaker's models: x, embedding and everything in the metadata."""
    metadata = {
        "framework": "3d-speaker",
        "language": "English",
        "sample_rate": "16000",
        "output_dim": str(WIDTH),
        "normalize_samples": "1",
        "feature_normalize_type": "global-mean",
    }
    metadata.update(changes)
    return export(path, names=("x", "embedding"), metadata=metadata)
