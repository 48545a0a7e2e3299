import numpy as np

from voxdesk.features.fbank import Fbank
from voxdesk.features.logmel import BANDS, FRAMES, first_speech, logmel_map


def noise(seconds):
    return np.random.default_rng(0).normal(scale=0.1, size=round(16_000 * seconds)).astype(np.float32)


def test_a_map_is_the_front_end_in_steps_of_20_ms():
    samples = noise(6.0)
    found = logmel_map(samples).reshape(FRAMES, BANDS)
    frames = Fbank()(samples)[: 2 * FRAMES]
    expected = (frames[::2] + frames[1::2]) / 2
    np.testing.assert_allclose(found, expected - expected.mean(), atol=0.02)


def test_the_level_says_nothing():
    samples = noise(5.0)
    np.testing.assert_allclose(logmel_map(samples), logmel_map(0.2 * samples), atol=0.02)


def test_short_speech_is_repeated_and_none_is_silence():
    samples = noise(1.0)
    assert np.array_equal(first_speech(samples, 40_000), np.concatenate([samples, samples, samples[:8_000]]))
    assert np.isfinite(logmel_map(samples[:0])).all()
    assert not logmel_map(samples[:0]).any()
