"""Nobody's name is in what pseudonyms stand in, and the same person keeps theirs."""

from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.pseudonyms import Alias, add_aliases, hide_names, under_pseudonyms


def turn(start_s: float, name: str | None, label: str = "") -> Turn:
    return Turn(start_s, start_s + 1, name, label or name or "", Gender.FEMALE)


FIRST = (turn(3, "Ben"), turn(0, None, "Voice A"), turn(1, "Anna Lindqvist"))
SECOND = (turn(0, None, "Voice A"), turn(1, "anna lindqvist"), turn(2, None, "The guest"))


def test_people_are_numbered_as_they_speak_and_keep_their_number() -> None:
    first = add_aliases((), FIRST, "a.wav")
    assert [(each.pseudonym, each.name, each.recording) for each in first] == [
        ("Person 1", "Voice A", "a.wav"),
        ("Person 2", "Anna Lindqvist", ""),
        ("Person 3", "Ben", ""),
    ]
    both = add_aliases(first, SECOND, "b.wav")
    assert both[:3] == first
    # Voice A of another recording is somebody else; Anna is Anna however she is written.
    assert [(each.pseudonym, each.name) for each in both[3:]] == [
        ("Person 4", "Voice A"),
        ("Person 5", "The guest"),
    ]
    assert add_aliases(both, SECOND, "b.wav") == both
    told = under_pseudonyms(SECOND, both, "b.wav")
    assert [(each.name, each.label) for each in told] == [
        (None, "Person 4"),
        ("Person 2", "Person 2"),
        (None, "Person 5"),
    ]


def test_a_number_of_an_older_key_is_not_given_twice() -> None:
    known = (Alias("Person 2", "Ben"), Alias("The chair", "Zoë"))
    new = add_aliases(known, FIRST, "a.wav")
    assert [each.pseudonym for each in new] == ["Person 2", "The chair", "Person 3", "Person 4"]


def test_names_are_hidden_in_file_names_too() -> None:
    aliases = add_aliases((), FIRST, "a.wav")
    assert hide_names("Talk with Anna Lindqvist.wav", aliases) == "Talk with Person 2.wav"
    assert hide_names("LINDQVIST_ben_2.wav", aliases) == "Person 2_Person 3_2.wav"
    assert hide_names("Carla and the bench.wav", aliases, ["Carla"]) == "Somebody and the bench.wav"
    assert hide_names("Voice A.wav", aliases) == "Voice A.wav"
