"""What a transcript beside a recording says in each turn."""

import json
from pathlib import Path

from conversation import turn

from voxdesk.core.context import CallbackContext
from voxdesk.core.paths import default_paths
from voxdesk.transcripts.cues import Cue, Word
from voxdesk.workflows.listen.kept_words import keep_words
from voxdesk.workflows.listen.spoken import Spoken, find_spoken, phrase_at, text_of
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services, open_services


def test_a_phrase_belongs_to_the_turn_that_has_most_of_its_time() -> None:
    spoken = Spoken(
        Path("talk.srt"),
        (
            Cue(0.0, 1.0, "one"),
            Cue(1.8, 3.0, " two\n"),
            Cue(3.1, 3.2, "three"),
            Cue(9.0, 9.5, "x"),
        ),
    )
    turns = [turn(0.0, 2.0, "Anna"), turn(2.0, 4.0, None), turn(4.0, 5.0, "Anna")]
    assert spoken.texts_of(turns) == ("one", "two three", "")
    assert spoken.texts_of([]) == ()


def test_a_phrase_of_a_long_turn_that_began_before_others_is_found() -> None:
    spoken = Spoken(None, (Cue(8.0, 9.0, "late"),))
    turns = [turn(0.0, 10.0, "Anna"), turn(1.0, 2.0, "Ben"), turn(3.0, 4.0, "Ben"), turn(8.8, 12.0, "Ben")]
    assert spoken.texts_of(turns) == ("late", "", "", "")


def test_the_word_that_holds_a_letter_of_a_turns_text() -> None:
    words = (Word(0.0, 0.5, " Good"), Word(0.5, 1.0, "morning,"), Word(1.0, 1.5, "你"), Word(1.5, 2.0, "好"))
    said = Spoken(None, (Cue(0.0, 2.0, "", words),)).phrases_of([turn(0.0, 2.0, "Anna")])[0]
    text = text_of(said)
    assert text == "Good morning,你好"
    at = [phrase_at(said, place).start_s for place in range(len(text))]
    assert at == [0.0] * 4 + [0.5] * 9 + [1.0, 1.5]


def services() -> Services:
    return open_services(default_paths())


def find(recording: Path) -> Spoken | None:
    return find_spoken(recording, services(), CallbackContext())


def test_the_transcript_is_called_like_the_recording_and_word_times_go_first(tmp_path: Path) -> None:
    recording = tmp_path / "talk.wav"
    assert find(recording) is None
    (tmp_path / "talk.txt").write_text("notes without times")
    (tmp_path / "other.srt").write_text("1\n00:00:00,000 --> 00:00:01,000\nother\n")
    assert find(recording) is None
    captions = tmp_path / "talk.SRT"
    captions.write_text("1\n00:00:00,000 --> 00:00:01,000\nGood morning\n")
    assert find(recording) == Spoken(captions, (Cue(0.0, 1.0, "Good morning"),))
    timed = tmp_path / "talk.vtt"  # whatever its name says, it is read by what it holds
    timed.write_bytes(heard("Good morning"))
    found = find(recording)
    assert found is not None
    assert found.transcript == timed
    assert [word.text for word in found.cues[0].words] == ["Good", "morning"]


def heard(text: str) -> bytes:
    words = [
        {"word": f" {each}", "start": 0.5 * n, "end": 0.5 * n + 0.4} for n, each in enumerate(text.split())
    ]
    segments = [{"start": 0.0, "end": 1.0, "text": f" {text}", "words": words}]
    return json.dumps({"segments": segments, "text": text}).encode()


def test_what_was_transcribed_here_is_found_unless_a_file_lies_beside(tmp_path: Path) -> None:
    recording, paths = tmp_path / "talk.wav", default_paths()
    recording.write_bytes(b"some sound")
    keep_words(paths, hash_of(recording), heard("Good morning"))
    found = find(recording)
    assert found is not None
    assert (found.transcript, found.cues[0].text) == (None, "Good morning")
    keep_words(paths, hash_of(recording), b"{damaged")
    assert find(recording) is None
    (tmp_path / "talk.srt").write_text("1\n00:00:00,000 --> 00:00:01,000\nBeside\n")
    assert find(recording) == Spoken(tmp_path / "talk.srt", (Cue(0.0, 1.0, "Beside"),))


def test_a_folder_that_is_gone_has_none(tmp_path: Path) -> None:
    assert find(tmp_path / "gone" / "talk.wav") is None
