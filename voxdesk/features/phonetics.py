"""Sound in; pitch and formants as Praat measures them out, by praat-parselmouth."""

import importlib.util
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.types import AudioClip, Float32, Segment, frozen_array

if TYPE_CHECKING:
    import parselmouth

STEP_S = 0.01
FORMANTS = 5
PITCH_HZ = (75.0, 600.0)
MARGIN_S = 0.25  # sound beside a stretch that its first and last values are made of

# Praat keeps Python waiting while it works, the window too: so it gets a little at a time.
_PIECE_S = 1.0
_FORMANT_PIECE_S = 0.5
_SILENCE = 0.03  # Praat's silence threshold, a share of the loudest sample
_QUIET_DB = 30.0  # Praat draws no formants of what is so far below the loudest
_LEVEL_S = 0.05


@dataclass(frozen=True, slots=True)
class Pitch:
    """Fundamental frequency ``hz`` f32[n] at ``times_s`` f64[n]; NaN where there is no voice."""

    times_s: NDArray[np.float64]
    hz: Float32

    def __post_init__(self) -> None:
        for name in ("times_s", "hz"):
            object.__setattr__(self, name, frozen_array(getattr(self, name)))


@dataclass(frozen=True, slots=True)
class Formants:
    """The lowest formants ``hz`` f32[n, FORMANTS] at ``times_s`` f64[n]; NaN where there is none."""

    times_s: NDArray[np.float64]
    hz: Float32

    def __post_init__(self) -> None:
        for name in ("times_s", "hz"):
            object.__setattr__(self, name, frozen_array(getattr(self, name)))


def is_installed() -> bool:
    """Tell whether pitch and formants can be measured here."""
    return importlib.util.find_spec("parselmouth") is not None


def check_installed() -> None:
    """Raise DataError where pitch and formants cannot be measured."""
    if not is_installed():
        raise DataError(
            "Pitch and formants are measured by praat-parselmouth, which is not installed.",
            hint="pip install 'voxdesk[phonetics]'",
        )


def measure_pitch(clip: AudioClip, part: Segment, ctx: Context) -> Pitch:
    """Measure pitch in ``part`` by autocorrelation (Boersma 1993), 75 to 600 Hz.

    ``clip`` holds the part and, where there is sound, MARGIN_S beside it. Raises DataError.
    """
    check_installed()
    loudest = float(np.abs(clip.samples).max(initial=0.0))
    times, values = [np.zeros(0)], [np.zeros(0)]
    for piece, sound in _pieces(clip, part, _PIECE_S, ctx):
        peak = float(np.abs(sound.values).max())
        if peak > 0:
            # What counts as silence is a matter of the whole part, not of each piece.
            silence = _SILENCE * loudest / peak
            low, high = PITCH_HZ
            found = sound.to_pitch_ac(
                time_step=STEP_S, pitch_floor=low, pitch_ceiling=high, silence_threshold=silence
            )
            inside = _inside(found.xs(), piece)
            times.append(found.xs()[inside])
            values.append(found.selected_array["frequency"][inside])
    hz = np.concatenate(values)
    return Pitch(np.concatenate(times), np.where(hz > 0, hz, np.nan).astype(np.float32))


def measure_formants(clip: AudioClip, part: Segment, top_hz: float, ctx: Context) -> Formants:
    """Measure five formants below ``top_hz`` in ``part`` by linear prediction (Burg).

    What is 30 dB below the loudest has none. ``clip`` as in ``measure_pitch``; raises DataError.
    """
    check_installed()
    level = _levels(clip)
    times, values = [np.zeros(0)], [np.zeros((0, FORMANTS))]
    for piece, sound in _pieces(clip, part, _FORMANT_PIECE_S, ctx):
        found = sound.to_formant_burg(
            time_step=STEP_S, max_number_of_formants=FORMANTS, maximum_formant=top_hz
        )
        at = found.xs()[_inside(found.xs(), piece)]
        hz = [[found.get_value_at_time(n + 1, each) for n in range(FORMANTS)] for each in at]
        quiet = level[np.clip(((at - clip.start_s) / STEP_S).astype(np.int64), 0, len(level) - 1)]
        rows = np.array(hz).reshape(-1, FORMANTS)
        rows[quiet < level.max() - _QUIET_DB] = np.nan
        times.append(at)
        values.append(rows)
    return Formants(np.concatenate(times), np.concatenate(values).astype(np.float32))


def _pieces(
    clip: AudioClip, part: Segment, piece_s: float, ctx: Context
) -> Iterator[tuple[Segment, "parselmouth.Sound"]]:
    """Yield stretches of ``part``, each with its sound and the margin beside it: all equally long."""
    import parselmouth

    rate = clip.sample_rate
    size = round((piece_s + 2 * MARGIN_S) * rate)
    for number in range(int(np.ceil((part.end_s - part.start_s) / piece_s - 1e-9))):
        ctx.check()
        start_s = part.start_s + number * piece_s
        first = round((start_s - MARGIN_S - clip.start_s) * rate)
        samples = np.zeros(size)
        there = slice(max(0, first), min(max(0, first + size), len(clip.samples)))
        samples[there.start - first : max(there.start, there.stop) - first] = clip.samples[there]
        sound = parselmouth.Sound(samples, rate, clip.start_s + first / rate)
        yield Segment(start_s, min(start_s + piece_s, part.end_s)), sound
        time.sleep(0)  # whoever waited goes on


def _inside(times_s: NDArray[np.float64], piece: Segment) -> NDArray[np.bool_]:
    inside: NDArray[np.bool_] = (times_s >= piece.start_s) & (times_s < piece.end_s)
    return inside


def _levels(clip: AudioClip) -> NDArray[np.float64]:
    """Level in dB of the sound around every STEP_S of ``clip``."""
    step, width = max(1, round(STEP_S * clip.sample_rate)), round(_LEVEL_S * clip.sample_rate)
    energy = np.concatenate([[0.0], np.cumsum(np.square(clip.samples, dtype=np.float64))])
    middle = np.arange(0, len(clip.samples) + step, step)
    low, high = (np.clip(middle + shift, 0, len(clip.samples)) for shift in (-width // 2, width // 2))
    levels: NDArray[np.float64] = 10 * np.log10((energy[high] - energy[low]) / max(1, width) + 1e-14)
    return levels
