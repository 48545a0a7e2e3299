"""Networks for those who need not know torch: built from a seed, applied to frames of one utterance."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias, TypeVar

import numpy as np
import torch
from torch import nn

from voxdesk.core.errors import DataError
from voxdesk.core.types import Float32
from voxdesk.neural.checkpoint import load_checkpoint

Network: TypeAlias = nn.Module
Seeded = TypeVar("Seeded", bound=nn.Module)


def seeded(build: Callable[[], Seeded], seed: int) -> Seeded:
    """Return the network that ``build`` makes, with first weights that depend on ``seed`` alone."""
    torch.manual_seed(seed)
    return build()


def with_channels_last(network: Seeded) -> Seeded:
    """Lay the weights of convolutions over pictures channel by channel: so they are fastest."""
    for weight in (*network.parameters(), *network.buffers()):
        if weight.dim() == 4:
            weight.data = weight.data.contiguous(memory_format=torch.channels_last)
    return network


def load_averaged(network: Network, run: Path) -> int:
    """Give ``network`` the averaged weights of the training run in ``run``; the step they were saved at.

    Raises DataError when there is no checkpoint, or one of another network.
    """
    path = run / "checkpoint.pt"
    if not path.is_file():
        raise DataError("{run} holds no training run.", run=run, hint="It must have a checkpoint.pt.")
    state = load_checkpoint(path)
    try:
        network.load_state_dict(state["averaged"])
    except (KeyError, RuntimeError) as error:
        raise DataError("The checkpoint in {run} is of another network.", run=run) from error
    return int(state["step"])


def apply_network(
    network: Network, frames: Float32, part: Callable[[torch.Tensor], torch.Tensor] | None = None
) -> Float32:
    """Return output f32[D] of a ``network`` in evaluation mode for one utterance's ``frames`` f32[T, 80].

    A ``part`` of the network may answer in its place.
    """
    device = next(network.parameters()).device
    with torch.inference_mode():
        output = (part or network)(torch.from_numpy(frames).unsqueeze(0).to(device))[0]
    return np.asarray(output.float().cpu().numpy(), dtype=np.float32)


def on_fastest_device(network: Seeded) -> Seeded:
    """Move the network to a graphics card where PyTorch has one."""
    return network.to("cuda" if torch.cuda.is_available() else "cpu")


def apply_to_batch(network: Network, frames: Float32) -> Float32:
    """Return outputs f32[B, D] of a ``network`` in evaluation mode for ``frames`` f32[B, T, 80]."""
    device = next(network.parameters()).device
    with torch.inference_mode():
        outputs = network(torch.from_numpy(frames).to(device))
    return np.asarray(outputs.float().cpu().numpy(), dtype=np.float32)


def linear_network(weights: np.ndarray, offsets: np.ndarray) -> Network:
    """Return the scores (B, classes) = ``weights`` (classes, D) times vectors (B, D) plus ``offsets``."""
    layer = nn.Linear(weights.shape[1], weights.shape[0])
    layer.load_state_dict({"weight": torch.tensor(weights).float(), "bias": torch.tensor(offsets).float()})
    return layer


def mixture_network(means: np.ndarray, variances: np.ndarray, weights: np.ndarray) -> Network:
    """Return Gaussian mixtures (the last one the background) as a network; see ``lab_nets.Mixtures``."""
    from voxdesk.neural.lab.networks import Mixtures

    return Mixtures(*(torch.tensor(part).float() for part in (means, variances, weights)))


def centroid_network(centroids: np.ndarray) -> Network:
    """Return the cosine similarities to ``centroids`` (classes, D)."""
    from voxdesk.neural.lab.networks import Centroids

    return Centroids(torch.tensor(centroids).float())
