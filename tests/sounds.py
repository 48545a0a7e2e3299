"""Sounds for tests: silence, noise, tones, and recordings put together."""

from pathlib import Path

import numpy as np

from voxdesk.audio.files import read_clip
from voxdesk.core.types import AudioClip

RATE = 16000


def silence(seconds: float, rate: int = RATE) -> AudioClip:
    return AudioClip(np.zeros(round(seconds * rate), dtype=np.float32), rate)


def noise(seconds: float, rate: int = RATE, level: float = 0.1, seed: int = 0) -> AudioClip:
    random = np.random.default_rng(seed)
    return AudioClip((level * random.standard_normal(round(seconds * rate))).astype(np.float32), rate)


def music(seconds: float, rate: int = RATE) -> AudioClip:
    """Chords of a plucked instrument, one every half second."""
    random = np.random.default_rng(3)
    sound = np.zeros(round(seconds * rate))
    for start in np.arange(0.0, seconds, 0.5):
        root = 220.0 * 2 ** (random.integers(0, 12) / 12)
        time = np.arange(len(sound) - round(start * rate)) / rate
        for ratio in (1.0, 1.25, 1.5, 2.0):
            sound[len(sound) - len(time) :] += np.sin(2 * np.pi * root * ratio * time) * np.exp(-3 * time)
    return AudioClip((0.3 * sound / np.abs(sound).max()).astype(np.float32), rate)


def joined(*clips: AudioClip) -> AudioClip:
    return AudioClip(np.concatenate([clip.samples for clip in clips]), clips[0].sample_rate)


def spoken(*paths: Path, pause_s: float = 0.0) -> AudioClip:
    """Recordings one after the other at 16 kHz."""
    parts = []
    for path in paths:
        parts += [read_clip(path, sample_rate=RATE), silence(pause_s)]
    return joined(*parts)
