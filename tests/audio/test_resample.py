"""Changing the rate, whole and block by block."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from voxdesk.audio.resample import StreamResampler, resample
from voxdesk.core.types import AudioClip

RATES = [8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000, 192_000]


def sine(frequency_hz: float, rate: int) -> np.ndarray:
    """One second."""
    return (0.5 * np.sin(2 * np.pi * frequency_hz * np.arange(rate) / rate)).astype(np.float32)


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("to_rate", [8_000, 16_000, 48_000])
def test_a_tone_keeps_its_pitch_its_level_and_its_place(rate, to_rate):
    tone = AudioClip(sine(1_000, rate), rate, "x", 3.0)
    found = resample(tone, to_rate)
    assert (found.sample_rate, found.source, found.start_s) == (to_rate, "x", 3.0)
    assert len(found.samples) == to_rate
    expected = sine(1_000, to_rate)
    inner = slice(to_rate // 20, -to_rate // 20)
    assert_allclose(found.samples[inner], expected[inner], atol=1e-3)


def test_what_is_above_the_new_band_is_gone_not_folded_down():
    tone = AudioClip(sine(11_000, 48_000), 48_000)
    assert np.abs(resample(tone, 16_000).samples[800:-800]).max() < 1e-4


def test_the_same_rate_is_the_same_clip():
    clip = AudioClip(np.zeros(10, np.float32), 16_000)
    assert resample(clip, 16_000) is clip


@settings(max_examples=60, deadline=None)
@given(
    rates=st.tuples(st.sampled_from(RATES), st.sampled_from(RATES)),
    sizes=st.lists(st.integers(0, 3000), max_size=12),
)
def test_a_stream_gives_what_the_whole_gives(rates, sizes):
    samples = np.random.default_rng(0).standard_normal(sum(sizes)).astype(np.float32)
    stream, position, parts = StreamResampler(*rates), 0, []
    for size in sizes:
        parts.append(stream.push(samples[position : position + size]))
        position += size
    parts.append(stream.push(samples[:0], last=True))
    whole = resample(AudioClip(samples, rates[0]), rates[1]).samples
    assert_allclose(np.concatenate(parts), whole, atol=1e-6)


@pytest.mark.parametrize("length", [0, 1, 2, 5, 100])
def test_hardly_any_sound_is_no_error(length):
    found = resample(AudioClip(np.ones(length, np.float32), 44_100), 16_000)
    assert len(found.samples) == pytest.approx(length * 16_000 / 44_100, abs=1)


def test_rates_that_are_none_are_refused():
    with pytest.raises(ValueError, match="positive"):
        StreamResampler(0, 16_000)
