"""Several channels in, one out: decided block by block, the same from wherever the file is read."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from voxdesk.audio.files import open_audio, read_clip

RATE = 16_000


def talk(seconds: float, hz: float = 150.0) -> np.ndarray:
    """Syllables of a buzz with pauses between them, about as loud as speech."""
    time_s = np.arange(round(seconds * RATE)) / RATE
    buzz = sum(np.sin(2 * np.pi * hz * k * time_s) / k for k in range(1, 20))
    return (0.1 * buzz * np.clip(np.sin(2 * np.pi * 2.5 * time_s), 0, None)).astype(np.float32)


def write(path: Path, *channels: np.ndarray) -> Path:
    soundfile.write(path, np.stack(channels, axis=1), RATE, subtype="FLOAT")
    return path


def likeness(samples: np.ndarray, expected: np.ndarray) -> float:
    """The cosine between two signals of one length."""
    return float(samples @ expected / (np.linalg.norm(samples) * np.linalg.norm(expected) + 1e-12))


def test_a_person_who_alone_is_inverted_is_heard(tmp_path):
    anna, bert = talk(5.0, 210.0), talk(5.0, 110.0)
    quiet = np.zeros(RATE, np.float32)
    left = np.concatenate([anna, quiet, bert, quiet, anna])
    right = np.concatenate([anna, quiet, -bert, quiet, anna])
    clip = read_clip(write(tmp_path / "a.wav", left, right))
    assert likeness(clip.samples, left) > 0.99


def test_opposite_phase_is_found_where_the_sound_is(tmp_path):
    """Silence at every eighth of the length, where one would look."""
    sound = np.zeros(400 * RATE, np.float32)
    for start_s in (5, 60, 110, 165, 365):
        sound[start_s * RATE : (start_s + 9) * RATE] = talk(9.0)
    clip = read_clip(write(tmp_path / "a.wav", sound, -sound))
    assert likeness(clip.samples, sound) > 0.99


@pytest.mark.parametrize("hum_in", [0, 1])
@pytest.mark.parametrize("hz", [50, 60])
def test_hum_in_one_channel_does_not_cover_the_voice_in_the_other(tmp_path, hum_in, hz):
    voice = np.concatenate([np.zeros(2 * RATE, np.float32), talk(8.0)])
    hum = (0.7 * np.sign(np.sin(2 * np.pi * hz * np.arange(len(voice)) / RATE))).astype(np.float32)
    channels = (hum, voice) if hum_in == 0 else (voice, hum)
    clip = read_clip(write(tmp_path / "a.wav", *channels))
    assert likeness(clip.cut(3.0, 10.0).samples, voice[3 * RATE :]) > 0.95


def test_two_people_with_a_channel_each_are_both_heard(tmp_path):
    left, right = (
        np.concatenate([talk(5.0), 0 * talk(5.0)]),
        np.concatenate([0 * talk(5.0), talk(5.0, 220.0)]),
    )
    clip = read_clip(write(tmp_path / "a.wav", left, right))
    np.testing.assert_allclose(clip.samples, (left + right) / 2, atol=1e-6)


def test_a_click_in_a_silent_channel_silences_nobody(tmp_path):
    voice, clicks = talk(6.0), np.zeros(6 * RATE, np.float32)
    clicks[:: 2 * RATE] = 0.9
    clip = read_clip(write(tmp_path / "a.wav", voice, clicks))
    np.testing.assert_allclose(clip.samples, (voice + clicks) / 2, atol=1e-6)


def test_it_is_the_same_from_wherever_it_is_read(tmp_path):
    voice = talk(20.0)
    inverted = np.where(np.arange(len(voice)) // (3 * RATE) % 2, -voice, voice)
    path = write(tmp_path / "a.wav", voice, inverted)
    whole = read_clip(path).samples
    for start_s in np.random.default_rng(1).uniform(0, 19, 25):
        with open_audio(path) as file:  # with nothing read before
            found = file.read(float(start_s), 0.7).samples
        first = round(float(start_s) * RATE)
        np.testing.assert_allclose(found, whole[first : first + len(found)], atol=1e-6)
    with open_audio(path) as file:
        joined = np.concatenate([block.samples for block in file.blocks(0.3)])
    np.testing.assert_allclose(joined, whole, atol=1e-6)


def test_a_change_of_channel_is_no_click(tmp_path):
    time_s = np.arange(10 * RATE) / RATE
    tone = (0.3 * np.sin(2 * np.pi * 100 * time_s)).astype(np.float32)
    other = np.where(time_s < 5.25, 0.8 * tone, -0.9 * tone).astype(np.float32)
    clip = read_clip(write(tmp_path / "a.wav", tone, other))
    assert np.abs(np.diff(clip.samples)).max() < 2 * np.abs(np.diff(tone)).max()


@pytest.mark.parametrize(("channels", "rate"), [(16, 48_000), (600, 8_000)])
def test_many_channels(tmp_path, channels, rate):
    sound = np.random.default_rng(0).normal(size=(2 * rate, channels)).astype(np.float32) / 10
    path = tmp_path / "a.wav"
    soundfile.write(path, sound, rate, subtype="FLOAT")
    np.testing.assert_allclose(read_clip(path).samples, sound.mean(axis=1), atol=1e-5)
