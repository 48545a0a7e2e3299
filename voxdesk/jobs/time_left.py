"""Estimates the seconds that are left of a job from its progress."""

from voxdesk.core.errors import Words

_MEMORY_S = 8.0
_FIRST_ANSWER_S = 1.5


class TimeLeft:
    """Estimates from the speed of the last seconds; early progress is often unlike the rest."""

    def __init__(self) -> None:
        self._begin_s: float | None = None
        self._last: tuple[float, float] | None = None
        self._speed: float | None = None

    def update(self, fraction: float, now_s: float) -> float | None:
        """Note that ``fraction`` (0 to 1) is done at ``now_s``; the seconds left, None when unknown."""
        if self._begin_s is None or self._last is None or fraction < self._last[1]:
            self._begin_s, self._last, self._speed = now_s, (now_s, fraction), None
            return None
        elapsed_s = now_s - self._last[0]
        if elapsed_s > 0:
            speed = (fraction - self._last[1]) / elapsed_s
            # Exponential smoothing by elapsed time, so that frequent reports weigh no more.
            weight = 1.0 if self._speed is None else min(1.0, elapsed_s / _MEMORY_S)
            self._speed = weight * speed + (1 - weight) * (self._speed or 0.0)
            self._last = (now_s, fraction)
        if now_s - self._begin_s < _FIRST_ANSWER_S or not self._speed:
            return None
        return (1.0 - fraction) / self._speed


def time_left_words(seconds: float) -> Words:
    """Return the estimate as people say it: "about 2 min left"."""
    if seconds < 5:
        return Words("a few seconds left")
    if seconds < 55:
        return Words("about {seconds} s left", seconds=max(5, round(seconds / 5) * 5))
    if seconds < 55 * 60:
        return Words("about {minutes} min left", minutes=max(1, round(seconds / 60)))
    hours, minutes = divmod(round(seconds / 600) * 10, 60)
    if minutes:
        return Words("about {hours} h {minutes} min left", hours=hours, minutes=minutes)
    return Words("about {hours} h left", hours=hours)
