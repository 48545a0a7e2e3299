"""``name-transcript`` writes who speaks onto a transcript, and destroys nothing."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from sounds import joined, silence, spoken

from voxdesk.audio.files import write_wav
from voxdesk.core.types import Gender, Turn
from voxdesk.workflows.listen.edited_timelines import KeptTurns, keep_turns
from voxdesk.workflows.recordings import hash_of

CAPTIONS = "1\n00:00:00,200 --> 00:00:01,800\nGood morning.\n"


@pytest.fixture
def captions(tmp_path: Path) -> Path:
    path = tmp_path / "talk.srt"
    path.write_text(CAPTIONS, encoding="utf-8")
    return path


def test_who_is_enrolled_is_named_and_others_are_not(verb, learnt, captions: Path) -> None:
    ran = verb("name-transcript", learnt["anna"][1], captions)
    assert ran.code == 0
    assert ran.out == CAPTIONS.replace("Good", "Anna: Good")
    assert captions.read_text() == CAPTIONS
    verb("speakers", "remove", "Anna")
    assert "Voice A: Good" in verb("name-transcript", learnt["anna"][1], captions).out
    assert "?: Good" in verb("name-transcript", learnt["anna"][1], captions, "--unknown", "?").out
    assert verb("name-transcript", learnt["anna"][1], captions, "--unknown", "").out == CAPTIONS


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--offset", "nan", "no number of seconds"),
        ("--offset", "1e300", "no number of seconds"),
        ("--unknown", "x\n\n3\n00:00:01,000 --> 00:00:02,000\nforged", "not one line"),
        ("--unknown", "\x1b[31m", "not one line"),
    ],
)
def test_what_would_forge_or_lose_cues_is_refused(verb, voices, captions: Path, option, value, words) -> None:
    ran = verb("name-transcript", voices["anna"][1], captions, option, value)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err


def test_only_those_who_are_asked_for_are_named(verb, learnt, captions: Path) -> None:
    asked = verb("name-transcript", learnt["anna"][1], captions, "--among", "Ben")
    assert "Voice A: Good" in asked.out
    both = verb("name-transcript", learnt["anna"][1], captions, "--among", "Ben", "--among", "anna")
    assert "Anna: Good" in both.out
    nobody = verb("name-transcript", learnt["anna"][1], captions, "--among", "Zoë")
    assert (nobody.code, nobody.out) == (2, "")
    assert "Nobody in the library is called “Zoë”" in nobody.err


def test_the_corrected_timeline_counts_and_it_is_said(verb, learnt, captions: Path, cli_paths) -> None:
    recording = learnt["anna"][1]
    found = (Turn(0.0, 2.0, "Anna", "Anna", Gender.UNCERTAIN),)
    kept = (Turn(0.0, 2.0, "Zoë", "Zoë", Gender.UNCERTAIN),)
    keep_turns(cli_paths, hash_of(recording), KeptTurns(found, kept))
    ran = verb("name-transcript", recording, captions)
    assert "Zoë: Good" in ran.out
    assert "as you corrected it" in ran.err
    assert "Anna: Good" in verb("name-transcript", recording, captions, "--fresh").out


def test_a_file_is_written_and_its_cues_are_counted(verb, learnt, captions: Path, tmp_path: Path) -> None:
    out = tmp_path / "named.srt"
    ran = verb("name-transcript", learnt["anna"][1], captions, "--out", out, "--json")
    assert out.read_text() == CAPTIONS.replace("Good", "Anna: Good")
    assert ran.object["cues"] == 1
    assert ran.object["speakers"] == {"Anna": 1}
    assert ran.object["split"] == ran.object["marked"] == 0


def test_the_input_is_never_written_over(verb, learnt, captions: Path) -> None:
    for options in ([], ["--force"]):
        ran = verb("name-transcript", learnt["anna"][1], captions, "--out", captions, *options)
        assert (ran.code, ran.out) == (2, "")
        assert captions.read_text() == CAPTIONS


def test_a_transcript_that_ends_after_its_recording_is_told(verb, learnt, tmp_path: Path) -> None:
    late = tmp_path / "late.srt"
    late.write_text(
        CAPTIONS + "\n2\n01:00:00,000 --> 01:00:04,000\nOf another recording.\n", encoding="utf-8"
    )
    ran = verb("name-transcript", learnt["anna"][1], late)
    assert ran.code == 0
    assert "The transcript ends at 1:00:04, and its recording at 0:" in ran.err
    assert "1 of 2 cues begin too late" in ran.err
    assert "late" not in ran.out
    assert verb("name-transcript", learnt["anna"][1], late, "--offset", "-3600").err.count("too late") == 0


def test_a_cue_at_an_odd_time_is_told_by_the_clock(verb, learnt, tmp_path: Path) -> None:
    odd = tmp_path / "odd.srt"
    odd.write_text("1\n99:99:99,000 --> 99:99:99,500\nHello.\n", encoding="utf-8")
    assert "The transcript ends at 100:40:39, and" in verb("name-transcript", learnt["anna"][1], odd).err


def test_a_last_cue_that_ends_late_and_begins_in_time_is_not_counted(verb, learnt, tmp_path: Path) -> None:
    long = tmp_path / "long.srt"
    long.write_text("1\n00:00:00,000 --> 00:10:00,000\nHello.\n", encoding="utf-8")
    told = verb("name-transcript", learnt["anna"][1], long).err
    assert "The transcript ends at 10:00, and its recording at 0:" in told
    assert "cues" not in told


def test_what_is_no_transcript_is_told(verb, learnt, tmp_path: Path) -> None:
    for content in ("Good morning, all of you.", json.dumps({"a": 1})):
        path = tmp_path / "notes.txt"
        path.write_text(content, encoding="utf-8")
        ran = verb("name-transcript", learnt["anna"][1], path)
        assert (ran.code, ran.out) == (2, "")
        assert "transcript" in ran.err
    assert verb("name-transcript", learnt["anna"][1], tmp_path / "none.srt").code == 2


def test_a_name_that_is_not_certain_is_not_written(verb, learnt, captions: Path, cli_paths) -> None:
    recording = learnt["anna"][1]
    perhaps = (
        Turn(0.0, 1.0, "Anna", "Anna", Gender.UNCERTAIN, 0.6, True),
        Turn(1.0, 2.0, None, "Voice A", Gender.UNCERTAIN, 0.9),
    )
    certain = tuple(replace(turn, tentative=False) for turn in perhaps)
    two = captions.with_name("two.srt")
    two.write_text(
        "1\n00:00:00,000 --> 00:00:00,900\nOne.\n\n2\n00:00:01,100 --> 00:00:02,000\nTwo.\n", encoding="utf-8"
    )
    for turns, wanted in ((certain, "Anna: One."), (perhaps, "Voice B: One.")):
        keep_turns(cli_paths, hash_of(recording), KeptTurns(turns, turns))
        named = verb("name-transcript", recording, two).out
        assert wanted in named
        assert "Voice A: Two." in named


def test_a_remark_that_the_timeline_gives_to_another_is_heard_unless_the_user_drew_it(
    verb, voices, tmp_path: Path, cli_paths
) -> None:
    recording, at_s, turns = tmp_path / "talk.wav", [0.0], []
    remark = spoken(voices["ben"][0]).cut(0.2, 1.7)
    anna, ben, again = (spoken(voices[name][take]) for name, take in (("anna", 1), ("ben", 1), ("anna", 2)))
    clips = [anna, ben, anna, remark, again]
    for clip in clips:
        at_s.append(at_s[-1] + clip.seconds)
    write_wav(recording, joined(*clips, silence(0.5)))
    for name, first, last in (("Anna", 0, 1), ("Ben", 1, 2), ("Anna", 2, 5)):
        turns.append(Turn(at_s[first], at_s[last], name, name, Gender.UNCERTAIN, 0.9))
    words = [(at_s[3] + 0.45 + 0.35 * place, f"word{place}") for place in range(2)]
    transcript = tmp_path / "talk.json"
    segment = {
        "start": words[0][0],
        "end": words[-1][0] + 0.3,
        "text": " ".join(word for _at, word in words),
        "words": [{"word": f" {word}", "start": at, "end": at + 0.3} for at, word in words],
    }
    transcript.write_text(json.dumps({"text": "", "segments": [segment], "language": "en"}), encoding="utf-8")

    def who() -> set[str]:
        named = json.loads(verb("name-transcript", recording, transcript).out)
        return {each["speaker"] for each in named["segments"]}

    kept = KeptTurns(tuple(turns), tuple(turns))
    keep_turns(cli_paths, hash_of(recording), kept)
    assert who() == {"Ben"}
    # Whoever only named a voice has not said where it speaks.
    renamed = tuple(replace(turn, name="Zoë", label="Zoë") if turn.name == "Ben" else turn for turn in turns)
    keep_turns(cli_paths, hash_of(recording), replace(kept, turns=renamed))
    assert who() == {"Zoë"}
    drawn = (*turns[:2], replace(turns[2], end_s=turns[2].end_s - 0.1))
    keep_turns(cli_paths, hash_of(recording), replace(kept, turns=drawn))
    assert who() == {"Anna"}
