"""A recording in, out whether each of its two channels holds a person, or people, of its own."""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from voxdesk.audio.files import open_channels
from voxdesk.core.types import Float32

Level = np.ndarray

_FRAME_S = 0.1
_BLOCK_S = 10.0
_MOST_VALUES = 2**21  # samples times channels read at once: 8 MB
# What is told apart: the louder frames, since pauses are everybody's.
_LOUD_DB, _LEAST_DB = 25.0, -60.0
# A frame is one side's when that is so much louder; microphones may be turned up differently by some.
_LOUDER_DB, _TURNED_UP_DB = 8.0, 6.0
# Both sides have so much to say, and hardly anything is said on both at once.
_LEAST_SIDE, _LEAST_SIDE_S, _LEAST_APART = 0.05, 1.0, 0.65
# Who speaks goes on for a while, instruments on two sides take turns all the time.
_LEAST_RUN_S = 0.4
# Sound of both channels at once is alike where somebody sits in the middle.
_LIKE, _LEAST_TOGETHER = 0.6, 0.15


def count_channels(path: Path) -> int:
    """Tell how many channels a recording has; raises AudioError."""
    with open_channels(path) as file:
        return file.info.channels


LEVEL_FRAME_S = 0.1
"""Seconds of a frame of ``channel_levels``."""


def channel_levels(path: Path, check: Callable[[float | None], None] = lambda share: None) -> Float32:
    """Measure levels f32[frames, channels] in frames of 0.1 s, in dB of full scale, -100 at least.

    Decodes all of it; ``check`` gets the share done and may raise. Raises AudioError.
    """
    with open_channels(path) as file:
        size = max(1, round(LEVEL_FRAME_S * file.info.sample_rate))
        at_once = _at_once(size, file.info.channels)
        found = [np.zeros((0, file.info.channels), dtype=np.float32)]
        position = 0
        while len(block := file.read(at_once)) >= size:
            frames = len(block) // size
            cut = block[: frames * size].reshape(frames, size, -1)
            power = np.einsum("ijk,ijk->ik", cut, cut, dtype=np.float64) / size
            found.append((10 * np.log10(np.maximum(power, 1e-10))).astype(np.float32))
            position += len(block)
            done_s = position / file.info.sample_rate
            check(min(1.0, done_s / file.info.seconds) if file.info.seconds else None)
    return np.concatenate(found)


def speak_apart(path: Path, check: Callable[[float | None], None] = lambda share: None) -> bool:
    """Tell whether a recording has two channels, and other people on one than on the other.

    Decodes all of it; ``check`` gets the share done and may raise. Raises AudioError.
    """
    with open_channels(path) as file:
        if file.info.channels != 2:
            return False
        measured = []
        size = max(1, round(_FRAME_S * file.info.sample_rate))
        at_once = _at_once(size, file.info.channels)
        position = 0
        while len(block := file.read(at_once)) >= size:
            measured.append(_measure(block, size))
            position += len(block)
            done_s = position / file.info.sample_rate
            check(min(1.0, done_s / file.info.seconds) if file.info.seconds else None)
    return bool(measured) and told_apart(np.concatenate(measured))


def _at_once(size: int, channels: int) -> int:
    """Return how many samples of ``channels`` are read at once, in whole frames of ``size``."""
    return size * max(1, min(round(_BLOCK_S / _FRAME_S), _MOST_VALUES // (size * channels)))


def _measure(block: Float32, size: int) -> Level:
    """Mean squares of both channels and the mean of their product, f64[frames, 3]."""
    frames = len(block) // size
    cut = block[: frames * size].reshape(frames, size, 2).astype(np.float64)
    left, right = cut[:, :, 0], cut[:, :, 1]
    return np.stack([(left**2).mean(1), (right**2).mean(1), (left * right).mean(1)], axis=1)


def told_apart(measured: Level) -> bool:
    """Whether frames f64[n, 3] (mean squares of two channels, mean product) are of people on two sides."""
    levels = 10 * np.log10(measured[:, :2] + 1e-12)
    louder = levels.max(axis=1)
    heard = louder > max(_LEAST_DB, float(np.quantile(louder, 0.95)) - _LOUD_DB)
    if not heard.any():
        return False
    ratio = levels[heard, 0] - levels[heard, 1]
    middle = float(np.clip(np.quantile(ratio, [0.1, 0.9]).mean(), -_TURNED_UP_DB, _TURNED_UP_DB))
    side = np.where(ratio - middle > _LOUDER_DB, 1, np.where(ratio - middle < -_LOUDER_DB, -1, 0))
    counts = [int((side == which).sum()) for which in (1, -1)]
    together = 1 - sum(counts) / len(side)
    if min(counts) < max(_LEAST_SIDE_S / _FRAME_S, _LEAST_SIDE * len(side)) or together > 1 - _LEAST_APART:
        return False
    said = side[side != 0]
    changes = int((said[1:] != said[:-1]).sum())
    if len(said) * _FRAME_S < _LEAST_RUN_S * (changes + 1):
        return False
    both = measured[heard][side == 0]
    likeness = np.abs(both[:, 2]) / np.sqrt(np.maximum(both[:, 0] * both[:, 1], 1e-30))
    return together < _LEAST_TOGETHER or float(likeness.mean()) < _LIKE
