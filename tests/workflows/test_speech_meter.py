"""Counting speech while somebody reads aloud, with the real detector and synthetic voices."""

from types import SimpleNamespace

import numpy as np
import pytest
import soundfile

from voxdesk.audio.speech import SpeechDetector
from voxdesk.workflows.live.speech_meter import SpeechMeter


@pytest.fixture(scope="module")
def services() -> SimpleNamespace:
    return SimpleNamespace(speech=SpeechDetector())


def feed(meter: SpeechMeter, samples: np.ndarray, block: int = 800) -> None:
    for start in range(0, len(samples), block):
        meter.push(samples[start : start + block].astype(np.float32))


def noise(seconds: float, amplitude: float, rate: int = 22_050) -> np.ndarray:
    return np.random.default_rng(1).normal(0, amplitude, round(seconds * rate))


@pytest.fixture(scope="module")
def spoken(voices) -> np.ndarray:
    samples, rate = soundfile.read(voices["anna"][0])
    assert rate == 22_050
    return samples


def test_speech_counts_and_silence_does_not(services, spoken) -> None:
    meter = SpeechMeter(services, 22_050)
    feed(meter, np.zeros(22_050))
    assert meter.decide().speech_s == 0
    feed(meter, spoken)
    after = meter.decide()
    length_s = len(spoken) / 22_050
    assert after.seconds == pytest.approx(length_s + 1)
    assert 0.7 * length_s < after.speech_s <= length_s
    assert after.problem == ""
    feed(meter, np.zeros(44_100))
    assert meter.decide().speech_s == pytest.approx(after.speech_s, abs=0.3)
    assert not meter.decide().speaking


def test_blocks_of_any_length_give_the_same(services, spoken) -> None:
    answers = []
    for block in (301, 4096):
        meter = SpeechMeter(services, 22_050)
        feed(meter, spoken, block)
        answers.append(meter.decide().speech_s)
    assert answers[0] == pytest.approx(answers[1], abs=0.04)


def test_clipping_is_said_while_it_lasts(services, spoken) -> None:
    meter = SpeechMeter(services, 22_050)
    feed(meter, np.clip(spoken * 20, -1, 1))
    assert "Too loud" in meter.decide().problem
    feed(meter, spoken * 0.5)
    assert meter.decide().problem == ""


def test_nothing_said_and_whispered(services, spoken) -> None:
    meter = SpeechMeter(services, 22_050)
    feed(meter, noise(4, 0.001))
    assert "No speech is heard yet" in meter.decide().problem
    meter = SpeechMeter(services, 22_050)
    feed(meter, spoken / np.abs(spoken).max() * 0.008)
    assert "Very quiet" in meter.decide().problem


def test_noise_is_said(services, spoken) -> None:
    meter = SpeechMeter(services, 22_050)
    level = float(np.sqrt(np.mean(spoken**2)))
    feed(meter, noise(2, level * 0.7))
    feed(meter, spoken + noise(len(spoken) / 22_050, level * 0.7)[: len(spoken)])
    feed(meter, noise(2, level * 0.7))
    assert "noisy" in meter.decide().problem
