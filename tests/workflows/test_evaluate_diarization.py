"""The whole road from a corpus to error rates, with synthetic people as corpus."""

from pathlib import Path

import pytest
from sounds import joined, silence, spoken

from voxdesk.audio.files import write_wav
from voxdesk.core.calibration.turns import TurnSettings
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.inference.manifest import load_manifest
from voxdesk.training.data.conversation_sets import LENGTHS, Part, dialogue_names, dialogues
from voxdesk.workflows.factory.evaluate_diarization import (
    RANGES,
    EvaluateTurnsRequest,
    evaluate_recordings,
    evaluate_turns,
    tune_turns,
    write_settings,
)
from voxdesk.workflows.services import Services


def request(corpus: Path, **choices) -> EvaluateTurnsRequest:
    return EvaluateTurnsRequest(corpus, Part.SCORE, each=2, people_counts=(2, 3), **choices)


def test_plain_voices_are_told_apart(services: Services, small_corpus: Path, tmp_path: Path) -> None:
    pytest.importorskip("pyannote.metrics")
    scores = evaluate_turns(request(small_corpus, keep=tmp_path / "kept"), services, CallbackContext())
    assert scores.recordings == 4
    assert scores.der[0.5] < 0.25
    assert scores.der[0.0] >= scores.der[0.25] >= scores.der[0.5]
    names = sorted(path.name for path in (tmp_path / "kept").iterdir())
    assert names[0] == "corpus.sha256"
    assert [name for name in names if name.endswith(".wav")] == [
        f"score-{number:03d}-{2 + number % 2}.wav" for number in range(4)
    ]
    assert len(names) == 9
    assert set(scores.by_people) == {2, 3}
    for path in small_corpus.glob("*.wav"):
        path.unlink()  # what was kept is read, not mixed again
    again = evaluate_turns(request(small_corpus, keep=tmp_path / "kept"), services, CallbackContext())
    assert again.speech_s == pytest.approx(scores.speech_s, abs=1e-3)
    assert again.der[0.25] == pytest.approx(scores.der[0.25], abs=0.01)
    (small_corpus / "manifest.csv").write_text("path,corpus,speaker,split,seconds\n", encoding="utf-8")
    with pytest.raises(DataError, match="another corpus"):
        evaluate_turns(request(small_corpus, keep=tmp_path / "kept"), services, CallbackContext())


def test_dialogues_are_of_every_length_and_of_as_many_people_as_they_say(small_corpus: Path) -> None:
    talks = list(dialogues(small_corpus, Part.SCORE, CallbackContext(), each=1, most=2))
    assert [talk.name for talk in talks] == list(dialogue_names(Part.SCORE, 1, 2))
    lengths = set()
    for talk in talks:
        length, _, people = talk.name.removeprefix("score-talk").split("-")
        lengths.add(int(length))
        assert talk.people == int(people)
        assert talk.sound.seconds == pytest.approx(float(length), abs=0.3 * float(length) + 4.0)
    assert lengths == set(LENGTHS)


def test_tuning_finds_settings_that_tell_the_voices_apart(
    services: Services, small_corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seconds in (30, 60, 300):
        monkeypatch.delitem(LENGTHS, seconds)
    found = tune_turns(
        EvaluateTurnsRequest(small_corpus, each=1, people_counts=(2,)), services, CallbackContext()
    )
    assert all(low <= getattr(found, name) <= high for name, (low, high) in RANGES.items())


def test_recordings_with_their_truth_beside_them(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    pytest.importorskip("pyannote.metrics")
    anna, ben = spoken(voices["anna"][0]), spoken(voices["ben"][0])
    write_wav(tmp_path / "talk.wav", joined(anna, silence(0.5), ben))
    ends = (anna.seconds, anna.seconds + 0.5 + ben.seconds)
    (tmp_path / "talk.rttm").write_text(
        ";; a comment\n"
        f"SPEAKER talk 1 0.0 {ends[0]:.3f} <NA> <NA> Anna <NA> <NA>\n"
        f"SPEAKER talk 1 {ends[0] + 0.5:.3f} {ben.seconds:.3f} <NA> <NA> Ben <NA> <NA>\n",
        encoding="utf-8",
    )
    (tmp_path / "talk.uem").write_text(f"talk 1 0.5 {ends[1]:.2f}\n", encoding="utf-8")
    write_wav(tmp_path / "alone.wav", anna)
    (tmp_path / "lost.rttm").write_text("", encoding="utf-8")
    found = evaluate_recordings(tmp_path, services, CallbackContext())
    assert found.unmatched == ("alone.wav", "lost.rttm")
    (one,) = found.scores.each
    assert (one.name, one.people, one.people_found) == ("talk", 2, 2)
    assert found.scores.der[0.5] < 0.15
    assert found.scores.speech_s < ends[1] - 0.9  # what lies outside the UEM does not count
    for nonsense in ("SPEAKER talk 1 x 3 <NA> <NA> Anna <NA> <NA>\n", "garbage here\n"):
        (tmp_path / "talk.rttm").write_text(nonsense, encoding="utf-8")
        with pytest.raises(DataError, match="Line 1"):
            evaluate_recordings(tmp_path, services, CallbackContext())


def test_a_folder_without_truth(services: Services, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="holds no recording"):
        evaluate_recordings(tmp_path, services, CallbackContext())


def test_a_corpus_with_too_few_people(services: Services, small_corpus: Path) -> None:
    with pytest.raises(DataError, match="Fewer than 8 people"):
        evaluate_turns(
            EvaluateTurnsRequest(small_corpus, each=1, people_counts=(8,)), services, CallbackContext()
        )


def test_settings_come_back_from_the_manifest(listening_models: Path, tmp_path: Path) -> None:
    model = tmp_path / "voice"
    model.mkdir()
    for path in (listening_models / "voice").iterdir():
        (model / path.name).write_bytes(path.read_bytes())
    before = load_manifest(model)
    assert before.turns is None
    for settings in (TurnSettings(limit=0.7), TurnSettings(least_voice_s=7.5)):
        write_settings(model / "manifest.toml", settings)
        after = load_manifest(model)
        assert after.turns == settings
        assert after.calibration == before.calibration
    assert (model / "manifest.toml").read_text(encoding="utf-8").count("[turns]") == 1
