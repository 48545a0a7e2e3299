"""``--among``: only the people who may be here are named, by the thresholds of so short a list."""

from pathlib import Path

import pytest
from sounds import joined, silence, spoken

from voxdesk.audio.files import write_wav


@pytest.fixture
def talk(learnt: dict[str, list[Path]], tmp_path: Path) -> Path:
    """Anna, then Ben; both are enrolled."""
    path = tmp_path / "talk.wav"
    write_wav(path, joined(spoken(learnt["anna"][1]), silence(0.4), spoken(learnt["ben"][1])))
    return path


def names_of(ran) -> list[str]:
    return list(dict.fromkeys(turn["name"] for turn in ran.object["timeline"]))


def test_only_who_may_be_here_is_named(verb, talk) -> None:
    assert names_of(verb("identify", "--timeline", talk, "--json")) == ["Anna", "Ben"]
    only_ben = verb("identify", "--timeline", talk, "--json", "--among", "BEN")
    assert names_of(only_ben) == ["Voice A", "Ben"]
    both = verb("identify", "--timeline", talk, "--json", "--among", "Anna", "--among", "ben")
    assert names_of(both) == ["Anna", "Ben"]
    assert "Anna" not in verb("export", talk, "--format", "csv", "--among", "Ben").out


def test_a_whole_recording_is_compared_with_nobody_else(verb, learnt) -> None:
    asked = verb("identify", learnt["ben"][1], "--json", "--among", "Anna").object["speaker"]
    assert asked["status"] == "unknown"
    assert [each["name"] for each in asked["candidates"]] == ["Anna"]


def test_the_index_names_nobody_else(verb, talk) -> None:
    assert verb("index", "--agree", talk, "--among", "Ben").code == 0
    assert verb("find", "--person", "Anna", "--json").out == ""
    assert verb("find", "--person", "Ben", "--json").out != ""


@pytest.mark.parametrize("line", [["identify", "--timeline"], ["export", "--format", "csv"]])
def test_a_name_that_nobody_has_is_one_sentence(verb, talk, line: list[str]) -> None:
    ran = verb(*line, talk, "--among", "Bem")
    assert ran.code == 2
    assert ran.err == "Nobody in the library is called “Bem”. Did you mean Ben?\n"
    assert "Did you mean Anna?" in verb(*line, talk, "--among", "ann").err
    ran = verb(*line, talk, "--among", "Xaver")
    assert ran.err == "Nobody in the library is called “Xaver”. Enrol them first.\n"
