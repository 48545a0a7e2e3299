"""The transform: calibrated levels, streaming equals whole, axes that tell the truth."""

import numpy as np
import pytest

from voxdesk.spectrogram.levels import to_bytes, to_decibels
from voxdesk.spectrogram.reassigned import Grid, Reassignment
from voxdesk.spectrogram.scale import Axis, frequency_rows, frequency_scale, hz_to_mel
from voxdesk.spectrogram.spectrogram import (
    FFT_SIZES,
    OVERLAPS,
    WINDOWS,
    SpectrogramSettings,
    StreamingSpectrogram,
    spectrogram,
)

RATE = 16000


def sine(hz: float, seconds: float = 1.0, amplitude: float = 1.0) -> np.ndarray:
    return (amplitude * np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE)) / RATE)).astype(np.float32)


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("fft_size", FFT_SIZES)
def test_a_full_scale_sine_reads_zero_decibels(window: str, fft_size: int) -> None:
    settings = SpectrogramSettings(fft_size, window, 0.75)
    hz = 1000.0  # on a bin of every size at 16 kHz
    columns = spectrogram(sine(hz, 2.0), settings)
    middle = columns[len(columns) // 2]
    assert middle.argmax() == round(hz * fft_size / RATE)
    assert middle.max() == pytest.approx(0.0, abs=0.02)


def test_the_flat_top_reads_right_between_two_bins() -> None:
    settings = SpectrogramSettings(1024, "flat top", 0.5)
    columns = spectrogram(sine(1000.0 + RATE / 1024 / 2, 1.0, amplitude=0.1), settings)
    assert columns[len(columns) // 2].max() == pytest.approx(-20.0, abs=0.15)


def test_direct_current_and_nyquist_are_not_counted_twice() -> None:
    settings = SpectrogramSettings(512, "hann", 0.5)
    constant = spectrogram(np.ones(4096, np.float32), settings)[5]
    alternating = spectrogram(np.tile(np.float32([1, -1]), 2048), settings)[5]
    assert constant[0] == pytest.approx(0.0, abs=0.01)
    assert alternating[-1] == pytest.approx(0.0, abs=0.01)


@pytest.mark.parametrize("overlap", OVERLAPS)
@pytest.mark.parametrize("fft_size", [256, 2048])
def test_streaming_equals_whole(fft_size: int, overlap: float) -> None:
    settings = SpectrogramSettings(fft_size, "hann", overlap)
    rng = np.random.default_rng(7)
    samples = rng.standard_normal(20_011).astype(np.float32)
    whole = spectrogram(samples, settings)
    assert len(whole) == -(-len(samples) // settings.hop)
    stream = StreamingSpectrogram(settings, RATE)
    cuts = np.sort(rng.integers(0, len(samples), 60))
    blocks = np.split(samples, cuts)
    parts = [stream.push(block) for block in blocks[:-1]] + [stream.push(blocks[-1], last=True)]
    np.testing.assert_allclose(np.concatenate(parts), whole, atol=1e-3)


def test_single_precision_and_silence_stay_finite() -> None:
    columns = spectrogram(np.zeros(5000, np.float32), SpectrogramSettings())
    assert columns.dtype == np.float32
    assert np.isfinite(columns).all()


def test_settings_outside_the_choice_are_refused() -> None:
    for wrong in (
        {"fft_size": 1000},
        {"window": "kaiser"},
        {"overlap": 0.99},
        {"padding": 3},
        {"emphasis_db": -6.0},
    ):
        with pytest.raises(ValueError, match="must"):
            SpectrogramSettings(**wrong)


@pytest.mark.parametrize("axis", list(Axis))
@pytest.mark.parametrize(("rows", "fft_size"), [(100, 2048), (512, 2048), (512, 256), (900, 8192)])
def test_a_1_khz_tone_lights_the_1_khz_row(axis: Axis, rows: int, fft_size: int) -> None:
    scale = frequency_scale(axis, rows, RATE)
    columns = spectrogram(sine(1000.0), SpectrogramSettings(fft_size, "hann", 0.75))
    picture = frequency_rows(scale, RATE, fft_size)(columns)
    row = picture[len(picture) // 2]
    assert row.max() == pytest.approx(0.0, abs=0.5)
    brightest = np.flatnonzero(row > row.max() - 0.01)
    bin_rows = abs(scale.hz_to_row(1000 + RATE / fft_size) - scale.hz_to_row(1000))
    assert abs(brightest.mean() + 0.5 - scale.hz_to_row(1000.0)) <= max(1.0, bin_rows / 2)


@pytest.mark.parametrize("axis", list(Axis))
def test_rows_and_hertz_are_inverse(axis: Axis) -> None:
    scale = frequency_scale(axis, 512, 44100, 8000.0)
    for hz in (50.0, 440.0, 1000.0, 7999.0):
        assert scale.row_to_hz(scale.hz_to_row(hz)) == pytest.approx(hz, rel=1e-9)
    assert scale.hz_to_row(scale.bottom_hz) == 0.0
    assert scale.hz_to_row(8000.0) == pytest.approx(512.0)


def test_mel_ticks_are_round_and_stand_where_the_mel_map_says() -> None:
    scale = frequency_scale(Axis.MEL, 600, RATE)
    ticks = scale.ticks(24)
    assert {100, 200, 500, 1000, 2000, 4000, 8000} <= {tick.hz for tick in ticks}
    for tick in ticks:
        assert tick.row == pytest.approx(600 * hz_to_mel(tick.hz) / hz_to_mel(8000))
    octaves = np.diff([tick.row for tick in ticks if tick.hz in (500, 1000, 2000, 4000)])
    assert octaves[0] < octaves[1] < octaves[2]  # spaced by mel, not by octave


@pytest.mark.parametrize(
    ("axis", "places"),
    [
        # ERB-rate by Glasberg and Moore 1990.
        (Axis.ERB, {500.0: 10.77, 1000.0: 15.62, 4000.0: 27.06, 8000.0: 33.27}),
        # Critical-band rate by Traunmüller 1990, counted from that of 0 Hz.
        (Axis.BARK, {500.0: 5.45, 1000.0: 9.06, 4000.0: 17.99, 8000.0: 21.53}),
    ],
)
def test_axes_of_hearing_follow_their_published_scale(axis: Axis, places: dict[float, float]) -> None:
    scale = frequency_scale(axis, 1000, RATE)
    top = places[8000.0]
    for hz, rate in places.items():
        assert scale.hz_to_row(hz) == pytest.approx(1000 * rate / top, abs=1.0)


def test_zero_padding_reads_a_tone_between_two_bins() -> None:
    tone = sine(1000.0 + RATE / 1024 / 2)

    def height(padding: int) -> float:
        columns = spectrogram(tone, SpectrogramSettings(1024, "hann", 0.5, padding))
        assert columns.shape[1] == 512 * padding + 1
        return float(columns[len(columns) // 2].max())

    assert height(1) == pytest.approx(-1.42, abs=0.05)  # the scalloping loss of a Hann window
    assert height(4) == pytest.approx(0.0, abs=0.1)


@pytest.mark.parametrize("rate", [8000, 16000])
def test_pre_emphasis_raises_by_so_much_an_octave_and_leaves_1_khz(rate: int) -> None:
    tones = sum(np.sin(2 * np.pi * hz * np.arange(rate) / rate) for hz in (500, 1000, 2000)) / 4
    plain = spectrogram(tones.astype(np.float32), SpectrogramSettings(512), rate)
    raised = spectrogram(tones.astype(np.float32), SpectrogramSettings(512, emphasis_db=6.0), rate)
    difference = (raised - plain)[len(plain) // 2]
    bins = [round(hz * 512 / rate) for hz in (500, 1000, 2000)]
    np.testing.assert_allclose(difference[bins], [-6, 0, 6], atol=0.01)


def reassigned(samples: np.ndarray, padding: int = 1) -> np.ndarray:
    """Levels in dB [64 columns, 512 rows] of a linear picture from the first sample on."""
    settings = SpectrogramSettings(1024, "hann", 0.75, padding, reassigned=True)

    def read(first: int, last: int) -> np.ndarray:
        sound = np.zeros(last - first, np.float32)
        there = slice(max(0, first), min(last, len(samples)))
        sound[there.start - first : there.stop - first] = samples[there]
        return sound

    drawn = Reassignment(settings, RATE, frequency_scale(Axis.LINEAR, 512, RATE))
    return 10 * np.log10(drawn.power(Grid(0, 64, settings.hop, 1), read) + 1e-16)


@pytest.mark.parametrize("padding", [1, 4])
@pytest.mark.parametrize(("hz", "amplitude_db"), [(1006.0, 0.0), (3333.0, -20.0)])
def test_a_reassigned_tone_lies_in_one_row_at_its_level(hz: float, amplitude_db: float, padding: int) -> None:
    columns = reassigned(sine(hz, 2.0, 10 ** (amplitude_db / 20)), padding)
    middle = columns[32]
    assert middle.argmax() == int(hz / (RATE / 2) * 512)
    assert middle.max() == pytest.approx(amplitude_db, abs=0.05)
    assert (middle > amplitude_db - 40).sum() == 1


def test_a_reassigned_click_lies_in_one_column() -> None:
    click = np.zeros(RATE, np.float32)
    click[40 * 256 + 100] = 1.0
    energy = (10 ** (reassigned(click) / 10)).sum(axis=1)
    assert energy.argmax() == 40
    assert energy[40] > 1000 * np.delete(energy, 40).max()


def test_nothing_is_lost_or_invented_by_reassigning_silence() -> None:
    assert reassigned(np.zeros(RATE, np.float32)).max() <= -150


def test_log_ticks_are_evenly_spaced_in_octaves_and_linear_in_hertz() -> None:
    log = [t.row for t in frequency_scale(Axis.LOG, 600, RATE).ticks(24) if t.hz in (500, 1000, 2000, 4000)]
    np.testing.assert_allclose(np.diff(log), np.diff(log)[0])
    linear = frequency_scale(Axis.LINEAR, 600, RATE).ticks(40)
    np.testing.assert_allclose(np.diff([t.hz for t in linear]), 1000)
    assert [t.hz for t in linear][:3] == [0, 1000, 2000]


@pytest.mark.parametrize("axis", list(Axis))
@pytest.mark.parametrize("rows", [60, 200, 900])
def test_ticks_keep_their_distance(axis: Axis, rows: int) -> None:
    ticks = frequency_scale(axis, rows, 48000).ticks(22)
    assert len(ticks) >= 2
    assert np.diff([tick.row for tick in ticks]).min() >= 22 - 1e-9


def test_no_tone_falls_between_the_rows() -> None:
    scale = frequency_scale(Axis.MEL, 64, 48000)
    lookup = frequency_rows(scale, 48000, 8192)
    for spot in range(10, 4096, 37):
        column = np.full((1, 4097), -100.0, np.float32)
        column[0, spot] = 0.0
        assert lookup(column).max() == 0.0


def test_bytes_keep_levels_to_a_third_of_a_decibel() -> None:
    db = np.linspace(-139, 12, 1000, dtype=np.float32)
    assert np.abs(to_decibels(to_bytes(db)) - db).max() <= 0.31
    assert to_decibels(to_bytes(np.float32([-200, 50]))) == pytest.approx([-140, 13])
