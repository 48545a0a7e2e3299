import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from sounds import RATE, joined, music, noise, silence, spoken
from tiny_models import write_encoder

from voxdesk.audio.files import write_wav
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import AudioError, Cancelled, LibraryError, ModelError
from voxdesk.core.paths import Paths
from voxdesk.core.requests import AnalyseRequest, EnrolRequest, TurnsRequest
from voxdesk.core.types import AudioClip, Gender, Segment, Status
from voxdesk.workflows.listen.analyse import analyse, identify
from voxdesk.workflows.listen.diarize import identify_turns
from voxdesk.workflows.people.enrol import enrol
from voxdesk.workflows.services import Services, open_services


def learn(services: Services, name: str, *paths: Path) -> None:
    assert enrol(EnrolRequest(name, paths), services, CallbackContext()).speaker is not None


def test_a_known_voice_a_stranger_and_what_is_said_about_them(
    services: Services, voices: dict[str, list[Path]]
) -> None:
    learn(services, "Anna", *voices["anna"][:2])
    learn(services, "Ben", *voices["ben"][:2])

    anna = analyse(AnalyseRequest(voices["anna"][2]), services, CallbackContext())
    assert anna.speaker.status is Status.KNOWN
    assert anna.speaker.name == "Anna"
    assert [candidate.name for candidate in anna.speaker.candidates] == ["Anna", "Ben"]
    assert anna.gender is not None
    assert anna.gender.label is Gender.FEMALE
    assert anna.path == str(voices["anna"][2])
    assert anna.quality.seconds > anna.quality.speech_s > 4
    assert anna.embedding is not None
    assert anna.embedding.speech_s == pytest.approx(anna.quality.speech_s, abs=0.01)
    assert sum(part.seconds for part in anna.speech) == pytest.approx(anna.quality.speech_s, abs=0.01)

    ben = analyse(AnalyseRequest(voices["ben"][2]), services, CallbackContext())
    assert ben.speaker.name == "Ben"
    assert ben.gender is not None
    assert ben.gender.label is Gender.MALE

    carl = analyse(AnalyseRequest(voices["carl"][0]), services, CallbackContext())
    assert carl.speaker.status is Status.UNKNOWN
    assert carl.speaker.name is None


def test_the_answer_is_the_same_without_the_rest(services: Services, voices: dict[str, list[Path]]) -> None:
    learn(services, "Anna", voices["anna"][0])
    request = AnalyseRequest(voices["anna"][1])
    whole = analyse(request, services, CallbackContext())
    assert identify(request, services, CallbackContext()) == whole.speaker


def test_a_recognised_person_was_heard_just_now(services: Services, voices: dict[str, list[Path]]) -> None:
    learn(services, "Anna", voices["anna"][0])
    learn(services, "Ben", voices["ben"][0])
    identify(AnalyseRequest(voices["anna"][1]), services, CallbackContext())
    heard = {person.name: person.last_heard for person in services.store.speakers()}
    assert heard["Anna"] is not None
    assert heard["Ben"] is None


@pytest.mark.parametrize("sound", [silence(4.0), noise(4.0), music(6.0), silence(0.1), silence(0.0)])
def test_no_name_and_no_gender_without_speech(services: Services, sound: AudioClip) -> None:
    found = analyse(AnalyseRequest(sound), services, CallbackContext())
    assert found.speaker.status is Status.NO_SPEECH
    assert found.speaker.name is None
    assert found.gender is None
    assert found.embedding is None
    assert found.speech == ()


def test_little_speech_gets_a_gender_but_no_name(services: Services, voices: dict[str, list[Path]]) -> None:
    learn(services, "Anna", voices["anna"][0])
    short = joined(silence(0.5), spoken(voices["anna"][1]).cut(0.5, 1.1), silence(0.5))
    found = analyse(AnalyseRequest(short), services, CallbackContext())
    assert found.speaker.status is Status.TOO_SHORT
    assert found.speaker.name is None
    assert found.gender is not None


def test_nobody_is_known_in_an_empty_library(services: Services, voices: dict[str, list[Path]]) -> None:
    found = identify(AnalyseRequest(voices["anna"][0]), services, CallbackContext())
    assert found.status is Status.UNKNOWN
    assert found.candidates == ()


def test_a_long_recording_says_the_same_as_a_short_one(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    learn(services, "Anna", voices["anna"][0])
    short = spoken(*voices["anna"], pause_s=0.5)
    path = tmp_path / "long.wav"
    write_wav(path, joined(*[short] * 12))
    found = analyse(AnalyseRequest(path), services, CallbackContext())
    once = analyse(AnalyseRequest(short), services, CallbackContext())
    assert found.quality.seconds == pytest.approx(12 * short.seconds, abs=0.1)
    assert found.quality.seconds > 240
    assert found.quality.speech_s == pytest.approx(12 * once.quality.speech_s, rel=0.03)
    assert found.quality.snr_db == pytest.approx(once.quality.snr_db, abs=3)
    assert found.quality.grade == once.quality.grade
    assert found.quality.pitch_hz == pytest.approx(once.quality.pitch_hz, rel=0.05)
    assert found.speaker.name == "Anna"
    assert found.embedding is not None
    assert once.embedding is not None
    assert found.embedding.vector @ once.embedding.vector > 0.99
    ends = [part.end_s for part in found.speech]
    starts = [part.start_s for part in found.speech]
    assert all(start > end for end, start in zip(ends, starts[1:], strict=False))


def test_a_segment_that_a_block_s_border_cuts_is_whole(
    services: Services, voices: dict[str, list[Path]]
) -> None:
    sound = spoken(*voices["anna"])
    found = analyse(AnalyseRequest(joined(silence(57.0), sound)), services, CallbackContext())
    around = [part for part in found.speech if part.start_s < 60.0 < part.end_s]
    assert len(around) == 1
    before = analyse(AnalyseRequest(sound), services, CallbackContext())
    assert len(found.speech) == len(before.speech)


def test_hours_of_sound_do_not_fill_the_memory(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    path = tmp_path / "hour.wav"
    short = joined(spoken(voices["anna"][0]), silence(23.0))
    write_wav(path, joined(*[short] * 40))
    assert path.stat().st_size > 30_000_000
    services.hub.encoder()
    tracemalloc.start()
    try:
        analyse(AnalyseRequest(path), services, CallbackContext())
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 60_000_000  # all samples would be 75 MB, and more with features and copies


def test_progress_is_told_and_the_end_can_be_asked_for(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    path = tmp_path / "two-minutes.wav"
    write_wav(path, joined(spoken(voices["anna"][0]), silence(170.0)))
    told: list[float | None] = []
    analyse(AnalyseRequest(path), services, CallbackContext(lambda fraction, text: told.append(fraction)))
    assert len(told) == 3
    assert told[-1] == pytest.approx(1.0)

    ctx = CallbackContext(lambda fraction, text: ctx.cancel())
    with pytest.raises(Cancelled):
        analyse(AnalyseRequest(path), services, ctx)


def test_a_bad_file_is_an_error_in_words(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "text.wav"
    path.write_text("this is no sound", encoding="utf-8")
    with pytest.raises(AudioError, match=r"text\.wav"):
        analyse(AnalyseRequest(path), services, CallbackContext())


def test_an_encoder_without_calibration_names_nobody(paths: Paths, voices: dict[str, list[Path]]) -> None:
    write_encoder(paths.user_models / "raw", extra="")
    services = open_services(paths, encoder_id="raw")
    with pytest.raises(ModelError, match="never calibrated"):
        identify(AnalyseRequest(voices["anna"][0]), services, CallbackContext())
    services.close()


def test_a_damaged_library_is_said_in_words_and_left_alone(
    tmp_path: Path, paths: Paths, voices: dict[str, list[Path]]
) -> None:
    library = tmp_path / "library.sqlite"
    library.write_bytes(b"no database at all" * 100)
    services = open_services(paths, library=library)
    with pytest.raises(LibraryError):
        analyse(AnalyseRequest(voices["anna"][0]), services, CallbackContext())
    assert library.read_bytes() == b"no database at all" * 100
    services.close()


def test_the_sum_of_segments_is_never_negative(services: Services) -> None:
    found = analyse(
        AnalyseRequest(AudioClip(np.ones(RATE, dtype=np.float32), RATE)), services, CallbackContext()
    )
    assert all(isinstance(part, Segment) and part.seconds > 0 for part in found.speech)


def test_a_long_recording_whose_turns_are_known_is_not_embedded_again(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    learn(services, "Anna", *voices["anna"][:2])
    path = tmp_path / "long.wav"
    pause = silence(0.4)
    write_wav(path, joined(*(part for _ in range(26) for part in (spoken(voices["anna"][2]), pause))))
    request = AnalyseRequest(path)
    before = analyse(request, services, CallbackContext())
    assert before.quality.speech_s > 130
    identify_turns(TurnsRequest(path), services, CallbackContext())

    def embed(*args: object) -> None:
        raise AssertionError("the speech was embedded")

    monkeypatch.setattr("voxdesk.inference.encoder.Encoder.embed", embed)
    after = analyse(request, services, CallbackContext())
    assert after.embedding is not None
    assert before.embedding is not None
    assert float(after.embedding.vector @ before.embedding.vector) > 0.95
    assert (after.speaker.name, after.speaker.status) == ("Anna", Status.KNOWN)
    assert after.gender is not None
    assert after.gender.label is Gender.FEMALE
    assert identify(request, services, CallbackContext()) == after.speaker


def test_a_short_recording_is_heard_in_one_also_when_its_turns_are_known(
    services: Services, voices: dict[str, list[Path]]
) -> None:
    request = AnalyseRequest(voices["anna"][2])
    before = analyse(request, services, CallbackContext())
    identify_turns(TurnsRequest(voices["anna"][2]), services, CallbackContext())
    after = analyse(request, services, CallbackContext())
    assert after.embedding is not None
    assert before.embedding is not None
    np.testing.assert_array_equal(after.embedding.vector, before.embedding.vector)
