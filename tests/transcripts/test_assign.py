"""Who speaks in a cue: by time, word for word, and through the labels that a file has."""

from conversation import turn

from voxdesk.transcripts.assign import Naming, assign
from voxdesk.transcripts.cues import Cue, Part, Word

ANNA_BEN = (turn(0.0, 5.0, "Anna"), turn(5.0, 10.0, "Ben"))


def words(*times: tuple[float, float]) -> tuple[Word, ...]:
    return tuple(Word(start, end, f"w{number}") for number, (start, end) in enumerate(times))


def speakers(cues, turns, **naming) -> list[list[tuple[str, ...]]]:
    return [[part.speakers for part in parts] for parts in assign(cues, turns, Naming(**naming))]


def test_most_of_the_time_decides_and_a_little_of_another_is_not_told() -> None:
    assert speakers([Cue(1.0, 5.3, "x")], ANNA_BEN) == [[("Anna",)]]


def test_two_people_without_word_times_are_marked() -> None:
    assert speakers([Cue(3.0, 6.5, "x")], ANNA_BEN) == [[("Anna", "Ben")]]


def test_two_people_are_split_at_the_words() -> None:
    cue = Cue(3.0, 7.0, "x", words((3.0, 4.0), (4.0, 4.9), (5.1, 6.0), (6.0, 7.0)))
    assert assign([cue], ANNA_BEN, Naming()) == [(Part(("Anna",), 0, 2), Part(("Ben",), 2, None))]


def test_a_border_that_errs_by_a_moment_splits_nothing() -> None:
    cue = Cue(3.0, 5.2, "x", words((3.0, 4.0), (4.0, 4.9), (5.02, 5.2)))
    assert assign([cue], ANNA_BEN, Naming()) == [(Part(("Anna",), 0, None),)]


def test_words_at_the_same_time_as_another_s_stay_with_who_spoke() -> None:
    turns = (turn(0.0, 5.0, "Anna"), turn(3.0, 8.0, "Ben"))
    cue = Cue(2.0, 4.8, "x", words((2.0, 2.9), (3.1, 4.0), (4.0, 4.8)))
    assert assign([cue], turns, Naming()) == [(Part(("Anna",), 0, None),)]


def test_the_offset_moves_the_transcript() -> None:
    assert speakers([Cue(0.0, 4.0, "x")], ANNA_BEN, offset_s=5.5) == [[("Ben",)]]


def test_unknown_stays_unknown() -> None:
    turns = [turn(0.0, 5.0, None), turn(5.0, 9.0, None, "Voice B")]
    cues = [Cue(0.0, 4.0, "x"), Cue(5.0, 8.0, "y")]
    assert speakers(cues, turns) == [[("Voice A",)], [("Voice B",)]]
    assert speakers(cues, turns, unknown="?") == [[("?",)], [("?",)]]
    assert speakers(cues, turns, unknown="") == [[()], [()]]


def test_silence_has_no_speaker() -> None:
    assert speakers([Cue(20.0, 22.0, "x")], ANNA_BEN) == [[()]]


def test_what_lies_before_or_after_the_recording_is_nobody_s() -> None:
    turns = (turn(0.0, 5.0, "Anna"), turn(5.0, 10.0, "Ben"))
    timed = Cue(10.2, 12.0, "y", words((10.2, 11.0), (11.0, 12.0)), label="SPEAKER_01")
    cues = [Cue(5.5, 9.0, "x", label="SPEAKER_01"), Cue(10.1, 11.0, "x", label="SPEAKER_01"), timed]
    assert speakers(cues, turns, length_s=10.0) == [[("Ben",)], [()], [()]]
    early = [Cue(0.0, 0.9, "x"), Cue(1.0, 4.0, "x")]
    assert speakers(early, turns, offset_s=-1.0) == [[()], [("Anna",)]]


def test_a_label_is_the_voice_that_has_most_of_its_time() -> None:
    cues = [
        Cue(0.0, 4.0, "a", label="SPEAKER_01"),
        Cue(4.9, 5.4, "b", label="SPEAKER_01"),  # most of it is Ben's: a border that errs
        Cue(20.0, 21.0, "c", label="SPEAKER_01"),  # nobody was heard
        Cue(5.5, 9.0, "d", label="SPEAKER_00"),
    ]
    assert speakers(cues, ANNA_BEN) == [[("Anna",)], [("Anna",)], [("Anna",)], [("Ben",)]]


def test_a_label_does_not_give_a_stranger_a_name() -> None:
    turns = (turn(0.0, 10.0, "Anna"), turn(10.0, 14.0, None))
    cues = [Cue(0.0, 9.0, "a", label="SPEAKER_00"), Cue(10.2, 13.0, "b", label="SPEAKER_00")]
    assert speakers(cues, turns) == [[("Anna",)], [("Voice A",)]]


def test_a_name_that_the_file_knows_is_kept_where_nobody_is_known() -> None:
    turns = (turn(0.0, 5.0, None), turn(5.0, 9.0, None, "Voice B"))
    cues = [Cue(0.0, 4.0, "a", label="Carla Jones"), Cue(5.0, 8.0, "b", label="Speaker 2")]
    assert speakers(cues, turns) == [[()], [("Voice B",)]]
