"""The values that flow: read-only arrays, mono clips, cutting."""

import numpy as np
import pytest

from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled
from voxdesk.core.types import AudioClip


def test_a_clip_cannot_be_written_to_and_leaves_the_callers_array_alone():
    samples = np.zeros(10, dtype=np.float32)
    clip = AudioClip(samples, 8000)
    with pytest.raises(ValueError, match="read-only"):
        clip.samples[0] = 1
    samples[0] = 1  # the caller's own array stays writable


def test_two_channels_are_no_clip():
    with pytest.raises(ValueError, match="mono"):
        AudioClip(np.zeros((4, 2), dtype=np.float32), 8000)


def test_cut_keeps_its_place_in_the_source():
    clip = AudioClip(np.arange(8000, dtype=np.float32), 8000, "a.wav", start_s=5.0)
    part = clip.cut(0.25, 0.5)
    assert part.start_s == 5.25
    assert part.seconds == 0.25
    assert part.samples[0] == 2000


@pytest.mark.parametrize(("start_s", "end_s"), [(2.0, 3.0), (0.5, 0.5), (0.9, 0.1)])
def test_cut_outside_is_empty(start_s, end_s):
    assert len(AudioClip(np.zeros(8000, dtype=np.float32), 8000).cut(start_s, end_s).samples) == 0


def test_a_cancelled_context_stops_at_the_next_report_even_inside_except_exception():
    seen = []
    ctx = CallbackContext(lambda fraction, text: seen.append((fraction, text)))
    ctx.report(0.5, "half")
    ctx.cancel()
    with pytest.raises(Cancelled):
        try:
            ctx.report(0.6)
        except Exception:  # noqa: BLE001 - this is what must not catch it
            pytest.fail("Cancelled was swallowed")
    assert seen == [(0.5, "half")]
