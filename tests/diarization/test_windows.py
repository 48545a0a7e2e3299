import itertools

import pytest

from voxdesk.core.types import Segment
from voxdesk.diarization.windows import windows


def test_windows_cover_a_segment_from_end_to_end() -> None:
    found = windows([Segment(2.0, 6.0)], 1.5, 0.75)
    assert found[0].start_s == pytest.approx(2.0)
    assert found[-1].end_s == pytest.approx(6.0)
    assert all(window.seconds == pytest.approx(1.5) for window in found)
    steps = [later.start_s - earlier.start_s for earlier, later in itertools.pairwise(found)]
    assert max(steps) == pytest.approx(min(steps))
    assert 0.5 <= max(steps) <= 1.0


def test_short_segments_are_windows_of_their_own() -> None:
    segments = [Segment(0.0, 0.4), Segment(1.0, 2.5), Segment(3.0, 4.6)]
    found = windows(segments, 1.5, 0.75)
    assert found[:2] == (segments[0], segments[1])
    assert len(found) == 4
    assert found[2].start_s == pytest.approx(3.0)
    assert found[3].end_s == pytest.approx(4.6)


def test_no_speech_has_no_windows() -> None:
    assert windows([]) == ()
