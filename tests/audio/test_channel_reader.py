"""One channel of several: without what leaks into it, the same from wherever it is read."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from voxdesk.audio.channel_reader import without_others
from voxdesk.audio.files import open_audio

RATE = 16_000


def talk(seconds: float, seed: int) -> np.ndarray:
    """Noise in syllables, as unlike other talk as words are."""
    chance = np.random.default_rng(seed)
    time_s = np.arange(round(seconds * RATE)) / RATE
    return (0.1 * chance.normal(size=len(time_s)) * np.clip(np.sin(15 * time_s), 0, None)).astype(np.float32)


@pytest.fixture
def call() -> np.ndarray:
    """One person for 4 s, then another for 4 s, each 20 dB more quietly on the other's channel, f32[n, 2]."""
    nothing = np.zeros(4 * RATE, np.float32)
    left, right = np.concatenate([talk(4, 1), nothing]), np.concatenate([nothing, talk(4, 2)])
    hiss = np.random.default_rng(3).normal(0, 1e-4, (2, len(left))).astype(np.float32)
    return np.stack([left + 0.1 * np.roll(right, 30) + hiss[0], right + 0.1 * left + hiss[1]], axis=1)


def written(path: Path, sound: np.ndarray) -> Path:
    soundfile.write(path, sound, RATE, subtype="FLOAT" if path.suffix == ".wav" else None)
    return path


def loudness(samples: np.ndarray) -> float:
    return float(np.sqrt(np.mean(np.square(samples))))


def test_what_leaks_in_is_left_out_and_the_rest_is_as_it_was(tmp_path, call):
    path = written(tmp_path / "a.wav", call)
    for channel, own in ((0, slice(0, 4 * RATE)), (1, slice(4 * RATE, None))):
        other = slice(4 * RATE, None) if channel == 0 else slice(0, 4 * RATE)
        with open_audio(path, channel=channel) as file:
            samples = file.read().samples
        assert len(samples) == len(call)
        assert loudness(samples[other]) < 0.1 * loudness(call[other, channel])
        assert loudness(samples[own] - call[own, channel]) < 0.05 * loudness(call[own, channel])


def test_two_who_speak_at_once_are_both_kept(call):
    both = np.stack([talk(4, 1), talk(4, 2)], axis=1)
    both[:, 1] *= 0.45  # 7 dB below the other
    kept = without_others(both, 1, RATE)
    assert loudness(kept - both[:, 1]) < 0.1 * loudness(both[:, 1])


@pytest.mark.parametrize("suffix", [".wav", ".mp3"])
def test_it_is_the_same_from_wherever_it_is_read(tmp_path, call, suffix):
    path = written(tmp_path / f"a{suffix}", call)
    with open_audio(path, channel=1) as file:
        whole = file.read().samples
        for start_s in np.random.default_rng(1).uniform(0, 7, 12):
            found = file.read(float(start_s), 0.7).samples
            first = round(float(start_s) * RATE)
            np.testing.assert_allclose(found, whole[first : first + len(found)], atol=1e-6)
    with open_audio(path, channel=1) as file:
        joined = np.concatenate([block.samples for block in file.blocks(0.3)])
    np.testing.assert_allclose(joined, whole, atol=1e-6)


def test_a_change_is_no_click():
    tone = 0.3 * np.sin(2 * np.pi * 300 * np.arange(4 * RATE) / RATE).astype(np.float32)
    loud = np.where(np.arange(len(tone)) // RATE % 2, 3 * tone, 0 * tone)
    kept = without_others(np.stack([tone, loud], axis=1), 0, RATE)
    assert loudness(kept[RATE + 2000 : 2 * RATE - 2000]) == 0
    assert np.abs(np.diff(kept)).max() < 1.5 * np.abs(np.diff(tone)).max()


@pytest.mark.parametrize("length", [0, 1, 100, 641])
@pytest.mark.parametrize("channels", [1, 2, 5])
def test_short_and_silent_blocks(length, channels):
    assert len(without_others(np.zeros((length, channels), np.float32), 0, RATE)) == length


def test_a_channel_that_is_not_there_is_refused(tmp_path, call):
    with pytest.raises(ValueError, match="channel 2"):
        open_audio(written(tmp_path / "a.wav", call), channel=2)
