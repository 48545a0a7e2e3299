import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from sounds import RATE, joined, music, noise, silence, spoken
from tiny_models import tiny_paths

from voxdesk.audio.files import write_wav
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled, LibraryError
from voxdesk.core.requests import EnrolRequest
from voxdesk.core.types import AudioClip, QualityGrade
from voxdesk.workflows.people.enrol import EnrolResult, enrol
from voxdesk.workflows.services import Services, open_services


def ask(services: Services, name: str, *sources: Path | AudioClip) -> EnrolResult:
    return enrol(EnrolRequest(name, sources), services, CallbackContext())


def test_good_recordings_make_a_person(services: Services, voices: dict[str, list[Path]]) -> None:
    result = ask(services, "Anna", *voices["anna"][:2])
    assert result.speaker is not None
    assert (result.speaker.name, result.speaker.references) == ("Anna", 2)
    assert result.accepted == tuple(str(path) for path in voices["anna"][:2])
    assert result.rejected == ()
    first, second = services.store.references(result.speaker.id)
    assert first.source == str(voices["anna"][0])
    assert first.model_id == "voice"
    assert first.quality is QualityGrade.GOOD
    assert first.speech_s > 4
    assert first.vector @ second.vector > 0.9

    more = ask(services, "Anna", voices["anna"][2])
    assert more.speaker is not None
    assert more.speaker.references == 3
    assert len(services.store.speakers()) == 1


def test_a_clip_from_the_microphone_is_as_good(services: Services, voices: dict[str, list[Path]]) -> None:
    result = ask(services, "Ben", spoken(voices["ben"][0]))
    assert result.speaker is not None
    assert result.speaker.references == 1


def test_the_very_same_recording_counts_once(services: Services, voices: dict[str, list[Path]]) -> None:
    result = ask(services, "Ben", voices["ben"][0], voices["ben"][0])
    assert result.speaker is not None
    assert result.speaker.references == 1


def tone_of_speech(clip: AudioClip, gain: float) -> AudioClip:
    return AudioClip(np.clip(clip.samples * gain, -1, 1), clip.sample_rate)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("silence", "No speech"),
        ("noise", "No speech"),
        ("music", "No speech"),
        ("short", "only 0."),
        ("clipped", "clipped"),
        ("noisy", "noisy"),
        ("two", "more than one voice"),
        ("text", "not a recording VoxDesk can read"),
        ("missing", "was not found"),
    ],
)
def test_what_is_wrong_with_a_recording_is_said(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path, kind: str, words: str
) -> None:
    anna = spoken(voices["anna"][0])
    sounds = {
        "silence": silence(5.0),
        "noise": noise(5.0),
        "music": music(6.0),
        "short": joined(silence(1.0), anna.cut(0.5, 1.2), silence(1.0)),
        "clipped": tone_of_speech(anna, 60.0),
        "noisy": AudioClip(
            0.2 * anna.samples + noise(anna.seconds, level=0.02).samples[: len(anna.samples)], RATE
        ),
        "two": joined(anna, spoken(voices["ben"][0])),
    }
    path = tmp_path / f"{kind}.wav"
    if kind == "text":
        path.write_text("only text", encoding="utf-8")
    elif kind != "missing":
        write_wav(path, sounds[kind])

    result = ask(services, "Anna", path)
    assert result.speaker is None
    assert result.accepted == ()
    (rejected,) = result.rejected
    assert rejected.path == str(path)
    assert words in rejected.reason
    assert services.store.speakers() == ()


def test_the_good_ones_are_taken_and_the_bad_one_named(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    write_wav(tmp_path / "silent.wav", silence(3.0))
    result = ask(services, "Anna", voices["anna"][0], tmp_path / "silent.wav", voices["anna"][1])
    assert result.speaker is not None
    assert result.speaker.references == 2
    assert [item.path for item in result.rejected] == [str(tmp_path / "silent.wav")]


@pytest.mark.parametrize("name", ["", "  \t ", "x" * 301, "bell\x07"])
def test_a_bad_name_is_refused_before_listening(
    services: Services, voices: dict[str, list[Path]], name: str
) -> None:
    told = []
    ctx = CallbackContext(lambda fraction, text: told.append(fraction))
    with pytest.raises(LibraryError):
        enrol(EnrolRequest(name, tuple(voices["anna"])), services, ctx)
    assert told == []


def test_a_name_of_300_odd_characters_is_kept(services: Services, voices: dict[str, list[Path]]) -> None:
    name = ("Åß漢字😀\"'/\\%;--<b>" * 30)[:300].strip()
    result = ask(services, name, voices["anna"][0])
    assert result.speaker is not None
    found = services.store.find(name)
    assert found is not None
    assert found.references == 1


def test_cancelling_stores_nothing(services: Services, voices: dict[str, list[Path]]) -> None:
    ctx = CallbackContext(lambda fraction, text: ctx.cancel() if fraction and fraction > 0.5 else None)
    with pytest.raises(Cancelled):
        enrol(EnrolRequest("Anna", tuple(voices["anna"])), services, ctx)
    assert services.store.speakers() == ()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
@pytest.mark.parametrize("after_s", [0.0, 0.3, 1.0])
def test_a_kill_while_enrolling_loses_nothing_that_was_confirmed(
    services: Services, voices: dict[str, list[Path]], after_s: float
) -> None:
    confirmed = ask(services, "Anna", voices["anna"][0]).speaker
    services.close()
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from voxdesk.core.context import CallbackContext\n"
        "from voxdesk.core.paths import Paths\n"
        "from voxdesk.core.requests import EnrolRequest\n"
        "from voxdesk.workflows.people.enrol import enrol\n"
        "from voxdesk.workflows.services import open_services\n"
        "services = open_services(Paths(*map(Path, sys.argv[1:6])))\n"
        "for number in range(1000):\n"
        "    request = EnrolRequest(f'Ben {number}', tuple(map(Path, sys.argv[6:])))\n"
        "    done = enrol(request, services, CallbackContext())\n"
        "    print(done.speaker.name, flush=True)\n"
    )
    paths = services.paths
    folders = [paths.models, paths.resources, paths.config, paths.data, paths.cache]
    child = subprocess.Popen(
        [sys.executable, "-c", code, *map(str, folders), *map(str, voices["ben"])],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    told = [child.stdout.readline().strip()]
    time.sleep(after_s)
    os.kill(child.pid, signal.SIGKILL)
    told += [line.strip() for line in child.stdout if line.strip()]
    child.wait()

    stored = {person.name: person for person in services.store.speakers()}
    assert confirmed is not None
    assert stored["Anna"].references == 1
    for name in told:
        assert stored[name].references == 3
    assert all(person.references in (1, 3) for person in stored.values())


def test_the_conversation_of_the_sample_is_nobodys_voice(tmp_path: Path) -> None:
    """With the bundled models."""
    root = Path(__file__).parents[2]
    bundled = open_services(tiny_paths(tmp_path / "user", root / "models"))
    result = ask(bundled, "Anna", root / "resources" / "sample" / "two-people.ogg")
    bundled.close()
    assert result.speaker is None
    assert "more than one voice" in str(result.rejected[0].reason)


def test_two_people_who_talk_at_once_are_nobodys_voice(tmp_path: Path, voices: dict[str, list[Path]]) -> None:
    """With the bundled models, which know synthetic voices from one another."""
    bundled = open_services(tiny_paths(tmp_path / "user", Path(__file__).parents[2] / "models"))
    anna, ben = (spoken(voices[name][0]).samples for name in ("anna", "ben"))
    length = min(len(anna), len(ben))
    both = AudioClip(0.5 * (anna[:length] + ben[:length]), RATE)
    refused, taken = (ask(bundled, "Anna", sound) for sound in (both, AudioClip(anna, RATE)))
    bundled.close()
    assert "more than one voice" in str(refused.rejected[0].reason)
    assert taken.speaker is not None
