"""Measures the waveform of a whole recording, fine enough to be drawn at any zoom."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.audio.files import open_audio
from voxdesk.core.context import Context
from voxdesk.core.types import Float32, frozen_array
from voxdesk.workflows.services import Services

_COLUMN_S = 0.01
_MOST_COLUMNS = 2_000_000  # five and a half hours; what is longer has wider columns


@dataclass(frozen=True, slots=True)
class Waveform:
    """The lowest and the highest sample, f32[n] each, of every ``column_s`` seconds of a recording."""

    low: Float32
    high: Float32
    column_s: float

    def __post_init__(self) -> None:
        for name in ("low", "high"):
            object.__setattr__(self, name, frozen_array(getattr(self, name)))

    def over(self, start_s: float, end_s: float, width: int) -> tuple[Float32, Float32]:
        """Return the lowest and highest sample f32[width] of equal parts of a stretch.

        0 beyond the recording.
        """
        edges = np.linspace(start_s, end_s, width + 1) / self.column_s
        first = np.clip(np.floor(edges[:-1]), 0, len(self.low)).astype(np.int64)
        last = np.clip(np.maximum(np.ceil(edges[1:]), first + 1), 0, len(self.low)).astype(np.int64)
        low, high = np.zeros(width, np.float32), np.zeros(width, np.float32)
        inside = last > first
        if inside.any():
            # reduceat takes each stretch up to the next beginning: every other one is wanted.
            pairs = np.column_stack([first[inside], last[inside]]).ravel()
            padded_low, padded_high = np.append(self.low, 0.0), np.append(self.high, 0.0)
            low[inside] = np.minimum.reduceat(padded_low, pairs)[::2]
            high[inside] = np.maximum.reduceat(padded_high, pairs)[::2]
        return low, high


@dataclass(frozen=True, slots=True)
class WaveformRequest:
    """Measure the waveform of a recording of ``seconds``."""

    path: Path
    seconds: float


def measure_waveform(request: WaveformRequest, services: Services, ctx: Context) -> Waveform:
    """Read the whole recording once; raises AudioError."""
    column_s = max(_COLUMN_S, request.seconds / _MOST_COLUMNS)
    low: list[Float32] = []
    high: list[Float32] = []
    rest = np.zeros(0, np.float32)
    step = 1
    with open_audio(request.path, ctx.check) as file:
        for block in file.blocks(10.0):
            step = max(1, round(column_s * block.sample_rate))
            samples = np.concatenate([rest, block.samples])
            whole = len(samples) // step * step
            columns = samples[:whole].reshape(-1, step)
            low.append(columns.min(axis=1))
            high.append(columns.max(axis=1))
            rest = samples[whole:]
            column_s = step / block.sample_rate
    if len(rest):
        low.append(rest.min(keepdims=True))
        high.append(rest.max(keepdims=True))
    empty = np.zeros(0, np.float32)
    return Waveform(np.concatenate([empty, *low]), np.concatenate([empty, *high]), column_s)
