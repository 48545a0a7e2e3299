"""``export`` and ``identify --timeline`` give the timeline that the user corrected, and say so."""

from pathlib import Path

from voxdesk.core.types import Gender, Turn
from voxdesk.workflows.listen.edited_timelines import KeptTurns, keep_turns
from voxdesk.workflows.recordings import hash_of

FOUND = (Turn(0.0, 2.0, None, "Voice A", Gender.MALE),)
CORRECTED = (Turn(0.0, 1.0, "Zoë", "Zoë", Gender.MALE), Turn(1.0, 2.0, None, "Voice A", Gender.MALE))


def correct(paths, recording: Path) -> None:
    keep_turns(paths, hash_of(recording), KeptTurns(FOUND, CORRECTED))


def test_export_gives_what_was_corrected_and_fresh_what_is_found(verb, learnt, cli_paths) -> None:
    recording = learnt["anna"][1]
    before = verb("export", recording, "--format", "csv")
    assert "corrected" not in before.err
    correct(cli_paths, recording)
    for options in ([], ["--no-cache"]):
        ran = verb("export", recording, "--format", "csv", *options)
        assert "Zoë" in ran.out
        assert f"{recording}: this is the timeline as you corrected it; --fresh" in ran.err
    fresh = verb("export", recording, "--format", "csv", "--fresh")
    assert fresh.out == before.out
    assert "corrected" not in fresh.err


def test_identify_gives_what_was_corrected(verb, learnt, cli_paths) -> None:
    corrected, other = learnt["anna"][1], learnt["ben"][1]
    correct(cli_paths, corrected)
    ran = verb("identify", "--timeline", corrected, other, "--json")
    names = [[turn["name"] for turn in each["timeline"]] for each in ran.objects]
    assert names[0] == ["Zoë", "Voice A"]
    assert names[1][0] == "Ben"
    assert ran.err.count("--fresh") == 1
    fresh = verb("identify", "--timeline", corrected, "--json", "--fresh")
    assert [turn["name"] for turn in fresh.object["timeline"]] == ["Anna"]


def test_a_copy_of_the_recording_has_the_same_timeline(verb, learnt, cli_paths, tmp_path) -> None:
    correct(cli_paths, learnt["anna"][1])
    copy = tmp_path / "copy.wav"
    copy.write_bytes(learnt["anna"][1].read_bytes())
    assert "Zoë" in verb("export", copy, "--format", "rttm").out


def test_help_says_what_the_cache_holds(verb) -> None:
    assert "no stored vectors" in " ".join(verb("export", "--help").out.split())
    assert "--fresh" in verb("identify", "--help").out
