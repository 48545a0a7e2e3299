"""Samples as networks take them that make their features themselves."""

import numpy as np
import pytest

from voxdesk.features.waveform import Waveform, WaveSettings, find_waveform


@pytest.mark.parametrize(("scale", "factor"), [("unit", 1.0), ("int16", 32768.0)])
def test_samples_are_scaled_and_found_by_their_name(scale: str, factor: float) -> None:
    made = Waveform(WaveSettings(8_000, scale))
    samples = np.array([0.5, -0.25, 0.0], dtype=np.float32)
    np.testing.assert_array_equal(made(samples), samples * np.float32(factor))
    again = find_waveform(made.feature_id)
    assert again is not None
    assert (again.feature_id, again.sample_rate) == (f"waveform-8000-{scale}", 8_000)


def test_features_are_no_waveform() -> None:
    assert find_waveform("fbank80-16k-hamming-25-10") is None
    assert find_waveform("waveform-16k") is None  # the segmentation network's own


@pytest.mark.parametrize("feature_id", ["waveform-16000-loud", "waveform-16000-", "waveform-100-unit"])
def test_a_scale_or_a_rate_that_is_not_known_is_told(feature_id: str) -> None:
    with pytest.raises(ValueError, match=r"scale is one of|sample rate"):
        find_waveform(feature_id)


@pytest.mark.parametrize("samples", [np.array([np.nan]), np.zeros((2, 3))])
def test_only_finite_mono_sound(samples: np.ndarray) -> None:
    with pytest.raises(ValueError, match="finite mono"):
        Waveform(WaveSettings())(samples)
