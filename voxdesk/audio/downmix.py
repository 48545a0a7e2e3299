"""Channels in, one channel out: the mean, unless the channels would cancel each other."""

import numpy as np
from numpy.typing import NDArray

# Unrelated channels of energy E_i give a mean of energy sum(E_i) / C². A mean with less than a
# tenth of that has lost the sound to opposite phase (an inverted microphone, a balanced line).
_CANCELLED = 0.1


class ChannelMeter:
    """Adds up the energy of each channel and of their mean over any number of blocks."""

    def __init__(self, channels: int) -> None:
        self._energies = np.zeros(channels)
        self._mean_energy = 0.0

    def add(self, block: NDArray[np.float32]) -> None:
        """Take in ``block`` f32[n, channels]."""
        self._energies += np.einsum("ij,ij->j", block, block, dtype=np.float64)
        mean = block.mean(axis=1)
        self._mean_energy += float(np.dot(mean, mean))

    def choice(self) -> int | None:
        """None to use the mean of all channels, else the index of the one to use alone."""
        expected = self._energies.sum() / len(self._energies) ** 2
        if self._mean_energy >= _CANCELLED * expected:
            return None
        return int(self._energies.argmax())


def to_mono(block: NDArray[np.float32], channel: int | None) -> NDArray[np.float32]:
    """f32[n, channels] to f32[n]: the mean, or only ``channel``."""
    if block.shape[1] == 1:
        return np.ascontiguousarray(block[:, 0])
    if channel is not None:
        return np.ascontiguousarray(block[:, channel])
    return block.mean(axis=1, dtype=np.float32)
