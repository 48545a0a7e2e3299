"""Speech segments in, short windows out that are embedded one by one."""

from collections.abc import Sequence

import numpy as np

from voxdesk.core.types import Segment


def windows(speech: Sequence[Segment], length_s: float = 1.5, hop_s: float = 0.75) -> tuple[Segment, ...]:
    """Windows of ``length_s`` about ``hop_s`` apart, none across the border of a segment.

    The first window begins with its segment and the last ends with it; a shorter segment is one
    window of its own length.
    """
    return tuple(window for segment in speech for window in _inside(segment, length_s, hop_s))


def _inside(segment: Segment, length_s: float, hop_s: float) -> list[Segment]:
    spare = segment.seconds - length_s
    if spare <= 0:
        return [segment]
    count = 1 + max(1, round(spare / hop_s))
    starts = segment.start_s + np.linspace(0.0, spare, count)
    return [Segment(float(start), float(start) + length_s) for start in starts]
