"""One channel of a recording that has a person on each: what leaks into it from the others is left out."""

import itertools

import numpy as np

from voxdesk.audio.downmix import Channels, Decoder
from voxdesk.core.types import Float32

# Decisions are made for blocks on a grid that begins with the file, so that they are the same from
# wherever it is read.
_BLOCK_S = 2.0
_MOST_VALUES = 2**20  # samples times channels in a block: 4 MB
_FRAME_S = 0.04
# A frame is another channel's where that is so much louder, and this one follows its sound; codecs leave
# little to follow, so where it is much louder that is enough.
_LOUDER_DB, _MUCH_LOUDER_DB = 6.0, 10.0
_LIKE = 0.35
# Between two such frames lies no word of this channel, unless it is the louder one there.
_BETWEEN_S = 0.3
_SILENT = 1e-10  # mean square below which there is nothing to be told apart: -100 dB
_LAG_S = 0.02  # sound needs 20 ms for 7 m
_COMPARED_HZ = 8_000
_FADE_S = 0.005


class ChannelReader:
    """Reads ``channel`` of a decoder, from any sample where that is exact, else in order.

    It is silent where somebody on another channel is heard instead.
    """

    def __init__(self, decoder: Decoder, channel: int) -> None:
        if not 0 <= channel < decoder.info.channels:
            raise ValueError(f"the recording has no channel {channel}")
        self._decoder, self._channel = decoder, channel
        self._rate = decoder.info.sample_rate
        self._size = max(1, min(round(_BLOCK_S * self._rate), _MOST_VALUES // decoder.info.channels))
        self._position = 0
        self._number = -1
        self._block: Float32 = np.zeros(0, dtype=np.float32)

    @property
    def exact(self) -> bool:
        """Tell whether any sample may be read at any time."""
        return self._decoder.exact

    def restart(self) -> None:
        """Begin anew with the first sample."""
        self._decoder.restart()
        self._position, self._number = 0, -1

    def read(self, first: int, count: int) -> Float32:
        """Return samples f32[n] from ``first``: some, at most ``count``, none only at the end.

        Raises AudioError.
        """
        number, begin = divmod(first, self._size)
        if number != self._number:
            if number * self._size != self._position:
                self._decoder.seek(number * self._size)
            block = self._decoder.read(self._size)
            self._position = number * self._size + len(block)
            self._number, self._block = number, without_others(block, self._channel, self._rate)
        return self._block[begin : begin + count]


def without_others(block: Channels, channel: int, rate: int) -> Float32:
    """``channel`` of ``block`` f32[n, channels], silent f32[n] where another one's sound leaks into it."""
    own: Float32 = np.ascontiguousarray(block[:, channel])
    size = max(1, round(_FRAME_S * rate))
    frames = len(block) // size
    if frames == 0:
        return own
    cut = block[: frames * size].reshape(frames, size, -1)
    energies = _around(np.einsum("ijk,ijk->ik", cut, cut, dtype=np.float64) / size)
    others = energies.copy()
    others[:, channel] = 0.0
    loudest = others.argmax(axis=1)
    here, there = energies[:, channel], others[np.arange(frames), loudest]
    leaks = (there > here * 10 ** (_MUCH_LOUDER_DB / 10)) & (there > _SILENT)
    open_ = (there > here * 10 ** (_LOUDER_DB / 10)) & (here > _SILENT) & ~leaks
    for other in np.unique(loudest[open_]):
        chosen = np.flatnonzero(open_ & (loudest == other))
        leaks[chosen] = _likeness(own, block[:, other], chosen, size, rate) > _LIKE
    leaks = _bridged(leaks, here > there)
    return _silenced(own, leaks, size, max(1, round(_FADE_S * rate)))


def _bridged(leaks: np.ndarray, louder: np.ndarray) -> np.ndarray:
    """``leaks`` with the short stretches between them in which this channel is never ``louder``."""
    bridged: np.ndarray = leaks.copy()
    places = np.flatnonzero(leaks)
    for first, last in itertools.pairwise(places):
        if last - first <= _BETWEEN_S / _FRAME_S and not louder[first + 1 : last].any():
            bridged[first:last] = True
    return bridged


def _around(energies: np.ndarray) -> np.ndarray:
    """Means over each frame and its neighbours."""
    padded = np.pad(energies, ((1, 1), (0, 0)), mode="edge")
    found: np.ndarray = (padded[:-2] + padded[1:-1] + padded[2:]) / 3
    return found


def _likeness(own: Float32, other: Float32, frames: np.ndarray, size: int, rate: int) -> np.ndarray:
    """The largest normalised correlation f64[frames] of the sound around each frame, at any lag."""
    step = max(1, round(rate / _COMPARED_HZ))
    width, lag = 3 * size // step, round(_LAG_S * rate / step)
    length = 1 << (2 * width - 1).bit_length()
    spectra, energies = [], []
    for sound in (own, other):
        padded = np.pad(_flattened(sound, step), (size // step, 2 * size // step + step))
        places = frames[:, None] * size // step + np.arange(width)
        windows = padded[np.minimum(places, len(padded) - 1)]
        spectra.append(np.fft.rfft(windows, length))
        energies.append(np.einsum("ij,ij->i", windows, windows))
    found = np.fft.irfft(spectra[0] * spectra[1].conj(), length)
    near = np.abs(np.concatenate([found[:, : lag + 1], found[:, -lag:]], axis=1)).max(axis=1)
    likeness: np.ndarray = near / np.sqrt(np.maximum(energies[0] * energies[1], 1e-30))
    return likeness


def _flattened(sound: Float32, step: int) -> np.ndarray:
    """``sound`` at a ``step``-th of its rate, its highs lifted: low tones alone are alike by chance."""
    whole = len(sound) // step * step
    fewer = sound[:whole].reshape(-1, step).mean(axis=1, dtype=np.float64)
    return np.diff(fewer, prepend=fewer[:1])


def _silenced(own: Float32, leaks: np.ndarray, size: int, fade: int) -> Float32:
    """``own`` without the frames that leak; what stays fades into the silence."""
    gains = np.ones(len(own), dtype=np.float32)
    whole = len(leaks) * size
    gains[:whole] = np.repeat(~leaks, size)
    gains[whole:] = 0.0 if leaks[-1] else 1.0
    edges = np.flatnonzero(np.diff(leaks.astype(np.int8))) + 1
    ramp = np.linspace(0.0, 1.0, fade, dtype=np.float32)
    for edge in (edges * size).tolist():
        if gains[edge] > gains[edge - 1]:
            gains[max(0, edge - fade) : edge] = ramp[-min(fade, edge) :]
        else:
            gains[edge : edge + fade] = ramp[::-1][: len(gains) - edge]
    return own * gains
