import librosa
import numpy as np

from voxdesk.features.mfcc import MfccStatistics, mfcc


def noise(seconds, seed=0):
    return (0.1 * np.random.default_rng(seed).normal(size=round(seconds * 16_000))).astype(np.float32)


def test_one_row_every_ten_milliseconds():
    assert mfcc(noise(2.0)).shape == (201, 20)
    assert mfcc(noise(0.001)).shape[1] == 20
    assert mfcc(np.zeros(0, dtype=np.float32)).shape[1] == 20


def test_statistics_are_those_of_the_frames():
    samples = noise(3.0)
    statistics = MfccStatistics()
    statistics.push(samples)
    found = statistics.finish()
    frames = mfcc(samples)
    slopes = librosa.feature.delta(frames.T, width=9, mode="nearest").T
    np.testing.assert_allclose(found[:20], frames.mean(axis=0), rtol=1e-4, atol=1e-3)
    np.testing.assert_allclose(found[40:60], frames.std(axis=0), rtol=1e-3, atol=1e-3)
    np.testing.assert_allclose(found[60:], slopes.std(axis=0), rtol=1e-2, atol=1e-2)


def test_pieces_add_up_to_nearly_the_whole():
    samples = noise(4.0)
    whole, parts = MfccStatistics(), MfccStatistics()
    whole.push(samples)
    for part in np.array_split(samples, 3):
        parts.push(part)
    np.testing.assert_allclose(parts.finish(), whole.finish(), rtol=0.05, atol=0.5)


def test_no_sound_is_finite():
    assert np.isfinite(MfccStatistics().finish()).all()
    silent = MfccStatistics()
    silent.push(np.zeros(16_000, dtype=np.float32))
    assert np.isfinite(silent.finish()).all()
