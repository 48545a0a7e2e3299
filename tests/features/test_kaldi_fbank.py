"""The front end of models made elsewhere: the settings do what toolkits mean by them."""

import numpy as np
import pytest

from voxdesk.features.fbank import Fbank
from voxdesk.features.kaldi_fbank import KaldiFbank, KaldiSettings


def noise(seconds: float = 1.0, rate: int = 16_000) -> np.ndarray:
    return (0.1 * np.random.default_rng(0).standard_normal(round(seconds * rate))).astype(np.float32)


def test_wespeakers_features_are_ours() -> None:
    """Both are a Hamming window over 16-bit samples."""
    found = KaldiFbank(KaldiSettings(window="hamming", mean="none"))(noise())
    np.testing.assert_allclose(found, Fbank()(noise()), atol=2e-3)


def test_the_scale_is_a_constant_that_the_mean_takes_off() -> None:
    loud, soft = (KaldiFbank(KaldiSettings(scale=s, mean="none"))(noise()) for s in ("int16", "unit"))
    np.testing.assert_allclose(loud - soft, 2 * np.log(32768), atol=1e-2)
    means = [KaldiFbank(KaldiSettings(scale=s))(noise()).mean(axis=0) for s in ("int16", "unit")]
    np.testing.assert_allclose(means, 0, atol=1e-3)


def test_windows_differ() -> None:
    one, other = (KaldiFbank(KaldiSettings(window=w))(noise()) for w in ("povey", "hamming"))
    assert np.abs(one - other).max() > 0.05


def test_other_rates_and_bins() -> None:
    narrow = KaldiFbank(KaldiSettings(sample_rate=8_000, bins=40))
    assert narrow(noise(1.0, 8_000)).shape == (98, 40)
    assert narrow.feature_id == "kaldi-fbank40-8000-povey-int16-global-mean"


@pytest.mark.parametrize("samples", [0, 1, 399, 400, 560])
def test_there_is_always_a_finite_frame(samples: int) -> None:
    frames = KaldiFbank(KaldiSettings(scale="unit"))(np.zeros(samples, dtype=np.float32))
    assert len(frames) == max(1, 1 + (samples - 400) // 160)
    assert np.isfinite(frames).all()


def test_nonsense_is_refused() -> None:
    for wrong in ({"window": "round"}, {"scale": "dB"}, {"mean": "some"}, {"bins": 3}, {"sample_rate": 10}):
        with pytest.raises(ValueError, match=r"possible|is one of"):
            KaldiSettings(**wrong)
    with pytest.raises(ValueError, match="finite"):
        KaldiFbank(KaldiSettings())(np.array([np.nan], dtype=np.float32))
