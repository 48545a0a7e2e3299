import numpy as np
import pytest

from voxdesk.core.types import Segment
from voxdesk.diarization.turns import (
    VoiceTurn,
    absorb_small_groups,
    number_by_appearance,
    to_turns,
)
from voxdesk.diarization.windows import windows
from voxdesk.timeline.labels import voice_letters


def test_a_change_lies_half_way_between_the_windows() -> None:
    speech = [Segment(0.0, 6.0)]
    pieces = windows(speech, 1.5, 0.75)
    labels = np.array([0, 0, 0, 1, 1, 1, 1])
    first, second = to_turns(speech, pieces, labels)
    assert (first.start_s, first.voice, second.end_s, second.voice) == (0.0, 0, 6.0, 1)
    assert first.end_s == second.start_s
    middle = (pieces[2].start_s + pieces[3].end_s) / 2
    assert first.end_s == pytest.approx(middle)


def test_short_pauses_join_a_voice_and_long_ones_do_not() -> None:
    speech = [Segment(0.0, 1.0), Segment(1.4, 2.4), Segment(4.0, 5.0)]
    turns = to_turns(speech, windows(speech), np.array([0, 0, 0]))
    assert turns == (VoiceTurn(0.0, 2.4, 0), VoiceTurn(4.0, 5.0, 0))


def test_another_voice_after_a_short_pause_is_another_turn() -> None:
    speech = [Segment(0.0, 1.0), Segment(1.1, 2.4)]
    turns = to_turns(speech, windows(speech), np.array([0, 1]))
    assert turns == (VoiceTurn(0.0, 1.0, 0), VoiceTurn(1.1, 2.4, 1))


def test_an_outburst_goes_to_the_voice_that_it_resembles() -> None:
    vectors = np.array([[1, 0], [1, 0], [1, 0], [0, 1], [0, 1], [0, 1], [0.6, 0.8]], dtype=np.float32)
    labels = np.array([2, 2, 2, 0, 0, 0, 1])
    found = absorb_small_groups(vectors, [1.0] * 7, labels, least=2.0)
    assert found.tolist() == [0, 0, 0, 1, 1, 1, 1]


def test_when_all_groups_are_small_the_largest_takes_all() -> None:
    vectors = np.eye(3, dtype=np.float32)
    found = absorb_small_groups(vectors, [0.5, 0.9, 0.5], np.array([0, 1, 2]), least=2.0)
    assert found.tolist() == [0, 0, 0]


def test_groups_are_numbered_as_they_appear() -> None:
    assert number_by_appearance(np.array([7, 7, 2, 9, 2])).tolist() == [0, 0, 1, 2, 1]


def test_letters_go_on_after_z() -> None:
    assert [voice_letters(number) for number in (0, 1, 25, 26, 27, 701, 702)] == [
        "A",
        "B",
        "Z",
        "AA",
        "AB",
        "ZZ",
        "AAA",
    ]
