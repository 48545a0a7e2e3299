"""Codecs in memory: what comes back is as long, as aligned and as poor as it should be."""

from pathlib import Path

import numpy as np
import pytest

from voxdesk.audio.codec import CODECS, through_codec
from voxdesk.audio.files import read_clip
from voxdesk.core.types import AudioClip

RATE = 16_000
LOW_AND_HIGH = {"opus": (8_000, 64_000), "mp3": (8_000, 64_000), "amr": (4_750, 12_200)}


@pytest.fixture
def speech(voices: dict[str, list[Path]]) -> AudioClip:
    clip = read_clip(voices["anna"][0], sample_rate=RATE)
    return AudioClip(clip.samples[: 2 * RATE], RATE)


def correlation(a: AudioClip, b: AudioClip) -> tuple[float, int]:
    """The highest normalised cross-correlation and the lag in samples where it is."""
    size = 2 * len(a.samples)
    crossed = np.fft.irfft(np.fft.rfft(b.samples, size) * np.conj(np.fft.rfft(a.samples, size)))
    lag = int(np.argmax(crossed))
    norm = np.linalg.norm(a.samples) * np.linalg.norm(b.samples)
    return float(crossed[lag] / norm), lag if lag < size // 2 else lag - size


@pytest.mark.parametrize("name", CODECS)
def test_a_lower_bit_rate_leaves_less_of_the_sound(speech: AudioClip, name: str) -> None:
    poor, good = (through_codec(speech, name, rate) for rate in LOW_AND_HIGH[name])
    assert len(poor.samples) == len(good.samples) == len(speech.samples)
    assert correlation(speech, good)[0] > correlation(speech, poor)[0] > 0.5


@pytest.mark.parametrize(("name", "late_s"), [("opus", 0.0), ("mp3", 0.0), ("amr", 0.005)])
def test_the_sound_stays_where_it_was(speech: AudioClip, name: str, late_s: float) -> None:
    _, lag = correlation(speech, through_codec(speech, name, LOW_AND_HIGH[name][1]))
    assert lag == pytest.approx(late_s * RATE, abs=16)


def test_a_telephone_codec_passes_nothing_above_four_kilohertz(speech: AudioClip) -> None:
    def share_above(clip: AudioClip) -> float:
        power = np.abs(np.fft.rfft(clip.samples)) ** 2
        return float(power[np.fft.rfftfreq(len(clip.samples), 1 / RATE) > 4100].sum() / power.sum())

    assert share_above(speech) > 1e-3
    assert share_above(through_codec(speech, "amr", 12_200)) < 1e-4


@pytest.mark.parametrize("name", CODECS)
def test_any_rate_and_no_sound_at_all(voices: dict[str, list[Path]], name: str) -> None:
    clip = read_clip(voices["ben"][0])
    heard = through_codec(clip, name, LOW_AND_HIGH[name][1])
    assert (heard.sample_rate, len(heard.samples)) == (clip.sample_rate, len(clip.samples))
    assert len(through_codec(AudioClip(np.zeros(0, np.float32), RATE), name, 12_000).samples) == 0
