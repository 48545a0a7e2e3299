"""What a transcript beside a recording says in each turn."""

import json
from pathlib import Path

from conversation import turn

from voxdesk.core.context import CallbackContext
from voxdesk.workflows.services import Services
from voxdesk.workflows.transcripts.spoken import Phrase, Spoken, find_spoken


def test_a_phrase_belongs_to_the_turn_that_has_most_of_its_time() -> None:
    spoken = Spoken(
        Path("talk.srt"),
        (
            Phrase(0.0, 1.0, "one"),
            Phrase(1.8, 3.0, " two\n"),
            Phrase(3.1, 3.2, "three"),
            Phrase(9.0, 9.5, "x"),
        ),
    )
    turns = [turn(0.0, 2.0, "Anna"), turn(2.0, 4.0, None), turn(4.0, 5.0, "Anna")]
    assert spoken.texts_of(turns) == ("one", "two three", "")
    assert spoken.texts_of([]) == ()


def find(recording: Path) -> Spoken | None:
    services: Services = None  # type: ignore[assignment]
    return find_spoken(recording, services, CallbackContext())


def test_the_transcript_is_called_like_the_recording_and_word_times_go_first(tmp_path: Path) -> None:
    recording = tmp_path / "talk.wav"
    assert find(recording) is None
    (tmp_path / "talk.txt").write_text("notes without times")
    (tmp_path / "other.srt").write_text("1\n00:00:00,000 --> 00:00:01,000\nother\n")
    assert find(recording) is None
    captions = tmp_path / "talk.SRT"
    captions.write_text("1\n00:00:00,000 --> 00:00:01,000\nGood morning\n")
    assert find(recording) == Spoken(captions, (Phrase(0.0, 1.0, "Good morning"),))
    words = [{"word": " Good", "start": 0.0, "end": 0.4}, {"word": " morning", "start": 0.4, "end": 1.0}]
    segments = [{"start": 0.0, "end": 1.0, "text": " Good morning", "words": words}]
    timed = tmp_path / "talk.vtt"  # whatever its name says, it is read by what it holds
    timed.write_text(json.dumps({"segments": segments}))
    found = find(recording)
    assert found is not None
    assert found.transcript == timed
    assert [phrase.text for phrase in found.phrases] == ["Good", "morning"]


def test_a_folder_that_is_gone_has_none(tmp_path: Path) -> None:
    assert find(tmp_path / "gone" / "talk.wav") is None
