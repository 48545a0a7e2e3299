"""Measures of a recording: noise ratio, clipping, levels, pitch, and the words about them."""

import numpy as np
import pytest

from voxdesk.audio.files import read_clip
from voxdesk.audio.pitch import median_pitch_hz
from voxdesk.audio.quality import SILENCE_DB, clipped_share, level_db, measure, peak_db, snr_db
from voxdesk.audio.speech import SpeechDetector
from voxdesk.core.types import AudioClip, QualityGrade, Segment

RATE = 16_000


@pytest.fixture(scope="module")
def detector() -> SpeechDetector:
    return SpeechDetector()


@pytest.fixture(scope="module")
def clean(voices) -> AudioClip:
    """Nine seconds of speech with a second of silence on both sides."""
    clip = read_clip(voices["ben"][0])
    silence = np.zeros(clip.sample_rate, np.float32)
    return AudioClip(np.concatenate([silence, clip.samples, silence]), clip.sample_rate)


def judged(detector: SpeechDetector, samples: np.ndarray, rate: int):
    clip = AudioClip(samples.astype(np.float32), rate)
    return measure(clip, detector.segments(clip))


def test_levels():
    time_s = np.arange(RATE) / RATE
    sine = np.sin(2 * np.pi * 440 * time_s).astype(np.float32)
    assert peak_db(sine) == pytest.approx(0.0, abs=0.01)
    assert level_db(sine) == pytest.approx(-3.01, abs=0.01)
    assert peak_db(0.1 * sine) == pytest.approx(-20.0, abs=0.01)
    for nothing in (np.zeros(0, np.float32), np.zeros(100, np.float32)):
        assert peak_db(nothing) == level_db(nothing) == SILENCE_DB


@pytest.mark.parametrize("true_db", [0, 5, 10, 20, 30])
@pytest.mark.parametrize("pauses", [True, False])
def test_the_noise_ratio_is_what_was_mixed(true_db, pauses):
    """A voice that is on for half of each second; without pauses marked, the quietest frames tell."""
    dice = np.random.default_rng(1)
    time_s = np.arange(10 * RATE) / RATE
    on = (time_s % 1.0) < 0.5
    voice = on * np.sin(2 * np.pi * 220 * time_s)
    noise = dice.standard_normal(len(time_s)) * np.sqrt(0.5 / 10 ** (true_db / 10))
    clip = AudioClip((0.1 * (voice + noise)).astype(np.float32), RATE)
    speech = [Segment(float(second), second + 0.5) for second in range(10)]
    if pauses:
        assert snr_db(clip, speech) == pytest.approx(true_db, abs=1.0)
    else:  # half of what is called speech is noise: 3 dB less
        assert snr_db(clip, [Segment(0.0, 10.0)]) == pytest.approx(true_db - 3, abs=1.5)


def test_clipping_is_runs_at_full_scale_not_single_peaks():
    sine = np.sin(2 * np.pi * 100 * np.arange(RATE) / RATE).astype(np.float32)
    assert clipped_share(0.99 * sine) == 0.0
    clipped = np.clip(2 * sine, -1, 1)
    assert clipped_share(clipped) == pytest.approx(2 / 3, abs=0.02)  # |2 sin| > 1 for two thirds of the time
    peaks = 0.5 * sine
    peaks[::1000] = 1.0
    assert clipped_share(peaks) == 0.0
    assert clipped_share(np.zeros(0, np.float32)) == 0.0


@pytest.mark.parametrize("pitch_hz", [60, 85, 120, 200, 300, 450])
@pytest.mark.parametrize("rate", [8_000, 16_000, 48_000])
def test_the_pitch_of_a_voice_like_tone(pitch_hz, rate):
    time_s = np.arange(2 * rate) / rate
    overtones = [k for k in range(1, 20) if k * pitch_hz < 3500]
    tone = sum(np.sin(2 * np.pi * pitch_hz * k * time_s) / k for k in overtones)
    noisy = 0.1 * tone + 0.005 * np.random.default_rng(2).standard_normal(len(time_s))
    assert median_pitch_hz(AudioClip(noisy.astype(np.float32), rate)) == pytest.approx(pitch_hz, rel=0.02)


def test_the_pitch_survives_a_telephone_that_cuts_the_fundamental_off():
    time_s = np.arange(2 * RATE) / RATE
    tone = sum(np.sin(2 * np.pi * 110 * k * time_s) for k in range(3, 30))
    assert median_pitch_hz(AudioClip(0.02 * tone.astype(np.float32), RATE)) == pytest.approx(110, rel=0.02)


@pytest.mark.parametrize("mains_hz", [50, 60])
@pytest.mark.parametrize("pitch_hz", [95, 210])
def test_the_hum_of_the_mains_is_not_the_voice(mains_hz, pitch_hz):
    time_s = np.arange(3 * RATE) / RATE
    overtones = range(1, 3500 // pitch_hz)
    tone = sum(np.sin(2 * np.pi * pitch_hz * k * time_s) / k for k in overtones)
    hum = np.sin(2 * np.pi * mains_hz * time_s) + 0.1 * np.sin(4 * np.pi * mains_hz * time_s)
    syllables = np.sin(2 * np.pi * 1.3 * time_s) > 0
    heard = 0.05 * tone * syllables + 0.04 * hum
    assert median_pitch_hz(AudioClip(heard.astype(np.float32), RATE)) == pytest.approx(pitch_hz, rel=0.02)


def test_noise_and_silence_and_next_to_nothing_have_no_pitch():
    noise = 0.1 * np.random.default_rng(4).standard_normal(3 * RATE).astype(np.float32)
    for samples in (noise, np.zeros(RATE, np.float32), np.zeros(0, np.float32), noise[:50], noise[:600]):
        assert median_pitch_hz(AudioClip(samples, RATE)) is None


def test_voices_of_different_pitch_are_told_apart(detector, voices):
    pitches = {}
    for name, paths in voices.items():
        clip = read_clip(paths[0])
        pitches[name] = measure(clip, detector.segments(clip)).pitch_hz
    assert pitches["carl"] < pitches["ben"] < pitches["anna"]
    assert all(70 < pitch < 350 for pitch in pitches.values())


def test_a_clean_recording_is_good(detector, clean):
    quality = measure(clean, detector.segments(clean))
    assert (quality.grade, quality.problems) == (QualityGrade.GOOD, ())
    assert quality.seconds == pytest.approx(clean.seconds)
    assert 6.0 < quality.speech_s <= clean.seconds - 1.5
    assert quality.snr_db is not None
    assert quality.snr_db > 30


def test_noise_is_named_with_its_measure(detector, clean):
    noise = np.random.default_rng(5).standard_normal(len(clean.samples))
    speech_rms = np.sqrt(np.mean(np.square(clean.samples)))
    poor = judged(detector, clean.samples + speech_rms * 0.5 * noise, clean.sample_rate)
    assert poor.grade is QualityGrade.POOR
    assert poor.snr_db is not None
    assert f"noisy: {poor.snr_db:.0f} dB" in poor.problems
    fair = judged(detector, clean.samples + speech_rms * 0.25 * noise, clean.sample_rate)
    assert fair.grade is QualityGrade.FAIR


def test_clipping_is_named_with_its_share(detector, clean):
    quality = judged(detector, np.clip(clean.samples * 20, -1, 1), clean.sample_rate)
    assert quality.grade is QualityGrade.POOR
    assert quality.clipped > 0.02
    assert any("clipped in" in problem for problem in quality.problems)
    assert quality.peak_db == pytest.approx(0.0, abs=0.01)


def test_quiet_and_short_are_named(detector, clean):
    quality = judged(detector, clean.samples * 0.01, clean.sample_rate)
    assert "too quiet" in quality.problems
    short = judged(detector, clean.cut(0.5, 2.2).samples, clean.sample_rate)
    assert short.grade is QualityGrade.POOR
    assert any(problem.startswith("only 1.") for problem in short.problems)


@pytest.mark.parametrize("count", [0, 1, 5, RATE])
def test_without_speech_there_is_nothing_to_measure_but_the_level(count):
    quality = measure(AudioClip(np.full(count, 0.5, np.float32), RATE), ())
    assert quality.grade is QualityGrade.POOR
    assert quality.problems == ("no speech",)
    assert (quality.snr_db, quality.pitch_hz, quality.speech_s) == (None, None, 0.0)
    assert np.isfinite(quality.peak_db)


def test_speech_in_perfect_silence_has_a_finite_ratio(detector, clean):
    assert measure(clean, detector.segments(clean)).snr_db <= 60.0


@pytest.mark.parametrize("offset", [0.02, 0.05, -0.3])
def test_a_constant_part_is_no_noise(detector, clean, offset):
    """A cheap sound card's offset: the voice is as far above the noise as before."""
    without, level = judged(detector, clean.samples * 0.5, clean.sample_rate), level_db(clean.samples * 0.5)
    moved = judged(detector, clean.samples * 0.5 + offset, clean.sample_rate)
    assert moved.snr_db == pytest.approx(without.snr_db, abs=3.0)
    assert (moved.grade, moved.problems) == (without.grade, without.problems)
    assert level_db(clean.samples * 0.5 + offset) == pytest.approx(level, abs=0.1)
