"""Where two talk at once a second voice is found: the one that speaks nearest."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from voxdesk.core.types import Segment
from voxdesk.diarization.overlap_assignment import stretches, with_second_voice
from voxdesk.diarization.turns import VoiceTurn

TURNS = (VoiceTurn(0.0, 4.0, 0), VoiceTurn(4.0, 8.0, 1), VoiceTurn(20.0, 24.0, 2))


def test_stretches_are_long_enough_and_above_the_limit() -> None:
    chances = np.array([0, 0.9, 0.9, 0, 0.9, 0.85, 0.9, 0.95, 0.9, 0.2, 0.9], dtype=np.float32)
    (found,) = stretches(chances, 0.04, 0.8)
    assert (found.start_s, found.end_s) == (pytest.approx(0.16), pytest.approx(0.36))
    assert stretches(np.zeros(0, np.float32), 0.04, 0.8) == ()
    (whole,) = stretches(np.ones(100, np.float32), 0.04, 0.8)
    assert (whole.start_s, whole.end_s) == (0, pytest.approx(4.0))


def test_a_remark_goes_to_the_voice_that_speaks_nearest() -> None:
    found = with_second_voice(TURNS, (Segment(6.0, 6.5), Segment(21.0, 21.5)))
    assert found == (
        VoiceTurn(0.0, 4.0, 0),
        VoiceTurn(4.0, 8.0, 1),
        VoiceTurn(6.0, 6.5, 0),
        VoiceTurn(20.0, 24.0, 2),
        VoiceTurn(21.0, 21.5, 1),
    )


def test_at_a_change_both_turns_reach_over_it() -> None:
    found = with_second_voice(TURNS[:2], (Segment(3.6, 4.3),))
    assert found == (VoiceTurn(0.0, 4.3, 0), VoiceTurn(3.6, 8.0, 1))


def test_silence_and_a_single_voice_stay_as_they_are() -> None:
    assert with_second_voice(TURNS, (Segment(12.0, 13.0),)) == TURNS
    assert with_second_voice(TURNS[:1], (Segment(1.0, 2.0),)) == TURNS[:1]
    assert with_second_voice((), (Segment(1.0, 2.0),)) == ()


@given(
    st.lists(st.tuples(st.floats(0.2, 5), st.floats(0, 2), st.integers(0, 3)), min_size=1, max_size=12),
    st.lists(st.tuples(st.floats(0, 40), st.floats(0.2, 3)), max_size=8),
)
def test_nobody_talks_over_themselves_and_nothing_is_taken_away(talk, both) -> None:
    turns, at_s = [], 0.0
    for seconds, pause_s, voice in talk:
        turns.append(VoiceTurn(at_s, at_s + seconds, voice))
        at_s += seconds + pause_s
    found = with_second_voice(turns, [Segment(start, start + length) for start, length in both])
    assert {turn.voice for turn in found} == {turn.voice for turn in turns}
    for voice in {turn.voice for turn in found}:
        own = [turn for turn in found if turn.voice == voice]
        assert all(one.end_s < other.start_s for one, other in itertools.pairwise(own))
        for turn in turns:
            if turn.voice == voice:
                assert any(one.start_s <= turn.start_s and turn.end_s <= one.end_s for one in own)
