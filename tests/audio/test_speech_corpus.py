"""The speech detector on real people and real noise."""

import csv
from pathlib import Path

import numpy as np
import pytest

from voxdesk.audio.files import read_clip
from voxdesk.audio.speech import SpeechDetector, speech_samples
from voxdesk.core.types import AudioClip

pytestmark = pytest.mark.corpus
RATE = 16_000
FRAME = 512


@pytest.fixture(scope="module")
def detector() -> SpeechDetector:
    return SpeechDetector()


@pytest.fixture(scope="module")
def clips(corpus: Path) -> list[AudioClip]:
    """Every sixtieth clip of the dev split: all corpora, adults and children, telephones."""
    with (corpus / "manifest.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["split"] == "dev"]
    return [read_clip(corpus / row["path"], sample_rate=RATE) for row in rows[::60]]


def voiced(samples: np.ndarray) -> np.ndarray:
    """Frames of 32 ms that are loud and periodic: strong autocorrelation at 60 to 400 Hz."""
    frames = samples[: len(samples) // FRAME * FRAME].reshape(-1, FRAME)
    frames = frames - frames.mean(axis=1, keepdims=True)
    power = (frames**2).mean(axis=1)
    spectrum = np.abs(np.fft.rfft(frames, 2 * FRAME, axis=1)) ** 2
    correlation = np.fft.irfft(spectrum, axis=1)
    weights = 1 - np.arange(RATE // 60) / FRAME
    best = (correlation[:, : RATE // 60] / weights)[:, RATE // 400 :].max(axis=1)
    loud = power > 0.05 * np.percentile(power, 95)
    return loud & (best > 0.8 * np.maximum(correlation[:, 0], 1e-12))


@pytest.mark.parametrize(("gain_db", "least"), [(0, 0.97), (-20, 0.93)])
def test_voiced_speech_is_found(detector, clips, gain_db, least):
    spoken = found = 0
    for clip in clips:
        samples = clip.samples * np.float32(10 ** (gain_db / 20))
        inside = np.zeros(len(samples), bool)
        for segment in detector.segments(AudioClip(samples, RATE)):
            inside[round(segment.start_s * RATE) : round(segment.end_s * RATE)] = True
        wanted = voiced(samples)
        spoken += wanted.sum()
        found += (inside[FRAME // 2 :: FRAME][: len(wanted)] & wanted).sum()
    assert spoken > 1000
    assert found > least * spoken


def test_noise_is_hardly_ever_called_speech(detector, corpus):
    """Some of the household noises have people in the background."""
    with (corpus / "noise.csv").open(encoding="utf-8") as file:
        paths = [corpus / row["path"] for row in csv.DictReader(file)][::5]
    seconds, false_s = 0.0, []
    for path in paths:
        clip = read_clip(path, sample_rate=RATE)
        seconds += clip.seconds
        false_s.append(speech_samples(clip, detector.segments(clip)).seconds)
    assert sum(false_s) < 0.03 * seconds
    assert np.mean([each > 0.5 for each in false_s]) < 0.08
    assert max(false_s) < 2.5
