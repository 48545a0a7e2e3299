"""Augmentation: noise at the stated level, a room that keeps power and timing, bands, repeatability."""

import numpy as np
import pytest

from voxdesk.neural.augment import (
    Augmenter,
    AugmentSettings,
    fast_length,
    fit_length,
    mix,
    mu_law,
    reverberate,
)
from voxdesk.neural.rooms import make_rooms

RATE = 16_000
OFF = {"room": 0.0, "noise": 0.0, "babble": 0.0, "telephone": 0.0, "low_pass": 0.0, "colour": 0.0}


def white(samples: int, seed: int = 0, level: float = 0.1) -> np.ndarray:
    return (level * np.random.default_rng(seed).standard_normal(samples)).astype(np.float32)


def power_db(samples: np.ndarray) -> float:
    return float(10 * np.log10(np.mean(samples.astype(float) ** 2)))


def band_db(samples: np.ndarray, low: float, high: float) -> float:
    spectrum = np.abs(np.fft.rfft(samples)) ** 2
    hz = np.fft.rfftfreq(len(samples), 1 / RATE)
    return float(10 * np.log10(spectrum[(hz >= low) & (hz < high)].mean()))


@pytest.mark.parametrize("snr_db", [-3.0, 0.0, 12.5])
def test_noise_lies_as_far_below_speech_as_asked(snr_db: float) -> None:
    speech, noise = white(RATE, 1, 0.3), white(RATE, 2, 0.01)
    added = mix(speech, noise, snr_db) - speech
    assert power_db(speech) - power_db(added) == pytest.approx(snr_db, abs=0.1)


def test_silence_can_be_mixed_with_anything() -> None:
    nothing = np.zeros(100, dtype=np.float32)
    np.testing.assert_array_equal(mix(nothing, white(100), 5), nothing)
    np.testing.assert_array_equal(mix(white(100), nothing, 5), white(100))


def test_a_room_of_nothing_but_direct_sound_changes_nothing() -> None:
    response = np.zeros(4000, dtype=np.float32)
    response[137] = 0.5
    np.testing.assert_allclose(reverberate(white(RATE), response), white(RATE), atol=1e-5)


def test_made_rooms_echo_keep_the_power_and_repeat_by_seed() -> None:
    rooms = make_rooms(2, seed=11)
    np.testing.assert_array_equal(rooms, make_rooms(2, seed=11))
    assert np.isfinite(rooms).all()
    for room in rooms:
        direct = int(np.argmax(np.abs(room)))
        late = np.sum(room[direct + 80 :] ** 2) / np.sum(room**2)
        assert late > 0.01
        speech = white(RATE, 5)
        assert power_db(reverberate(speech, room)) == pytest.approx(power_db(speech), abs=0.1)


def test_the_telephone_takes_away_what_it_cannot_carry() -> None:
    augmenter = Augmenter(AugmentSettings(**{**OFF, "telephone": 1.0}, gain_db=(0.0, 0.0)))
    heard = augmenter(white(2 * RATE), np.random.default_rng(3))
    assert band_db(heard, 1000, 3000) - band_db(heard, 4600, 8000) > 20


def test_the_same_seed_disturbs_the_same_way_and_another_one_differently() -> None:
    augmenter = Augmenter(AugmentSettings(), noises=[white(5000, 7)], rooms=[white(900, 8)])

    def disturbed(seed: int) -> np.ndarray:
        return augmenter(white(RATE), np.random.default_rng(seed), lambda n: white(n, 9))

    np.testing.assert_array_equal(disturbed(1), disturbed(1))
    assert any(np.abs(disturbed(1) - disturbed(seed)).max() > 0.01 for seed in (2, 3))
    assert disturbed(1).shape == (RATE,)
    assert disturbed(1).dtype == np.float32


def test_with_everything_off_only_the_level_changes() -> None:
    augmenter = Augmenter(AugmentSettings(**OFF, gain_db=(6.0206, 6.0206)), noises=[white(99)])
    np.testing.assert_allclose(augmenter(white(800), np.random.default_rng(0)), 2 * white(800), rtol=1e-4)


def test_babble_adds_other_voices() -> None:
    augmenter = Augmenter(
        AugmentSettings(**{**OFF, "babble": 1.0}, babble_snr_db=(10.0, 10.0), gain_db=(0.0, 0.0))
    )
    added = augmenter(white(RATE), np.random.default_rng(0), lambda n: white(n, 4)) - white(RATE)
    assert power_db(white(RATE)) - power_db(added) == pytest.approx(10, abs=0.2)


def test_mu_law_keeps_quiet_sound_better_than_eight_straight_bits() -> None:
    samples = white(RATE, level=0.005)
    samples[0] = 1.0
    error = mu_law(samples)[1:] - samples[1:]
    straight = np.round(samples[1:] * 127) / 127 - samples[1:]
    assert power_db(error) < power_db(straight) - 10
    assert not mu_law(np.zeros(5, dtype=np.float32)).any()


def test_lengths() -> None:
    rng = np.random.default_rng(0)
    assert len(fit_length(white(10), 25, rng)) == 25
    assert len(fit_length(white(100), 25, rng)) == 25
    assert not fit_length(np.zeros(0, dtype=np.float32), 7, rng).any()
    for length in (1, 2, 3, 400, 24_001, 65_537):
        assert length <= fast_length(length) <= 2 * length
        assert fast_length(length) % 2 == 0 or length == 1


def test_a_codec_leaves_length_and_finite_sound_and_repeats_by_seed() -> None:
    settings = AugmentSettings(**OFF, codec=1.0, gain_db=(0.0, 0.0))
    speech = white(RATE, 4)
    copies = [Augmenter(settings)(speech, np.random.default_rng(seed)) for seed in (0, 0, 1, 2, 3)]
    np.testing.assert_array_equal(copies[0], copies[1])
    for copy in copies:
        assert len(copy) == len(speech)
        assert np.isfinite(copy).all()
        assert not np.array_equal(copy, speech)
