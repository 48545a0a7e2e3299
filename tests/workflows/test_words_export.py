"""Captions and text carry what is said, where a transcript says so."""

from pathlib import Path

import pysubs2
import pytest
import webvtt

from tests.sounds import silence
from voxdesk.audio.files import write_wav
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.core.types import Gender, Turn
from voxdesk.workflows.listen.export import export_recording
from voxdesk.workflows.listen.products import ExportRequest, Place, Product
from voxdesk.workflows.listen.spoken import find_spoken
from voxdesk.workflows.listen.timeline_export import (
    WritePictureRequest,
    WriteTurnsRequest,
    write_picture,
    write_turns,
)
from voxdesk.workflows.services import Services

TURNS = (
    Turn(0.0, 2.0, "Anna", "Anna", Gender.FEMALE),
    Turn(2.0, 4.0, None, "Voice A", Gender.MALE),
    Turn(6.0, 7.0, "Anna", "Anna", Gender.FEMALE),
)
SAID = (
    "1\n00:00:00,200 --> 00:00:01,800\nGood morning,\nall of you.\n\n"
    "2\n00:00:02,100 --> 00:00:03,900\n<i>Hello</i> {\\an8}& 3 < 4.\n"
)


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.wav"
    write_wav(path, silence(8.0))
    path.with_suffix(".srt").write_text(SAID)
    return path


def written(kind: str, talk: Path, services: Services) -> Path:
    path = talk.parent / f"out.{kind}"
    write_turns(WriteTurnsRequest(path, kind, TURNS, str(talk), 8.0), services, CallbackContext())
    return path


def test_captions_say_who_says_what_and_a_turn_without_words_who(talk: Path, services: Services) -> None:
    captions = [line.plaintext for line in pysubs2.load(str(written("srt", talk, services)))]
    assert captions == ["Anna: Good morning, all of you.", "Voice A: Hello & 3 < 4.", "Anna"]
    cues = list(webvtt.read(written("vtt", talk, services)))
    assert [(cue.voice, cue.text) for cue in cues] == [
        ("Anna", "Good morning, all of you."),
        ("Voice A", "Hello &amp; 3 &lt; 4."),
        ("Anna", "Anna"),
    ]


def test_text_and_a_transcript_to_write_hold_the_words(talk: Path, services: Services) -> None:
    assert written("text", talk, services).read_text().splitlines() == [
        "00:00:00.000 - 00:00:02.000  Anna: Good morning, all of you.",
        "00:00:02.000 - 00:00:04.000  Voice A: Hello & 3 < 4.",
        "00:00:06.000 - 00:00:07.000  Anna",
    ]
    assert "#00:00:02.000# [Voice A] Hello & 3 < 4." in written("transcript", talk, services).read_text()


def test_under_pseudonyms_no_word_is_written_for_it_may_be_a_name(talk: Path, services: Services) -> None:
    for aliases, words in ((None, True), ((), False)):
        place = Place(talk.parent, file=talk.parent / "out.vtt", force=True)
        request = ExportRequest(talk, TURNS, Product("vtt"), place, "talk.wav", aliases)
        (path,) = export_recording(request, services, CallbackContext()).files
        assert ("morning" in path.read_text()) is words


@pytest.mark.parametrize("kind", ["srt", "vtt"])
def test_own_captions_that_say_only_who_are_no_words(
    talk: Path, services: Services, voices, kind: str
) -> None:
    from voxdesk.workflows.people.enrol import EnrolRequest, enrol

    assert enrol(EnrolRequest("Anna", tuple(voices["anna"])), services, CallbackContext()).speaker
    talk.with_suffix(".srt").unlink()
    beside = talk.with_suffix(f".{kind}")
    write_turns(WriteTurnsRequest(beside, kind, TURNS, str(talk), 8.0), services, CallbackContext())
    assert "Anna" in beside.read_text()
    assert find_spoken(talk, services, CallbackContext()) is None
    # With words, names are not said again.
    beside.unlink()
    talk.with_suffix(".srt").write_text("1\n00:00:00,200 --> 00:00:01,800\nAnna: Good morning.\n")
    assert pysubs2.load(str(written("srt", talk, services)))[0].plaintext == "Anna: Good morning."


@pytest.mark.parametrize("kind", ["csv", "srt"])
def test_turns_take_neither_the_recordings_place_nor_own_datas(
    talk: Path, services: Services, kind: str
) -> None:
    library = services.paths.library
    library.parent.mkdir(parents=True, exist_ok=True)
    library.write_bytes(b"people")
    for victim in (talk, library):
        before = victim.read_bytes()
        request = WriteTurnsRequest(victim, kind, TURNS, str(talk), 8.0)
        with pytest.raises(DataError, match=r"read here too|own data"):
            write_turns(request, services, CallbackContext())
        with pytest.raises(DataError, match="own data"):
            write_picture(WritePictureRequest(library, b"png"), services, CallbackContext())
        assert victim.read_bytes() == before
