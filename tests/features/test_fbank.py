"""The front end: shape, tones in their bins, level, odd input, and agreement with Kaldi's own."""

import kaldi_native_fbank
import numpy as np
import pytest

from voxdesk.features.fbank import Fbank, find_fbank

RATE = Fbank.sample_rate


def tone(hz: float, seconds: float = 1.0, level: float = 0.5) -> np.ndarray:
    time = np.arange(round(seconds * RATE)) / RATE
    return (level * np.sin(2 * np.pi * hz * time)).astype(np.float32)


def kaldi(samples: np.ndarray, window: str) -> np.ndarray:
    options = kaldi_native_fbank.FbankOptions()
    options.frame_opts.dither = 0
    options.frame_opts.samp_freq = RATE
    options.frame_opts.window_type = window
    options.mel_opts.num_bins = 80
    computer = kaldi_native_fbank.OnlineFbank(options)
    computer.accept_waveform(RATE, samples * 32768)
    computer.input_finished()
    return np.stack([computer.get_frame(index) for index in range(computer.num_frames_ready)])


@pytest.mark.parametrize("window", ["hamming", "povey"])
def test_the_numbers_are_kaldis(window: str) -> None:
    rng = np.random.default_rng(0)
    samples = (0.1 * rng.standard_normal(50_000)).astype(np.float32) + tone(300, 50_000 / RATE)
    expected = kaldi(samples, window)
    front_end = Fbank(window=window)
    found = front_end(samples)
    assert found.shape == expected.shape
    assert np.abs(found - expected).max() < 2e-3


@pytest.mark.parametrize("samples", [0, 1, 399, 400, 559, 560, 16_000, 400 + 160 * 5000])
def test_one_frame_per_hop_and_always_at_least_one(samples: int) -> None:
    frames = Fbank()(np.zeros(samples, dtype=np.float32))
    assert frames.shape == (max(1, 1 + (samples - 400) // 160), 80)
    assert frames.dtype == np.float32


@pytest.mark.parametrize("hz", [250, 1000, 3500, 7000])
def test_a_tone_lights_the_bin_of_its_frequency(hz: float) -> None:
    edges = np.linspace(1127 * np.log1p(20 / 700), 1127 * np.log1p(8000 / 700), 82)
    nearest = int(np.argmin(np.abs(edges[1:-1] - 1127 * np.log1p(hz / 700))))
    assert abs(int(Fbank()(tone(hz)).mean(axis=0).argmax()) - nearest) <= 1


def test_silence_is_finite_and_flat() -> None:
    frames = Fbank()(np.zeros(RATE, dtype=np.float32))
    assert np.isfinite(frames).all()
    np.testing.assert_allclose(frames - frames.mean(axis=0), 0, atol=1e-5)


def test_without_its_mean_the_level_is_gone() -> None:
    rng = np.random.default_rng(1)
    samples = (0.2 * rng.standard_normal(RATE)).astype(np.float32)
    loud, quiet = Fbank()(samples), Fbank()(samples / 50)
    np.testing.assert_allclose(loud - loud.mean(axis=0), quiet - quiet.mean(axis=0), atol=1e-3)


def test_a_constant_offset_changes_nothing() -> None:
    rng = np.random.default_rng(2)
    samples = (0.1 * rng.standard_normal(RATE)).astype(np.float32)
    np.testing.assert_allclose(Fbank()(samples + 0.25), Fbank()(samples), atol=0.02)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_samples_that_are_not_finite_are_refused(bad: float) -> None:
    samples = tone(500)
    samples[77] = bad
    with pytest.raises(ValueError, match="finite"):
        Fbank()(samples)


def test_stereo_is_refused() -> None:
    with pytest.raises(ValueError, match="mono"):
        Fbank()(np.zeros((2, 800), dtype=np.float32))


def test_exact_silence_is_no_deeper_than_the_faintest_noise() -> None:
    samples = tone(300, level=0.1)
    samples[RATE // 4 : RATE // 2] = 0
    frames = Fbank()(samples)
    assert frames.min() == 0  # one unit of 16-bit power; the noise of the last bit alone is above it
    faint = np.random.default_rng(3).uniform(-0.5, 0.5, RATE).astype(np.float32) / 32768
    assert Fbank()(faint).min() > -1e-6


def test_a_longer_window_tells_the_harmonics_of_a_low_voice_apart() -> None:
    pulses = np.zeros(RATE, dtype=np.float32)
    pulses[:: RATE // 120] = 1.0  # a pitch of 120 Hz

    def depth(fbank: Fbank) -> float:
        bands = fbank(pulses).mean(axis=0)[2:14]
        return float(np.abs(np.diff(bands)).mean())

    assert depth(Fbank(64)) > 1.5 * depth(Fbank(25))
    assert Fbank(64)(pulses).shape == (1 + (RATE - 1024) // 160, 80)


def test_features_are_found_by_their_name() -> None:
    for front_end in (Fbank(25), Fbank(64), Fbank(window="povey")):
        found = find_fbank(front_end.feature_id)
        assert found.feature_id == front_end.feature_id
        np.testing.assert_array_equal(found(tone(300)), front_end(tone(300)))
    for unknown in ("", "mfcc13", "fbank80-16k-hamming-x-10"):
        with pytest.raises(ValueError, match="no features"):
            find_fbank(unknown)


@pytest.mark.parametrize("warp", [0.9, 1.1])
def test_a_warp_moves_the_formants_and_leaves_the_band(warp: float) -> None:
    for hz in (500, 2000):
        found, expected = Fbank(warp=warp)(tone(hz)), Fbank()(tone(hz * warp))
        assert abs(int(found.mean(axis=0).argmax()) - int(expected.mean(axis=0).argmax())) <= 1
    assert int(Fbank(warp=warp)(tone(7950)).mean(axis=0).argmax()) == 79
    np.testing.assert_array_equal(Fbank(warp=1.0)(tone(440)), Fbank()(tone(440)))
