"""``evaluate words`` counts the words that are heard wrongly; it needs the extra “words”."""

from pathlib import Path

import pytest

from tests.sounds import silence
from voxdesk.audio.files import read_clip, write_wav
from voxdesk.evaluation.word_errors import word_errors, words_of
from voxdesk.inference import whisper

needs_words = pytest.mark.skipif(
    not whisper.is_installed() or whisper.packaged_model() is None, reason="needs the extra “words”"
)


def test_words_are_compared_without_case_and_punctuation_and_digits_as_words() -> None:
    assert words_of("It’s 42, “Nobody” — said.") == ["it's", "four", "two", "nobody", "said"]
    said = words_of("the train leaves at seven")
    assert word_errors(said, words_of("The train leaves at 7.")) == 0
    assert word_errors(said, words_of("a train leaves seven o'clock now")) == 4
    assert word_errors(said, []) == 5
    assert word_errors([], said) == 5


@needs_words
def test_texts_beside_recordings_digits_and_spoken_sentences_are_counted_apart(
    verb, voices: dict[str, list[Path]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "voxdesk.workflows.factory.evaluate_words.SENTENCES", ("The train leaves in twenty minutes.",)
    )
    monkeypatch.setattr("voxdesk.workflows.factory.evaluate_words._STRINGS", 1)
    folder = tmp_path / "mine"
    folder.mkdir()
    first_words = read_clip(voices["anna"][1], sample_rate=16_000).cut(0.0, 2.0)
    write_wav(folder / "talk.wav", first_words)
    (folder / "talk.txt").write_text("Nothing of what is said there.", encoding="utf-8")
    for digit in "12":
        write_wav(folder / f"{digit}_ben_0.wav", first_words.cut(0.0, 0.8))
    found = verb("evaluate", "words", folder, "--json").object
    assert found["model"] == "tiny.en"
    kinds = found["by_kind"]
    mine = kinds["recordings in mine with their text"]
    assert (mine["recordings"], mine["words"]) == (1, 6)
    assert mine["wrong"] >= 6 and mine["word_error_rate"] == mine["wrong"] / 6
    assert kinds["single digits"]["recordings"] == 2
    assert kinds["strings of 7 digits"]["words"] == 7
    spoken = kinds["sentences by espeak-ng, en-us, 150 words a minute"]
    assert spoken["words"] == 6 and spoken["wrong"] <= 2


@needs_words
def test_what_cannot_be_heard_is_named(verb, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    nothing = verb("evaluate", "words", tmp_path)
    assert nothing.code == 2
    assert "nothing to hear" in nothing.err and "talk.txt" in nothing.err
    write_wav(tmp_path / "quiet.wav", silence(3))
    (tmp_path / "quiet.txt").write_text("two words", encoding="utf-8")
    (tmp_path / "broken.wav").write_bytes(b"RIFF")
    (tmp_path / "broken.txt").write_text("two words", encoding="utf-8")
    (tmp_path / "empty.wav").write_bytes((tmp_path / "quiet.wav").read_bytes())
    (tmp_path / "empty.txt").write_text("…", encoding="utf-8")
    ran = verb("evaluate", "words", tmp_path)
    assert ran.code == 1, ran.err
    assert "broken.wav" in ran.err and "its text holds no words" in ran.err
    assert "word error rate" in ran.out
    assert "100.0" in ran.out  # both words of the silence are missed
    missing = verb("evaluate", "words", tmp_path / "none")
    assert missing.code == 2 and "none" in missing.err
