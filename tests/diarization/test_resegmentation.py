"""Borders of turns are heard again: windows of a second, by the voices that the turns tell of."""

import numpy as np
import pytest

from voxdesk.core.types import Gender, Turn
from voxdesk.diarization.resegmentation import HOP_S, Resegmentation

VOICES = {"Anna": (1.0, 0.0, 0.0), "Ben": (0.0, 1.0, 0.0), "Carl": (0.0, 0.0, 1.0)}


def turn(start_s: float, end_s: float, label: str) -> Turn:
    return Turn(start_s, end_s, label, label, Gender.UNCERTAIN, 0.9)


def decided(turns: list[Turn], truth: list[tuple[float, float, str]]) -> tuple[Turn, ...]:
    """Hear windows as an encoder would: each sounds like whoever speaks in it, by their shares."""
    again = Resegmentation(turns)
    vectors = []
    for middle_s in again.middles_s:
        heard = np.full(3, 1e-3)
        for start_s, end_s, who in truth:
            common = min(end_s, middle_s + 0.5) - max(start_s, middle_s - 0.5)
            heard += max(0.0, common) * np.array(VOICES[who])
        vectors.append(heard / np.linalg.norm(heard))
    return again.decide(again.middles_s, np.array(vectors, dtype=np.float32))


def who_at(turns: tuple[Turn, ...], second: float) -> set[str]:
    return {each.label for each in turns if each.start_s <= second < each.end_s}


def test_a_remark_within_the_turn_of_another_is_found() -> None:
    turns = [turn(0.0, 10.0, "Anna"), turn(10.0, 15.0, "Ben"), turn(15.0, 20.0, "Anna")]
    truth = [
        (0.0, 6.0, "Anna"),
        (6.0, 7.0, "Ben"),
        (7.0, 10.0, "Anna"),
        (10.0, 15.0, "Ben"),
        (15.0, 20.0, "Anna"),
    ]
    found = decided(turns, truth)
    assert who_at(found, 6.5) == {"Ben"}
    assert who_at(found, 5.2) == who_at(found, 7.8) == {"Anna"}
    remark = next(each for each in found if each.start_s <= 6.5 < each.end_s)
    assert remark.start_s == pytest.approx(6.0, abs=HOP_S / 2)
    assert remark.end_s == pytest.approx(7.0, abs=HOP_S / 2)
    assert (remark.name, remark.confidence) == ("Ben", 0.9)


def test_a_border_that_came_too_late_moves() -> None:
    turns = [turn(0.0, 7.5, "Anna"), turn(7.5, 12.0, "Ben")]
    found = decided(turns, [(0.0, 6.0, "Anna"), (6.0, 12.0, "Ben")])
    assert [each.label for each in found] == ["Anna", "Ben"]
    assert found[1].start_s == pytest.approx(6.0, abs=HOP_S / 2)


def test_pauses_and_speech_of_two_at_once_stay_as_they_are() -> None:
    turns = [turn(0.0, 5.0, "Anna"), turn(4.0, 9.0, "Ben"), turn(12.0, 16.0, "Anna")]
    found = decided(turns, [(0.0, 5.0, "Anna"), (4.0, 9.0, "Ben"), (12.0, 16.0, "Ben")])
    assert who_at(found, 4.5) == {"Anna", "Ben"}
    assert who_at(found, 10.0) == set()
    assert who_at(found, 14.0) == {"Ben"}


def test_a_voice_that_never_speaks_alone_for_a_second_neither_wins_nor_loses() -> None:
    turns = [turn(0.0, 6.0, "Anna"), turn(6.0, 6.4, "Carl"), turn(6.4, 12.0, "Ben")]
    found = decided(turns, [(0.0, 6.4, "Anna"), (6.4, 12.0, "Ben")])
    assert who_at(found, 6.2) == {"Carl"}
    assert who_at(found, 5.5) == {"Anna"}
    assert who_at(found, 6.8) == {"Ben"}


@pytest.mark.parametrize(
    "turns", [[], [turn(0.0, 9.0, "Anna")], [turn(0.0, 0.3, "Anna"), turn(0.3, 0.5, "Ben")]]
)
def test_with_less_than_two_voices_nothing_is_to_be_decided(turns: list[Turn]) -> None:
    assert decided(turns, [(each.start_s, each.end_s, each.label) for each in turns]) == tuple(turns)
    if len(turns) < 2:
        assert not len(Resegmentation(turns).middles_s)
