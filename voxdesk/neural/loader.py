"""A function that makes the batch of a step in; those batches, made ahead in other processes, out."""

from collections.abc import Callable, Iterator

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

MakeBatch = Callable[[int], tuple[np.ndarray, np.ndarray]]


class _Steps(Dataset[tuple[Tensor, Tensor]]):
    def __init__(self, make_batch: MakeBatch, steps: int) -> None:
        self._make_batch = make_batch
        self._steps = steps

    def __len__(self) -> int:
        return self._steps

    def __getitem__(self, step: int) -> tuple[Tensor, Tensor]:
        inputs, labels = self._make_batch(step)
        return torch.from_numpy(inputs), torch.from_numpy(labels)


def batches(
    make_batch: MakeBatch, first: int, steps: int, *, workers: int
) -> Iterator[tuple[Tensor, Tensor]]:
    """Yield the batches of steps ``first`` to ``steps`` - 1, in order.

    A batch depends on its step alone, so a resumed run sees what an unbroken one would have seen.
    """
    yield from DataLoader(
        _Steps(make_batch, steps),
        batch_size=None,
        sampler=range(first, steps),
        num_workers=workers,
        prefetch_factor=6 if workers else None,
    )
