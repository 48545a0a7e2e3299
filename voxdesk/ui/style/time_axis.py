"""Stretches of time in, round ticks and labels out: shared by everything that is drawn over time."""

import math

from voxdesk.ui.language.translation import local_number, tr

LEFT_PX = 64
RIGHT_PX = 12
_STEPS_S: tuple[float, ...] = (
    *(0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30),
    *(60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800, 86400),
)


def format_time(seconds: float, step_s: float = 1.0) -> str:
    """A point in time as precise as ``step_s`` needs, as the language writes it: 0:07.25, 1:05, 2:01:05."""
    digits = max(0, -math.floor(math.log10(step_s) + 1e-9))
    # Rounded first, so that 119.96 is 2:00.0 and not 1:60.0.
    rounded = round(seconds, digits)
    minutes, rest = divmod(rounded, 60)
    width = 3 + digits if digits else 2
    hours, minutes = divmod(int(minutes), 60)
    tail = local_number(rest, f"0{width}.{digits}f")
    return f"{hours}:{minutes:02d}:{tail}" if hours else f"{minutes}:{tail}"


def format_length(seconds: float) -> str:
    """Return how long something lasts, to a tenth of a second below a minute: 0:40.2, 2:05, 1:02:05."""
    return format_time(seconds, 0.1 if seconds < 59.95 else 1.0)


def time_ticks(start_s: float, end_s: float, width_px: float, gap_px: float = 90) -> list[tuple[float, str]]:
    """Round times within the stretch, with labels, at least about ``gap_px`` apart."""
    least = (end_s - start_s) * gap_px / max(width_px, 1.0)
    step = next((s for s in _STEPS_S if s >= least), _STEPS_S[-1])
    first, last = math.ceil(start_s / step - 1e-9), math.floor(end_s / step + 1e-9)
    return [(k * step, format_time(k * step, step)) for k in range(first, last + 1)]


def format_reading(seconds: float, visible_s: float, hz: float, level_db: float | None) -> str:
    """Time, frequency and level under a cursor in words: 0:09.84 · 1 260 Hz · −31 dB."""
    step = 0.01 if visible_s > 2 else 0.001
    time = format_time(max(0.0, seconds), step)
    rounded = round(hz) if hz < 200 else round(hz / 10) * 10
    words = tr("{time} · {rounded:,} Hz", time=time, rounded=rounded).replace(",", "\u202f")
    if level_db is None:
        return words
    return tr("{words} · {level_db:.0f} dB", words=words, level_db=level_db).replace("-", "−")
