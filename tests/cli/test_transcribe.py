"""``transcribe`` writes down who says what, with a model on this computer; it needs the extra “words”."""

import importlib.util
import json
import multiprocessing
import shutil
import socket
from pathlib import Path

import pytest
import soundfile
import webvtt

from tests.sounds import joined, music, silence, spoken
from voxdesk.audio.files import write_wav
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled, DataError, ModelError
from voxdesk.core.settings import Settings, save_settings
from voxdesk.inference import whisper
from voxdesk.workflows.listen.spoken import find_spoken
from voxdesk.workflows.services import Services, open_services
from voxdesk.workflows.transcripts.hear_words import HearRequest, hear_words
from voxdesk.workflows.transcripts.transcribe import transcribe

needs_words = pytest.mark.skipif(
    not whisper.is_installed() or whisper.packaged_model() is None, reason="needs the extra “words”"
)


@pytest.fixture
def services(cli_paths):
    opened = open_services(cli_paths)
    yield opened
    opened.close()


@pytest.fixture
def talk(voices: dict[str, list[Path]], tmp_path: Path) -> Path:
    path = tmp_path / "talk.wav"
    write_wav(path, spoken(voices["anna"][1], voices["ben"][2], pause_s=1.0))
    return path


@needs_words
def test_who_says_what_is_written_in_each_format(verb, learnt, talk: Path, tmp_path: Path) -> None:
    captions = tmp_path / "talk.vtt"
    ran = verb("transcribe", talk, "--out", captions, "--json")
    assert ran.code == 0, ran.err
    assert ran.object["format"] == "vtt"
    assert 35 <= ran.object["words"] <= 60
    cues = list(webvtt.read(captions))
    assert {cue.voice for cue in cues} == {"Anna", "Ben"}
    said = {name: " ".join(cue.text for cue in cues if cue.voice == name).lower() for name in ("Anna", "Ben")}
    assert "train" in said["Anna"] and "umbrellas" in said["Anna"]
    assert "recipe" in said["Ben"] and "onions" in said["Ben"]
    text = verb("transcribe", talk).out
    assert (
        text.startswith("[0:00:0")
        and "] Anna: " in text.splitlines()[0]
        and "] Ben: " in text.splitlines()[-1]
    )
    heard = json.loads(verb("transcribe", talk, "--format", "json").out)
    assert heard["language"] == "en"
    assert {each["speaker"] for each in heard["segments"]} == {"Anna", "Ben"}
    times = [word["start"] for each in heard["segments"] for word in each["words"]]
    assert times == sorted(times)
    assert times[0] >= 0 and times[-1] < soundfile.info(talk).duration


@needs_words
def test_words_are_kept_with_the_timeline_and_names_are_not(
    services: Services, talk: Path, cli_paths
) -> None:
    made = transcribe(HearRequest(talk), services, CallbackContext())
    found = find_spoken(talk, services, CallbackContext())
    assert found == made
    assert "umbrellas" in " ".join(cue.text for cue in made.cues)
    (kept,) = cli_paths.timelines.glob("*.words")
    assert b"speaker" not in kept.read_bytes()


@needs_words
def test_nobody_is_asked_over_a_network(
    services: Services, talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object) -> None:
        raise AssertionError("a network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    packaged = whisper.packaged_model()
    assert packaged is not None
    recogniser = whisper.Recogniser(packaged)
    assert recogniser.sha256 == "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a"
    clip = spoken(talk)
    assert "umbrellas" in "".join(each.text for each in recogniser.hear(clip.samples, 0.0))


@needs_words
def test_what_is_said_late_in_a_recording_has_its_own_time(
    services: Services, voices, tmp_path: Path
) -> None:
    path = tmp_path / "late.wav"
    write_wav(path, joined(silence(70), spoken(voices["ben"][1]), silence(20)))
    words = [
        word
        for each in json.loads(hear_words(HearRequest(path), services, CallbackContext()))["segments"]
        for word in each["words"]
    ]
    (train,) = [word for word in words if word["word"].strip().startswith("train")]
    assert 70.5 < train["start"] < 72.0


@needs_words
def test_it_can_be_stopped_and_leaves_no_process(services: Services, talk: Path) -> None:
    def stop(fraction: float | None, text: str) -> None:
        ctx.cancel()

    ctx = CallbackContext(stop)
    with pytest.raises(Cancelled):
        transcribe(HearRequest(talk), services, ctx)
    assert multiprocessing.active_children() == []
    assert find_spoken(talk, services, CallbackContext()) is None


@needs_words
def test_sound_without_words_is_told(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "quiet.wav"
    write_wav(path, silence(40))
    with pytest.raises(DataError, match=r"No words were heard in “quiet\.wav”"):
        transcribe(HearRequest(path), services, CallbackContext())
    write_wav(path, music(20))
    try:
        made = transcribe(HearRequest(path), services, CallbackContext())
    except DataError:
        return
    assert sum(len(cue.words) for cue in made.cues) < 10


@needs_words
def test_a_model_of_the_users_own_is_taken_from_the_option_or_the_settings(
    verb, talk: Path, tmp_path: Path, cli_paths, services: Services
) -> None:
    packaged = whisper.packaged_model()
    assert packaged is not None
    own = tmp_path / "my whisper"
    own.mkdir()
    missing = verb("transcribe", talk, "--words-model", own)
    assert missing.code == 2
    assert "my whisper holds no model of faster-whisper: model.bin is missing" in missing.err
    for name in ("model.bin", "config.json", "tokenizer.json", "vocabulary.txt"):
        shutil.copyfile(packaged.folder / name, own / name)
    german = verb("transcribe", talk, "--words-model", own, "--language", "de")
    assert german.code == 2
    assert "does not hear the language “de”. It hears: en." in german.err
    save_settings(Settings(words_model=str(own)), cli_paths.settings)
    heard = json.loads(hear_words(HearRequest(talk), services, CallbackContext()))
    assert heard["model"]["name"] == "my whisper"
    (own / "model.bin").write_bytes(b"no model")
    broken = verb("transcribe", talk)
    assert broken.code == 2
    assert "cannot be loaded" in broken.err


@needs_words
def test_a_packaged_file_that_was_changed_is_not_used(tmp_path: Path) -> None:
    packaged = whisper.packaged_model()
    assert packaged is not None
    copy = tmp_path / "model"
    shutil.copytree(packaged.folder, copy)
    (copy / "tokenizer.json").write_text("{}")
    with pytest.raises(ModelError, match=r"tokenizer\.json is not the file that came with the package"):
        whisper.Recogniser(whisper.WordsModel(copy, "tiny.en", packaged=True))


def test_without_the_extra_it_says_what_it_takes(verb, voices, monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    without = lambda name, *more: None if name == "faster_whisper" else find(name, *more)  # noqa: E731
    monkeypatch.setattr(importlib.util, "find_spec", without)
    ran = verb("transcribe", voices["anna"][0])
    assert ran.code == 2
    assert 'Install it with: pip install -c constraints.txt ".[words]"' in ran.err


def test_a_recording_is_never_written_over(verb, voices) -> None:
    recording = voices["anna"][0]
    before = recording.read_bytes()
    for more in ([], ["--force"]):
        assert verb("transcribe", recording, "--out", recording, *more).code == 2
        assert recording.read_bytes() == before


def test_a_file_of_another_kind_than_words_are_written_in_is_refused(
    verb, talk: Path, tmp_path: Path
) -> None:
    out = tmp_path / "talk.docx"
    ran = verb("transcribe", talk, "--out", out)
    assert ran.code == 2
    assert "“talk.docx” is no format" in ran.err
    assert not out.exists()
