"""Makes one channel of several: their mean, or where that would lose the voice the best channel alone."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import AudioInfo, Float32

Channels = NDArray[np.float32]

# Decisions are made for blocks on a grid that begins with the file, so that they are the same from
# wherever it is read.
_BLOCK_S = 0.5
_MOST_VALUES = 2**20  # samples times channels in a block: 4 MB
# Unrelated channels of energy E_i give a mean of energy sum(E_i) / C². A mean with less than a
# fifth of that has lost the sound to opposite phase (an inverted microphone, a balanced line).
_CANCELLED = 0.2
# How much the energy of frames varies within the blocks around: a voice by about as much as its mean,
# hum and noise hardly. A mean that varies less than this share of what a channel does is covered by hum.
_AROUND = 2
_FRAME_S = 0.02
_COVERED = 0.3
_AUDIBLE = 1e-6  # mean square of a channel that may hold the voice: -60 dB
_AUDIBLE_BESIDE = 1e-4  # relative to the loudest channel: -40 dB
_FADE_S = 0.01
_MEAN = -1


class Decoder(Protocol):
    """Hold what is asked of a decoder."""

    info: AudioInfo

    @property
    def exact(self) -> bool:
        """Tell whether ``seek`` may be called."""

    def restart(self) -> None:
        """Begin anew."""

    def seek(self, frame: int) -> None:
        """Go to a sample."""

    def read(self, frames: int) -> Channels:
        """Return the next samples of all channels."""


class MonoReader:
    """Reads a decoder's sound as one channel, from any sample where its decoder is exact, else in order."""

    def __init__(self, decoder: Decoder) -> None:
        self._decoder = decoder
        rate, channels = decoder.info.sample_rate, decoder.info.channels
        self._channels = channels
        whole = _MOST_VALUES // channels
        self._size = max(1, whole if channels == 1 else min(round(_BLOCK_S * rate), whole))
        self._frame = max(1, round(_FRAME_S * rate))
        self._fade = min(self._size, round(_FADE_S * rate))
        self._position = 0
        self._blocks: dict[int, Channels] = {}
        self._energies: dict[int, NDArray[np.float64]] = {}
        self._choices: dict[int, int] = {}
        self._last: int | None = None  # the first block that is not full

    @property
    def exact(self) -> bool:
        """Tell whether any sample may be read at any time."""
        return self._decoder.exact

    def restart(self) -> None:
        """Begin anew with the first sample."""
        self._decoder.restart()
        self._position = 0
        self._blocks.clear()
        self._energies.clear()

    def read(self, first: int, count: int) -> Float32:
        """Return samples f32[n] from ``first``: some, at most ``count``, none only at the end.

        Raises AudioError.
        """
        if self._channels == 1:
            self._go_to(first)
            block = self._decoder.read(min(count, self._size))
            self._position += len(block)
            return np.ascontiguousarray(block[:, 0])
        number, begin = divmod(first, self._size)
        known = number in self._choices and (number == 0 or number - 1 in self._choices)
        if not known:
            for near in range(max(0, number - 1 - _AROUND), number + _AROUND + 1):
                self._load(near)
        block = self._load(number)[begin : begin + count]
        gains = self._gains(number, begin, len(block))
        for old in [old for old in self._blocks if old < number - 1 - _AROUND]:
            del self._blocks[old], self._energies[old]
        if gains is None:
            mean: NDArray[np.float32] = block.mean(axis=1, dtype=np.float32)
            return mean
        mixed: NDArray[np.float32] = np.einsum("ij,ij->i", block, gains)
        return mixed

    def _go_to(self, frame: int) -> None:
        if frame != self._position:
            self._decoder.seek(frame)
            self._position = frame

    def _load(self, number: int) -> Channels:
        """A block of the grid; shorter, or without a sample, at the end."""
        known = self._blocks.get(number)
        if known is None and self._last is not None and number > self._last:
            return np.zeros((0, self._channels), dtype=np.float32)
        if known is None:
            if number * self._size != self._position:
                self._blocks.clear()
                self._energies.clear()
            self._go_to(number * self._size)
            known = self._decoder.read(self._size)
            self._position += len(known)
            if len(known) < self._size:
                self._last = number
            self._blocks[number] = known
            self._energies[number] = self._measure(known)
        return known

    def _measure(self, block: Channels) -> NDArray[np.float64]:
        """Mean squares f64[frames, channels + 1] of each channel and, last, of their mean."""
        size = max(1, min(self._frame, len(block)))
        frames = len(block) // size
        both = np.concatenate([block, block.mean(axis=1, keepdims=True)], axis=1)
        cut = both[: frames * size].reshape(frames, size, self._channels + 1)
        squares: NDArray[np.float64] = np.einsum("ijk,ijk->ik", cut, cut, dtype=np.float64)
        return squares / size

    def _choice(self, number: int) -> int:
        """The channel to use alone in a block, or _MEAN."""
        if number not in self._choices:
            around = [
                self._energies[near]
                for near in range(number - _AROUND, number + _AROUND + 1)
                if near in self._energies
            ]
            here = self._energies.get(number)
            self._choices[number] = (
                _MEAN if here is None or not len(here) else _choose(here, np.concatenate(around))
            )
        return self._choices[number]

    def _gains(self, number: int, begin: int, length: int) -> NDArray[np.float32] | None:
        """Gains f32[length, channels], faded over from the block before; None for the plain mean."""
        here = self._choice(number)
        before = self._choice(number - 1) if number else here
        if here == before == _MEAN:
            return None
        gains = np.tile(self._weights(here), (length, 1))
        if before != here and begin < self._fade:
            part = np.arange(begin, min(self._fade, begin + length), dtype=np.float32)[:, None] / self._fade
            gains[: len(part)] = part * self._weights(here) + (1 - part) * self._weights(before)
        return gains

    def _weights(self, choice: int) -> NDArray[np.float32]:
        if choice == _MEAN:
            return np.full(self._channels, 1 / self._channels, dtype=np.float32)
        alone: NDArray[np.float32] = np.eye(1, self._channels, choice, dtype=np.float32)[0]
        return alone


def _choose(here: NDArray[np.float64], around: NDArray[np.float64]) -> int:
    covered = _heard_under_hum(around)
    if covered is not None:
        return covered
    energies = here.sum(axis=0)
    channels = len(energies) - 1
    if energies[-1] >= _CANCELLED * energies[:-1].sum() / channels**2:
        return _MEAN
    return int(energies[:-1].argmax())


def _heard_under_hum(around: NDArray[np.float64]) -> int | None:
    """The channel whose voice the others' hum covers in the mean; None where nothing is covered."""
    energies = around.mean(axis=0)
    spread = around.std(axis=0)
    # One click makes a channel vary more than any voice does.
    varies = np.minimum(spread / np.maximum(energies, 1e-30), 1.0)
    own = energies[:-1]
    audible = (own > _AUDIBLE) & (own > _AUDIBLE_BESIDE * own.max())
    if not audible.any():
        return None
    best = int(np.where(audible, spread[:-1] * varies[:-1], -1.0).argmax())
    return best if varies[-1] < _COVERED * varies[best] else None
