"""Degraded copies of a recording: always the same, of the same length, and degraded as they say."""

from pathlib import Path

import numpy as np
import pytest

from voxdesk.audio.speech import SpeechDetector
from voxdesk.training.data.dataset import Recording
from voxdesk.workflows.factory.conditions import (
    CONDITIONS,
    PROBE,
    RATE,
    Sound,
    Surroundings,
    decode,
    pink_noise,
)


def recording(path: Path, speaker: str) -> Recording:
    return Recording(path, path.name, speaker, "", "", "test", 5.0, corpus="made_up")


@pytest.fixture
def around(voices: dict[str, list[Path]]) -> Surroundings:
    folder = voices["anna"][0].parent
    return Surroundings(folder, [recording(path, name) for name, paths in voices.items() for path in paths])


@pytest.fixture
def sound(voices: dict[str, list[Path]]) -> Sound:
    path = voices["anna"][0]
    return decode(path.parent, recording(path, "anna"), SpeechDetector())


def of(name: str) -> object:
    return next(condition for condition in CONDITIONS if condition.id == name)


def share_above(samples: np.ndarray, hz: float) -> float:
    power = np.abs(np.fft.rfft(samples)) ** 2
    return float(power[round(hz / RATE * len(samples)) :].sum() / power.sum())


def test_every_condition_is_the_same_at_every_run(sound: Sound, around: Surroundings, voices) -> None:
    again = Surroundings(voices["anna"][0].parent, around._pool)
    for condition in CONDITIONS:
        first = condition.hear(sound, around)
        assert first.dtype == np.float32
        assert np.isfinite(first).all()
        np.testing.assert_array_equal(first, condition.hear(sound, again), err_msg=condition.id)


@pytest.mark.parametrize("name", ["whole", "noise-10db", "noise-0db", "telephone", "opus", "room"])
def test_degraded_sound_keeps_its_length(sound: Sound, around: Surroundings, name: str) -> None:
    heard = of(name).hear(sound, around)
    assert abs(len(heard) - len(sound.samples)) <= 2
    assert (name == "whole") == np.array_equal(heard[:1000], sound.samples[:1000])


@pytest.mark.parametrize("seconds", [1, 2, 3])
def test_short_speech_is_that_long_and_nothing_but_speech(sound: Sound, around, seconds: int) -> None:
    heard = of(f"speech-{seconds}s").hear(sound, around)
    assert len(heard) == seconds * RATE
    joined = sound.speech.tobytes()
    assert heard.tobytes() in joined


def test_too_little_speech_is_given_whole(around: Surroundings) -> None:
    hiss = Sound(
        Recording(Path("hiss.wav"), "hiss.wav", "x", "", "", "test", 1.0),
        pink_noise(RATE, np.random.default_rng(0)),
        np.zeros(0, dtype=np.float32),
    )
    assert len(PROBE.hear(hiss, around)) == RATE


@pytest.mark.parametrize("snr_db", [10, 5, 0])
def test_noise_is_as_loud_as_it_says(sound: Sound, around: Surroundings, snr_db: int) -> None:
    noise = of(f"noise-{snr_db}db").hear(sound, around) - sound.samples
    found = 10 * np.log10(np.mean(sound.samples**2) / np.mean(noise**2))
    assert found == pytest.approx(snr_db, abs=0.1)


def test_babble_is_never_the_speaker_themself(sound: Sound, around: Surroundings) -> None:
    around.babble(sound.recording, RATE, np.random.default_rng(0))
    assert around._voices
    assert not any(path.startswith("anna") for path in around._voices)


def test_the_telephone_passes_nothing_above_four_kilohertz(sound: Sound, around: Surroundings) -> None:
    assert share_above(sound.samples, 4100) > 1e-3
    assert share_above(of("telephone").hear(sound, around), 4100) < 1e-4


def test_rooms_echo_as_long_as_they_say() -> None:
    import pyroomacoustics

    from voxdesk.neural.rooms import rooms_that_echo

    for response in rooms_that_echo(0.6, 2, seed=5):
        found = pyroomacoustics.experimental.measure_rt60(response, fs=RATE, decay_db=30)
        assert found == pytest.approx(0.6, rel=0.12)
