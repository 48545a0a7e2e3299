"""Levels in dB kept as one byte each, and back: what a picture holds per pixel."""

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import Float32

LOWEST_DB = -140.0
STEP_DB = 0.6

Bytes = NDArray[np.uint8]


def to_bytes(levels_db: Float32) -> Bytes:
    """Round levels to steps of STEP_DB from LOWEST_DB up to 13 dB, one byte each."""
    steps = (levels_db - np.float32(LOWEST_DB)) * np.float32(1.0 / STEP_DB) + np.float32(0.5)
    levels: Bytes = np.clip(steps, 0, 255).astype(np.uint8)
    return levels


def to_decibels(levels: Bytes) -> Float32:
    """Return the levels in dB that bytes stand for."""
    return levels.astype(np.float32) * np.float32(STEP_DB) + np.float32(LOWEST_DB)


POWER_OF_BYTE = np.power(10.0, (np.arange(256) * STEP_DB + LOWEST_DB) / 10.0).astype(np.float32)
