"""A convolutional auto-encoder for blocks of a picture: 144 x 144 x 3 to 9 x 9 x 1 and back."""

import itertools
from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from voxdesk.core.context import Context
from voxdesk.core.errors import Words
from voxdesk.core.types import Float32
from voxdesk.neural.networks import with_channels_last

BLOCK = 144
CODE = 81
_CHANNELS = (3, 12, 24, 12, 1)
_BATCH = 24
_RATE = 4e-3

Blocks = Callable[[Sequence[int]], NDArray[np.uint8]]
"""From the numbers of some blocks to their pixels u8[n, 144, 144, 3]."""


class BlockAutoEncoder(nn.Module):
    """Four convolutions that halve each side, and four that double it."""

    def __init__(self) -> None:
        super().__init__()
        inward: list[nn.Module] = []
        for before, after in itertools.pairwise(_CHANNELS):
            inward += [nn.Conv2d(before, after, 4, 2, 1), nn.ELU()]
        outward: list[nn.Module] = []
        for before, after in itertools.pairwise(reversed(_CHANNELS)):
            outward += [nn.ConvTranspose2d(before, after, 4, 2, 1), nn.ELU()]
        self.inward = nn.Sequential(*inward[:-1])  # a code may be any number
        self.outward = nn.Sequential(*outward[:-1], nn.Sigmoid())

    def begin_at(self, colour: Tensor) -> None:
        """Give back the mean ``colour`` f32[3] of all blocks before anything is learnt."""
        with torch.no_grad():
            self.outward[-2].get_parameter("bias").copy_(torch.logit(colour, eps=0.01))

    def encode(self, blocks: Tensor) -> Tensor:
        """Return the codes f32[B, 81] of blocks f32[B, 3, 144, 144] from 0 to 1."""
        return torch.flatten(self.inward(blocks), 1)

    def decode(self, codes: Tensor) -> Tensor:
        """Return blocks f32[B, 3, 144, 144] of codes f32[B, 81]."""
        rebuilt: Tensor = self.outward(codes.view(-1, 1, 9, 9))
        return rebuilt


def train_on_blocks(blocks: Blocks, count: int, steps: int, seed: int, ctx: Context) -> BlockAutoEncoder:
    """Give an auto-encoder that saw ``steps`` batches of ``count`` blocks, which are asked for by number."""
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        # Pixels come with their colours side by side: as they lie, a step takes two thirds of the time.
        network = with_channels_last(BlockAutoEncoder())
    optimiser = torch.optim.Adam(network.parameters(), lr=_RATE)
    order = np.random.default_rng(seed)
    for step in range(steps):
        inputs = _as_input(blocks(order.integers(count, size=_BATCH).tolist()))
        if step == 0:
            network.begin_at(inputs.mean(dim=(0, 2, 3)))
        loss = (network.decode(network.encode(inputs)) - inputs).square().mean()
        optimiser.zero_grad(set_to_none=True)
        torch.autograd.backward(loss)
        optimiser.step()
        ctx.report(
            (step + 1) / steps, Words("learning to compress, {done} of {total}", done=step + 1, total=steps)
        )
    return network.eval()


def encode_blocks(network: BlockAutoEncoder, blocks: Blocks, count: int, ctx: Context) -> Float32:
    """Return the codes f32[count, 81]."""
    codes = np.empty((count, CODE), dtype=np.float32)
    for start in range(0, count, _BATCH):
        ctx.check()
        rows = range(start, min(start + _BATCH, count))
        with torch.inference_mode():
            codes[rows.start : rows.stop] = network.encode(_as_input(blocks(rows))).numpy()
    return codes


def decode_blocks(network: BlockAutoEncoder, codes: Float32) -> NDArray[np.uint8]:
    """Return what the codes f32[n, 81] say that the blocks were, u8[n, 144, 144, 3]."""
    with torch.inference_mode():
        rebuilt = network.decode(torch.from_numpy(codes)).permute(0, 2, 3, 1).numpy()
    return np.asarray(np.round(255.0 * rebuilt), dtype=np.uint8)


def _as_input(pixels: NDArray[np.uint8]) -> Tensor:
    return torch.from_numpy(pixels.astype(np.float32) / np.float32(255.0)).permute(0, 3, 1, 2)
