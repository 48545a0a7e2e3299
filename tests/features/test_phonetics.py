"""Pitch and formants: Praat's values at the right time, whatever the pieces, and none in silence."""

import time

import numpy as np
import pytest

from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.core.types import AudioClip, Segment
from voxdesk.features.phonetics import measure_formants, measure_pitch

RATE = 16000


def vowel(
    seconds: float, f0: float = 120.0, formants: tuple[float, ...] = (700, 1200, 2500, 3500, 4500)
) -> np.ndarray:
    """Pulses at ``f0`` through resonances: a voice whose pitch and formants are known."""
    sound = np.zeros(round(seconds * RATE))
    sound[(np.arange(round(seconds * f0)) * RATE / f0).astype(int)] = 1.0
    for hz in formants:
        radius, angle = np.exp(-np.pi * 80 / RATE), 2 * np.pi * hz / RATE
        a, b = 2 * radius * np.cos(angle), -(radius**2)
        for n in range(2, len(sound)):
            sound[n] += a * sound[n - 1] + b * sound[n - 2]
    return (0.5 * sound / np.abs(sound).max()).astype(np.float32)


@pytest.fixture(scope="module")
def clip() -> AudioClip:
    """A second of silence, 3.3 s of a vowel, a second of silence."""
    quiet = np.zeros(RATE, np.float32)
    return AudioClip(np.concatenate([quiet, vowel(3.3), quiet]), RATE, start_s=10.0)


WHOLE = Segment(10.0, 15.3)


def test_pitch_is_where_the_voice_is(clip: AudioClip) -> None:
    pitch = measure_pitch(clip, WHOLE, CallbackContext())
    assert np.diff(pitch.times_s) == pytest.approx(0.01, abs=1e-6)  # one grid over all pieces
    voiced = np.isfinite(pitch.hz)
    assert pitch.hz[voiced] == pytest.approx(120.0, rel=0.01)
    assert pitch.times_s[voiced].min() == pytest.approx(11.0, abs=0.03)
    assert pitch.times_s[voiced].max() == pytest.approx(14.3, abs=0.03)
    assert voiced.sum() == pytest.approx(330, abs=6)


def test_formants_are_those_of_the_vowel_and_silence_has_none(clip: AudioClip) -> None:
    formants = measure_formants(clip, WHOLE, 5000.0, CallbackContext())
    inside = (formants.times_s > 11.1) & (formants.times_s < 14.2)
    middle = np.nanmedian(formants.hz[inside], axis=0)
    assert middle == pytest.approx([700, 1200, 2500, 3500, 4500], rel=0.08)
    outside = (formants.times_s < 10.9) | (formants.times_s > 14.4)
    assert np.isnan(formants.hz[outside]).all()


def test_noise_in_a_pause_has_no_pitch_though_its_piece_is_quiet(clip: AudioClip) -> None:
    hum = 0.002 * np.sin(2 * np.pi * 150 * np.arange(RATE) / RATE).astype(np.float32)
    humming = AudioClip(np.concatenate([hum, clip.samples[RATE:]]), RATE)
    pitch = measure_pitch(humming, Segment(0.0, 5.3), CallbackContext())
    assert np.isnan(pitch.hz[pitch.times_s < 0.9]).all()


def test_others_go_on_while_it_is_measured(clip: AudioClip) -> None:
    """Praat holds Python's lock: no more than a moment at a time."""
    from threading import Thread

    measure_pitch(clip, Segment(11.0, 12.0), CallbackContext())  # loaded
    worker = Thread(
        target=lambda: [measure_formants(clip, WHOLE, 5000.0, CallbackContext()) for _ in range(3)]
    )
    turns = 0
    worker.start()
    while worker.is_alive():
        time.sleep(0.001)
        turns += 1
    worker.join()
    assert turns > 15  # in one go there would be one turn for each of the three


def test_without_the_package_it_says_how_to_get_it(clip: AudioClip, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(DataError, match="not installed") as told:
        measure_pitch(clip, WHOLE, CallbackContext())
    assert told.value.hint == "pip install 'voxdesk[phonetics]'"
