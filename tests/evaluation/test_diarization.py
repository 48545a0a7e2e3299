import numpy as np
import pytest

from voxdesk.core.errors import DataError
from voxdesk.core.types import Gender, Segment, Turn
from voxdesk.evaluation.diarization import DiarizationScores, Judged, frame_error, score_turns

pytest.importorskip("pyannote.metrics")


def turn(start_s: float, end_s: float, label: str) -> Turn:
    return Turn(start_s, end_s, None, label, Gender.UNCERTAIN)


def score(*pairs: tuple[tuple[Turn, ...], tuple[Turn, ...]], seconds: float = 25.0) -> DiarizationScores:
    return score_turns([Judged(f"talk {at}", *pair, seconds) for at, pair in enumerate(pairs)])


TRUTH = (turn(0, 10, "anna"), turn(10, 20, "ben"), turn(18, 22, "anna"))


def test_names_do_not_matter_but_who_is_who_does() -> None:
    renamed = tuple(turn(one.start_s, one.end_s, {"anna": "x", "ben": "y"}[one.label]) for one in TRUTH)
    scores = score((TRUTH, renamed))
    assert scores.der == {0.0: 0.0, 0.25: 0.0, 0.5: 0.0}
    assert (scores.speech_s, scores.people_exact, scores.people_error) == (24.0, 1.0, 0.0)


def test_missed_overlap_false_alarm_and_confusion_are_counted_apart() -> None:
    found = (turn(0, 9, "a"), turn(9, 20, "b"), turn(20, 24, "a"))
    scores = score((TRUTH, found))
    assert scores.missed == pytest.approx(2 / 24)  # from 18 to 20 both speak
    assert scores.false_alarm == pytest.approx(2 / 24)
    assert scores.confusion == pytest.approx(1 / 24)
    assert scores.der[0.0] == pytest.approx(5 / 24)


def test_a_collar_forgives_borders_half_of_it_on_either_side() -> None:
    late = (turn(0.1, 10.1, "a"), turn(10.1, 20.1, "b"), turn(18.1, 22.1, "a"))
    scores = score((TRUTH, late))
    assert scores.der[0.0] > 0
    assert scores.der[0.25] == 0.0
    later = tuple(turn(one.start_s + 0.1, one.end_s + 0.1, one.label) for one in late)
    assert score((TRUTH, later)).der[0.25] > 0
    assert score((TRUTH, later)).der[0.5] == 0.0


def test_recordings_weigh_by_their_speech_and_people_by_recording() -> None:
    nobody = ((turn(0, 8, "anna"),), ())
    scores = score((TRUTH, TRUTH), nobody)
    assert scores.der[0.0] == pytest.approx(8 / 32)
    assert scores.people_exact == 0.5
    assert scores.people_error == 0.5


def test_nothing_to_score() -> None:
    with pytest.raises(DataError):
        score_turns([])


def test_recordings_are_told_apart_by_name_people_and_length() -> None:
    nobody = ((turn(0, 8, "anna"),), ())
    scores = score((TRUTH, TRUTH), nobody)
    first, second = scores.each
    assert (first.name, first.der, first.people, first.people_found) == ("talk 0", 0.0, 2, 2)
    assert (second.name, second.der, second.people, second.people_found) == ("talk 1", 1.0, 1, 0)
    assert scores.by_people == {1: (1.0, 0.0, 1), 2: (0.0, 1.0, 1)}
    assert scores.by_length == {"0: up to 35 s": (pytest.approx(8 / 32, abs=0.01), 0.5, 2)}


def test_the_jaccard_error_rate_counts_every_person_alike() -> None:
    found = (turn(0, 10, "a"), turn(18, 22, "a"), turn(10, 15, "b"))
    # Anna is found whole; of Ben's 10 s, 5 are found.
    assert score((TRUTH, found)).jer == pytest.approx(0.25)


def test_what_lies_outside_the_scored_stretches_does_not_count() -> None:
    wrong_later = (turn(0, 10, "a"), turn(10, 12, "b"))
    judged = Judged("talk", TRUTH, wrong_later, 25.0, (Segment(0.0, 12.0),))
    assert score_turns([judged]).der[0.0] == 0.0
    assert score_turns([judged]).speech_s == pytest.approx(12.0)


@pytest.mark.parametrize("seed", range(8))
def test_errors_by_frames_are_those_of_pyannote(seed: int) -> None:
    chance = np.random.default_rng(seed)

    def talk(people: int) -> tuple[Turn, ...]:
        """Everybody speaks and pauses ten times, whatever the others do."""
        turns = []
        for person in range(people):
            edges = np.round(np.cumsum(chance.uniform(0.4, 4.0, 20)), 2)
            turns += [turn(float(edges[at]), float(edges[at + 1]), f"p{person}") for at in range(0, 20, 2)]
        return tuple(turns)

    truth, found = talk(3), talk(4)
    wrong_s, speech_s = frame_error(truth, found, 80.0)
    exact = score_turns([Judged("talk", truth, found, 80.0)])
    assert wrong_s / speech_s == pytest.approx(exact.der[0.25], abs=0.03)
    assert frame_error(truth, truth, 80.0)[0] == 0.0
    assert frame_error(truth, (), 80.0)[0] == pytest.approx(speech_s)
