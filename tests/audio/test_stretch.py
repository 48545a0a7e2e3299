"""Sound that lasts longer or shorter keeps its pitch and its level."""

import numpy as np
import pytest

from voxdesk.audio.stretch import TimeStretch

RATE = 16000


def tone(seconds: float, hz: float = 220.0) -> np.ndarray:
    return (0.5 * np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE)) / RATE)).astype(np.float32)


def stretched(sound: np.ndarray, speed: float, block: int = 1600) -> np.ndarray:
    stretch = TimeStretch(RATE, speed)
    parts = [stretch.push(sound[first : first + block]) for first in range(0, len(sound), block)]
    return np.concatenate([*parts, stretch.push(np.zeros(0, np.float32), last=True)])


def pitch_hz(sound: np.ndarray) -> float:
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    return float(spectrum.argmax() * RATE / len(sound))


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 1.5, 2.0])
def test_the_length_changes_and_the_pitch_does_not(speed: float) -> None:
    sound = stretched(tone(4.0), speed)
    assert len(sound) / RATE == pytest.approx(4.0 / speed, abs=0.1)
    assert pitch_hz(sound) == pytest.approx(220.0, abs=2.0)
    middle = sound[RATE // 4 : -RATE // 4]
    assert np.sqrt(np.mean(middle**2)) == pytest.approx(0.5 / np.sqrt(2), rel=0.05)
    assert np.abs(np.diff(middle)).max() < 0.06  # a tone of 220 Hz never jumps further: no clicks


def test_at_the_recorded_speed_every_sample_stays() -> None:
    noise = np.random.default_rng(0).normal(size=RATE).astype(np.float32)
    kept = stretched(noise, 1.0)
    np.testing.assert_allclose(kept[: len(noise)], noise, atol=1e-5)


def test_any_size_of_block_gives_the_same() -> None:
    noise = np.random.default_rng(1).normal(size=RATE).astype(np.float32)
    np.testing.assert_allclose(stretched(noise, 1.5, 100), stretched(noise, 1.5, 5000), atol=1e-5)


def test_the_speed_may_change_on_the_way() -> None:
    stretch = TimeStretch(RATE, 1.0)
    first = stretch.push(tone(2.0))
    stretch.speed = 2.0
    second = stretch.push(tone(2.0), last=True)
    assert (len(first) + len(second)) / RATE == pytest.approx(3.0, abs=0.15)


def test_a_speed_beyond_the_limits_is_held_at_them() -> None:
    assert TimeStretch(RATE, 9.0).speed == 2.0
    assert TimeStretch(RATE, 0.01).speed == 0.5


def test_almost_nothing_comes_through() -> None:
    assert len(stretched(np.zeros(3, np.float32), 1.5)) < RATE
    assert len(TimeStretch(RATE).push(np.zeros(0, np.float32))) == 0
